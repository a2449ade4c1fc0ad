//! A short list of topics, proposed from the preferences on file by a method anybody can repeat.
//!
//! The list proposes; it decides nothing. It speaks of those who filed preferences and of nobody
//! else: a member that filed none is counted by those who show the list, and serves no topic.
//!
//! The method, as `docs/short-list.md` publishes it. A member is *served* by a list on which stands
//! a topic that it named; its *place* is the best rank it gave to a topic on the list, and one
//! more than the number of topics named by anybody where it is not served. Topics are taken one
//! after another. Next comes the topic with which
//! 1. the regional group that is served worst is served best (by the share of its members that
//!    filed; then the group served second worst, and so on),
//! 2. the most members are served,
//! 3. the sum of the places is the smallest,
//! 4. the number of the topic is the smallest.
//!
//! The list ends when no further topic improves 1, 2 or 3. So it needs no chosen length: its
//! first three topics are the list of three.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeSet;

use procedure::id::MemberId;

/// What one member filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed<T> {
    /// The member.
    pub member: MemberId,
    /// Its regional group, by its place among those of the day.
    pub region: usize,
    /// The topics it named, the most wanted first.
    pub ranked: Vec<T>,
}

/// One topic of the list, and how things stand with the list up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round<T> {
    /// The topic.
    pub topic: T,
    /// Members first served by it, in the order in which they filed.
    pub serves: Vec<MemberId>,
    /// How well each regional group is served, for each in which somebody filed.
    pub regions: Vec<Share>,
    /// The sum of the places.
    pub places: usize,
    /// Members that filed and are not served by the list up to here.
    pub left_out: Vec<MemberId>,
}

/// How many of those of one regional group that filed are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The regional group, by its place.
    pub region: usize,
    /// How many are served.
    pub served: usize,
    /// How many filed; never none.
    pub filed: usize,
}

impl Share {
    /// Which of two is the larger part; no fraction is rounded.
    fn compare(self, other: Self) -> Ordering {
        (self.served * other.filed).cmp(&(other.served * self.filed))
    }
}

/// The short list that follows from what was filed.
pub fn short_list<T: Copy + Ord>(filed: &[Filed<T>]) -> Vec<Round<T>> {
    let named: BTreeSet<T> = filed
        .iter()
        .flat_map(|it| it.ranked.iter().copied())
        .collect();
    let mut list: Vec<T> = Vec::new();
    let mut rounds: Vec<Round<T>> = Vec::new();
    let mut standing = Standing::of(filed, &list, named.len());
    loop {
        let next = named
            .iter()
            .filter(|topic| !list.contains(topic))
            .map(|topic| {
                let with: Vec<T> = list.iter().copied().chain([*topic]).collect();
                (*topic, Standing::of(filed, &with, named.len()))
            })
            // Of equals the last is found: the smallest number must come last.
            .rev()
            .max_by(|(_, one), (_, other)| one.compare(other));
        let Some((topic, better)) = next.filter(|(_, it)| it.compare(&standing).is_gt()) else {
            return rounds;
        };
        list.push(topic);
        rounds.push(better.round(filed, topic, &standing));
        standing = better;
    }
}

/// How things stand with a list.
struct Standing {
    /// The place of each that filed.
    places: Vec<usize>,
    /// Whether each that filed is served.
    served: Vec<bool>,
    /// The regional groups in the order of their places.
    regions: Vec<Share>,
}

impl Standing {
    fn of<T: Copy + Ord>(filed: &[Filed<T>], list: &[T], named: usize) -> Self {
        let best = |it: &Filed<T>| it.ranked.iter().position(|topic| list.contains(topic));
        let best: Vec<Option<usize>> = filed.iter().map(best).collect();
        let served: Vec<bool> = best.iter().map(Option::is_some).collect();
        let regions: BTreeSet<usize> = filed.iter().map(|it| it.region).collect();
        let regions = regions.into_iter().map(|region| {
            let of_region = filed
                .iter()
                .zip(&served)
                .filter(|(it, _)| it.region == region);
            Share {
                region,
                served: of_region.clone().filter(|(_, served)| **served).count(),
                filed: of_region.count(),
            }
        });
        Self {
            regions: regions.collect(),
            places: best
                .iter()
                .map(|it| it.map_or(named + 1, |place| place + 1))
                .collect(),
            served,
        }
    }

