//! Every slate one by one, and every way to complete what is not stated: slow, short, and written
//! without the explorer's counts.

use std::collections::{BTreeMap, BTreeSet};

use procedure::appointment::{Classification, Fill, Gender, Place, Strength, Test, Verdict};
use procedure::id::{BasisId, CandidateId, ClassId, PersonId};

use super::super::shortfall::surpasses;
use super::super::{Field, Shortfall, Slate};

/// All slates with their shortfalls, in the order of the candidates' numbers.
pub(super) struct Brute<'a> {
    field: &'a Field,
    pub(super) slates: Vec<(Slate, Vec<Shortfall>)>,
}

impl<'a> Brute<'a> {
    pub(super) fn of(field: &'a Field) -> Self {
        let mut slates = Vec::new();
        fill(field, &mut Vec::new(), &mut slates);
        slates.sort_by_cached_key(Slate::order);
        let with_shortfalls = |slate: Slate| {
            let places = field.filled(&slate);
            let tests = field.measures.criteria.iter().map(|it| &it.test);
            let shortfalls = tests.map(|test| shortfall(field, test, &places)).collect();
            (slate, shortfalls)
        };
        Self {
            field,
            slates: slates.into_iter().map(with_shortfalls).collect(),
        }
    }

    fn hard(&self) -> Vec<usize> {
        let criteria = self.field.measures.criteria.iter().enumerate();
        criteria
            .filter(|(_, it)| it.strength == Strength::Hard)
            .map(|(at, _)| at)
            .collect()
    }

    pub(super) fn feasible(&self) -> impl Iterator<Item = &(Slate, Vec<Shortfall>)> {
        let hard = self.hard();
        self.slates
            .iter()
            .filter(move |(_, it)| hard.iter().all(|at| it[*at].low == 0))
    }

    pub(super) fn front(&self) -> Vec<(Vec<Shortfall>, Vec<Slate>)> {
        let mut front: Vec<(Vec<Shortfall>, Vec<Slate>)> = Vec::new();
        for (slate, shortfalls) in self.feasible() {
            if self
                .feasible()
                .any(|(_, other)| surpasses(other, shortfalls))
            {
                continue;
            }
            match front.iter_mut().find(|(it, _)| it == shortfalls) {
                Some((_, slates)) => slates.push(slate.clone()),
                None => front.push((shortfalls.clone(), vec![slate.clone()])),
            }
        }
        front
    }

    pub(super) fn counted(&self) -> Vec<[u128; 3]> {
        let count = |at: usize, verdict| {
            self.feasible()
                .filter(|(_, it)| it[at].verdict() == verdict)
                .count() as u128
        };
        let verdicts = [Verdict::Met, Verdict::NotStated, Verdict::NotMet];
        let criteria = 0..self.field.measures.criteria.len();
        criteria
            .map(|at| verdicts.map(|verdict| count(at, verdict)))
            .collect()
    }

    /// Whether some slate is left by these criteria.
    fn leaves(&self, criteria: &[usize]) -> bool {
        self.slates
            .iter()
            .any(|(_, it)| criteria.iter().all(|at| it[*at].low == 0))
    }

    /// Sets of hard criteria that leave no slate and whose every part leaves one.
    pub(super) fn excluding(&self) -> Vec<Vec<usize>> {
        let hard = self.hard();
        let sets = (0_u32..1 << hard.len()).map(|bits| -> Vec<usize> {
            (0..hard.len())
                .filter(|at| bits & (1 << at) != 0)
                .map(|at| hard[at])
                .collect()
        });
        let is_smallest = |set: &Vec<usize>| {
            !self.leaves(set)
                && set.iter().all(|out| {
                    let rest: Vec<usize> = set.iter().copied().filter(|it| it != out).collect();
                    self.leaves(&rest)
                })
        };
        let mut sets: Vec<Vec<usize>> = sets.filter(is_smallest).collect();
        sets.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        sets
    }

    /// What has to be accepted for some slate, without any of it being more than needed.
    pub(super) fn relaxations(&self) -> BTreeSet<Vec<(usize, u32)>> {
        let hard = self.hard();
        let lows: Vec<Vec<u32>> = self
            .slates
            .iter()
            .map(|(_, it)| hard.iter().map(|at| it[*at].low).collect())
            .collect();
        let less = |a: &Vec<u32>, b: &Vec<u32>| a != b && a.iter().zip(b).all(|(a, b)| a <= b);
        let least = lows
            .iter()
            .filter(|it| !lows.iter().any(|other| less(other, it)));
        let named = |it: &Vec<u32>| {
            hard.iter()
                .copied()
                .zip(it.iter().copied())
                .filter(|(_, by)| 0 < *by)
                .collect()
        };
        least.map(named).collect()
    }
}

fn fill(field: &Field, chosen: &mut Vec<(CandidateId, PersonId, usize)>, into: &mut Vec<Slate>) {
    let filled = |at: usize| chosen.iter().filter(|(_, _, post)| *post == at).count();
    let open = (0..field.posts.len()).find(|at| filled(*at) < field.posts[*at].places as usize);
    let Some(open) = open else {
        into.push(slate(field, chosen));
        return;
    };
    for nominee in &field.nominees {
        // In one post, only in the order of numbers: one slate is not two.
        let after = chosen
            .iter()
            .all(|(it, _, post)| *post != open || *it < nominee.candidate);
        let is_in = chosen
            .iter()
            .any(|(_, person, _)| *person == nominee.person);
        if after && !is_in && nominee.posts.contains(&field.posts[open].post) {
            chosen.push((nominee.candidate, nominee.person.clone(), open));
            fill(field, chosen, into);
            chosen.pop();
        }
    }
}

