//! `/api/v1/mandates`: what groups are to do, until when, and what is expected of them.

use jiff::civil::Date;
use observatory::thematic::mandate::{Clock, clock};
use observatory::thematic::numbered;
use procedure::Noun;
use procedure::mandate::{DueOutput, Mandate as OnRecord};

use super::shared::BODY;
use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Source, Text, source, text};
use crate::failing::Failing;

words!(
    /// Where the day asked for lies from the mandate.
    ClockWord = ["proposed", "ahead", "in-force", "replaced", "expired"]
);

wire! {
    /// What is expected of a group.
    ExpectedOutput {
        /// Its number in the mandate, from 1.
        output: u32,
        /// What it is.
        title: Text,
        /// By what one sees that it is there.
        indicator: Text,
        /// Who answers for it, as a holder code.
        owner: String,
        /// The day by which.
        due: Date,
    }
}

wire! {
    /// A mandate. It is in force by a decision alone, on the days written into it.
    Mandate {
        /// Its number.
        mandate: u32,
        /// The key of the group.
        body: String,
        /// What the group is to do.
        tasks: Vec<Text>,
        /// The first day on which it is in force.
        begins: Date,
        /// The first day on which it is no longer; null where it has no end.
        ends: Option<Date>,
        /// Where the day asked for lies from it.
        state: ClockWord,
        /// How many days are left after the day asked for, where it is in force and has an end.
        days_left: Option<u32>,
        /// What is expected of the group.
        outputs: Vec<ExpectedOutput>,
        /// The mandate that it extends or renews.
        replaces: Option<u32>,
        /// The mandate that has replaced it.
        replaced_by: Option<u32>,
        /// The decision that brought it into force.
        decision: Option<String>,
        /// The paragraph it rests on.
        basis: Source,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    BODY,
    parameter(
        "state",
        Takes::Words(ClockWord::ALL),
        "Mandates that stand so on the day asked for.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "mandates",
    about: "The mandates of thematic groups, in the order in which they were proposed.",
    key: "mandate",
    parameters: PARAMETERS,
    item: crate::api::describe::<Mandate>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let mandates = at.fold.forum.mandates.iter();
    at.gather(
        Noun::Mandate,
        mandates.map(|it| (it.id.to_string(), it)),
        |it| at.passes("body", it.body.as_str()) && at.passes("state", stands(at, it).key()),
        |it| wire(at, it),
    )
}

fn stands(at: &Looking<'_>, it: &OnRecord) -> Clock {
    clock(&at.fold.forum, it, at.day)
}

fn wire(at: &Looking<'_>, it: &OnRecord) -> Mandate {
    let (key, stands) = (it.id.to_string(), stands(at, it));
    Mandate {
        mandate: it.id.0,
        body: it.body.to_string(),
        tasks: it.tasks.iter().map(|task| text(task, at.lang)).collect(),
        begins: it.from,
        ends: it.until,
        state: ClockWord(stands.key()),
        days_left: match stands {
            Clock::Running(days) => days,
            _ => None,
        },
        outputs: numbered(&it.outputs)
            .map(|(number, it)| output(at, number, it))
            .collect(),
        replaces: it.replaces.map(|it| it.0),
        replaced_by: it.replaced_by.map(|it| it.0),
        decision: it.decision.as_ref().map(ToString::to_string),
        basis: source(&it.basis),
        entry: at.entry(Noun::Mandate, &key),
        entry_url: at.entry_url(Noun::Mandate, &key),
        proof_url: at.proof_url(Noun::Mandate, &key),
    }
}

fn output(at: &Looking<'_>, number: u32, it: &DueOutput) -> ExpectedOutput {
    ExpectedOutput {
        output: number,
        title: text(&it.title, at.lang),
        indicator: text(&it.indicator, at.lang),
        owner: it.owner.code(),
        due: it.due,
    }
}
