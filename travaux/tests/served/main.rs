//! Forums that are served: mirrored, witnessed, and refused where they must not be.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
#![expect(clippy::panic, reason = "a test may fail by panicking")]

mod mirrored;
mod pages;
mod policies;
mod site;
mod witnessed;
