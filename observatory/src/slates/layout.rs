//! Which counts the criteria need, where each stands in a tally, and what everybody adds.

use std::collections::{BTreeMap, BTreeSet};

use procedure::appointment::Gender;
use procedure::id::MemberId;

use super::Unfit;
use super::prepared::{Measure, Prepared, Traits};
use super::tally::{Counter, Counts, Tally, WORD, WORDS, both};

/// What one count counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Places filled of a post.
    Filled(usize),
    /// Places of a class on a basis, in one post or in all; without class where it is `None`.
    Class {
        post: Option<usize>,
        basis: usize,
        class: Option<usize>,
    },
    Women,
    Men,
    GenderNotStated,
    ExpertiseNotStated,
    /// Nationals of members whose nationals held the post before.
    HeldBefore,
    /// Nationals beyond the first of each State.
    Shared,
}

/// The place of every count.
pub(super) struct Layout {
    counters: BTreeMap<Kind, Counter>,
    /// The spare bits of all counts.
    pub(super) spare: Counts,
    /// For each candidate and each post they are nominated for: what they add there.
    pub(super) adds: Vec<Vec<(usize, Tally)>>,
    /// What those come to who stay in office.
    pub(super) staying: Tally,
    /// The States of those who stay, if it matters.
    pub(super) states_staying: BTreeSet<MemberId>,
}

impl Layout {
    /// # Errors
    /// When the counts do not fit.
    pub(super) fn of(prepared: &Prepared) -> Result<Self, Unfit> {
        let mut layout = Self {
            counters: side_by_side(&largest(prepared))?,
            spare: Counts::default(),
            adds: Vec::new(),
            staying: Tally::default(),
            states_staying: BTreeSet::new(),
        };
        for counter in layout.counters.values() {
            layout.spare = both(layout.spare, counter.spare(), |a, b| a | b);
        }
        for (traits, post) in staying(prepared) {
            let adds = layout.tally_of(&kinds(prepared, traits, post), traits);
            layout.staying = layout.staying.plus(&adds);
            if prepared.asks_one_per_state() && !layout.states_staying.insert(traits.member) {
                layout.staying.counts = both(layout.staying.counts, layout.shared(), |a, b| a + b);
            }
        }
        let adds = prepared.prospects.iter().map(|prospect| {
            let add = |post: &usize| {
                let mut kinds = kinds(prepared, &prospect.traits, *post);
                kinds.push(Kind::Filled(*post));
                if layout.states_staying.contains(&prospect.traits.member) {
                    kinds.push(Kind::Shared);
                }
                (*post, layout.tally_of(&kinds, &prospect.traits))
            };
            prospect.posts.iter().map(add).collect()
        });
        layout.adds = adds.collect();
        Ok(layout)
    }

    /// Where something is counted; `None` if nobody could ever count for it.
    pub(super) fn counter(&self, kind: Kind) -> Option<Counter> {
        self.counters.get(&kind).copied()
    }

    /// One national more beyond the first of a State; nothing if no criterion asks for that.
    pub(super) fn shared(&self) -> Counts {
        let counter = self.counter(Kind::Shared);
        counter.map(|it| it.holding(1)).unwrap_or_default()
    }

    fn tally_of(&self, kinds: &[Kind], traits: &Traits) -> Tally {
        let counters = kinds.iter().filter_map(|kind| self.counter(*kind));
        let add = |counts, it: Counter| both(counts, it.holding(1), |a, b| a + b);
        Tally {
            counts: counters.fold(Counts::default(), add),
            areas: traits.areas.unwrap_or(0),
            seen: 0,
        }
    }
}

fn staying(prepared: &Prepared) -> impl Iterator<Item = (&Traits, usize)> {
    let posts = prepared.posts.iter().enumerate();
    posts.flat_map(|(at, post)| post.staying.iter().map(move |traits| (traits, at)))
}

/// Everything that somebody could count for, with the largest count it can come to.
fn largest(prepared: &Prepared) -> BTreeMap<Kind, u32> {
    let mut largest = BTreeMap::new();
    for (at, post) in prepared.posts.iter().enumerate() {
        largest.insert(Kind::Filled(at), post.places);
    }
    let prospects = prepared.prospects.iter();
    let nominated = prospects.flat_map(|it| it.posts.iter().map(move |post| (&it.traits, *post)));
    for (traits, post) in nominated.chain(staying(prepared)) {
        for kind in kinds(prepared, traits, post) {
            largest.insert(kind, prepared.all_places);
        }
    }
    if prepared.asks_one_per_state() {
        largest.insert(Kind::Shared, prepared.all_places);
    }
    largest
}

/// What somebody counts for in a post, each once.
fn kinds(prepared: &Prepared, traits: &Traits, post: usize) -> Vec<Kind> {
    let measures = prepared.measures.iter();
    let mut kinds: Vec<Kind> = measures.filter_map(|it| kind(it, traits, post)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn kind(measure: &Measure, traits: &Traits, post: usize) -> Option<Kind> {
    let class_on = |basis: usize| traits.classes.get(basis).copied().flatten();
    match measure {
        Measure::Pairing { basis, classes } => {
            let class = class_on(*basis);
            (class.is_none() || classes.contains(&class)).then_some(Kind::Class {
                post: Some(post),
                basis: *basis,
                class,
            })
        }
        Measure::Spread { basis, .. } | Measure::Proportion { basis, .. } => Some(Kind::Class {
            post: None,
            basis: *basis,
            class: class_on(*basis),
        }),
        Measure::Parity => match traits.gender {
            Some(Gender::Woman) => Some(Kind::Women),
            Some(Gender::Man) => Some(Kind::Men),
            Some(Gender::Another) => None,
            None => Some(Kind::GenderNotStated),
        },
        Measure::Expertise { .. } => traits.areas.is_none().then_some(Kind::ExpertiseNotStated),
        Measure::OnePerState => None,
        Measure::Rotation { held } => {
            let before = held.get(post);
            let again = before.is_some_and(|it| it.contains(&traits.member));
            again.then_some(Kind::HeldBefore)
        }
    }
}

/// Gives each count as many bits as its largest value needs, and a spare one.
fn side_by_side(largest: &BTreeMap<Kind, u32>) -> Result<BTreeMap<Kind, Counter>, Unfit> {
    let (mut word, mut shift) = (0, 0);
    let mut counters = BTreeMap::new();
    for (kind, largest) in largest {
        let width = u32::BITS - largest.leading_zeros();
        if WORD < shift + width + 1 {
            (word, shift) = (word + 1, 0);
        }
        if WORDS <= word {
            return Err(Unfit::TooFine);
        }
        let bits = (1 << width) - 1;
        counters.insert(*kind, Counter { word, shift, bits });
        shift += width + 1;
    }
    Ok(counters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_fits_is_refused() {
        let largest: BTreeMap<Kind, u32> = (0..200).map(|at| (Kind::Filled(at), 4)).collect();
        assert_eq!(side_by_side(&largest).err(), Some(Unfit::TooFine));
        let largest: BTreeMap<Kind, u32> = (0..64).map(|at| (Kind::Filled(at), 4)).collect();
        assert_eq!(side_by_side(&largest).map(|it| it.len()), Ok(64));
    }
}
