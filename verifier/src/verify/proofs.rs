//! Whether the persons who acted signed exactly what stands on record, with passkeys of their own
//! that stood then.

use std::collections::HashMap;

use passkey::{PublicKey, base64url};
use procedure::act::Act;
use procedure::id::PasskeyId;
use procedure::seats::Passkey;
use procedure::{Forum, Recorded};

use crate::signed::Signed;

/// What was signed so far.
#[derive(Default)]
pub(super) struct Proofs {
    /// The nonces, each with the entry it stands in: a signature counts once.
    nonces: HashMap<[u8; 32], u64>,
}

impl Proofs {
    /// Checks the proof of an entry against the forum before it.
    ///
    /// # Errors
    /// A sentence: what is wrong with it.
    pub(super) fn judge(
        &mut self,
        index: u64,
        recorded: &Recorded,
        signed: Option<&Signed>,
        forum: &Forum,
    ) -> Result<(), String> {
        can_be_checked(&recorded.act)?;
        let Some(signed) = signed else {
            return Ok(());
        };
        if let Some(before) = self.nonces.insert(signed.proof.nonce, index) {
            return Err(format!(
                "the proof was used before, for entry {before}: it says nothing about this one"
            ));
        }
        for signature in &signed.proof.signatures {
            let number = signature.passkey;
            let passkey = standing(number, recorded, signed, forum)?;
            let key = read_key(passkey)?;
            signature
                .check(&signed.challenge, &key, passkey.relying_party.as_str())
                .map_err(|wrong| format!("passkey {number} has not signed this act: {wrong}"))?;
        }
        Ok(())
    }

    /// How many entries are signed.
    pub(super) fn count(&self) -> u64 {
        self.nonces.len() as u64
    }
}

/// The passkey with this number, if it stands and is of one of the persons who act.
fn standing<'f>(
    number: u32,
    recorded: &Recorded,
    signed: &Signed,
    forum: &'f Forum,
) -> Result<&'f Passkey, String> {
    let Some(passkey) = forum.seats.passkey(PasskeyId(number)) else {
        return Err(format!(
            "passkey {number}, which is said to sign, is not on record"
        ));
    };
    if passkey.ended.is_some() {
        return Err(format!(
            "passkey {number}, which is said to sign, had ended before"
        ));
    }
    let owner = passkey.person.as_str();
    let acts =
        owner == recorded.by.person.as_str() || signed.confirmed_by.as_deref() == Some(owner);
    if acts {
        Ok(passkey)
    } else {
        Err(format!(
            "passkey {number}, which is said to sign, is of {owner}, who does not act here"
        ))
    }
}

/// A passkey whose key cannot be read would sign nothing that anybody could check.
fn can_be_checked(act: &Act) -> Result<(), String> {
    let Act::PasskeyEnrolled(enrolled) = act else {
        return Ok(());
    };
    let key = parse(enrolled.public_key.as_str())?;
    let (is, said) = (key.algorithm().name(), enrolled.algorithm.key());
    if is != said {
        return Err(format!(
            "the passkey's key is one for {is}, and is said to be for {said}"
        ));
    }
    if !passkey::is_domain(enrolled.relying_party.as_str()) {
        return Err("the passkey's relying party is not a domain".to_owned());
    }
    Ok(())
}

fn read_key(passkey: &Passkey) -> Result<PublicKey, String> {
    parse(passkey.public_key.as_str())
}

fn parse(text: &str) -> Result<PublicKey, String> {
    let cose = base64url::decode(text).ok_or("the passkey's key is not in base64url")?;
    PublicKey::from_cose(&cose).map_err(|wrong| wrong.to_string())
}
