//! The append-only record: canonical entries, Merkle tree, checkpoints, proofs, tiles.
#![forbid(unsafe_code)]
