//! Positions that stand on a day, and who holds them.

use std::collections::BTreeSet;

use jiff::civil::Date;
use procedure::id::QuestionId;
use procedure::question::{Position, Stance};
use procedure::{Forum, Holder};

/// The positions on a question that stood on a day, in the order of entering.
pub fn standing_on<'a>(
    forum: &'a Forum,
    question: &QuestionId,
    day: Date,
) -> impl Iterator<Item = &'a Position> {
    forum
        .questions
        .positions_on(question)
        .filter(move |position| forum.questions.stood_on(position, day))
}

/// The positions in the order in which pages list stances; a stance nobody took is left out.
pub fn by_stance<'a>(positions: &[&'a Position]) -> Vec<(Stance, Vec<&'a Position>)> {
    let taken = |stance: Stance| -> Vec<&'a Position> {
        let mut taken: Vec<&Position> = positions
            .iter()
            .copied()
            .filter(|position| position.stance == stance)
            .collect();
        taken.sort_by_key(|position| (rank(&position.holder), position.id));
        taken
    };
    Stance::ALL
        .into_iter()
        .map(|stance| (stance, taken(stance)))
        .filter(|(_, positions)| !positions.is_empty())
        .collect()
}

/// Officers first, then groups, members, and last the unnamed.
pub(crate) const fn rank(holder: &Holder) -> u8 {
    match holder {
        Holder::Officer { .. } => 0,
        Holder::Group(_) => 1,
        Holder::Member(_) => 2,
        Holder::Unnamed(_) => 3,
    }
}

/// How many holders of each kind; each holder is counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Members that spoke for themselves.
    pub members: usize,
    /// Groups, counted as groups.
    pub groups: usize,
    /// Officers in that capacity.
    pub officers: usize,
    /// Mentions of delegations without names: how many mentions, not how many delegations.
    pub unnamed: usize,
}

impl Tally {
    /// Counts the holders of these positions.
    pub fn of<'a>(positions: impl IntoIterator<Item = &'a Position>) -> Self {
        let mut seen = BTreeSet::new();
        let mut tally = Self::default();
        for position in positions {
            match &position.holder {
                // Two mentions of "many" may mean different delegations; neither can be merged.
                Holder::Unnamed(_) => tally.unnamed += 1,
                holder if !seen.insert(holder) => {}
                Holder::Member(_) => tally.members += 1,
                Holder::Group(_) => tally.groups += 1,
                Holder::Officer { .. } => tally.officers += 1,
            }
        }
        tally
    }

    /// Whether nobody spoke.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day, question};

    #[test]
    fn a_holder_with_two_positions_is_counted_once() {
        let founding = Founding::small();
        let standing: Vec<&Position> = standing_on(
            &founding.forum,
            &question("who-appoints"),
            day("2026-04-30"),
        )
        .collect();
        let tally = Tally::of(standing.iter().copied());
        assert_eq!(
            tally,
            Tally {
                members: 3,
                groups: 1,
                officers: 1,
                unnamed: 1
            }
        );
        assert!(!tally.is_empty());
    }

    #[test]
    fn stances_come_in_the_order_of_the_pages() {
        let founding = Founding::small();
        let standing: Vec<&Position> = standing_on(
            &founding.forum,
            &question("who-appoints"),
            day("2026-04-30"),
        )
        .collect();
        let stances: Vec<Stance> = by_stance(&standing).into_iter().map(|(s, _)| s).collect();
        assert_eq!(stances, [Stance::Propose, Stance::Support, Stance::Oppose]);
    }
}
