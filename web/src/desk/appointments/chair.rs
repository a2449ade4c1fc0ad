//! What the Chair can do: call for nominations, put a slate and consult on it, appoint, name
//! somebody who stands in.

use procedure::Sealable;
use procedure::Verb;
use procedure::appointment::appoint::AppointSlate;
use procedure::appointment::call::CallNominations;
use procedure::appointment::consult::ConsultOnSlate;
use procedure::appointment::name_interim::NameInterim;
use procedure::appointment::put_slate::{Named, PutSlate};
use procedure::appointment::{Officer as InOffice, Term};
use procedure::id::{CandidateId, PostId, SlateId};
use procedure::matter::Format;

use super::doing::{About, Doing, Of, Officer, PLACES};
use super::questionnaire;
use crate::desk::answers::{DECLARATION_MAX, Reading};
use crate::desk::matters::reading::{edition, members, time};
use crate::desk::pages::appointments::fields;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::matter::fields::FORMATS;

/// The fields of a slate.
const SLATE: [&str; 14] = [
    "place-1", "place-2", "place-3", "place-4", "place-5", "place-6", "place-7", "place-8",
    "place-9", "place-10", "place-11", "place-12", "from", "term",
];

/// Call for nominations.
pub(super) static CALL: Doing = Doing {
    key: "call",
    verb: Verb::CallNominations,
    about: |of| matches!(of, Of::Posts),
    own: |_| true,
    names: &[
        "posts",
        "until",
        "questions-ar",
        "questions-zh",
        "questions-en",
        "questions-fr",
        "questions-ru",
        "questions-es",
    ],
    fields: |r, about| {
        let mut fields = vec![fields::posts(r, &about.posts), fields::until(r)];
        fields.extend(fields::questions(r));
        fields
    },
    filled: |about| Answers {
        values: questionnaire::typed(&about.questionnaire),
        ..Answers::default()
    },
    sample: |about| {
        let posts = about.posts.first().map(|post| ("posts", post.to_string()));
        posts
            .into_iter()
            .chain([("until", about.ahead(24))])
            .collect()
    },
    read: |reading, about| {
        let posts = posts(reading, about);
        let until = time(reading, "until");
        let questionnaire = questionnaire::read(reading, about.lang);
        let call = CallNominations {
            posts: posts?,
            until: until?,
            tzdb: edition()?,
            questionnaire,
        };
        Some(call.into())
    },
};

/// Put a slate.
pub(super) static PUT: Doing = Doing {
    key: "put",
    verb: Verb::PutSlate,
    about: |of| matches!(of, Of::Posts),
    own: |_| true,
    names: &SLATE,
    fields: |r, about| fields::slate(r, about),
    filled: |about| beginning(about),
    sample: |about| first(about),
    read: |reading, about| put(reading, about, None).map(Into::into),
};

/// Put another slate in the place of this one.
pub(super) static REPLACE: Doing = Doing {
    key: "replace",
    verb: Verb::PutSlate,
    about: |of| matches!(of, Of::Slate(_)),
    own: About::is_of_open_slate,
    names: &SLATE,
    fields: |r, about| fields::slate(r, about),
    filled: |about| as_it_is(about),
    sample: |about| as_it_is(about).values,
    read: |reading, about| {
        let replaces = about.slate()?.id;
        put(reading, about, Some(replaces)).map(Into::into)
    },
};

/// Record a consultation on a slate.
pub(super) static CONSULT: Doing = Doing {
    key: "consult",
    verb: Verb::RecordConsultation,
    about: |of| matches!(of, Of::Slate(_)),
    own: About::is_of_open_slate,
    names: &["with", "on", "format", "held-by", "summary", "confidential"],
    fields: |r, about| fields::consulting(r, about),
    filled: |about| Answers::default().with("on", about.today.to_string()),
    sample: |about| {
        vec![
            ("on", about.today.to_string()),
            ("format", Format::OpenToAll.key().to_owned()),
        ]
    },
    read: |reading, about| {
        let with = members(reading, "with");
        let on = reading.day("on");
        let format = reading.known("format", |key| {
            let mut formats = FORMATS.into_iter();
            formats.find(|format| format.key() == key)
        });
        let held_by = reading.known_if_any("held-by", |key| {
            about.officers.iter().find(|it| value(it) == key)
        });
        let summary = reading.words_if_any("summary", DECLARATION_MAX);
        let confidential = reading.words_if_any("confidential", DECLARATION_MAX);
        let consult = ConsultOnSlate {
            slate: about.slate()?.id,
            with,
            on: on?,
            format: format?,
            held_by: held_by.map(|it| InOffice {
                person: it.person.clone(),
                body: it.body.clone(),
                office: it.kind,
            }),
            summary,
            confidential: confidential.map(Sealable::Open),
        };
        Some(consult.into())
    },
};

