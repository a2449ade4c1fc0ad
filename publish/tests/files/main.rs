//! What is written to files, read back: sentences, tables, feed, calendar.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod calendar;
mod feed;
mod sentences;
mod small_forum;
mod tables;
