//! One life of a forum with two thematic groups, checked at every step and at the end.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::{SignedDuration, Timestamp};
use procedure::id::PersonId;
use procedure::{Act, Asked, By, Command, Forum, Recorded, Seat};
use serde_json::{Value, json};

use crate::asking;
use crate::dice::Dice;
use crate::holding::properties;

/// How often a forum is asked for something.
const ASKED: u64 = 400;

/// What came of all that was asked.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    acts: BTreeMap<String, u64>,
    refusals: BTreeMap<&'static str, u64>,
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, count) in &other.acts {
            *self.acts.entry(kind.clone()).or_default() += count;
        }
        for (code, count) in &other.refusals {
            *self.refusals.entry(code).or_default() += count;
        }
    }

    /// Refuses a simulation in which something never happens.
    pub(crate) fn is_varied(&self) {
        for kind in asking::KINDS {
            let count = self.acts.get(*kind).copied().unwrap_or_default();
            assert!(5 <= count, "{kind} happens {count} times only");
        }
        for code in [
            "EditedMeanwhile",
            "ConsensusReached",
            "PointsStandOpen",
            "ReportOutOfDate",
            "NoMandateInForce",
            "ReportSuperseded",
            "CorrectionsOver",
            "NoConsensusInGroup",
            "NotShown",
            "OwnWordStands",
            "ReadingOpen",
        ] {
            let count = self.refusals.get(code).copied().unwrap_or_default();
            assert!(0 < count, "{code} is never refused");
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "acts {:?}, refusals {:?}", self.acts, self.refusals)
    }
}

pub(crate) struct Life {
    dice: Dice,
    at: Timestamp,
    forum: Forum,
    founded: Vec<Recorded>,
    record: Vec<Recorded>,
    tally: Tally,
}

impl Life {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let at = "2026-11-02T15:00:00Z".parse().expect("an instant");
        let mut forum = Forum::default();
        let founded = founding(&mut dice, at);
        for recorded in &founded {
            forum.apply(recorded);
        }
        Self {
            dice,
            at,
            forum,
            founded,
            record: Vec::new(),
            tally: Tally::default(),
        }
    }

    pub(crate) fn live(mut self) -> Tally {
        for _ in 0..ASKED {
            let minutes = i64::try_from(self.dice.below(300)).expect("few minutes");
            self.at += SignedDuration::from_mins(minutes);
            let (seat, command) = asking::any(&mut self.dice, &self.forum, self.at);
            self.ask(seat, command);
        }
        self.refold();
        let all: Vec<Recorded> = self.founded.iter().chain(&self.record).cloned().collect();
        for (name, holds) in properties() {
            let held = catch_unwind(AssertUnwindSafe(|| holds(&self.forum, &all)));
            assert!(held.is_ok(), "it does not hold that {name}");
        }
        self.tally
    }

    fn ask(&mut self, seat: Seat, command: Command) {
        let person = PersonId::new("p-1").expect("a key");
        let asked = Asked {
            at: self.at,
            on: None,
            by: By { seat, person },
            signed: Vec::new(),
        };
        let copy = self.forum.clone();
        match command.decide(&self.forum, &asked) {
            Ok(act) => {
                let recorded = Recorded {
                    at: asked.at,
                    on: None,
                    by: asked.by,
                    signed: Vec::new(),
                    act,
                };
                let kind = asking::kind(&recorded.act);
                *self.tally.acts.entry(kind).or_default() += 1;
                self.forum.apply(&recorded);
                let asked_again = matches!(recorded.act, Act::ConsensusTested(_));
                let trace = asked_again || copy != self.forum;
                assert!(trace, "no trace of {recorded:?}");
                self.record.push(recorded);
            }
            Err(refusal) => {
                assert_eq!(copy, self.forum, "a refusal changes nothing");
                *self.tally.refusals.entry(refusal.code()).or_default() += 1;
            }
        }
    }

    /// The fold of the record through its encoded bodies is the forum, and at each act the command
    /// behind it leads to that act and to no other.
    fn refold(&self) {
        let mut again = Forum::default();
        for recorded in &self.founded {
            again.apply(recorded);
        }
        for recorded in &self.record {
            let body = recorded.act.body().expect("a body can be encoded");
            let act = Act::decode(recorded.act.kind(), &body.to_string());
            let act = act.expect("what was encoded can be decoded");
            let came = Command::behind(&act).decide(&again, &recorded.asked());
            assert_eq!(came.as_ref(), Ok(&recorded.act), "the rules allowed it");
            again.apply(&Recorded {
                act,
                ..recorded.clone()
            });
        }
        assert_eq!(again, self.forum, "the record folds into the forum");
    }
}

/// A wording in English, as acts have it.
pub(crate) fn wording(words: &str) -> Value {
    json!({"original": "en", "texts": {"en": {"words": words, "status": "original"}}})
}

