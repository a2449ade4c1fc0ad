//! What is measured: holders, stances, options, opposition, reversals, links.

use super::gold::{Row, Unit};
use std::collections::BTreeSet;

/// A measure over sentences, from 0 to 1; nothing when there is nothing to measure.
pub(super) type Measure = fn(&[&Unit]) -> Option<f64>;

pub(super) struct Metric {
    pub(super) name: &'static str,
    pub(super) measure: Measure,
    pub(super) goal: &'static str,
}

const fn metric(name: &'static str, measure: Measure, goal: &'static str) -> Metric {
    Metric {
        name,
        measure,
        goal,
    }
}

pub(super) const METRICS: [Metric; 13] = [
    metric("M1 holder F1", holder, "96 %"),
    metric("M2 stance F1, six-way", six_way, "85 %"),
    metric("M2 stance F1, four-way", four_way, "83 %"),
    metric("M3 option, delegation, stance F1", option, "65 %"),
    metric(
        "M3 where one of three options counts, recall",
        option_of_three,
        "90 %",
    ),
    metric("M3 by question F1", question, "–"),
    metric("M4 opposition, precision", opposition_precision, "90 %"),
    metric("M4 opposition, recall", opposition_recall, "85 %"),
    metric("M5 spurious holders", spurious, "≤ 2 %"),
    metric("M6 polarity reversed", reversed, "≤ 1 %"),
    metric("M7 link, first", |units| linked(units, 1), "–"),
    metric("M7 link, first three", |units| linked(units, 3), "–"),
    metric("M10 error of the confidence", calibration, "–"),
];

/// What two sides have, and what they have in common.
#[derive(Default)]
pub(super) struct Counts {
    both: usize,
    gold: usize,
    found: usize,
}

impl Counts {
    pub(super) fn of<K: Ord>(gold: &BTreeSet<K>, found: &BTreeSet<K>) -> Self {
        Self {
            both: gold.intersection(found).count(),
            gold: gold.len(),
            found: found.len(),
        }
    }

    /// Sentence by sentence, so that a sentence drawn twice counts twice.
    fn by_sentence<K: Ord>(units: &[&Unit], keys: impl Fn(&[Row]) -> BTreeSet<K>) -> Self {
        units.iter().fold(Self::default(), |sum, unit| {
            sum.plus(&Self::of(&keys(&unit.gold), &keys(&unit.found)))
        })
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        Self {
            both: self.both + other.both,
            gold: self.gold + other.gold,
            found: self.found + other.found,
        }
    }

    pub(super) fn f1(&self) -> Option<f64> {
        share(2 * self.both, self.gold + self.found)
    }

    pub(super) fn precision(&self) -> Option<f64> {
        share(self.both, self.found)
    }

    pub(super) fn recall(&self) -> Option<f64> {
        share(self.both, self.gold)
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    let as_float = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    (0 < whole).then(|| as_float(part) / as_float(whole))
}

fn holders(rows: &[Row]) -> BTreeSet<&str> {
    rows.iter().map(|it| it.holder.as_str()).collect()
}

fn holder(units: &[&Unit]) -> Option<f64> {
    holder_counts(units).f1()
}

fn holder_counts(units: &[&Unit]) -> Counts {
    Counts::by_sentence(units, |rows| {
        rows.iter().map(|it| it.holder.clone()).collect()
    })
}

fn spurious(units: &[&Unit]) -> Option<f64> {
    holder_counts(units).precision().map(|it| 1.0 - it)
}

fn six_way(units: &[&Unit]) -> Option<f64> {
    let keys = |rows: &[Row]| {
        rows.iter()
            .map(|it| (it.holder.clone(), it.stance.clone()))
            .collect()
    };
    Counts::by_sentence(units, keys).f1()
}

fn four_way(units: &[&Unit]) -> Option<f64> {
    let keys = |rows: &[Row]| {
        rows.iter()
            .map(|it| (it.holder.clone(), coarse(&it.stance)))
            .collect()
    };
    Counts::by_sentence(units, keys).f1()
}

fn coarse(stance: &str) -> &'static str {
    match stance {
        "support" | "propose" => "pro",
        "oppose" => "con",
        "reserve" | "express-concern" => "res",
        _ => "neu",
    }
}

fn opposers(units: &[&Unit]) -> Counts {
    let opposes = |it: &&Row| it.stance == "oppose";
    Counts::by_sentence(units, |rows| {
        rows.iter()
            .filter(opposes)
            .map(|it| it.holder.clone())
            .collect()
    })
}

fn opposition_precision(units: &[&Unit]) -> Option<f64> {
    opposers(units).precision()
}

fn opposition_recall(units: &[&Unit]) -> Option<f64> {
    opposers(units).recall()
}

/// Distinct positions of the whole: option, delegation, stance, with as many options as count.
fn positions<'a>(
    units: &[&'a Unit],
    side: fn(&Unit) -> &[Row],
    options: usize,
) -> BTreeSet<(&'a str, &'a str, &'a str)> {
    let rows = units.iter().flat_map(|unit| side(unit));
    rows.flat_map(|it| {
        it.options
            .iter()
            .take(options)
            .map(|option| (option.as_str(), it.holder.as_str(), it.stance.as_str()))
    })
    .collect()
}

fn option(units: &[&Unit]) -> Option<f64> {
    Counts::of(
        &positions(units, |it| &it.gold, 1),
        &positions(units, |it| &it.found, 1),
    )
    .f1()
}

fn option_of_three(units: &[&Unit]) -> Option<f64> {
    Counts::of(
        &positions(units, |it| &it.gold, 1),
        &positions(units, |it| &it.found, 3),
    )
    .recall()
}

