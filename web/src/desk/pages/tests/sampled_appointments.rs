//! Posts, candidates and slates whose every word would do harm if it could, and each page about
//! them at the desk.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use language::Lang;
use ledger::Hash;
use procedure::appointment::{
    Answer, Audience, Candidate, Consent, Consulted, Expertise, Filed, Fill, Gender, Post, Slate,
    Stated as Public, Statement, Term, Via, View,
};
use procedure::body::Post as Office;
use procedure::id::{
    BodyId, CandidateId, DocumentId, ElementId, MemberId, PersonId, PostId, ProvisionId, SealId,
    SlateId,
};
use procedure::matter::Format;
use procedure::{Certainty, Citation, Refusal, Sealable, Seat};
use store::accounts::{Nomination, NominationStage};
use text::Words;

use super::sampled::HOSTILE;
use crate::Html;
use crate::desk::appointments::erasing::Sealed;
use crate::desk::appointments::stated::{Inquiry, Stated};
use crate::desk::appointments::{About, DOINGS, Doing, Of, Offers, Officer, Vacancy};
use crate::desk::pages::Desk;
use crate::desk::pages::appointments::{self as page, nominating};
use crate::desk::pages::candidacy::{self, AnswerPage, Came};
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::handed::{Handed, handed};
use crate::pages::tests::fixture::words;

/// What somebody types who tries.
const MARKED: &str = "\u{202e}<img src=x>";
/// Words that stand on record.
const UNKIND: &str = "<img src=x onerror=alert(1)> & \"delegate\"";
const KEY: &str = "a-key";

fn said(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn post_id() -> PostId {
    PostId::new("plenary/co-facilitator").unwrap()
}

fn post() -> Post {
    Post {
        id: post_id(),
        body: BodyId::new("plenary").unwrap(),
        office: Office::CoFacilitator,
        title: words(UNKIND),
        places: 2,
        term_months: None,
        decided_by: BodyId::new("plenary").unwrap(),
        provision: ProvisionId::new("consensus").unwrap(),
        source: Citation {
            document: DocumentId::new("report-2026").unwrap(),
            place: None,
        },
        certainty: Certainty::Seen,
        call: None,
        held: Vec::new(),
        interims: Vec::new(),
    }
}

fn stated() -> Stated {
    Stated {
        name: said(UNKIND),
        public: Public {
            gender: Some(Gender::Another),
            nationalities: ["FRA", "DEU"].map(|it| MemberId::new(it).unwrap()).into(),
            expertise: vec![Expertise {
                field: ElementId::new("pillar-norms").unwrap(),
                evidence: said(UNKIND),
            }],
        },
        statement: Statement {
            languages: vec![said(UNKIND)],
            availability: Some(said(UNKIND)),
            answers: vec![Answer {
                question: said(UNKIND),
                answer: said(UNKIND),
            }],
        },
        audience: Audience::Consulting,
    }
}

fn candidate(now: Timestamp) -> Candidate {
    let stated = stated();
    Candidate {
        id: CandidateId(1),
        member: MemberId::new("FRA").unwrap(),
        counted: MemberId::new("DEU").unwrap(),
        person: PersonId::new("p-41").unwrap(),
        posts: vec![post_id()],
        name: Sealable::Open(stated.name),
        stated: Sealable::Open(stated.public),
        statement: Some(Sealable::Open(stated.statement)),
        audience: stated.audience,
        consent: Consent {
            on: date(2026, 7, 20),
            via: Via::Invitation,
            sha256: said(&"a1".repeat(32)),
        },
        nominated: now,
        withdrawn: None,
    }
}

fn slate(now: Timestamp) -> Slate {
    Slate {
        id: SlateId(1),
        decided_by: BodyId::new("plenary").unwrap(),
        provision: ProvisionId::new("consensus").unwrap(),
        fills: vec![Fill {
            post: post_id(),
            candidates: vec![CandidateId(1)],
            until: None,
        }],
        from: date(2026, 8, 1),
        term: Term::Full,
        set: None,
        found: Vec::new(),
        put_at: now,
        replaces: None,
        replaced_by: None,
        consultations: vec![Consulted {
            number: 1,
            by: Seat::Chair(BodyId::new("plenary").unwrap()),
            held_by: Some(procedure::appointment::Officer {
                person: PersonId::new("p-41").unwrap(),
                body: BodyId::new("plenary").unwrap(),
                office: Office::CoFacilitator,
            }),
            with: vec![MemberId::new("FRA").unwrap()],
            on: date(2026, 7, 19),
            format: Format::Bilateral,
            summary: Some(said(UNKIND)),
            confidential: Some(Sealable::Open(said(UNKIND))),
        }],
        views: vec![Filed {
            member: MemberId::new("FRA").unwrap(),
            view: View::Objection,
            reasons: Some(Sealable::Open(said(UNKIND))),
            at: now,
        }],
        appointed: None,
    }
}

fn nomination(now: Timestamp, stage: NominationStage) -> Nomination {
    Nomination {
        id: 1,
        hash: Hash::of(b"any"),
        person: "p-41".into(),
        seat: "{}".into(),
        made_by: "p-17".into(),
        posts: "[]".into(),
        name: Some(HOSTILE.into()),
        email: None,
        lang: "en".into(),
        made: now,
        expires: now,
        stage,
    }
}

fn about(seat: &Seat, now: Timestamp, of: Of) -> About {
    About {
        of,
        seat: seat.clone(),
        lang: Lang::En,
        zone: TimeZone::UTC,
        now,
        today: date(2026, 7, 20),
        posts: vec![post_id()],
        vacancies: vec![Vacancy {
            post: post_id(),
            number: 1,
            candidates: vec![CandidateId(1)],
        }],
        officers: vec![officer()],
        holders: vec![officer()],
        questionnaire: vec![words(UNKIND)],
    }
}

fn officer() -> Officer {
    Officer {
        body: BodyId::new("plenary").unwrap(),
        kind: Office::CoFacilitator,
        person: PersonId::new("p-41").unwrap(),
        member: MemberId::new("FRA").unwrap(),
    }
}

/// Every page about appointments, and every form.
pub(super) fn pages(at: &Desk<'_>, seat: &Seat, now: Timestamp) -> Vec<(&'static str, Html)> {
    let refused = |doing: &&'static Doing| {
        let slate = SlateId(1);
        (*doing, Err(Refusal::AlreadyAppointed { slate }))
    };
    let offers = || -> Offers { DOINGS.iter().map(refused).collect() };
    let asked = nomination(now, NominationStage::Asked);
    let list = page::ListPage {
        offers: offers(),
        nominates: true,
        mine: std::slice::from_ref(&asked),
        erasures: &[CandidateId(1)],
        candidates: vec![(candidate(now), offers())],
        posts: vec![(post(), offers())],
        slates: &[slate(now)],
    };
    let sealed = [("name", false), ("stated", true)].map(|(value, closed)| Sealed {
        value,
        seal: SealId::new(&"b2".repeat(32)).unwrap(),
        closed,
    });
    let of_slate = about(seat, now, Of::Slate(slate(now)));
    let of_candidate = about(seat, now, Of::Candidate(candidate(now)));
    let mut drawn = vec![
        ("appointments", page::list(at, &list)),
        ("slate", page::slate::one(at, &of_slate, &offers())),
        (
            "candidate",
            page::candidate::one(at, &of_candidate, &offers()),
        ),
        ("erase", page::erase(at, &candidate(now), &sealed)),
    ];
    drawn.extend(forms(at, seat, now));
    drawn.extend(asking(at, now, &asked));
    drawn.extend(of_the_candidate(at, seat, now));
    drawn
}

