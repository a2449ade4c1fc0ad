//! What thematic groups have before them, with words that would do harm if they could, and each page
//! and form about it.

use jiff::Timestamp;
use jiff::civil::date;
use procedure::divergence::{Divergence, HeldBy, View};
use procedure::id::{
    BodyId, DivergenceId, DocumentId, MandateId, MatterId, MemberId, PersonId, RecommendationId,
    ReportId, ScenarioId, TopicId,
};
use procedure::mandate::Mandate;
use procedure::recommendation::{Alternative, Basis, Paragraph, Point, Recommendation, Revised};
use procedure::report::{Compiled, Correction, Edition, Parts, Passage, Prose, Report, Written};
use procedure::scenario::Scenario;
use procedure::{Citation, Refusal, Seat};
use text::{Language, Wording, Words};

use crate::Html;
use crate::desk::groups::{About, Doing, Kind, Thing, doings};
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::{self, Desk};

/// What somebody types who tries.
const MARKED: &str = "\u{202e}<img src=x>";
/// Words that stand on record.
const UNKIND: &str = "<img src=x onerror=alert(1)> & \"delegate\"";

fn said() -> Words {
    Words::new(UNKIND).unwrap()
}

fn worded() -> Wording {
    Wording::new(Language::En, said())
}

fn body() -> BodyId {
    BodyId::new("dtg-1").unwrap()
}

/// Every page about what groups have before them, and every form, from a seat.
pub(super) fn pages(at: &Desk<'_>, seat: &Seat, now: Timestamp) -> Vec<(&'static str, Html)> {
    let faulty = Answers {
        values: vec![("words", MARKED.to_owned()), ("title", MARKED.to_owned())],
        faults: vec![
            ("words", Fault::Other("work-fault-stale")),
            ("title", Fault::Unclean),
        ],
    };
    let mut drawn = vec![("groups", pages::groups::list(at, true))];
    for thing in things(now) {
        let kind = thing.kind();
        let about = about(thing, seat, now);
        let offer = |(place, doing): (usize, &&'static Doing)| {
            let matter = MatterId(1);
            let refusal = Err(Refusal::NotAsked { matter });
            // What words and paragraphs are edited with is open, and every other one besides.
            let open = place % 2 == 0 || matches!(doing.key, "revise" | "prose");
            (*doing, if open { Ok(()) } else { refusal })
        };
        let offers = doings(kind).iter().enumerate().map(offer).collect();
        drawn.push((kind.folder(), pages::groups::one(at, &about, &offers)));
        for doing in doings(kind) {
            let form = pages::groups::ask_beside(at, "a-key", doing, &about, &faulty);
            drawn.push((doing.key, form));
        }
    }
    drawn
}

fn about(thing: Thing, seat: &Seat, now: Timestamp) -> About {
    let part = match thing.kind() {
        Kind::Report => Some("introduction".to_owned()),
        Kind::Recommendation => Some("1".to_owned()),
        _ => None,
    };
    About {
        thing,
        seat: seat.clone(),
        today: date(2026, 4, 30),
        now,
        part,
        topics: vec![TopicId(1)],
        mandate: Some(MandateId(1)),
        consulted: vec![MatterId(1)],
        briefers: vec!["1".to_owned()],
        seconds: vec![(PersonId::new("p-1").unwrap(), Some(UNKIND.to_owned()))],
        someone: "FRA".to_owned(),
        document: "A/79/214".to_owned(),
        lang: "en",
    }
}

fn things(now: Timestamp) -> Vec<Thing> {
    vec![
        Thing::Group(body()),
        Thing::Mandate(Box::new(mandate(now))),
        Thing::Recommendation(Box::new(recommendation(now))),
        Thing::Scenario(Box::new(scenario(now))),
        Thing::Divergence(Box::new(divergence(now))),
        Thing::Report(Box::new(report(now))),
    ]
}

fn mandate(now: Timestamp) -> Mandate {
    Mandate {
        id: MandateId(1),
        body: body(),
        tasks: vec![worded()],
        basis: Citation {
            document: DocumentId::new("A/79/214").unwrap(),
            place: None,
        },
        from: date(2026, 4, 1),
        until: Some(date(2027, 4, 1)),
        outputs: Vec::new(),
        replaces: None,
        proposed_by: Seat::CoFacilitator(body()),
        proposed: now,
        decision: None,
        replaced_by: None,
    }
}

fn recommendation(now: Timestamp) -> Recommendation {
    let member = MemberId::new("FRA").unwrap();
    let held = HeldBy {
        member,
        basis: Basis::Declaration,
    };
    let revised = Revised {
        revision: 1,
        words: Some(worded()),
        by: Seat::Delegation(member),
        at: now,
    };
    let alternative = |holders| Alternative {
        words: said(),
        holders,
    };
    Recommendation {
        id: RecommendationId(1),
        body: body(),
        topic: TopicId(1),
        title: worded(),
        paragraphs: vec![Paragraph(vec![revised])],
        revision: 1,
        put_by: Seat::Delegation(member),
        put: now,
        proposers: vec![member],
        supporters: Vec::new(),
        output: None,
        evidence: Vec::new(),
        points: vec![Point {
            number: 1,
            member,
            paragraph: Some(1),
            words: said(),
            alternatives: vec![alternative(vec![held]), alternative(Vec::new())],
            opened: now,
            closed: None,
        }],
        consensus: None,
        withdrawn: None,
        returned: Vec::new(),
    }
}

fn scenario(now: Timestamp) -> Scenario {
    Scenario {
        id: ScenarioId(1),
        body: body(),
        topic: None,
        title: worded(),
        situation: worded(),
        injects: vec![worded()],
        questions: vec![worded()],
        touches: Vec::new(),
        attributed: true,
        set: now,
        answers: Vec::new(),
        conclusion: None,
    }
}

fn divergence(now: Timestamp) -> Divergence {
    let view = || View {
        words: said(),
        holders: Vec::new(),
    };
    Divergence {
        id: DivergenceId(1),
        body: body(),
        topic: None,
        question: worded(),
        views: vec![view(), view()],
        recorded: now,
    }
}

fn report(now: Timestamp) -> Report {
    let prose = Prose {
        place: Passage::Introduction,
        revision: 1,
        words: worded(),
    };
    let by = Seat::CoFacilitator(body());
    let compiled = Compiled {
        version: 1,
        edition: Edition::Draft,
        mandate: MandateId(1),
        title: worded(),
        parts: Parts::default(),
        prose: Vec::new(),
        corrections_until: Some(date(2026, 5, 7)),
        at: now,
        by: by.clone(),
    };
    Report {
        id: ReportId(1),
        body: body(),
        versions: vec![compiled],
        written: vec![Written { prose, by, at: now }],
        corrections: vec![Correction {
            number: 1,
            member: MemberId::new("FRA").unwrap(),
            place: Passage::Consensus,
            words: said(),
            at: now,
            settled: None,
        }],
        transmitted: None,
    }
}
