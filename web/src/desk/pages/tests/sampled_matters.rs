//! A matter whose every word would do harm if it could, and each page about it.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use procedure::id::{
    BodyId, ConsultationId, DocumentId, MatterId, MemberId, ObjectionId, PersonId, ProvisionId,
};
use procedure::matter::{
    Breakers, Consultation, Format, HeldText, LanguageVersion, Matter, Mode, Objection, OnBreak,
    Opened, Paragraphs, Reasons, Stage, Subject, Terms,
};
use procedure::{Certainty, Citation, Moment, Refusal, Seat};
use text::{Language, Status, Words};

use super::sampled::HOSTILE;
use crate::Html;
use crate::desk::matters::{About, DOINGS, Doing};
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::{self, Desk};
use crate::pages::tests::fixture::words;

/// What somebody types who tries.
const MARKED: &str = "\u{202e}<img src=x>";
/// Words that stand on record.
const UNKIND: &str = "<img src=x onerror=alert(1)> & \"delegate\"";

fn said(text: &str) -> Words {
    Words::new(text).unwrap()
}

/// Every page about a matter, and every form.
pub(super) fn pages(at: &Desk<'_>, about: &About) -> Vec<(&'static str, Html)> {
    let refused = |doing: &&'static Doing| {
        let matter = about.matter.id;
        (*doing, Err(Refusal::NotAsked { matter }))
    };
    let offers: Vec<_> = DOINGS.iter().map(refused).collect();
    let faulty = Answers {
        values: vec![("words", MARKED.to_owned()), ("title", MARKED.to_owned())],
        faults: vec![("words", Fault::Unclean), ("title", Fault::Unclean)],
    };
    let put = Some("/desk/matters/put");
    let mut drawn = vec![
        (
            "matters",
            pages::matters::list(at, put, Some("/desk/rehearsal")),
        ),
        ("matter", pages::matter::one(at, about, &offers)),
        (
            "matter-put",
            pages::matter::putting::put(at, "a-key", &faulty),
        ),
    ];
    drawn.extend(DOINGS.iter().map(|doing| {
        let form = pages::matter::ask(at, "a-key", doing, about, &faulty);
        (doing.key, form)
    }));
    drawn
}

/// The matter, as this seat sees it.
pub(super) fn about(seat: &Seat, person: &PersonId, now: Timestamp) -> About {
    let member = MemberId::new("FRA").unwrap();
    let terms = terms();
    About {
        matter: matter(member, now, terms.clone()),
        seat: seat.clone(),
        person: person.clone(),
        terms: Some(terms),
        zone: TimeZone::UTC,
        now,
        seconds: vec![(person.clone(), Some(HOSTILE.to_owned()))],
        decisions: Vec::new(),
    }
}

fn terms() -> Terms {
    Terms {
        body: None,
        mode: Mode::Silence,
        provision: ProvisionId::new("consensus").unwrap(),
        languages: Vec::new(),
        statuses: Vec::new(),
        breakers: Breakers::Members,
        hours_min: 72,
        on_break: OnBreak::Pauses,
        reasons: Reasons::Required,
        hold_hours_max: 24,
        extension_hours_max: 72,
        pause_seconds: 10,
        source: Citation {
            document: DocumentId::new("report-2026").unwrap(),
            place: None,
        },
        certainty: Certainty::Seen,
    }
}

fn matter(member: MemberId, now: Timestamp, terms: Terms) -> Matter {
    let sha256 = said(&"a1".repeat(32));
    let deadline = Moment::new(date(2026, 7, 24).at(10, 0, 0, 0), "America/New_York").unwrap();
    let version = LanguageVersion {
        language: Language::En,
        status: Status::Original,
        sha256: sha256.clone(),
    };
    Matter {
        id: MatterId(1),
        body: BodyId::new("plenary").unwrap(),
        subject: Subject::Text,
        title: words(UNKIND),
        mode: Mode::Silence,
        provision: ProvisionId::new("consensus").unwrap(),
        put_by: Seat::Secretariat,
        put_at: now,
        texts: vec![HeldText {
            sha256: sha256.clone(),
            document: None,
            versions: vec![version],
        }],
        changes: Vec::new(),
        stage: Stage::Open,
        opened: Some(Opened {
            at: now,
            entitled: vec![member],
            present: None,
            deadline: Some(deadline),
            terms: Some(terms),
        }),
        pause_ends: Some(now),
        asked_in: None,
        concerns: Vec::new(),
        holds: Vec::new(),
        objections: vec![objection(member, now, sha256)],
        attached: Vec::new(),
        consultations: vec![consultation(member)],
        vote: None,
        closed: None,
    }
}

fn objection(member: MemberId, now: Timestamp, text: Words) -> Objection {
    Objection {
        id: ObjectionId(1),
        member,
        text: Some(text),
        paragraphs: Paragraphs(vec![said(UNKIND)]),
        reasons: None,
        in_confidence: Some(procedure::Sealable::Open(said(UNKIND))),
        received: now,
        late: false,
        by_head: true,
        withdrawn: None,
        withdrawn_by_head: false,
    }
}

fn consultation(member: MemberId) -> Consultation {
    Consultation {
        id: ConsultationId(1),
        with: vec![member],
        on: date(2026, 7, 20),
        format: Format::Bilateral,
        summary: Some(said(UNKIND)),
        confidential: Some(procedure::Sealable::Open(said(UNKIND))),
        would_meet: None,
        confirmed: Vec::new(),
    }
}
