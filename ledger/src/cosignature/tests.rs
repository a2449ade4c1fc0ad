//! Cosignatures: the message that is signed, and what makes one worthless.

use super::*;
use crate::note::Note;
use proptest::prelude::*;

const TEXT: &str = "example.org/forum\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

fn witness() -> SignerKey {
    SignerKey::from_seed("witness.example.net", Algorithm::Cosignature, [4; 32]).unwrap()
}

#[test]
fn the_message_is_that_of_the_specification() {
    let expected = format!("cosignature/v1\ntime 1679315147\n{TEXT}");
    assert_eq!(message(TEXT, 1_679_315_147), expected);
}

#[test]
fn a_cosignature_gives_its_time() {
    let line = cosign(TEXT, &witness(), 1_679_315_147).unwrap();
    assert_eq!(line.bytes.len(), 72);
    assert_eq!(
        verify(&witness().verifier(), TEXT, &line.bytes),
        Ok(1_679_315_147)
    );
    let mut note = Note::new(TEXT.to_owned()).unwrap();
    note.add(line).unwrap();
    let read = Note::parse(note.to_string().as_bytes()).unwrap();
    assert_eq!(read.verify(&[witness().verifier()]).unwrap().len(), 1);
}

#[test]
fn a_later_cosignature_replaces_the_earlier() {
    let mut note = Note::new(TEXT.to_owned()).unwrap();
    for time in [1, 2] {
        note.add(cosign(TEXT, &witness(), time).unwrap()).unwrap();
    }
    assert_eq!(note.signatures().len(), 1);
    assert_eq!(
        verify(&witness().verifier(), TEXT, &note.signatures()[0].bytes),
        Ok(2)
    );
}

#[test]
fn keys_serve_one_purpose() {
    let log = SignerKey::from_seed("log", Algorithm::Ed25519, [4; 32]).unwrap();
    assert!(matches!(cosign(TEXT, &log, 1), Err(Error::Purpose { .. })));
    assert!(matches!(witness().sign(TEXT), Err(Error::Purpose { .. })));
    assert!(matches!(
        verify(&log.verifier(), TEXT, &[0; 72]),
        Err(Error::Purpose { .. })
    ));
    assert!(matches!(
        cosign(TEXT, &witness(), 1 << 63),
        Err(Error::Purpose { .. })
    ));
    assert_ne!(
        SignerKey::from_seed("n", Algorithm::Ed25519, [4; 32])
            .unwrap()
            .verifier()
            .id(),
        SignerKey::from_seed("n", Algorithm::Cosignature, [4; 32])
            .unwrap()
            .verifier()
            .id(),
    );
}

/// The specification allows no time beyond 2^63 − 1, even where the key has signed it.
#[test]
fn a_time_beyond_all_is_refused() {
    let time = 1_u64 << 63;
    let signature = witness().sign_message(message(TEXT, time).as_bytes());
    let bytes = [&time.to_be_bytes(), signature.as_slice()].concat();
    assert!(matches!(
        verify(&witness().verifier(), TEXT, &bytes),
        Err(Error::Forged { .. })
    ));
}

proptest! {
    #[test]
    fn a_changed_byte_is_forged(place in 0_usize..72, bit in 0_u8..8) {
        let mut bytes = cosign(TEXT, &witness(), 1_679_315_147).unwrap().bytes;
        bytes[place] ^= 1_u8 << bit;
        let forged = Err(Error::Forged { name: "witness.example.net".into() });
        prop_assert_eq!(verify(&witness().verifier(), TEXT, &bytes), forged);
    }

    #[test]
    fn any_bytes_are_judged_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        prop_assert!(verify(&witness().verifier(), TEXT, &bytes).is_err());
    }
}
