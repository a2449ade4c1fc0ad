//! Answers kept ready: by address, within a bound of bytes.
//!
//! An answer is a pure function of its address, the size of the record and the day. It is kept under
//! its address while the other two stay; when they move on, all answers of before are let go, so
//! that nothing withheld or erased since is shown, or kept, a moment longer.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use jiff::civil::Date;

use crate::limits;
use crate::reply::Reply;

/// Of what state of affairs an answer speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    /// Signatures that come in at any time: never kept.
    Moment,
    /// Exact bytes on record, which no later entry changes.
    Bytes,
    /// The record at a size, on a day.
    Now {
        /// The size.
        size: u64,
        /// The day.
        day: Date,
    },
}

/// Answers by address.
pub(crate) struct Kept {
    answers: RwLock<Answers>,
    bytes: AtomicUsize,
    bytes_max: usize,
    tick: AtomicU64,
}

/// The answers, and the newest state of affairs any of them speaks of.
struct Answers {
    by_address: HashMap<Box<str>, Answer>,
    newest: Of,
}

struct Answer {
    of: Of,
    reply: Arc<Reply>,
    used: AtomicU64,
}

impl Default for Kept {
    fn default() -> Self {
        Self::within(limits::KEPT_BYTES_MAX)
    }
}

impl Kept {
    /// Room for so many bytes.
    pub(crate) fn within(bytes_max: usize) -> Self {
        Self {
            answers: RwLock::new(Answers {
                by_address: HashMap::new(),
                newest: Of::Bytes,
            }),
            bytes: AtomicUsize::new(0),
            bytes_max,
            tick: AtomicU64::new(0),
        }
    }

    /// The answer under an address, if it still speaks of how things are.
    pub(crate) fn get(&self, address: &str, now: Of) -> Option<Arc<Reply>> {
        let answers = self.answers.read().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.by_address.get(address)?;
        if answer.of != Of::Bytes && answer.of != now {
            return None;
        }
        let tick = self.tick.fetch_add(1, Ordering::Relaxed);
        answer.used.store(tick, Ordering::Relaxed);
        Some(Arc::clone(&answer.reply))
    }

    /// Keeps an answer, making room by letting go of those used longest ago.
    pub(crate) fn put(&self, address: &str, of: Of, reply: &Arc<Reply>) {
        let weight = reply.weight() + address.len();
        if limits::KEPT_ANSWER_BYTES_MAX.min(self.bytes_max) < weight {
            return;
        }
        let mut answers = self.answers.write().unwrap_or_else(PoisonError::into_inner);
        if answers.newest < of {
            answers.newest = of;
            self.keep_only(&mut answers.by_address, |answer| answer.of == Of::Bytes);
        } else if of != Of::Bytes && of < answers.newest {
            return;
        }
        if self.bytes_max < self.bytes.load(Ordering::Relaxed) + weight {
            self.make_room(&mut answers.by_address);
        }
        let used = AtomicU64::new(self.tick.fetch_add(1, Ordering::Relaxed));
        let answer = Answer {
            of,
            reply: Arc::clone(reply),
            used,
        };
        if let Some(replaced) = answers.by_address.insert(address.into(), answer) {
            self.forget(address, &replaced);
        }
        self.bytes.fetch_add(weight, Ordering::Relaxed);
    }

    /// Lets go of the half used longest ago, so that this happens seldom.
    fn make_room(&self, answers: &mut HashMap<Box<str>, Answer>) {
        let mut ticks: Vec<u64> = answers
            .values()
            .map(|answer| answer.used.load(Ordering::Relaxed))
            .collect();
        let middle = ticks.len() / 2;
        if ticks.is_empty() {
            return;
        }
        let (_, oldest_kept, _) = ticks.select_nth_unstable(middle);
        let oldest_kept = *oldest_kept;
        self.keep_only(answers, |answer| {
            oldest_kept < answer.used.load(Ordering::Relaxed)
        });
    }

    fn keep_only(&self, answers: &mut HashMap<Box<str>, Answer>, stays: impl Fn(&Answer) -> bool) {
        answers.retain(|address, answer| {
            let stays = stays(answer);
            if !stays {
                self.forget(address, answer);
            }
            stays
        });
    }

    fn forget(&self, address: &str, answer: &Answer) {
        let weight = answer.reply.weight() + address.len();
        self.bytes.fetch_sub(weight, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Draft;
    use axum::http::StatusCode;
    use jiff::civil::date;

    fn reply(bytes: usize) -> Arc<Reply> {
        let draft = Draft::new(StatusCode::OK, "text/plain", vec![b'x'; bytes]);
        Arc::new(Reply::new(draft, 0, false))
    }

    fn now(size: u64) -> Of {
        Of::Now {
            size,
            day: date(2026, 7, 20),
        }
    }

    #[test]
    fn an_answer_goes_stale_with_the_record_and_the_day() {
        let kept = Kept::default();
        kept.put("/en/", now(7), &reply(10));
        assert!(kept.get("/en/", now(7)).is_some());
        assert!(kept.get("/en/", now(8)).is_none());
        let tomorrow = Of::Now {
            size: 7,
            day: date(2026, 7, 21),
        };
        assert!(kept.get("/en/", tomorrow).is_none());
        kept.put("/record/entry/3", Of::Bytes, &reply(10));
        assert!(kept.get("/record/entry/3", tomorrow).is_some());
    }

    #[test]
    fn what_was_drawn_before_is_let_go() {
        let kept = Kept::default();
        kept.put("/en/members", now(7), &reply(10));
        kept.put("/record/entry/3", Of::Bytes, &reply(10));
        kept.put("/en/", now(8), &reply(10));
        let addresses = |kept: &Kept| kept.answers.read().expect("not poisoned").by_address.len();
        assert_eq!(addresses(&kept), 2);
        // One that was drawn from an older record and comes late is not kept.
        kept.put("/en/members", now(7), &reply(10));
        assert_eq!(addresses(&kept), 2);
        assert!(kept.get("/en/", now(8)).is_some());
    }

    #[test]
    fn memory_is_bounded_and_what_is_used_stays() {
        let kept = Kept::within(100_000);
        kept.put("/often", now(1), &reply(1_000));
        for number in 0..10_000 {
            kept.put(&format!("/{number}"), now(1), &reply(1_000));
            assert!(kept.get("/often", now(1)).is_some(), "after {number}");
            assert!(kept.bytes.load(Ordering::Relaxed) <= 100_000);
        }
        let held: usize = kept
            .answers
            .read()
            .expect("not poisoned")
            .by_address
            .iter()
            .map(|(address, answer)| answer.reply.weight() + address.len())
            .sum();
        assert_eq!(held, kept.bytes.load(Ordering::Relaxed));
        kept.put("/huge", now(1), &reply(200_000));
        assert!(kept.get("/huge", now(1)).is_none());
    }
}
