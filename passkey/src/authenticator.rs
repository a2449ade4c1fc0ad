//! Authenticator data: what the authenticator itself says, under its signature (`WebAuthn`, 6.1).

use crate::cbor::Reader;
use crate::{PublicKey, Wrong};
use ledger::Hash;

/// The longest authenticator data that is read, in bytes; a registration has about 200.
pub(crate) const BYTES_MAX: usize = 4096;

/// The longest id of a credential, in bytes (`WebAuthn`, 6.5.2).
const CREDENTIAL_BYTES_MAX: usize = 1023;

const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const MAY_BE_BACKED_UP: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const ATTESTED: u8 = 1 << 6;
const EXTENDED: u8 = 1 << 7;

/// What the authenticator says of itself and of this use of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthenticatorData<'a> {
    /// The SHA-256 of the relying party's id.
    pub party: [u8; 32],
    flags: u8,
    /// How often it has signed; 0 if it does not count.
    pub counter: u32,
    /// The new credential, in a registration.
    pub attested: Option<Attested<'a>>,
}

/// A new credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attested<'a> {
    /// The make of the authenticator, or zeros.
    pub aaguid: [u8; 16],
    /// The id of the credential.
    pub credential: &'a [u8],
    /// Its public key.
    pub key: PublicKey,
}

impl<'a> AuthenticatorData<'a> {
    /// Reads it, to the last byte.
    ///
    /// # Errors
    /// Lengths that do not agree, flags that contradict each other, a key of another algorithm.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Wrong> {
        if BYTES_MAX < bytes.len() {
            return Err(Wrong::TooLong {
                what: "authenticator data",
                bytes_max: BYTES_MAX,
            });
        }
        let (party, rest) = split::<32>(bytes)?;
        let (&[flags], rest) = split(rest)?;
        let (counter, rest) = split(rest)?;
        let on = |flag: u8| flags & flag != 0;
        if on(BACKED_UP) && !on(MAY_BE_BACKED_UP) {
            return Err(malformed("it is backed up although it cannot be"));
        }
        let (attested, rest) = if on(ATTESTED) {
            let (attested, rest) = Attested::split(rest)?;
            (Some(attested), rest)
        } else {
            (None, rest)
        };
        extensions(rest, on(EXTENDED))?;
        Ok(Self {
            party: *party,
            flags,
            counter: u32::from_be_bytes(*counter),
            attested,
        })
    }

    /// Whether somebody touched it.
    pub const fn present(&self) -> bool {
        self.flags & PRESENT != 0
    }

    /// Whether it asked who touches it: by PIN, finger or face.
    pub const fn verified(&self) -> bool {
        self.flags & VERIFIED != 0
    }

    /// Whether the key can never leave this device.
    pub const fn device_bound(&self) -> bool {
        self.flags & MAY_BE_BACKED_UP == 0
    }

    /// Whether there is a copy of the key elsewhere now.
    pub const fn backed_up(&self) -> bool {
        self.flags & BACKED_UP != 0
    }

    /// Whether it is for this relying party, and a person it knows was there.
    pub(crate) fn made_for(&self, party_id: &str) -> Result<(), Wrong> {
        if self.party != *Hash::of(party_id.as_bytes()).as_bytes() {
            return Err(Wrong::RelyingParty);
        }
        if !self.present() {
            return Err(Wrong::Absent);
        }
        if !self.verified() {
            return Err(Wrong::Unverified);
        }
        Ok(())
    }
}

impl<'a> Attested<'a> {
    fn split(bytes: &'a [u8]) -> Result<(Self, &'a [u8]), Wrong> {
        let (aaguid, rest) = split(bytes)?;
        let (length, rest) = split(rest)?;
        let length = usize::from(u16::from_be_bytes(*length));
        if length == 0 || CREDENTIAL_BYTES_MAX < length {
            return Err(malformed("the id of its credential has a wrong length"));
        }
        let (credential, rest) = rest.split_at_checked(length).ok_or(ENDED)?;
        let mut reader = Reader::new(rest);
        let key = PublicKey::read(&mut reader)?;
        let attested = Self {
            aaguid: *aaguid,
            credential,
            key,
        };
        Ok((attested, reader.rest()))
    }
}

/// Extensions are not asked for; an authenticator may add its own, which mean nothing here.
fn extensions(bytes: &[u8], there: bool) -> Result<(), Wrong> {
    let mut reader = Reader::new(bytes);
    if there {
        if bytes.first().is_none_or(|first| first >> 5 != 5) {
            return Err(malformed("its extensions are not a map"));
        }
        reader.skip().map_err(malformed)?;
    }
    reader.end().map_err(malformed)
}

fn split<const N: usize>(bytes: &[u8]) -> Result<(&[u8; N], &[u8]), Wrong> {
    bytes.split_first_chunk().ok_or(ENDED)
}

const ENDED: Wrong = malformed("it ends too early");

const fn malformed(why: &'static str) -> Wrong {
    Wrong::malformed("authenticator data", why)
}
