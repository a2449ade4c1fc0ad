//! Entries, canonical JSON, seals.

use ledger::{Entry, EntryRef, Hash, Opening, Seal, canonical, seal};
use serde_json::Value;

use super::Seen;

/// What is read as an entry is canonical, and is written back as the same bytes.
pub(super) fn entry(bytes: &[u8]) -> Seen {
    let read = EntryRef::decode(bytes);
    if read.is_ok() {
        canonical::verify(bytes).expect("an entry is canonical JSON");
        let entry = Entry::decode(bytes).expect("what is read in place is read");
        // An entry is not made with a malformed seal in it; one that is on record is still read.
        if let Ok(written) = entry.encode() {
            assert_eq!(written, bytes, "an entry is written as it was read");
        }
    }
    Seen::from(&read)
}

/// What is canonical is written back as the same bytes; what is written is canonical.
pub(super) fn canonical(bytes: &[u8]) -> Seen {
    let read = canonical::check(bytes);
    if let Ok(value) = &read {
        let written = canonical::to_bytes(value).expect("a value that was read can be written");
        assert_eq!(written, bytes, "one value, one sequence of bytes");
    } else if let Ok(value) = serde_json::from_slice::<Value>(bytes)
        && let Ok(written) = canonical::to_bytes(&value)
    {
        let again = canonical::check(&written).expect("what was written is canonical");
        assert_eq!(again, value, "and is the same value");
    }
    Seen::from(&read)
}

/// Seals are found wherever they stand, and only their own opening opens them.
pub(super) fn seal(bytes: &[u8]) -> Seen {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return Seen::read_as("no JSON");
    };
    let found = seal::find(&value);
    for (pointer, found) in found.iter().flatten() {
        let standing = value
            .pointer(pointer)
            .expect("a seal stands at its pointer");
        assert_eq!(Seal::from_value(standing), Some(*found));
    }
    let mut closed = value.clone();
    if let Ok((made, opening)) = seal::close(&mut closed, "", [7; 32]) {
        let others = Opening {
            nonce: [8; 32],
            value: value.clone(),
        };
        assert!(made.check(&others).is_err(), "another nonce opens nothing");
        seal::open(&mut closed, "", &opening).expect("its opening opens a seal");
        assert_eq!(closed, value, "what was sealed comes back");
    }
    Seen::from(&found)
}

/// What a site gives out to open a seal opens it, or is refused.
pub(super) fn opening(bytes: &[u8]) -> Seen {
    let any = Seal::from_hash(Hash::of(b"any"));
    let read = verifier::read_opening(bytes, any).map_err(|stop| format!("{stop:?}"));
    assert!(read.is_err(), "nobody finds what opens this seal");
    // The value as it would be given out for its own seal.
    if let Ok(value) = canonical::check(bytes) {
        let opening = Opening {
            nonce: [7; 32],
            value,
        };
        if let (Ok(seal), Ok(written)) = (opening.seal(), verifier::write_opening(&opening)) {
            let again = verifier::read_opening(&written, seal);
            assert!(again.is_ok_and(|again| again == opening));
        }
    }
    Seen::from(&read)
}
