//! Who asks: a person in a kind of seat and a role, who holds it or does not.

use procedure::authority::Relation;
use procedure::id::PersonId;
use procedure::seats::Role;
use procedure::{Asked, By, Seat, SeatKind};

/// A kind of seat and what the person is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Which {
    pub(crate) kind: SeatKind,
    pub(crate) role: Role,
    pub(crate) focal_point: bool,
}

/// Whether the person holds the seat on the day of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Holds,
    Ended,
    Lapsed,
    Later,
    Never,
}

impl Standing {
    /// Those who are or were seated.
    pub(crate) const SEATED: [Self; 4] = [Self::Holds, Self::Ended, Self::Lapsed, Self::Later];

    /// Whether the person did not hold it up to now.
    pub(crate) fn never(self) -> bool {
        matches!(self, Self::Never | Self::Later)
    }
}

const ADVISER: (Role, bool) = (Role::Adviser, false);
const OF_A_PARTY: [(Role, bool); 5] = [
    ADVISER,
    (Role::Adviser, true),
    (Role::Alternate, false),
    (Role::Alternate, true),
    (Role::Head, true),
];

impl Which {
    /// Every kind of seat in every role that it has.
    pub(crate) fn every() -> impl Iterator<Item = Self> {
        SeatKind::ALL.into_iter().flat_map(|kind| {
            let roles = if kind.of_a_party() {
                OF_A_PARTY.to_vec()
            } else {
                vec![(Role::Officer, false)]
            };
            roles.into_iter().map(move |(role, focal_point)| Self {
                kind,
                role,
                focal_point,
            })
        })
    }

    /// Those that a word of the file means: `secretariat`, `delegation/alternate`,
    /// `persons` for everybody who is somebody.
    pub(crate) fn all(word: &str) -> Vec<Self> {
        let (kind, least) = word.split_once('/').unwrap_or((word, ""));
        let is = |which: &Self| {
            let kind = match kind {
                "persons" => which.kind.of_persons(),
                "parties" => which.kind.of_a_party(),
                kind => which.kind.key() == kind,
            };
            let enough = match least {
                "" => true,
                "alternate" => which.role != Role::Adviser,
                "focal-point" => which.focal_point,
                other => panic!("{other:?} is no role in {word:?}"),
            };
            kind && enough
        };
        let some: Vec<Self> = Self::every().filter(is).collect();
        assert!(!some.is_empty(), "{word:?} is nobody");
        some
    }

    pub(crate) fn is_first(self) -> bool {
        (self.role, self.focal_point) == ADVISER
    }

    pub(crate) fn key(self) -> String {
        let focal = if self.focal_point { "+" } else { "" };
        format!("{}/{}{focal}", self.kind.key(), self.role.key())
    }

    fn number(self) -> usize {
        let place = Self::every().position(|which| which == self);
        place.expect("one of every") + 1
    }
}

/// The relations that a word of the file means; `each` is all of them.
pub(crate) fn relations(word: &str) -> Vec<Relation> {
    if word == "each" {
        return Relation::ALL.to_vec();
    }
    let relation = Relation::ALL.into_iter().find(|it| it.key() == word);
    vec![relation.unwrap_or_else(|| panic!("{word:?} is no relation"))]
}

pub(crate) fn seat(kind: SeatKind) -> Seat {
    let of = match kind {
        SeatKind::Founder | SeatKind::Clerk | SeatKind::Secretariat => None,
        SeatKind::Delegation => Some("COL"),
        _ => Some("some-one"),
    };
    Seat::read(kind.key(), of).expect("a seat")
}

pub(crate) fn person(which: Which, standing: Standing) -> PersonId {
    let place = match standing {
        Standing::Holds => 1,
        Standing::Ended => 2,
        Standing::Lapsed => 3,
        Standing::Later => 4,
        Standing::Never => 5,
    };
    PersonId::new(&format!("p-{}", place * 100 + which.number())).expect("a key")
}

/// Asked at noon in New York on 1 April 2026.
pub(crate) fn asked(which: Which, standing: Standing) -> Asked {
    Asked {
        at: "2026-04-01T16:00:00Z".parse().expect("an instant"),
        on: None,
        by: By {
            seat: seat(which.kind),
            person: person(which, standing),
        },
        signed: Vec::new(),
    }
}
