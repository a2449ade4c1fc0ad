//! What goes wrong with storage: faults for an operator, never answers to a person.

use crate::seal::Seal;
use std::fmt;

/// Why storage did not do what was asked.
#[derive(Debug)]
pub enum Error {
    /// What is stored is not what was appended.
    Damaged {
        /// The first index at which this shows.
        index: u64,
        /// What is wrong there.
        what: String,
    },
    /// What the vault has for a seal does not open it.
    Vault {
        /// The seal.
        seal: Seal,
    },
    /// A checkpoint of a size that the record does not have.
    Ahead {
        /// The size of the checkpoint.
        asked: u64,
        /// The size of the record.
        size: u64,
    },
    /// There is no room left; nothing was changed, and reading goes on.
    Full,
    /// The disk, the file or the database failed; a process that was writing must stop.
    Failed {
        /// What was being done, to follow the words "could not".
        doing: &'static str,
        /// What the operating system or the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// Why entries were not appended.
#[derive(Debug)]
pub enum AppendError {
    /// Someone else has appended first: catch up with the record and decide again.
    Overtaken {
        /// The size of the record now.
        size: u64,
    },
    /// A command with this key has been entered before: its entry is the answer.
    Repeated {
        /// The index of that entry.
        index: u64,
    },
    /// The storage failed.
    Failed(Error),
}

impl From<Error> for AppendError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { index, what } => write!(
                f,
                "the record is damaged at index {index}: {what}; restore it from a backup or a mirror"
            ),
            Self::Vault { seal } => {
                write!(
                    f,
                    "what the vault keeps for the seal {seal} does not open it"
                )
            }
            Self::Ahead { asked, size } => {
                write!(
                    f,
                    "a checkpoint over {asked} entries, but the record has {size}"
                )
            }
            Self::Full => {
                f.write_str("the disk is full; nothing was changed; free some space and try again")
            }
            Self::Failed { doing, source } => write!(f, "could not {doing}: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overtaken { size } => {
                write!(f, "the record has grown to {size} entries in the meantime")
            }
            Self::Repeated { index } => {
                write!(f, "this command was entered before, at index {index}")
            }
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AppendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed(error) => Some(error),
            _ => None,
        }
    }
}
