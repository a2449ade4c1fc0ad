//! A statement or a report is handed in: a file or pasted words first, then what it is. What was
//! read is shown before anything is entered, and its language is for a person to confirm.

mod about;
pub(crate) mod handed;

use axum::http::StatusCode;
use intake::{Document, Refused};
use ledger::Hash;
use procedure::Verb;
use procedure::id::StatementId;

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::pages::form::{Answers, Fault};
use super::pages::statements;
use super::route::Route;
use crate::percent;

/// The addresses of this file and of those below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::RecordStatement, "/desk/statements/new", show),
    Route::form(Verb::RecordStatement, "/desk/statements/new", take).with_folder(),
    Route::page(Verb::RecordStatement, handed::LIST, handed::show),
    Route::form(Verb::RecordStatement, handed::LIST, handed::clear),
    Route::page(Verb::RecordStatement, "/desk/statements/about", about::show),
    Route::form(Verb::RecordStatement, "/desk/statements/about", about::take),
];

/// The longest name of a file that is carried along, in bytes.
const NAME_MAX: usize = 120;

/// For how long the files of one form are read, in seconds. Those after it wait until somebody opens
/// them.
const READING_SECONDS: i64 = 45;

/// A file that was handed in, and what was read of it.
struct HandedIn {
    original: Hash,
    called: String,
    read: Document,
}

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    ask(asking, acting, StatusCode::OK, &Answers::default(), None)
}

fn ask(
    asking: &Asking<'_>,
    acting: &Acting,
    status: StatusCode,
    answers: &Answers,
    known: Option<StatementId>,
) -> Answered {
    let key = asking.key()?;
    let waiting = handed::onward(asking, acting.person())?.is_some();
    asking.page_as(status, |at| {
        statements::hand_in(at, &key, answers, known, waiting)
    })
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let words = asking.form.get("words");
    let (files, left_out) = (asking.form.papers().len(), asking.form.left_out());
    let again = |field, key| {
        let mut answers = Answers::default().with("words", words.unwrap_or_default());
        answers.faults.push((field, Fault::Other(key)));
        ask(
            asking,
            acting,
            StatusCode::UNPROCESSABLE_ENTITY,
            &answers,
            None,
        )
    };
    match (files, left_out, words) {
        (0, [], None) => again("file", "intake-fault-none"),
        (0, [], Some(words)) => {
            let original = asking.means.papers.keep(words.as_bytes())?;
            one(asking, acting, "words", &original, "pasted.txt")
        }
        (_, _, Some(_)) => again("file", "intake-fault-both"),
        (0, [_], None) => again("file", refused_key(Refused::TooLarge)),
        (1, [], None) => {
            let paper = asking.form.papers().next();
            let paper = paper.ok_or_else(|| Unanswered::Fault("a paper is gone".into()))?;
            one(
                asking,
                acting,
                "file",
                &hash_of(&paper.sha256)?,
                &named(&paper.called),
            )
        }
        _ => several(asking, acting),
    }
}

/// One file, or words: what it is comes next, or why it was not read.
fn one(
    asking: &Asking<'_>,
    acting: &Acting,
    field: &'static str,
    original: &Hash,
    called: &str,
) -> Answered {
    let hexadecimal = original.to_hex();
    let known = asking.forum(|forum| forum.statements.of_original(&hexadecimal).map(|it| it.id));
    if known.is_some() {
        let status = StatusCode::CONFLICT;
        return ask(asking, acting, status, &Answers::default(), known);
    }
    match read(asking, original, called)? {
        Ok(read) => {
            let file = handed::File::of(&hexadecimal, called, Ok(&read.read));
            handed::put(asking, acting.person(), vec![file])?;
            logged(asking, acting, &hexadecimal);
            asking.go(&about_address(&hexadecimal, called))
        }
        Err(refused) => {
            let words = asking.form.get("words").unwrap_or_default();
            let mut answers = Answers::default().with("words", words);
            answers
                .faults
                .push((field, Fault::Other(refused_key(refused))));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            ask(asking, acting, status, &answers, None)
        }
    }
}

