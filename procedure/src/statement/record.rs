//! A statement or a report is put on record, with the text that was read from it.
//!
//! The bytes as they were handed in and the text in which places are counted are both kept under
//! their hashes, so that what a position quotes can be looked up for ever. Nothing is concluded
//! from the words: a position is recorded by a person, one at a time.
//!
//! A statement has a speaker. A report by somebody else may tell of several and need not.

use jiff::civil::Date;
use text::{Language, Wording, Words};

use super::Status;
use crate::act::{Act, StatementRecorded};
use crate::authority::Relation;
use crate::document::record::well_formed_hash;
use crate::id::{AgendaItemId, DocumentId, SessionId, StatementId};
use crate::question::OnBehalf;
use crate::{Asked, Forum, Holder, Noun, Refusal, Seat, Verb};

/// Put a statement on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordStatement {
    /// The key under which it is cited; one with its number where none is given.
    pub document: Option<DocumentId>,
    /// What it is called.
    pub title: Wording,
    /// SHA-256 of the bytes as they were handed in.
    pub original: Words,
    /// SHA-256 of the text that was read from them.
    pub text: Words,
    /// How many bytes the text has.
    pub bytes: u64,
    /// The language it is in.
    pub language: Language,
    /// How the text stands to what was said.
    pub status: Status,
    /// The statement of which this is a translation.
    pub translates: Option<StatementId>,
    /// Who speaks.
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
}

impl RecordStatement {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        forum.allows(
            asked,
            Verb::RecordStatement,
            self.relation(forum, asked),
            None,
        )?;
        forum.already_happened(asked)?;
        well_formed_hash(self.original.as_str())?;
        well_formed_hash(self.text.as_str())?;
        self.said_by_somebody(forum)?;
        self.said_somewhere(forum)?;
        if let Some(original) = self.translates {
            forum.statements.known(original)?;
        }
        forum.has_come(self.on, asked)?;
        self.not_yet_on_record(forum)?;
        let statement = forum.statements.next();
        let document = self.citable(forum, statement)?;
        Ok(self.numbered(statement, document).into())
    }

    /// To a rapporteur, statements at sessions of the own body are the seat's own.
    fn relation(&self, forum: &Forum, asked: &Asked) -> Relation {
        let session = self.session.as_ref().and_then(|id| forum.sessions.get(id));
        match (&asked.by.seat, session) {
            (Seat::Rapporteur(body), Some(session)) if session.bodies.contains(body) => {
                Relation::Own
            }
            _ => Relation::Any,
        }
    }

    fn said_by_somebody(&self, forum: &Forum) -> Result<(), Refusal> {
        match &self.speaker {
            Some(speaker) => forum.holder_known(speaker)?,
            None if self.status == Status::ThirdParty => {}
            None => return Err(Refusal::SpeakerNeeded),
        }
        forum.on_behalf_known(self.on_behalf_of.as_ref())
    }

    fn said_somewhere(&self, forum: &Forum) -> Result<(), Refusal> {
        let session = self.session.as_ref();
        let session = session.map(|id| forum.sessions.known(id)).transpose()?;
        if let Some(number) = self.meeting {
            let held = session.is_some_and(|it| it.meetings.contains_key(&number));
            let of = self.session.as_ref().map_or("", SessionId::as_str);
            held.then_some(()).ok_or_else(|| Refusal::Unknown {
                noun: Noun::Meeting,
                key: format!("{of}:{number}"),
            })?;
        }
        match &self.agenda_item {
            Some(item) => forum.agendas.known(item).map(|_| ()),
            None => Ok(()),
        }
    }

    fn not_yet_on_record(&self, forum: &Forum) -> Result<(), Refusal> {
        match forum.statements.of_original(self.original.as_str()) {
            Some(known) => Err(Refusal::StatementOnRecord {
                statement: known.id,
            }),
            None => Ok(()),
        }
    }

    /// The key under which it is cited: a new one, or that of a document whose words the record
    /// did not have until now.
    fn citable(&self, forum: &Forum, number: StatementId) -> Result<DocumentId, Refusal> {
        let key = match &self.document {
            Some(key) => key.clone(),
            None => DocumentId::of_statement(number),
        };
        let other = |hash: &Words| *hash != self.original;
        let taken = forum.statements.of_document(&key).is_some()
            || forum.documents.get(&key).is_some_and(|known| {
                self.document.is_none() || known.sha256.as_ref().is_some_and(other)
            });
        if taken {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Document,
                key: key.to_string(),
            });
        }
        Ok(key)
    }

    fn numbered(self, statement: StatementId, document: DocumentId) -> StatementRecorded {
        StatementRecorded {
            statement,
            document,
            title: self.title,
            original: self.original,
            text: self.text,
            bytes: self.bytes,
            language: self.language,
            status: self.status,
            translates: self.translates,
            speaker: self.speaker,
            on_behalf_of: self.on_behalf_of,
            session: self.session,
            meeting: self.meeting,
            agenda_item: self.agenda_item,
            on: self.on,
            publisher: self.publisher,
            address: self.address,
        }
    }
}
