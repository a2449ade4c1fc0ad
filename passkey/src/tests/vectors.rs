//! Registrations and assertions that a library of others made, right ones and wrong ones.

use serde_json::Value;

use super::{bytes, list, text, vectors_file};
use crate::{
    Assertion, Checked, Enrolled, Origins, PublicKey, Registration, RelyingParty, Wrong, check,
    register,
};

const PARTY: RelyingParty<'_> = RelyingParty {
    id: "forum.example.org",
    origins: Origins::Exactly(&["https://forum.example.org"]),
};

fn registered(vector: &Value, party: &RelyingParty<'_>) -> Result<Enrolled, Wrong> {
    let response = Registration {
        client_data: &bytes(vector, "client_data"),
        attestation_object: &bytes(vector, "attestation_object"),
    };
    register(party, &bytes(vector, "challenge"), &response)
}

fn checked(vector: &Value, party: &RelyingParty<'_>) -> Result<Checked, Wrong> {
    let response = Assertion {
        client_data: &bytes(vector, "client_data"),
        authenticator_data: &bytes(vector, "authenticator_data"),
        signature: &bytes(vector, "signature"),
    };
    let key = PublicKey::from_cose(&bytes(vector, "key")).unwrap();
    check(party, &bytes(vector, "challenge"), &key, &response)
}

#[test]
fn registrations_are_read_as_others_read_them() {
    for vector in list(&vectors_file(), "registrations") {
        let enrolled = registered(vector, &PARTY).unwrap();
        assert_eq!(enrolled.credential, bytes(vector, "credential"));
        assert_eq!(enrolled.key.to_cose(), bytes(vector, "key"));
        assert_eq!(
            Some(u64::from(enrolled.counter)),
            vector["counter"].as_u64()
        );
        assert_eq!(
            Some(enrolled.device_bound),
            vector["device_bound"].as_bool()
        );
        assert_eq!(Some(enrolled.backed_up), vector["backed_up"].as_bool());
    }
}

#[test]
fn assertions_are_taken_as_others_take_them() {
    for vector in list(&vectors_file(), "assertions") {
        let checked = checked(vector, &PARTY).unwrap();
        assert_eq!(Some(u64::from(checked.counter)), vector["counter"].as_u64());
    }
}

#[test]
fn wrong_ones_are_refused_for_what_is_wrong_with_them() {
    let vectors = vectors_file();
    let beneath = RelyingParty {
        origins: Origins::Beneath,
        ..PARTY
    };
    for party in [PARTY, beneath] {
        for vector in list(&vectors, "registrations_refused") {
            let wrong = registered(vector, &party).unwrap_err();
            assert_eq!(
                wrong.key(),
                text(vector, "why"),
                "{}: {wrong}",
                vector["what"]
            );
        }
        for vector in list(&vectors, "assertions_refused") {
            let wrong = checked(vector, &party).unwrap_err();
            assert_eq!(
                wrong.key(),
                text(vector, "why"),
                "{}: {wrong}",
                vector["what"]
            );
        }
    }
}

#[test]
fn an_assertion_is_of_one_key_and_one_challenge() {
    let vectors = vectors_file();
    let assertions = list(&vectors, "assertions");
    for one in assertions {
        for other in assertions {
            let with = |member: &str| {
                let mut mixed = one.clone();
                mixed[member] = other[member].clone();
                checked(&mixed, &PARTY).is_ok()
            };
            assert_eq!(with("key"), one["key"] == other["key"]);
            assert_eq!(with("challenge"), one["challenge"] == other["challenge"]);
        }
    }
}
