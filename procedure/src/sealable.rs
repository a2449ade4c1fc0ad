//! A value that the record may hold sealed.

use serde::{Deserialize, Serialize};

/// A personal value: open here, sealed in the entry, its opening in the vault.
///
/// The registrar seals it before the entry is made and opens it when the entry is read; when the
/// opening has been withheld or erased, what is left is the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Sealable<T> {
    /// The commitment alone.
    Sealed {
        /// SHA-256 of nonce and value, in hexadecimal.
        sealed: Box<str>,
    },
    /// The value.
    Open(T),
}

impl<T> Sealable<T> {
    /// The value where it is open.
    pub fn open(&self) -> Option<&T> {
        match self {
            Self::Open(value) => Some(value),
            Self::Sealed { .. } => None,
        }
    }
}
