//! Checkpoints: the size and root of the record at a moment, signed (C2SP tlog-checkpoint 1.0.0).
//!
//! ```text
//! example.org/forum
//! 20852163
//! CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//!
//! — example.org/forum Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
//! ```

use crate::hash::Hash;
use crate::note::{self, Note, SignerKey, VerifierKey};
use crate::tree::Head;
use std::fmt;

/// What a checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The identity of the log, chosen for decades; never empty.
    pub origin: String,
    /// How many entries the record had, and the root over them.
    pub head: Head,
    /// Lines after the root. This project writes none, and keeps those it reads.
    pub extensions: Vec<String>,
}

/// A checkpoint with its signatures, exactly as it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: Note,
}

/// Why a checkpoint is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// It is not a signed note, or not signed by those who should.
    Note(note::Error),
    /// The text of the note is not that of a checkpoint.
    Form(&'static str),
    /// It is a checkpoint of another log.
    Origin {
        /// The log that was expected.
        expected: String,
        /// The log it is of.
        found: String,
    },
}

impl Checkpoint {
    /// Reads the text of a checkpoint, without signatures.
    ///
    /// # Errors
    /// [`Error::Form`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let lines = text
            .strip_suffix('\n')
            .ok_or(Error::Form("it must end in a line break"))?;
        if lines.split('\n').any(str::is_empty) {
            return Err(Error::Form("it must have no empty line"));
        }
        let mut lines = lines.split('\n').map(str::to_owned);
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(Error::Form("it must have an origin, a size and a root"));
        };
        let size = decimal(&size).ok_or(Error::Form(
            "its size must be decimal, without leading zeros",
        ))?;
        let root =
            Hash::from_base64(&root).ok_or(Error::Form("its root must be 32 bytes in base64"))?;
        Ok(Self {
            origin,
            head: Head { size, root },
            extensions: lines.collect(),
        })
    }

    /// Signs the checkpoint.
    ///
    /// The caller answers for consistency with everything it signed before.
    ///
    /// # Errors
    /// [`Error::Form`] for an origin or extension that is empty or has line breaks;
    /// [`Error::Note`] for a key of another purpose.
    pub fn sign(self, key: &SignerKey) -> Result<SignedCheckpoint, Error> {
        let text = self.to_string();
        if Self::parse(&text)? != self {
            return Err(Error::Form("its lines must not contain line breaks"));
        }
        let mut note = Note::new(text).map_err(Error::Note)?;
        note.add(key.sign(note.text()).map_err(Error::Note)?)
            .map_err(Error::Note)?;
        Ok(SignedCheckpoint {
            checkpoint: self,
            note,
        })
    }
}

impl SignedCheckpoint {
    /// Reads a signed checkpoint without trusting it yet.
    ///
    /// # Errors
    /// Not a note, or not a checkpoint.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let note = Note::parse(bytes).map_err(Error::Note)?;
        Ok(Self {
            checkpoint: Checkpoint::parse(note.text())?,
            note,
        })
    }

    /// Reads a checkpoint of the log `origin` that one of the keys has signed.
    ///
    /// # Errors
    /// As [`SignedCheckpoint::parse`] and [`SignedCheckpoint::verify`].
    pub fn open(bytes: &[u8], origin: &str, keys: &[VerifierKey]) -> Result<Self, Error> {
        let read = Self::parse(bytes)?;
        read.verify(origin, keys)?;
        Ok(read)
    }

    /// Checks that this is a checkpoint of the log `origin` and that one of the keys has signed it.
    ///
    /// # Errors
    /// [`Error::Origin`]; [`Error::Note`] if a signature is forged or none is by these keys.
    pub fn verify(&self, origin: &str, keys: &[VerifierKey]) -> Result<(), Error> {
        if self.checkpoint.origin != origin {
            let found = self.checkpoint.origin.clone();
            return Err(Error::Origin {
                expected: origin.to_owned(),
                found,
            });
        }
        self.note.verify(keys).map(drop).map_err(Error::Note)
    }

    /// What the checkpoint says.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The size and root.
    pub fn head(&self) -> Head {
        self.checkpoint.head
    }

    /// The signed note.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Adds a signature, such as a witness's.
    ///
    /// # Errors
    /// [`Error::Note`]: too many.
    pub fn add(&mut self, signature: note::Signature) -> Result<(), Error> {
        self.note.add(signature).map_err(Error::Note)
    }
}

/// A decimal number in its one form.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let number = text.parse::<u64>().ok()?;
    (number.to_string() == text).then_some(number)
}

/// The text that is signed.
impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Head { size, root } = self.head;
        writeln!(f, "{}\n{size}\n{}", self.origin, root.to_base64())?;
        self.extensions
            .iter()
            .try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// The note as it is kept and served.
impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Note(error) => error.fmt(f),
            Self::Form(reason) => write!(f, "not a checkpoint: {reason}"),
            Self::Origin { expected, found } => {
                write!(
                    f,
                    "a checkpoint of {found}, where one of {expected} was expected"
                )
            }
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
