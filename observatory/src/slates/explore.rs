//! Explores a field: every feasible slate, those that none surpasses, and why.

use procedure::id::CandidateId;

use super::combine::{Combined, combine};
use super::exclusion::exclusion;
use super::front::{front, tallies_of};
use super::judge::Judge;
use super::lacking::lacking;
use super::layout::Layout;
use super::listing::list;
use super::prepared::Prepared;
use super::standing::Standings;
use super::steps::steps;
use super::trade_off::trade_offs;
use super::{Best, Exclusion, Field, Lacking, Slate, Standing, Unfit};

/// How much work may be done. It is counted, not timed, so that an answer is the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Additions of a candidate to what was combined before.
    pub steps: u64,
    /// What is kept at a time; each takes about a hundred bytes of memory.
    pub kept: usize,
    /// Slates listed for each way to stand.
    pub listed: usize,
}

impl Default for Limit {
    fn default() -> Self {
        Self {
            steps: 200_000_000,
            kept: 4_000_000,
            listed: 20,
        }
    }
}

/// Whether everything was gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every slate was.
    Whole,
    /// The limit was reached: every slate of the other candidates was, but none with these.
    StoppedBefore(Vec<CandidateId>),
}

/// What exploring a field shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exploration {
    /// Whether everything was gone through.
    pub outcome: Outcome,
    /// Work done, as [`Limit::steps`] counts it.
    pub steps: u64,
    /// How many slates are feasible.
    pub feasible: u128,
    /// For each criterion, how many feasible slates stand in which way.
    pub standings: Vec<Standing>,
    /// The ways to stand that none surpasses, in the order of the first slate of each.
    pub best: Vec<Best>,
    /// For each criterion, what no candidate brings.
    pub lacking: Vec<Vec<Lacking>>,
    /// Why no slate is feasible, where none is.
    pub exclusion: Option<Exclusion>,
}

/// Explores a field.
///
/// # Errors
/// When the field is unfit: each says what to change.
pub fn explore(field: &Field, limit: Limit) -> Result<Exploration, Unfit> {
    let prepared = Prepared::of(field)?;
    let layout = Layout::of(&prepared)?;
    let judge = Judge::of(&prepared, &layout);
    let steps = steps(&prepared, &layout)?;
    let combined = combine(&prepared, &layout, &judge, &steps, limit);
    let standings = Standings::of(&combined.complete, &judge);
    let feasible = standings.slates();
    let best = best(&prepared, &layout, &judge, (&combined, &standings), limit);
    let outcome = match combined.not_reached {
        reached if reached.is_empty() => Outcome::Whole,
        not_reached => Outcome::StoppedBefore(not_reached),
    };
    let exclusion = match (feasible, &outcome) {
        (0, Outcome::Whole) => Some(exclusion(prepared, limit)?),
        (0, Outcome::StoppedBefore(_)) => Some(Exclusion::NotReached),
        _ => None,
    };
    Ok(Exploration {
        outcome,
        steps: combined.steps,
        feasible,
        standings: standings.by_criterion(field.measures.criteria.len()),
        best,
        lacking: lacking(field),
        exclusion,
    })
}

fn best(
    prepared: &Prepared,
    layout: &Layout,
    judge: &Judge,
    (combined, standings): (&Combined, &Standings),
    limit: Limit,
) -> Vec<Best> {
    let front = front(standings);
    let tallies = tallies_of(&front, &combined.complete, judge);
    let one = |((shortfalls, slates), tallies): (&(Vec<_>, u128), Vec<_>)| Best {
        shortfalls: shortfalls.clone(),
        slates: *slates,
        listed: list(
            prepared,
            layout,
            judge,
            (shortfalls, combined, &tallies),
            limit.listed.max(1),
        ),
        trade_offs: trade_offs(shortfalls, &front),
    };
    let mut best: Vec<Best> = front.iter().zip(tallies).map(one).collect();
    let first = |it: &Best| it.listed.first().map(Slate::order);
    best.sort_by_cached_key(|it| (first(it), it.shortfalls.clone()));
    best
}
