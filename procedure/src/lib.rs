//! What the forum is and may do: commands in, acts or refusals out.
//!
//! ```text
//! command --decide(forum, asked)--> act | refusal     pure
//! act     --apply(forum)-->         forum             pure, cannot fail, knows no rule and no clock
//! ```
//!
//! Each verb is one file: its doc (published as the rule's page), its command, its decision.
//! This crate knows no clock, no chance, no files, no index, no hash. Time, seats and the words
//! themselves are handed in; what follows from a rule is written into the act.
#![forbid(unsafe_code)]

pub mod act;
pub mod agenda;
pub mod appointment;
pub mod authority;
mod behind;
pub mod body;
pub mod citation;
mod command;
pub mod divergence;
pub mod document;
pub mod follow_up;
mod forum;
pub mod founding;
pub mod framework;
pub mod group;
pub mod holder;
pub mod id;
pub mod input;
pub mod keeping;
pub mod mandate;
pub mod matter;
pub mod member;
mod moment;
mod numbered;
mod period;
pub mod provision;
pub mod provisions;
pub mod question;
pub mod recommendation;
mod refusal;
pub mod report;
pub mod rollcall;
pub mod scenario;
mod sealable;
mod seat;
pub mod seats;
pub mod session;
pub mod statement;
pub mod topic;

pub use act::Act;
pub use authority::Verb;
pub use citation::{Certainty, Citation, Place};
pub use command::Command;
pub use forum::Forum;
pub use holder::{Holder, Quantity};
pub use moment::Moment;
pub use refusal::{Noun, Refusal, ThematicRefusal};
pub use sealable::Sealable;
pub use seat::{Asked, By, Recorded, Seat, SeatKind};
