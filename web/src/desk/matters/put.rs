//! A matter is put for decision.

use axum::http::StatusCode;
use language::Lang;
use procedure::authority::Relation;
use procedure::id::{
    BodyId, DocumentId, PostId, ProvisionId, ReadingId, SessionId, SlateId, WordingId,
};
use procedure::matter::put::PutMatter;
use procedure::matter::{Mode, Subject};
use procedure::{Seat, Verb};
use text::Wording;

use super::reading::{TEXT_FIELDS, text, with_hash};
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
        let answers = match own {
            Some(body) => answers.with("body", body),
            None => answers,
        };
        // What a page that leads here has chosen already.
        let chosen = ["subject", "provision"].map(|it| (it, asking.query.get(it)));
        let chosen = chosen.into_iter();
        chosen.fold(answers, |answers, (field, value)| match value {
            Some(value) => answers.with(field, value),
            None => answers,
        })
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| putting::put(at, &key, answers))
}

pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let form = asking.forum(|forum| with_hash(forum, &asking.form));
    let mut reading = Reading::of(&form, &FIELDS);
    let posts = asking.forum(|forum| {
        let posts = forum.appointments.posts();
        posts
            .map(|it| (it.provision.clone(), it.id.clone()))
            .collect::<Vec<_>>()
    });
    let command = read(&mut reading, &posts);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            Verb::PutMatter,
            relation(acting.seat()),
            command,
            PATH.to_owned(),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, status, answers)
    })
}

/// A Chair puts matters to the own body; whoever has none puts them on instruction.
fn relation(seat: &Seat) -> Relation {
    match seat.office() {
        Some(_) => Relation::Own,
        None => Relation::Any,
    }
}

fn read(reading: &mut Reading<'_>, posts: &[(ProvisionId, PostId)]) -> Option<PutMatter> {
    let body = reading.known("body", |key| BodyId::new(key).ok());
    let title = reading.words("title", NAME_MAX);
    let lang = reading.known("lang", Lang::from_tag);
    let mode = reading.known("mode", |key| {
        Mode::ALL.into_iter().find(|mode| mode.key() == key)
    });
    let provision = reading.known("provision", |key| ProvisionId::new(key).ok());
    let subject = subject(reading, posts);
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
fn subject(reading: &mut Reading<'_>, posts: &[(ProvisionId, PostId)]) -> Option<Subject> {
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
    if kind == "arrangement" {
        return arrangement(reading, of, posts);
    }
    reading.known("subject", |_| named(kind, of))
}

/// A way for the posts that are filled under a rule, this once: as by one of its readings.
fn arrangement(
    reading: &mut Reading<'_>,
    of: &str,
    posts: &[(ProvisionId, PostId)],
) -> Option<Subject> {
    let words = reading.words("agreed", DECLARATION_MAX);
    let read = reading.known("subject", |_| {
        let (provision, reading) = of.split_once('/')?;
        let provision = ProvisionId::new(provision).ok()?;
        Some((provision, ReadingId::new(reading).ok()?))
    });
    let (provision, reading) = read?;
    let under = posts.iter().filter(|(rule, _)| *rule == provision);
    Some(Subject::Arrangement {
        posts: under.map(|(_, post)| post.clone()).collect(),
        provision,
        reading,
        words: words?,
    })
}

fn named(kind: &str, of: &str) -> Option<Subject> {
    Some(match kind {
        "text" => Subject::Text,
        "agenda" => Subject::Agenda {
            session: SessionId::new(of).ok()?,
        },
        "slate" => Subject::Slate {
            slate: SlateId(of.parse().ok()?),
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
