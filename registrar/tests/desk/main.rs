//! The desk of the registrar, on a record in memory that breaks on cue.
//!
//! What is entered is durable before it is answered, what is answered is never lost, and nothing
//! that was not decided on the whole record gets into it.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod batches;
mod breaking;
mod candidates;
mod checkpoints;
mod closing;
mod commands;
mod damage;
mod mirrors;
mod overtaken;
mod past;
mod people;
mod receipts;
mod sealed;
mod shared;
mod signed;
mod silence;
mod simulated;
mod site;
mod tiles;

use registrar::Ask;

/// The member whose delegation is seated.
const MEMBER: &str = "COL";
