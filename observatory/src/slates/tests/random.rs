//! Small fields, made at random: few States, so that they meet; holes; nothing stated.

use std::collections::{BTreeMap, BTreeSet};

use procedure::appointment::{
    Class, Classification, Criterion, Division, Gender, Measures, Place, Profile, Strength, Test,
    Who,
};
use procedure::id::{
    BasisId, CandidateId, ClassId, CriterionId, DocumentId, ElementId, MemberId, PersonId, PostId,
};
use procedure::{Certainty, Citation};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::slates::{Field, Nominee, OpenPost};
use crate::testing::words;

const STATES: [&str; 6] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
const AREAS: [&str; 3] = ["law", "norms", "threats"];
const POSTS: [&str; 3] = [
    "dtg-1/co-facilitator",
    "dtg-2/co-facilitator",
    "plenary/rapporteur",
];

fn state(at: usize) -> MemberId {
    MemberId::new(STATES[at]).unwrap()
}

fn post(at: usize) -> PostId {
    PostId::new(POSTS[at]).unwrap()
}

pub(super) fn area(at: usize) -> ElementId {
    ElementId::new(AREAS[at]).unwrap()
}

fn profile() -> impl Strategy<Value = Profile> {
    (0..STATES.len(), 0..6_usize, 0_u8..8).prop_map(|(member, gender, areas)| Profile {
        member: state(member),
        also: Vec::new(),
        gender: [Gender::Woman, Gender::Man, Gender::Another]
            .get(gender / 2 + gender % 2)
            .copied(),
        expertise: (0..3)
            .filter(|at| areas & (1 << at) != 0)
            .map(area)
            .collect(),
    })
}

/// Somebody nominated, with this number and for some of the posts.
pub(super) fn person(number: u32) -> impl Strategy<Value = Nominee> {
    let twice = prop::bool::weighted(0.2);
    (profile(), 1_u8..8, twice).prop_map(move |(profile, posts, twice)| Nominee {
        candidate: CandidateId(number),
        // Some persons are nominated twice.
        person: PersonId::new(&format!("p-{}", if twice { number / 2 } else { number })).unwrap(),
        profile,
        posts: (0..3)
            .filter(|at| posts & (1 << at) != 0)
            .map(post)
            .collect(),
    })
}

fn open_post(at: usize) -> impl Strategy<Value = OpenPost> {
    let staying = vec(profile(), 0..2);
    (0_u32..3, staying).prop_map(move |(places, staying)| OpenPost {
        post: post(at),
        places,
        staying: staying
            .into_iter()
            .map(|profile| Place {
                post: post(at),
                who: Who::InOffice(PersonId::new("p-99").unwrap()),
                profile,
            })
            .collect(),
    })
}

fn basis(
    key: &'static str,
    division: Division,
    classes: usize,
) -> impl Strategy<Value = Classification> {
    // The last class is none: a hole in the table.
    vec(0..=classes, STATES.len()).prop_map(move |of| {
        let class = |at: usize| Class {
            class: ClassId::new(&format!("class-{at}")).unwrap(),
            title: words("A class"),
            members: (0..of.len())
                .filter(|it| of[*it] == at)
                .map(state)
                .collect(),
            also: Vec::new(),
        };
        Classification {
            id: BasisId::new(key).unwrap(),
            division,
            title: words("A table"),
            about: None,
            classes: (0..classes).map(class).collect(),
            source: source(),
            certainty: Certainty::Seen,
        }
    })
}

fn source() -> Citation {
    Citation {
        document: DocumentId::new("a-table").unwrap(),
        place: None,
    }
}

fn test(kind: usize, number: u32) -> Test {
    let basis = |key| BasisId::new(key).unwrap();
    let class = |at| ClassId::new(&format!("class-{at}")).unwrap();
    match kind {
        0 => Test::Pairing {
            basis: basis("status"),
            classes: vec![class(0), class(1)],
        },
        1 => Test::Spread {
            basis: basis("regions"),
            at_most: number,
        },
        2 => Test::Proportion {
            basis: basis("regions"),
        },
        3 => Test::Parity,
        4 => Test::Expertise {
            fields: vec![area(0), area(1)],
        },
        5 => Test::OnePerState,
        _ => Test::Rotation,
    }
}

fn criteria() -> impl Strategy<Value = Vec<Criterion>> {
    let chosen = vec(
        (
            prop::bool::weighted(0.6),
            prop::bool::weighted(0.3),
            1_u32..3,
        ),
        7,
    );
    chosen.prop_map(|chosen| {
        let chosen = chosen
            .into_iter()
            .enumerate()
            .filter(|(_, (is_in, ..))| *is_in);
        chosen
            .map(|(kind, (_, is_hard, number))| Criterion {
                criterion: CriterionId::new(&format!("criterion-{kind}")).unwrap(),
                test: test(kind, number),
                strength: if is_hard {
                    Strength::Hard
                } else {
                    Strength::Soft
                },
                source: source(),
                certainty: Certainty::Seen,
            })
            .collect()
    })
}

fn held_before() -> impl Strategy<Value = BTreeMap<PostId, BTreeSet<MemberId>>> {
    vec(vec(0..STATES.len(), 0..3), POSTS.len()).prop_map(|held| {
        let of_post =
            |(at, states): (usize, Vec<usize>)| (post(at), states.into_iter().map(state).collect());
        held.into_iter().enumerate().map(of_post).collect()
    })
}

/// A field with at most four places to fill and seven nominations.
pub(super) fn fields() -> impl Strategy<Value = Field> {
    let posts = (open_post(0), open_post(1), open_post(2));
    let posts = posts.prop_filter("some places, and few", |(a, b, c)| {
        (1..=4).contains(&(a.places + b.places + c.places))
    });
    let nominees = (1..=7_u32).prop_flat_map(|n| (1..=n).map(person).collect::<Vec<_>>());
    let bases = (
        basis("status", Division::Development, 2),
        basis("regions", Division::Region, 3),
    );
    (posts, nominees, bases, criteria(), held_before()).prop_map(
        |(posts, nominees, bases, criteria, held_before)| Field {
            posts: vec![posts.0, posts.1, posts.2],
            nominees,
            measures: Measures {
                criteria,
                bases: vec![bases.0, bases.1],
                held_before,
            },
            set: None,
        },
    )
}

/// One post of two places, so many candidates, nothing asked.
pub(super) fn without_criteria(candidates: u32) -> Field {
    let nominee = |number| Nominee {
        candidate: CandidateId(number),
        person: PersonId::new(&format!("p-{number}")).unwrap(),
        profile: Profile {
            member: state(0),
            also: Vec::new(),
            gender: None,
            expertise: BTreeSet::new(),
        },
        posts: vec![post(0)],
    };
    Field {
        posts: vec![OpenPost {
            post: post(0),
            places: 2,
            staying: Vec::new(),
        }],
        nominees: (1..=candidates).map(nominee).collect(),
        ..Field::default()
    }
}