    /// Better is greater: rules 1 to 3.
    fn compare(&self, other: &Self) -> Ordering {
        let worst_first = |regions: &[Share]| {
            let mut regions = regions.to_vec();
            regions.sort_by(|one, other| one.compare(*other));
            regions
        };
        let (mine, its) = (worst_first(&self.regions), worst_first(&other.regions));
        let regions = mine
            .iter()
            .zip(&its)
            .map(|(one, other)| one.compare(*other));
        regions
            .fold(Ordering::Equal, Ordering::then)
            .then_with(|| self.members().cmp(&other.members()))
            .then_with(|| Reverse(self.sum()).cmp(&Reverse(other.sum())))
    }

    fn members(&self) -> usize {
        self.served.iter().filter(|served| **served).count()
    }

    fn sum(&self) -> usize {
        self.places.iter().sum()
    }

    fn round<T>(&self, filed: &[Filed<T>], topic: T, before: &Self) -> Round<T> {
        let members = filed.iter().map(|it| it.member);
        let now = self.served.iter().zip(&before.served);
        let newly = members
            .clone()
            .zip(now)
            .filter(|(_, (now, before))| **now && !**before);
        let left_out = members.zip(&self.served).filter(|(_, served)| !**served);
        Round {
            topic,
            serves: newly.map(|(member, _)| member).collect(),
            regions: self.regions.clone(),
            places: self.sum(),
            left_out: left_out.map(|(member, _)| member).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filed(lines: &[(&str, usize, &[u32])]) -> Vec<Filed<u32>> {
        lines
            .iter()
            .map(|(code, region, ranked)| Filed {
                member: MemberId::new(code).unwrap(),
                region: *region,
                ranked: ranked.to_vec(),
            })
            .collect()
    }

    fn topics(lines: &[(&str, usize, &[u32])]) -> Vec<u32> {
        short_list(&filed(lines))
            .iter()
            .map(|it| it.topic)
            .collect()
    }

    #[test]
    fn a_small_region_is_not_outnumbered() {
        // Topic 1 serves more members; with topic 2 no regional group is left out.
        let lines: &[(&str, usize, &[u32])] = &[
            ("AAA", 0, &[1]),
            ("AAB", 0, &[1]),
            ("AAC", 0, &[1, 2]),
            ("BBB", 1, &[2]),
        ];
        assert_eq!(topics(lines), [2, 1]);
    }

    #[test]
    fn among_lists_that_serve_all_the_better_places_decide_and_then_the_number() {
        assert_eq!(topics(&[("AAA", 0, &[7, 3]), ("BBB", 1, &[7, 3])]), [7]);
        assert_eq!(topics(&[("AAA", 0, &[7, 3]), ("BBB", 1, &[3, 7])]), [3, 7]);
    }

    #[test]
    fn the_list_ends_when_nothing_improves_and_says_who_is_left_out_on_the_way() {
        let lines: &[(&str, usize, &[u32])] =
            &[("AAA", 0, &[1]), ("BBB", 1, &[2, 1]), ("CCC", 1, &[3])];
        let rounds = short_list(&filed(lines));
        let first = &rounds[0];
        assert_eq!(first.topic, 1);
        assert_eq!(first.left_out, [MemberId::new("CCC").unwrap()]);
        assert_eq!(first.regions[1].served, 1);
        assert_eq!(first.regions[1].filed, 2);
        assert_eq!(first.places, 1 + 2 + 4);
        let last = rounds.last().unwrap();
        assert!(last.left_out.is_empty());
        assert_eq!((rounds.len(), last.places), (3, 3));
    }

    #[test]
    fn nobody_filed_and_nothing_is_proposed() {
        assert!(topics(&[]).is_empty());
    }

    #[test]
    fn the_order_of_filing_changes_nothing() {
        let mut lines: Vec<(&str, usize, &[u32])> = vec![
            ("AAA", 0, &[4, 2]),
            ("BBB", 1, &[3]),
            ("CCC", 2, &[2, 4]),
            ("DDD", 2, &[4]),
        ];
        let list = topics(&lines);
        for _ in 0..lines.len() {
            lines.rotate_left(1);
            assert_eq!(topics(&lines), list);
        }
    }

    #[test]
    fn a_longer_list_leaves_out_nobody_whom_a_shorter_one_serves() {
        let lines: &[(&str, usize, &[u32])] = &[
            ("AAA", 0, &[5, 1]),
            ("BBB", 1, &[2, 5]),
            ("CCC", 1, &[3]),
            ("DDD", 2, &[4, 3]),
        ];
        let rounds = short_list(&filed(lines));
        for pair in rounds.windows(2) {
            let [before, after] = pair else { continue };
            assert!(after.left_out.iter().all(|it| before.left_out.contains(it)));
            assert!(after.places < before.places || after.left_out.len() < before.left_out.len());
        }
    }
}
