//! Statements and reports: words delivered or written down, with the text in which places are
//! counted.

pub mod record;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Language, Wording, Words};

use crate::act::StatementRecorded;
use crate::id::{AgendaItemId, DocumentId, SessionId, StatementId};
use crate::question::OnBehalf;
use crate::{By, Holder, Noun, Recorded, Refusal};

/// How the text of a statement stands to what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The words as they were delivered.
    AsDelivered,
    /// A text handed out beforehand, to be checked against delivery.
    CheckAgainstDelivery,
    /// A translation.
    Translation,
    /// A report by somebody else.
    ThirdParty,
}

impl Status {
    /// All of them, in the order in which forms list them.
    pub const ALL: [Self; 4] = [
        Self::AsDelivered,
        Self::CheckAgainstDelivery,
        Self::Translation,
        Self::ThirdParty,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AsDelivered => "as-delivered",
            Self::CheckAgainstDelivery => "check-against-delivery",
            Self::Translation => "translation",
            Self::ThirdParty => "third-party",
        }
    }

    /// The status with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }
}

/// A statement or a report on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its number.
    pub id: StatementId,
    /// The key under which its words are cited.
    pub document: DocumentId,
    /// What it is called.
    pub title: Wording,
    /// SHA-256 of the bytes as they were handed in.
    pub original: Words,
    /// SHA-256 of the text in which places are counted.
    pub text: Words,
    /// How many bytes the text has.
    pub bytes: u64,
    /// The language it is in.
    pub language: Language,
    /// How the text stands to what was said.
    pub status: Status,
    /// The statement of which this is a translation.
    pub translates: Option<StatementId>,
    /// Who speaks; nobody where a report tells of several.
    pub speaker: Option<Holder>,
    /// For whom the speaker said it spoke.
    pub on_behalf_of: Option<OnBehalf>,
    /// The session.
    pub session: Option<SessionId>,
    /// The meeting of that session.
    pub meeting: Option<u32>,
    /// The agenda item.
    pub agenda_item: Option<AgendaItemId>,
    /// The day it was delivered or issued.
    pub on: Date,
    /// Who issued the text.
    pub publisher: Words,
    /// Where it can be read as it was issued.
    pub address: Option<Words>,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
}

/// All statements, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements {
    all: Vec<Statement>,
    by_document: BTreeMap<DocumentId, StatementId>,
}

impl Statements {
    /// The statement with this number.
    pub fn get(&self, id: StatementId) -> Option<&Statement> {
        let place = usize::try_from(id.0.checked_sub(1)?).ok()?;
        self.all.get(place)
    }

    /// All statements in the order of entering.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Statement> + ExactSizeIterator {
        self.all.iter()
    }

    /// The statement whose words are cited under this key.
    pub fn of_document(&self, document: &DocumentId) -> Option<&Statement> {
        self.get(*self.by_document.get(document)?)
    }

    /// The statement that was handed in as these bytes, by their SHA-256.
    pub fn of_original(&self, sha256: &str) -> Option<&Statement> {
        self.all.iter().find(|it| it.original.as_str() == sha256)
    }

    /// The number the next statement gets.
    pub(crate) fn next(&self) -> StatementId {
        StatementId(u32::try_from(self.all.len()).unwrap_or(u32::MAX - 1) + 1)
    }

    pub(crate) fn known(&self, id: StatementId) -> Result<&Statement, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Statement,
            key: id.to_string(),
        })
    }

    pub(crate) fn record(&mut self, act: &StatementRecorded, recorded: &Recorded) {
        self.by_document.insert(act.document.clone(), act.statement);
        self.all.push(Statement {
            id: act.statement,
            document: act.document.clone(),
            title: act.title.clone(),
            original: act.original.clone(),
            text: act.text.clone(),
            bytes: act.bytes,
            language: act.language,
            status: act.status,
            translates: act.translates,
            speaker: act.speaker.clone(),
            on_behalf_of: act.on_behalf_of.clone(),
            session: act.session.clone(),
            meeting: act.meeting,
            agenda_item: act.agenda_item.clone(),
            on: act.on,
            publisher: act.publisher.clone(),
            address: act.address.clone(),
            entered_at: recorded.at,
            entered_by: recorded.by.clone(),
        });
    }
}
