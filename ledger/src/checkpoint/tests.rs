//! The example of C2SP tlog-checkpoint, the rules of form, and other logs' checkpoints.

use super::*;
use crate::note::Algorithm;
use proptest::prelude::*;

/// The example of C2SP tlog-checkpoint.
const EXAMPLE: &str = "example.com/behind-the-sofa\n20852163\n\
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u{2014} example.com/behind-the-sofa \
    Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

fn key(name: &str) -> SignerKey {
    SignerKey::from_seed(name, Algorithm::Ed25519, [5; 32]).unwrap()
}

fn checkpoint() -> Checkpoint {
    let head = Head {
        size: 3,
        root: Hash::of(b"root"),
    };
    Checkpoint {
        origin: "example.org/forum".into(),
        head,
        extensions: Vec::new(),
    }
}

#[test]
fn the_published_checkpoint_is_read() {
    let signed = SignedCheckpoint::parse(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(signed.checkpoint().origin, "example.com/behind-the-sofa");
    assert_eq!(signed.head().size, 20_852_163);
    assert_eq!(signed.to_string(), EXAMPLE);
}

#[test]
fn a_checkpoint_is_signed_read_and_trusted() {
    let signed = checkpoint().sign(&key("example.org/forum")).unwrap();
    let keys = [key("example.org/forum").verifier()];
    let bytes = signed.to_string();
    let read = SignedCheckpoint::open(bytes.as_bytes(), "example.org/forum", &keys).unwrap();
    assert_eq!((&read, read.checkpoint()), (&signed, &checkpoint()));
}

#[test]
fn a_checkpoint_of_another_log_or_by_another_key_is_not_trusted() {
    let signed = checkpoint().sign(&key("example.org/forum")).unwrap();
    let keys = [key("example.org/forum").verifier()];
    let other = signed.verify("example.org/other", &keys).unwrap_err();
    assert_eq!(
        other.to_string(),
        "a checkpoint of example.org/forum, where one of example.org/other was expected"
    );
    let strange = signed.verify("example.org/forum", &[key("example.org/other").verifier()]);
    assert_eq!(strange, Err(Error::Note(note::Error::Unknown)));
    let forged = signed.to_string().replacen("\n3\n", "\n4\n", 1);
    let forged = SignedCheckpoint::open(forged.as_bytes(), "example.org/forum", &keys);
    assert!(matches!(
        forged,
        Err(Error::Note(note::Error::Forged { .. }))
    ));
}

#[test]
fn extension_lines_are_kept() {
    let extended = Checkpoint {
        extensions: vec!["a 1".into(), "b".into()],
        ..checkpoint()
    };
    assert_eq!(
        Checkpoint::parse(&extended.to_string()),
        Ok(extended.clone())
    );
    let signed = extended.clone().sign(&key("example.org/forum")).unwrap();
    assert_eq!(signed.checkpoint(), &extended);
}

#[test]
fn what_is_not_a_checkpoint_is_refused() {
    let root = Hash::of(b"root").to_base64();
    for bad in [
        String::new(),
        "o\n".into(),
        "o\n3\n".into(),
        format!("o\n3\n{root}"),
        format!("\n3\n{root}\n"),
        format!("o\n03\n{root}\n"),
        format!("o\n+3\n{root}\n"),
        format!("o\n-3\n{root}\n"),
        format!("o\n\n{root}\n"),
        format!("o\n18446744073709551616\n{root}\n"),
        format!("o\n3\n{}\n", root.trim_end_matches('=')),
        format!("o\n3\n{}\n", &root[4..]),
        format!("o\n3\n{root} \n"),
        format!("o\n3\n{root}\n\n"),
        format!("o\n3\n{root}\n\nx\n"),
    ] {
        assert!(
            matches!(Checkpoint::parse(&bad), Err(Error::Form(_))),
            "{bad:?}"
        );
    }
    assert!(Checkpoint::parse(&format!("o\n18446744073709551615\n{root}\n")).is_ok());
    assert!(Checkpoint::parse(&format!("o\n0\n{root}\n")).is_ok());
}

#[test]
fn what_would_read_back_as_another_is_not_signed() {
    let key = key("example.org/forum");
    for origin in ["", "a\nb", "a\tb"] {
        let bad = Checkpoint {
            origin: origin.into(),
            ..checkpoint()
        };
        assert!(bad.sign(&key).is_err(), "{origin:?}");
    }
    for line in ["", "a\nb"] {
        let bad = Checkpoint {
            extensions: vec![line.into()],
            ..checkpoint()
        };
        assert!(bad.sign(&key).is_err(), "{line:?}");
    }
    let witness = SignerKey::from_seed("w", Algorithm::Cosignature, [1; 32]).unwrap();
    assert!(matches!(
        checkpoint().sign(&witness),
        Err(Error::Note(note::Error::Purpose { .. }))
    ));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "(\\PC{0,10}\n){0,6}|[0-9a-zA-Z/+=\n]{0,80}") {
        if let Ok(read) = Checkpoint::parse(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = SignedCheckpoint::parse(&bytes);
    }

    /// A cut, wherever it falls, leaves nothing that is trusted.
    #[test]
    fn a_truncated_checkpoint_is_not_trusted(cut in any::<prop::sample::Index>()) {
        let whole = checkpoint().sign(&key("example.org/forum")).unwrap().to_string();
        let part = &whole.as_bytes()[..cut.index(whole.len())];
        let keys = [key("example.org/forum").verifier()];
        prop_assert!(SignedCheckpoint::open(part, "example.org/forum", &keys).is_err());
    }
}
