//! Signing with a passkey (`WebAuthn`, 7.2).

use ledger::Hash;

use crate::client::{Ceremony, ClientData};
use crate::{AuthenticatorData, PublicKey, RelyingParty, Wrong};

/// What a browser sends of a signature, as bytes.
#[derive(Debug, Clone, Copy)]
pub struct Assertion<'a> {
    /// `response.clientDataJSON`.
    pub client_data: &'a [u8],
    /// `response.authenticatorData`.
    pub authenticator_data: &'a [u8],
    /// `response.signature`.
    pub signature: &'a [u8],
}

/// What is known of a signature that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// How often the authenticator has signed; 0 if it does not count.
    pub counter: u32,
    /// Whether the key can never leave the device it is on.
    pub device_bound: bool,
    /// Whether there is a copy of the key elsewhere now.
    pub backed_up: bool,
}

/// Checks an assertion against the challenge it was to answer and the key it is to be of.
///
/// Whose the key is, and that the challenge was not answered before, is for the caller to see.
///
/// # Errors
/// The first thing wrong.
pub fn check(
    party: &RelyingParty<'_>,
    challenge: &[u8],
    key: &PublicKey,
    response: &Assertion<'_>,
) -> Result<Checked, Wrong> {
    let client = ClientData::parse(response.client_data)?;
    client.answers(Ceremony::Sign, challenge, party)?;
    let data = AuthenticatorData::parse(response.authenticator_data)?;
    if data.attested.is_some() {
        let why = "it has a new credential, where one was to sign";
        return Err(Wrong::malformed("authenticator data", why));
    }
    data.made_for(party.id)?;
    let mut message = response.authenticator_data.to_vec();
    message.extend_from_slice(Hash::of(response.client_data).as_bytes());
    key.verify(&message, response.signature)?;
    Ok(Checked {
        counter: data.counter,
        device_bound: data.device_bound(),
        backed_up: data.backed_up(),
    })
}

/// Whether the counter went back, as that of a copy does: a sign that the key was cloned.
///
/// Authenticators that do not count say 0 for ever, which says nothing.
pub const fn counter_regressed(before: u32, now: u32) -> bool {
    (before != 0 || now != 0) && now <= before
}
