//! What was the case on a day, as known now.

use jiff::civil::Date;
use procedure::id::{BodyId, GroupId, MemberId, OptionId, QuestionId};
use procedure::question::Position;
use procedure::{Forum, Holder};

use super::{Answer, listed};
use crate::verbs::positions::SAID;

pub(super) fn answer(forum: &Forum, day: Date, subject: &[&str]) -> Answer {
    match subject {
        ["on", answer] => standing(forum, day, answer),
        ["silent", "on", question] => silent(forum, day, question),
        ["people", "of", seat @ ..] => super::seats::people(forum, day, seat),
        ["members", "of", group] => {
            let group = forum.groups.get(&GroupId::new(group).ok()?)?;
            Some(listed(group.members_on(day)))
        }
        ["groups", "of", member] => {
            let member = MemberId::new(member).ok()?;
            Some(listed(forum.groups.of_member(member, day).map(|g| &g.id)))
        }
        ["officers", "of", body] => {
            let body = forum.bodies.get(&BodyId::new(body).ok()?)?;
            let office = |o: &procedure::body::Office| {
                format!("{} {} of {}", o.post.key(), o.person, o.member)
            };
            Some(listed(body.officers_on(day).map(office)))
        }
        _ => super::thematic::of_day(forum, day, subject),
    }
}

/// Who stands where on one option, in the order of entering, each with the position's number.
fn standing(forum: &Forum, day: Date, answer: &str) -> Answer {
    let (question, option) = answer.split_once('/')?;
    let question = QuestionId::new(question).ok()?;
    let option = OptionId::new(option).ok()?;
    forum.questions.get(&question)?.option(&option)?;
    let positions = forum.questions.positions_on(&question);
    let standing = positions.filter(|p| p.option == option && forum.questions.stood_on(p, day));
    Some(listed(standing.map(told)))
}

fn told(position: &Position) -> String {
    let said = SAID.iter().find(|(_, stance)| *stance == position.stance);
    let said = said.map_or("?", |(said, _)| said);
    format!("{} {said} ({})", position.holder.code(), position.id)
}

/// How many members have no position of their own on a question, of how many.
fn silent(forum: &Forum, day: Date, question: &str) -> Answer {
    let question = QuestionId::new(question).ok()?;
    forum.questions.get(&question)?;
    let silent = forum.members.iter().filter(|member| {
        let holder = Holder::Member(member.id);
        let mut own = forum.questions.positions_of_on(&holder, &question);
        !own.any(|p| forum.questions.stood_on(p, day))
    });
    Some(format!("{} of {}", silent.count(), forum.members.len()))
}
