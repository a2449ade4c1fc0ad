//! Options with their questions, one a line.

use procedure::Noun;
use procedure::id::{AgendaItemId, ProvisionId, ReadingId};
use procedure::question::{Answer, Question};

use super::{Definition, columns};
use crate::{Source, keys};

pub(super) const TABLE: Definition = Definition {
    name: "questions",
    columns: COLUMNS,
    lines: |source, write| {
        for question in source.forum.questions.iter() {
            if question.options.is_empty() {
                write(line(source, &(question, None)));
            }
            for option in &question.options {
                write(line(source, &(question, Some(option))));
            }
        }
    },
};

/// A question, and one of its options if it has any.
type Asked<'a> = (&'a Question, Option<&'a Answer>);

columns! {
    line(source, asked: &Asked<'_>) {
        "question" Key = asked.0.id.as_str();
        "question_title" Text = source.names().words(&asked.0.title);
        "option" Key = asked.1.map(|it| it.id.as_str());
        "option_title" Text = asked.1.map(|it| source.names().words(&it.title).to_owned());
        "body" Key = asked.0.body.as_str();
        "session" Key = asked.0.session.as_str();
        "agenda_item" Key = asked.0.agenda_item.as_ref().map(AgendaItemId::as_str);
        "provision" Key = asked.0.provision.as_ref().map(ProvisionId::as_str);
        "reading" Key = asked.1.and_then(|it| it.reading.as_ref()).map(ReadingId::as_str);
        "raised" Date = asked.0.raised;
        "positions" Number = positions(source, asked);
        "source" Key = asked.0.source.document.as_str();
        "paragraph" Number = keys::paragraph(&asked.0.source);
        "place" Text = keys::place(&asked.0.source);
        "entry" Number = (source.entry_of)(Noun::Question, asked.0.id.as_str());
    }
}

fn positions(source: &Source<'_>, (question, option): &Asked<'_>) -> usize {
    let on_question = source.forum.questions.positions_on(&question.id);
    let on_option = on_question.filter(|it| {
        option.is_none_or(|option| it.option == option.id) && it.expressed <= source.day
    });
    on_option.count()
}