/// As `option`, where competing options of one question count as one: the small letter at the end tells them apart.
fn question(units: &[&Unit]) -> Option<f64> {
    let cut = |set: BTreeSet<(&str, &str, &str)>| -> BTreeSet<(String, String, String)> {
        let question = |id: &str| {
            id.trim_end_matches(|c: char| c.is_ascii_lowercase())
                .to_owned()
        };
        set.into_iter()
            .map(|(id, holder, stance)| (question(id), holder.to_owned(), stance.to_owned()))
            .collect()
    };
    Counts::of(
        &cut(positions(units, |it| &it.gold, 1)),
        &cut(positions(units, |it| &it.found, 1)),
    )
    .f1()
}

/// The share of holders for something in one and only against in the other, of those for or against in both.
fn reversed(units: &[&Unit]) -> Option<f64> {
    let (mut comparable, mut turned) = (0, 0);
    for unit in units {
        for holder in holders(&unit.gold).intersection(&holders(&unit.found)) {
            let side = |rows: &[Row], coarse_stance: &str| {
                rows.iter()
                    .any(|it| it.holder == *holder && coarse(&it.stance) == coarse_stance)
            };
            let [gold, found] =
                [&unit.gold, &unit.found].map(|rows| (side(rows, "pro"), side(rows, "con")));
            let takes_side = |it: (bool, bool)| it.0 || it.1;
            if !takes_side(gold) || !takes_side(found) {
                continue;
            }
            comparable += 1;
            let against = (gold.0 && !gold.1 && !found.0) || (gold.1 && !gold.0 && !found.1);
            turned += usize::from(against);
        }
    }
    share(turned, comparable)
}

/// The share of annotated links found among the first options, of holders found at all.
fn linked(units: &[&Unit], first: usize) -> Option<f64> {
    let (mut found, mut asked) = (0, 0);
    for unit in units {
        let known = holders(&unit.found);
        let links: BTreeSet<(&str, &str)> = unit
            .gold
            .iter()
            .filter_map(|it| Some((it.holder.as_str(), it.options.first()?.as_str())))
            .collect();
        for (holder, option) in links
            .into_iter()
            .filter(|(holder, _)| known.contains(holder))
        {
            asked += 1;
            let offered = |it: &&Row| {
                it.holder == holder && it.options.iter().take(first).any(|it| it == option)
            };
            found += usize::from(unit.found.iter().any(|it| offered(&it)));
        }
    }
    share(found, asked)
}

/// How far confidence and outcome lie apart, over tenths of confidence: the expected calibration error.
fn calibration(units: &[&Unit]) -> Option<f64> {
    let mut tenths = [(0_usize, 0_usize, 0_u32); 11];
    for unit in units {
        for row in &unit.found {
            let Some(sure) = row.confidence else { continue };
            let tenth = &mut tenths[usize::try_from(sure / 10).unwrap_or_default().min(10)];
            let right = |it: &Row| it.holder == row.holder && it.stance == row.stance;
            tenth.0 += 1;
            tenth.1 += usize::from(unit.gold.iter().any(right));
            tenth.2 += sure;
        }
    }
    let all: usize = tenths.iter().map(|it| it.0).sum();
    let apart = |(read, right, sure): &(usize, usize, u32)| {
        let right = share(*right, all)?;
        let sure = f64::from(*sure) / 100.0 * share(1, all)?;
        (0 < *read).then(|| (right - sure).abs())
    };
    (0 < all).then(|| tenths.iter().filter_map(apart).sum())
}

#[cfg(test)]
mod tests {
    use super::{METRICS, reversed};
    use crate::attribution_eval::gold::{Unit, tests::example};

    fn check(gold: &[&str], found: &[&str], name: &str, expect: Option<f64>) {
        let units = example(gold, found);
        let units: Vec<&Unit> = units.iter().collect();
        let metric = METRICS
            .iter()
            .find(|it| it.name.starts_with(name))
            .expect("the metric exists");
        let measured = (metric.measure)(&units).map(|it| (it * 1000.0).round() / 1000.0);
        assert_eq!(measured, expect, "{name}");
    }

    #[test]
    fn counts_what_both_sides_have() {
        let gold = ["PER support A1", "CHL oppose A1"];
        let found = ["PER propose A1", "CHL oppose B1", "KEN support A1"];
        check(&gold, &found, "M1", Some(0.8));
        check(&gold, &found, "M2 stance F1, six-way", Some(0.4));
        check(&gold, &found, "M2 stance F1, four-way", Some(0.8));
        check(&gold, &found, "M3 option", Some(0.0));
        check(&gold, &found, "M4 opposition, recall", Some(1.0));
        check(&gold, &found, "M5", Some(0.333));
        check(&gold, &found, "M7 link, first", Some(0.5));
        check(
            &gold,
            &found,
            "M10",
            Some(0.8 - 1.0 / 3.0).map(|it: f64| (it * 1000.0).round() / 1000.0),
        );
        check(&[], &[], "M1", None);
        check(&[], &[], "M10", None);
    }

    #[test]
    fn sees_a_polarity_turned_round() {
        let turned = |gold: &[&str], found: &[&str]| {
            let units = example(gold, found);
            reversed(&units.iter().collect::<Vec<_>>())
        };
        assert_eq!(turned(&["PER support A1"], &["PER oppose A1"]), Some(1.0));
        assert_eq!(turned(&["PER support A1"], &["PER propose A1"]), Some(0.0));
        assert_eq!(
            turned(&["PER support A1", "PER oppose B1"], &["PER oppose A1"]),
            Some(0.0)
        );
    }
}
