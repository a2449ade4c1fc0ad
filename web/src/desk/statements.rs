//! A statement or a report is handed in: a file or pasted words first, then what it is. What was
//! read is shown before anything is entered, and its language is for a person to confirm.

mod about;

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

/// The addresses of this file and the one below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::RecordStatement, "/desk/statements/new", show),
    Route::form(Verb::RecordStatement, "/desk/statements/new", take).with_papers(),
    Route::page(Verb::RecordStatement, "/desk/statements/about", about::show),
    Route::form(Verb::RecordStatement, "/desk/statements/about", about::take),
];

/// The longest name of a file that is carried along, in bytes.
const NAME_MAX: usize = 120;

/// A file that was handed in, and what was read of it.
struct HandedIn {
    original: Hash,
    called: String,
    read: Document,
}

fn show(asking: &Asking<'_>, _: &Acting) -> Answered {
    ask(asking, StatusCode::OK, &Answers::default(), None)
}

fn ask(
    asking: &Asking<'_>,
    status: StatusCode,
    answers: &Answers,
    known: Option<StatementId>,
) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| statements::hand_in(at, &key, answers, known))
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (file, words) = (asking.form.paper("file"), asking.form.get("words"));
    let again = |field, key| {
        let mut answers = Answers::default().with("words", words.unwrap_or_default());
        answers.faults.push((field, Fault::Other(key)));
        ask(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers, None)
    };
    let (original, called) = match (file, words) {
        (Some(_), Some(_)) => return again("file", "intake-fault-both"),
        (None, None) => return again("file", "intake-fault-none"),
        (Some(paper), None) => (hash_of(&paper.sha256)?, named(&paper.called)),
        (None, Some(words)) => (
            asking.means.papers.keep(words.as_bytes())?,
            "pasted.txt".into(),
        ),
    };
    let known = asking.forum(|forum| {
        let known = forum.statements.of_original(&original.to_hex());
        known.map(|it| it.id)
    });
    if known.is_some() {
        let status = StatusCode::CONFLICT;
        return ask(asking, status, &Answers::default(), known);
    }
    let field = if file.is_some() { "file" } else { "words" };
    match read(asking, &original, &called)? {
        Ok(_) => {
            let detail = serde_json::json!({ "original": original.to_hex() });
            asking.log(acting, "statement-handed-in", &detail);
            let called = percent::encoded(&called);
            asking.go(&format!(
                "/desk/statements/about?original={original}&called={called}"
            ))
        }
        Err(refused) => again(field, refused_key(refused)),
    }
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