fn faulty() -> Answers {
    let fields = [
        "name",
        "reasons",
        "reason",
        "evidence-1",
        "availability",
        "answer-1",
    ];
    Answers {
        values: fields.map(|it| (it, MARKED.to_owned())).into(),
        faults: fields.map(|it| (it, Fault::Unclean)).into(),
    }
}

fn forms(at: &Desk<'_>, seat: &Seat, now: Timestamp) -> Vec<(&'static str, Html)> {
    let form = |doing: &&'static Doing| {
        let all = [
            Of::Posts,
            Of::Slate(slate(now)),
            Of::Candidate(candidate(now)),
            Of::Post(post()),
        ];
        let of = all.into_iter().find(|of| (doing.about)(of)).unwrap();
        let html = page::ask(at, KEY, doing, &about(seat, now, of), &faulty());
        (doing.key, html)
    };
    DOINGS.iter().map(form).collect()
}

fn asking(at: &Desk<'_>, now: Timestamp, asked: &Nomination) -> Vec<(&'static str, Html)> {
    let stated = stated();
    let stage = NominationStage::Consented {
        stated: stated.json().unwrap(),
        at: now,
    };
    let consented = nomination(now, stage);
    let nothing = Answers::default();
    let answered = |nomination, stated| nominating::AnsweredPage {
        key: KEY,
        nomination,
        posts: &[],
        stated,
        answers: &nothing,
    };
    let silent = answered(asked, None);
    let spoken = answered(&consented, Some(&stated));
    let posts = [post_id()];
    let paper = Handed::Candidacy {
        name: HOSTILE,
        posts: &posts,
        link: "https://forum.example/en/candidacy#OTHER",
        code: "OTHER",
        expires: now,
    };
    vec![
        ("nominate", nominating::ask(at, KEY, &posts, &faulty())),
        ("nominate-none", nominating::ask(at, KEY, &[], &faulty())),
        ("asked", nominating::answered(at, &silent)),
        ("asked-consented", nominating::answered(at, &spoken)),
        ("handed-candidacy", handed(at, &paper)),
    ]
}

fn of_the_candidate(at: &Desk<'_>, seat: &Seat, now: Timestamp) -> Vec<(&'static str, Html)> {
    let inquiry = Inquiry {
        areas: vec![ElementId::new("pillar-norms").unwrap()],
        questionnaire: vec![words(UNKIND), words("Where?")],
    };
    let posts = [post_id()];
    let faulty = faulty();
    let came = [
        ("candidacy", Came::Nothing),
        ("candidacy-consented", Came::Consented(now)),
        ("candidacy-entered", Came::Entered(CandidateId(1), None)),
        (
            "candidacy-erasing",
            Came::Entered(CandidateId(1), Some(now)),
        ),
    ];
    let mut drawn = vec![("candidacy-code", candidacy::code(at, KEY, &faulty))];
    drawn.extend(came.map(|(name, came)| {
        let page = AnswerPage {
            key: KEY,
            seat,
            posts: &posts,
            inquiry: &inquiry,
            expires: now,
            came,
            answers: &faulty,
        };
        (name, candidacy::answer(at, &page))
    }));
    drawn
}
