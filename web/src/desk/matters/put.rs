//! A matter is put for decision.

use axum::http::StatusCode;
use language::Lang;
use procedure::authority::Relation;
use procedure::id::{BodyId, DocumentId, ProvisionId, ReadingId, SessionId, WordingId};
use procedure::matter::put::PutMatter;
use procedure::matter::{Mode, Subject};
use procedure::{Seat, Verb};
use text::Wording;

use super::reading::{TEXT_FIELDS, text};
use crate::desk::acting::Acting;
use crate::desk::answer::Answered;
use crate::desk::answers::{DECLARATION_MAX, NAME_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::pages::form::Answers;
use crate::desk::pages::matter::putting;

const PATH: &str = "/desk/matters/put";
const FIELDS: [&str; 17] = [
    "body",
    "title",
    "lang",
    "mode",
    "provision",
    "subject",
    "agreed",
    "sha256",
    "original",
    "document",
    "status",
    "v-ar",
    "v-zh",
    "v-en",
    "v-fr",
    "v-ru",
    "v-es",
];

pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let own = acting.seat().office().map(|(body, _)| body.to_string());
    let new = || {
        let answers = Answers::default().with("lang", asking.lang.tag());
        match own {
            Some(body) => answers.with("body", body),
            None => answers,
        }
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| putting::put(at, &key, answers))
}

pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let command = read(&mut reading);
    match reading.done(command) {
        Ok(command) => asking.ask(
            acting,
            Wanted {
                verb: Verb::PutMatter,
                relation: relation(acting.seat()),
                command: command.into(),
                on: None,
                beside: serde_json::Value::Null,
                change: Some(PATH.to_owned()),
            },
        ),
        Err(answers) => ask(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    }
}

/// A Chair puts matters to the own body; whoever has none puts them on instruction.
fn relation(seat: &Seat) -> Relation {
    match seat.office() {
        Some(_) => Relation::Own,
        None => Relation::Any,
    }
}

fn read(reading: &mut Reading<'_>) -> Option<PutMatter> {
    let body = reading.known("body", |key| BodyId::new(key).ok());
    let title = reading.words("title", NAME_MAX);
    let lang = reading.known("lang", Lang::from_tag);
    let mode = reading.known("mode", |key| {
        Mode::ALL.into_iter().find(|mode| mode.key() == key)
    });
    let provision = reading.known("provision", |key| ProvisionId::new(key).ok());
    let subject = subject(reading);
    let any = TEXT_FIELDS[..3]
        .iter()
        .any(|field| reading.given(field).is_some());
    let text = if any { text(reading) } else { None };
    Some(PutMatter {
        body: body?,
        subject: subject?,
        title: Wording::new(publish::tongue(lang?), title?),
        mode: mode?,
        provision: provision?,
        text,
    })
}

/// What it is about: a kind, and the key of what is on record, as the form offers them.
fn subject(reading: &mut Reading<'_>) -> Option<Subject> {
    let chosen = reading.given("subject").unwrap_or_default();
    let (kind, of) = chosen.split_once(' ').unwrap_or((chosen, ""));
    if kind == "understanding" {
        let provision = reading.known("subject", |_| ProvisionId::new(of).ok());
        let words = reading.words("agreed", DECLARATION_MAX);
        return Some(Subject::Understanding {
            provision: provision?,
            words: words?,
        });
    }
    reading.known("subject", |_| named(kind, of))
}

fn named(kind: &str, of: &str) -> Option<Subject> {
    Some(match kind {
        "text" => Subject::Text,
        "agenda" => Subject::Agenda {
            session: SessionId::new(of).ok()?,
        },
        "wording" => Subject::Wording {
            wording: WordingId::new(of).ok()?,
        },
        "document" => Subject::Document {
            document: DocumentId::new(of).ok()?,
        },
        "reading" => {
            let (provision, reading) = of.split_once('/')?;
            Subject::Reading {
                provision: ProvisionId::new(provision).ok()?,
                reading: ReadingId::new(reading).ok()?,
            }
        }
        _ => return None,
    })
}
