//! The ways to stand that no slate surpasses, each with slates, findings and trade-offs.

use language::Arg;
use observatory::slates::{Best, Better, Exploration, Slate};
use procedure::appointment::{Measures, Verdict, assess};

use super::super::findings::{self, Line};
use super::naming;
use crate::exploring::Explored;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Ways to stand on one page.
const WAYS_MAX: usize = 6;
/// Slates shown of each.
const SLATES_MAX: usize = 5;
/// Ways to stand whose findings are shown under every classification: the page stays light.
const UNDER_ALL_MAX: usize = 3;

/// One way to stand.
pub(super) struct WayToStand {
    pub(super) anchor: String,
    pub(super) heading: Fragment,
    pub(super) alike: Fragment,
    pub(super) slates: Vec<Vec<(Fragment, Fragment)>>,
    /// Each criterion with its verdict, and by how much it is missed.
    pub(super) criteria: Vec<(Fragment, Fragment, Option<Fragment>)>,
    pub(super) trade_offs: Vec<Fragment>,
    /// The findings of the first slate under every classification.
    pub(super) findings: Vec<Line>,
}

/// As many as a page shows.
pub(super) fn shown(r: &Reader<'_>, explored: &Explored, found: &Exploration) -> Vec<WayToStand> {
    let ways = found.best.iter().take(WAYS_MAX).enumerate();
    ways.map(|(at, best)| way(r, explored, (at, best)))
        .collect()
}

fn way(r: &Reader<'_>, explored: &Explored, (at, best): (usize, &Best)) -> WayToStand {
    let shown = best.listed.len().min(SLATES_MAX);
    let slates = best.listed.iter().take(shown).map(|it| fills(r, it));
    let first = best.listed.first().filter(|_| at < UNDER_ALL_MAX);
    let number = (at + 1).to_string();
    WayToStand {
        anchor: format!("way-{}", at + 1),
        heading: r.tell("explore-way", &[("number", (&number).into())]),
        alike: r.tell(
            "explore-alike",
            &[
                ("count", naming::number(best.slates).into()),
                ("shown", shown.into()),
            ],
        ),
        slates: slates.collect(),
        criteria: criteria(r, explored, best),
        trade_offs: trade_offs(r, explored, best),
        findings: first.map_or_else(Vec::new, |it| under_all(r, explored, it)),
    }
}

/// Each post with its candidates.
fn fills(r: &Reader<'_>, slate: &Slate) -> Vec<(Fragment, Fragment)> {
    let fills = slate.0.iter().map(|fill| {
        let candidates = fill.candidates.iter().map(|it| r.candidate(*it));
        let candidates: Vec<Fragment> = candidates.collect();
        (r.post(&fill.post), r.list(&candidates))
    });
    fills.collect()
}

fn criteria(
    r: &Reader<'_>,
    explored: &Explored,
    best: &Best,
) -> Vec<(Fragment, Fragment, Option<Fragment>)> {
    let criteria = explored.field.measures.criteria.iter();
    let lines = criteria.zip(&best.shortfalls).map(|(criterion, short)| {
        let verdict = short.verdict();
        let by = (verdict != Verdict::Met).then(|| naming::by(r, criterion, *short));
        let name = naming::short(r, criterion);
        (name, findings::verdict(r, verdict), by)
    });
    lines.collect()
}

fn trade_offs(r: &Reader<'_>, explored: &Explored, best: &Best) -> Vec<Fragment> {
    let mut lines = Vec::new();
    for trade_off in &best.trade_offs {
        let criterion = naming::criterion(r, explored, trade_off.criterion);
        let criterion = ("criterion", Arg::Html(criterion.as_str()));
        match &trade_off.better {
            Better::NoSlate => lines.push(r.tell("explore-trade-none", &[criterion])),
            Better::AtTheCostOf(costs) => lines.extend(costs.iter().map(|cost| {
                let others = naming::criteria(r, explored, cost);
                let others = ("others", Arg::Html(others.as_str()));
                r.tell("explore-trade-cost", &[criterion, others])
            })),
        }
    }
    lines
}

/// What the forum would find for the slate, were it put, with the criteria as they were set.
fn under_all(r: &Reader<'_>, explored: &Explored, slate: &Slate) -> Vec<Line> {
    let kept = explored.criteria.iter();
    let kept = kept.filter(|it| !explored.dropped.contains(&it.criterion));
    let measures = Measures {
        criteria: kept.cloned().collect(),
        ..explored.field.measures.clone()
    };
    let places = explored.field.filled(slate);
    findings::lines(r, &measures.criteria, &assess::assess(&places, &measures))
}
