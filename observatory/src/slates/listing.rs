//! Finds slates that come to given tallies, in the order of the candidates' numbers.

use procedure::appointment::Fill;
use procedure::id::CandidateId;

use super::Slate;
use super::combine::Combined;
use super::judge::Judge;
use super::layout::{Kind, Layout};
use super::prepared::Prepared;
use super::shortfall::Shortfall;
use super::tally::{Counter, Counts, Tally, both, within};

/// Most places looked at for one list: a list is cut short rather than a reader kept waiting.
const LOOKS_MAX: u32 = 200_000;

/// The first `most` slates that stand as `shortfalls` says, given the tallies that stand so.
pub(super) fn list(
    prepared: &Prepared,
    layout: &Layout,
    judge: &Judge,
    (shortfalls, combined, tallies): (&[Shortfall], &Combined, &[Tally]),
    most: usize,
) -> Vec<Slate> {
    let shared = layout.counter(Kind::Shared);
    let shared = shared.map(Counter::mask).unwrap_or_default();
    let mut listing = Listing {
        prepared,
        layout,
        judge,
        shortfalls,
        not_reached: &combined.not_reached,
        // Which nationals share a member is looked at when the slate is whole.
        shared,
        most,
        looks: 0,
        slates: Vec::new(),
    };
    let wanted = |tally: &Tally| Wanted {
        counts: listing.but_shared(both(tally.counts, layout.staying.counts, |a, b| a - b)),
        areas: tally.areas,
    };
    let wanted: Vec<Wanted> = tallies.iter().map(wanted).collect();
    listing.go_on(0, &mut Vec::new(), &wanted);
    listing.slates
}

/// What is still to be added for one tally.
#[derive(Clone, Copy)]
struct Wanted {
    counts: Counts,
    /// The areas that the whole slate covers: no candidate may cover another.
    areas: u64,
}

struct Listing<'a> {
    prepared: &'a Prepared,
    layout: &'a Layout,
    judge: &'a Judge,
    shortfalls: &'a [Shortfall],
    not_reached: &'a [CandidateId],
    shared: Counts,
    most: usize,
    looks: u32,
    slates: Vec<Slate>,
}

impl Listing<'_> {
    fn go_on(&mut self, from: usize, chosen: &mut Vec<(usize, usize)>, wanted: &[Wanted]) {
        if chosen.len() == self.prepared.places as usize {
            self.enter(chosen);
            return;
        }
        for at in from..self.layout.adds.len() {
            if !self.can_come_in(at, chosen) {
                continue;
            }
            for (post, adds) in &self.layout.adds[at] {
                if self.is_done() {
                    return;
                }
                let left = self.left(wanted, adds);
                if !left.is_empty() {
                    chosen.push((at, *post));
                    self.go_on(at + 1, chosen, &left);
                    chosen.pop();
                }
            }
        }
    }

    fn but_shared(&self, counts: Counts) -> Counts {
        both(counts, self.shared, |counts, shared| counts & !shared)
    }

    /// Whether the candidate was taken up and is not in already, by another nomination.
    fn can_come_in(&self, at: usize, chosen: &[(usize, usize)]) -> bool {
        let Some(prospect) = self.prepared.prospects.get(at) else {
            return false;
        };
        let in_already = chosen
            .iter()
            .filter_map(|(at, _)| self.prepared.prospects.get(*at));
        let mut in_already = in_already.map(|it| &it.person);
        !in_already.any(|it| *it == prospect.person)
            && self.not_reached.binary_search(&prospect.candidate).is_err()
    }

    fn is_done(&self) -> bool {
        self.slates.len() == self.most || self.looks == LOOKS_MAX
    }

    /// What is left to add after this, for those tallies that have room for it.
    fn left(&mut self, wanted: &[Wanted], adds: &Tally) -> Vec<Wanted> {
        self.looks += 1;
        let counts = self.but_shared(adds.counts);
        let has_room = |it: &&Wanted| {
            within(counts, it.counts, self.layout.spare) && adds.areas & !it.areas == 0
        };
        let less = |it: &Wanted| Wanted {
            counts: both(it.counts, counts, |a, b| a - b),
            areas: it.areas,
        };
        wanted.iter().filter(has_room).map(less).collect()
    }

    fn enter(&mut self, chosen: &[(usize, usize)]) {
        let tally = tally(self.prepared, self.layout, chosen);
        if self.judge.shortfalls(&tally) == self.shortfalls {
            self.slates.push(slate(self.prepared, chosen));
        }
    }
}

/// What candidates in posts come to, each given as candidate and post by place.
pub(super) fn tally(prepared: &Prepared, layout: &Layout, chosen: &[(usize, usize)]) -> Tally {
    let mut whole = layout.staying;
    let mut states = Vec::new();
    for (prospect, post) in chosen {
        let adds = layout.adds.get(*prospect);
        let adds = adds.and_then(|adds| adds.iter().find(|(at, _)| at == post));
        if let Some((_, adds)) = adds {
            whole = whole.plus(adds);
        }
        let member = prepared.prospects.get(*prospect).map(|it| it.traits.member);
        states.extend(member.filter(|it| !layout.states_staying.contains(it)));
    }
    let all = states.len();
    states.sort_unstable();
    states.dedup();
    for _ in states.len()..all {
        whole.counts = both(whole.counts, layout.shared(), |a, b| a + b);
    }
    whole
}

fn slate(prepared: &Prepared, chosen: &[(usize, usize)]) -> Slate {
    let fill = |(at, post): (usize, &procedure::id::PostId)| {
        let in_post = chosen.iter().filter(|(_, post)| *post == at);
        let candidates = in_post.filter_map(|(it, _)| prepared.prospects.get(*it));
        Fill {
            post: post.clone(),
            candidates: candidates
                .map(|it| it.candidate)
                .collect::<Vec<CandidateId>>(),
            until: None,
        }
    };
    let fills = prepared.keys.iter().enumerate().map(fill);
    Slate(fills.filter(|it| !it.candidates.is_empty()).collect())
}
