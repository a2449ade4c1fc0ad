//! Whether the persons who act signed exactly the act that is about to be entered.

use ledger::{Entry, Hash};
use passkey::{Proof, PublicKey, Wrong, base64url, signed_act};
use procedure::act::PasskeyEnrolled;
use procedure::id::PasskeyId;
use procedure::seats::Passkey;
use procedure::{Act, Forum, Refusal};

use crate::{Fault, Rejected};

/// What persons signed for a command, on what [`crate::Registrar::preview`] showed them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The proof, which goes on record.
    pub proof: Proof,
    /// 32 bytes of chance from which the act's personal values were sealed when it was shown, the
    /// same as were given to the preview. A secret: it does not go on record.
    pub seal_seed: [u8; 32],
}

impl Proven {
    /// The passkeys that signed.
    pub(crate) fn passkeys(&self) -> Vec<PasskeyId> {
        self.proof.passkeys().map(PasskeyId).collect()
    }
}

/// What a command would become now, and what is to be signed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The act, to be shown in words.
    pub act: Act,
    /// What is signed, in its exact words.
    pub signed_form: String,
    /// The challenge for the passkeys: the SHA-256 of that.
    pub challenge: [u8; 32],
}

/// The nonce that seals the value at a pointer: another for each, and none without the seed.
pub(crate) fn seal_nonce(seed: &[u8; 32], pointer: &str) -> [u8; 32] {
    let parts = [b"travaux seal v1\n", &seed[..], pointer.as_bytes()];
    *Hash::of(&parts.concat()).as_bytes()
}

/// What is to be signed for an entry.
pub(crate) fn signed_form(entry: &Entry, act: &Act, nonce: &[u8; 32]) -> Result<Vec<u8>, Fault> {
    signed_act::signed_form(entry, act.assigned(), nonce).map_err(|error| Fault::Unwritable {
        reason: error.to_string(),
    })
}

/// What a passkey is asked to sign: the hash of the signed form.
pub(crate) fn challenge(signed_form: &[u8]) -> [u8; 32] {
    *Hash::of(signed_form).as_bytes()
}

/// Refuses unless every signature is over this entry, by a passkey that stands.
///
/// Whose the passkeys are was decided with the act.
pub(crate) fn check(
    forum: &Forum,
    entry: &Entry,
    act: &Act,
    proof: &Proof,
) -> Result<(), Rejected> {
    let challenge = challenge(&signed_form(entry, act, &proof.nonce)?);
    for signature in &proof.signatures {
        let id = PasskeyId(signature.passkey);
        let standing = forum.seats.passkey(id).filter(|it| it.ended.is_none());
        let passkey = standing.ok_or(Refusal::PasskeyDoesNotStand { passkey: id })?;
        let key = key_of(passkey)?;
        let checked = signature.check(&challenge, &key, passkey.relying_party.as_str());
        checked.map_err(|wrong| match wrong {
            Wrong::Challenge => Refusal::SignedSomethingElse,
            _ => Refusal::SignatureFails { passkey: id },
        })?;
    }
    Ok(())
}

/// Refuses to enrol a passkey whose signatures nobody could check.
pub(crate) fn can_be_checked(act: &Act) -> Result<(), Refusal> {
    let Act::PasskeyEnrolled(enrolled) = act else {
        return Ok(());
    };
    let PasskeyEnrolled {
        public_key,
        algorithm,
        relying_party,
        ..
    } = &**enrolled;
    let key = read_key(public_key.as_str())?;
    if !passkey::is_domain(relying_party.as_str()) {
        return Err(Refusal::MalformedKey {
            key: relying_party.as_str().to_owned(),
        });
    }
    if key.algorithm().name() == algorithm.key() {
        Ok(())
    } else {
        Err(Refusal::PublicKeyUnreadable)
    }
}

fn key_of(passkey: &Passkey) -> Result<PublicKey, Refusal> {
    read_key(passkey.public_key.as_str())
}

fn read_key(text: &str) -> Result<PublicKey, Refusal> {
    let key = base64url::decode(text).and_then(|cose| PublicKey::from_cose(&cose).ok());
    key.ok_or(Refusal::PublicKeyUnreadable)
}
