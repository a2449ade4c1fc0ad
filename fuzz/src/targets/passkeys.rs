//! What a browser sends of a passkey, and what the record keeps of it.
//!
//! An input of two parts has the length of the first in front of it, as two bytes.

use passkey::software::Authenticator;
use passkey::{
    Algorithm, Assertion, Origins, Proof, PublicKey, Registration, RelyingParty, check, register,
};

use super::Seen;

const PARTY: RelyingParty<'_> = RelyingParty {
    id: "forum.example.org",
    origins: Origins::Beneath,
};

/// What every seed answers.
const CHALLENGE: [u8; 32] = [7; 32];

/// A key that was enrolled is written and read again as the same key.
pub(super) fn registration(bytes: &[u8]) -> Seen {
    let (client_data, attestation_object) = parts(bytes);
    let response = Registration {
        client_data,
        attestation_object,
    };
    let read = register(&PARTY, &CHALLENGE, &response);
    if let Ok(enrolled) = &read {
        let again = PublicKey::from_cose(&enrolled.key.to_cose());
        assert_eq!(again.as_ref(), Ok(&enrolled.key));
        assert!(!enrolled.credential.is_empty());
    }
    Seen::from(&read)
}

/// No change of what was signed is taken: what the signature covers is what the passkey wrote.
pub(super) fn assertion(bytes: &[u8]) -> Seen {
    let mut passkey = Authenticator::new(Algorithm::Es256, 1, PARTY.id);
    let (client_data, rest) = parts(bytes);
    let (authenticator_data, signature) = parts(rest);
    let response = Assertion {
        client_data,
        authenticator_data,
        signature,
    };
    let read = check(&PARTY, &CHALLENGE, &passkey.key(), &response);
    if read.is_ok() {
        let own = passkey.sign(1, &CHALLENGE);
        assert_eq!(own.client_data, client_data, "a forgery");
        assert_eq!(own.authenticator_data, authenticator_data, "a forgery");
    }
    Seen::from(&read)
}

/// What is read as a proof is written back as the same value.
pub(super) fn proof(bytes: &[u8]) -> Seen {
    let Ok(text) = str::from_utf8(bytes) else {
        return Seen::read_as("no UTF-8");
    };
    let read = Proof::parse(text);
    if let Ok(proof) = &read {
        let again = Proof::parse(&proof.to_value().to_string());
        assert_eq!(again.as_ref(), Ok(proof));
    }
    Seen::from(&read)
}

fn parts(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = bytes.split_first_chunk() else {
        return (bytes, &[]);
    };
    let length = usize::from(u16::from_be_bytes(*length));
    rest.split_at(length.min(rest.len()))
}
