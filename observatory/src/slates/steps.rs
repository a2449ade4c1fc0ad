//! In which order candidates are taken up, those who count for the same things together.
//!
//! Where it matters whether two are of one State, its nationals come one after the other, and a
//! tally remembers that one of them is in only as long as more may come.

use std::collections::{BTreeMap, BTreeSet};

use procedure::id::{CandidateId, MemberId, PersonId};

use super::Unfit;
use super::layout::Layout;
use super::prepared::{Prepared, Prospect};
use super::tally::{Counts, Tally, both};

/// Some candidates who count for the same things, or all nominations of one person.
pub(super) struct Step {
    /// The candidates.
    pub(super) candidates: Vec<CandidateId>,
    /// All ways to take somebody. One is taken at most.
    pub(super) ways: Vec<Way>,
    /// The States, by bit, of which no national comes after this.
    pub(super) closes: u64,
}

/// One way to take somebody.
pub(super) struct Way {
    /// What it adds.
    pub(super) adds: Tally,
    /// How many candidates it takes; at least one.
    pub(super) places: usize,
    /// How many choices of persons come to the same.
    pub(super) choices: u128,
    /// The bit of the State, where it matters that it may have one in already.
    pub(super) state: u64,
}

/// The nominations of one person, each with what is added in each post.
type Nominations<'a> = Vec<(&'a Prospect, &'a [(usize, Tally)])>;

/// The steps in which all candidates are taken up who are nominated for any of the posts.
///
/// # Errors
/// When persons nominated under two States tie more States together than can be told apart.
pub(super) fn steps(prepared: &Prepared, layout: &Layout) -> Result<Vec<Step>, Unfit> {
    let mut persons: BTreeMap<&PersonId, Nominations<'_>> = BTreeMap::new();
    for (prospect, adds) in prepared.prospects.iter().zip(&layout.adds) {
        if !adds.is_empty() {
            let nominations = persons.entry(&prospect.person).or_default();
            nominations.push((prospect, adds));
        }
    }
    let states = states_with_several(prepared, layout, persons.values());
    let is_tied =
        |it: &Nominations<'_>| it.iter().any(|(it, _)| states.contains(&it.traits.member));
    let (tied, free): (Vec<_>, Vec<_>) = persons.into_values().partition(is_tied);
    let (once, several): (Vec<_>, Vec<_>) = free.into_iter().partition(|it| it.len() == 1);
    let mut steps = together(prepared, once);
    steps.extend(several.iter().map(|it| by_one_person(it, &BTreeMap::new())));
    steps.sort_by(|a, b| a.candidates.cmp(&b.candidates));
    steps.extend(state_by_state(tied, &states)?);
    Ok(steps)
}

/// States with nationals among several persons nominated, if a criterion asks about that. Where
/// a national stays in office, every candidate of the State is one too many; that is counted with
/// what the candidate adds.
fn states_with_several<'a>(
    prepared: &Prepared,
    layout: &Layout,
    persons: impl Iterator<Item = &'a Nominations<'a>>,
) -> BTreeSet<MemberId> {
    if !prepared.asks_one_per_state() {
        return BTreeSet::new();
    }
    let (mut once, mut several) = (BTreeSet::new(), BTreeSet::new());
    for nominations in persons {
        let members = nominations.iter().map(|(it, _)| it.traits.member);
        let members: BTreeSet<MemberId> = members.collect();
        several.extend(members.into_iter().filter(|it| !once.insert(*it)));
    }
    several.retain(|it| !layout.states_staying.contains(it));
    several
}

/// A post and what is added there, in an order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Alike {
    post: usize,
    counts: Counts,
    areas: u64,
}

