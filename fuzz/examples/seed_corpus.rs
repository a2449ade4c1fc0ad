//! Writes the seeds that need keys and hashes to `fuzz/corpus`; the others are written by hand.
#![forbid(unsafe_code)]

use std::fs;

use ledger::note::{self, SignerKey};
use ledger::proof::Receipt;
use ledger::{By, Checkpoint, Entry, Opening, SignedCheckpoint, Tree, cosignature, tile};
use passkey::software::Authenticator;
use passkey::{Algorithm, Proof};
use serde_json::json;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const TIME: u64 = 1_784_563_200;

fn main() -> Outcome<()> {
    let log = SignerKey::from_seed("example.org/fuzz", note::Algorithm::Ed25519, [5; 32])?;
    let witness =
        SignerKey::from_seed("example.org/witness", note::Algorithm::Cosignature, [3; 32])?;
    let entries = entries()?;
    for (place, entry) in entries.iter().enumerate() {
        write("entry", &place.to_string(), entry)?;
        write("canonical", &format!("entry-{place}"), entry)?;
    }
    let mut tree = Tree::new();
    for entry in &entries {
        tree.append(entry);
    }
    let signed = checkpoint(&tree, &log, &witness)?;
    let text = signed.to_string();
    for target in ["note", "checkpoint"] {
        write(target, "cosigned", text.as_bytes())?;
    }
    let receipt = Receipt {
        extra: Some(b"extra".to_vec()),
        index: 1,
        path: tree.inclusion(1, tree.size())?,
        checkpoint: signed,
    };
    write("receipt", "second", receipt.to_string().as_bytes())?;
    write("witness", "first", format!("old 0\n\n{text}").as_bytes())?;
    write("key", "log", log.verifier().to_string().as_bytes())?;
    write("key", "witness", witness.verifier().to_string().as_bytes())?;
    // A key of a test, and of nothing else.
    write("key", "private", log.to_secret_text().as_bytes())?;
    let own = "example.org/fuzz\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    write(
        "cosignature",
        "own",
        &cosignature::cosign(own, &witness, TIME)?.bytes,
    )?;
    write("policy", "any", policy(&log, &witness).as_bytes())?;
    let mut bundle = vec![2];
    bundle.extend(tile::bundle(entries.iter().map(Vec::as_slice))?);
    write("bundle", "three", &bundle)?;
    let mut proof = Vec::new();
    for number in [3_u64, 7, 1, 2, 3, 4] {
        proof.extend_from_slice(&number.to_be_bytes());
    }
    write("proof", "four", &proof)?;
    passkeys()
}

/// What a passkey in software says, in the parts that the targets read.
fn passkeys() -> Outcome<()> {
    let challenge = [7; 32];
    for (name, algorithm) in [("es256", Algorithm::Es256), ("eddsa", Algorithm::EdDsa)] {
        let mut passkey = Authenticator::new(algorithm, 1, "forum.example.org");
        let signed = passkey.sign(1, &challenge);
        let proof = Proof {
            nonce: challenge,
            signatures: vec![signed.clone()],
        };
        write(
            "signed_proof",
            name,
            proof.to_value().to_string().as_bytes(),
        )?;
        let rest = [&part(&signed.authenticator_data)?[..], &signed.signature].concat();
        let whole = [&part(&signed.client_data)?[..], &rest].concat();
        write("assertion", name, &whole)?;
        let made = passkey.enrol(&challenge);
        let whole = [&part(&made.client_data)?[..], &made.attestation_object].concat();
        write("registration", name, &whole)?;
    }
    Ok(())
}

/// Bytes with their length before them.
fn part(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let length = u16::try_from(bytes.len())?;
    Ok([&length.to_be_bytes()[..], bytes].concat())
}

fn entries() -> Outcome<Vec<Vec<u8>>> {
    let opening = Opening {
        nonce: [7; 32],
        value: json!("Officer"),
    };
    let sealed = opening.seal()?.to_value();
    write(
        "seal",
        "two",
        json!([sealed, { "a/b~c": sealed }]).to_string().as_bytes(),
    )?;
    write("opening", "value", b"{\"a\":[1,true,null,\"\\u0007\"]}")?;
    write("opening", "given", &verifier::write_opening(&opening)?)?;
    let bodies = [
        json!({}),
        json!({ "name": sealed, "words": "Équité \u{1f600} \u{7}" }),
        json!({ "list": [1, -2, 9_007_199_254_740_991_u64, { "a": [[]] }], "none": null }),
    ];
    let written = bodies.into_iter().enumerate().map(|(place, body)| {
        let entry = Entry {
            forum: "fuzz".into(),
            at: "2026-07-20T14:03:12.417Z".into(),
            on: (place == 1).then(|| "2026-03-30".into()),
            by: By {
                seat: "delegation".into(),
                of: Some("COL".into()),
                person: "p-17".into(),
            },
            act: "office-taken".into(),
            body,
            proof: (place == 2).then(|| json!({ "kind": "none" })),
        };
        Ok(entry.encode()?)
    });
    written.collect()
}

fn checkpoint(tree: &Tree, log: &SignerKey, witness: &SignerKey) -> Outcome<SignedCheckpoint> {
    let mut signed = Checkpoint {
        origin: "example.org/fuzz".into(),
        head: tree.head(),
        extensions: Vec::new(),
    }
    .sign(log)?;
    let text = signed.note().text().to_owned();
    signed.add(cosignature::cosign(&text, witness, TIME)?)?;
    Ok(signed)
}

fn policy(log: &SignerKey, witness: &SignerKey) -> String {
    let (log, witness) = (log.verifier(), witness.verifier());
    format!(
        "# Who is trusted.\nlog {log}\nwitness A1 {witness} https://example.org/\n\
         group A any A1\ngroup all all A\nquorum all\n"
    )
}

fn write(target: &str, name: &str, bytes: &[u8]) -> Outcome<()> {
    let folder = fuzz::corpus::folder(target);
    fs::create_dir_all(&folder)?;
    // Whatever is in it, it is not text that anybody reads.
    Ok(fs::write(folder.join(format!("{name}.bin")), bytes)?)
}
