//! Every parser, given what nobody would write: one function a target.
//!
//! A target takes any bytes and must return: it panics where the parser breaks a promise, such as
//! that what was read is written back as the same bytes. The same functions serve the short run on
//! every change (`cargo xtask fuzz`) and libFuzzer for hours (docs/reliability.md).
#![forbid(unsafe_code)]

pub mod corpus;
mod mutation;
pub mod run;
pub mod targets;

pub use targets::{Seen, TARGETS, Target};