fn provision(key: &str, readings: &[&str], standing: &Value) -> (&'static str, Value) {
    let readings: Vec<Value> = readings
        .iter()
        .map(|reading| json!({"reading": reading, "words": wording(reading)}))
        .collect();
    let body = json!({
        "provision": key, "title": wording(key), "summary": wording(key), "readings": readings,
        "standing": standing, "source": {"document": "report"}, "certainty": "seen",
    });
    ("provision-recorded", body)
}

/// A forum that decides by consensus, with what it has settled of thematic groups left to chance.
fn founding(dice: &mut Dice, at: Timestamp) -> Vec<Recorded> {
    let source = json!({"document": "report"});
    let mut acts = vec![
        (
            "document-recorded",
            json!({"document": "report", "title": wording("A report"), "kind": "report",
                "publisher": "somebody", "certainty": "seen"}),
        ),
        (
            "forum-founded",
            json!({"forum": "a-forum", "name": wording("A forum"), "short_name": wording("Forum"),
                "about": wording("It meets."), "zone": "America/New_York", "source": source}),
        ),
    ];
    for (code, iso2, m49) in [
        ("BRA", "BR", "076"),
        ("COL", "CO", "170"),
        ("FRA", "FR", "250"),
        ("RUS", "RU", "643"),
        ("SEN", "SN", "686"),
    ] {
        acts.push((
            "member-admitted",
            json!({"member": code, "iso2": iso2, "m49": m49, "name": wording(code),
                "formal_name": wording(code), "source": source}),
        ));
    }
    for (body, kind) in [
        ("plenary", "plenary"),
        ("dtg-1", "thematic-group"),
        ("dtg-2", "thematic-group"),
    ] {
        acts.push((
            "body-established",
            json!({"body": body, "kind": kind, "name": wording(body), "about": wording(body),
                "source": source, "certainty": "seen"}),
        ));
    }
    acts.push((
        "session-scheduled",
        json!({"session": "2026-12", "bodies": ["plenary", "dtg-1", "dtg-2"],
            "name": wording("December"), "opens": "2026-12-07", "closes": "2026-12-11",
            "place": wording("New York"), "zone": "America/New_York", "source": source,
            "certainty": "seen"}),
    ));
    acts.extend(settled(dice));
    acts.push(("founding-completed", json!({"pack": "a test"})));
    acts.into_iter()
        .map(|(kind, body)| recorded(kind, &body, at))
        .collect()
}

/// Provisions, terms, and two positions.
fn settled(dice: &mut Dice) -> Vec<(&'static str, Value)> {
    let mut standing = |readings: &[&'static str]| match dice.below(3) {
        0 => json!("open"),
        _ => json!({"in-force": {"reading": dice.name(readings)}}),
    };
    let (topics, mandates, elevation, briefers) = (
        &[
            "chair-and-cofacilitators",
            "consensus-of-all",
            "plenary-controls",
            "bottom-up",
        ],
        &["open-ended", "time-limited"],
        &["defined-protocol", "no-defined-protocol-yet"],
        &[
            "experts-and-community",
            "modalities-apply-equally",
            "briefers-case-by-case",
        ],
    );
    let consensus = json!({"in-force": {"reading": "consensus"}});
    let mut acts = vec![
        provision("decision-by-consensus", &["consensus"], &consensus),
        provision("dtg-topics", topics, &standing(topics)),
        provision("dtg-mandates", mandates, &standing(mandates)),
        provision("elevation", elevation, &standing(elevation)),
        provision("stakeholders-in-dtgs", briefers, &standing(briefers)),
        (
            "terms-set",
            json!({"mode": "in-meeting", "provision": "decision-by-consensus",
                "breakers": "members", "on_break": "ends", "reasons": "optional",
                "source": {"document": "report"}, "certainty": "seen"}),
        ),
        (
            "question-raised",
            json!({"question": "outputs", "title": wording("Outputs"), "about": wording("Outputs"),
                "body": "plenary", "session": "2026-12", "raised": "2026-11-01",
                "source": {"document": "report"}}),
        ),
        (
            "option-put-forward",
            json!({"question": "outputs", "option": "few", "title": wording("Few")}),
        ),
    ];
    for (number, member) in [(1, "COL"), (2, "FRA")] {
        acts.push((
            "position-recorded",
            json!({"position": number, "holder": {"member": member}, "question": "outputs",
                "option": "few", "stance": "support", "expressed": "2026-11-01",
                "known_by": "reported", "evidence": {"cited": {"document": "report"}},
                "words": wording("Few.")}),
        ));
    }
    acts
}

fn recorded(kind: &str, body: &Value, at: Timestamp) -> Recorded {
    let act = Act::decode(kind, &body.to_string());
    let act = act.unwrap_or_else(|error| panic!("{kind}: {error}: {body}"));
    Recorded {
        at,
        on: None,
        by: By {
            seat: Seat::Founder,
            person: PersonId::new("p-1").expect("a key"),
        },
        signed: Vec::new(),
        act,
    }
}