/// Appoint those on a slate.
pub(super) static APPOINT: Doing = Doing {
    key: "appoint",
    verb: Verb::AppointSlate,
    about: |of| matches!(of, Of::Slate(_)),
    own: About::is_of_open_slate,
    names: &[],
    fields: |_, _| Vec::new(),
    filled: |_| Answers::default(),
    sample: |_| Vec::new(),
    read: |_, about| {
        let slate = about.slate()?.id;
        Some(AppointSlate { slate }.into())
    },
};

/// Name somebody who stands in.
pub(super) static INTERIM: Doing = Doing {
    key: "interim",
    verb: Verb::NameInterim,
    about: |of| matches!(of, Of::Post(_)),
    own: |about| {
        about
            .post()
            .is_some_and(|post| about.posts.contains(&post.id))
    },
    names: &["officer", "from", "until"],
    fields: |r, about| fields::interim(r, about),
    filled: |about| Answers::default().with("from", about.today.to_string()),
    sample: |about| {
        let officer = about.officers.first().map(|it| ("officer", value(it)));
        let days = [
            ("from", about.today.to_string()),
            ("until", about.today.to_string()),
        ];
        officer.into_iter().chain(days).collect()
    },
    read: |reading, about| {
        let officer = reading.known("officer", |key| {
            about.officers.iter().find(|it| value(it) == key)
        });
        let from = reading.day("from");
        let until = reading.until("until", from);
        if until.is_none() && reading.given("until").is_none() {
            reading.fault("until", Fault::Missing);
        }
        let officer = officer?;
        let interim = NameInterim {
            post: about.post()?.id.clone(),
            person: officer.person.clone(),
            body: officer.body.clone(),
            office: officer.kind,
            from: from?,
            until: until?,
        };
        Some(interim.into())
    },
};

/// How a form names somebody in office.
pub(crate) fn value(officer: &Officer) -> String {
    format!("{}/{}/{}", officer.body, officer.kind.key(), officer.person)
}

fn posts(reading: &mut Reading<'_>, about: &About) -> Option<Vec<PostId>> {
    let given = reading.all("posts");
    if given.is_empty() {
        reading.fault("posts", Fault::Choice);
        return None;
    }
    let known = |key: &&str| {
        about
            .posts
            .iter()
            .find(|post| post.as_str() == *key)
            .cloned()
    };
    let read: Option<Vec<PostId>> = given.iter().map(known).collect();
    if read.is_none() {
        reading.fault("posts", Fault::Unknown);
    }
    read
}

/// The first day and the term as they are offered.
fn beginning(about: &About) -> Answers {
    Answers::default()
        .with("from", about.today.to_string())
        .with("term", Term::Full.key())
}

/// The first candidates in the order of their numbers, each once: only to ask whether a slate could
/// be put at all.
fn first(about: &About) -> Vec<(&'static str, String)> {
    let mut taken: Vec<CandidateId> = Vec::new();
    let mut answers = beginning(about).values;
    for (field, vacancy) in PLACES.into_iter().zip(&about.vacancies) {
        let free = vacancy.candidates.iter().find(|id| !taken.contains(id));
        if let Some(free) = free {
            taken.push(*free);
            answers.push((field, free.to_string()));
        }
    }
    answers
}

/// The slate as it was put, to be changed.
fn as_it_is(about: &About) -> Answers {
    let Some(slate) = about.slate() else {
        return beginning(about);
    };
    let mut answers = Answers::default()
        .with("from", slate.from.to_string())
        .with("term", slate.term.key());
    for (field, vacancy) in PLACES.into_iter().zip(&about.vacancies) {
        let fill = slate.fills.iter().find(|fill| fill.post == vacancy.post);
        let named = fill.and_then(|fill| fill.candidates.get(vacancy.number - 1));
        if let Some(named) = named {
            answers = answers.with(field, named.to_string());
        }
    }
    answers
}

fn put(reading: &mut Reading<'_>, about: &About, replaces: Option<SlateId>) -> Option<PutSlate> {
    let mut names: Vec<Named> = Vec::new();
    for (field, vacancy) in PLACES.into_iter().zip(&about.vacancies) {
        let chosen = reading.known_if_any(field, |key| {
            let id = CandidateId(key.parse().ok()?);
            vacancy.candidates.contains(&id).then_some(id)
        });
        let Some(chosen) = chosen else { continue };
        match names.iter_mut().find(|there| there.post == vacancy.post) {
            Some(there) => there.candidates.push(chosen),
            None => names.push(Named {
                post: vacancy.post.clone(),
                candidates: vec![chosen],
            }),
        }
    }
    let from = reading.day("from");
    let terms = [Term::Full, Term::Rest];
    let term = reading.known("term", |key| terms.into_iter().find(|it| it.key() == key));
    Some(PutSlate {
        names,
        from: from?,
        term: term?,
        replaces,
        found: None,
    })
}
