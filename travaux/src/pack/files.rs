//! The files of a pack: from a folder, or the default pack that the program carries.
//!
//! Beside those that found the forum a pack can have the chapters of a story, in its folder
//! `rehearsal`, from which a rehearsal of the forum can begin.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use super::Mistake;

/// The files of a pack by name.
#[derive(Clone, Debug)]
pub struct Files {
    files: BTreeMap<&'static str, Cow<'static, str>>,
    chapters: Vec<Chapter>,
}

/// A chapter of a story: acts, one a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Chapter {
    /// Its file: `rehearsal/1-topics.jsonl`.
    pub(crate) file: String,
    /// The point to which it leads: `topics`.
    pub(crate) point: String,
    /// Its lines.
    pub(crate) text: Cow<'static, str>,
}

/// The folder of the chapters, and how their names end.
const CHAPTERS: &str = "rehearsal";
const LINES: &str = "jsonl";

/// What has been said when a rehearsal begins; a pack need not have it.
pub(super) const SAID: &str = "rehearsal.toml";

macro_rules! carried {
    (files: $($name:literal),*; chapters: $($chapter:literal),* $(,)?) => {
        /// The names of a pack's files.
        pub const NAMES: &[&str] = &[$($name),*];

        impl Files {
            /// The default pack: the Global Mechanism.
            pub fn global_mechanism() -> Self {
                let text = |text| Cow::Borrowed(text);
                let mut files = BTreeMap::from([$((
                    $name,
                    text(include_str!(concat!("../../../packs/global-mechanism/", $name))),
                )),*]);
                files.insert(
                    SAID,
                    text(include_str!("../../../packs/global-mechanism/rehearsal.toml")),
                );
                let chapters: Vec<Option<Chapter>> = vec![$(Chapter::of(
                    $chapter,
                    text(include_str!(
                        concat!("../../../packs/global-mechanism/rehearsal/", $chapter)
                    )),
                )),*];
                let chapters = chapters.into_iter().flatten().collect();
                Self { files, chapters }
            }
        }
    };
}

carried! {
    files:
    "forum.toml",
    "documents.toml",
    "members.csv",
    "groups.toml",
    "group-members.csv",
    "bodies.toml",
    "officers.toml",
    "sessions.toml",
    "agenda.toml",
    "framework.toml",
    "provisions.toml",
    "procedures.toml",
    "classifications.toml",
    "posts.toml",
    "questions.toml",
    "positions.csv",
    "rollcalls.toml",
    "rollcalls.csv";
    chapters:
    "1-topics.jsonl",
    "2-recommendations.jsonl",
    "3-report.jsonl",
    "4-plenary.jsonl",
    "5-follow-up.jsonl",
}

impl Chapter {
    /// The chapter in a file called after its number and its point; nothing where it is not.
    fn of(name: &str, text: Cow<'static, str>) -> Option<Self> {
        let stem = name.strip_suffix(LINES)?.strip_suffix('.')?;
        let (number, point) = stem.split_once('-')?;
        let numbered = number.len() == 1 && number.bytes().all(|digit| digit.is_ascii_digit());
        (numbered && !point.is_empty()).then(|| Self {
            file: format!("{CHAPTERS}/{name}"),
            point: point.to_owned(),
            text,
        })
    }
}

impl Files {
    /// Reads the files of the pack in a folder.
    pub fn from_folder(folder: &Path) -> Result<Self, Mistake> {
        let mut files = BTreeMap::new();
        for name in NAMES {
            files.insert(*name, Cow::Owned(read(&folder.join(name))?));
        }
        if folder.join(SAID).exists() {
            files.insert(SAID, Cow::Owned(read(&folder.join(SAID))?));
        }
        let chapters = chapters_in(&folder.join(CHAPTERS))?;
        Ok(Self { files, chapters })
    }

    /// The same pack with one file replaced: for tests of mistakes.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: String) -> Self {
        self.files.insert(name, Cow::Owned(text));
        self
    }

    pub(crate) fn text(&self, name: &'static str) -> &str {
        self.files.get(name).map_or("", |text| text)
    }

    /// The chapters of the story, in their order; none where the pack tells none.
    pub(crate) fn chapters(&self) -> &[Chapter] {
        &self.chapters
    }
}

/// The chapters in a folder, in the order of their names.
fn chapters_in(folder: &Path) -> Result<Vec<Chapter>, Mistake> {
    let unread = |error: std::io::Error| {
        let folder = folder.display().to_string();
        Mistake::new(&folder, None, format!("cannot be read: {error}"))
    };
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(unread)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(unread)?.file_name());
    }
    names.sort();
    let mut chapters = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let name = name.to_string_lossy();
        chapters.push(Chapter::of(&name, Cow::Owned(read(&path)?)).ok_or_else(|| {
            let what = "a chapter is called after its number and its point, as 1-topics.jsonl";
            Mistake::new(&path.display().to_string(), None, what)
        })?);
    }
    Ok(chapters)
}

fn read(path: &Path) -> Result<String, Mistake> {
    std::fs::read_to_string(path).map_err(|error| {
        let path = path.display().to_string();
        Mistake::new(&path, None, format!("cannot be read: {error}"))
    })
}