/// Steps for persons nominated once of whose States nobody else is, alike together.
fn together(prepared: &Prepared, persons: Vec<Nominations<'_>>) -> Vec<Step> {
    let mut alike: BTreeMap<Vec<Alike>, Vec<CandidateId>> = BTreeMap::new();
    for (prospect, adds) in persons.into_iter().flatten() {
        let key = adds.iter().map(|(post, tally)| Alike {
            post: *post,
            counts: tally.counts,
            areas: tally.areas,
        });
        let candidates = alike.entry(key.collect()).or_default();
        candidates.push(prospect.candidate);
    }
    let step = |(adds, mut candidates): (Vec<Alike>, Vec<CandidateId>)| {
        candidates.sort_unstable();
        Step {
            ways: ways_together(prepared, &adds, candidates.len()),
            candidates,
            closes: 0,
        }
    };
    alike.into_iter().map(step).collect()
}

/// The ways to take some of so many candidates who all add the same.
fn ways_together(prepared: &Prepared, adds: &[Alike], of: usize) -> Vec<Way> {
    let mut ways = vec![Way {
        adds: Tally::default(),
        places: 0,
        choices: 1,
        state: 0,
    }];
    for add in adds {
        let places = prepared.posts.get(add.post).map_or(0, |post| post.places);
        let more = ways
            .iter()
            .flat_map(|way| taking(way, add, places as usize, of));
        let more: Vec<Way> = more.collect();
        ways.extend(more);
    }
    ways.retain(|way| 0 < way.places);
    ways
}

/// The way with one, two and more of so many alike added in one post.
fn taking(way: &Way, add: &Alike, places: usize, of: usize) -> Vec<Way> {
    let mut adds = way.adds;
    let mut choices = way.choices;
    let mut ways = Vec::new();
    for taken in 1..=places.min(of - way.places) {
        adds = Tally {
            counts: both(adds.counts, add.counts, |a, b| a + b),
            areas: adds.areas | add.areas,
            seen: 0,
        };
        // One factor of the binomial coefficient at a time: the division leaves no rest.
        choices = choices * (of - way.places - taken + 1) as u128 / taken as u128;
        ways.push(Way {
            adds,
            places: way.places + taken,
            choices,
            state: 0,
        });
    }
    ways
}

fn by_one_person(nominations: &Nominations<'_>, bits: &BTreeMap<MemberId, u64>) -> Step {
    let ways = nominations.iter().flat_map(|(prospect, adds)| {
        let state = bits.get(&prospect.traits.member).copied().unwrap_or(0);
        adds.iter().map(move |(_, adds)| Way {
            adds: *adds,
            places: 1,
            choices: 1,
            state,
        })
    });
    Step {
        candidates: nominations.iter().map(|(it, _)| it.candidate).collect(),
        ways: ways.collect(),
        closes: 0,
    }
}

/// Steps of one person each, with a bit for each State while its nationals are taken up.
fn state_by_state(
    mut persons: Vec<Nominations<'_>>,
    states: &BTreeSet<MemberId>,
) -> Result<Vec<Step>, Unfit> {
    let of = |it: &Nominations<'_>| -> BTreeSet<MemberId> {
        let members = it.iter().map(|(it, _)| it.traits.member);
        members.filter(|it| states.contains(it)).collect()
    };
    persons.sort_by_cached_key(|it| (of(it), it.first().map(|(it, _)| it.candidate)));
    let mut last = BTreeMap::new();
    for (at, person) in persons.iter().enumerate() {
        last.extend(of(person).into_iter().map(|state| (state, at)));
    }
    let mut bits: BTreeMap<MemberId, u64> = BTreeMap::new();
    let mut steps = Vec::new();
    for (at, person) in persons.iter().enumerate() {
        for state in of(person) {
            if !bits.contains_key(&state) {
                bits.insert(state, free_bit(&bits)?);
            }
        }
        let mut step = by_one_person(person, &bits);
        bits.retain(|state, bit| {
            let more = last.get(state).is_some_and(|last| at < *last);
            step.closes |= if more { 0 } else { *bit };
            more
        });
        steps.push(step);
    }
    Ok(steps)
}

fn free_bit(taken: &BTreeMap<MemberId, u64>) -> Result<u64, Unfit> {
    let taken = taken.values().fold(0, |taken, bit| taken | bit);
    let free = (0..u64::BITS).map(|at| 1_u64 << at);
    let mut free = free.filter(|bit| taken & bit == 0);
    free.next().ok_or(Unfit::TooFine)
}
