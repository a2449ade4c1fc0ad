//! The keys of signed notes, and their texts.

use super::{Error, Signature};
use crate::cosignature;
use crate::hash::Hash;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use std::fmt;

/// What a key signs; the byte is the signature type of C2SP signed-note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// Ed25519 over the text of the note: how a log signs its checkpoints.
    Ed25519 = 0x01,
    /// Ed25519 over the text and a time: how a witness cosigns (C2SP tlog-cosignature).
    Cosignature = 0x04,
}

/// A public key by which a reader checks notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    algorithm: Algorithm,
    key: VerifyingKey,
}

/// A private key. It is shown by nothing but [`SignerKey::to_secret_text`].
#[derive(Clone)]
pub struct SignerKey {
    name: String,
    algorithm: Algorithm,
    key: SigningKey,
}

/// What begins the text of a private key.
const SECRET: &str = "PRIVATE+KEY+";

impl Algorithm {
    fn from_byte(byte: u8) -> Result<Self, Error> {
        match byte {
            0x01 => Ok(Self::Ed25519),
            0x04 => Ok(Self::Cosignature),
            _ => Err(Error::Key {
                reason: "its type is neither Ed25519 nor an Ed25519 cosignature",
            }),
        }
    }
}

impl VerifierKey {
    /// Reads `<name>+<hex id>+<base64>`.
    ///
    /// # Errors
    /// [`Error::Key`], with what is wrong.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (name, algorithm, key) = parts(text)?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| Error::Key {
            reason: "its bytes are no Ed25519 public key",
        })?;
        let read = Self {
            name: name.to_owned(),
            algorithm,
            key,
        };
        // The one form: this also compares the id, and the case of its digits.
        if read.to_string() == text {
            Ok(read)
        } else {
            Err(Error::Key {
                reason: "its id is not its own",
            })
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the key signs.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The 32 bytes of the Ed25519 key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// The id: the first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key).
    pub fn id(&self) -> u32 {
        let kind = [b'\n', self.algorithm as u8];
        let hash = Hash::of_parts(&[self.name.as_bytes(), &kind, self.key.as_bytes()]);
        let [a, b, c, d, ..] = *hash.as_bytes();
        u32::from_be_bytes([a, b, c, d])
    }

    /// Whether a signature line names this key.
    pub fn made(&self, signature: &Signature) -> bool {
        signature.name == self.name && signature.id == self.id()
    }

    /// Checks the bytes of a signature over the text of a note.
    ///
    /// # Errors
    /// [`Error::Forged`].
    pub fn verify(&self, text: &str, signature: &[u8]) -> Result<(), Error> {
        match self.algorithm {
            Algorithm::Ed25519 => self.verify_message(text.as_bytes(), signature),
            Algorithm::Cosignature => cosignature::verify(self, text, signature).map(drop),
        }
    }

    /// Checks a plain Ed25519 signature; keys of small order are refused (RFC 8032 allows it).
    pub(crate) fn verify_message(&self, message: &[u8], signature: &[u8]) -> Result<(), Error> {
        let forged = || Error::Forged {
            name: self.name.clone(),
        };
        let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| forged())?;
        self.key
            .verify_strict(message, &signature)
            .map_err(|_| forged())
    }
}

impl SignerKey {
    /// The key that follows from 32 bytes of chance.
    ///
    /// # Errors
    /// [`Error::Key`]: the name is empty or has spaces, plus signs or control characters.
    pub fn from_seed(name: &str, algorithm: Algorithm, seed: [u8; 32]) -> Result<Self, Error> {
        if !is_name(name) {
            return Err(Error::Key {
                reason: "its name is empty or has spaces, plus signs or controls",
            });
        }
        Ok(Self {
            name: name.to_owned(),
            algorithm,
            key: SigningKey::from_bytes(&seed),
        })
    }

    /// Reads `PRIVATE+KEY+<name>+<hex id>+<base64>`.
    ///
    /// # Errors
    /// [`Error::Key`], with what is wrong; never with the text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let public = text.strip_prefix(SECRET).ok_or(Error::Key {
            reason: "no private key",
        })?;
        let (name, algorithm, seed) = parts(public)?;
        let read = Self::from_seed(name, algorithm, seed)?;
        if read.to_secret_text() == text {
            Ok(read)
        } else {
            Err(Error::Key {
                reason: "its id is not its own",
            })
        }
    }

    /// The text of the private key, to be kept in a file that nobody else can read.
    pub fn to_secret_text(&self) -> String {
        let id = self.verifier().id();
        let material = [&[self.algorithm as u8], self.key.as_bytes().as_slice()].concat();
        format!(
            "{SECRET}{}+{id:08x}+{}",
            self.name,
            STANDARD.encode(material)
        )
    }

    /// The public key to this private one.
    pub fn verifier(&self) -> VerifierKey {
        let key = self.key.verifying_key();
        VerifierKey {
            name: self.name.clone(),
            algorithm: self.algorithm,
            key,
        }
    }

    /// Signs the text of a note, as a log does.
    ///
    /// # Errors
    /// [`Error::Purpose`]: cosignatures need a time ([`cosignature::cosign`]).
    pub fn sign(&self, text: &str) -> Result<Signature, Error> {
        match self.algorithm {
            Algorithm::Ed25519 => Ok(self.signature(self.sign_message(text.as_bytes()).to_vec())),
            Algorithm::Cosignature => Err(Error::Purpose {
                name: self.name.clone(),
            }),
        }
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn sign_message(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }

    /// A signature line by this key.
    pub(crate) fn signature(&self, bytes: Vec<u8>) -> Signature {
        Signature {
            name: self.name.clone(),
            id: self.verifier().id(),
            bytes,
        }
    }
}

/// The name, type and 32 bytes of `<name>+<hex id>+<base64>`; the caller compares the id.
fn parts(text: &str) -> Result<(&str, Algorithm, [u8; 32]), Error> {
    let mut fields = text.splitn(3, '+');
    let (Some(name), Some(_), Some(base64)) = (fields.next(), fields.next(), fields.next()) else {
        return Err(Error::Key {
            reason: "it is not of the form name+id+base64",
        });
    };
    if !is_name(name) {
        return Err(Error::Key {
            reason: "its name is empty or has spaces, plus signs or controls",
        });
    }
    let material = STANDARD.decode(base64).map_err(|_| Error::Key {
        reason: "its base64 is malformed",
    })?;
    let Some((kind, key)) = material.split_first() else {
        return Err(Error::Key {
            reason: "it is empty",
        });
    };
    let algorithm = Algorithm::from_byte(*kind)?;
    let key = key.try_into().map_err(|_| Error::Key {
        reason: "an Ed25519 key has 32 bytes",
    })?;
    Ok((name, algorithm, key))
}

/// Names of keys are not empty and have no Unicode spaces, plus signs or control characters.
pub(super) fn is_name(name: &str) -> bool {
    let bad = |character: char| character.is_whitespace() || character == '+' || character < ' ';
    !name.is_empty() && !name.chars().any(bad)
}

/// The text of the public key: `<name>+<hex id>+<base64>`.
impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let material = [&[self.algorithm as u8], self.key.as_bytes().as_slice()].concat();
        write!(
            f,
            "{}+{:08x}+{}",
            self.name,
            self.id(),
            STANDARD.encode(material)
        )
    }
}

/// Names the key and hides the secret.
impl fmt::Debug for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignerKey({})", self.name)
    }
}
