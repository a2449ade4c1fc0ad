//! The append-only record: canonical entries, Merkle tree, checkpoints, proofs, tiles.
//!
//! The crate is pure: it reads no clock and no file, speaks no SQL, and takes chance as an argument.
//! It knows nothing of diplomacy: what an act means is read elsewhere.
//! The format it keeps is written down, for strangers, in `docs/record.md`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test stops at what it did not expect"
    )
)]

pub mod canonical;
pub mod checkpoint;
pub mod cosignature;
pub mod entry;
pub mod hash;
pub mod note;
pub mod policy;
pub mod proof;
pub mod seal;
pub mod storage;
pub mod tile;
pub mod tree;

pub use checkpoint::{Checkpoint, SignedCheckpoint};
pub use entry::{By, Entry, EntryRef};
pub use hash::Hash;
pub use seal::{Opening, Seal};
pub use storage::{Append, AppendError, Error, IdempotencyKey, Readable, Storage, Stored};
pub use tree::Tree;
