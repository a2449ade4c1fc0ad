//! A group for readers: who belongs to it, and what it said as a group.

use jiff::civil::Date;
use procedure::group::Group;
use procedure::id::{GroupId, MemberId};
use procedure::question::{Position, Question};
use procedure::{Forum, Holder};

/// A group as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView<'a> {
    /// The group.
    pub group: &'a Group,
    /// Its members in the order of their codes; empty where no source lists them.
    pub members: Vec<MemberId>,
    /// Questions on which it spoke, with the positions that stand.
    pub said: Vec<(&'a Question, Vec<&'a Position>)>,
    /// Positions expressed by the day that stand no longer.
    pub history: Vec<&'a Position>,
}

/// The group with this key as of a day.
pub fn group<'a>(forum: &'a Forum, key: &GroupId, day: Date) -> Option<GroupView<'a>> {
    let group = forum.groups.get(key)?;
    let (standing, history): (Vec<&Position>, Vec<&Position>) = forum
        .questions
        .positions_of(&Holder::Group(key.clone()))
        .filter(|position| position.expressed <= day)
        .partition(|position| forum.questions.stood_on(position, day));
    let said = forum.questions.iter().filter_map(|question| {
        let on_it: Vec<&Position> = standing
            .iter()
            .copied()
            .filter(|position| position.question == question.id)
            .collect();
        (!on_it.is_empty()).then_some((question, on_it))
    });
    Some(GroupView {
        group,
        members: group.members_on(day),
        said: said.collect(),
        history,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, codes, day, group as key};

    #[test]
    fn a_group_has_its_members_and_what_it_said() {
        let founding = Founding::small();
        let view = group(&founding.forum, &key("EU"), day("2026-04-30")).unwrap();
        assert_eq!(codes(&view.members), "DEU FRA");
        assert_eq!(view.said.len(), 1);
        assert!(view.history.is_empty());
        assert_eq!(group(&founding.forum, &key("NO"), day("2026-04-30")), None);
    }

    #[test]
    fn a_group_that_has_not_spoken_yet_said_nothing() {
        let founding = Founding::small();
        let view = group(&founding.forum, &key("EU"), day("2026-01-01")).unwrap();
        assert!(view.said.is_empty());
    }
}
