//! The hall view: one mark per member, seated by regional group.
//!
//! Two pictures, each with its own marks.
//! *Of an option*: the stance each holder takes on it; a holder that takes two different stances
//! on one option (a statement can hold two) has the mark [`Mark::Several`], and the list says
//! which; only who proposes an option and also supports it is marked as proposing.
//! *Of a question with several options*: the option each holder backs, that is proposes or
//! supports; who backs none and opposes one is marked so, who only reserves, voices concern or is
//! neutral is marked as having spoken, and who backs several options has a mark of its own.
//! Groups and officers stand at the table in front, never in the seats of members.

use std::collections::BTreeMap;

use jiff::civil::Date;
use procedure::id::{OptionId, QuestionId};
use procedure::question::{Position, Question, Stance};
use procedure::{Forum, Holder};

use crate::seating::{CENTRE, Seating};
use crate::standing::{rank, standing_on};

/// How many holders stand in one row at the table.
const TABLE_ROW: usize = 5;
/// The distance between two of them.
const TABLE_STEP: i32 = 34;

/// The mark of a holder on one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It takes one stance.
    One(Stance),
    /// It takes several stances on the same option.
    Several,
}

impl Mark {
    /// The key used in messages and symbols.
    pub const fn key(self) -> &'static str {
        match self {
            Self::One(stance) => stance.key(),
            Self::Several => "several",
        }
    }
}

/// The mark of a holder on a question with several options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It proposes or supports one option: its place among the options, from 0.
    Backs(usize),
    /// It proposes or supports several options.
    BacksSeveral,
    /// It backs none and opposes at least one.
    Opposes,
    /// It reserves its position, is concerned or neutral.
    Speaks,
}

/// A mark in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<M> {
    /// Whose it is: a member, a group or an officer.
    pub holder: Holder,
    /// The mark.
    pub mark: M,
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
}

/// The marks on one option as of a day.
pub fn on_option(
    forum: &Forum,
    seating: &Seating,
    question: &QuestionId,
    option: &OptionId,
    day: Date,
) -> Vec<Placed<Mark>> {
    let standing = standing_on(forum, question, day).filter(|p| p.option == *option);
    placed(seating, &by_holder(standing), mark)
}

fn mark(positions: &[&Position]) -> Mark {
    let first = positions[0].stance;
    let backs = |p: &&Position| matches!(p.stance, Stance::Propose | Stance::Support);
    if positions.iter().all(|p| p.stance == first) {
        Mark::One(first)
    } else if positions.iter().all(backs) {
        Mark::One(Stance::Propose)
    } else {
        Mark::Several
    }
}

/// The marks on a question with several options as of a day.
pub fn on_question(
    forum: &Forum,
    seating: &Seating,
    question: &Question,
    day: Date,
) -> Vec<Placed<Side>> {
    let standing = standing_on(forum, &question.id, day);
    placed(seating, &by_holder(standing), |positions| {
        side(question, positions)
    })
}

fn side(question: &Question, positions: &[&Position]) -> Side {
    let backed = question.options.iter().enumerate().filter(|(_, option)| {
        positions
            .iter()
            .any(|p| p.option == option.id && matches!(p.stance, Stance::Propose | Stance::Support))
    });
    let backed: Vec<usize> = backed.map(|(place, _)| place).collect();
    match backed[..] {
        [place] => Side::Backs(place),
        [] if positions.iter().any(|p| p.stance == Stance::Oppose) => Side::Opposes,
        [] => Side::Speaks,
        _ => Side::BacksSeveral,
    }
}

fn by_holder<'a>(
    positions: impl Iterator<Item = &'a Position>,
) -> BTreeMap<&'a Holder, Vec<&'a Position>> {
    let mut by_holder: BTreeMap<&Holder, Vec<&Position>> = BTreeMap::new();
    for position in positions {
        by_holder
            .entry(&position.holder)
            .or_default()
            .push(position);
    }
    by_holder
}

/// Each holder's mark in its seat or at the table; the unnamed are nobody and stand nowhere.
fn placed<M>(
    seating: &Seating,
    holders: &BTreeMap<&Holder, Vec<&Position>>,
    mark: impl Fn(&[&Position]) -> M,
) -> Vec<Placed<M>> {
    let at_table: Vec<&Holder> = at_table(holders);
    let place = |holder: &Holder| match holder {
        Holder::Member(member) => seating.place_of(*member),
        Holder::Unnamed(_) => None,
        Holder::Group(_) | Holder::Officer { .. } => at_table
            .iter()
            .position(|other| *other == holder)
            .map(|number| table_place(number, at_table.len())),
    };
    holders
        .iter()
        .filter_map(|(holder, positions)| {
            let (x, y) = place(holder)?;
            Some(Placed {
                holder: (*holder).clone(),
                mark: mark(positions),
                x,
                y,
            })
        })
        .collect()
}

