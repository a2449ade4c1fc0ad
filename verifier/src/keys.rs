//! The keys of a log: the one that signs now, and those that a reader trusts besides, because the
//! record says that one followed the other.

use std::fmt;

use ledger::EntryRef;
use ledger::note::{Algorithm, VerifierKey};
use serde::Deserialize;

use crate::{Kind, Stop, Wrong};

/// The kind of act by which a log gets another key.
const ROTATION: &str = "log-key-rotated";

/// One or more keys with one name, which is the origin of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    first: VerifierKey,
    more: Vec<VerifierKey>,
}

/// What a rotation says of the keys.
#[derive(Deserialize)]
pub(crate) struct Rotation {
    pub(crate) old: String,
    pub(crate) new: String,
}

impl Rotation {
    /// What an entry says, if it is a rotation.
    pub(crate) fn of(entry: &EntryRef<'_>) -> Option<Self> {
        if entry.act == ROTATION {
            serde_json::from_str(entry.body).ok()
        } else {
            None
        }
    }
}

impl Keys {
    /// Reads keys as they are given out: one a line, the one that signs now first.
    ///
    /// # Errors
    /// [`Stop::Wrong`]: there is none, one is malformed or a witness's, or they have two names.
    pub fn parse(bytes: &[u8]) -> Result<Self, Stop> {
        let wrong = |what: String| Stop::from(Wrong::whole(Kind::Key, what));
        let text = String::from_utf8_lossy(bytes);
        let mut keys = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let key = VerifierKey::parse(line)
                .map_err(|error| wrong(format!("the key of the record: {error}")))?;
            keys.push(key);
        }
        Self::of(keys).map_err(wrong)
    }

    /// These keys.
    ///
    /// # Errors
    /// A sentence: there is none, one is a witness's, or they have two names.
    pub fn of(keys: Vec<VerifierKey>) -> Result<Self, String> {
        let mut keys = keys.into_iter();
        let Some(first) = keys.next() else {
            return Err("there is no key of a log".to_owned());
        };
        let more: Vec<VerifierKey> = keys.collect();
        for key in std::iter::once(&first).chain(&more) {
            if key.algorithm() != Algorithm::Ed25519 {
                return Err(format!("{key} is the key of a witness, not of a log"));
            }
            if key.name() != first.name() {
                let (one, other) = (first.name(), key.name());
                return Err(format!("the keys are of two logs, {one} and {other}"));
            }
        }
        Ok(Self { first, more })
    }

    /// The identity of the log.
    pub fn origin(&self) -> &str {
        self.first.name()
    }

    /// The key that signs now, as far as is known.
    pub fn first(&self) -> &VerifierKey {
        &self.first
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &VerifierKey> {
        std::iter::once(&self.first).chain(&self.more)
    }

    /// All of them, in a list.
    pub fn to_vec(&self) -> Vec<VerifierKey> {
        self.all().cloned().collect()
    }

    /// Whether this is one of them.
    pub fn has(&self, key: &VerifierKey) -> bool {
        self.all().any(|other| other == key)
    }

    /// These and others of the same log.
    pub(crate) fn with(&self, others: &Self) -> Self {
        let mut keys = self.clone();
        for key in others.all() {
            if key.name() == keys.origin() && !keys.has(key) {
                keys.more.push(key.clone());
            }
        }
        keys
    }

    /// Trusts the key that an entry of the record puts in the place of one that is trusted.
    ///
    /// The caller has seen that the entry is under a checkpoint signed by one of these keys.
    pub(crate) fn follow(&mut self, rotation: &Rotation) {
        let known = self.all().any(|key| key.to_string() == rotation.old);
        if let Ok(new) = VerifierKey::parse(&rotation.new)
            && known
            && new.name() == self.origin()
            && !self.has(&new)
        {
            let before = std::mem::replace(&mut self.first, new);
            self.more.insert(0, before);
        }
    }
}

impl From<VerifierKey> for Keys {
    fn from(first: VerifierKey) -> Self {
        let more = Vec::new();
        Self { first, more }
    }
}

/// One a line, as they are given out.
impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.all().try_for_each(|key| writeln!(f, "{key}"))
    }
}

#[cfg(test)]
mod tests {
    use ledger::note::SignerKey;

    use super::*;

    fn key(name: &str, seed: u8) -> VerifierKey {
        let key = SignerKey::from_seed(name, Algorithm::Ed25519, [seed; 32]);
        key.unwrap().verifier()
    }

    #[test]
    fn a_rotation_is_followed_from_a_key_that_is_trusted_alone() {
        let [a, b, c] = [1, 2, 3].map(|seed| key("log", seed));
        let mut keys = Keys::from(a.clone());
        let rotate = |old: &VerifierKey, new: &VerifierKey| {
            let body = format!(r#"{{"new":"{new}","old":"{old}"}}"#);
            format!(
                r#"{{"act":"log-key-rotated","at":"2026-07-20T14:03:12.417Z","body":{body},"by":{{"person":"p-1","seat":"secretariat"}},"forum":"f","v":1}}"#
            )
        };
        for (entry, first) in [
            (rotate(&c, &b), &a),
            (rotate(&a, &b), &b),
            (rotate(&b, &c), &c),
        ] {
            keys.follow(&Rotation::of(&EntryRef::decode(entry.as_bytes()).unwrap()).unwrap());
            assert_eq!(keys.first(), first);
        }
        assert_eq!(keys.to_vec(), [c.clone(), b, a]);
        let elsewhere = rotate(&c, &key("another", 9));
        keys.follow(&Rotation::of(&EntryRef::decode(elsewhere.as_bytes()).unwrap()).unwrap());
        assert_eq!(keys.first(), &c);
        assert_eq!(Keys::parse(keys.to_string().as_bytes()), Ok(keys));
    }

    #[test]
    fn no_key_two_logs_and_a_witness_are_refused() {
        let witness = SignerKey::from_seed("log", Algorithm::Cosignature, [1; 32]).unwrap();
        for (text, said) in [
            (String::new(), "there is no key of a log"),
            ("nonsense".to_owned(), "the key of the record: not a key"),
            (
                format!("{}\n{}\n", key("a", 1), key("b", 1)),
                "of two logs, a and b",
            ),
            (witness.verifier().to_string(), "is the key of a witness"),
        ] {
            let stop = Keys::parse(text.as_bytes()).unwrap_err();
            assert!(stop.to_string().contains(said), "{stop}");
        }
    }
}
