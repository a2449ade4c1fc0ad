//! A member for readers: what it said itself, what groups it belongs to said, how it voted.

use jiff::civil::Date;
use procedure::body::{Body, Office};
use procedure::group::Group;
use procedure::id::MemberId;
use procedure::member::Member;
use procedure::question::{OnBehalf, Position, Question};
use procedure::rollcall::{RollCall, Vote};
use procedure::{Forum, Holder};

/// A member as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView<'a> {
    /// The member.
    pub member: &'a Member,
    /// The groups it belongs to, in the order of their keys.
    pub groups: Vec<&'a Group>,
    /// Questions on which it spoke for itself, in the order in which they were raised.
    pub own: Vec<Own<'a>>,
    /// What groups it belonged to said, by question.
    pub through: Vec<Through<'a>>,
    /// Positions of groups for which it was the speaker.
    pub spoke_for: Vec<&'a Position>,
    /// Questions raised by the day on which no position of its own stands.
    pub without_position: Vec<&'a Question>,
    /// Posts that its nationals hold or held by the day.
    pub offices: Vec<(&'a Body, &'a Office)>,
    /// Roll calls, each with its vote; `None` where no vote of it is on record.
    pub votes: Vec<(&'a RollCall, Option<Vote>)>,
}

/// What the member said on one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own<'a> {
    /// The question.
    pub question: &'a Question,
    /// Positions that stand.
    pub standing: Vec<&'a Position>,
    /// Positions expressed by the day that stand no longer.
    pub earlier: Vec<&'a Position>,
}

/// What one group said on one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through<'a> {
    /// The group.
    pub group: &'a Group,
    /// The question.
    pub question: &'a Question,
    /// The group's positions that stand.
    pub positions: Vec<&'a Position>,
    /// Whether the member also holds a standing position of its own on the question.
    pub own_statement: OwnStatement,
}

/// Whether a member of a group that spoke also spoke for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnStatement {
    /// It did.
    Made,
    /// It did not: the group's position is not its own.
    None,
}

/// The member with this code as of a day.
pub fn member(forum: &Forum, id: MemberId, day: Date) -> Option<MemberView<'_>> {
    let member = forum.members.get(id)?;
    let own: Vec<Own> = raised_by(forum, day)
        .filter_map(|question| own(forum, id, question, day))
        .collect();
    let stands = |question: &Question| {
        own.iter()
            .any(|own| own.question.id == question.id && !own.standing.is_empty())
    };
    let through = raised_by(forum, day)
        .flat_map(|question| through(forum, id, question, day, stands(question)));
    let votes = forum.roll_calls.iter().filter(|call| call.on <= day);
    Some(MemberView {
        member,
        groups: forum.groups.of_member(id, day).collect(),
        through: through.collect(),
        spoke_for: spoke_for(forum, id, day),
        without_position: raised_by(forum, day).filter(|q| !stands(q)).collect(),
        offices: offices(forum, id, day),
        votes: votes.map(|call| (call, call.vote_of(id))).collect(),
        own,
    })
}

fn raised_by(forum: &Forum, day: Date) -> impl Iterator<Item = &Question> {
    forum.questions.iter().filter(move |q| q.raised <= day)
}

fn own<'a>(forum: &'a Forum, id: MemberId, question: &'a Question, day: Date) -> Option<Own<'a>> {
    let (standing, earlier): (Vec<_>, Vec<_>) = forum
        .questions
        .positions_of(&Holder::Member(id))
        .filter(|p| p.question == question.id && p.expressed <= day)
        .partition(|p| forum.questions.stood_on(p, day));
    let said = !standing.is_empty() || !earlier.is_empty();
    said.then_some(Own {
        question,
        standing,
        earlier,
    })
}

