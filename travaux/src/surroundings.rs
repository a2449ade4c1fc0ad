//! The clock and the dice: the only place where time and chance enter the program.

use std::sync::Arc;

use jiff::Timestamp;
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

#[expect(clippy::disallowed_methods, reason = "this is where the clock enters")]
pub(crate) fn clock() -> Clock {
    Arc::new(Timestamp::now)
}

/// 32 bytes of chance from the system.
pub(crate) fn chance() -> Result<[u8; 32], Fault> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Fault::Chance {
        reason: error.to_string(),
    })?;
    Ok(bytes)
}
