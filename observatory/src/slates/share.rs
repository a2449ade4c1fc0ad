//! The argument over shares: what a rule gives each class of members, and what part of the
//! membership the class is. Under each basis the answer is another; the fractions are exact.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use procedure::appointment::Classification;
use procedure::id::{BasisId, ClassId, MemberId};

use super::Fraction;

/// One class under a basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassShare {
    /// The class.
    pub class: ClassId,
    /// Members counted in it.
    pub members: u64,
    /// Members that belong to it as well and are counted in another.
    pub also: u64,
    /// Its part of the membership.
    pub of_membership: Fraction,
    /// The places that its part of the membership would give it, exactly.
    pub places_by_membership: Fraction,
    /// Its part of the places if every class had the same, as regions sometimes do.
    pub of_equal_parts: Fraction,
    /// Its part of the places by pairing, if the pairing names it: one of each class in each post.
    pub by_pairing: Option<Fraction>,
    /// How its part by pairing compares with its part of the membership.
    pub compared: Option<Ordering>,
}

/// The shares under one basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The basis.
    pub basis: BasisId,
    /// The members of the forum.
    pub membership: u64,
    /// Members that stand in no class. They are of the membership and in no class.
    pub not_classified: u64,
    /// The classes in the order of the basis.
    pub classes: Vec<ClassShare>,
}

/// The shares under a basis among these members, for so many places and a pairing of these
/// classes (none: no pairing). Who the table names without being a member is not counted.
pub fn shares(
    basis: &Classification,
    members: &BTreeSet<MemberId>,
    paired: &[ClassId],
    places: u32,
) -> Shares {
    let membership = count(members.len());
    let classified = members.iter().filter(|it| basis.class_of(**it).is_some());
    let class = |class: &procedure::appointment::Class| {
        let among =
            |listed: &[MemberId]| count(listed.iter().filter(|it| members.contains(it)).count());
        let counted = among(&class.members);
        let of_membership = Fraction::new(counted, membership);
        let is_paired = paired.contains(&class.class);
        let by_pairing = is_paired.then(|| Fraction::new(1, count(paired.len())));
        ClassShare {
            class: class.class.clone(),
            members: counted,
            also: among(&class.also),
            of_membership,
            places_by_membership: of_membership.times(u64::from(places)),
            of_equal_parts: Fraction::new(1, count(basis.classes.len())),
            by_pairing,
            compared: by_pairing.map(|it| it.cmp(&of_membership)),
        }
    };
    Shares {
        basis: basis.id.clone(),
        membership,
        not_classified: membership - count(classified.count()),
        classes: basis.classes.iter().map(class).collect(),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
