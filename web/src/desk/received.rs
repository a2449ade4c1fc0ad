//! When what is asked reached this server: what counts in a procedure with a deadline.

use jiff::Timestamp;
use procedure::Act;

/// The act as it is asked at this instant. When an objection was received is what the server saw,
/// and not what somebody says.
pub(super) fn at(mut act: Act, now: Timestamp) -> Act {
    if let Act::ObjectionRaised(raised) = &mut act {
        raised.received = now;
    }
    act
}
