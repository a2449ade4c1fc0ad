//! `/api/v1/implementation`: what is to be done so that adopted recommendations are put into
//! practice, and what was reported.

use jiff::civil::Date;
use observatory::thematic::recommendation::{TaskView, tasks};
use procedure::follow_up::Progress;
use procedure::{Holder, Noun};

use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::matters::codes;
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Text, text};
use crate::failing::Failing;

words!(
    /// Whether something is so.
    YesOrNo = ["yes", "no"]
);

wire! {
    /// What a delegation reported.
    ReportedProgress {
        /// The member, by code.
        member: String,
        /// The day of which it speaks.
        on: Date,
        /// Where things stand, in its words.
        words: String,
        /// Whether it says that nothing remains to be done.
        done: bool,
        /// The document that shows it, where it names one.
        document: Option<String>,
    }
}

wire! {
    /// Something to be done.
    ImplementationTask {
        /// The recommendation and the number of the task in it: `2/1`.
        implementation: String,
        /// The number of the recommendation.
        recommendation: u32,
        /// The number of the task in it, from 1.
        task: u32,
        /// What is to be done.
        words: Text,
        /// Who is to do it, as holder codes.
        who: Vec<String>,
        /// The day by which.
        due: Date,
        /// Whether that day has passed, on the day asked for, before it was reported as done.
        overdue: bool,
        /// The members named that have not said that it is done, by code.
        outstanding: Vec<String>,
        /// What was reported, in the order of entering.
        reported: Vec<ReportedProgress>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "recommendation",
        Takes::Key(Noun::Recommendation),
        "Tasks that follow from this recommendation.",
    ),
    parameter(
        "overdue",
        Takes::Words(YesOrNo::ALL),
        "Tasks that are overdue on the day asked for, or are not.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "implementation",
    about: "What is to be done with adopted recommendations, in the order of assigning.",
    key: "implementation",
    parameters: PARAMETERS,
    item: crate::api::describe::<ImplementationTask>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    at.gather(
        Noun::Task,
        tasks(&at.fold.forum, at.day).map(|it| (key(&it), it)),
        |it| {
            let overdue = if it.overdue { "yes" } else { "no" };
            at.passes("recommendation", &it.task.recommendation.to_string())
                && at.passes("overdue", overdue)
        },
        |it| wire(at, it),
    )
}

fn key(it: &TaskView<'_>) -> String {
    format!("{}/{}", it.task.recommendation, it.task.number)
}

fn wire(at: &Looking<'_>, it: &TaskView<'_>) -> ImplementationTask {
    ImplementationTask {
        implementation: key(it),
        recommendation: it.task.recommendation.0,
        task: it.task.number,
        words: text(&it.task.words, at.lang),
        who: it.task.who.iter().map(Holder::code).collect(),
        due: it.task.due,
        overdue: it.overdue,
        outstanding: codes(&it.outstanding),
        reported: it.progress.iter().map(|it| reported(it)).collect(),
    }
}

fn reported(it: &Progress) -> ReportedProgress {
    ReportedProgress {
        member: it.member.to_string(),
        on: it.on,
        words: it.words.to_string(),
        done: it.done,
        document: it.document.as_ref().map(ToString::to_string),
    }
}
