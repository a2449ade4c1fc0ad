//! Signed notes: a short text and signatures under it (C2SP signed-note 1.0.0).
//!
//! A note is read strictly as to form and leniently as to signers: signatures by keys that the
//! reader does not know are kept and ignored, which is what makes key rotation and witnesses work.

mod error;
mod key;

pub use error::Error;
pub use key::{Algorithm, SignerKey, VerifierKey};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// The longest note that is read, in bytes: room for a hundred signatures of any kind.
pub const BYTES_MAX: usize = 1 << 20;

/// The most signatures that are read.
pub const SIGNATURES_MAX: usize = 100;

/// What begins a signature line: an em dash and a space.
const DASH: &str = "\u{2014} ";

/// A text with signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// A signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name of the key.
    pub name: String,
    /// The id of the key, a truncated hash that tells keys of one name apart.
    pub id: u32,
    /// The signature, in the form of its algorithm.
    pub bytes: Vec<u8>,
}

impl Note {
    /// A note without signatures yet.
    ///
    /// # Errors
    /// [`Error::Text`]: empty, not ending in a line break, or with control characters.
    pub fn new(text: String) -> Result<Self, Error> {
        if !text.ends_with('\n') || has_controls(&text) {
            return Err(Error::Text);
        }
        Ok(Self {
            text,
            signatures: Vec::new(),
        })
    }

    /// What was signed, with its last line break.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, known or not, in the order of their lines.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds a signature line; one by the same key is replaced.
    ///
    /// # Errors
    /// [`Error::TooMany`] signatures.
    pub fn add(&mut self, signature: Signature) -> Result<(), Error> {
        let same = |other: &Signature| (&other.name, other.id) == (&signature.name, signature.id);
        if let Some(place) = self.signatures.iter().position(same) {
            self.signatures[place] = signature;
        } else if self.signatures.len() < SIGNATURES_MAX {
            self.signatures.push(signature);
        } else {
            return Err(Error::TooMany);
        }
        Ok(())
    }

    /// Reads a signed note.
    ///
    /// # Errors
    /// Too long, not UTF-8, control characters, no signature, a malformed signature line, two
    /// lines by one key, or too many lines.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        if BYTES_MAX < bytes.len() {
            return Err(Error::TooLong { bytes: bytes.len() });
        }
        let note = str::from_utf8(bytes).map_err(|_| Error::NotUtf8)?;
        let blank = note.rfind("\n\n").ok_or(Error::Unsigned)?;
        let lines = note[blank + 2..]
            .strip_suffix('\n')
            .ok_or(Error::Unsigned)?;
        let mut read = Self::new(note[..=blank].to_owned())?;
        for line in lines.split('\n') {
            let signature = Signature::parse(line)?;
            let signed = read.signatures.len();
            read.add(signature)?;
            if read.signatures.len() == signed {
                return Err(Error::Repeated {
                    line: line.to_owned(),
                });
            }
        }
        Ok(read)
    }

    /// The keys, among those the reader trusts, that have signed the note.
    ///
    /// # Errors
    /// [`Error::Forged`] if a signature in the name of a trusted key is not its own;
    /// [`Error::Unknown`] if no trusted key has signed.
    pub fn verify<'k>(&self, trusted: &'k [VerifierKey]) -> Result<Vec<&'k VerifierKey>, Error> {
        let mut signers = Vec::new();
        for signature in &self.signatures {
            let known = trusted.iter().find(|key| key.made(signature));
            let Some(key) = known else { continue };
            key.verify(&self.text, &signature.bytes)?;
            signers.push(key);
        }
        if signers.is_empty() {
            Err(Error::Unknown)
        } else {
            Ok(signers)
        }
    }
}

impl Signature {
    /// Reads a signature line, without its line break.
    ///
    /// # Errors
    /// [`Error::Line`].
    pub fn parse(line: &str) -> Result<Self, Error> {
        let malformed = || Error::Line {
            line: line.to_owned(),
        };
        let (name, base64) = line
            .strip_prefix(DASH)
            .and_then(|rest| rest.split_once(' '))
            .ok_or_else(malformed)?;
        let bytes = STANDARD.decode(base64).map_err(|_| malformed())?;
        let Some((id, bytes)) = bytes.split_first_chunk::<4>() else {
            return Err(malformed());
        };
        if !key::is_name(name) || bytes.is_empty() {
            return Err(malformed());
        }
        Ok(Self {
            name: name.to_owned(),
            id: u32::from_be_bytes(*id),
            bytes: bytes.to_owned(),
        })
    }
}

/// Control characters other than the line break have no place in a note.
fn has_controls(text: &str) -> bool {
    text.bytes().any(|byte| byte < 0x20 && byte != b'\n')
}

/// The signature line, without its line break.
impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&self.id.to_be_bytes(), self.bytes.as_slice()].concat();
        write!(f, "{DASH}{} {}", self.name, STANDARD.encode(bytes))
    }
}

/// The note as it is kept and served.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

#[cfg(test)]
mod tests;
