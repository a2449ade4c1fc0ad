//! Roots and consistency proofs from complete subtrees, wherever these come from.

use ledger::Hash;

use crate::Stop;

/// Whoever knows the hashes of complete subtrees.
pub(crate) trait Subtrees {
    /// The hash over leaves `index · 2^level` up to but not including `(index + 1) · 2^level`.
    fn subtree(&mut self, level: u32, index: u64) -> Result<Hash, Stop>;
}

/// The root over a power of two of hashes, at least one.
pub(crate) fn root_of(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => Hash::of_nothing(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len() / 2);
            Hash::node(&root_of(left), &root_of(right))
        }
    }
}

/// The hash over leaves `start..end`, aligned as in RFC 6962's recursion.
pub(crate) fn root(of: &mut impl Subtrees, start: u64, end: u64) -> Result<Hash, Stop> {
    let leaves = end - start;
    if leaves == 0 {
        return Ok(Hash::of_nothing());
    }
    if leaves.is_power_of_two() {
        let level = leaves.trailing_zeros();
        return of.subtree(level, start >> level);
    }
    let middle = start + split(leaves);
    let left = root(of, start, middle)?;
    Ok(Hash::node(&left, &root(of, middle, end)?))
}

/// The proof of RFC 6962, section 2.1.2, for `old` up to `new`.
pub(crate) fn consistency(of: &mut impl Subtrees, old: u64, new: u64) -> Result<Vec<Hash>, Stop> {
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let (mut start, mut end, mut known) = (0, new, true);
    let mut down = Vec::new();
    while old != end {
        let middle = start + split(end - start);
        if old <= middle {
            down.push(root(of, middle, end)?);
            end = middle;
        } else {
            down.push(root(of, start, middle)?);
            start = middle;
            known = false;
        }
    }
    if !known {
        down.push(root(of, start, end)?);
    }
    down.reverse();
    Ok(down)
}

/// The largest power of two smaller than `leaves`, for two leaves or more.
fn split(leaves: u64) -> u64 {
    1 << (leaves - 1).ilog2()
}