fn slate(field: &Field, chosen: &[(CandidateId, PersonId, usize)]) -> Slate {
    let posts = field
        .posts
        .iter()
        .enumerate()
        .filter(|(_, it)| 0 < it.places);
    let fills = posts.map(|(at, post)| Fill {
        post: post.post.clone(),
        candidates: chosen
            .iter()
            .filter(|(_, _, it)| *it == at)
            .map(|(it, ..)| *it)
            .collect(),
        until: None,
    });
    Slate(fills.collect())
}

/// All lists with one of the choices from each.
fn each_of<T: Clone>(choices: &[Vec<T>]) -> Vec<Vec<T>> {
    choices.iter().fold(vec![Vec::new()], |lists, choices| {
        let with = |list: &Vec<T>| -> Vec<Vec<T>> {
            choices
                .iter()
                .map(|it| [list.clone(), vec![it.clone()]].concat())
                .collect()
        };
        lists.iter().flat_map(with).collect()
    })
}

fn interval(values: impl Iterator<Item = usize>) -> Shortfall {
    let values: Vec<u32> = values.map(|it| u32::try_from(it).unwrap()).collect();
    Shortfall {
        low: *values.iter().min().unwrap(),
        high: *values.iter().max().unwrap(),
    }
}

fn shortfall(field: &Field, test: &Test, places: &[Place]) -> Shortfall {
    match test {
        Test::Pairing { basis, classes } => {
            let completed = classed(field, basis, places);
            interval(completed.iter().map(|of| unpaired(classes, places, of)))
        }
        Test::Spread { basis, at_most } => {
            let completed = classed(field, basis, places);
            interval(completed.iter().map(|of| {
                let numbers = by_class(of);
                numbers
                    .values()
                    .map(|n| n.saturating_sub(*at_most as usize))
                    .sum()
            }))
        }
        Test::Proportion { basis } => {
            let completed = classed(field, basis, places);
            let basis = on(field, basis);
            interval(completed.iter().map(|of| out_of_proportion(basis, of)))
        }
        Test::Parity => {
            let all = [Gender::Woman, Gender::Man, Gender::Another];
            let could_be = |it: &Place| it.profile.gender.map_or(all.to_vec(), |it| vec![it]);
            let completed = each_of(&places.iter().map(could_be).collect::<Vec<_>>());
            interval(completed.iter().map(|of| {
                let number = |gender| of.iter().filter(|it| **it == gender).count();
                let above = |n: usize| n.saturating_sub(places.len().div_ceil(2));
                above(number(Gender::Woman)) + above(number(Gender::Man))
            }))
        }
        Test::Expertise { fields } => {
            let could_state = |it: &Place| match &it.profile.expertise {
                nothing if nothing.is_empty() => {
                    vec![BTreeSet::new(), fields.iter().cloned().collect()]
                }
                stated => vec![stated.clone()],
            };
            let completed = each_of(&places.iter().map(could_state).collect::<Vec<_>>());
            interval(completed.iter().map(|of| {
                fields
                    .iter()
                    .filter(|area| !of.iter().any(|it| it.contains(area)))
                    .count()
            }))
        }
        Test::OnePerState => {
            let states: BTreeSet<_> = places.iter().map(|it| it.profile.member).collect();
            interval(std::iter::once(places.len() - states.len()))
        }
        Test::Rotation => {
            let again = |it: &&Place| {
                let held = field.measures.held_before.get(&it.post);
                held.is_some_and(|held| held.contains(&it.profile.member))
            };
            interval(std::iter::once(places.iter().filter(again).count()))
        }
    }
}

fn on<'a>(field: &'a Field, basis: &BasisId) -> &'a Classification {
    field
        .measures
        .bases
        .iter()
        .find(|it| it.id == *basis)
        .unwrap()
}

/// Everybody's class, in every way in which those without could be of one or of none.
fn classed(field: &Field, basis: &BasisId, places: &[Place]) -> Vec<Vec<Option<ClassId>>> {
    let basis = on(field, basis);
    let any = || basis.classes.iter().map(|it| Some(it.class.clone()));
    let could_be = |it: &Place| {
        let class = basis.class_of(it.profile.member);
        class.map_or_else(
            || any().chain([None]).collect(),
            |it| vec![Some(it.clone())],
        )
    };
    each_of(&places.iter().map(could_be).collect::<Vec<_>>())
}

fn by_class(of: &[Option<ClassId>]) -> BTreeMap<&ClassId, usize> {
    let mut numbers = BTreeMap::new();
    for class in of.iter().flatten() {
        *numbers.entry(class).or_insert(0) += 1;
    }
    numbers
}

fn unpaired(classes: &[ClassId], places: &[Place], of: &[Option<ClassId>]) -> usize {
    let posts: BTreeSet<_> = places.iter().map(|it| &it.post).collect();
    let lacking = |post: &procedure::id::PostId| {
        let there: Vec<&ClassId> = places
            .iter()
            .zip(of)
            .filter(|(place, _)| place.post == *post)
            .filter_map(|(_, class)| class.as_ref())
            .collect();
        classes
            .iter()
            .filter(|class| !there.contains(class))
            .count()
    };
    posts.into_iter().map(lacking).sum()
}

fn out_of_proportion(basis: &Classification, of: &[Option<ClassId>]) -> usize {
    let classified: usize = basis.classes.iter().map(|it| it.members.len()).sum();
    let numbers = by_class(of);
    let off = |class: &procedure::appointment::Class| {
        let has = numbers.get(&class.class).copied().unwrap_or(0);
        if classified == 0 {
            return 0;
        }
        let exactly = class.members.len() * of.len();
        let (least, most) = (exactly / classified, exactly.div_ceil(classified));
        least.saturating_sub(has) + has.saturating_sub(most)
    };
    basis.classes.iter().map(off).sum()
}
