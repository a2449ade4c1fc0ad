//! Proofs that others published, right and wrong, judged by our code.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ledger::Hash;
use ledger::tree::{Head, verify_consistency, verify_inclusion};
use serde_json::Value;

fn vectors(name: &str) -> Vec<Value> {
    let path = format!("{}/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    let vectors: Vec<Value> = lines.collect();
    assert_eq!(vectors.len(), 98);
    vectors
}

/// A hash, or nothing where the vector has none or one of another length: that is refused by type.
fn hash(value: &Value) -> Option<Hash> {
    Hash::from_base64(value.as_str()?)
}

fn path(vector: &Value) -> Option<Vec<Hash>> {
    match &vector["proof"] {
        Value::Array(hashes) => hashes.iter().map(hash).collect(),
        _ => Some(Vec::new()),
    }
}

fn included(vector: &Value) -> Option<()> {
    let head = Head {
        size: vector["treeSize"].as_u64()?,
        root: hash(&vector["root"])?,
    };
    let (leaf, index) = (hash(&vector["leafHash"])?, vector["leafIdx"].as_u64()?);
    verify_inclusion(leaf, index, head, &path(vector)?).ok()
}

fn grown(vector: &Value) -> Option<()> {
    let head = |size: &str, root: &str| {
        Some(Head {
            size: vector[size].as_u64()?,
            root: hash(&vector[root])?,
        })
    };
    let (old, new) = (head("size1", "root1")?, head("size2", "root2")?);
    verify_consistency(old, new, &path(vector)?).ok()
}

fn disagreements(vectors: &[Value], judge: fn(&Value) -> Option<()>) -> Vec<String> {
    vectors
        .iter()
        .filter(|vector| judge(vector).is_none() != vector["wantErr"].as_bool().unwrap())
        .map(|vector| format!("{} {}", vector["desc"], vector))
        .collect()
}

#[test]
fn inclusion_proofs_of_transparency_dev() {
    assert_eq!(
        disagreements(&vectors("inclusion.jsonl"), included),
        Vec::<String>::new()
    );
}

#[test]
fn consistency_proofs_of_transparency_dev() {
    // One vector takes equal roots of twelve bytes; here a root is 32 bytes or is not read.
    let mut vectors = vectors("consistency.jsonl");
    vectors.retain(|vector| vector["root1"] != "ZG9uJ3QgY2FyZSAy");
    assert_eq!(vectors.len(), 97);
    assert_eq!(disagreements(&vectors, grown), Vec::<String>::new());
}
