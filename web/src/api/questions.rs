//! `/api/v1/questions`: what is asked, and the options.

use jiff::civil::Date;
use procedure::Noun;
use procedure::id::{AgendaItemId, ProvisionId};
use procedure::question::{Answer, Question as OnRecord};

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;

wire! {
    /// One answer to a question.
    AnswerOption {
        /// Its key, unique within the question.
        option: String,
        /// The answer, worded so that one can be for or against it.
        title: Text,
        /// The reading of the question’s provision that this answer is.
        reading: Option<String>,
        /// How many positions are on record on it by the day asked for, superseded and retracted
        /// ones included.
        positions: u64,
    }
}

wire! {
    /// Something on which positions are held.
    Question {
        /// Its key.
        question: String,
        /// The question.
        title: Text,
        /// What is asked and why it matters.
        about: Text,
        /// The key of the body before which it stands.
        body: String,
        /// The key of the session at which it was raised.
        session: String,
        /// The key of the agenda item it concerns.
        agenda_item: Option<String>,
        /// The key of the provision it concerns.
        provision: Option<String>,
        /// The day it was raised.
        raised: Date,
        /// Its options, in the order in which they were put forward.
        options: Vec<AnswerOption>,
        /// Where this stands.
        source: Source,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "body",
        Takes::Key(Noun::Body),
        "Questions before this body.",
    ),
    parameter(
        "session",
        Takes::Key(Noun::Session),
        "Questions raised at this session.",
    ),
    parameter(
        "provision",
        Takes::Key(Noun::Provision),
        "Questions that concern this provision.",
    ),
    parameter(
        "agenda_item",
        Takes::Key(Noun::AgendaItem),
        "Questions that concern this agenda item.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "questions",
    about: "The questions, in the order in which they were raised, with their options.",
    key: "question",
    parameters: PARAMETERS,
    item: super::describe::<Question>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let questions = at.fold.forum.questions.iter();
    let keyed = questions.map(|question| (question.id.to_string(), question));
    at.gather(
        Noun::Question,
        keyed,
        |question| {
            at.passes("body", question.body.as_str())
                && at.passes("session", question.session.as_str())
                && at.passes_some(
                    "provision",
                    question.provision.as_ref().map(ProvisionId::as_str),
                )
                && at.passes_some(
                    "agenda_item",
                    question.agenda_item.as_ref().map(AgendaItemId::as_str),
                )
        },
        |question| wire(at, question),
    )
}

fn wire(at: &Looking<'_>, question: &OnRecord) -> Question {
    let key = question.id.as_str();
    Question {
        question: key.to_owned(),
        title: text(&question.title, at.lang),
        about: text(&question.about, at.lang),
        body: question.body.to_string(),
        session: question.session.to_string(),
        agenda_item: question.agenda_item.as_ref().map(ToString::to_string),
        provision: question.provision.as_ref().map(ToString::to_string),
        raised: question.raised,
        options: question
            .options
            .iter()
            .map(|it| option(at, question, it))
            .collect(),
        source: source(&question.source),
        entry: at.entry(Noun::Question, key),
        entry_url: at.entry_url(Noun::Question, key),
        proof_url: at.proof_url(Noun::Question, key),
    }
}

fn option(at: &Looking<'_>, question: &OnRecord, option: &Answer) -> AnswerOption {
    let positions = at.fold.forum.questions.positions_on(&question.id);
    let on_option = positions.filter(|it| it.option == option.id && it.expressed <= at.day);
    AnswerOption {
        option: option.id.to_string(),
        title: text(&option.title, at.lang),
        reading: option.reading.as_ref().map(ToString::to_string),
        positions: on_option.count() as u64,
    }
}
