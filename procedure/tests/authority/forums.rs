//! Three forums: one being founded, one founded, and one in which people hold every kind of seat.

use jiff::Timestamp;
use procedure::act::Act;
use procedure::id::PersonId;
use procedure::{By, Forum, Recorded, Seat, SeatKind};
use serde_json::{Value, json};

use crate::asking::{Standing, Which, person, seat};

/// How far a forum is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum At {
    Founding,
    Running,
    InForce,
}

impl At {
    pub(crate) const ALL: [Self; 3] = [Self::Founding, Self::Running, Self::InForce];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Running => "running",
            Self::InForce => "in-force",
        }
    }

    /// The forums that a word of the file means; `founded` is the last two.
    pub(crate) fn all(word: &str) -> Vec<Self> {
        match word {
            "any" => Self::ALL.to_vec(),
            "founded" => vec![Self::Running, Self::InForce],
            word => {
                let at = Self::ALL.into_iter().find(|at| at.key() == word);
                vec![at.unwrap_or_else(|| panic!("{word:?} is not when"))]
            }
        }
    }
}

pub(crate) struct Forums([Forum; 3]);

impl Forums {
    pub(crate) fn new() -> Self {
        let founding = Forum::default();
        let mut running = founding.clone();
        apply(&mut running, "forum-founded", &founded());
        apply(
            &mut running,
            "founding-completed",
            &json!({"pack": "a test"}),
        );
        let mut in_force = running.clone();
        for which in Which::every().filter(|which| which.kind.of_persons()) {
            for standing in Standing::SEATED {
                seat_one(&mut in_force, which, standing);
            }
        }
        Self([founding, running, in_force])
    }

    pub(crate) fn at(&self, at: At) -> &Forum {
        match at {
            At::Founding => &self.0[0],
            At::Running => &self.0[1],
            At::InForce => &self.0[2],
        }
    }
}

fn founded() -> Value {
    let words = json!({"original": "en", "texts": {"en": {"words": "A", "status": "original"}}});
    json!({
        "forum": "tried", "name": words, "short_name": words, "about": words,
        "zone": "America/New_York", "source": {"document": "A/1"},
    })
}

/// Seats one person in a role, and ends the seat where that is asked.
fn seat_one(forum: &mut Forum, which: Which, standing: Standing) {
    let (from, until) = match standing {
        Standing::Later => ("2026-05-01", "2026-06-01"),
        Standing::Lapsed => ("2026-01-01", "2026-03-30"),
        _ => ("2026-01-01", "2026-06-01"),
    };
    let (seat, person) = (json!(seat(which.kind)), person(which, standing));
    if which.kind.of_a_party() && which.is_first() && standing == Standing::Holds {
        let letter = json!({
            "credentials": 1, "party": seat, "letter": "0".repeat(64), "issued_by": "somebody",
            "issued": "2026-01-01", "head": "p-9999", "from": "2026-01-01",
            "standing": "submitted",
        });
        apply(forum, "credentials-presented", &letter);
    }
    let seated = json!({
        "seat": seat, "person": person, "role": which.role.key(),
        "focal_point": which.focal_point, "from": from, "until": until,
    });
    apply(forum, "person-seated", &seated);
    if standing == Standing::Ended {
        apply(
            forum,
            "person-unseated",
            &json!({"seat": seat, "person": person}),
        );
    }
}

/// Folds one act in, as the record would have it. Nothing here asks whether it was allowed.
pub(crate) fn apply(forum: &mut Forum, kind: &str, body: &Value) {
    let act = Act::decode(kind, &body.to_string());
    let act = act.unwrap_or_else(|error| panic!("{error}: {body}"));
    let by = By {
        seat: Seat::Clerk,
        person: PersonId::new("p-1").expect("a key"),
    };
    apply_by(forum, by, act);
}

pub(crate) fn apply_by(forum: &mut Forum, by: By, act: Act) {
    forum.apply(&Recorded {
        at: Timestamp::UNIX_EPOCH,
        on: None,
        by,
        signed: Vec::new(),
        act,
    });
}

#[test]
fn everybody_sits_who_is_meant_to() {
    let forums = Forums::new();
    let forum = forums.at(At::InForce);
    for which in Which::every().filter(|which| which.kind.of_persons()) {
        for standing in Standing::SEATED {
            let asked = crate::asking::asked(which, standing);
            let holds = forum
                .holds(&asked.by.seat, &asked.by.person, asked.at)
                .is_some();
            assert_eq!(holds, standing == Standing::Holds, "{which:?} {standing:?}");
        }
    }
    assert!(!forums.at(At::Running).seats.in_force());
    assert_eq!(SeatKind::ALL.len(), 10);
}
