//! The Merkle tree of RFC 6962 (SHA-256), grown leaf by leaf, every complete subtree kept.
//!
//! Level 0 holds the leaf hashes; level *k* holds the hash of every complete run of 2^*k* leaves.
//! That is two hashes, 64 bytes, an entry; roots and proofs at any size then take
//! logarithmically few steps.

mod consistency;
mod inclusion;

pub use consistency::verify_consistency;
pub use inclusion::verify_inclusion;

use crate::hash::Hash;
use std::fmt;

/// The tree over the entries of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    levels: Vec<Vec<Hash>>,
}

/// What a checkpoint says of a tree: how many leaves it has, and its root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of leaves.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Why there is no such root or proof, or why a proof proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// The tree has fewer leaves.
    Beyond {
        /// The size or index that was asked for.
        asked: u64,
        /// The size of the tree.
        size: u64,
    },
    /// The proof has too many or too few hashes for these sizes.
    Length,
    /// The hashes of the proof do not lead to the root.
    Root,
}

impl Tree {
    /// The empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// Adds the hash of a leaf ([`Hash::leaf`]), and gives its index.
    pub fn push(&mut self, leaf: Hash) -> u64 {
        let index = self.size();
        let mut hash = leaf;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let hashes = &mut self.levels[level];
            hashes.push(hash);
            // A pair is complete when its right half has just been added.
            let &[.., left, right] = hashes.as_slice() else {
                break;
            };
            if !hashes.len().is_multiple_of(2) {
                break;
            }
            hash = Hash::node(&left, &right);
        }
        index
    }

    /// Adds an entry, and gives its index.
    pub fn append(&mut self, entry: &[u8]) -> u64 {
        self.push(Hash::leaf(entry))
    }

    /// The hash of the leaf at `index`.
    pub fn leaf(&self, index: u64) -> Option<Hash> {
        self.subtree(0, index)
    }

    /// The hash of the complete subtree over leaves `index · 2^level` up to but not including
    /// `(index + 1) · 2^level`, if the tree has all of them.
    pub fn subtree(&self, level: u32, index: u64) -> Option<Hash> {
        let hashes = self.levels.get(usize::try_from(level).ok()?)?;
        hashes.get(usize::try_from(index).ok()?).copied()
    }

    /// The root of the whole tree.
    pub fn root(&self) -> Hash {
        self.range(0, self.size())
    }

    /// The size and root of the whole tree.
    pub fn head(&self) -> Head {
        Head {
            size: self.size(),
            root: self.root(),
        }
    }

    /// The root when the tree had `size` leaves.
    ///
    /// # Errors
    /// [`Error::Beyond`]: the tree has never had that many.
    pub fn root_at(&self, size: u64) -> Result<Hash, Error> {
        self.within(size)?;
        Ok(self.range(0, size))
    }

    /// The proof that the leaf at `index` is in the tree of the first `size` leaves:
    /// from its sibling up to the child of the root (RFC 6962, section 2.1.1).
    ///
    /// # Errors
    /// [`Error::Beyond`]: there is no such leaf in that tree, or no such tree.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, Error> {
        self.within(size)?;
        if size <= index {
            return Err(Error::Beyond { asked: index, size });
        }
        Ok(inclusion::path(self, index, size))
    }

    /// The proof that the tree of the first `new` leaves extends that of the first `old`
    /// (RFC 6962, section 2.1.2). Empty if either nothing was added or nothing was there.
    ///
    /// # Errors
    /// [`Error::Beyond`]: `old` is larger than `new`, or `new` than the tree.
    pub fn consistency(&self, old: u64, new: u64) -> Result<Vec<Hash>, Error> {
        self.within(new)?;
        if new < old {
            return Err(Error::Beyond {
                asked: old,
                size: new,
            });
        }
        Ok(consistency::path(self, old, new))
    }

    fn within(&self, size: u64) -> Result<(), Error> {
        let have = self.size();
        if have < size {
            Err(Error::Beyond {
                asked: size,
                size: have,
            })
        } else {
            Ok(())
        }
    }

    /// The hash over leaves `start..end`, which the caller has seen to be in the tree; `start`
    /// is a multiple of every power of two that fits in the range, as in RFC 6962's recursion.
    fn range(&self, start: u64, end: u64) -> Hash {
        let leaves = end - start;
        if leaves == 0 {
            return Hash::of_nothing();
        }
        if leaves.is_power_of_two() {
            let level = leaves.trailing_zeros();
            if let Some(hash) = self.subtree(level, start >> level) {
                return hash;
            }
        }
        let middle = start + split(leaves);
        Hash::node(&self.range(start, middle), &self.range(middle, end))
    }
}

/// The largest power of two smaller than `leaves`, for two leaves or more.
fn split(leaves: u64) -> u64 {
    1 << (leaves - 1).ilog2()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Beyond { asked, size } => {
                write!(f, "{asked} was asked for, of a tree of {size} entries")
            }
            Self::Length => f.write_str("the proof has the wrong number of hashes"),
            Self::Root => f.write_str("the proof does not lead to the root"),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
