//! When what is asked reached this server: what counts in a procedure with a deadline.
//!
//! That is the instant at which the whole of it had come, without the time for which this server
//! let it wait for its turn. While it is worked on, nothing is decided by silence over it.

use jiff::Timestamp;
use procedure::Act;
use registrar::Underway;

use crate::surroundings::Surroundings;

/// A request on its way into the record, from the instant at which it came.
pub(super) struct Came {
    at: Timestamp,
    turned: Timestamp,
    received: Timestamp,
    /// Kept for as long as it is worked on; what only reads holds nothing up.
    _underway: Option<Underway>,
}

impl Came {
    /// A request that has just come; whether it asks for a change.
    pub(super) fn now(with: &Surroundings, changes: bool) -> Self {
        let at = (with.clock)();
        Self {
            at,
            turned: at,
            received: at,
            _underway: changes.then(|| with.registrar.underway(at)),
        }
    }

    /// Its turn has come: from here on it is read.
    pub(super) fn turned(&mut self, now: Timestamp) {
        self.turned = now;
    }

    /// All of it was read.
    pub(super) fn read(&mut self, now: Timestamp) {
        let reading = now.duration_since(self.turned);
        self.received = self.at.saturating_add(reading).unwrap_or(now);
    }

    /// When it was received.
    pub(super) const fn received(&self) -> Timestamp {
        self.received
    }
}

/// The act as it was received at this instant. When an objection was received is what the server
/// saw, and not what somebody says.
pub(super) fn at(mut act: Act, received: Timestamp) -> Act {
    if let Act::ObjectionRaised(raised) = &mut act {
        raised.received = received;
    }
    act
}
