//! Values that are on record without being shown: a commitment in the entry, the rest in the vault.
//!
//! Any value in an entry's body or proof may be replaced by `{"sealed":"<hex>"}`, where the hex is
//! SHA-256(nonce ‖ canonical value) with a nonce of 32 random bytes. Whoever is given nonce and
//! value can check that this is what was entered. When both are deleted, what stays is noise, and
//! the tree still verifies.

use crate::canonical;
use crate::hash::Hash;
use serde_json::{Value, json};
use std::fmt;

/// The member that makes an object a seal; such an object has no other member.
pub const MEMBER: &str = "sealed";

/// The commitment that stands in the entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seal(Hash);

/// What opens a seal: kept in the vault, never in the entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Opening {
    /// 32 bytes of chance, so that a short value cannot be guessed from its seal.
    pub nonce: [u8; 32],
    /// The value that was sealed.
    pub value: Value,
}

/// Why a seal cannot be made, read or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// An object with the member `sealed` that is not exactly one seal.
    Malformed {
        /// The JSON pointer to it.
        pointer: String,
    },
    /// Nothing stands at this JSON pointer.
    NoValue {
        /// The pointer.
        pointer: String,
    },
    /// The value has no canonical form.
    Canonical(canonical::Error),
    /// The opening is not what was sealed.
    Mismatch {
        /// The seal that it does not open.
        seal: Seal,
    },
}

impl Seal {
    /// The seal with this commitment.
    pub fn from_hash(hash: Hash) -> Self {
        Self(hash)
    }

    /// The commitment.
    pub fn hash(&self) -> Hash {
        self.0
    }

    /// The object that stands in the entry: `{"sealed":"<hex>"}`.
    pub fn to_value(&self) -> Value {
        json!({ MEMBER: self.0.to_hex() })
    }

    /// Reads `{"sealed":"<hex>"}`: one member, 64 lower-case hexadecimal digits.
    pub fn from_value(value: &Value) -> Option<Self> {
        let members = value.as_object().filter(|members| members.len() == 1)?;
        Hash::from_hex(members.get(MEMBER)?.as_str()?).map(Self)
    }

    /// Checks that `opening` is what was sealed.
    ///
    /// # Errors
    /// [`Error::Mismatch`], or a value without canonical form.
    pub fn check(&self, opening: &Opening) -> Result<(), Error> {
        if opening.seal()? == *self {
            Ok(())
        } else {
            Err(Error::Mismatch { seal: *self })
        }
    }
}

impl Opening {
    /// The seal that this opens: SHA-256(nonce ‖ canonical value).
    ///
    /// # Errors
    /// A value without canonical form.
    pub fn seal(&self) -> Result<Seal, Error> {
        let value = canonical::to_bytes(&self.value).map_err(Error::Canonical)?;
        Ok(Seal(Hash::of_parts(&[&self.nonce, &value])))
    }
}

/// Every seal in a value, with the JSON pointer to it, in the order in which they stand.
///
/// # Errors
/// [`Error::Malformed`]: the member name `sealed` is kept for seals.
pub fn find(value: &Value) -> Result<Vec<(String, Seal)>, Error> {
    let mut found = Vec::new();
    walk(value, &mut String::new(), &mut found)?;
    Ok(found)
}

fn walk(value: &Value, pointer: &mut String, found: &mut Vec<(String, Seal)>) -> Result<(), Error> {
    let length = pointer.len();
    match value {
        Value::Object(members) if members.contains_key(MEMBER) => {
            let malformed = || Error::Malformed {
                pointer: pointer.clone(),
            };
            let seal = Seal::from_value(value).ok_or_else(malformed)?;
            found.push((pointer.clone(), seal));
        }
        Value::Object(members) => {
            for (name, member) in members {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                walk(member, pointer, found)?;
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{place}"));
                walk(item, pointer, found)?;
                pointer.truncate(length);
            }
        }
        _ => {}
    }
    Ok(())
}

/// Puts a seal in the place of the value at `pointer`, and gives what opens it.
///
/// `nonce` is 32 bytes of chance, never used twice.
///
/// # Errors
/// Nothing stands there, or the value has no canonical form; then nothing is changed.
pub fn close(value: &mut Value, pointer: &str, nonce: [u8; 32]) -> Result<(Seal, Opening), Error> {
    let no_value = || Error::NoValue {
        pointer: pointer.to_owned(),
    };
    let place = value.pointer_mut(pointer).ok_or_else(no_value)?;
    let opening = Opening {
        nonce,
        value: place.clone(),
    };
    let seal = opening.seal()?;
    *place = seal.to_value();
    Ok((seal, opening))
}

/// Puts the opened value back in the place of the seal at `pointer`.
///
/// # Errors
/// No seal stands there, or the opening is not what was sealed; then nothing is changed.
pub fn open(value: &mut Value, pointer: &str, opening: &Opening) -> Result<(), Error> {
    let no_value = || Error::NoValue {
        pointer: pointer.to_owned(),
    };
    let place = value.pointer_mut(pointer).ok_or_else(no_value)?;
    let malformed = || Error::Malformed {
        pointer: pointer.to_owned(),
    };
    Seal::from_value(place)
        .ok_or_else(malformed)?
        .check(opening)?;
    *place = opening.value.clone();
    Ok(())
}

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Says nothing of the value or the nonce, so that neither reaches a log.
impl fmt::Debug for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opening { … }")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { pointer } => write!(
                f,
                "no seal at \"{pointer}\": an object with the member \"sealed\" has no other \
                 member, and its value is 64 lower-case hexadecimal digits"
            ),
            Self::NoValue { pointer } => write!(f, "there is no value at \"{pointer}\""),
            Self::Canonical(error) => error.fmt(f),
            Self::Mismatch { seal } => {
                write!(
                    f,
                    "the nonce and value given are not what was sealed as {seal}"
                )
            }
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
