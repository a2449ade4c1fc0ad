//! A person enrols a passkey of her own.
//!
//! Her first one answers an invitation that stands on record in the act that seated her, and each
//! invitation is answered by one passkey. A further one is signed with one she has. So nobody who
//! merely runs the program can enrol a passkey for somebody else.

use text::Words;

use super::{Algorithm, Holding};
use crate::act::{Act, PasskeyEnrolled};
use crate::authority::Relation;
use crate::document::record::well_formed_hash;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// The longest id of a credential or public key, in base64url.
const ENCODED_LENGTH_MAX: usize = 1_400;

/// Enrol a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolPasskey {
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
    /// SHA-256 of the invitation it answers, in hexadecimal.
    pub invitation: Option<Words>,
}

impl EnrolPasskey {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        forum.allows(asked, Verb::EnrolPasskey, Relation::Herself, None)?;
        forum.already_happened(asked)?;
        base64url(&self.credential)?;
        base64url(&self.public_key)?;
        let credential = self.credential.as_str();
        if forum.seats.by_credential(credential).is_some() {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Passkey,
                key: credential.to_owned(),
            });
        }
        self.invited(forum, asked)?;
        Ok(PasskeyEnrolled {
            passkey: forum.seats.next_passkey(),
            credential: self.credential,
            public_key: self.public_key,
            algorithm: self.algorithm,
            relying_party: self.relying_party,
            device_bound: self.device_bound,
            invitation: self.invitation,
        }
        .into())
    }

    /// Refuses unless another passkey of hers signs, or an invitation of hers waits for an answer.
    fn invited(&self, forum: &Forum, asked: &Asked) -> Result<(), Refusal> {
        let Some(invitation) = &self.invitation else {
            let signed = !asked.signed.is_empty();
            return signed.then_some(()).ok_or(Refusal::NotInvited);
        };
        well_formed_hash(invitation.as_str())?;
        let today = forum.civil_day(asked.at);
        let hers = |holding: &Holding| {
            holding.reaches(today) && holding.invitation.as_ref() == Some(invitation)
        };
        let mut passkeys = forum.seats.passkeys();
        let answered = passkeys.any(|passkey| passkey.invitation.as_ref() == Some(invitation));
        if answered || !forum.seats.of_person(&asked.by.person).any(hers) {
            return Err(Refusal::NotInvited);
        }
        Ok(())
    }
}

/// Refuses what is not base64url without padding.
fn base64url(text: &Words) -> Result<(), Refusal> {
    let text = text.as_str();
    let digit = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if text.len() <= ENCODED_LENGTH_MAX && text.bytes().all(digit) {
        return Ok(());
    }
    Err(Refusal::MalformedKey {
        key: text.chars().take(80).collect(),
    })
}
