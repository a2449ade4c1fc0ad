//! Signed notes and what is built of them.

use std::sync::OnceLock;

use ledger::note::{Algorithm, Note, SignerKey, VerifierKey};
use ledger::policy::Policy;
use ledger::proof::Receipt;
use ledger::{SignedCheckpoint, cosignature};
use verifier::witness::Witness;

use super::Seen;

/// What is read as a note is written back as the same bytes.
pub(super) fn note(bytes: &[u8]) -> Seen {
    let read = Note::parse(bytes);
    if let Ok(note) = &read {
        assert_eq!(note.to_string().as_bytes(), bytes);
        assert!(note.verify(&[]).is_err(), "nobody has signed for nobody");
    }
    Seen::from(&read)
}

pub(super) fn checkpoint(bytes: &[u8]) -> Seen {
    let read = SignedCheckpoint::parse(bytes);
    if let Ok(checkpoint) = &read {
        assert_eq!(checkpoint.to_string().as_bytes(), bytes);
        let said = checkpoint.checkpoint();
        assert_eq!(said.to_string(), checkpoint.note().text());
    }
    Seen::from(&read)
}

pub(super) fn receipt(bytes: &[u8]) -> Seen {
    let read = Receipt::parse(bytes);
    if let Ok(receipt) = &read {
        assert_eq!(receipt.to_string().as_bytes(), bytes);
        let origin = &receipt.checkpoint.checkpoint().origin;
        assert!(receipt.verify(b"entry", origin, &[]).is_err());
    }
    Seen::from(&read)
}

/// Keys have one form each.
pub(super) fn key(bytes: &[u8]) -> Seen {
    let Ok(text) = str::from_utf8(bytes) else {
        return Seen::read_as("no UTF-8");
    };
    if let Ok(key) = SignerKey::parse(text) {
        assert_eq!(key.to_secret_text(), text);
        return Seen::read_as("a private key");
    }
    let read = VerifierKey::parse(text);
    if let Ok(key) = &read {
        assert_eq!(key.to_string(), text);
    }
    Seen::from(&read)
}

/// Only the witness's own bytes are its cosignature.
pub(super) fn cosignature(bytes: &[u8]) -> Seen {
    let key = witness_key();
    let text = "example.org/fuzz\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    let own = cosignature::cosign(text, &key, 1_784_563_200).expect("the witness can sign");
    let read = cosignature::verify(&key.verifier(), text, bytes);
    assert_eq!(read.is_ok(), own.bytes == bytes, "a forgery");
    Seen::from(&read)
}

/// A policy says of any checkpoint how it stands, and that nobody's cosignature is missing twice.
pub(super) fn policy(bytes: &[u8]) -> Seen {
    let read = Policy::parse(bytes);
    if let Ok(policy) = &read {
        let standing = policy.standing(sample_checkpoint());
        if let Ok(standing) = standing {
            let all = standing.cosigned.len() + standing.missing.len();
            assert_eq!(all, policy.witnesses().len());
        }
    }
    Seen::from(&read)
}

/// A witness answers any request, and cosigns none that its log has not signed.
pub(super) fn witness(bytes: &[u8]) -> Seen {
    let answer = sample_witness().add_checkpoint(bytes, 1_784_563_200);
    let text = format!("{answer:?}");
    Seen::read_as(text.split(['(', '{', ' ']).next().unwrap_or_default())
}

fn witness_key() -> SignerKey {
    SignerKey::from_seed("example.org/witness", Algorithm::Cosignature, [3; 32])
        .expect("the name is one")
}

fn log_key() -> SignerKey {
    SignerKey::from_seed("example.org/fuzz", Algorithm::Ed25519, [5; 32]).expect("the name is one")
}

/// A checkpoint that is signed and cosigned.
fn sample_checkpoint() -> &'static SignedCheckpoint {
    static CHECKPOINT: OnceLock<SignedCheckpoint> = OnceLock::new();
    CHECKPOINT.get_or_init(|| {
        let mut tree = ledger::Tree::new();
        tree.append(b"entry");
        let checkpoint = ledger::Checkpoint {
            origin: "example.org/fuzz".into(),
            head: tree.head(),
            extensions: Vec::new(),
        };
        let mut signed = checkpoint.sign(&log_key()).expect("the log can sign");
        let text = signed.note().text().to_owned();
        let cosigned = cosignature::cosign(&text, &witness_key(), 1_784_563_200);
        signed
            .add(cosigned.expect("the witness can sign"))
            .expect("there is room");
        signed
    })
}

/// A witness that follows one log, with its state in a folder of this process.
fn sample_witness() -> &'static Witness {
    static WITNESS: OnceLock<Witness> = OnceLock::new();
    WITNESS.get_or_init(|| {
        let folder = crate::run::scratch("witness").expect("there is a place for temporary files");
        let witness = Witness::open(&folder, witness_key()).expect("nobody else uses the folder");
        witness
            .follow(log_key().verifier().into())
            .expect("the log is followed");
        witness
    })
}
