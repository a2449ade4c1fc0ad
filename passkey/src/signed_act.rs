//! What a person signs when they sign an act.
//!
//! ```text
//! travaux act v1
//! {"act":"position-recorded","body":{…},"by":{"of":"COL","person":"p-17","seat":"delegation"},"forum":"global-mechanism","nonce":"9f…"}
//! ```
//!
//! The SHA-256 of this is the challenge of the assertion. The forum binds it to one record, the
//! nonce to one entry; the number that the record will give to the thing is not known yet and is
//! left out, and so is the instant of the entry.

use ledger::{Entry, Hash, canonical};
use serde_json::{Value, json};

use crate::proof::hex;

/// The first line of a signed form: what kind of thing it is.
pub const PREFIX: &str = "travaux act v1\n";

/// The signed form of an entry; its `at` and its `proof` are not looked at.
///
/// `assigned` are the JSON pointers of what the record assigns, left out of the body.
///
/// # Errors
/// A body without canonical form.
pub fn signed_form(
    entry: &Entry,
    assigned: &[&str],
    nonce: &[u8; 32],
) -> Result<Vec<u8>, canonical::Error> {
    let mut body = entry.body.clone();
    for pointer in assigned {
        leave_out(&mut body, pointer);
    }
    let mut by = json!({ "person": entry.by.person, "seat": entry.by.seat });
    if let Some(of) = &entry.by.of {
        by["of"] = json!(of);
    }
    let mut said = json!({
        "act": entry.act,
        "body": body,
        "by": by,
        "forum": entry.forum,
        "nonce": hex(nonce),
    });
    if let Some(on) = &entry.on {
        said["on"] = json!(on);
    }
    let mut bytes = PREFIX.as_bytes().to_vec();
    bytes.extend(canonical::to_bytes(&said)?);
    Ok(bytes)
}

/// The challenge that a passkey is asked to sign for an entry: the SHA-256 of its [`signed_form`].
///
/// # Errors
/// As [`signed_form`].
pub fn challenge(
    entry: &Entry,
    assigned: &[&str],
    nonce: &[u8; 32],
) -> Result<[u8; 32], canonical::Error> {
    Ok(*Hash::of(&signed_form(entry, assigned, nonce)?).as_bytes())
}

/// Removes the member at a pointer; one that is not there changes nothing.
fn leave_out(value: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return;
    };
    let parent = value.pointer_mut(parent).and_then(Value::as_object_mut);
    if let Some(members) = parent {
        members.remove(&name.replace("~1", "/").replace("~0", "~"));
    }
}
