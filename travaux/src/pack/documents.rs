//! `documents.toml`: what anything in the pack cites.

use procedure::act::DocumentRecorded;
use procedure::document::record::RecordDocument;
use procedure::id::DocumentId;

use super::{Files, Mistake, Step, parse};

/// The steps, each with the symbol of its document.
pub(super) fn steps(files: &Files) -> Result<Vec<(String, Step)>, Mistake> {
    let [rows] = parse::items(files, "documents.toml", ["document"])?;
    let mut steps = Vec::with_capacity(rows.len());
    for mut row in rows {
        let document = row.with("key", DocumentId::new)?;

        let act = DocumentRecorded {
            document: document.clone(),
            title: row.wording("title")?,
            kind: row.one_of("kind")?,
            publisher: row.words("publisher")?,
            issued: row.optional_parsed("date", "a date such as 2026-03-31")?,
            address: row.optional_words("address")?,
            counted: row.optional_wording("counted")?,
            sha256: row.optional_words("sha256")?,
            certainty: row.certainty()?,
        };
        steps.push((document.to_string(), row.step(RecordDocument(act))?));
    }
    Ok(steps)
}
