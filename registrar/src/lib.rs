//! Enters acts in the record: holds the one forum, serialises commands, decides, appends, applies.
//!
//! Only this crate appends. It decodes what it is about to append before it appends it, answers
//! only when the append is durable, and folds the record by the same code at start and ever after.
#![forbid(unsafe_code)]

mod desk;
mod entering;
mod fault;
mod journal;
mod past;
mod reading;
mod registrar;
mod signer;
mod signing;
mod snapshot;
mod subjects;

pub use entering::Ask;
pub use fault::{Fault, Rejected};
pub use journal::Journal;
pub use reading::Entered;
pub use registrar::{
    Chance, Clock, Cosigned, Receipt, Registrar, Surroundings, Uncosigned, Underway, WitnessSeen,
};
pub use signer::Signer;
pub use signing::{Preview, Proven};
pub use snapshot::Snapshot;

// What people ask for in the tests of the whole.
#[cfg(test)]
#[expect(dead_code, reason = "the tests of a part need a part")]
#[path = "../tests/desk/commands.rs"]
mod commands;
