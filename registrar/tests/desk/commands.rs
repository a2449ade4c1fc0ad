//! A small forum, and what people ask of it.

use ledger::storage::IdempotencyKey;
use procedure::act::{
    BodyEstablished, DocumentRecorded, ForumFounded, FoundingCompleted, MemberAdmitted,
    OfficeTaken, OptionPutForward, QuestionRaised, SessionScheduled, ValueErased, ValueWithheld,
};
use procedure::body::{BodyKind, Post, establish::EstablishBody, take_office::TakeOffice};
use procedure::document::{DocumentKind, record::RecordDocument};
use procedure::founding::{complete::CompleteFounding, found::FoundForum};
use procedure::id::{
    BodyId, DocumentId, ForumId, MemberId, OptionId, PersonId, QuestionId, SealId, SessionId,
};
use procedure::keeping::{erase::EraseValue, withhold::WithholdValue};
use procedure::member::admit::AdmitMember;
use procedure::question::declare_position::DeclarePosition;
use procedure::question::{Stance, put_option::PutOption, raise::RaiseQuestion};
use procedure::session::schedule::ScheduleSession;
use procedure::{By, Certainty, Citation, Command, Sealable, Seat};
use text::{Language, Wording, Words};

use super::Ask;

pub(crate) fn ask(key: &str, seat: Seat, command: impl Into<Command>) -> Ask {
    Ask {
        key: IdempotencyKey::new(key).expect("a key"),
        by: By {
            seat,
            person: PersonId::new("p-1").expect("a key"),
        },
        on: None,
        command: command.into(),
        proof: None,
    }
}

pub(crate) fn founder(key: &str, command: impl Into<Command>) -> Ask {
    ask(key, Seat::Founder, command)
}

pub(crate) fn secretariat(key: &str, command: impl Into<Command>) -> Ask {
    ask(key, Seat::Secretariat, command)
}

pub(crate) fn delegation(key: &str, code: &str, command: impl Into<Command>) -> Ask {
    ask(key, Seat::Delegation(member(code)), command)
}

/// How many entries the founding makes.
pub(crate) const FOUNDING: u64 = 9;

/// A forum of one member with one question before its plenary.
pub(crate) fn founding() -> Vec<Command> {
    vec![
        document("mandate"),
        found(),
        admit("COL"),
        establish("plenary"),
        session(),
        question(),
        option("yes"),
        option("no"),
        CompleteFounding(FoundingCompleted {
            pack: words("a pack"),
        })
        .into(),
    ]
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).expect("clean words")
}

fn wording(text: &str) -> Wording {
    Wording::new(Language::En, words(text))
}

fn mandate() -> Citation {
    Citation {
        document: DocumentId::new("mandate").expect("a key"),
        place: None,
    }
}

pub(crate) fn member(code: &str) -> MemberId {
    MemberId::new(code).expect("a code")
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

fn found() -> Command {
    FoundForum(ForumFounded {
        forum: ForumId::new("small-forum").expect("a key"),
        name: wording("A small forum"),
        short_name: wording("Small forum"),
        about: wording("A forum in a test."),
        zone: "America/New_York".into(),
        source: mandate(),
    })
    .into()
}

pub(crate) fn admit(code: &str) -> Command {
    AdmitMember(MemberAdmitted {
        member: member(code),
        iso2: words(&code[..2]),
        m49: words("000"),
        name: wording(code),
        formal_name: wording(code),
        admitted: None,
        note: None,
        source: mandate(),
    })
    .into()
}

fn establish(key: &str) -> Command {
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

fn session() -> Command {
    ScheduleSession(SessionScheduled {
        session: SessionId::new("2026-03").expect("a key"),
        bodies: vec![BodyId::new("plenary").expect("a key")],
        name: wording("A session"),
        opens: jiff::civil::date(2026, 3, 30),
        closes: jiff::civil::date(2026, 3, 31),
        place: wording("New York"),
        zone: "America/New_York".into(),
        note: None,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

fn question() -> Command {
    RaiseQuestion(QuestionRaised {
        question: QuestionId::new("whether").expect("a key"),
        title: wording("Whether?"),
        about: wording("What is asked."),
        body: BodyId::new("plenary").expect("a key"),
        session: SessionId::new("2026-03").expect("a key"),
        agenda_item: None,
        provision: None,
        raised: jiff::civil::date(2026, 3, 30),
        source: mandate(),
    })
    .into()
}

fn option(key: &str) -> Command {
    PutOption(OptionPutForward {
        question: QuestionId::new("whether").expect("a key"),
        option: OptionId::new(key).expect("a key"),
        title: wording(key),
        reading: None,
    })
    .into()
}

/// Puts an officer under a pseudonym into the chair; the name is personal.
pub(crate) fn seat(person: &str, name: &str) -> Command {
    TakeOffice(OfficeTaken {
        body: BodyId::new("plenary").expect("a key"),
        post: Post::Chair,
        member: member("COL"),
        person: PersonId::new(person).expect("a key"),
        name: Sealable::Open(words(name)),
        from: jiff::civil::date(2026, 3, 30),
        note: None,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

pub(crate) fn declare(option: &str) -> Command {
    DeclarePosition {
        question: QuestionId::new("whether").expect("a key"),
        option: OptionId::new(option).expect("a key"),
        stance: Stance::Support,
        words: wording("As declared."),
        regards: None,
    }
    .into()
}

pub(crate) fn withhold(seal: &str) -> Command {
    WithholdValue(ValueWithheld {
        seal: SealId::new(seal).expect("a seal"),
        rule: mandate(),
        reason: words("It was asked for."),
        confirmed_by: PersonId::new("p-8").expect("a key"),
    })
    .into()
}

pub(crate) fn erase(seal: &str) -> Command {
    EraseValue(ValueErased {
        seal: SealId::new(seal).expect("a seal"),
        rule: mandate(),
        reason: words("The law asks for it."),
        confirmed_by: PersonId::new("p-8").expect("a key"),
    })
    .into()
}
