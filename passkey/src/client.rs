//! Client data: what the browser says of the ceremony (`WebAuthn`, 5.8.1).

use serde::Deserialize;

use crate::{RelyingParty, Wrong, base64url};

/// The longest client data that is read, in bytes; browsers write about 150.
const BYTES_MAX: usize = 4096;

/// What the passkey was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ceremony {
    /// To make a credential.
    Enrol,
    /// To sign with one.
    Sign,
}

/// What the browser says of the ceremony. Members that are not known are passed over, as the
/// specification demands; one that is known may stand once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ClientData {
    /// `webauthn.create` or `webauthn.get`.
    pub r#type: String,
    /// The challenge, in base64url.
    pub challenge: String,
    /// The origin of the page that asked.
    pub origin: String,
    /// Whether that page stood within one of another origin.
    #[serde(default)]
    pub cross_origin: bool,
    /// The origin of the page around it, if it stood within one.
    #[serde(default)]
    pub top_origin: Option<String>,
}

impl Ceremony {
    const fn r#type(self) -> &'static str {
        match self {
            Self::Enrol => "webauthn.create",
            Self::Sign => "webauthn.get",
        }
    }
}

impl ClientData {
    /// Reads it.
    ///
    /// # Errors
    /// Not JSON, a member missing or twice.
    pub fn parse(bytes: &[u8]) -> Result<Self, Wrong> {
        if BYTES_MAX < bytes.len() {
            return Err(Wrong::TooLong {
                what: "client data",
                bytes_max: BYTES_MAX,
            });
        }
        serde_json::from_slice(bytes).map_err(|_| {
            let why = "it is no JSON object with type, challenge and origin, each once";
            Wrong::malformed("client data", why)
        })
    }

    /// Whether it is of this ceremony, answers this challenge, and comes from this site itself.
    pub(crate) fn answers(
        &self,
        ceremony: Ceremony,
        challenge: &[u8],
        party: &RelyingParty<'_>,
    ) -> Result<(), Wrong> {
        if self.r#type != ceremony.r#type() {
            return Err(Wrong::Ceremony);
        }
        if base64url::decode(&self.challenge).as_deref() != Some(challenge) {
            return Err(Wrong::Challenge);
        }
        if !party.is_at(&self.origin) {
            return Err(Wrong::Origin {
                found: self.origin.chars().take(100).collect(),
            });
        }
        if self.cross_origin || self.top_origin.is_some() {
            return Err(Wrong::CrossOrigin);
        }
        Ok(())
    }
}
