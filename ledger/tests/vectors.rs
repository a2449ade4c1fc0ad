//! The vectors of `vectors/`, which `docs/record.md` offers to whoever writes another verifier.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ledger::canonical::{self, Place};
use ledger::cosignature::cosign;
use ledger::note::{SignerKey, VerifierKey};
use ledger::proof::Receipt;
use ledger::tile::{self, Level, Tile};
use ledger::tree::{Head, verify_consistency, verify_inclusion};
use ledger::{Checkpoint, Entry, Hash, Opening, Seal, SignedCheckpoint, Tree, seal};
use serde_json::Value;

fn vectors(name: &str) -> Value {
    let path = format!("{}/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn text<'a>(vector: &'a Value, pointer: &str) -> &'a str {
    vector.pointer(pointer).and_then(Value::as_str).unwrap()
}

fn list<'a>(vector: &'a Value, member: &str) -> &'a [Value] {
    let list = vector[member].as_array().unwrap();
    assert!(!list.is_empty());
    list
}

fn hashes(list: &Value) -> Vec<Hash> {
    let hash = |value: &Value| Hash::from_hex(value.as_str().unwrap()).unwrap();
    list.as_array().unwrap().iter().map(hash).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().as_chunks::<2>().0;
    pairs
        .iter()
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[test]
fn canonical_json() {
    let vectors = vectors("canonical.json");
    for vector in list(&vectors, "written") {
        let value: Value = serde_json::from_str(text(vector, "/from")).unwrap();
        let canonical = text(vector, "/canonical");
        assert_eq!(
            String::from_utf8(canonical::to_bytes(&value).unwrap()).unwrap(),
            canonical
        );
        assert_eq!(canonical::check(canonical.as_bytes()).unwrap(), value);
    }
    for vector in list(&vectors, "refused") {
        let error = canonical::check(text(vector, "/text").as_bytes()).unwrap_err();
        let byte = usize::try_from(vector["byte"].as_u64().unwrap()).unwrap();
        assert_eq!(error.place, Place::Byte(byte), "{vector}: {error}");
    }
}

#[test]
fn entries() {
    for vector in list(&vectors("entries.json"), "refused") {
        assert!(
            Entry::decode(text(vector, "/entry").as_bytes()).is_err(),
            "{vector}"
        );
    }
    let record = vectors("record.json");
    for (entry, leaf) in list(&record, "entries")
        .iter()
        .zip(hashes(&record["leaves"]))
    {
        let bytes = entry.as_str().unwrap().as_bytes();
        assert_eq!(Entry::decode(bytes).unwrap().encode().unwrap(), bytes);
        assert_eq!(Hash::leaf(bytes), leaf);
    }
}

/// The tree over the record's entries.
fn tree(record: &Value) -> Tree {
    let mut tree = Tree::new();
    for entry in list(record, "entries") {
        tree.append(entry.as_str().unwrap().as_bytes());
    }
    tree
}

#[test]
fn roots_and_proofs() {
    let record = vectors("record.json");
    let tree = tree(&record);
    let roots = hashes(&record["roots"]);
    let head = |size: u64| Head {
        size,
        root: roots[usize::try_from(size).unwrap()],
    };
    for size in 0..=tree.size() {
        assert_eq!(tree.root_at(size).unwrap(), head(size).root);
    }
    for vector in list(&record, "inclusion") {
        let number = |member: &str| vector[member].as_u64().unwrap();
        let (index, size, path) = (number("index"), number("size"), hashes(&vector["path"]));
        assert_eq!(tree.inclusion(index, size).unwrap(), path);
        verify_inclusion(tree.leaf(index).unwrap(), index, head(size), &path).unwrap();
    }
    for vector in list(&record, "consistency") {
        let number = |member: &str| vector[member].as_u64().unwrap();
        let (old, new, path) = (number("old"), number("new"), hashes(&vector["path"]));
        assert_eq!(tree.consistency(old, new).unwrap(), path);
        verify_consistency(head(old), head(new), &path).unwrap();
    }
}

#[test]
fn seals_open() {
    let record = vectors("record.json");
    for vector in list(&record, "openings") {
        let index = usize::try_from(vector["index"].as_u64().unwrap()).unwrap();
        let entry = record["entries"][index].as_str().unwrap();
        let mut body = Entry::decode(entry.as_bytes()).unwrap().body;
        let nonce = bytes(text(vector, "/nonce")).try_into().unwrap();
        let opening = Opening {
            nonce,
            value: vector["value"].clone(),
        };
        let sealed = Seal::from_hash(Hash::from_hex(text(vector, "/seal")).unwrap());
        let pointer = text(vector, "/pointer");
        assert_eq!(seal::find(&body).unwrap(), [(pointer.to_owned(), sealed)]);
        seal::open(&mut body, pointer, &opening).unwrap();
        assert_eq!(body.pointer(pointer), Some(&vector["value"]));
    }
}

#[test]
fn checkpoints_signed_and_cosigned() {
    let record = vectors("record.json");
    let log = SignerKey::parse(text(&record, "/log/skey")).unwrap();
    let witness = SignerKey::parse(text(&record, "/witness/skey")).unwrap();
    assert_eq!(log.verifier().to_string(), text(&record, "/log/vkey"));
    assert_eq!(
        witness.verifier().to_string(),
        text(&record, "/witness/vkey")
    );

    let tree = tree(&record);
    let origin = "record.example/forum";
    let at = |size| Checkpoint {
        origin: origin.to_owned(),
        head: Head {
            size,
            root: tree.root_at(size).unwrap(),
        },
        extensions: Vec::new(),
    };
    assert_eq!(
        at(3).sign(&log).unwrap().to_string(),
        text(&record, "/earlier_checkpoint")
    );
    let mut signed = at(5).sign(&log).unwrap();
    assert_eq!(signed.to_string(), text(&record, "/checkpoint"));
    let time = record["witness"]["time"].as_u64().unwrap();
    signed
        .add(cosign(signed.note().text(), &witness, time).unwrap())
        .unwrap();
    assert_eq!(signed.to_string(), text(&record, "/cosigned"));

    let keys = [
        VerifierKey::parse(text(&record, "/log/vkey")).unwrap(),
        VerifierKey::parse(text(&record, "/witness/vkey")).unwrap(),
    ];
    let read =
        SignedCheckpoint::open(text(&record, "/cosigned").as_bytes(), origin, &keys).unwrap();
    assert_eq!(read.note().verify(&keys).unwrap().len(), 2);
}

#[test]
fn tiles_and_receipt() {
    let record = vectors("record.json");
    let tree = tree(&record);
    let entries: Vec<&[u8]> = list(&record, "entries")
        .iter()
        .map(|entry| entry.as_str().unwrap().as_bytes())
        .collect();
    for tile in tile::tiles_for(tree.size()) {
        let expected = bytes(record["tiles"][tile.to_string()].as_str().unwrap());
        let made = match tile.level() {
            Level::Hashes(_) => tile::hashes(&tree, tile).unwrap(),
            Level::Entries => tile::bundle(entries.iter().copied()).unwrap(),
        };
        assert_eq!(made, expected, "{tile}");
    }
    let bundle = Tile::parse("tile/entries/000.p/5").unwrap();
    let packed = bytes(record["tiles"]["tile/entries/000.p/5"].as_str().unwrap());
    assert_eq!(tile::entries(&packed, bundle).unwrap(), entries);

    let receipt = Receipt::parse(text(&record, "/receipt").as_bytes()).unwrap();
    let keys = [VerifierKey::parse(text(&record, "/log/vkey")).unwrap()];
    receipt
        .verify(entries[3], "record.example/forum", &keys)
        .unwrap();
    assert!(
        receipt
            .verify(entries[2], "record.example/forum", &keys)
            .is_err()
    );
    assert_eq!(receipt.path, tree.inclusion(3, 5).unwrap());
    assert_eq!(receipt.to_string(), text(&record, "/receipt"));
}
