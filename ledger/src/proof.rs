//! Offline receipts: proof that an entry is in the record, complete in one file (C2SP tlog-proof).
//!
//! ```text
//! c2sp.org/tlog-proof@v1
//! index 3
//! gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
//!
//! example.org/forum
//! 5
//! sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
//!
//! — example.org/forum hI2DJw…
//! ```

use crate::checkpoint::{self, SignedCheckpoint, decimal};
use crate::hash::Hash;
use crate::note::VerifierKey;
use crate::tree::{self, verify_inclusion};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// The first line of a receipt.
const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// The longest path: one hash for each level of a tree of 2^64 leaves.
const HASHES_MAX: usize = 64;

/// A proof that does not need the record, or the network, to be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Bytes of the application's own. They are not covered by any signature.
    pub extra: Option<Vec<u8>>,
    /// The index of the entry.
    pub index: u64,
    /// The inclusion proof, from the leaf's sibling up.
    pub path: Vec<Hash>,
    /// The checkpoint that the proof leads to.
    pub checkpoint: SignedCheckpoint,
}

/// Why a receipt is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// It is not a receipt.
    Form(&'static str),
    /// Its checkpoint is refused.
    Checkpoint(checkpoint::Error),
    /// It does not prove what it claims.
    Tree(tree::Error),
}

impl Receipt {
    /// Reads a receipt without trusting it yet.
    ///
    /// # Errors
    /// [`Error::Form`], or a checkpoint that is none.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let text = str::from_utf8(bytes).map_err(|_| Error::Form("it is not UTF-8"))?;
        let (head, note) = text
            .split_once("\n\n")
            .ok_or(Error::Form("it has no checkpoint"))?;
        let mut lines = head.split('\n');
        if lines.next() != Some(HEADER) {
            return Err(Error::Form("its first line is not c2sp.org/tlog-proof@v1"));
        }
        let mut line = lines.next();
        let extra = match line.and_then(|line| line.strip_prefix("extra ")) {
            None => None,
            Some(base64) => {
                line = lines.next();
                Some(
                    STANDARD
                        .decode(base64)
                        .map_err(|_| Error::Form("its extra data is not base64"))?,
                )
            }
        };
        let index = line.and_then(|line| decimal(line.strip_prefix("index ")?));
        let index = index.ok_or(Error::Form("its index is missing or not decimal"))?;
        let path = lines.map(Hash::from_base64).collect::<Option<Vec<_>>>();
        let path = path.ok_or(Error::Form("a line of the proof is not 32 bytes in base64"))?;
        if HASHES_MAX < path.len() {
            return Err(Error::Form(
                "its proof has more hashes than any tree has levels",
            ));
        }
        let checkpoint = SignedCheckpoint::parse(note.as_bytes()).map_err(Error::Checkpoint)?;
        Ok(Self {
            extra,
            index,
            path,
            checkpoint,
        })
    }

    /// Checks that `entry` is on the record of `origin`, at this index, by one of the keys.
    ///
    /// Which witnesses must have cosigned is for a policy to say ([`crate::policy`]).
    ///
    /// # Errors
    /// The checkpoint is of another log or not signed by these keys, or the proof does not lead
    /// from the entry to it.
    pub fn verify(&self, entry: &[u8], origin: &str, keys: &[VerifierKey]) -> Result<(), Error> {
        self.checkpoint
            .verify(origin, keys)
            .map_err(Error::Checkpoint)?;
        verify_inclusion(
            Hash::leaf(entry),
            self.index,
            self.checkpoint.head(),
            &self.path,
        )
        .map_err(Error::Tree)
    }
}

/// The receipt as it is kept; its file name ends in `.tlog-proof`.
impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if let Some(extra) = &self.extra {
            writeln!(f, "extra {}", STANDARD.encode(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.path
            .iter()
            .try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(reason) => write!(f, "not a receipt: {reason}"),
            Self::Checkpoint(error) => error.fmt(f),
            Self::Tree(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
