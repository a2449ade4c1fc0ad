//! What is wrong with a record, in one sentence; and why it could not be looked at.

use std::fmt;

/// What kind of thing is wrong, for programs that read the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The checkpoint is none.
    Checkpoint,
    /// The checkpoint is not signed by the log's key, or a signature is forged.
    Signature,
    /// The record is of another log than the one asked for.
    Origin,
    /// The log's key is not the one it had.
    Key,
    /// Two histories: signed checkpoints that cannot both be of one record.
    Fork,
    /// The record is shorter than it was.
    Shrunk,
    /// Bytes that are no entry, or not in canonical form.
    Entry,
    /// An entry of another forum.
    Forum,
    /// An entry dated before the one it follows.
    Instant,
    /// An entry whose date a witness contradicts.
    Dated,
    /// An act that the rules did not allow when it was entered.
    Refused,
    /// A proof that is none: not over this act, by a passkey that did not stand, or used before.
    Proof,
    /// An opening that does not open its seal, or a malformed seal.
    Seal,
    /// An entry whose bytes are not those in the tree.
    Leaf,
    /// A tile that does not belong to the tree.
    Tile,
    /// Something that the record must have is not given out.
    Missing,
    /// The entries do not lead to the root that was signed.
    Root,
    /// Too few witnesses have cosigned.
    Quorum,
    /// The newest cosignature is too old.
    Stale,
    /// A receipt that does not prove what it says.
    Receipt,
    /// A page that is not the one the record leads to; its index is that of the newest entry when
    /// it was drawn.
    Page,
}

impl Kind {
    /// The word for it in the report.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Checkpoint => "checkpoint",
            Self::Signature => "signature",
            Self::Origin => "origin",
            Self::Key => "key",
            Self::Fork => "fork",
            Self::Shrunk => "shrunk",
            Self::Entry => "entry",
            Self::Forum => "forum",
            Self::Instant => "instant",
            Self::Dated => "dated",
            Self::Refused => "refused",
            Self::Proof => "proof",
            Self::Seal => "seal",
            Self::Leaf => "leaf",
            Self::Tile => "tile",
            Self::Missing => "missing",
            Self::Root => "root",
            Self::Quorum => "quorum",
            Self::Stale => "stale",
            Self::Receipt => "receipt",
            Self::Page => "page",
        }
    }
}

/// The first thing wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What kind of thing.
    pub kind: Kind,
    /// The index of the entry, or of the first entry under what is wrong, where there is one.
    pub index: Option<u64>,
    /// One sentence.
    pub what: String,
    /// What proves it to anyone else.
    pub evidence: Vec<Evidence>,
}

/// A signed text that proves to others what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is, as a file name: `kept.checkpoint`.
    pub name: &'static str,
    /// The text.
    pub text: String,
}

/// Why looking at a record stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Something is wrong with the record.
    Wrong(Box<Wrong>),
    /// It could not be read, or what is kept of it could not be written; nothing is known of it.
    Unreadable(String),
}

impl Wrong {
    /// Something wrong with the record as a whole.
    pub fn whole(kind: Kind, what: impl Into<String>) -> Self {
        Self {
            kind,
            index: None,
            what: what.into(),
            evidence: Vec::new(),
        }
    }

    /// Something wrong at an index.
    pub fn at(kind: Kind, index: u64, what: impl Into<String>) -> Self {
        Self {
            index: Some(index),
            ..Self::whole(kind, what)
        }
    }

    /// Adds what proves it.
    #[must_use]
    pub fn proven_by(mut self, name: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        self.evidence.push(Evidence { name, text });
        self
    }
}

impl Stop {
    /// What is wrong with the record, if that is why it stopped.
    pub fn wrong(&self) -> Option<&Wrong> {
        match self {
            Self::Wrong(wrong) => Some(wrong),
            Self::Unreadable(_) => None,
        }
    }

    /// As an error of a record that is read through [`ledger::Readable`].
    pub(crate) fn into_storage(self) -> ledger::Error {
        ledger::Error::Failed {
            doing: "read the record",
            source: Box::new(self),
        }
    }

    /// From an error of a record that is read through [`ledger::Readable`].
    pub(crate) fn from_storage(error: ledger::Error) -> Self {
        match error {
            ledger::Error::Damaged { index, what } => {
                Wrong::at(Kind::Leaf, index, format!("entry {index}: {what}")).into()
            }
            ledger::Error::Failed { doing, source } => match source.downcast::<Self>() {
                Ok(stop) => *stop,
                Err(source) => Self::Unreadable(format!("could not {doing}: {source}")),
            },
            other => Self::Unreadable(other.to_string()),
        }
    }
}

impl From<Wrong> for Stop {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(Box::new(wrong))
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(wrong) => wrong.fmt(f),
            Self::Unreadable(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Stop {}
