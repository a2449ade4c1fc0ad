//! The examples of C2SP signed-note, the rules of form, and what a forger meets.

use super::*;
use proptest::prelude::*;

/// The example of C2SP signed-note, "Verifier keys".
const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

fn key() -> VerifierKey {
    VerifierKey::parse(KEY).unwrap()
}

fn signer(name: &str) -> SignerKey {
    SignerKey::from_seed(name, Algorithm::Ed25519, [9; 32]).unwrap()
}

#[test]
fn the_published_note_verifies() {
    let note = Note::parse(NOTE.as_bytes()).unwrap();
    assert_eq!(note.text(), "This is an example message.\n");
    assert_eq!(note.verify(&[key()]).unwrap(), [&key()]);
    assert_eq!(
        (note.to_string(), key().to_string()),
        (NOTE.to_owned(), KEY.to_owned())
    );
    assert_eq!(key().id(), 0x530d_903a);
}

#[test]
fn a_changed_text_is_forged_and_a_strange_key_unknown() {
    let changed = NOTE.replace("example message", "example massage");
    let note = Note::parse(changed.as_bytes()).unwrap();
    assert_eq!(
        note.verify(&[key()]),
        Err(Error::Forged {
            name: "example.com/foo".into()
        })
    );
    assert_eq!(
        note.verify(&[signer("example.com/foo").verifier()]),
        Err(Error::Unknown)
    );
    assert_eq!(note.verify(&[]), Err(Error::Unknown));
}

#[test]
fn strange_signatures_are_kept_and_ignored() {
    let mut note = Note::parse(NOTE.as_bytes()).unwrap();
    note.add(signer("example.com/foo").sign(note.text()).unwrap())
        .unwrap();
    note.add(Signature {
        name: "ml-dsa.example".into(),
        id: 7,
        bytes: vec![1; 2420],
    })
    .unwrap();
    let read = Note::parse(note.to_string().as_bytes()).unwrap();
    assert_eq!(read, note);
    assert_eq!(read.signatures().len(), 3);
    assert_eq!(read.verify(&[key()]).unwrap().len(), 1);
    assert_eq!(
        read.verify(&[signer("example.com/foo").verifier(), key()])
            .unwrap()
            .len(),
        2
    );
    // One forged signature by a trusted key spoils the note, whoever else has signed.
    let mut forged = read.clone();
    let line = signer("example.com/foo").sign("another text\n").unwrap();
    forged.add(line).unwrap();
    assert!(matches!(
        forged.verify(&[signer("example.com/foo").verifier(), key()]),
        Err(Error::Forged { .. })
    ));
}

#[test]
fn the_text_may_have_empty_lines() {
    let mut note = Note::new("One.\n\n\nTwo.\n\n".to_owned()).unwrap();
    note.add(signer("a").sign(note.text()).unwrap()).unwrap();
    assert_eq!(Note::parse(note.to_string().as_bytes()).unwrap(), note);
}

#[test]
fn what_is_not_a_note_is_refused() {
    let line = NOTE.lines().last().unwrap();
    let repeated = format!("{NOTE}{line}\n");
    assert_eq!(
        Note::parse(repeated.as_bytes()),
        Err(Error::Repeated {
            line: line.to_owned()
        })
    );
    assert_eq!(
        Note::parse(&vec![b'a'; BYTES_MAX + 1]),
        Err(Error::TooLong {
            bytes: BYTES_MAX + 1
        })
    );
    assert_eq!(Note::parse(b"\xff\n\n"), Err(Error::NotUtf8));
    for (note, error) in [
        ("", Error::Unsigned),
        ("text\n", Error::Unsigned),
        ("text\n\n", Error::Unsigned),
        (NOTE.trim_end(), Error::Unsigned),
        (&NOTE.replace("This is", "This\tis"), Error::Text),
        (&NOTE.replace("This is", "This\r\nis"), Error::Text),
    ] {
        assert_eq!(Note::parse(note.as_bytes()), Err(error), "{note:?}");
    }
    for line in [
        "",
        "signed",
        "\u{2014} example.com/foo",
        "- example.com/foo Uw2QOkn8srV1yJGh",
        "\u{2014} example.com/foo Uw2QOg==",
        "\u{2014} example.com/foo Uw2Q",
        "\u{2014} example.com/foo Uw2QOkn8srV1yJGh ",
        "\u{2014}  Uw2QOkn8srV1yJGh",
        "\u{2014} a+b Uw2QOkn8srV1yJGh",
        "\u{2014} a\u{a0}b Uw2QOkn8srV1yJGh",
        "\u{2014} ab Uw2QOkn8srV1yJG_",
    ] {
        let note = format!("text\n\n{line}\n");
        // An empty line makes the blank line a later one, so what is missing is a signature.
        let expected = if line.is_empty() {
            Error::Unsigned
        } else {
            Error::Line { line: line.into() }
        };
        assert_eq!(Note::parse(note.as_bytes()), Err(expected), "{line:?}");
    }
}

