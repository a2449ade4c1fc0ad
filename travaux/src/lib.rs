//! Travaux: a permanent forum that decides by consensus, run and recorded.
//!
//! This crate is the wiring: configuration, command line, packs, and the two things no other crate
//! has, a clock and dice.
#![forbid(unsafe_code)]

mod attribute;
mod backup;
pub mod command_line;
pub mod configuration;
mod data;
mod export;
mod failure;
mod federated;
mod forget;
mod founding;
mod fsck;
mod keeping;
mod leftover;
mod logging;
mod mirror;
mod mirrored;
mod nightly;
mod opinion;
pub mod pack;
mod policy;
mod posting;
mod read;
mod rehearse;
mod restore;
mod secret_file;
mod serve;
mod silence;
mod surroundings;
mod tending;
mod verify;
mod witness;

pub use data::Data;
pub use failure::Failure;
pub use founding::found;
pub use fsck::{Finding, Findings, check_running};
pub use surroundings::surroundings;
