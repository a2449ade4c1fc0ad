//! A session for readers: its agenda with rival wordings, and the questions it raised.

use jiff::civil::Date;
use procedure::Forum;
use procedure::agenda::{Item, Stood};
use procedure::id::SessionId;
use procedure::question::Question;
use procedure::session::Session;

/// A session as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionView<'a> {
    /// The session.
    pub session: &'a Session,
    /// What its agenda had come to by the day; `None` where nothing is on record.
    pub standing: Option<&'a Stood>,
    /// What it had come to before.
    pub earlier: Vec<&'a Stood>,
    /// The items of its agenda by number, each with the questions on it.
    pub agenda: Vec<(&'a Item, Vec<&'a Question>)>,
    /// Questions raised at the session that concern none of these items.
    pub questions: Vec<&'a Question>,
}

/// Whether a session lies ahead, is under way or is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It opens in so many days, at least one.
    Ahead(u32),
    /// It is meeting: the day is one of its days.
    Now,
    /// It closed.
    Past,
}

/// The session with this key as of a day.
pub fn session<'a>(forum: &'a Forum, key: &SessionId, day: Date) -> Option<SessionView<'a>> {
    let session = forum.sessions.get(key)?;
    let mut stood: Vec<&Stood> = forum
        .agendas
        .standings(key)
        .iter()
        .filter(|stood| stood.on <= day)
        .collect();
    let standing = stood.pop();
    let raised = |question: &&Question| question.raised <= day;
    let agenda = forum.agendas.of_session(key).into_iter().map(|item| {
        let on_it = |question: &&Question| question.agenda_item.as_ref() == Some(&item.id);
        let questions = forum.questions.iter().filter(raised).filter(on_it);
        (item, questions.collect())
    });
    let agenda: Vec<(&Item, Vec<&Question>)> = agenda.collect();
    let on_an_item = |question: &&Question| {
        agenda
            .iter()
            .any(|(item, _)| question.agenda_item.as_ref() == Some(&item.id))
    };
    let at_session = forum.questions.iter().filter(raised);
    let questions = at_session
        .filter(|question| question.session == *key && !on_an_item(question))
        .collect();
    Some(SessionView {
        session,
        standing,
        earlier: stood,
        agenda,
        questions,
    })
}

/// Where a day lies from a session.
pub fn when(session: &Session, day: Date) -> When {
    if session.closes < day {
        return When::Past;
    }
    match u32::try_from((session.opens - day).get_days()) {
        Ok(days) if days > 0 => When::Ahead(days),
        _ => When::Now,
    }
}

/// The sessions that are not over on a day, by their first day.
pub fn coming(forum: &Forum, day: Date) -> impl Iterator<Item = &Session> {
    let sessions = forum.sessions.iter();
    sessions.filter(move |session| when(session, day) != When::Past)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day};

    fn july() -> SessionId {
        SessionId::new("2026-07").unwrap()
    }

    #[test]
    fn an_agenda_has_its_items_with_the_questions_on_them() {
        let founding = Founding::small();
        let view = session(&founding.forum, &july(), day("2026-04-30")).unwrap();
        assert_eq!(view.agenda.len(), 1);
        assert_eq!(view.agenda[0].1.len(), 1);
        assert_eq!(view.agenda[0].0.wordings.len(), 2);
        assert!(view.questions.is_empty());
        let standing = view.standing.map(|stood| stood.standing.key());
        assert_eq!(standing, Some("provisional"));
    }

    #[test]
    fn before_its_standing_the_agenda_has_none() {
        let founding = Founding::small();
        let view = session(&founding.forum, &july(), day("2026-01-01")).unwrap();
        assert_eq!(view.standing, None);
    }

    #[test]
    fn days_until_and_from_a_session() {
        let founding = Founding::small();
        let session = founding.forum.sessions.get(&july()).unwrap();
        assert_eq!(when(session, day("2026-07-19")), When::Ahead(1));
        assert_eq!(when(session, day("2026-04-30")), When::Ahead(81));
        assert_eq!(when(session, day("2026-07-20")), When::Now);
        assert_eq!(when(session, day("2026-07-24")), When::Now);
        assert_eq!(when(session, day("2026-07-25")), When::Past);
        assert_eq!(coming(&founding.forum, day("2026-04-30")).count(), 1);
    }
}
