//! A question for readers: who takes which stance, who spoke as a group, who has not spoken.

use std::collections::BTreeSet;

use jiff::civil::Date;
use procedure::group::Group;
use procedure::id::{MemberId, QuestionId};
use procedure::question::{Answer, Position, Question, Stance};
use procedure::{Forum, Holder};

use crate::standing::{Tally, by_stance, standing_on};

/// A question as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionView<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its options in the order in which they were put forward.
    pub options: Vec<OptionView<'a>>,
    /// Who holds a standing position on any option.
    pub tally: Tally,
    /// Groups with a standing position.
    pub groups: Vec<GroupSpoke<'a>>,
    /// Members without a standing position of their own, in the order of their codes.
    pub silent: Vec<MemberId>,
    /// Positions expressed by the day that stand no longer: superseded or retracted.
    pub history: Vec<&'a Position>,
    /// Positions on record that were expressed after the day.
    pub expressed_later: usize,
}

/// An option with the positions that stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionView<'a> {
    /// The option.
    pub option: &'a Answer,
    /// The positions by stance; a stance nobody took is left out.
    pub stances: Vec<(Stance, Vec<&'a Position>)>,
    /// Who holds them.
    pub tally: Tally,
}

/// A group that spoke, with its members on the day it last did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSpoke<'a> {
    /// The group.
    pub group: &'a Group,
    /// Members that also hold a standing position of their own.
    pub with_own: Vec<MemberId>,
    /// Members that hold none: the group's position is not theirs.
    pub without_own: Vec<MemberId>,
}

/// The question with this key as of a day.
pub fn question<'a>(forum: &'a Forum, key: &QuestionId, day: Date) -> Option<QuestionView<'a>> {
    let question = forum.questions.get(key)?;
    let standing: Vec<&Position> = standing_on(forum, key, day).collect();
    let spoke = speakers(&standing);
    let options = question.options.iter().map(|option| {
        let on_it: Vec<&Position> = standing
            .iter()
            .copied()
            .filter(|position| position.option == option.id)
            .collect();
        OptionView {
            option,
            stances: by_stance(&on_it),
            tally: Tally::of(on_it),
        }
    });
    let all = || forum.questions.positions_on(key);
    Some(QuestionView {
        question,
        options: options.collect(),
        tally: Tally::of(standing.iter().copied()),
        groups: groups_that_spoke(forum, &standing, &spoke),
        silent: silent(forum, &spoke),
        history: all()
            .filter(|p| p.expressed <= day && !forum.questions.stood_on(p, day))
            .collect(),
        expressed_later: all().filter(|p| day < p.expressed).count(),
    })
}

/// The members that hold one of these positions themselves.
fn speakers(positions: &[&Position]) -> BTreeSet<MemberId> {
    let members = positions
        .iter()
        .filter_map(|position| match position.holder {
            Holder::Member(member) => Some(member),
            _ => None,
        });
    members.collect()
}

fn silent(forum: &Forum, spoke: &BTreeSet<MemberId>) -> Vec<MemberId> {
    let members = forum.members.iter().map(|member| member.id);
    members.filter(|member| !spoke.contains(member)).collect()
}

fn groups_that_spoke<'a>(
    forum: &'a Forum,
    standing: &[&Position],
    spoke: &BTreeSet<MemberId>,
) -> Vec<GroupSpoke<'a>> {
    let mut groups: Vec<GroupSpoke> = Vec::new();
    for position in standing.iter().rev() {
        let Holder::Group(id) = &position.holder else {
            continue;
        };
        let known = groups.iter().any(|other| other.group.id == *id);
        let Some(group) = forum.groups.get(id).filter(|_| !known) else {
            continue;
        };
        let (with_own, without_own) = group
            .members_on(position.expressed)
            .into_iter()
            .partition(|member| spoke.contains(member));
        groups.push(GroupSpoke {
            group,
            with_own,
            without_own,
        });
    }
    groups.sort_by(|a, b| a.group.id.cmp(&b.group.id));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, codes, day, question as key};

    fn view<'a>(founding: &'a Founding, on: &str) -> QuestionView<'a> {
        question(&founding.forum, &key("who-appoints"), day(on)).unwrap()
    }

    #[test]
    fn everybody_is_a_speaker_or_silent() {
        let founding = Founding::small();
        let view = view(&founding, "2026-04-30");
        assert_eq!(
            view.silent.len() + view.tally.members,
            founding.forum.members.len()
        );
        assert_eq!(codes(&view.silent), "DEU EGY KIR TUR");
    }

    #[test]
    fn a_group_is_not_its_members() {
        let founding = Founding::small();
        let view = view(&founding, "2026-04-30");
        let [spoke] = &view.groups[..] else {
            unreachable!("one group spoke")
        };
        assert_eq!(spoke.group.id.as_str(), "EU");
        assert_eq!(codes(&spoke.with_own), "FRA");
        assert_eq!(codes(&spoke.without_own), "DEU");
        assert!(view.silent.contains(&spoke.without_own[0]));
    }

    #[test]
    fn options_hold_their_stances_and_the_unnamed_are_counted_as_mentions() {
        let founding = Founding::small();
        let view = view(&founding, "2026-04-30");
        let [chair, consensus] = &view.options[..] else {
            unreachable!("two options")
        };
        assert_eq!(chair.tally.officers, 1);
        assert_eq!(chair.tally.unnamed, 1);
        assert_eq!(consensus.tally.members, 2);
        assert_eq!(consensus.stances.len(), 1);
    }

    #[test]
    fn what_is_superseded_or_retracted_is_history() {
        let mut founding = Founding::small();
        assert!(view(&founding, "2026-04-30").history.is_empty());
        founding.position(
            Holder::Member(crate::testing::member("FRA")),
            "who-appoints",
            "chair-appoints",
            Stance::Reserve,
            "2026-04-15",
        );
        let after = view(&founding, "2026-04-30");
        assert_eq!(after.history.len(), 1);
        assert_eq!(after.history[0].stance, Stance::Support);
        let before = view(&founding, "2026-04-01");
        assert!(before.history.is_empty());
        assert_eq!(before.expressed_later, 1);
        founding.retract(1);
        let retracted = view(&founding, "2026-04-30").history;
        assert!(
            retracted
                .iter()
                .any(|position| position.retracted.is_some())
        );
    }

    #[test]
    fn before_anybody_spoke_everybody_is_silent() {
        let founding = Founding::small();
        let view = view(&founding, "2026-01-01");
        assert!(view.tally.is_empty());
        assert_eq!(view.silent.len(), founding.forum.members.len());
        assert_eq!(view.expressed_later, 7);
    }

    #[test]
    fn an_unknown_question_is_none() {
        let founding = Founding::small();
        assert_eq!(
            question(&founding.forum, &key("no-such"), day("2026-04-30")),
            None
        );
    }
}
