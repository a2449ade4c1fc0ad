//! Why bytes are not an entry.

use super::{BYTES_MAX, VERSION};
use crate::{canonical, seal};
use std::fmt;

/// What keeps bytes, or a value, from being an entry of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Longer than [`BYTES_MAX`].
    TooLong {
        /// How long it is, in bytes.
        bytes: usize,
    },
    /// Not canonical JSON.
    Canonical(canonical::Error),
    /// Of a version of the format that this release does not read.
    Version {
        /// What stands in `v`.
        found: String,
    },
    /// A member that every entry has is not there.
    Missing {
        /// The member's name.
        member: &'static str,
    },
    /// A member that no entry has.
    Unknown {
        /// The member's name, as it stands.
        member: String,
    },
    /// A member whose value has another form.
    Malformed {
        /// The member's name.
        member: &'static str,
        /// The form it must have.
        expected: &'static str,
    },
    /// A seal in the body or the proof is malformed.
    Seal(seal::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { bytes } => write!(
                f,
                "the entry has {bytes} bytes and the record takes at most {BYTES_MAX}; put the \
                 text in a document and refer to it by its hash"
            ),
            Self::Canonical(error) => error.fmt(f),
            Self::Version { found } => write!(
                f,
                "the entry is of version {found} and this release reads version {VERSION}; use a \
                 newer release"
            ),
            Self::Missing { member } => write!(f, "the entry has no \"{member}\""),
            Self::Unknown { member } => {
                write!(
                    f,
                    "the entry has \"{member}\", which no entry of version {VERSION} has"
                )
            }
            Self::Malformed {
                member: "",
                expected,
            } => write!(f, "an entry is {expected}"),
            Self::Malformed { member, expected } => {
                write!(f, "the entry's \"{member}\" must be {expected}")
            }
            Self::Seal(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
