//! What is to be done and what was reported, one report a line; a task on which nobody reported
//! has one line.

use procedure::Holder;
use procedure::follow_up::{Progress, Task};
use procedure::id::{DocumentId, RecommendationId};
use text::Words;

use super::word;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "implementation",
    columns: COLUMNS,
    lines: |source, write| {
        let follow_up = &source.forum.follow_up;
        for task in follow_up.tasks() {
            let mut reported = follow_up.progress_on(task).peekable();
            if reported.peek().is_none() {
                write(line(source, &(task.recommendation, Some(task), None)));
            }
            for progress in reported {
                write(line(
                    source,
                    &(task.recommendation, Some(task), Some(progress)),
                ));
            }
        }
        for progress in follow_up.progress().filter(|it| it.task.is_none()) {
            write(line(
                source,
                &(progress.recommendation, None, Some(progress)),
            ));
        }
    },
};

/// A task if there is one, and a report if there is one: never neither.
type Followed<'a> = (RecommendationId, Option<&'a Task>, Option<&'a Progress>);

columns! {
    line(source, followed: &Followed<'_>) {
        "recommendation" Number = followed.0.0;
        "task" Number = followed.1.map(|it| it.number);
        "task_words" Text = followed.1.map(|it| source.names().words(&it.words).to_owned());
        "who" Keys = followed.1.map(|it| who(&it.who));
        "due" Date = followed.1.map(|it| it.due);
        "overdue" Key =
            followed.1.map(|it| word(source.forum.follow_up.overdue(it, source.day)));
        "member" Key = followed.2.map(|it| it.member.to_string());
        "on" Date = followed.2.map(|it| it.on);
        "reported" Text = followed.2.map(|it| &it.words).map(Words::as_str);
        "done" Key = followed.2.map(|it| word(it.done));
        "source" Key = followed.2.and_then(|it| it.document.as_ref()).map(DocumentId::as_str);
    }
}

fn who(holders: &[Holder]) -> String {
    let codes: Vec<String> = holders.iter().map(Holder::code).collect();
    codes.join(" ")
}
