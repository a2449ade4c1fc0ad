//! The attestation object of a registration (`WebAuthn`, 6.5.4): a map around authenticator data.

use crate::Wrong;
use crate::authenticator;
use crate::cbor::{Reader, Why};

/// The longest attestation object that is read, in bytes: some come with chains of certificates.
const BYTES_MAX: usize = 16_384;

/// What a browser sends of a new credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttestationObject<'a> {
    /// The format of the attestation statement, which is not checked: none is asked for.
    pub format: &'a str,
    /// The authenticator data.
    pub authenticator_data: &'a [u8],
}

impl<'a> AttestationObject<'a> {
    /// Reads it, to the last byte.
    ///
    /// # Errors
    /// Anything but a map of `fmt`, `attStmt` and `authData`, each once.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Wrong> {
        if BYTES_MAX < bytes.len() {
            return Err(Wrong::TooLong {
                what: "attestation object",
                bytes_max: BYTES_MAX,
            });
        }
        let read = Self::read(bytes).map_err(|why| Wrong::malformed("attestation object", why))?;
        if authenticator::BYTES_MAX < read.authenticator_data.len() {
            return Err(Wrong::TooLong {
                what: "authenticator data",
                bytes_max: authenticator::BYTES_MAX,
            });
        }
        Ok(read)
    }

    fn read(bytes: &'a [u8]) -> Result<Self, Why> {
        let mut reader = Reader::new(bytes);
        let (mut format, mut statement, mut data) = (None, None, None);
        for _ in 0..reader.map()? {
            let twice = match reader.text()? {
                "fmt" => format.replace(reader.text()?).is_some(),
                "attStmt" => statement.replace(statement_of(&mut reader)?).is_some(),
                "authData" => data.replace(reader.bytes()?).is_some(),
                _ => return Err("it has a member that it should not have"),
            };
            if twice {
                return Err("it has a member twice");
            }
        }
        reader.end()?;
        match (format, statement, data) {
            (Some(format), Some(()), Some(authenticator_data)) => Ok(Self {
                format,
                authenticator_data,
            }),
            _ => Err("it lacks a member"),
        }
    }
}

/// A map, of which nothing is asked.
fn statement_of(reader: &mut Reader<'_>) -> Result<(), Why> {
    reader.clone().map()?;
    reader.skip()
}
