//! The tests said once more, where everything is stated, as plainly as they can be.

use std::collections::BTreeSet;

use procedure::appointment::{Classification, Gender, Test};
use procedure::id::{ClassId, ElementId, MemberId, PostId};

use crate::making::member;

/// A place of which everything is known. No class is known as none.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    pub(crate) post: PostId,
    pub(crate) member: MemberId,
    pub(crate) class: Option<ClassId>,
    pub(crate) gender: Gender,
    pub(crate) expertise: BTreeSet<ElementId>,
}

pub(crate) fn holds(asked: &Test, basis: &Classification, places: &[Filled]) -> bool {
    let of = |class: &ClassId| {
        let same = places
            .iter()
            .filter(|place| place.class.as_ref() == Some(class));
        same.count()
    };
    match asked {
        Test::Pairing { classes, .. } => places.iter().all(|place| {
            classes.iter().all(|class| {
                let mut at = places.iter().filter(|other| other.post == place.post);
                at.any(|other| other.class.as_ref() == Some(class))
            })
        }),
        Test::Spread { at_most, .. } => basis
            .classes
            .iter()
            .all(|class| of(&class.class) <= *at_most as usize),
        Test::Proportion { .. } => {
            let all: usize = basis.classes.iter().map(|class| class.members.len()).sum();
            basis.classes.iter().all(|class| {
                // Whole places on either side of the exact share, without dividing.
                let (has, share) = (of(&class.class), class.members.len() * places.len());
                all == 0 || (has * all < share + all && share < (has + 1) * all)
            })
        }
        Test::Parity => [Gender::Woman, Gender::Man].iter().all(|gender| {
            let has = places
                .iter()
                .filter(|place| place.gender == *gender)
                .count();
            2 * has <= places.len() + 1
        }),
        Test::Expertise { fields } => fields
            .iter()
            .all(|field| places.iter().any(|place| place.expertise.contains(field))),
        Test::OnePerState => {
            let states: BTreeSet<MemberId> = places.iter().map(|place| place.member).collect();
            states.len() == places.len()
        }
        Test::Rotation => !places
            .iter()
            .any(|place| place.member == member(2) && place.post.as_str() == "one/chair"),
    }
}
