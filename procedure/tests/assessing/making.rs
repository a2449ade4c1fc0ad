//! Makes slates, tables and tests by chance.

use std::collections::BTreeMap;

use procedure::appointment::assess::{Measures, Place, Profile, Who};
use procedure::appointment::{Class, Classification, Criterion, Division, Gender, Strength, Test};
use procedure::id::{
    BasisId, CandidateId, ClassId, CriterionId, DocumentId, ElementId, MemberId, PostId,
};
use procedure::{Certainty, Citation};
use text::{Language, Wording, Words};

/// The same seed gives the same cases.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn below(&mut self, sides: usize) -> usize {
        let next = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = next.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) == 0
    }
}

pub(crate) const CLASSES: [&str; 3] = ["a", "b", "c"];
pub(crate) const FIELDS: [&str; 2] = ["pillar-one", "pillar-two"];
const MEMBERS: [&str; 8] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"];

pub(crate) fn class(key: &str) -> ClassId {
    ClassId::new(key).expect("a key")
}

pub(crate) fn member(number: usize) -> MemberId {
    MemberId::new(MEMBERS[number % MEMBERS.len()]).expect("a code")
}

pub(crate) fn basis() -> BasisId {
    BasisId::new("table").expect("a key")
}

pub(crate) fn field(key: &str) -> ElementId {
    ElementId::new(key).expect("a key")
}

fn cited() -> Citation {
    Citation {
        document: DocumentId::new("A/1").expect("a symbol"),
        place: None,
    }
}

fn title() -> Wording {
    Wording::new(Language::En, Words::new("A title").expect("clean words"))
}

/// A table in which some members have no class and some belong to two.
pub(crate) fn table(dice: &mut Dice) -> Classification {
    let mut classes: Vec<Class> = CLASSES
        .iter()
        .map(|key| Class {
            class: class(key),
            title: title(),
            members: Vec::new(),
            also: Vec::new(),
        })
        .collect();
    for number in 0..MEMBERS.len() {
        if dice.one_in(3) {
            continue;
        }
        let counted = dice.below(CLASSES.len());
        classes[counted].members.push(member(number));
        if dice.one_in(5) {
            let other = (counted + 1) % CLASSES.len();
            classes[other].also.push(member(number));
        }
    }
    Classification {
        id: basis(),
        division: Division::Development,
        title: title(),
        about: None,
        classes,
        source: cited(),
        certainty: Certainty::Seen,
    }
}

/// Up to five places of two posts. Two may be held by nationals of one member.
pub(crate) fn places(dice: &mut Dice) -> Vec<Place> {
    let count = 1 + dice.below(5);
    let twice = dice.one_in(4);
    (0..count)
        .map(|number| {
            let gender = match dice.below(4) {
                0 => None,
                1 => Some(Gender::Woman),
                2 => Some(Gender::Man),
                _ => Some(Gender::Another),
            };
            let fields = FIELDS.iter().filter(|_| dice.one_in(2));
            let expertise = fields.map(|key| field(key)).collect();
            let post = if dice.one_in(2) {
                "one/chair"
            } else {
                "two/chair"
            };
            let national = if twice && number == 1 { 0 } else { number };
            Place {
                post: PostId::new(post).expect("a key"),
                who: Who::Candidate(CandidateId(u32::try_from(number).unwrap_or(0))),
                profile: Profile {
                    member: member(national),
                    also: Vec::new(),
                    gender,
                    expertise,
                },
            }
        })
        .collect()
}

pub(crate) fn test(dice: &mut Dice) -> Test {
    match dice.below(7) {
        0 => Test::Pairing {
            basis: basis(),
            classes: CLASSES[..=dice.below(2)]
                .iter()
                .map(|key| class(key))
                .collect(),
        },
        1 => Test::Spread {
            basis: basis(),
            at_most: u32::try_from(1 + dice.below(2)).unwrap_or(1),
        },
        2 => Test::Proportion { basis: basis() },
        3 => Test::Parity,
        4 => Test::Expertise {
            fields: FIELDS[..=dice.below(2)]
                .iter()
                .map(|key| field(key))
                .collect(),
        },
        5 => Test::OnePerState,
        _ => Test::Rotation,
    }
}

/// One criterion, one table; a national of the third member held one of the posts before.
pub(crate) fn measures(asked: Test, table: Classification) -> Measures {
    let post = PostId::new("one/chair").expect("a key");
    Measures {
        criteria: vec![Criterion {
            criterion: CriterionId::new(asked.key()).expect("a key"),
            test: asked,
            strength: Strength::Soft,
            source: cited(),
            certainty: Certainty::Seen,
        }],
        bases: vec![table],
        held_before: BTreeMap::from([(post, [member(2)].into())]),
    }
}
