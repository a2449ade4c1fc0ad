//! Every feasible slate, as the tallies they come to and the number of slates that come to each.
//!
//! Candidates are taken up step by step. What is kept between two steps is, for every number of
//! places filled, the tallies that can be reached with the candidates so far. Two ways to the
//! same tally are one, since all criteria see nothing else; so nothing is lost and nothing is
//! gone through twice.

use std::collections::hash_map::Entry;

use procedure::id::CandidateId;

use super::explore::Limit;
use super::judge::Judge;
use super::layout::{Kind, Layout};
use super::prepared::Prepared;
use super::steps::{Step, Way};
use super::tally::{Counts, Tallies, Tally, both, within};

/// What was gone through.
pub(super) struct Combined {
    /// The tallies of all feasible slates.
    pub(super) complete: Tallies,
    /// How much work it was: additions of a candidate to a tally.
    pub(super) steps: u64,
    /// The candidates not taken up when the limit was reached.
    pub(super) not_reached: Vec<CandidateId>,
}

/// Goes through all of them, or through those of the candidates taken up within the limit.
pub(super) fn combine(
    prepared: &Prepared,
    layout: &Layout,
    judge: &Judge,
    steps: &[Step],
    limit: Limit,
) -> Combined {
    let mut combining = Combining::start(prepared, layout, judge);
    let mut not_reached = Vec::new();
    let mut done = 0_u64;
    for step in steps {
        let work = combining.work(step);
        let kept_too_many = limit.kept < combining.kept();
        if limit.steps - done < work || kept_too_many || !not_reached.is_empty() {
            not_reached.extend(&step.candidates);
            continue;
        }
        done += work;
        combining.take_up(step);
    }
    not_reached.sort_unstable();
    Combined {
        complete: combining.layers.pop().unwrap_or_default(),
        steps: done,
        not_reached,
    }
}

struct Combining<'a> {
    judge: &'a Judge,
    /// By number of places filled, from none to all.
    layers: Vec<Tallies>,
    /// The places of every post.
    places: Counts,
    /// The bits of the counts of places filled.
    filled: Counts,
    /// Their spare bits.
    spare: Counts,
    /// One in the count of nationals beyond the first.
    shared: Counts,
}

impl<'a> Combining<'a> {
    fn start(prepared: &Prepared, layout: &Layout, judge: &'a Judge) -> Self {
        let places = usize::try_from(prepared.places).unwrap_or(usize::MAX);
        let mut layers = vec![Tallies::default(); places + 1];
        layers[0].insert(layout.staying, 1);
        let mut combining = Self {
            judge,
            layers,
            places: Counts::default(),
            filled: Counts::default(),
            spare: Counts::default(),
            shared: layout.shared(),
        };
        for (at, post) in prepared.posts.iter().enumerate() {
            let Some(counter) = layout.counter(Kind::Filled(at)) else {
                continue;
            };
            let add = |to: &mut Counts, counts| *to = both(*to, counts, |a, b| a | b);
            add(&mut combining.places, counter.holding(post.places));
            add(&mut combining.filled, counter.mask());
            add(&mut combining.spare, counter.spare());
        }
        combining
    }

    /// How many tallies are kept.
    fn kept(&self) -> usize {
        self.layers.iter().map(Tallies::len).sum()
    }

    /// How many additions the step would make.
    fn work(&self, step: &Step) -> u64 {
        let open = self.layers.len() - 1;
        let tallies: usize = self.layers.iter().take(open).map(Tallies::len).sum();
        u64::try_from(tallies.saturating_mul(step.ways.len())).unwrap_or(u64::MAX)
    }

    fn take_up(&mut self, step: &Step) {
        // From the fullest down, so that what the step adds is not added to again.
        for filled in (0..self.layers.len() - 1).rev() {
            let (lower, upper) = self.layers.split_at_mut(filled + 1);
            for (tally, ways_there) in &lower[filled] {
                let taken = both(tally.counts, self.filled, |a, b| a & b);
                let room = both(self.places, taken, |a, b| a - b);
                for way in &step.ways {
                    let asked = both(way.adds.counts, self.filled, |a, b| a & b);
                    let Some(layer) = upper.get_mut(way.places - 1) else {
                        continue;
                    };
                    if !within(asked, room, self.spare) {
                        continue;
                    }
                    let together = joined(tally, way, self.shared);
                    let places = filled + way.places;
                    let ways_there = ways_there * way.choices;
                    enter(layer, together, ways_there, (self.judge, places));
                }
            }
        }
        if step.closes != 0 {
            self.forget(step.closes);
        }
    }

    /// No further national of these States is to come: whether one is here no longer matters.
    fn forget(&mut self, states: u64) {
        for layer in &mut self.layers {
            let seeing: Vec<_> = layer
                .extract_if(|tally, _| tally.seen & states != 0)
                .collect();
            for (mut tally, ways_there) in seeing {
                tally.seen &= !states;
                *layer.entry(tally).or_insert(0) += ways_there;
            }
        }
    }
}

/// With some candidates more, one of whom may be the second or a further national of a State.
fn joined(tally: &Tally, way: &Way, shared: Counts) -> Tally {
    let mut together = tally.plus(&way.adds);
    if tally.seen & way.state != 0 {
        together.counts = both(together.counts, shared, |a, b| a + b);
    }
    together.seen |= way.state;
    together
}

fn enter(layer: &mut Tallies, tally: Tally, ways: u128, (judge, filled): (&Judge, usize)) {
    match layer.entry(tally) {
        Entry::Occupied(mut entry) => *entry.get_mut() += ways,
        Entry::Vacant(_) if judge.excludes(&tally, filled) => {}
        Entry::Vacant(entry) => {
            entry.insert(ways);
        }
    }
}
