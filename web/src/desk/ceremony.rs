//! Ceremonies with a passkey: a challenge goes out, and what comes back is checked against it, once.

use jiff::SignedDuration;
use ledger::Hash;
use passkey::{
    Assertion, ClientData, Enrolled, Origins, PublicKey, Registration, RelyingParty, base64url,
};
use procedure::Forum;
use procedure::id::PersonId;
use procedure::seats::Passkey;
use serde::Deserialize;
use serde_json::{Value, json};
use store::accounts::{Ceremony, Counted, NewCeremony, Taken};

use super::answer::Unanswered;
use super::asking::Asking;
use crate::limits;

/// What a ceremony is for. One begun for one thing finishes no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Signing in.
    SigningIn,
    /// Showing once more that it is the same person.
    SteppingUp,
    /// Taking up an invitation.
    Accepting,
    /// Founding the secretariat.
    Founding,
    /// Adding a passkey.
    Adding,
}

impl For {
    /// How accounts call it.
    const fn kind(self) -> &'static str {
        match self {
            Self::SigningIn => "sign-in",
            Self::SteppingUp => "step-up",
            Self::Accepting => "accept",
            Self::Founding => "found",
            Self::Adding => "add-passkey",
        }
    }
}

/// What a browser sends of a passkey (Web Authentication Level 3, section 5.1.1, in JSON).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Presented {
    /// The id by which the authenticator knows the passkey, in base64url.
    pub(crate) credential: String,
    pub(crate) client_data: Vec<u8>,
    pub(crate) authenticator_data: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) attestation_object: Vec<u8>,
}

#[derive(Deserialize)]
struct Written {
    id: String,
    r#type: String,
    response: WrittenResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WrittenResponse {
    #[serde(rename = "clientDataJSON")]
    client_data_json: String,
    #[serde(default)]
    authenticator_data: String,
    #[serde(default)]
    signature: String,
    #[serde(default)]
    attestation_object: String,
}

/// Why a passkey was not taken, as the security log has it. People are told less.
pub(crate) type Why = &'static str;

/// Reads what a browser has sent.
pub(crate) fn presented(json: &str) -> Result<Presented, Why> {
    let written: Written = serde_json::from_str(json).map_err(|_| "malformed")?;
    if written.r#type != "public-key" {
        return Err("malformed");
    }
    let bytes = |text: &str| base64url::decode(text).ok_or("malformed");
    let response = written.response;
    // Decoded and encoded again, so that each passkey has one name.
    let credential = base64url::encode(&bytes(&written.id)?);
    Ok(Presented {
        credential,
        client_data: bytes(&response.client_data_json)?,
        authenticator_data: bytes(&response.authenticator_data)?,
        signature: bytes(&response.signature)?,
        attestation_object: bytes(&response.attestation_object)?,
    })
}

/// Begins a ceremony; its challenge.
pub(crate) fn begin(
    asking: &Asking<'_>,
    what: For,
    person: Option<&PersonId>,
    payload: &Value,
) -> Result<[u8; 32], Unanswered> {
    let challenge = asking.means.chance()?;
    let expires = asking.now.saturating_add(limits::CEREMONY);
    let new = NewCeremony {
        hash: &Hash::of(&challenge),
        kind: what.kind(),
        person: person.map(PersonId::as_str),
        session: asking.who.as_ref().map(|who| who.session.id),
        payload: &payload.to_string(),
        expires: expires.map_err(|error| Unanswered::Fault(error.to_string()))?,
    };
    if asking.accounts().begin(new, asking.now)? {
        Ok(challenge)
    } else {
        Err(Unanswered::TooMany(60))
    }
}

/// Takes the ceremony that was answered: in the session in which it was begun, once, in time.
pub(crate) fn answered(
    asking: &Asking<'_>,
    what: For,
    presented: &Presented,
) -> Result<Result<(Ceremony, Vec<u8>), Why>, Unanswered> {
    let client = ClientData::parse(&presented.client_data);
    let challenge = client.ok().and_then(|it| base64url::decode(&it.challenge));
    let Some(challenge) = challenge else {
        return Ok(Err("malformed"));
    };
    let hash = Hash::of(&challenge);
    let taken = asking
        .accounts()
        .take_ceremony(&hash, what.kind(), asking.now)?;
    let session = asking.who.as_ref().map(|who| who.session.id);
    Ok(match taken {
        Taken::Taken(ceremony) if what == For::SigningIn || ceremony.session == session => {
            Ok((ceremony, challenge))
        }
        Taken::Taken(_) => Err("other-session"),
        Taken::Expired => Err("challenge-expired"),
        Taken::Unknown => Err("challenge-unknown"),
    })
}

/// Whether what was signed answers this challenge.
pub(crate) fn answers(presented: &Presented, challenge: &[u8; 32]) -> bool {
    let client = ClientData::parse(&presented.client_data);
    client.is_ok_and(|it| it.challenge == base64url::encode(challenge))
}

