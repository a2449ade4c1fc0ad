//! The tests themselves, each a count over places.

use std::collections::{BTreeMap, BTreeSet};

use super::assess::{Place, Verdict};
use super::candidate::Gender;
use super::classification::{Class, Classification};
use super::criteria::Test;
use crate::id::{ClassId, ElementId, MemberId, PostId};

/// A place as a test sees it, with the class of its member looked up once.
#[derive(Clone)]
pub(super) struct Seen<'a> {
    post: &'a PostId,
    member: MemberId,
    also: &'a [MemberId],
    class: Option<&'a ClassId>,
    gender: Option<Gender>,
    expertise: &'a BTreeSet<ElementId>,
}

/// What a test has found.
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) at: Vec<PostId>,
    pub(super) counts: BTreeMap<String, u32>,
    /// The places for which something is missing.
    pub(super) missing: Vec<usize>,
}

/// Those who held posts before.
type HeldBefore = BTreeMap<PostId, BTreeSet<MemberId>>;

pub(super) fn seen<'a>(places: &'a [Place], basis: Option<&'a Classification>) -> Vec<Seen<'a>> {
    let one = |place: &'a Place| Seen {
        post: &place.post,
        member: place.profile.member,
        also: &place.profile.also,
        class: basis.and_then(|basis| basis.class_of(place.profile.member)),
        gender: place.profile.gender,
        expertise: &place.profile.expertise,
    };
    places.iter().map(one).collect()
}

