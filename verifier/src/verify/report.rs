//! What a verifier found: for people in a few lines, for programs as JSON.

use std::fmt;

use ledger::{Hash, SignedCheckpoint};
use procedure::id::ForumId;
use serde_json::{Value, json};

use crate::Wrong;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What was verified: a file, a folder, an address.
    pub record: String,
    /// The identity of the log.
    pub origin: Option<String>,
    /// The key by which signatures were checked.
    pub key: Option<String>,
    /// The forum.
    pub forum: Option<String>,
    /// How many entries were found good.
    pub entries: u64,
    /// Their bytes.
    pub bytes: u64,
    /// The root over them.
    pub root: Hash,
    /// The newest checkpoint that came with the record, once everything was compared with it.
    pub checkpoint: Option<SignedCheckpoint>,
    /// How many checkpoints were compared.
    pub checkpoints: u64,
    /// How many tiles and bundles were compared.
    pub tiles: u64,
    /// How many pages were compared with what the record leads to, of how many.
    pub pages: (u64, u64),
    /// How many acts their persons signed themselves.
    pub signed: u64,
    /// How many seals were open, and are opened by what is given out.
    pub seals_open: u64,
    /// How many seals were not open.
    pub seals_closed: u64,
    /// The witnesses of the policy that have cosigned, with the time in seconds since 1970 UTC.
    pub cosigned: Vec<(String, u64)>,
    /// The size that this verifier saw before.
    pub seen_before: Option<u64>,
    /// What a reader should know, though nothing is wrong.
    pub notes: Vec<String>,
    /// The first thing wrong.
    pub wrong: Option<Wrong>,
    /// Where the proof of it was kept.
    pub evidence: Option<String>,
}

impl Report {
    pub(super) fn of(record: &str) -> Self {
        Self {
            record: record.to_owned(),
            origin: None,
            key: None,
            forum: None,
            entries: 0,
            bytes: 0,
            root: Hash::of_nothing(),
            checkpoint: None,
            checkpoints: 0,
            tiles: 0,
            pages: (0, 0),
            signed: 0,
            seals_open: 0,
            seals_closed: 0,
            cosigned: Vec::new(),
            seen_before: None,
            notes: Vec::new(),
            wrong: None,
            evidence: None,
        }
    }

    /// Whether the forum is a rehearsal, as the key in every entry says.
    pub fn is_rehearsal(&self) -> bool {
        let forum = self.forum.as_deref().map(ForumId::new);
        matches!(forum, Some(Ok(forum)) if forum.is_rehearsal())
    }

    /// The report for programs.
    pub fn to_json(&self) -> Value {
        let cosigned: Vec<Value> = self
            .cosigned
            .iter()
            .map(|(witness, time)| json!({ "witness": witness, "time": time }))
            .collect();
        json!({
            "record": self.record,
            "good": self.wrong.is_none(),
            "origin": self.origin,
            "key": self.key,
            "forum": self.forum,
            "rehearsal": self.is_rehearsal(),
            "entries": self.entries,
            "bytes": self.bytes,
            "root": self.root.to_base64(),
            "checkpoint": self.checkpoint.as_ref().map(ToString::to_string),
            "checkpoints": self.checkpoints,
            "tiles": self.tiles,
            "pages": { "compared": self.pages.0, "known": self.pages.1 },
            "signed": self.signed,
            "seals": { "open": self.seals_open, "closed": self.seals_closed },
            "cosigned": cosigned,
            "seen_before": self.seen_before,
            "notes": self.notes,
            "wrong": self.wrong.as_ref().map(wrong),
            "evidence_kept": self.evidence,
        })
    }
}

fn wrong(wrong: &Wrong) -> Value {
    let evidence: Vec<Value> = wrong
        .evidence
        .iter()
        .map(|piece| json!({ "name": piece.name, "text": piece.text }))
        .collect();
    json!({
        "kind": wrong.kind.key(),
        "index": wrong.index,
        "what": wrong.what,
        "evidence": evidence,
    })
}

/// For people. What is wrong is not said here: it is the sentence with which a program ends.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(origin) = &self.origin {
            writeln!(f, "Log: {origin}")?;
        }
        match &self.key {
            Some(key) => writeln!(f, "Key: {key}")?,
            None => writeln!(f, "Key: none given, so no signature was checked")?,
        }
        if let Some(forum) = &self.forum {
            writeln!(f, "Forum: {forum}")?;
        }
        if self.is_rehearsal() {
            writeln!(f, "A rehearsal: what was entered in it has not happened.")?;
        }
        writeln!(f, "Entries: {} ({} bytes)", self.entries, self.bytes)?;
        // Checkpoints have the one form, pages and the API the other.
        let (root, hex) = (self.root.to_base64(), self.root.to_hex());
        writeln!(f, "Root: {root}, in hexadecimal {hex}")?;
        writeln!(f, "Checkpoints compared: {}", self.checkpoints)?;
        if 0 < self.tiles {
            writeln!(f, "Tiles and bundles compared: {}", self.tiles)?;
        }
        let (compared, known) = self.pages;
        if 0 < compared {
            writeln!(f, "Pages compared: {compared} of {known}")?;
        }
        if 0 < self.signed {
            writeln!(f, "Acts signed by their persons: {}", self.signed)?;
        }
        let (open, closed) = (self.seals_open, self.seals_closed);
        writeln!(f, "Sealed values: {open} open, {closed} closed")?;
        for (witness, time) in &self.cosigned {
            writeln!(f, "Cosigned: {witness}, at {time} seconds since 1970")?;
        }
        for note in &self.notes {
            writeln!(f, "Note: {note}.")?;
        }
        if let Some(place) = &self.evidence {
            writeln!(f, "Proof kept in: {place}")?;
        }
        if self.wrong.is_none() {
            writeln!(f, "Nothing is wrong.")?;
        }
        Ok(())
    }
}
