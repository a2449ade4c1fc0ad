//! What is done once the plenary has adopted a recommendation.

use procedure::Verb;
use procedure::act::{ImplementationAssigned, ImplementationReported};
use procedure::id::DocumentId;

use super::doing::{Doing, in_language};
use super::reading::{holders, lang, number_if_any, wording, yes};
use crate::desk::answers::DECLARATION_MAX;
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups::fields;

/// Assign a task.
pub(super) static ASSIGN: Doing = Doing {
    key: "assign",
    verb: Verb::AssignImplementation,
    names: &["who", "words", "due", "lang"],
    rows: None,
    fields: fields::task,
    given: in_language,
    sample: |about| {
        let more = [("who", "CHAIR".to_owned()), ("due", about.ahead(30))];
        about.worded(&["words"]).into_iter().chain(more).collect()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let who = holders(reading, "who");
        if who.is_empty() {
            reading.fault("who", Fault::Missing);
        }
        let words = wording(reading, "words", lang);
        let due = reading.day("due");
        let assigned = ImplementationAssigned {
            recommendation: about.thing.recommendation(),
            task: 1,
            who,
            words: words?,
            due: due?,
        };
        Some(assigned.into())
    },
};

/// Report on what was done.
pub(super) static PROGRESS: Doing = Doing {
    key: "progress",
    verb: Verb::ReportImplementation,
    names: &["task", "words", "on", "document", "done"],
    rows: None,
    fields: fields::progress,
    given: |about| vec![("on", about.today.to_string())],
    sample: |about| {
        let words = [("words", "1"), ("done", "no")];
        let words = words.map(|(name, value)| (name, value.to_owned()));
        [("on", about.today.to_string())]
            .into_iter()
            .chain(words)
            .collect()
    },
    read: |reading, about| {
        let task = number_if_any(reading, "task");
        let words = reading.words("words", DECLARATION_MAX);
        let on = reading.day("on");
        let document = reading.known_if_any("document", |key| DocumentId::new(key).ok());
        let done = yes(reading, "done");
        let reported = ImplementationReported {
            recommendation: about.thing.recommendation(),
            task,
            member: about.member()?,
            words: words?,
            on: on?,
            document,
            done: done?,
        };
        Some(reported.into())
    },
};
