//! The proof of an entry: who signed the act, with which passkeys.
//!
//! ```json
//! {"nonce":"9f…","signatures":[{"authenticator_data":"…","client_data":"…","passkey":3,"signature":"…"}]}
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Assertion, Checked, Origins, PublicKey, RelyingParty, Wrong, base64url, check};

/// The most signatures of one act: of the person, and of a second one who confirms it.
pub const SIGNATURES_MAX: usize = 4;

/// The longest signature that is read, in bytes; ES256 has up to 72.
const SIGNATURE_BYTES_MAX: usize = 128;

/// That people meant an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// 32 bytes of chance that were signed along, once in a record.
    pub nonce: [u8; 32],
    /// The signatures over the same act, each by another passkey.
    pub signatures: Vec<Signature>,
}

/// One passkey's assertion over an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The number of the passkey in the record.
    pub passkey: u32,
    /// `response.authenticatorData`.
    pub authenticator_data: Vec<u8>,
    /// `response.clientDataJSON`.
    pub client_data: Vec<u8>,
    /// `response.signature`.
    pub signature: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenProof {
    nonce: String,
    signatures: Vec<WrittenSignature>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSignature {
    authenticator_data: String,
    client_data: String,
    passkey: u32,
    signature: String,
}

impl Proof {
    /// Reads the `proof` of an entry.
    ///
    /// # Errors
    /// Anything but the form above: a member more, a passkey twice, no signature.
    pub fn parse(json: &str) -> Result<Self, Wrong> {
        let written: WrittenProof = serde_json::from_str(json)
            .map_err(|_| malformed("it has not the members of one, and no others"))?;
        let nonce = nonce_from_hex(&written.nonce)
            .ok_or(malformed("its nonce is not 64 digits of 0-9 and a-f"))?;
        let count = written.signatures.len();
        if count == 0 || SIGNATURES_MAX < count {
            return Err(malformed("it has no signature, or too many"));
        }
        let signatures = written.signatures.iter().map(Signature::read);
        let proof = Self {
            nonce,
            signatures: signatures.collect::<Result<_, _>>()?,
        };
        proof.of_different_passkeys()?;
        Ok(proof)
    }

    /// The `proof` of an entry.
    pub fn to_value(&self) -> Value {
        let signatures: Vec<Value> = self.signatures.iter().map(Signature::to_value).collect();
        serde_json::json!({ "nonce": hex(&self.nonce), "signatures": signatures })
    }

    /// The numbers of the passkeys that signed, in order.
    pub fn passkeys(&self) -> impl Iterator<Item = u32> {
        self.signatures.iter().map(|signature| signature.passkey)
    }

    fn of_different_passkeys(&self) -> Result<(), Wrong> {
        let mut seen: Vec<u32> = self.passkeys().collect();
        seen.sort_unstable();
        seen.dedup();
        if seen.len() == self.signatures.len() {
            Ok(())
        } else {
            Err(malformed("a passkey has signed it twice"))
        }
    }
}

impl Signature {
    /// Checks the signature against the challenge of the act, the key that stands in the record
    /// under its number, and the relying party of that key's enrolment.
    ///
    /// # Errors
    /// The first thing wrong.
    pub fn check(
        &self,
        challenge: &[u8; 32],
        key: &PublicKey,
        relying_party: &str,
    ) -> Result<Checked, Wrong> {
        let party = RelyingParty {
            id: relying_party,
            origins: Origins::Beneath,
        };
        let assertion = Assertion {
            client_data: &self.client_data,
            authenticator_data: &self.authenticator_data,
            signature: &self.signature,
        };
        check(&party, challenge, key, &assertion)
    }

    fn read(written: &WrittenSignature) -> Result<Self, Wrong> {
        let bytes = |text: &str| {
            base64url::decode(text).ok_or(malformed("it has bytes that are not in base64url"))
        };
        let signature = bytes(&written.signature)?;
        if SIGNATURE_BYTES_MAX < signature.len() {
            return Err(Wrong::TooLong {
                what: "signature",
                bytes_max: SIGNATURE_BYTES_MAX,
            });
        }
        Ok(Self {
            passkey: written.passkey,
            authenticator_data: bytes(&written.authenticator_data)?,
            client_data: bytes(&written.client_data)?,
            signature,
        })
    }

    fn to_value(&self) -> Value {
        serde_json::json!({
            "authenticator_data": base64url::encode(&self.authenticator_data),
            "client_data": base64url::encode(&self.client_data),
            "passkey": self.passkey,
            "signature": base64url::encode(&self.signature),
        })
    }
}

/// 32 bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8; 32]) -> String {
    ledger::Hash::from_slice(bytes).map_or_else(String::new, |hash| hash.to_hex())
}

fn nonce_from_hex(text: &str) -> Option<[u8; 32]> {
    ledger::Hash::from_hex(text).map(|hash| *hash.as_bytes())
}

const fn malformed(why: &'static str) -> Wrong {
    Wrong::malformed("proof", why)
}
