//! The signature of a person over what was shown.

use procedure::Refusal;
use procedure::seats::Passkey;

use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::asking::Asking;
use crate::desk::ceremony;

/// What the browser is told in order to have it signed; nothing where the person has no passkey
/// that signs from this seat.
pub(super) fn options(
    asking: &Asking<'_>,
    acting: &Acting,
    challenge: &[u8; 32],
) -> Option<String> {
    let passkeys: Vec<Passkey> = asking.forum(|forum| {
        let signing = forum.seats.signing(acting.person(), acting.seat());
        signing.cloned().collect()
    });
    if passkeys.is_empty() {
        return None;
    }
    Some(ceremony::request_options(
        asking,
        challenge,
        passkeys.iter(),
    ))
}

/// The signature that a browser sends, checked: by a passkey of this person, over what was shown.
pub(super) fn signature(
    asking: &Asking<'_>,
    acting: &Acting,
    credential: &str,
    challenge: &[u8; 32],
) -> Result<passkey::Signature, Unanswered> {
    let failed = |why| crate::desk::sign_in::failed(asking, Some(acting.person()), why);
    let presented = ceremony::presented(credential).map_err(failed)?;
    if !ceremony::answers(&presented, challenge) {
        return Err(Refusal::SignedSomethingElse.into());
    }
    let passkey = ceremony::checked(asking, challenge, &presented)?.map_err(failed)?;
    if passkey.person != *acting.person() {
        return Err(Refusal::SignatureFails {
            passkey: passkey.id,
        }
        .into());
    }
    Ok(passkey::Signature {
        passkey: passkey.id.0,
        authenticator_data: presented.authenticator_data,
        client_data: presented.client_data,
        signature: presented.signature,
    })
}
