//! Proofs that a tree extends an earlier one.

use super::{Error, Head, Tree, split};
use crate::hash::Hash;

/// The proof of RFC 6962, section 2.1.2.
pub(super) fn path(tree: &Tree, old: u64, new: u64) -> Vec<Hash> {
    if old == 0 || old == new {
        return Vec::new();
    }
    let (mut start, mut end) = (0, new);
    // While the old tree is a left part of what is looked at, its root is known to the reader.
    let mut known = true;
    let mut down = Vec::new();
    while old != end {
        let middle = start + split(end - start);
        if old <= middle {
            down.push(tree.range(middle, end));
            end = middle;
        } else {
            down.push(tree.range(start, middle));
            start = middle;
            known = false;
        }
    }
    if !known {
        down.push(tree.range(start, end));
    }
    down.reverse();
    down
}

/// Checks that the tree with the head `new` extends the tree with the head `old`
/// (RFC 9162, section 2.1.4.2). Every tree extends the empty one, by an empty proof.
///
/// # Errors
/// [`Error::Beyond`] if `old` is larger than `new`, [`Error::Length`], [`Error::Root`].
pub fn verify_consistency(old: Head, new: Head, path: &[Hash]) -> Result<(), Error> {
    if new.size < old.size {
        return Err(Error::Beyond {
            asked: old.size,
            size: new.size,
        });
    }
    if old.size == new.size || old.size == 0 {
        let expected = if old.size == new.size {
            new.root
        } else {
            Hash::of_nothing()
        };
        return match path {
            [] if old.root == expected => Ok(()),
            [] => Err(Error::Root),
            _ => Err(Error::Length),
        };
    }
    match path {
        // The old tree is one complete subtree: its root is where both ways begin.
        rest if old.size.is_power_of_two() => climb(old, new, old.root, rest),
        [first, rest @ ..] => climb(old, new, *first, rest),
        [] => Err(Error::Length),
    }
}

/// Climbs from the last complete subtree of the old tree to both roots.
fn climb(old: Head, new: Head, first: Hash, rest: &[Hash]) -> Result<(), Error> {
    let up = (old.size - 1).trailing_ones();
    let (mut node, mut last) = ((old.size - 1) >> up, (new.size - 1) >> up);
    let (mut old_hash, mut new_hash) = (first, first);
    for sibling in rest {
        if last == 0 {
            return Err(Error::Length);
        }
        if node & 1 == 1 || node == last {
            old_hash = Hash::node(sibling, &old_hash);
            new_hash = Hash::node(sibling, &new_hash);
            // Where the right edge has no sibling, its node is the one further up.
            let up = node.trailing_zeros();
            node >>= up;
            last >>= up;
        } else {
            new_hash = Hash::node(&new_hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    match last {
        0 if old_hash == old.root && new_hash == new.root => Ok(()),
        0 => Err(Error::Root),
        _ => Err(Error::Length),
    }
}
