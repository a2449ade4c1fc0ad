//! `travaux read`: statements and reports, one file or whole folders, with progress.
//!
//! What is on record already is known by the hash of its bytes, and what was sent already by a key
//! made of it, so that a run that was stopped goes on where it stopped when it is asked for again.
//! Each file has one line, written as soon as it is known what came of it.

mod answer;
mod details;
mod site;

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use intake::{BYTES_MAX, Confined, Guess};
use ledger::Hash;

use crate::Failure;
use answer::{Answer, Line, Looked};
use details::{Details, Table};
use site::Site;

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
    /// `language`, `status`, `translates`, `speaker`, `spoken_by`, `session`, `meeting`, `item`,
    /// `on`, `publisher`, `address`, `document`.
    #[arg(long, value_name = "TSV")]
    details: Option<PathBuf>,
    /// How each file's line is written: for people, or as JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Take the language that is given although the text does not seem to be in it.
    #[arg(long)]
    language_is_sure: bool,
    #[command(flatten)]
    all: Details,
}

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Jsonl,
}

/// What came of all files.
#[derive(Default)]
struct Count {
    read: usize,
    entered: usize,
    known: usize,
    not: usize,
}

/// Reads, and hands in where a site is named.
pub(crate) fn read(asked: &Read) -> Result<(), Failure> {
    let table = asked.details.as_deref().map(Table::open).transpose()?;
    let files = files(&asked.from)?;
    let program = std::env::current_exe().map_err(Failure::file("the program itself"))?;
    let confined = Confined::by(&program);
    let mut site = match (&asked.site, &asked.token_file) {
        (Some(address), Some(token)) => Some(Site::open(address, token, asked.language_is_sure)?),
        _ => None,
    };
    let mut count = Count::default();
    for (number, file) in (1..).zip(&files) {
        let answer = match (bytes_of(file)?, &mut site) {
            (None, _) => Answer::NotRead(intake::Refused::TooLarge),
            (Some(bytes), None) => looked_at(&confined, file, &bytes)?,
            (Some(bytes), Some(site)) => {
                let of_file = table.as_ref().and_then(|it| it.of(file));
                handed_in(site, file, &bytes, &asked.all.and(of_file))?
            }
        };
        count.add(&answer);
        let line = Line {
            number,
            of: files.len(),
            file,
            answer: &answer,
        };
        write(asked.format, &line)?;
    }
    ended(asked.format, &count, site.is_some())
}

/// Writes a line at once, so that it is known how far a run came.
fn write(format: Format, line: &Line<'_>) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = match format {
        Format::Text => writeln!(out, "{line}"),
        Format::Jsonl => writeln!(out, "{}", line.json()),
    };
    let written = written.and_then(|()| out.flush());
    written.map_err(Failure::file("standard output"))
}

impl Count {
    fn add(&mut self, answer: &Answer) {
        match answer {
            Answer::Read(_) => self.read += 1,
            Answer::Entered { .. } => self.entered += 1,
            Answer::Known { .. } => self.known += 1,
            Answer::NotRead(_) | Answer::NotEntered { .. } => self.not += 1,
        }
    }
}

fn ended(format: Format, count: &Count, handed_in: bool) -> Result<(), Failure> {
    let (entered, known, not) = (count.entered, count.known, count.not);
    let said = if handed_in {
        format!("{entered} entered, {known} on record before, {not} not entered.")
    } else {
        format!("{} read, {not} not read.", count.read)
    };
    match format {
        Format::Text => println!("{said}"),
        // Lines for programs stay lines of files.
        Format::Jsonl => eprintln!("{said}"),
    }
    match not {
        0 => Ok(()),
        not => Err(Failure::Wrong(format!(
            "{not} of the files were not read or not entered; the lines above say why"
        ))),
    }
}

/// The bytes of a file; nothing where there are more than are read.
fn bytes_of(file: &Path) -> Result<Option<Vec<u8>>, Failure> {
    let opened = std::fs::File::open(file).map_err(Failure::file(file))?;
    let mut bytes = Vec::new();
    let most = BYTES_MAX as u64 + 1;
    opened
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(Failure::file(file))?;
    Ok((bytes.len() <= BYTES_MAX).then_some(bytes))
}

/// What is read of a file.
fn looked_at(confined: &Confined, file: &Path, bytes: &[u8]) -> Result<Answer, Failure> {
    let read = confined.read(&name_of(file), bytes);
    let read = read.map_err(|failed| Failure::State(failed.to_string()))?;
    Ok(match read {
        Ok(read) => Answer::Read(Looked::at(&read)),
        Err(refused) => Answer::NotRead(refused),
    })
}

fn handed_in(
    site: &mut Site,
    file: &Path,
    bytes: &[u8],
    details: &Details,
) -> Result<Answer, Failure> {
    let original = Hash::of(bytes).to_hex();
    site.seen(&name_of(file), &original);
    if let Some(statement) = site.known(&original) {
        return Ok(Answer::Known { statement });
    }
    site.enter(&name_of(file), bytes, details)
}

/// What the language of a text is, in a word or two.
fn language(guess: &Guess) -> String {
    match guess {
        Guess::In(tag) => format!("language {tag}"),
        Guess::Mixed(tags) => format!("several languages: {}", tags.join(", ")),
        Guess::Another => "in none of the six languages".into(),
        Guess::Unknown => "too short to tell its language".into(),
    }
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
        "txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx", "pdf",
    ];
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // What a system hides it keeps for itself: `._statement.pdf`.
    !name.starts_with('.') && known.iter().any(|it| ending.eq_ignore_ascii_case(it))
}
