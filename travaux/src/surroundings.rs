//! The clock and the dice: the only place where time and chance enter the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};
use registrar::{Clock, Fault, Surroundings};

/// The machine's clock and the system's chance, for the forum with this id.
pub fn surroundings(forum: &str) -> Surroundings {
    surroundings_by(forum, clock())
}

/// As [`surroundings`], by another clock: that of a story which is told.
pub(crate) fn surroundings_by(forum: &str, clock: Clock) -> Surroundings {
    Surroundings {
        forum: forum.into(),
        clock,
        chance: Arc::new(chance),
    }
}

/// By how many seconds the clock of this process goes ahead: of a rehearsal, and of nothing else.
static AHEAD: AtomicI64 = AtomicI64::new(0);

/// The most by which a rehearsal goes ahead: two years, in seconds.
const AHEAD_MAX: i64 = 2 * 366 * 24 * 3_600;

pub(crate) fn clock() -> Clock {
    Arc::new(now)
}

/// The time of this machine, by which it dates its files: also of a rehearsal that went ahead.
#[expect(clippy::disallowed_methods, reason = "this is where the clock enters")]
pub(crate) fn machine_time() -> Timestamp {
    Timestamp::now()
}

fn now() -> Timestamp {
    let now = machine_time();
    match AHEAD.load(Ordering::Relaxed) {
        0 => now,
        ahead => now
            .saturating_add(SignedDuration::from_secs(ahead))
            .unwrap_or(now),
    }
}

/// Moves the clock ahead: only for a rehearsal, in which everything is played. `false` where it
/// would go too far, or back.
pub(crate) fn move_ahead(by: SignedDuration) -> bool {
    let further = |ahead: i64| {
        let then = ahead.checked_add(by.as_secs())?;
        (0 <= by.as_secs() && then <= AHEAD_MAX).then_some(then)
    };
    let moved = AHEAD.fetch_update(Ordering::Relaxed, Ordering::Relaxed, further);
    moved.is_ok()
}

/// Goes on from this instant, where it lies ahead: the clock of a rehearsal that was moved.
pub(crate) fn go_on_from(last: Timestamp) {
    let ahead = last.duration_since(now());
    if ahead.is_positive() {
        move_ahead(ahead);
    }
}

/// 32 bytes of chance from the system.
pub(crate) fn chance() -> Result<[u8; 32], Fault> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Fault::Chance {
        reason: error.to_string(),
    })?;
    Ok(bytes)
}
