//! Policies: the example of C2SP tlog-policy, its rules, and who makes a quorum.

use super::*;
use crate::Checkpoint;
use crate::cosignature::cosign;
use crate::hash::Hash;
use crate::note::{Algorithm, SignerKey};
use crate::tree::Head;
use proptest::prelude::*;

fn log() -> SignerKey {
    SignerKey::from_seed("example.org/forum", Algorithm::Ed25519, [1; 32]).unwrap()
}

/// Witnesses 0 to 2 are of one side, 3 to 5 of the other.
fn witness(number: u8) -> SignerKey {
    SignerKey::from_seed(
        &format!("w{number}.example"),
        Algorithm::Cosignature,
        [10 + number; 32],
    )
    .unwrap()
}

/// The shape of the specification's example: two of one side, and any of the other.
fn example() -> String {
    let mut text = format!(
        "# Our policy\n\nlog {} https://example.org/record\n",
        log().verifier()
    );
    for (number, name) in (0..).zip(["X1", "X2", "X3", "Y1", "Y2", "Y3"]) {
        text += &format!("witness {name}\t{}\n", witness(number).verifier());
    }
    text += "group X-witnesses 2 X1 X2 X3\ngroup Y-witnesses any Y1 Y2 Y3\n";
    text + "group X-and-Y all X-witnesses Y-witnesses\n  quorum X-and-Y\n"
}

fn cosigned(by: &[u8]) -> SignedCheckpoint {
    let head = Head {
        size: 3,
        root: Hash::of(b"root"),
    };
    let origin = "example.org/forum".to_owned();
    let mut signed = Checkpoint {
        origin,
        head,
        extensions: Vec::new(),
    }
    .sign(&log())
    .unwrap();
    for number in by {
        let line = cosign(
            signed.note().text(),
            &witness(*number),
            1000 + u64::from(*number),
        )
        .unwrap();
        signed.add(line).unwrap();
    }
    signed
}

#[test]
fn a_quorum_is_two_of_one_side_and_any_of_the_other() {
    let policy = Policy::parse(example().as_bytes()).unwrap();
    let standing = |by: &[u8]| policy.standing(&cosigned(by)).unwrap().quorum;
    for met in [&[0, 1, 3][..], &[0, 2, 5], &[0, 1, 2, 3, 4, 5]] {
        assert_eq!(standing(met), Quorum::Met, "{met:?}");
    }
    for short in [&[][..], &[0, 1, 2], &[0, 3, 4, 5], &[3]] {
        assert_eq!(standing(short), Quorum::Short, "{short:?}");
    }
    let signed = cosigned(&[4]);
    let standing = policy.standing(&signed).unwrap();
    assert_eq!(standing.cosigned[0].0.name, b"Y2");
    assert_eq!(standing.cosigned[0].1, 1004);
    assert_eq!(standing.missing.len(), 5);
}

#[test]
fn a_strange_log_or_a_forged_witness_is_refused() {
    let policy = Policy::parse(example().as_bytes()).unwrap();
    let head = Head {
        size: 3,
        root: Hash::of(b"root"),
    };
    let other = SignerKey::from_seed("example.org/other", Algorithm::Ed25519, [1; 32]).unwrap();
    for origin in ["example.org/other", "example.org/forum"] {
        let checkpoint = Checkpoint {
            origin: origin.into(),
            head,
            extensions: Vec::new(),
        };
        assert!(policy.standing(&checkpoint.sign(&other).unwrap()).is_err());
    }
    let mut forged = cosigned(&[0, 1, 3]);
    let mut line = forged.note().signatures()[1].clone();
    line.bytes[0] ^= 1;
    forged.add(line).unwrap();
    assert!(matches!(
        policy.standing(&forged),
        Err(checkpoint::Error::Note(note::Error::Forged { .. }))
    ));
}

#[test]
fn no_quorum_can_be_asked_for() {
    let policy = Policy::parse(b"quorum none").unwrap();
    assert_eq!(policy.standing(&cosigned(&[])).unwrap().quorum, Quorum::Met);
}

#[test]
fn a_wrong_line_is_named() {
    let (log, one, two) = (
        log().verifier(),
        witness(0).verifier(),
        witness(1).verifier(),
    );
    let cases = [
        (String::new(), 0, "no quorum line"),
        ("quorum x\n".into(), 1, "not defined above"),
        (
            "quorum none\nquorum none\n".into(),
            2,
            "a quorum line already",
        ),
        ("quorum\n".into(), 1, "too few or too many"),
        ("quorums none\n".into(), 1, "begins with none of"),
        ("\nquorum none\r\n".into(), 2, "control character"),
        (format!("log {one}\nquorum none\n"), 1, "another kind"),
        (format!("witness a {log}\nquorum none\n"), 1, "another kind"),
        ("log x\nquorum none\n".into(), 1, "not a verifier key"),
        (
            format!("log {log}\nlog {log} u\nquorum none\n"),
            2,
            "listed already",
        ),
        (
            format!("witness a {one}\nwitness b {one}\nquorum none\n"),
            2,
            "listed already",
        ),
        (
            format!("witness a {one}\nwitness a {two}\nquorum none\n"),
            2,
            "defined already",
        ),
        (format!("witness none {one}\nquorum none\n"), 1, "name none"),
        (
            format!("witness a {one}\ngroup g any a b\nquorum g\n"),
            2,
            "a member is not defined",
        ),
        (
            format!("witness a {one}\ngroup g any a a\nquorum g\n"),
            2,
            "in a group already",
        ),
        (
            format!("witness a {one}\ngroup g 2 a\nquorum g\n"),
            2,
            "between 1 and",
        ),
        (
            format!("witness a {one}\ngroup g 0 a\nquorum g\n"),
            2,
            "between 1 and",
        ),
        (
            format!("witness a {one}\ngroup g 01 a\nquorum g\n"),
            2,
            "not all, any or a number",
        ),
        (
            format!("witness a {one}\ngroup g all\nquorum g\n"),
            2,
            "between 1 and",
        ),
        (
            format!("witness a {one}\ngroup a any a\nquorum a\n"),
            2,
            "defined already",
        ),
        (
            format!("witness a {one}\ngroup g any a\ngroup h any a\nquorum g\n"),
            3,
            "in a group already",
        ),
    ];
    for (text, line, reason) in cases {
        let error = Policy::parse(text.as_bytes()).unwrap_err();
        assert_eq!(error.line, line, "{text}: {error}");
        assert!(error.reason.contains(reason), "{text}: {error}");
    }
    assert_eq!(
        Policy::parse(&vec![b' '; BYTES_MAX + 1]).unwrap_err().line,
        0
    );
}

#[test]
fn names_are_bytes() {
    let text = [
        b"witness \xe9 ".as_slice(),
        witness(0).verifier().to_string().as_bytes(),
        b"\nquorum \xe9\n",
    ]
    .concat();
    let policy = Policy::parse(&text).unwrap();
    assert_eq!(
        policy.standing(&cosigned(&[0])).unwrap().quorum,
        Quorum::Met
    );
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "((log|witness|group|quorum|#) ([a-z0-9 ]{0,12})\n){0,6}") {
        let _ = Policy::parse(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Policy::parse(&bytes);
    }
}
