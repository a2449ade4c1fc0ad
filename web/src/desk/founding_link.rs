//! The link with which the secretariat is founded: made at each start while nobody was ever seated
//! there, valid for a quarter of an hour, kept in memory alone.

use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use ledger::Hash;

/// For how long the link is valid.
pub(crate) const VALID: SignedDuration = SignedDuration::from_mins(15);

/// The link of this start, if there is one.
#[derive(Debug, Default)]
pub(crate) struct FoundingLink(Mutex<Option<Made>>);

#[derive(Clone, Copy, Debug)]
struct Made {
    hash: Hash,
    until: Timestamp,
}

impl FoundingLink {
    /// From here on this code founds, and no other.
    pub(crate) fn make(&self, code: &str, now: Timestamp) {
        let until = now.saturating_add(VALID);
        let hash = Hash::of(code.as_bytes());
        *self.lock() = until.ok().map(|until| Made { hash, until });
    }

    /// Whether there is a link that has not expired.
    pub(crate) fn is_open(&self, now: Timestamp) -> bool {
        self.lock().is_some_and(|made| now < made.until)
    }

    /// Whether this code founds now.
    pub(crate) fn admits(&self, code: &str, now: Timestamp) -> bool {
        let hash = Hash::of(code.as_bytes());
        self.lock()
            .is_some_and(|made| made.hash == hash && now < made.until)
    }

    /// It founds no more.
    pub(crate) fn end(&self) {
        *self.lock() = None;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Made>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_founds_for_a_quarter_of_an_hour_and_once() {
        let link = FoundingLink::default();
        let at = |second: i64| Timestamp::from_second(1_775_206_800 + second).expect("a time");
        assert!(!link.admits("code", at(0)));
        link.make("code", at(0));
        assert!(link.admits("code", at(899)) && link.is_open(at(899)));
        assert!(!link.admits("cod", at(0)));
        assert!(!link.admits("code", at(900)) && !link.is_open(at(900)));
        link.end();
        assert!(!link.admits("code", at(0)));
    }
}
