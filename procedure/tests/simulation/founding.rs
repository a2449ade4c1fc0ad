//! The usual beginning of a forum, from which the simulation leaves steps out.

use procedure::act::{
    BodyEstablished, DocumentRecorded, ForumFounded, GroupRecorded, MemberAdmitted,
    OptionPutForward, QuestionRaised, SessionScheduled,
};
use procedure::body::{BodyKind, establish::EstablishBody};
use procedure::document::{DocumentKind, record::RecordDocument};
use procedure::founding::found::FoundForum;
use procedure::group::{GroupKind, record::RecordGroup};
use procedure::id::{
    BodyId, DocumentId, ForumId, GroupId, MemberId, OptionId, QuestionId, SessionId,
};
use procedure::member::admit::AdmitMember;
use procedure::question::put_option::PutOption;
use procedure::question::raise::RaiseQuestion;
use procedure::session::schedule::ScheduleSession;
use procedure::{Certainty, Citation, Command};

use crate::vocabulary::{
    BODIES, DOCUMENTS, GROUPS, MEMBERS, OPTIONS, QUESTIONS, SESSIONS, first_day, wording, words,
};

/// All steps, in an order in which none is refused.
pub(crate) fn steps() -> Vec<Command> {
    let mut steps = Vec::new();
    steps.extend(known(&DOCUMENTS).map(document));
    steps.push(found());
    steps.extend(known(&MEMBERS).map(member));
    steps.extend(known(&GROUPS).map(group));
    steps.extend(known(&BODIES).map(body));
    steps.extend(known(&SESSIONS).map(session));
    steps.extend(known(&QUESTIONS).map(question));
    for question in known(&QUESTIONS) {
        steps.extend(known(&OPTIONS).map(|option| answer(question, option)));
    }
    steps
}

/// All names but the last, which is never recorded.
fn known(names: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    names.iter().copied().take(names.len() - 1)
}

fn mandate() -> Citation {
    Citation {
        document: DocumentId::new("mandate").expect("a key"),
        place: None,
    }
}

pub(crate) fn document(key: &str) -> Command {
    RecordDocument(DocumentRecorded {
        document: DocumentId::new(key).expect("a key"),
        title: wording(key),
        kind: DocumentKind::Report,
        publisher: words("A publisher"),
        issued: None,
        address: None,
        counted: None,
        sha256: None,
        certainty: Certainty::Seen,
    })
    .into()
}

pub(crate) fn found() -> Command {
    FoundForum(ForumFounded {
        forum: ForumId::new("simulated").expect("a key"),
        name: wording("Simulated forum"),
        short_name: wording("Simulated"),
        about: wording("A forum that is never there."),
        zone: "America/New_York".into(),
        source: mandate(),
    })
    .into()
}

pub(crate) fn member(code: &str) -> Command {
    AdmitMember(MemberAdmitted {
        member: MemberId::new(code).expect("a code"),
        iso2: words(&code[..2]),
        m49: words("000"),
        name: wording(code),
        formal_name: wording(code),
        admitted: Some(1945),
        note: None,
        source: mandate(),
    })
    .into()
}

pub(crate) fn group(key: &str) -> Command {
    RecordGroup(GroupRecorded {
        group: GroupId::new(key).expect("a key"),
        kind: GroupKind::Negotiating,
        name: wording(key),
        note: None,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

pub(crate) fn body(key: &str) -> Command {
    EstablishBody(BodyEstablished {
        body: BodyId::new(key).expect("a key"),
        kind: BodyKind::Plenary,
        name: wording(key),
        about: wording("What it is for."),
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

pub(crate) fn session(key: &str) -> Command {
    let opens = first_day();
    ScheduleSession(SessionScheduled {
        session: SessionId::new(key).expect("a key"),
        bodies: vec![BodyId::new("plenary").expect("a key")],
        name: wording(key),
        opens,
        closes: opens.last_of_month(),
        place: wording("A place"),
        zone: "America/New_York".into(),
        note: None,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

pub(crate) fn question(key: &str) -> Command {
    RaiseQuestion(QuestionRaised {
        question: QuestionId::new(key).expect("a key"),
        title: wording(key),
        about: wording("What is asked."),
        body: BodyId::new("plenary").expect("a key"),
        session: SessionId::new("2026-03").expect("a key"),
        agenda_item: None,
        provision: None,
        raised: first_day(),
        source: mandate(),
    })
    .into()
}

pub(crate) fn answer(question: &str, option: &str) -> Command {
    PutOption(OptionPutForward {
        question: QuestionId::new(question).expect("a key"),
        option: OptionId::new(option).expect("a key"),
        title: wording(option),
        reading: None,
    })
    .into()
}
