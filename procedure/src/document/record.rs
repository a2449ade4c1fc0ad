//! A document is recorded, so that it can be cited.
//!
//! Nothing is on record without a source, and a source is a document known by its symbol. Where the
//! forum holds the bytes, their SHA-256 is recorded and every later reader can check them.

use crate::act::{Act, DocumentRecorded};
use crate::authority::Relation;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordDocument(pub DocumentRecorded);

impl RecordDocument {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(document) = self;
        // Documents come before the forum they found: the founding act cites one.
        forum.allows(asked, Verb::KeepTheRecord, Relation::Any, None)?;
        forum.already_happened(asked)?;
        if let Some(hash) = &document.sha256 {
            well_formed_hash(hash.as_str())?;
        }
        if forum.documents.get(&document.document).is_some() {
            let key = document.document.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Document,
                key,
            });
        }
        Ok(document.into())
    }
}

/// Refuses what is not a SHA-256 in lower-case hexadecimal.
pub(crate) fn well_formed_hash(hash: &str) -> Result<(), Refusal> {
    let digits = hash
        .bytes()
        .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if digits && hash.len() == 64 {
        return Ok(());
    }
    Err(Refusal::MalformedHash {
        hash: hash.chars().take(80).collect(),
    })
}
