//! Acts about statements, and about positions on which the delegation they are said to be of has a
//! word of its own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::Holder;
use crate::id::{
    AgendaItemId, AnnotationId, DisputeId, DocumentId, MemberId, PositionId, SessionId, StatementId,
};
use crate::question::{OnBehalf, Settlement};
use crate::statement::Status;

body!(
    /// A statement or a report is on record, with its text.
    StatementRecorded {
        /// Its number.
        statement: StatementId,
        /// The key under which its words are cited.
        document: DocumentId,
        /// What it is called.
        title: Wording,
        /// SHA-256 of the bytes as they were handed in, in hexadecimal.
        original: Words,
        /// SHA-256 of the text that was read from them: UTF-8, paragraphs with an empty line between
        /// them. Places are counted in it.
        text: Words,
        /// How many bytes the text has.
        bytes: u64,
        /// The language it is in.
        language: text::Language,
        /// How the text stands to what was said.
        status: Status,
        /// The statement of which this is a translation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        translates: Option<StatementId>,
        /// Who speaks; nobody where a report tells of several.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speaker: Option<Holder>,
        /// For whom the speaker said it spoke.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_behalf_of: Option<OnBehalf>,
        /// The session at which it was delivered, or of which it tells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<SessionId>,
        /// The meeting of that session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        meeting: Option<u32>,
        /// The agenda item under which it was delivered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agenda_item: Option<AgendaItemId>,
        /// The day it was delivered or issued.
        on: Date,
        /// Who issued the text.
        publisher: Words,
        /// Where it can be read as it was issued.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Words>,
    }
);
body!(
    /// A delegation says that a position is reported wrongly.
    PositionDisputed {
        /// Its number.
        dispute: DisputeId,
        /// The position.
        position: PositionId,
        /// The delegation.
        member: MemberId,
        /// What is wrong with it.
        reason: Words,
    }
);
body!(
    /// A dispute about a position was settled.
    DisputeSettled {
        /// The dispute.
        dispute: DisputeId,
        /// The position.
        position: PositionId,
        /// What settled it.
        settlement: Settlement,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    }
);
body!(
    /// A delegation set a note of its own beside a position.
    PositionAnnotated {
        /// Its number.
        annotation: AnnotationId,
        /// The position.
        position: PositionId,
        /// The delegation.
        member: MemberId,
        /// The note.
        words: Wording,
    }
);
