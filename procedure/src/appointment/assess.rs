//! The assessment of a slate: every criterion under every basis, all findings at once.
//!
//! A finding is met, not met, or not stated. What a candidate has not said, and a member that a
//! classification leaves out, is counted as such and never guessed: a test is *not stated* where
//! its outcome hangs on what is missing, and nowhere else.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::candidate::Gender;
use super::classification::Classification;
use super::criteria::{Criterion, Strength, Test};
use super::testing::{self, Outcome};
use crate::id::{
    BasisId, CandidateId, ClassId, CriterionId, ElementId, MemberId, PersonId, PostId,
};

/// What came of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is met, whatever is missing.
    Met,
    /// It hangs on what nobody has stated.
    NotStated,
    /// It is not met, whatever is missing.
    NotMet,
}

impl Verdict {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotStated => "not-stated",
            Self::NotMet => "not-met",
        }
    }
}

/// Who fills a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// A candidate of the slate.
    Candidate(CandidateId),
    /// Somebody in office already, who stays.
    InOffice(PersonId),
}

/// What the tests look at in whoever fills a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Profile {
    /// The member as whose national she or he is counted.
    pub member: MemberId,
    /// Other nationalities.
    pub also: Vec<MemberId>,
    /// Gender, where it is stated.
    pub gender: Option<Gender>,
    /// Expertise; nothing stated where it is empty.
    pub expertise: BTreeSet<ElementId>,
}

/// One place of a post, filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The post.
    pub post: PostId,
    /// By whom.
    pub who: Who,
    /// What the tests look at.
    pub profile: Profile,
}

/// What a slate is measured by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// The criteria, in the order in which findings are given.
    pub criteria: Vec<Criterion>,
    /// The classifications: those the criteria name, and the others of the same division.
    pub bases: Vec<Classification>,
    /// The members whose nationals held a post before.
    pub held_before: BTreeMap<PostId, BTreeSet<MemberId>>,
}

/// What one test under one basis has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The criterion.
    pub criterion: CriterionId,
    /// What kind of test it is: `pairing`.
    pub test: &'static str,
    /// How strictly it is meant.
    pub strength: Strength,
    /// The classification, where the test rests on one.
    pub basis: Option<BasisId>,
    /// Whether this is the classification that the criterion names; true where it rests on none.
    pub named: bool,
    /// What came of it.
    pub verdict: Verdict,
    /// The posts at which it is not met or not stated; all of them together where there are none.
    pub at: Vec<PostId>,
    /// How many places each class has; for parity `woman`, `man` and `another`.
    pub counts: BTreeMap<String, u32>,
    /// Whose gender, expertise or class is missing.
    pub missing: Vec<Who>,
    /// Those with whom the verdict would change if another nationality, or another class of the
    /// same member, were counted.
    pub turns_on: Vec<Who>,
}

/// Tests the places by every criterion: first under the basis it names, then under every other
/// basis of the same division that has its classes.
pub fn assess(places: &[Place], measures: &Measures) -> Vec<Finding> {
    let criteria = measures.criteria.iter();
    criteria
        .flat_map(|criterion| findings(criterion, places, measures))
        .collect()
}

fn findings(criterion: &Criterion, places: &[Place], measures: &Measures) -> Vec<Finding> {
    let Some(named) = criterion.test.basis() else {
        return vec![finding(criterion, None, places, measures)];
    };
    let on = bases_for(&criterion.test, named, &measures.bases);
    if on.is_empty() {
        // The table it names is not there: nothing is classified.
        let nothing = finding(criterion, None, places, measures);
        return vec![Finding {
            basis: Some(named.clone()),
            ..nothing
        }];
    }
    on.into_iter()
        .map(|basis| finding(criterion, Some(basis), places, measures))
        .collect()
}

/// The basis a test names, first, and every other one on which it can be made.
pub fn bases_for<'a>(
    test: &Test,
    named: &BasisId,
    bases: &'a [Classification],
) -> Vec<&'a Classification> {
    let Some(first) = bases.iter().find(|basis| basis.id == *named) else {
        return Vec::new();
    };
    let classes: &[ClassId] = match test {
        Test::Pairing { classes, .. } => classes,
        _ => &[],
    };
    let others = bases.iter().filter(|basis| {
        basis.id != *named && basis.division == first.division && basis.has_all(classes)
    });
    std::iter::once(first).chain(others).collect()
}

fn finding(
    criterion: &Criterion,
    basis: Option<&Classification>,
    places: &[Place],
    measures: &Measures,
) -> Finding {
    let seen = testing::seen(places, basis);
    let Outcome {
        verdict,
        at,
        counts,
        missing,
    } = testing::test(&criterion.test, basis, &seen, &measures.held_before);
    let turns_on = testing::turning(
        &criterion.test,
        basis,
        &seen,
        &measures.held_before,
        verdict,
    );
    let who = |numbers: Vec<usize>| numbers.into_iter().map(|n| places[n].who.clone()).collect();
    Finding {
        criterion: criterion.criterion.clone(),
        test: criterion.test.key(),
        strength: criterion.strength,
        named: basis.is_none_or(|basis| Some(&basis.id) == criterion.test.basis()),
        basis: basis.map(|basis| basis.id.clone()),
        verdict,
        at,
        counts,
        missing: who(missing),
        turns_on: who(turns_on),
    }
}
