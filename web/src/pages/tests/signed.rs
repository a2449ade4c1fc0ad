//! A checkpoint, a policy and two witnesses for the pages that show them.

use ledger::cosignature::cosign;
use ledger::note::{Algorithm, SignerKey};
use ledger::tree::Head;
use ledger::{Checkpoint, Hash};
use registrar::{Cosigned, WitnessSeen};

use crate::{Quorum, Signed};

pub(super) fn key(name: &str, algorithm: Algorithm) -> SignerKey {
    SignerKey::from_seed(name, algorithm, [9; 32]).unwrap()
}

/// A record of 50 entries, cosigned by one of two witnesses up to 40.
pub(super) fn signed() -> Signed {
    let log = key("forum.example/record", Algorithm::Ed25519);
    let witness = key("witness.example", Algorithm::Cosignature);
    let checkpoint = Checkpoint {
        origin: "forum.example/record".into(),
        head: Head {
            size: 50,
            root: Hash::of(b"root"),
        },
        extensions: Vec::new(),
    };
    let mut checkpoint = checkpoint.sign(&log).unwrap();
    let line = cosign(checkpoint.note().text(), &witness, 1_784_556_000).unwrap();
    checkpoint.add(line).unwrap();
    let seen = |name: &str, size: Option<u64>| WitnessSeen {
        name: name.into(),
        key: witness.verifier().to_string(),
        cosigned: None,
        furthest: size.map(|size| Cosigned {
            size,
            at: 1_784_556_000,
        }),
    };
    Signed {
        origin: "forum.example/record".into(),
        keys: vec![log.verifier(), log.verifier()],
        checkpoint: Some(checkpoint),
        witnesses: vec![seen("<COL>", Some(40)), seen("\u{202e}عمان", None)],
        quorum: Quorum::Behind { size: 40 },
        policy: Some("# two of three & more\nquorum none\n".into()),
        address: "https://forum.example".into(),
    }
}
