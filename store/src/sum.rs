//! Sums beside rows that nothing else vouches for: they show rot, which may strike any byte.

use ledger::Hash;

/// How many bytes of the hash are kept: rot that keeps them is less likely than 1 in 10^19.
const BYTES: usize = 8;

/// The sum of a row.
pub(crate) type Sum = [u8; BYTES];

/// The sum of a receipt: the command with this key led to the entry at this index.
pub(crate) fn receipt(key: &str, index: u64) -> Sum {
    of(b"receipt", index, key)
}

/// The sum of a saved checkpoint.
pub(crate) fn checkpoint(size: u64, note: &str) -> Sum {
    of(b"checkpoint", size, note)
}

/// The number has a fixed length and the text ends the row, so that no two rows are written alike.
fn of(table: &[u8], number: u64, text: &str) -> Sum {
    let hash = Hash::of_parts(&[table, &number.to_be_bytes(), text.as_bytes()]);
    let mut sum = [0; BYTES];
    sum.copy_from_slice(&hash.as_bytes()[..BYTES]);
    sum
}
