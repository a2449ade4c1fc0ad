//! A record that is appended to.

use std::error::Error;
use std::path::Path;

use ledger::{Append, By, Entry, IdempotencyKey, Readable as _, Storage as _};
use serde_json::json;
use store::Database;

use crate::ENTRY_BYTES;

pub(crate) struct Record(Database);

impl Record {
    pub(crate) fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        Ok(Self(Database::open(path)?))
    }

    /// Appends `times` batches of so many entries, each durable before the next.
    pub(crate) fn append(&mut self, times: u32, entries: u32) -> Result<(), Box<dyn Error>> {
        for _ in 0..times {
            let size = self.0.size()?;
            let batch = (size..size + u64::from(entries))
                .map(entry)
                .collect::<Result<Vec<_>, _>>()?;
            self.0.append(size, &batch)?;
        }
        Ok(())
    }
}

/// An entry of the usual length, made as the registrar makes it: encoded and read back.
fn entry(index: u64) -> Result<Append, Box<dyn Error>> {
    let words = "x".repeat(ENTRY_BYTES - 180);
    let entry = Entry {
        forum: "bench".into(),
        at: "2026-07-20T14:03:12.417Z".into(),
        on: None,
        by: By {
            seat: "delegation".into(),
            of: Some("COL".into()),
            person: "p-17".into(),
        },
        act: "position-recorded".into(),
        body: json!({ "number": index, "words": words }),
        proof: None,
    };
    Ok(Append {
        bytes: entry.encode()?,
        key: IdempotencyKey::new(&format!("bench/{index}")).ok_or("no key")?,
        openings: Vec::new(),
    })
}
