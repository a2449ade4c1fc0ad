//! One entry of the record: who put which act on it, when, in canonical JSON.
//!
//! ```json
//! {"act":"accreditation-objected","at":"2026-07-20T14:03:12.417Z","body":{"application":42},"by":{"of":"COL","person":"p-17","seat":"delegation"},"forum":"global-mechanism","v":1}
//! ```
//!
//! An entry is hashed, stored and served as exactly these bytes. The envelope (everything but
//! `body` and `proof`) is always in clear; values inside those two may be sealed ([`crate::seal`]).

mod diagnose;
mod error;
mod time;
mod view;

pub use error::Error;
pub use time::{is_date, is_instant};
pub use view::EntryRef;

use crate::canonical::{self, write_string};
use crate::seal;
use serde_json::Value;

/// The longest entry, in bytes: what the 16-bit lengths of C2SP entry bundles can say.
pub const BYTES_MAX: usize = 65_535;

/// The longest of an entry's names (`forum`, `seat`, `of`, `person`), in bytes.
pub const NAME_BYTES_MAX: usize = 255;

/// The longest name of an act, in bytes.
pub const ACT_BYTES_MAX: usize = 64;

/// The version of the format that this crate reads and writes.
pub const VERSION: u64 = 1;

/// An act on the record, with the circumstances of its entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The forum whose record this is; binds the entry to it, so that it counts nowhere else.
    pub forum: String,
    /// When it was entered: RFC 3339 in UTC with three fractional digits, as
    /// `2026-07-20T14:03:12.417Z`.
    pub at: String,
    /// The date it happened, as `2026-03-30`, if it was entered later.
    pub on: Option<String>,
    /// Who acted.
    pub by: By,
    /// The kind of act: lower-case words joined by hyphens.
    pub act: String,
    /// What the act says: an object, whose meaning this crate does not know.
    pub body: Value,
    /// Evidence that the person meant this act, where the forum asks for it.
    pub proof: Option<Value>,
}

/// The capacity in which a person acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By<T = String> {
    /// The kind of seat: `delegation`, `chair`, `secretariat`.
    pub seat: T,
    /// Whose seat it is, where the kind has several: `COL`, `dtg-1`.
    pub of: Option<T>,
    /// The person, by a pseudonymous id.
    pub person: T,
}

impl Entry {
    /// Writes the entry as the record keeps it, and reads it back before it is given out.
    ///
    /// # Errors
    /// A member out of form, a value without canonical form, a malformed seal, or more than
    /// [`BYTES_MAX`] bytes.
    pub fn encode(&self) -> Result<Vec<u8>, Error> {
        if !self.body.is_object() {
            return Err(Error::Malformed {
                member: "body",
                expected: "an object",
            });
        }
        let bytes = self.write()?;
        EntryRef::decode(&bytes)?;
        for value in [Some(&self.body), self.proof.as_ref()]
            .into_iter()
            .flatten()
        {
            seal::find(value).map_err(Error::Seal)?;
        }
        Ok(bytes)
    }

    /// Reads an entry.
    ///
    /// # Errors
    /// As [`EntryRef::decode`].
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        EntryRef::decode(bytes)?.to_entry()
    }

    /// The members in canonical order: `act at body by forum on proof v`.
    fn write(&self) -> Result<Vec<u8>, Error> {
        let mut out = Vec::with_capacity(512);
        let mut member = |name: &str, text: &str| {
            out.extend_from_slice(name.as_bytes());
            write_string(text, &mut out);
        };
        member("{\"act\":", &self.act);
        member(",\"at\":", &self.at);
        write_value(",\"body\":", &self.body, &mut out)?;
        self.by.write(&mut out);
        out.extend_from_slice(b",\"forum\":");
        write_string(&self.forum, &mut out);
        if let Some(on) = &self.on {
            out.extend_from_slice(b",\"on\":");
            write_string(on, &mut out);
        }
        if let Some(proof) = &self.proof {
            write_value(",\"proof\":", proof, &mut out)?;
        }
        out.extend_from_slice(b",\"v\":1}");
        Ok(out)
    }
}

impl By {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b",\"by\":{");
        if let Some(of) = &self.of {
            out.extend_from_slice(b"\"of\":");
            write_string(of, out);
            out.push(b',');
        }
        out.extend_from_slice(b"\"person\":");
        write_string(&self.person, out);
        out.extend_from_slice(b",\"seat\":");
        write_string(&self.seat, out);
        out.push(b'}');
    }
}

fn write_value(name: &str, value: &Value, out: &mut Vec<u8>) -> Result<(), Error> {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(&canonical::to_bytes(value).map_err(Error::Canonical)?);
    Ok(())
}

#[cfg(test)]
mod tests;
