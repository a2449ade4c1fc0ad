//! Acts, of every kind.

use procedure::Act;
use procedure::act::KINDS;

use super::Seen;

/// The first line is a kind, or its number; the rest is the body. What is read as an act is
/// written as a body that is read as the same act.
pub(super) fn act(bytes: &[u8]) -> Seen {
    let text = String::from_utf8_lossy(bytes);
    let (kind, body) = text.split_once('\n').unwrap_or(("", &text));
    if KINDS.contains(&kind) {
        return one(kind, body);
    }
    // A body without a kind is tried as each.
    let seen: Vec<Seen> = KINDS.iter().map(|kind| one(kind, body)).collect();
    seen.into_iter().min().unwrap_or(Seen::READ)
}

fn one(kind: &str, body: &str) -> Seen {
    let read = Act::decode(kind, body);
    if let Ok(act) = &read {
        assert_eq!(act.kind(), kind);
        let written = act.body().expect("an act that was read can be written");
        for pointer in act.personal() {
            // Reasons, and a candidate's own words, may be left out.
            let optional = ["/reason", "/reasons", "/statement"].contains(pointer);
            assert!(
                optional || written.pointer(pointer).is_some(),
                "what is to be sealed stands in the body"
            );
        }
        let again = Act::decode(kind, &written.to_string());
        assert_eq!(again.as_ref(), Ok(act), "and is read as the same act");
        return Seen::read_as(kind);
    }
    Seen::from(&read)
}
