//! `travaux read`: statements and reports, one file or whole folders, with progress.
//!
//! What is on record already is known by the hash of its bytes, so that a run that was stopped goes
//! on where it stopped when it is asked for again.

mod details;
mod site;

use std::path::{Path, PathBuf};

use clap::Args;
use intake::{Confined, Guess, paragraphs};
use ledger::Hash;

use crate::Failure;
use details::{Details, Table};
use site::{Entered, Site};

/// What is read, and to whom it is handed in.
#[derive(Debug, Args)]
pub(crate) struct Read {
    /// Files, and folders with files: .txt, .md, .html, .docx and .pdf.
    #[arg(required = true, value_name = "FILE|DIR")]
    from: Vec<PathBuf>,
    /// The public address of the forum to which they are handed in.
    #[arg(long, value_name = "URL", requires = "token_file")]
    site: Option<String>,
    /// The file with a token for “record-statement”.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// A table of what each file is: tab-separated, with the column `file` and any of `title`,
    /// `language`, `status`, `speaker`, `spoken_by`, `session`, `meeting`, `item`, `on`, `publisher`,
    /// `address`, `document`.
    #[arg(long, value_name = "TSV")]
    details: Option<PathBuf>,
    #[command(flatten)]
    all: Details,
}

/// What came of all files.
#[derive(Default)]
struct Count {
    entered: usize,
    known: usize,
    unread: usize,
}

/// Reads, and hands in where a site is named.
pub(crate) fn read(asked: &Read) -> Result<(), Failure> {
    let table = asked.details.as_deref().map(Table::open).transpose()?;
    let files = files(&asked.from)?;
    let program = std::env::current_exe().map_err(Failure::file("the program itself"))?;
    let confined = Confined::by(&program);
    let mut site = match (&asked.site, &asked.token_file) {
        (Some(address), Some(token)) => Some(Site::open(address, token)?),
        _ => None,
    };
    let mut count = Count::default();
    for (number, file) in (1..).zip(&files) {
        let details = asked.all.and(table.as_ref().and_then(|it| it.of(file)));
        let said = match &mut site {
            None => looked_at(&confined, file, &mut count)?,
            Some(site) => handed_in(site, file, &details, &mut count)?,
        };
        println!("{number}/{} {}: {said}", files.len(), file.display());
    }
    ended(&count, site.is_some())
}

fn ended(count: &Count, handed_in: bool) -> Result<(), Failure> {
    if handed_in {
        println!(
            "{} entered, {} on record before.",
            count.entered, count.known
        );
    }
    match count.unread {
        0 => Ok(()),
        unread => Err(Failure::Wrong(format!(
            "{unread} of the files were not read or not entered; the lines above say why"
        ))),
    }
}

/// What is read of a file, in one line.
fn looked_at(confined: &Confined, file: &Path, count: &mut Count) -> Result<String, Failure> {
    let bytes = std::fs::read(file).map_err(Failure::file(file))?;
    let read = confined.read(&name_of(file), &bytes);
    let read = read.map_err(|failed| Failure::State(failed.to_string()))?;
    Ok(match read {
        Ok(read) => {
            let words = read.text.split_whitespace().count();
            let notices: Vec<&str> = read.notices.iter().map(|it| it.key()).collect();
            let notices = if notices.is_empty() {
                String::new()
            } else {
                format!(" ({})", notices.join(", "))
            };
            format!(
                "{}, {} paragraphs, {words} words, {}{notices}",
                read.format.key(),
                paragraphs(&read.text).count(),
                language(&intake::guess(&read.text))
            )
        }
        Err(refused) => {
            count.unread += 1;
            format!("not read: {refused}")
        }
    })
}

fn language(guess: &Guess) -> String {
    match guess {
        Guess::In(tag) => format!("language {tag}"),
        Guess::Mixed(tags) => format!("languages {}", tags.join(" and ")),
        Guess::Another => "in none of the six languages".into(),
        Guess::Unknown => "too short to tell its language".into(),
    }
}

fn handed_in(
    site: &mut Site,
    file: &Path,
    details: &Details,
    count: &mut Count,
) -> Result<String, Failure> {
    let bytes = std::fs::read(file).map_err(Failure::file(file))?;
    if let Some(statement) = site.known(&Hash::of(&bytes).to_hex()) {
        count.known += 1;
        return Ok(format!("on record already as statement {statement}"));
    }
    Ok(match site.enter(&name_of(file), &bytes, details)? {
        Entered::Now(entry) => {
            count.entered += 1;
            format!("entered as entry {entry}")
        }
        Entered::Not(why) => {
            count.unread += 1;
            format!("not entered: {why}")
        }
    })
}

fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The files named, and those in the folders named, in the order of their names.
fn files(from: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in from {
        if path.is_dir() {
            folder(path, &mut files)?;
        } else {
            files.push(path.clone());
        }
    }
    if files.is_empty() {
        let what = "there is no file to read: give .txt, .md, .html, .docx or .pdf files";
        return Err(Failure::Configuration(what.into()));
    }
    Ok(files)
}

fn folder(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let listed = std::fs::read_dir(path).map_err(Failure::file(path))?;
    let mut found = Vec::new();
    for entry in listed {
        let entry = entry.map_err(Failure::file(path))?;
        // A link could lead round in a circle.
        let kind = entry.file_type().map_err(Failure::file(path))?;
        found.push((entry.path(), kind));
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    for (path, kind) in found {
        if kind.is_dir() {
            folder(&path, files)?;
        } else if kind.is_file() && is_read(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_read(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let known = [
        "txt", "text", "md", "markdown", "html", "htm", "docx", "pdf",
    ];
    known.iter().any(|it| ending.eq_ignore_ascii_case(it))
}