/// Checks what a passkey has signed, and whose it is.
pub(crate) fn checked(
    asking: &Asking<'_>,
    challenge: &[u8],
    presented: &Presented,
) -> Result<Result<Passkey, Why>, Unanswered> {
    let known = asking.forum(|forum| forum.seats.by_credential(&presented.credential).cloned());
    let Some(known) = known else {
        return Ok(Err("passkey-unknown"));
    };
    if known.ended.is_some() {
        return Ok(Err("passkey-ended"));
    }
    let assertion = Assertion {
        client_data: &presented.client_data,
        authenticator_data: &presented.authenticator_data,
        signature: &presented.signature,
    };
    let key = base64url::decode(known.public_key.as_str());
    let key = key.and_then(|bytes| PublicKey::from_cose(&bytes).ok());
    let Some(key) = key else {
        return Err(Unanswered::Fault("a passkey on record has no key".into()));
    };
    let origins = [asking.with.address.as_str()];
    let party = party(asking, &origins);
    let checked = match passkey::check(&party, challenge, &key, &assertion) {
        Ok(checked) => checked,
        Err(wrong) => return Ok(Err(reason(asking, &wrong))),
    };
    let counted = asking
        .accounts()
        .count_passkey(known.id.0, checked.counter)?;
    Ok(match counted {
        Counted::Well => Ok(known),
        Counted::FellBack { .. } => Err("passkey-copied"),
    })
}

/// Checks a new passkey.
pub(crate) fn enrolled(
    asking: &Asking<'_>,
    challenge: &[u8],
    presented: &Presented,
) -> Result<Enrolled, Why> {
    let registration = Registration {
        client_data: &presented.client_data,
        attestation_object: &presented.attestation_object,
    };
    let origins = [asking.with.address.as_str()];
    let enrolled = passkey::register(&party(asking, &origins), challenge, &registration);
    enrolled.map_err(|wrong| reason(asking, &wrong))
}

/// What is wrong goes to the operator in full.
fn reason(asking: &Asking<'_>, wrong: &passkey::Wrong) -> Why {
    tracing::info!(from = asking.from, %wrong, "a passkey was not taken");
    "passkey-wrong"
}

fn party<'a>(asking: &'a Asking<'_>, origins: &'a [&'a str]) -> RelyingParty<'a> {
    RelyingParty {
        id: relying_party(&asking.with.address),
        origins: Origins::Exactly(origins),
    }
}

/// The domain to which passkeys are bound: the host of the public address.
pub(crate) fn relying_party(address: &str) -> &str {
    let place = address
        .split_once("://")
        .map_or(address, |(_, place)| place);
    place.split(':').next().unwrap_or(place)
}

/// What a browser is told in order to sign in or to step up, in JSON.
pub(crate) fn request_options<'a>(
    asking: &Asking<'_>,
    challenge: &[u8; 32],
    allowed: impl Iterator<Item = &'a Passkey>,
) -> String {
    json!({
        "challenge": base64url::encode(challenge),
        "rpId": relying_party(&asking.with.address),
        "allowCredentials": descriptors(allowed),
        "userVerification": "required",
        "timeout": SignedDuration::from_mins(5).as_millis(),
    })
    .to_string()
}

/// What a browser is told in order to make a passkey, in JSON. The record knows a person by number,
/// and so does the authenticator.
pub(crate) fn creation_options(
    asking: &Asking<'_>,
    challenge: &[u8; 32],
    person: &PersonId,
    name: &str,
) -> String {
    asking.forum(|forum| {
        json!({
            "challenge": base64url::encode(challenge),
            "rp": {
                "id": relying_party(&asking.with.address),
                "name": forum_name(asking, forum),
            },
            "user": {
                "id": base64url::encode(person.as_str().as_bytes()),
                "name": person.as_str(),
                "displayName": name,
            },
            "pubKeyCredParams": [
                {"type": "public-key", "alg": -7},
                {"type": "public-key", "alg": -8},
            ],
            "excludeCredentials": descriptors(forum.seats.passkeys_of(person)),
            "authenticatorSelection": {
                "residentKey": "required",
                "requireResidentKey": true,
                "userVerification": "required",
            },
            "attestation": "none",
            "timeout": SignedDuration::from_mins(5).as_millis(),
        })
        .to_string()
    })
}

fn descriptors<'a>(passkeys: impl Iterator<Item = &'a Passkey>) -> Vec<Value> {
    passkeys
        .filter(|passkey| passkey.ended.is_none())
        .map(|passkey| json!({"type": "public-key", "id": passkey.credential.as_str()}))
        .collect()
}

fn forum_name(asking: &Asking<'_>, forum: &Forum) -> String {
    let founding = forum.founding.as_ref();
    let name = founding.and_then(|founding| {
        let language = publish::tongue(asking.lang);
        let (_, version) = founding.short_name.for_reader(language)?;
        Some(version.words.as_str().to_owned())
    });
    name.unwrap_or_else(|| "Travaux".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_bound_to_the_host() {
        assert_eq!(relying_party("https://forum.example"), "forum.example");
        assert_eq!(relying_party("http://localhost:8080"), "localhost");
    }

    #[test]
    fn what_is_no_passkey_is_malformed() {
        for json in [
            "",
            "{}",
            "[]",
            r#"{"id":"AA","type":"password","response":{"clientDataJSON":"AA"}}"#,
            r#"{"id":"A+A","type":"public-key","response":{"clientDataJSON":"AA"}}"#,
            r#"{"id":"AA","type":"public-key","response":{"clientDataJSON":"=="}}"#,
        ] {
            assert_eq!(presented(json), Err("malformed"), "{json}");
        }
    }
}