pub(super) fn test(
    test: &Test,
    basis: Option<&Classification>,
    seen: &[Seen<'_>],
    held_before: &HeldBefore,
) -> Outcome {
    match test {
        Test::Pairing { classes, .. } => pairing(seen, classes),
        Test::Spread { at_most, .. } => spread(seen, *at_most),
        Test::Proportion { .. } => proportion(seen, basis),
        Test::Parity => parity(seen),
        Test::Expertise { fields } => expertise(seen, fields),
        Test::OnePerState => one_per_state(seen),
        Test::Rotation => rotation(seen, held_before),
    }
}

/// The places with which the verdict would be another if another nationality, or another class of
/// the same member, were counted.
pub(super) fn turning(
    tested: &Test,
    basis: Option<&Classification>,
    seen: &[Seen<'_>],
    held_before: &HeldBefore,
    verdict: Verdict,
) -> Vec<usize> {
    let differs = |number: &usize| {
        others(&seen[*number], basis).into_iter().any(|other| {
            let mut seen = seen.to_vec();
            seen[*number] = other;
            test(tested, basis, &seen, held_before).verdict != verdict
        })
    };
    (0..seen.len()).filter(differs).collect()
}

/// The same place with another nationality or another class counted.
fn others<'a>(place: &Seen<'a>, basis: Option<&'a Classification>) -> Vec<Seen<'a>> {
    let nationals = place.also.iter().map(|member| Seen {
        member: *member,
        class: basis.and_then(|basis| basis.class_of(*member)),
        ..place.clone()
    });
    let also = basis
        .into_iter()
        .flat_map(|basis| basis.also_of(place.member));
    let elsewhere = also.map(|class| Seen {
        class: Some(class),
        ..place.clone()
    });
    nationals.chain(elsewhere).collect()
}

fn outcome(verdict: Verdict) -> Outcome {
    Outcome {
        verdict,
        at: Vec::new(),
        counts: BTreeMap::new(),
        missing: Vec::new(),
    }
}

/// Not met where it fails whatever is missing, not stated where it hangs on that.
const fn verdict(fails: bool, hangs: bool) -> Verdict {
    match (fails, hangs) {
        (true, _) => Verdict::NotMet,
        (false, true) => Verdict::NotStated,
        (false, false) => Verdict::Met,
    }
}

fn pairing(seen: &[Seen<'_>], classes: &[ClassId]) -> Outcome {
    let mut found = classed(seen);
    for post in posts(seen) {
        let at = || seen.iter().filter(|place| place.post == post);
        let holes = at().filter(|place| place.class.is_none()).count();
        let lacks = |class: &&ClassId| !at().any(|place| place.class == Some(*class));
        let lacking = classes.iter().filter(lacks).count();
        let here = verdict(holes < lacking, 0 < lacking);
        if here != Verdict::Met {
            found.at.push(post.clone());
        }
        found.verdict = found.verdict.max(here);
    }
    found
}

fn spread(seen: &[Seen<'_>], at_most: u32) -> Outcome {
    let mut found = classed(seen);
    let most = found.counts.values().copied().max().unwrap_or(0);
    let holes = number(found.missing.len());
    found.verdict = verdict(at_most < most, at_most < most.saturating_add(holes));
    found
}

fn proportion(seen: &[Seen<'_>], basis: Option<&Classification>) -> Outcome {
    let mut found = classed(seen);
    let holes = found.missing.len();
    let Some(basis) = basis else {
        found.verdict = verdict(false, holes != 0);
        return found;
    };
    let members = basis.classified();
    let bounds = |class: &Class| {
        let exactly = class.members.len() * seen.len();
        match members {
            0 => (0, seen.len()),
            _ => (exactly / members, exactly.div_ceil(members)),
        }
    };
    let (mut over, mut could_be_over, mut short) = (false, false, 0);
    for class in &basis.classes {
        let same = |place: &&Seen<'_>| place.class == Some(&class.class);
        let has = seen.iter().filter(same).count();
        let (least, most) = bounds(class);
        over |= most < has;
        could_be_over |= most < has + holes;
        short += least.saturating_sub(has);
    }
    found.verdict = verdict(over || holes < short, 0 < short || could_be_over);
    found
}

fn parity(seen: &[Seen<'_>]) -> Outcome {
    let half = seen.len().div_ceil(2);
    let of = |gender| {
        seen.iter()
            .filter(|place| place.gender == Some(gender))
            .count()
    };
    let missing = numbers(seen, |place| place.gender.is_none());
    let most = of(Gender::Woman).max(of(Gender::Man));
    let mut found = outcome(verdict(half < most, half < most + missing.len()));
    for gender in Gender::ALL {
        found.counts.insert(gender.key().into(), number(of(gender)));
    }
    found.missing = missing;
    found
}

fn expertise(seen: &[Seen<'_>], fields: &[ElementId]) -> Outcome {
    let missing = numbers(seen, |place| place.expertise.is_empty());
    let experts = |field: &ElementId| {
        let places = seen.iter();
        places
            .filter(|place| place.expertise.contains(field))
            .count()
    };
    let lacking = fields.iter().filter(|field| experts(field) == 0).count();
    // Whoever has stated nothing may be expert in all of it.
    let mut found = outcome(verdict(0 < lacking && missing.is_empty(), 0 < lacking));
    for field in fields {
        found
            .counts
            .insert(field.to_string(), number(experts(field)));
    }
    found.missing = missing;
    found
}

fn one_per_state(seen: &[Seen<'_>]) -> Outcome {
    let states: BTreeSet<MemberId> = seen.iter().map(|place| place.member).collect();
    outcome(verdict(states.len() < seen.len(), false))
}

fn rotation(seen: &[Seen<'_>], held_before: &HeldBefore) -> Outcome {
    let again = |place: &&Seen<'_>| {
        let before = held_before.get(place.post);
        before.is_some_and(|members| members.contains(&place.member))
    };
    let at: BTreeSet<&PostId> = seen.iter().filter(again).map(|place| place.post).collect();
    let mut found = outcome(verdict(!at.is_empty(), false));
    found.at = at.into_iter().cloned().collect();
    found
}

/// The counts of classes, and the places without one. Met so far.
fn classed(seen: &[Seen<'_>]) -> Outcome {
    let mut found = outcome(Verdict::Met);
    for class in seen.iter().filter_map(|place| place.class) {
        *found.counts.entry(class.to_string()).or_default() += 1;
    }
    found.missing = numbers(seen, |place| place.class.is_none());
    found
}

fn posts<'a>(seen: &[Seen<'a>]) -> BTreeSet<&'a PostId> {
    seen.iter().map(|place| place.post).collect()
}

fn numbers(seen: &[Seen<'_>], is: impl Fn(&Seen<'_>) -> bool) -> Vec<usize> {
    (0..seen.len())
        .filter(|number| is(&seen[*number]))
        .collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
