//! The fields of forms about matters.

use procedure::id::MemberId;
use procedure::matter::{Closing, Format, Given, Reasons};
use text::Language;

use crate::desk::matters::About;
use crate::desk::pages::form::{Choice, Control, Field};
use crate::desk::pages::naming::{self, Person};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// In which form members are consulted, as it is offered.
pub(crate) const FORMATS: [Format; 4] = [
    Format::Bilateral,
    Format::Informal,
    Format::OpenToAll,
    Format::Written,
];
const VERSIONS: [(&str, Language); 6] = [
    ("v-ar", Language::Ar),
    ("v-zh", Language::Zh),
    ("v-en", Language::En),
    ("v-fr", Language::Fr),
    ("v-ru", Language::Ru),
    ("v-es", Language::Es),
];

/// The hash of the text as it is shown.
pub(crate) fn hidden_text(hash: &str) -> Field {
    Field::hidden("text", hash)
}

/// The paragraphs it is about.
pub(crate) fn paragraphs(r: &Reader<'_>) -> Field {
    Field::new(r, "paragraphs", "deciding-paragraphs", Control::Code).optional()
}

/// Reasons, public and in confidence; the terms may demand some.
pub(crate) fn reasons(r: &Reader<'_>, about: &About) -> [Field; 2] {
    let demanded = about.terms.as_ref().map(|terms| terms.reasons) == Some(Reasons::Required);
    let fields = [
        ("reasons", "deciding-why"),
        ("in_confidence", "deciding-in-confidence"),
    ];
    fields.map(|(name, key)| {
        let field = Field::new(r, name, key, Control::Lines);
        if demanded {
            field.conditional()
        } else {
            field.optional()
        }
    })
}

/// Words that are published as they stand.
pub(crate) fn words(r: &Reader<'_>) -> Field {
    Field::new(r, "words", "deciding-words", Control::Lines)
}

/// A reason that must be given.
pub(crate) fn reason(r: &Reader<'_>) -> Field {
    Field::new(r, "reason", "person-reason", Control::Lines)
}

/// A day and time in the forum's civil time.
pub(crate) fn time(r: &Reader<'_>, name: &'static str) -> Field {
    Field::new(r, name, &format!("deciding-time-{name}"), Control::Time)
}

/// Members by their names: those entitled once it is open, and first those that have spoken.
pub(crate) fn members(r: &Reader<'_>, about: &About, name: &'static str) -> Field {
    let opened = about.matter.opened.as_ref();
    let all: Vec<MemberId> = match opened {
        Some(opened) => opened.entitled.clone(),
        None => r.view.forum.members.iter().map(|it| it.id).collect(),
    };
    let spoken = about.matter.spoken();
    let (mut first, others): (Vec<_>, Vec<_>) = r
        .by_name(&all)
        .into_iter()
        .partition(|member| spoken.contains(member));
    first.extend(others);
    let choices = first.into_iter().map(|member| {
        let label = Fragment::text(r.member_text(member));
        Choice::new(member.as_str(), label, false)
    });
    let control = Control::Any(choices.collect());
    Field::new(r, name, &format!("deciding-{name}"), control)
}

/// The session, and the meeting of it, in which something is done: those of the body.
pub(crate) fn asked_in(r: &Reader<'_>, about: &About) -> Field {
    let sessions = r.view.forum.sessions.iter();
    let own = sessions.filter(|it| it.bodies.contains(&about.matter.body));
    let choices = own.flat_map(|session| {
        let name = crate::shown::line(r.bare(&session.name));
        let whole = Choice::new(session.id.as_str(), Fragment::text(&name), false);
        let meetings = session.meetings.values();
        let meetings = meetings
            .filter(|it| it.body == about.matter.body && it.cancelled.is_none())
            .map(|it| {
                let args = [("session", (&name).into()), ("number", it.number.into())];
                let told = r.plain("matter-asked-meeting", &args);
                let label = publish::meeting::and_said(r.lang(), told, it);
                let label = Fragment::text(&label);
                Choice::new(&format!("{}/{}", session.id, it.number), label, false)
            });
        let all: Vec<Choice> = std::iter::once(whole).chain(meetings).collect();
        all
    });
    let control = Control::Listed(choices.collect());
    Field::new(r, "asked_in", "deciding-asked-in", control).optional()
}

/// The words that change, before and after, where they are public.
pub(crate) fn changed(r: &Reader<'_>) -> [Field; 2] {
    ["was", "now"].map(|name| {
        let key = format!("deciding-changed-{name}");
        Field::new(r, name, &key, Control::Lines).optional()
    })
}

/// What is attached.
pub(crate) fn given(r: &Reader<'_>) -> Field {
    let choices = Given::ALL.map(|it| choice(r, "deciding-given", it.key()));
    Field::new(r, "given", "deciding-given", Control::One(choices.into()))
}