#[test]
fn a_hundred_signatures_are_read_and_no_more() {
    let mut note = Note::new("text\n".to_owned()).unwrap();
    for id in 0..100 {
        note.add(Signature {
            name: "a".into(),
            id,
            bytes: vec![0],
        })
        .unwrap();
    }
    assert!(Note::parse(note.to_string().as_bytes()).is_ok());
    let more = Signature {
        name: "a".into(),
        id: 100,
        bytes: vec![0],
    };
    assert_eq!(note.add(more.clone()), Err(Error::TooMany));
    let text = format!("{note}{more}\n");
    assert_eq!(Note::parse(text.as_bytes()), Err(Error::TooMany));
}

#[test]
fn keys_read_back_and_hide_their_secret() {
    for algorithm in [Algorithm::Ed25519, Algorithm::Cosignature] {
        let signer = SignerKey::from_seed("example.org/forum", algorithm, [3; 32]).unwrap();
        let secret = signer.to_secret_text();
        assert_eq!(
            SignerKey::parse(&secret).unwrap().verifier(),
            signer.verifier()
        );
        let public = signer.verifier();
        assert_eq!(VerifierKey::parse(&public.to_string()).unwrap(), public);
        assert_eq!(format!("{signer:?}"), "SignerKey(example.org/forum)");
        let error = SignerKey::parse(&secret.replace("+KEY+e", "+KEY+f")).unwrap_err();
        assert!(!error.to_string().contains("AwMDAw"), "{error}");
    }
}

#[test]
fn what_is_not_a_key_is_refused() {
    for bad in [
        "",
        "example.com/foo",
        "example.com/foo+530d903a",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2",
        "example.com/foo+530d903a+",
        "example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "exa mple+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    ] {
        assert!(
            matches!(VerifierKey::parse(bad), Err(Error::Key { .. })),
            "{bad}"
        );
        assert!(
            matches!(SignerKey::parse(bad), Err(Error::Key { .. })),
            "{bad}"
        );
    }
    for name in ["", "a b", "a+b", "a\u{2003}b", "a\nb"] {
        assert!(
            SignerKey::from_seed(name, Algorithm::Ed25519, [0; 32]).is_err(),
            "{name:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_signed_and_read_back(text in "[^\u{0}-\u{1f}]{0,40}\n([^\u{0}-\u{1f}]{0,40}\n){0,3}") {
        let mut note = Note::new(text).unwrap();
        note.add(signer("log").sign(note.text()).unwrap()).unwrap();
        let read = Note::parse(note.to_string().as_bytes()).unwrap();
        prop_assert_eq!(&read, &note);
        prop_assert!(read.verify(&[signer("log").verifier()]).is_ok());
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Note::parse(&bytes);
    }

    #[test]
    fn a_changed_byte_never_verifies_as_the_same(place in 0..NOTE.len(), byte in any::<u8>()) {
        let mut bytes = NOTE.as_bytes().to_vec();
        prop_assume!(bytes[place] != byte);
        bytes[place] = byte;
        if let Ok(note) = Note::parse(&bytes) {
            prop_assert!(note.verify(&[key()]).is_err());
        }
    }

    #[test]
    fn any_text_is_tried_as_a_key_without_a_panic(text in "(PRIVATE\\+KEY\\+)?\\PC{0,10}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]{0,48}") {
        let _ = (VerifierKey::parse(&text), SignerKey::parse(&text));
    }
}