fn at_table<'a>(holders: &BTreeMap<&'a Holder, Vec<&Position>>) -> Vec<&'a Holder> {
    let mut at_table: Vec<&Holder> = holders
        .keys()
        .copied()
        .filter(|holder| matches!(holder, Holder::Group(_) | Holder::Officer { .. }))
        .collect();
    at_table.sort_by_key(|holder| rank(holder));
    at_table
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a handful of holders at the table, in a picture of 640 units"
)]
fn table_place(number: usize, all: usize) -> (i32, i32) {
    let (row, in_row) = (number / TABLE_ROW, number % TABLE_ROW);
    let row_length = (all - row * TABLE_ROW).min(TABLE_ROW) as i32;
    let x = CENTRE.0 as i32 - (row_length - 1) * TABLE_STEP / 2 + in_row as i32 * TABLE_STEP;
    let y = CENTRE.1 as i32 - 10 - row as i32 * TABLE_STEP;
    (x, y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day, group, member, option, question};

    fn mark_on(option_key: &str, holder: &Holder, on: &str) -> Option<Mark> {
        let founding = Founding::small();
        let forum = &founding.forum;
        let seating = Seating::on(forum, day(on));
        let (question, option) = (question("who-appoints"), option(option_key));
        on_option(forum, &seating, &question, &option, day(on))
            .into_iter()
            .find(|placed| placed.holder == *holder)
            .map(|placed| placed.mark)
    }

    #[test]
    fn a_member_is_marked_in_its_own_seat() {
        let founding = Founding::small();
        let forum = &founding.forum;
        let on = day("2026-04-30");
        let seating = Seating::on(forum, on);
        let marks = on_option(
            forum,
            &seating,
            &question("who-appoints"),
            &option("chair-appoints"),
            on,
        );
        let france = Holder::Member(member("FRA"));
        let placed = marks.iter().find(|m| m.holder == france).unwrap();
        assert_eq!(Some((placed.x, placed.y)), seating.place_of(member("FRA")));
    }

    #[test]
    fn a_group_stands_at_the_table_and_its_silent_members_have_no_mark() {
        assert_eq!(
            mark_on("chair-appoints", &Holder::Group(group("EU")), "2026-04-30"),
            Some(Mark::One(Stance::Support))
        );
        assert_eq!(
            mark_on(
                "chair-appoints",
                &Holder::Member(member("DEU")),
                "2026-04-30"
            ),
            None
        );
    }

    #[test]
    fn a_mark_appears_on_the_day_it_was_expressed() {
        let france = Holder::Member(member("FRA"));
        assert_eq!(mark_on("chair-appoints", &france, "2026-03-29"), None);
        assert!(mark_on("chair-appoints", &france, "2026-03-30").is_some());
    }

    #[test]
    fn two_stances_on_one_option_have_a_mark_of_their_own() {
        let mut founding = Founding::small();
        founding.position(
            Holder::Member(member("FRA")),
            "who-appoints",
            "chair-appoints",
            Stance::Concern,
            "2026-03-30",
        );
        let on = day("2026-04-30");
        let seating = Seating::on(&founding.forum, on);
        let marks = on_option(
            &founding.forum,
            &seating,
            &question("who-appoints"),
            &option("chair-appoints"),
            on,
        );
        let france = Holder::Member(member("FRA"));
        let placed = marks.iter().find(|m| m.holder == france).unwrap();
        assert_eq!(placed.mark, Mark::Several);
        assert_eq!(placed.mark.key(), "several");
    }

    #[test]
    fn who_proposes_and_supports_is_marked_as_proposing() {
        let mut founding = Founding::small();
        let france = Holder::Member(member("FRA"));
        founding.position(
            france.clone(),
            "who-appoints",
            "chair-appoints",
            Stance::Propose,
            "2026-03-30",
        );
        let on = day("2026-04-30");
        let marks = on_option(
            &founding.forum,
            &Seating::on(&founding.forum, on),
            &question("who-appoints"),
            &option("chair-appoints"),
            on,
        );
        let placed = marks.iter().find(|m| m.holder == france).unwrap();
        assert_eq!(placed.mark, Mark::One(Stance::Propose));
    }

    #[test]
    fn who_backs_one_option_and_opposes_the_other_backs_the_one() {
        let founding = Founding::small();
        let forum = &founding.forum;
        let on = day("2026-04-30");
        let asked = forum.questions.get(&question("who-appoints")).unwrap();
        let sides = on_question(forum, &Seating::on(forum, on), asked, on);
        let side_of = |holder: Holder| {
            sides
                .iter()
                .find(|placed| placed.holder == holder)
                .map(|placed| placed.mark)
        };
        assert_eq!(side_of(Holder::Member(member("RUS"))), Some(Side::Backs(1)));
        assert_eq!(side_of(Holder::Member(member("FRA"))), Some(Side::Backs(0)));
        assert_eq!(side_of(Holder::Member(member("EGY"))), None);
        assert_eq!(side_of(Holder::Group(group("EU"))), Some(Side::Backs(0)));
    }

    #[test]
    fn the_table_is_centred() {
        assert_eq!(table_place(0, 1).0, 320);
        assert_eq!(table_place(0, 2).0 + table_place(1, 2).0, 640);
        assert!(table_place(5, 6).1 < table_place(0, 6).1);
    }
}