/// Several files: each has its own answer on the list.
fn several(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let now = || (asking.with.clock)().as_second();
    let began = now();
    let mut files = Vec::new();
    for paper in asking.form.papers() {
        let (original, called) = (hash_of(&paper.sha256)?, named(&paper.called));
        if READING_SECONDS < now() - began {
            files.push(handed::File::waits(&paper.sha256, &called));
            continue;
        }
        let read = read(asking, &original, &called)?;
        let read = read.as_ref().map(|it| &it.read).map_err(|refused| *refused);
        files.push(handed::File::of(&paper.sha256, &called, read));
        logged(asking, acting, &paper.sha256);
    }
    let left_out = asking.form.left_out().iter();
    files.extend(left_out.map(|(called, why)| handed::File::left_out(called, *why)));
    handed::put(asking, acting.person(), files)?;
    asking.go(handed::LIST)
}

fn logged(asking: &Asking<'_>, acting: &Acting, original: &str) {
    let detail = serde_json::json!({ "original": original });
    asking.log(acting, "statement-handed-in", &detail);
}

/// Where somebody says what a file is.
pub(crate) fn about_address(original: &str, called: &str) -> String {
    let called = percent::encoded(called);
    format!("/desk/statements/about?original={original}&called={called}")
}

/// The name of a file without its folders, short and plain enough to be carried along.
fn named(called: &str) -> String {
    let last = called.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).collect();
    let from = plain.len().saturating_sub(NAME_MAX);
    let from = (from..=plain.len())
        .find(|at| plain.is_char_boundary(*at))
        .unwrap_or(0);
    plain[from..].to_owned()
}

fn hash_of(hexadecimal: &str) -> Result<Hash, Unanswered> {
    let wrong = || Unanswered::Fault("a paper was kept under no hash".into());
    Hash::from_hex(hexadecimal).ok_or_else(wrong)
}

/// Reads a file that was handed in, in a process of its own.
fn read(
    asking: &Asking<'_>,
    original: &Hash,
    called: &str,
) -> Result<Result<HandedIn, Refused>, Unanswered> {
    let bytes = asking.means.papers.read(original)?;
    let Some(bytes) = bytes else {
        return Ok(Err(Refused::Damaged));
    };
    let read = (asking.means.reader)(called, &bytes).map_err(Unanswered::Fault)?;
    Ok(read.map(|read| HandedIn {
        original: *original,
        called: called.to_owned(),
        read,
    }))
}

/// The message that says why a file is not read.
fn refused_key(refused: Refused) -> &'static str {
    match refused {
        Refused::Empty => "intake-refused-empty",
        Refused::TooLarge => "intake-refused-too-large",
        Refused::TooLong => "intake-refused-too-long",
        Refused::UnknownFormat => "intake-refused-unknown-format",
        Refused::BrokenEncoding => "intake-refused-broken-encoding",
        Refused::Scanned => "intake-refused-scanned",
        Refused::LettersUnknown => "intake-refused-letters-unknown",
        Refused::Encrypted => "intake-refused-encrypted",
        Refused::Active => "intake-refused-active",
        Refused::Bomb => "intake-refused-bomb",
        Refused::Damaged => "intake-refused-damaged",
        Refused::Unreadable => "intake-refused-unreadable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_is_said_in_every_language() {
        for refused in Refused::ALL {
            let key = refused_key(refused);
            assert_eq!(key, format!("intake-refused-{}", refused.key()));
            for lang in language::Lang::ALL {
                assert!(language::Messages::of(lang).has(key), "{lang} {key}");
            }
        }
    }

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(named("C:\\papers\\a.pdf"), "a.pdf");
        assert_eq!(named("../../etc/a\u{0}.txt"), "a.txt");
        assert_eq!(named(&"é".repeat(200)).len(), NAME_MAX);
    }
}
