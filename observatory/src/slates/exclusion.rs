//! Why there is no feasible slate, and by how little criteria would have to be relaxed.

use std::collections::BTreeSet;

use super::combine::combine;
use super::judge::Judge;
use super::layout::Layout;
use super::prepared::{Prepared, Prospect};
use super::shortfall::{Shortfall, surpasses};
use super::standing::Standings;
use super::steps::steps;
use super::trade_off::smallest_sets;
use super::{Limit, Unfit};

/// Why there is no feasible slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// There are not enough candidates. Each list is a smallest set of posts, by place, that have
    /// more places together than candidates nominated for any of them.
    TooFewCandidates(Vec<Vec<usize>>),
    /// Hard criteria exclude every slate.
    Criteria {
        /// Smallest sets of hard criteria, by place, that exclude every slate together: with any
        /// one of a set left out, the rest of the set does not.
        together: Vec<Vec<usize>>,
        /// The smallest relaxations: with any of them there is a slate, with less of it none.
        relaxations: Vec<Relaxation>,
    },
    /// The limit of work was reached before it could be said.
    NotReached,
}

/// By how much hard criteria would have to be relaxed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// The criteria, by place, each with the shortfall that would have to be accepted.
    pub accept: Vec<(usize, u32)>,
}

/// Why there is no feasible slate.
///
/// # Errors
/// When the field is unfit.
pub(super) fn exclusion(prepared: Prepared, limit: Limit) -> Result<Exclusion, Unfit> {
    let short = short_of_candidates(&prepared);
    if !short.is_empty() {
        return Ok(Exclusion::TooFewCandidates(short));
    }
    let hard = prepared.hard();
    let prepared = prepared.softened();
    let layout = Layout::of(&prepared)?;
    let judge = Judge::of(&prepared, &layout);
    let combined = combine(
        &prepared,
        &layout,
        &judge,
        &steps(&prepared, &layout)?,
        limit,
    );
    if !combined.not_reached.is_empty() {
        return Ok(Exclusion::NotReached);
    }
    let least = least_accepted(&Standings::of(&combined.complete, &judge), &hard);
    let broken = least
        .iter()
        .map(|it| it.iter().map(|(at, _)| *at).collect());
    Ok(Exclusion::Criteria {
        together: excluding_together(&hard, &smallest_sets(broken.collect())),
        relaxations: least
            .into_iter()
            .map(|accept| Relaxation { accept })
            .collect(),
    })
}

/// What would have to be accepted at least, fewest criteria first.
fn least_accepted(standings: &Standings, hard: &[usize]) -> Vec<Vec<(usize, u32)>> {
    let of_hard = |it: &[Shortfall]| -> Vec<Shortfall> {
        let lows = hard.iter().filter_map(|at| it.get(*at));
        lows.map(|it| Shortfall::sure(it.low)).collect()
    };
    let mut all: Vec<Vec<Shortfall>> = standings.each().map(|(it, _)| of_hard(it)).collect();
    all.sort_unstable();
    all.dedup();
    let least = all
        .iter()
        .filter(|it| !all.iter().any(|other| surpasses(other, it)));
    let accepted = |it: &Vec<Shortfall>| -> Vec<(usize, u32)> {
        let pairs = hard.iter().zip(it).filter(|(_, it)| 0 < it.low);
        pairs.map(|(at, it)| (*at, it.low)).collect()
    };
    let mut least: Vec<_> = least.map(accepted).collect();
    least.sort_by_cached_key(|it| {
        let by: u32 = it.iter().map(|(_, by)| by).sum();
        (it.len(), by, it.clone())
    });
    least
}

/// Smallest sets of hard criteria that have a member in common with every set a slate breaks.
fn excluding_together(hard: &[usize], broken: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let sets = (0_u32..1 << hard.len()).map(|bits| subset(hard, bits));
    let excludes = |set: &Vec<usize>| {
        let meets = |it: &Vec<usize>| it.iter().any(|at| set.contains(at));
        broken.iter().all(meets)
    };
    smallest_sets(sets.filter(excludes).collect())
}

/// Smallest sets of posts with more places than candidates for them.
fn short_of_candidates(prepared: &Prepared) -> Vec<Vec<usize>> {
    let posts = prepared.posts.iter().enumerate();
    let to_fill: Vec<usize> = posts
        .filter(|(_, it)| 0 < it.places)
        .map(|(at, _)| at)
        .collect();
    let sets = (1_u32..1 << to_fill.len()).map(|bits| subset(&to_fill, bits));
    let is_short = |set: &Vec<usize>| {
        let places: u32 = set
            .iter()
            .filter_map(|at| prepared.posts.get(*at))
            .map(|it| it.places)
            .sum();
        let nominated = |it: &&Prospect| it.posts.iter().any(|at| set.contains(at));
        let prospects = prepared.prospects.iter().filter(nominated);
        let persons: BTreeSet<_> = prospects.map(|it| &it.person).collect();
        persons.len() < places as usize
    };
    smallest_sets(sets.filter(is_short).collect())
}

/// Those of the list whose bit is set.
fn subset(of: &[usize], bits: u32) -> Vec<usize> {
    let chosen = of.iter().enumerate();
    let chosen = chosen.filter(|(at, _)| bits & (1 << at) != 0);
    chosen.map(|(_, it)| *it).collect()
}
