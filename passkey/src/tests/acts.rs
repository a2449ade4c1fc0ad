//! Signatures over acts: what is signed, and what is not.

use ledger::{By, Entry};
use serde_json::json;

use super::{bytes, list, text, vectors_file};
use crate::software::Authenticator;
use crate::{Algorithm, Proof, PublicKey, Wrong, signed_act};

const NONCE: [u8; 32] = [9; 32];

fn entry() -> Entry {
    Entry {
        forum: "global-mechanism".into(),
        at: "2026-07-20T14:03:12.417Z".into(),
        on: None,
        by: By {
            seat: "delegation".into(),
            of: Some("COL".into()),
            person: "p-17".into(),
        },
        act: "position-recorded".into(),
        body: json!({ "position": 7, "stance": "support", "words": { "position": 1 } }),
        proof: None,
    }
}

fn challenge(entry: &Entry) -> [u8; 32] {
    signed_act::challenge(entry, &["/position"], &NONCE).unwrap()
}

#[test]
fn acts_signed_elsewhere_verify() {
    for vector in list(&vectors_file(), "acts") {
        let entry = Entry::decode(text(vector, "entry").as_bytes()).unwrap();
        let written = entry.proof.clone().unwrap();
        let proof = Proof::parse(&written.to_string()).unwrap();
        assert_eq!(proof.to_value(), written);
        let assigned: Vec<&str> = list_of_texts(&vector["assigned"]);
        let form = signed_act::signed_form(&entry, &assigned, &proof.nonce).unwrap();
        assert_eq!(
            String::from_utf8(form).unwrap(),
            text(vector, "signed_form")
        );
        let challenge = signed_act::challenge(&entry, &assigned, &proof.nonce).unwrap();
        assert_eq!(challenge.to_vec(), bytes(vector, "challenge"));
        let passkeys = list(vector, "passkeys");
        assert_eq!(passkeys.len(), proof.signatures.len());
        for (passkey, signature) in passkeys.iter().zip(&proof.signatures) {
            let key = PublicKey::from_cose(&bytes(passkey, "public_key")).unwrap();
            let party = text(passkey, "relying_party");
            signature.check(&challenge, &key, party).unwrap();
            assert_eq!(
                signature.check(&challenge, &key, "example.org"),
                Err(Wrong::RelyingParty)
            );
            assert_eq!(
                signature.check(&[0; 32], &key, party),
                Err(Wrong::Challenge)
            );
        }
    }
}

fn list_of_texts(value: &serde_json::Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect()
}

#[test]
fn what_is_assigned_is_not_signed_and_everything_else_is() {
    let signed = challenge(&entry());
    let changed = |change: &dyn Fn(&mut Entry)| {
        let mut entry = entry();
        change(&mut entry);
        challenge(&entry) != signed
    };
    assert!(!changed(&|it| it.body["position"] = json!(8)));
    assert!(!changed(&|it| it.at = "2026-07-20T15:00:00.000Z".into()));
    assert!(!changed(&|it| it.proof = Some(json!({}))));
    assert!(changed(&|it| it.body["words"]["position"] = json!(2)));
    assert!(changed(&|it| it.body["stance"] = json!("oppose")));
    assert!(changed(&|it| it.body["more"] = json!(null)));
    assert!(changed(&|it| it.act = "position-retracted".into()));
    assert!(changed(&|it| it.forum = "rehearsal".into()));
    assert!(changed(&|it| it.on = Some("2026-07-19".into())));
    assert!(changed(&|it| it.by.person = "p-18".into()));
    assert!(changed(&|it| it.by.of = Some("SEN".into())));
    assert!(changed(&|it| it.by.of = None));
    assert!(changed(&|it| it.by.seat = "secretariat".into()));
    assert_ne!(
        signed_act::challenge(&entry(), &["/position"], &[8; 32]).unwrap(),
        signed
    );
}

#[test]
fn a_proof_has_one_form() {
    let challenge = challenge(&entry());
    let mut one = Authenticator::new(Algorithm::Es256, 1, "forum.example.org");
    let mut two = Authenticator::new(Algorithm::EdDsa, 2, "forum.example.org");
    let proof = Proof {
        nonce: NONCE,
        signatures: vec![one.sign(3, &challenge), two.sign(4, &challenge)],
    };
    let written = proof.to_value();
    assert_eq!(Proof::parse(&written.to_string()).unwrap(), proof);
    let changed = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut written = written.clone();
        change(&mut written);
        Proof::parse(&written.to_string())
    };
    let first = written["signatures"][0].clone();
    for wrong in [
        changed(&|it| it["more"] = json!(1)),
        changed(&|it| it["signatures"][0]["more"] = json!(1)),
        changed(&|it| it["signatures"] = json!([])),
        changed(&|it| it["signatures"] = json!([first, first])),
        changed(&|it| it["signatures"] = json!({ "sealed": "00" })),
        changed(&|it| it["nonce"] = json!("00")),
        changed(&|it| it["nonce"] = json!("AA".repeat(32))),
        changed(&|it| it["signatures"][0]["passkey"] = json!(-1)),
        changed(&|it| it["signatures"][0]["signature"] = json!("AA==")),
        changed(&|it| it["signatures"][0]["signature"] = json!("A".repeat(400))),
        changed(&|it| *it = json!({ "sealed": "00" })),
    ] {
        wrong.unwrap_err();
    }
}
