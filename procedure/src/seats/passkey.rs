//! The passkeys with which persons sign what they do.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::Words;

use super::holding::Ended;
use super::{Seats, place};
use crate::act::{PasskeyEnded, PasskeyEnrolled};
use crate::id::{PasskeyId, PersonId};
use crate::{By, Recorded, Seat};

/// The algorithm a passkey signs with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Algorithm {
    /// ECDSA on P-256 with SHA-256.
    #[serde(rename = "ES256")]
    Es256,
    /// Ed25519.
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl Algorithm {
    /// All algorithms.
    pub const ALL: [Self; 2] = [Self::Es256, Self::EdDsa];

    /// The key used in entries and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::EdDsa => "EdDSA",
        }
    }
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its number.
    pub id: PasskeyId,
    /// Whose it is.
    pub person: PersonId,
    /// The id by which the authenticator knows it, in base64url.
    pub credential: Words,
    /// Its public key as COSE writes it, in base64url.
    pub public_key: Words,
    /// The algorithm it signs with.
    pub algorithm: Algorithm,
    /// The domain for which it signs.
    pub relying_party: Words,
    /// Whether it can only exist on the device that made it.
    pub device_bound: bool,
    /// SHA-256 of the invitation it answered.
    pub invitation: Option<Words>,
    /// When it was enrolled.
    pub enrolled_at: Timestamp,
    /// From which seat.
    pub enrolled_by: By,
    /// How it ended; `None` while it signs.
    pub ended: Option<Ended>,
}

impl Passkey {
    /// Whether a signature from this seat may be made with it: an officer's key stays on its device.
    pub fn serves(&self, seat: &Seat) -> bool {
        self.device_bound || !seat.kind().of_an_officer()
    }
}

impl Seats {
    pub(crate) fn enrol(&mut self, act: &PasskeyEnrolled, recorded: &Recorded) {
        let person = recorded.by.person.clone();
        let of = self.passkeys_of.entry(person.clone()).or_default();
        of.push(act.passkey);
        let credential = act.credential.as_str().into();
        self.by_credential.insert(credential, act.passkey);
        self.passkeys.push(Passkey {
            id: act.passkey,
            person,
            credential: act.credential.clone(),
            public_key: act.public_key.clone(),
            algorithm: act.algorithm,
            relying_party: act.relying_party.clone(),
            device_bound: act.device_bound,
            invitation: act.invitation.clone(),
            enrolled_at: recorded.at,
            enrolled_by: recorded.by.clone(),
            ended: None,
        });
    }

    pub(crate) fn end_passkey(&mut self, act: &PasskeyEnded, recorded: &Recorded) {
        let passkey = place(act.passkey.0).and_then(|place| self.passkeys.get_mut(place));
        if let Some(passkey) = passkey {
            passkey.ended = Some(Ended {
                at: recorded.at,
                by: recorded.by.clone(),
                reason: act.reason.clone(),
            });
        }
    }
}