/// What came of it.
pub(crate) fn closing(r: &Reader<'_>) -> Field {
    let choices = Closing::ALL.map(|it| choice(r, "matter-stage", it.key()));
    Field::new(
        r,
        "closing",
        "deciding-closing",
        Control::One(choices.into()),
    )
}

/// One of the delegation's own objections.
pub(crate) fn own_objection(r: &Reader<'_>, about: &About) -> Field {
    let own = about.matter.objections.iter();
    let own = own.filter(|it| Some(it.member) == about.member() && it.withdrawn.is_none());
    let choices = own.map(|it| numbered(it.id.0)).collect();
    Field::new(r, "objection", "deciding-objection", Control::One(choices))
}

/// A consultation in which the delegation took part, by its public summary.
pub(crate) fn consultation(r: &Reader<'_>, about: &About) -> Field {
    let own = about.matter.consultations.iter();
    let own = own.filter(|it| {
        about
            .member()
            .is_some_and(|member| it.with.contains(&member))
    });
    let choices = own.map(|it| {
        let said = it.summary.as_ref().map_or("", |summary| summary.as_str());
        let label = Fragment::text(&crate::shown::line(&format!("{}: {said}", it.id.0)));
        Choice::new(&it.id.0.to_string(), label, false)
    });
    let control = Control::One(choices.collect());
    Field::new(r, "consultation", "deciding-consultation", control)
}

/// Who confirms the gavel.
pub(crate) fn second(r: &Reader<'_>, about: &About) -> Field {
    let choices = about.seconds.iter().map(|(id, name)| {
        let person = Person {
            id: id.as_str(),
            name: name.as_deref(),
        };
        Choice::new(id.as_str(), naming::person(r, &person), false)
    });
    let control = Control::One(choices.collect());
    Field::new(r, "confirmed_by", "officers-confirmer", control)
}

/// The later decision that cancels this one.
pub(crate) fn later_decision(r: &Reader<'_>, about: &About) -> Field {
    let choices = about.decisions.iter();
    let choices = choices.map(|it| Choice::new(it.as_str(), Fragment::text(it.as_str()), false));
    let control = Control::Listed(choices.collect());
    Field::new(r, "by_decision", "deciding-by-decision", control)
}

/// A text by its hashes.
pub(crate) fn text(r: &Reader<'_>) -> Vec<Field> {
    let language = |(_, language): (&str, Language)| {
        let label = Fragment::text(r.say(&format!("language-{}", language.tag())));
        Choice::new(language.tag(), label, false)
    };
    let statuses = ["official", "unofficial"].map(|it| choice(r, "deciding-status", it));
    let originals = Control::Listed(VERSIONS.map(language).into());
    let mut fields = vec![
        Field::new(r, "document", "deciding-document", documents(r)).optional(),
        Field::new(r, "sha256", "deciding-sha256", Control::Code).conditional(),
        Field::new(r, "original", "deciding-original", originals).conditional(),
    ];
    fields.extend(VERSIONS.map(|(name, language)| {
        let key = format!("deciding-version-{}", language.tag());
        Field::new(r, name, &key, Control::Code).optional()
    }));
    let statuses = Control::One(statuses.into());
    fields.push(Field::new(r, "status", "deciding-status", statuses).conditional());
    fields
}

/// The documents on record whose exact bytes are known, the newest first.
fn documents(r: &Reader<'_>) -> Control {
    let known = r.view.forum.documents.iter();
    let known = known.filter(|it| it.sha256.is_some());
    let mut known: Vec<_> = known.collect();
    known.sort_by_key(|it| std::cmp::Reverse(it.issued));
    let choice = |it: &procedure::document::Document| {
        let title = format!("{} · {}", it.id, crate::shown::line(r.bare(&it.title)));
        Choice::new(it.id.as_str(), Fragment::text(&title), false)
    };
    Control::Listed(known.into_iter().map(choice).collect())
}

/// A consultation.
pub(crate) fn consulting(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let formats = FORMATS.map(|it| choice(r, "deciding-format", it.key()));
    let formats = Control::One(formats.into());
    let lines = |name: &'static str, key: &str| Field::new(r, name, key, Control::Lines).optional();
    vec![
        members(r, about, "with"),
        Field::new(r, "on", "deciding-on", Control::Day),
        Field::new(r, "format", "deciding-format", formats),
        lines("summary", "deciding-summary"),
        lines("confidential", "deciding-confidential"),
        lines("would_meet", "deciding-would-meet"),
    ]
}

/// A choice with the message `prefix-key`.
pub(in crate::desk) fn choice(r: &Reader<'_>, prefix: &str, key: &str) -> Choice {
    Choice::new(
        key,
        Fragment::text(r.say(&format!("{prefix}-{key}"))),
        false,
    )
}

fn numbered(number: u32) -> Choice {
    let number = number.to_string();
    Choice::new(&number, Fragment::text(&number), false)
}
