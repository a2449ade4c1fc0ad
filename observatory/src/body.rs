//! A body for readers: its officers, its sessions, the questions before it.

use jiff::civil::Date;
use procedure::Forum;
use procedure::body::{Body, Office};
use procedure::id::BodyId;
use procedure::question::Question;
use procedure::session::Session;

/// A body as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyView<'a> {
    /// The body.
    pub body: &'a Body,
    /// Who holds office on the day.
    pub officers: Vec<&'a Office>,
    /// Who held office before.
    pub former: Vec<&'a Office>,
    /// The sessions in which it meets, by their first day.
    pub sessions: Vec<&'a Session>,
    /// The questions before it that were raised by the day.
    pub questions: Vec<&'a Question>,
}

/// The body with this key as of a day.
pub fn body<'a>(forum: &'a Forum, key: &BodyId, day: Date) -> Option<BodyView<'a>> {
    let body = forum.bodies.get(key)?;
    let ended = |office: &&Office| office.until.is_some_and(|until| until <= day);
    let questions = forum.questions.iter();
    Some(BodyView {
        body,
        officers: body.officers_on(day).collect(),
        former: body.offices.iter().filter(ended).collect(),
        sessions: forum
            .sessions
            .iter()
            .filter(|session| session.bodies.contains(key))
            .collect(),
        questions: questions
            .filter(|question| question.body == *key && question.raised <= day)
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day};

    #[test]
    fn a_body_has_officers_sessions_and_questions() {
        let founding = Founding::small();
        let plenary = BodyId::new("plenary").unwrap();
        let view = body(&founding.forum, &plenary, day("2026-04-30")).unwrap();
        assert_eq!(view.officers.len(), 1);
        assert!(view.former.is_empty());
        assert_eq!(view.sessions.len(), 2);
        assert_eq!(view.questions.len(), 2);
        let before = body(&founding.forum, &plenary, day("2026-01-01")).unwrap();
        assert!(before.officers.is_empty() && before.questions.is_empty());
    }
}
