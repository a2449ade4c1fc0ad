//! A forum folded from acts as they stand on record, for tests.

use jiff::Timestamp;
use procedure::id::PersonId;
use procedure::{Act, By, Forum, Recorded, Seat};
use serde_json::Value;

/// An act of a kind as it stands on record, with something in its body changed.
pub(in crate::desk) fn act(kind: &str, change: impl FnOnce(&mut Value)) -> Act {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../procedure/golden");
    let text = std::fs::read_to_string(format!("{folder}/{kind}.json")).unwrap();
    let mut written: Value = serde_json::from_str(&text).unwrap();
    change(&mut written["body"]);
    Act::decode(kind, &written["body"].to_string()).unwrap()
}

/// The forum after acts of these kinds.
pub(in crate::desk) fn forum(kinds: &[&str]) -> Forum {
    after(kinds.iter().map(|kind| act(kind, |_| {})))
}

/// The forum after these acts.
pub(in crate::desk) fn after(acts: impl IntoIterator<Item = Act>) -> Forum {
    let mut forum = Forum::default();
    for act in acts {
        forum.apply(&Recorded {
            at: Timestamp::UNIX_EPOCH,
            on: None,
            by: By {
                seat: Seat::Secretariat,
                person: PersonId::new("p-1").unwrap(),
            },
            signed: Vec::new(),
            act,
        });
    }
    forum
}
