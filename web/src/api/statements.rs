//! `/api/v1/statements`: statements and reports on record, with the way to their texts.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::statement::Statement as OnRecord;
use publish::keys;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::positions::{OnBehalf, on_behalf_of};
use super::shared::{LanguageWord, Text, text};
use crate::failing::Failing;

words!(
    /// How the text stands to what was said.
    StatementStatus = [
        "as-delivered",
        "check-against-delivery",
        "translation",
        "third-party",
    ]
);

wire! {
    /// A statement or a report.
    Statement {
        /// Its number, given in the order of entering.
        statement: u32,
        /// The key under which its words are cited.
        source: String,
        /// What it is called.
        title: Text,
        /// Who speaks, by code; null where a report tells of several.
        speaker: Option<String>,
        /// For whom the speaker said it spoke.
        on_behalf_of: Option<OnBehalf>,
        /// The language of the text.
        language: LanguageWord,
        /// How the text stands to what was said.
        status: StatementStatus,
        /// The statement of which this is a translation.
        translates: Option<u32>,
        /// The key of the session.
        session: Option<String>,
        /// The number of the meeting of that session.
        meeting: Option<u32>,
        /// The key of the agenda item.
        agenda_item: Option<String>,
        /// The day it was delivered or issued.
        on: Date,
        /// Who issued the text.
        publisher: String,
        /// Where it can be read as it was issued.
        address: Option<String>,
        /// SHA-256 of the file as it was handed in, in hexadecimal.
        original: String,
        /// SHA-256 of the text in which places are counted, in hexadecimal.
        text: String,
        /// How many bytes the text has.
        bytes: u64,
        /// Where the text can be read.
        text_url: String,
        /// When it was entered.
        entered_at: Timestamp,
        /// The seat from which it was entered.
        entered_by: String,
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
        "speaker",
        Takes::Holder,
        "Statements of this speaker, by code.",
    ),
    parameter(
        "session",
        Takes::Key(Noun::Session),
        "Statements at this session, by key.",
    ),
    parameter(
        "status",
        Takes::Words(StatementStatus::ALL),
        "Statements whose text stands so to what was said.",
    ),
    parameter(
        "language",
        Takes::Words(LanguageWord::ALL),
        "Statements in this language.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "statements",
    about: "The statements and reports on record, in the order of entering.",
    key: "statement",
    parameters: PARAMETERS,
    item: super::describe::<Statement>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let statements = at.fold.forum.statements.iter();
    at.gather(
        Noun::Statement,
        statements.map(|statement| (statement.id.to_string(), statement)),
        |statement| keep(at, statement),
        |statement| wire(at, statement),
    )
}

fn keep(at: &Looking<'_>, statement: &OnRecord) -> bool {
    let speaker = statement.speaker.as_ref().map(procedure::Holder::code);
    at.passes_some("speaker", speaker.as_deref())
        && at.passes_some(
            "session",
            statement
                .session
                .as_ref()
                .map(procedure::id::SessionId::as_str),
        )
        && at.passes("status", statement.status.key())
        && at.passes("language", statement.language.tag())
}

fn wire(at: &Looking<'_>, statement: &OnRecord) -> Statement {
    let key = statement.id.to_string();
    Statement {
        statement: statement.id.0,
        source: statement.document.to_string(),
        title: text(&statement.title, at.lang),
        speaker: statement.speaker.as_ref().map(procedure::Holder::code),
        on_behalf_of: statement.on_behalf_of.as_ref().map(on_behalf_of),
        language: LanguageWord(statement.language.tag()),
        status: StatementStatus(statement.status.key()),
        translates: statement.translates.map(|it| it.0),
        session: statement.session.as_ref().map(ToString::to_string),
        meeting: statement.meeting,
        agenda_item: statement.agenda_item.as_ref().map(ToString::to_string),
        on: statement.on,
        publisher: statement.publisher.to_string(),
        address: statement.address.as_ref().map(ToString::to_string),
        original: statement.original.to_string(),
        text: statement.text.to_string(),
        bytes: statement.bytes,
        text_url: format!("{}/statements/{key}/text", at.address),
        entered_at: statement.entered_at,
        entered_by: keys::seat(&statement.entered_by.seat),
        entry: at.entry(Noun::Statement, &key),
        entry_url: at.entry_url(Noun::Statement, &key),
        proof_url: at.proof_url(Noun::Statement, &key),
    }
}
