//! Documents: what the record cites, by symbol and, where the forum holds the bytes, by hash.

pub mod record;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::act::{DocumentRecorded, StatementRecorded};
use crate::id::DocumentId;
use crate::statement::Status;
use crate::{Certainty, Citation, Noun, Refusal};

/// What kind of document it is, which decides how it is introduced on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A report of a United Nations body.
    Report,
    /// A resolution of the General Assembly.
    Resolution,
    /// A decision of the General Assembly.
    Decision,
    /// Rules of procedure.
    Rules,
    /// A letter, paper or draft circulated in a process.
    Paper,
    /// A statement of a delegation or a group.
    Statement,
    /// The secretariat's page of a meeting.
    MeetingPage,
    /// A press release.
    Press,
    /// A report by somebody who is not part of the forum.
    ThirdPartyReport,
    /// A table of data.
    Dataset,
}

impl DocumentKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Report,
        Self::Resolution,
        Self::Decision,
        Self::Rules,
        Self::Paper,
        Self::Statement,
        Self::MeetingPage,
        Self::Press,
        Self::ThirdPartyReport,
        Self::Dataset,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Resolution => "resolution",
            Self::Decision => "decision",
            Self::Rules => "rules",
            Self::Paper => "paper",
            Self::Statement => "statement",
            Self::MeetingPage => "meeting-page",
            Self::Press => "press",
            Self::ThirdPartyReport => "third-party-report",
            Self::Dataset => "dataset",
        }
    }
}

/// A document the record can cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Symbol or key.
    pub id: DocumentId,
    /// Title.
    pub title: Wording,
    /// Kind.
    pub kind: DocumentKind,
    /// Who issued it.
    pub publisher: Words,
    /// When it was issued.
    pub issued: Option<Date>,
    /// Where it can be read.
    pub address: Option<Words>,
    /// How its paragraphs are counted, where it has no numbers of its own.
    pub counted: Option<Wording>,
    /// SHA-256 of the stored bytes, in hexadecimal.
    pub sha256: Option<Words>,
    /// How sure this is.
    pub certainty: Certainty,
}

/// All documents, by symbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documents(BTreeMap<DocumentId, Document>);

impl Documents {
    /// The document with this symbol.
    pub fn get(&self, id: &DocumentId) -> Option<&Document> {
        self.0.get(id)
    }

    /// All documents in the order of their symbols.
    pub fn iter(&self) -> impl Iterator<Item = &Document> {
        self.0.values()
    }

    pub(crate) fn known(&self, id: &DocumentId) -> Result<&Document, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Document,
            key: id.to_string(),
        })
    }

    /// Refuses a citation of a document the record does not know.
    pub(crate) fn cited(&self, citation: &Citation) -> Result<&Document, Refusal> {
        self.known(&citation.document)
    }

    /// A statement is a document, unless it gives the words of one that is known.
    pub(crate) fn state(&mut self, act: &StatementRecorded) {
        if let Some(known) = self.0.get_mut(&act.document) {
            known.sha256 = Some(act.original.clone());
            return;
        }
        let document = Document {
            id: act.document.clone(),
            title: act.title.clone(),
            kind: match act.status {
                Status::ThirdParty => DocumentKind::ThirdPartyReport,
                _ => DocumentKind::Statement,
            },
            publisher: act.publisher.clone(),
            issued: Some(act.on),
            address: act.address.clone(),
            counted: None,
            sha256: Some(act.original.clone()),
            certainty: Certainty::Seen,
        };
        self.0.insert(act.document.clone(), document);
    }

    pub(crate) fn record(&mut self, act: &DocumentRecorded) {
        let document = Document {
            id: act.document.clone(),
            title: act.title.clone(),
            kind: act.kind,
            publisher: act.publisher.clone(),
            issued: act.issued,
            address: act.address.clone(),
            counted: act.counted.clone(),
            sha256: act.sha256.clone(),
            certainty: act.certainty,
        };
        self.0.insert(act.document.clone(), document);
    }
}
