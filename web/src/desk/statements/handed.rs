//! What somebody has handed in: file by file, what was read of it or why it was not, until it is on
//! record or taken off the list. The list is kept beside the record, one row for each person.

use intake::{Document, Guess, Refused};
use procedure::id::{PersonId, StatementId};
use serde::{Deserialize, Serialize};

use super::refused_key;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::form::LeftOut;
use crate::desk::pages::statements as page;

/// Where the list is.
pub(super) const LIST: &str = "/desk/statements/handed-in";

/// The most files of one list, so that its row stays small.
const FILES_MAX: usize = 60;

/// The longest row, in bytes.
const ROW_BYTES_MAX: usize = 19_000;

/// A file that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct File {
    /// SHA-256 of its bytes; empty where it was not kept.
    pub(crate) original: String,
    /// What it is called.
    pub(crate) called: String,
    /// What was read of it.
    pub(crate) answer: Answer,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Answer {
    /// It was read.
    Read {
        /// How many paragraphs it has.
        paragraphs: usize,
        /// What to know of it, by key.
        notices: Vec<String>,
        /// The language it seems to be in; `mixed`, `another` or `unknown`.
        language: String,
    },
    /// It waits to be read: there were too many at once.
    Waits,
    /// It was not read, by the key of the message that says why.
    Refused(String),
}

impl File {
    /// A file that was read or refused.
    pub(super) fn of(original: &str, called: &str, read: Result<&Document, Refused>) -> Self {
        let answer = match read {
            Ok(document) => Answer::Read {
                paragraphs: intake::paragraphs(&document.text).count(),
                notices: document.notices.iter().map(|it| it.key().into()).collect(),
                language: language(&intake::guess(&document.text)).into(),
            },
            Err(refused) => Answer::Refused(refused_key(refused).into()),
        };
        Self {
            original: original.into(),
            called: called.into(),
            answer,
        }
    }

    /// A file that waits to be read.
    pub(super) fn waits(original: &str, called: &str) -> Self {
        Self {
            original: original.into(),
            called: called.into(),
            answer: Answer::Waits,
        }
    }

    /// A file that was not kept.
    pub(super) fn left_out(called: &str, why: LeftOut) -> Self {
        let why = match why {
            LeftOut::TooLong => refused_key(Refused::TooLarge),
            LeftOut::TooMany => "intake-refused-too-many",
        };
        Self {
            original: String::new(),
            called: super::named(called),
            answer: Answer::Refused(why.into()),
        }
    }

    /// Whether somebody has still to say what it is.
    const fn is_open(&self) -> bool {
        matches!(self.answer, Answer::Read { .. } | Answer::Waits)
    }
}

fn language(guess: &Guess) -> &'static str {
    match guess {
        Guess::In(tag) => tag,
        Guess::Mixed(_) => "mixed",
        Guess::Another => "another",
        Guess::Unknown => "unknown",
    }
}

fn row(person: &PersonId) -> String {
    format!("handed-in-{person}")
}

/// The list of a person, the newest first.
pub(super) fn list(asking: &Asking<'_>, person: &PersonId) -> Result<Vec<File>, Unanswered> {
    let kept = asking.accounts().setting(&row(person))?;
    // A list of another version is begun anew: the files are kept, and can be handed in again.
    Ok(kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default())
}

/// Puts files on the list of a person, before those that are on it. What is on record by now goes.
pub(super) fn put(
    asking: &Asking<'_>,
    person: &PersonId,
    files: Vec<File>,
) -> Result<(), Unanswered> {
    let mut all = files;
    let known: Vec<File> = list(asking, person)?;
    let still = known.into_iter().filter(|it| {
        it.is_open()
            && on_record(asking, it).is_none()
            && !all.iter().any(|new| new.original == it.original)
    });
    let still: Vec<File> = still.collect();
    all.extend(still);
    all.truncate(FILES_MAX);
    keep(asking, person, &all)
}

fn keep(asking: &Asking<'_>, person: &PersonId, files: &[File]) -> Result<(), Unanswered> {
    let odd = |error: serde_json::Error| Unanswered::Fault(error.to_string());
    let mut files = files;
    let mut written = serde_json::to_string(files).map_err(odd)?;
    while ROW_BYTES_MAX < written.len() {
        files = files.split_last().map_or(&[][..], |(_, rest)| rest);
        written = serde_json::to_string(files).map_err(odd)?;
    }
    asking.accounts().set(&row(person), &written)?;
    Ok(())
}

/// The statement as which a file is on record.
fn on_record(asking: &Asking<'_>, file: &File) -> Option<StatementId> {
    asking.forum(|forum| forum.statements.of_original(&file.original).map(|it| it.id))
}

/// Where somebody goes on who has entered a statement: to the list, where others wait there.
pub(crate) fn onward(
    asking: &Asking<'_>,
    person: &PersonId,
) -> Result<Option<&'static str>, Unanswered> {
    let list = list(asking, person)?;
    let waits = list
        .iter()
        .any(|it| it.is_open() && on_record(asking, it).is_none());
    Ok(waits.then_some(LIST))
}

pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let files = list(asking, acting.person())?;
    let lines: Vec<(File, Option<StatementId>)> = files
        .into_iter()
        .map(|file| {
            let known = on_record(asking, &file);
            (file, known)
        })
        .collect();
    let key = asking.key()?;
    asking.page(|at| page::handed_in(at, &key, &lines))
}

/// Takes a file off the list, or all that need no answer any more.
pub(super) fn clear(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let mut files = list(asking, acting.person())?;
    match asking.form.get("original") {
        Some(original) => files.retain(|it| it.original != original),
        None => files.retain(|it| it.is_open() && on_record(asking, it).is_none()),
    }
    keep(asking, acting.person(), &files)?;
    asking.go(LIST)
}
