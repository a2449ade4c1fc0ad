//! What it would take to stand better on a criterion than a slate does.

use procedure::appointment::Verdict;

use super::shortfall::Shortfall;

/// For one criterion a slate does not surely meet: how another slate could stand better on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TradeOff {
    /// The criterion, by place in the field.
    pub criterion: usize,
    /// How.
    pub better: Better,
}

/// How a slate could stand better on a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Better {
    /// Not at all: no feasible slate of these candidates stands better on it.
    NoSlate,
    /// Only where it does not stand as well on others: each list is a smallest set of criteria,
    /// by place, with which some slate pays for it.
    AtTheCostOf(Vec<Vec<usize>>),
}

/// The trade-offs of one way to stand, given all those that none surpasses.
pub(super) fn trade_offs(
    shortfalls: &[Shortfall],
    front: &[(Vec<Shortfall>, u128)],
) -> Vec<TradeOff> {
    let not_met = shortfalls.iter().enumerate();
    let not_met = not_met.filter(|(_, it)| it.verdict() != Verdict::Met);
    let trade_off = |(criterion, _)| TradeOff {
        criterion,
        better: better(criterion, shortfalls, front),
    };
    not_met.map(trade_off).collect()
}

/// Whatever stands better is surpassed by one of the front or is of it, and that one stands better
/// too: so it is enough to look at the front.
fn better(criterion: usize, this: &[Shortfall], front: &[(Vec<Shortfall>, u128)]) -> Better {
    let stands_better = |other: &&Vec<Shortfall>| {
        let (other, this) = (other[criterion], this[criterion]);
        other != this && other.no_worse_than(this)
    };
    let cost = |other: &Vec<Shortfall>| -> Vec<usize> {
        let pairs = other.iter().zip(this).enumerate();
        pairs
            .filter(|(_, (other, this))| !other.no_worse_than(**this))
            .map(|(at, _)| at)
            .collect()
    };
    let others = front.iter().map(|(other, _)| other).filter(stands_better);
    match smallest_sets(others.map(cost).collect()) {
        costs if costs.is_empty() => Better::NoSlate,
        costs => Better::AtTheCostOf(costs),
    }
}

/// Those sets that contain no other of them; fewest members first, then in order.
pub(super) fn smallest_sets(mut sets: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    sets.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let mut smallest: Vec<Vec<usize>> = Vec::new();
    for set in sets {
        let holds = |other: &Vec<usize>| other.iter().all(|it| set.contains(it));
        if !smallest.iter().any(holds) {
            smallest.push(set);
        }
    }
    smallest
}
