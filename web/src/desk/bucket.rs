//! How much is taken from one person, one address, one invitation in a while.
//!
//! Each has a bucket of tokens that fills at a steady rate; a request takes one. Two hundred
//! delegates behind one address must be able to sign in within a minute, so addresses have large
//! buckets, and persons and invitations small ones. Kept in memory: a restart fills all buckets.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    /// Requests of one address for pages of the desk.
    Asking,
    /// Attempts of one address to sign in, to take up an invitation, to found.
    Entering,
    /// Attempts with one code or one challenge.
    Code,
    /// What one person asks to change.
    Acting,
    /// What one token of a program asks.
    Program,
    /// Rows in the security log of one kind from one address: what is refused ten thousand times
    /// is logged a few times.
    Logged,
}

/// The most buckets held at once. Beyond it, newcomers share one.
const BUCKETS_MAX: usize = 100_000;

impl Counted {
    /// How many tokens a bucket holds, and how many flow in a minute.
    pub(crate) const fn size(self) -> (u32, u32) {
        match self {
            Self::Asking => (1_200, 1_200),
            Self::Entering => (600, 120),
            Self::Code => (10, 5),
            Self::Acting => (120, 60),
            Self::Program => (600, 300),
            Self::Logged => (5, 1),
        }
    }
}

/// All buckets.
#[derive(Default)]
pub(crate) struct Buckets(Mutex<HashMap<(Counted, String), Bucket>>);

/// Parts of a token: as many as there are milliseconds in a minute, so that none is lost in flowing.
const TOKEN: u64 = 60_000;

#[derive(Clone, Copy)]
struct Bucket {
    /// What it holds, in parts of which [`TOKEN`] make a token.
    level: u64,
    /// When it was last looked at.
    seen: Timestamp,
}

impl Buckets {
    /// Takes a token; otherwise says in how many seconds there will be one.
    pub(crate) fn take(&self, counted: Counted, whose: &str, now: Timestamp) -> Result<(), u64> {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if BUCKETS_MAX <= buckets.len() {
            buckets.retain(|(counted, _), bucket| !bucket.filled(*counted, now).is_full(*counted));
        }
        let full = BUCKETS_MAX <= buckets.len();
        let key = (counted, whose.to_owned());
        let key = if full && !buckets.contains_key(&key) {
            (counted, String::new())
        } else {
            key
        };
        let bucket = buckets.entry(key).or_insert(Bucket {
            level: capacity(counted),
            seen: now,
        });
        *bucket = bucket.filled(counted, now);
        if TOKEN <= bucket.level {
            bucket.level -= TOKEN;
            return Ok(());
        }
        let (_, rate) = counted.size();
        let missing = TOKEN - bucket.level;
        Err(missing.div_ceil(u64::from(rate) * 1_000).max(1))
    }
}

impl Bucket {
    fn filled(self, counted: Counted, now: Timestamp) -> Self {
        let (_, rate) = counted.size();
        let passed = now.as_millisecond() - self.seen.as_millisecond();
        // A clock that was set back fills nothing.
        let passed = u64::try_from(passed).unwrap_or(0);
        let flowed = passed.saturating_mul(u64::from(rate));
        Self {
            level: self.level.saturating_add(flowed).min(capacity(counted)),
            seen: self.seen.max(now),
        }
    }

    fn is_full(self, counted: Counted) -> bool {
        self.level == capacity(counted)
    }
}

fn capacity(counted: Counted) -> u64 {
    let (size, _) = counted.size();
    u64::from(size) * TOKEN
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_775_206_800 + second).expect("a time")
    }

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let buckets = Buckets::default();
        for _ in 0..10 {
            assert_eq!(buckets.take(Counted::Code, "a", at(0)), Ok(()));
        }
        assert_eq!(buckets.take(Counted::Code, "a", at(0)), Err(12));
        assert_eq!(buckets.take(Counted::Code, "b", at(0)), Ok(()));
        assert_eq!(buckets.take(Counted::Code, "a", at(11)), Err(1));
        assert_eq!(buckets.take(Counted::Code, "a", at(12)), Ok(()));
    }

    #[test]
    fn two_hundred_delegates_sign_in_from_one_address() {
        let buckets = Buckets::default();
        for _ in 0..400 {
            assert_eq!(buckets.take(Counted::Entering, "mission", at(0)), Ok(()));
        }
        let refused =
            (0..10_000).filter(|_| buckets.take(Counted::Entering, "mission", at(1)).is_err());
        assert!(9_000 < refused.count());
    }

    #[test]
    fn a_clock_set_back_neither_fills_nor_blocks() {
        let buckets = Buckets::default();
        for _ in 0..10 {
            assert_eq!(buckets.take(Counted::Code, "a", at(1_000)), Ok(()));
        }
        assert!(buckets.take(Counted::Code, "a", at(0)).is_err());
        assert_eq!(buckets.take(Counted::Code, "a", at(1_012)), Ok(()));
    }

    #[test]
    fn many_strangers_take_no_memory_without_end() {
        let buckets = Buckets::default();
        for stranger in 0..BUCKETS_MAX + 100 {
            let _taken = buckets.take(Counted::Code, &stranger.to_string(), at(0));
        }
        let held = buckets.0.lock().expect("no panic").len();
        assert!(held <= BUCKETS_MAX + 1, "{held}");
        assert_eq!(buckets.take(Counted::Code, "later", at(3_600)), Ok(()));
        assert!(buckets.0.lock().expect("no panic").len() < 10);
    }
}
