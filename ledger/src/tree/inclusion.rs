//! Proofs that an entry is in a tree.

use super::{Error, Head, Tree, split};
use crate::hash::Hash;

/// The audit path of RFC 6962, section 2.1.1, from the leaf up.
pub(super) fn path(tree: &Tree, index: u64, size: u64) -> Vec<Hash> {
    let (mut start, mut end) = (0, size);
    let mut down = Vec::new();
    while 1 < end - start {
        let middle = start + split(end - start);
        if index < middle {
            down.push(tree.range(middle, end));
            end = middle;
        } else {
            down.push(tree.range(start, middle));
            start = middle;
        }
    }
    down.reverse();
    down
}

/// Checks that `leaf` is the leaf at `index` of the tree with this head
/// (RFC 9162, section 2.1.3.2).
///
/// # Errors
/// [`Error::Beyond`] for an index outside the tree, [`Error::Length`], [`Error::Root`].
pub fn verify_inclusion(leaf: Hash, index: u64, head: Head, path: &[Hash]) -> Result<(), Error> {
    if head.size <= index {
        return Err(Error::Beyond {
            asked: index,
            size: head.size,
        });
    }
    let (mut node, mut last) = (index, head.size - 1);
    let mut hash = leaf;
    for sibling in path {
        if last == 0 {
            return Err(Error::Length);
        }
        if node & 1 == 1 || node == last {
            hash = Hash::node(sibling, &hash);
            // Where the right edge has no sibling, its node is the one further up.
            let up = node.trailing_zeros();
            node >>= up;
            last >>= up;
        } else {
            hash = Hash::node(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    match last {
        0 if hash == head.root => Ok(()),
        0 => Err(Error::Root),
        _ => Err(Error::Length),
    }
}
