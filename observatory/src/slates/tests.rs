//! The explorer against brute force, and what must follow when the field changes.

mod brute;
mod forum;
mod random;

use std::collections::BTreeSet;

use procedure::appointment::{Strength, Verdict};
use proptest::prelude::*;

use super::shortfall::surpasses;
use super::{Better, Exclusion, Exploration, Field, Limit, Outcome, Shortfall, Slate, explore};
use brute::Brute;
use random::{fields, person};

const EVERY_SLATE: Limit = Limit {
    steps: u64::MAX,
    kept: usize::MAX,
    listed: 10_000,
};

fn explored(field: &Field) -> Exploration {
    explore(field, EVERY_SLATE).unwrap()
}

fn standing(exploration: &Exploration) -> Vec<(Vec<Shortfall>, Vec<Slate>)> {
    let best = exploration.best.iter();
    best.map(|it| (it.shortfalls.clone(), it.listed.clone()))
        .collect()
}

/// Whether every way to stand on the first front is there on the second, or surpassed.
fn is_kept(before: &Exploration, after: &Exploration) -> bool {
    let kept = |was: &[Shortfall]| {
        let mut now = after.best.iter().map(|it| it.shortfalls.as_slice());
        now.any(|now| now == was || surpasses(now, was))
    };
    before.best.iter().all(|it| kept(&it.shortfalls))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_500) })]

    #[test]
    fn the_front_is_that_of_brute_force(field in fields()) {
        let brute = Brute::of(&field);
        let found = explored(&field);
        prop_assert_eq!(&found.outcome, &Outcome::Whole);
        prop_assert_eq!(found.feasible, brute.feasible().count() as u128);
        prop_assert_eq!(standing(&found), brute.front());
        for best in &found.best {
            prop_assert_eq!(best.slates, best.listed.len() as u128);
        }
        let counted: Vec<[u128; 3]> =
            found.standings.iter().map(|it| [it.met, it.not_stated, it.not_met]).collect();
        prop_assert_eq!(counted, brute.counted());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn findings_are_those_of_a_slate_that_is_put(field in fields()) {
        for (slate, shortfalls) in &Brute::of(&field).slates {
            let places = field.filled(slate);
            let put = procedure::appointment::assess::assess(&places, &field.measures);
            let put: Vec<Verdict> = put.iter().filter(|it| it.named).map(|it| it.verdict).collect();
            let explored: Vec<Verdict> = shortfalls.iter().map(|it| it.verdict()).collect();
            prop_assert_eq!(put, explored, "{:?}", slate);
        }
    }

    #[test]
    fn what_excludes_every_slate_and_what_would_not_is_that_of_brute_force(field in fields()) {
        let mut field = field;
        for criterion in &mut field.measures.criteria {
            criterion.strength = Strength::Hard;
        }
        let found = explored(&field);
        let brute = Brute::of(&field);
        match &found.exclusion {
            None => prop_assert!(0 < found.feasible),
            Some(Exclusion::TooFewCandidates(posts)) => {
                prop_assert!(brute.slates.is_empty());
                prop_assert!(!posts.is_empty());
            }
            Some(Exclusion::Criteria { together, relaxations }) => {
                prop_assert_eq!(brute.feasible().count(), 0);
                prop_assert!(!brute.slates.is_empty());
                prop_assert_eq!(together, &brute.excluding());
                let accept: BTreeSet<_> = relaxations.iter().map(|it| it.accept.clone()).collect();
                prop_assert_eq!(accept, brute.relaxations());
            }
            Some(Exclusion::NotReached) => prop_assert!(false, "there is no limit"),
        }
    }

    #[test]
    fn a_trade_off_says_what_the_feasible_slates_say(field in fields()) {
        let brute = Brute::of(&field);
        for best in explored(&field).best {
            for trade_off in &best.trade_offs {
                let at = trade_off.criterion;
                let this = best.shortfalls[at];
                let better: Vec<&Vec<Shortfall>> = brute.feasible().map(|(_, it)| it)
                    .filter(|it| it[at] != this && it[at].no_worse_than(this)).collect();
                match &trade_off.better {
                    Better::NoSlate => prop_assert!(better.is_empty()),
                    Better::AtTheCostOf(costs) => {
                        prop_assert!(!better.is_empty());
                        for cost in costs {
                            let pays = |it: &&Vec<Shortfall>| {
                                (0..it.len()).all(|other| cost.contains(&other)
                                    || it[other].no_worse_than(best.shortfalls[other]))
                            };
                            prop_assert!(better.iter().any(pays));
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_further_candidate_never_makes_the_front_worse(field in fields(), more in person(90)) {
        let before = explored(&field);
        let mut wider = field.clone();
        wider.nominees.push(more);
        let after = explored(&wider);
        prop_assert!(before.feasible <= after.feasible);
        prop_assert!(is_kept(&before, &after));
    }

    #[test]
    fn a_relaxed_criterion_never_takes_a_slate_away(field in fields(), which in 0_usize..8) {
        let before = explored(&field);
        let mut relaxed = field.clone();
        let criteria = &mut relaxed.measures.criteria;
        if let Some(criterion) = criteria.get_mut(which) {
            criterion.strength = Strength::Soft;
        }
        let after = explored(&relaxed);
        prop_assert!(before.feasible <= after.feasible);
        prop_assert!(is_kept(&before, &after));
        let Some(out) = field.measures.criteria.get(which).map(|it| it.criterion.clone()) else {
            return Ok(());
        };
        prop_assert!(after.feasible <= explored(&field.without(&[out])).feasible);
    }

    #[test]
    fn the_order_of_nomination_changes_nothing(field in fields()) {
        let mut turned = field.clone();
        turned.nominees.reverse();
        prop_assert_eq!(explored(&turned), explored(&field));
    }

    #[test]
    fn stopped_early_it_knows_every_slate_of_those_it_reached(field in fields(), steps in 0_u64..200) {
        let limit = Limit { steps, ..EVERY_SLATE };
        let stopped = explore(&field, limit).unwrap();
        prop_assert!(stopped.steps <= steps);
        let Outcome::StoppedBefore(not_reached) = &stopped.outcome else {
            let whole = explored(&field);
            // Saying why there is none may take more work than finding that there is none.
            if stopped.exclusion != Some(Exclusion::NotReached) {
                prop_assert_eq!(&stopped.exclusion, &whole.exclusion);
            }
            prop_assert_eq!(standing(&stopped), standing(&whole));
            return Ok(());
        };
        let mut reached = field.clone();
        reached.nominees.retain(|it| !not_reached.contains(&it.candidate));
        let whole = explored(&reached);
        prop_assert_eq!(stopped.feasible, whole.feasible);
        prop_assert_eq!(standing(&stopped), standing(&whole));
    }
}

#[test]
fn a_list_is_cut_and_says_so() {
    let field = random::without_criteria(6);
    let limit = Limit {
        listed: 3,
        ..EVERY_SLATE
    };
    let found = explore(&field, limit).unwrap();
    let best = &found.best[0];
    assert_eq!((best.slates, best.listed.len()), (15, 3));
    assert_eq!(best.listed, explored(&field).best[0].listed[..3]);
}

#[test]
fn posts_with_too_few_candidates_are_named() {
    let mut field = random::without_criteria(1);
    field.nominees[0].posts.push(field.posts[0].post.clone());
    let found = explored(&field);
    assert_eq!(
        found.exclusion,
        Some(Exclusion::TooFewCandidates(vec![vec![0]]))
    );
}
