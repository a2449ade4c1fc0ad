//! Drills: what is backed up comes back, and what is lost is told.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod accounts;
mod record;
mod running;
