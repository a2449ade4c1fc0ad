//! The crate against vectors that others made, against itself, and against whoever means it ill.

mod acts;
mod altered;
mod vectors;

use serde_json::Value;

/// The vectors of `vectors/`, which `docs/record.md` offers to whoever writes another verifier.
fn vectors_file() -> Value {
    serde_json::from_str(include_str!("../vectors/passkeys.json")).unwrap()
}

fn text<'a>(vector: &'a Value, member: &str) -> &'a str {
    vector[member].as_str().unwrap()
}

fn bytes(vector: &Value, member: &str) -> Vec<u8> {
    crate::base64url::decode(text(vector, member)).unwrap()
}

fn list<'a>(vectors: &'a Value, member: &str) -> &'a [Value] {
    let list = vectors[member].as_array().unwrap();
    assert!(!list.is_empty());
    list
}
