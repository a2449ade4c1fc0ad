//! Enrolling a passkey (`WebAuthn`, 7.1), without attestation.

use crate::client::{Ceremony, ClientData};
use crate::{AttestationObject, AuthenticatorData, PublicKey, RelyingParty, Wrong};

/// What a browser sends of a new credential, as bytes.
#[derive(Debug, Clone, Copy)]
pub struct Registration<'a> {
    /// `response.clientDataJSON`.
    pub client_data: &'a [u8],
    /// `response.attestationObject`.
    pub attestation_object: &'a [u8],
}

/// A passkey that may be enrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolled {
    /// The id of the credential.
    pub credential: Vec<u8>,
    /// Its public key.
    pub key: PublicKey,
    /// How often it has signed; 0 if it does not count.
    pub counter: u32,
    /// Whether the key can never leave the device it is on.
    pub device_bound: bool,
    /// Whether there is a copy of the key elsewhere now.
    pub backed_up: bool,
    /// The make of the authenticator as it says itself, unproven; zeros if it does not say.
    pub aaguid: [u8; 16],
}

/// Checks a registration against the challenge it was to answer.
///
/// That the credential is not enrolled already is for the caller to see.
///
/// # Errors
/// The first thing wrong.
pub fn register(
    party: &RelyingParty<'_>,
    challenge: &[u8],
    response: &Registration<'_>,
) -> Result<Enrolled, Wrong> {
    let client = ClientData::parse(response.client_data)?;
    client.answers(Ceremony::Enrol, challenge, party)?;
    let object = AttestationObject::parse(response.attestation_object)?;
    let data = AuthenticatorData::parse(object.authenticator_data)?;
    data.made_for(party.id)?;
    let Some(attested) = &data.attested else {
        return Err(Wrong::malformed(
            "authenticator data",
            "it has no new credential",
        ));
    };
    Ok(Enrolled {
        credential: attested.credential.to_vec(),
        key: attested.key.clone(),
        counter: data.counter,
        device_bound: data.device_bound(),
        backed_up: data.backed_up(),
        aaguid: attested.aaguid,
    })
}