fn through<'a>(
    forum: &'a Forum,
    id: MemberId,
    question: &'a Question,
    day: Date,
    spoke: bool,
) -> Vec<Through<'a>> {
    let own_statement = if spoke {
        OwnStatement::Made
    } else {
        OwnStatement::None
    };
    let mut through: Vec<Through> = Vec::new();
    for position in crate::standing_on(forum, &question.id, day) {
        let Holder::Group(key) = &position.holder else {
            continue;
        };
        // Membership counts on the day the group spoke, not on the day of reading.
        let belonged = |group: &&Group| group.has_on(id, position.expressed);
        let Some(group) = forum.groups.get(key).filter(belonged) else {
            continue;
        };
        match through.iter_mut().find(|other| other.group.id == *key) {
            Some(other) => other.positions.push(position),
            None => through.push(Through {
                group,
                question,
                positions: vec![position],
                own_statement,
            }),
        }
    }
    through
}

fn spoke_for(forum: &Forum, id: MemberId, day: Date) -> Vec<&Position> {
    let positions = forum.questions.positions();
    positions
        .filter(|p| p.on_behalf_of == Some(OnBehalf::SpokenBy(id)))
        .filter(|p| forum.questions.stood_on(p, day))
        .collect()
}

fn offices(forum: &Forum, id: MemberId, day: Date) -> Vec<(&Body, &Office)> {
    let bodies = forum.bodies.iter();
    bodies
        .flat_map(|body| body.offices.iter().map(move |office| (body, office)))
        .filter(|(_, office)| office.member == id && office.from <= day)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day, member as code};

    fn view<'a>(founding: &'a Founding, of: &str, on: &str) -> MemberView<'a> {
        member(&founding.forum, code(of), day(on)).unwrap()
    }

    #[test]
    fn a_member_through_its_group_has_no_position_of_its_own() {
        let founding = Founding::small();
        let germany = view(&founding, "DEU", "2026-04-30");
        assert!(germany.own.is_empty());
        let [through] = &germany.through[..] else {
            unreachable!("the EU spoke once")
        };
        assert_eq!(through.group.id.as_str(), "EU");
        assert_eq!(through.own_statement, OwnStatement::None);
        assert_eq!(germany.without_position.len(), 2);
    }

    #[test]
    fn a_member_that_spoke_and_its_group_are_both_shown() {
        let founding = Founding::small();
        let france = view(&founding, "FRA", "2026-04-30");
        assert_eq!(france.own.len(), 1);
        assert_eq!(france.own[0].standing.len(), 1);
        assert_eq!(france.through[0].own_statement, OwnStatement::Made);
        assert_eq!(france.without_position.len(), 1);
    }

    #[test]
    fn who_is_in_no_group_gets_nothing_through_one() {
        let founding = Founding::small();
        let russia = view(&founding, "RUS", "2026-04-30");
        assert!(russia.through.is_empty());
        assert_eq!(russia.own[0].standing.len(), 2);
    }

    #[test]
    fn votes_are_listed_and_a_missing_one_is_no_vote() {
        let founding = Founding::small();
        let vote_of = |of: &str| view(&founding, of, "2026-04-30").votes[0].1;
        assert_eq!(vote_of("RUS"), Some(Vote::Yes));
        assert_eq!(vote_of("FRA"), Some(Vote::No));
        assert_eq!(vote_of("KIR"), None);
    }

    #[test]
    fn before_the_questions_were_raised_there_is_nothing() {
        let founding = Founding::small();
        let france = view(&founding, "FRA", "2010-01-01");
        assert!(france.own.is_empty() && france.without_position.is_empty());
        assert_eq!(france.votes.len(), 1);
        assert!(member(&founding.forum, code("XXX"), day("2026-04-30")).is_none());
    }

    #[test]
    fn the_chair_is_a_national_in_office() {
        let founding = Founding::small();
        let egypt = view(&founding, "EGY", "2026-04-30");
        assert_eq!(egypt.offices.len(), 1);
        assert!(egypt.own.is_empty());
    }
}
