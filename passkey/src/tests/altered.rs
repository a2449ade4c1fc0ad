//! Any change of what was sent is noticed, and no bytes at all make the crate stumble.

use proptest::prelude::*;

use crate::software::{Authenticator, SEEN};
use crate::{
    Algorithm, Assertion, AttestationObject, AuthenticatorData, ClientData, Origins, Proof,
    PublicKey, Registration, RelyingParty, Wrong, check, counter_regressed, register,
};

const PARTY: RelyingParty<'_> = RelyingParty {
    id: "forum.example.org",
    origins: Origins::Beneath,
};

fn algorithm() -> impl Strategy<Value = Algorithm> {
    prop_oneof![Just(Algorithm::Es256), Just(Algorithm::EdDsa)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whoever_enrols_can_sign(
        algorithm in algorithm(),
        seed: u8,
        enrolling: [u8; 32],
        signing: [u8; 32],
        backed_up: bool,
    ) {
        let mut passkey = Authenticator::new(algorithm, seed, PARTY.id);
        passkey.flags = if backed_up { SEEN | 0x18 } else { SEEN };
        let made = passkey.enrol(&enrolling);
        let response = Registration {
            client_data: &made.client_data,
            attestation_object: &made.attestation_object,
        };
        let enrolled = register(&PARTY, &enrolling, &response).unwrap();
        prop_assert_eq!(&enrolled.credential, &passkey.credential);
        prop_assert_eq!(enrolled.device_bound, !backed_up);
        prop_assert_eq!(enrolled.key.algorithm(), algorithm);
        let signed = passkey.sign(1, &signing);
        let checked = signed.check(&signing, &enrolled.key, PARTY.id).unwrap();
        prop_assert_eq!(checked.counter, enrolled.counter + 1);
        let other = Authenticator::new(algorithm, seed.wrapping_add(1), PARTY.id);
        prop_assert_eq!(signed.check(&signing, &other.key(), PARTY.id), Err(Wrong::Signature));
    }

    #[test]
    fn one_bit_more_or_less_is_no_signature(
        algorithm in algorithm(),
        which in 0..3_usize,
        place: prop::sample::Index,
        bit in 0..8_u8,
    ) {
        let mut passkey = Authenticator::new(algorithm, 1, PARTY.id);
        let signed = passkey.sign(1, &[7; 32]);
        let mut parts = [signed.client_data, signed.authenticator_data, signed.signature];
        let at = place.index(parts[which].len());
        parts[which][at] ^= 1 << bit;
        let [client_data, authenticator_data, signature] = &parts;
        let response = Assertion { client_data, authenticator_data, signature };
        prop_assert!(check(&PARTY, &[7; 32], &passkey.key(), &response).is_err());
    }

    #[test]
    fn a_registration_cut_or_lengthened_is_refused(cut in 0..300_usize) {
        let made = Authenticator::new(Algorithm::Es256, 1, PARTY.id).enrol(&[7; 32]);
        let object = made.attestation_object;
        let changed = if cut < object.len() {
            object[..cut].to_vec()
        } else {
            [&object[..], &vec![0; cut - object.len() + 1]].concat()
        };
        let response = Registration {
            client_data: &made.client_data,
            attestation_object: &changed,
        };
        prop_assert!(register(&PARTY, &[7; 32], &response).is_err());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = AttestationObject::parse(&bytes).is_ok();
        let _ = AuthenticatorData::parse(&bytes).is_ok();
        let _ = ClientData::parse(&bytes).is_ok();
        let _ = Proof::parse(&String::from_utf8_lossy(&bytes)).is_ok();
        if let Ok(key) = PublicKey::from_cose(&bytes) {
            prop_assert_eq!(key.to_cose(), bytes);
        }
    }
}

#[test]
fn what_is_longer_than_anything_honest_is_not_read() {
    let long = vec![b' '; 1 << 20];
    assert_eq!(
        AttestationObject::parse(&long).unwrap_err().key(),
        "too-long"
    );
    assert_eq!(
        AuthenticatorData::parse(&long).unwrap_err().key(),
        "too-long"
    );
    assert_eq!(ClientData::parse(&long).unwrap_err().key(), "too-long");
}

#[test]
fn a_counter_that_stands_still_or_goes_back_is_reported() {
    assert!(!counter_regressed(0, 0));
    assert!(!counter_regressed(0, 1));
    assert!(!counter_regressed(4, 5));
    assert!(counter_regressed(5, 5));
    assert!(counter_regressed(5, 4));
    assert!(counter_regressed(5, 0));
}

/// A point of small order would make signatures that hold for every message.
#[test]
fn weak_keys_are_no_keys() {
    let mut cose = Authenticator::new(Algorithm::EdDsa, 1, PARTY.id)
        .key()
        .to_cose();
    let place = cose.len() - 32;
    cose[place..].fill(0);
    assert_eq!(PublicKey::from_cose(&cose).unwrap_err().key(), "malformed");
    cose[place] = 1;
    assert_eq!(PublicKey::from_cose(&cose).unwrap_err().key(), "malformed");
}
