//! A receipt against the record that is shown.

use std::ops::ControlFlow;

use ledger::proof::Receipt;
use ledger::{Readable as _, SignedCheckpoint};

use crate::published::Published;
use crate::{Kind, Source, Stop, Wrong};

/// Checks that a receipt (C2SP tlog-proof) is for an entry of this record, and, where the holder
/// knows the entry, that it is for that one. Gives the index.
///
/// # Errors
/// [`Stop::Wrong`]: it proves something else, or the record shown is not the one it was given in.
pub fn check_receipt<S: Source>(
    record: &mut Published<S>,
    receipt: &[u8],
    expected: Option<&[u8]>,
) -> Result<u64, Stop> {
    let refused = |what: String| Stop::from(Wrong::whole(Kind::Receipt, what));
    let receipt = Receipt::parse(receipt).map_err(|error| refused(error.to_string()))?;
    let index = receipt.index;
    record_has(record, &receipt.checkpoint)?;
    let entry = entry(record, index)?;
    let keys = record.keys();
    receipt
        .verify(&entry, keys.origin(), &keys.to_vec())
        .map_err(|error| refused(format!("the receipt for entry {index}: {error}")))?;
    if expected.is_some_and(|expected| expected != entry) {
        let what = format!("the receipt is for entry {index}, which is not the act you entered");
        return Err(Wrong::at(Kind::Receipt, index, what).into());
    }
    Ok(index)
}

/// The record continues the one in which the receipt was given.
fn record_has<S: Source>(record: &mut Published<S>, given: &SignedCheckpoint) -> Result<(), Stop> {
    let keys = record.keys();
    given
        .verify(keys.origin(), &keys.to_vec())
        .map_err(|error| Wrong::whole(Kind::Receipt, format!("the receipt: {error}")))?;
    let (was, now) = (given.head(), record.tiles()?.head());
    let shown = record.checkpoint().to_owned();
    let prove = |wrong: Wrong| {
        wrong
            .proven_by("receipt.checkpoint", given.to_string())
            .proven_by("shown.checkpoint", shown)
    };
    if now.size < was.size {
        let what = format!(
            "the receipt was given in a record of {} entries, and {} are shown",
            was.size, now.size
        );
        return Err(prove(Wrong::whole(Kind::Shrunk, what)).into());
    }
    if record.tiles()?.root_at(was.size)? != was.root {
        let what = format!(
            "two histories were signed: the receipt's over {} entries, and the one shown over {}",
            was.size, now.size
        );
        return Err(prove(Wrong::whole(Kind::Fork, what)).into());
    }
    Ok(())
}

fn entry<S: Source>(record: &mut Published<S>, index: u64) -> Result<Vec<u8>, Stop> {
    let mut bytes = None;
    record
        .read(index..index + 1, &mut |stored| {
            bytes = Some(stored.bytes.to_vec());
            ControlFlow::Break(())
        })
        .map_err(Stop::from_storage)?;
    let missing = || {
        let what = format!("the receipt is for entry {index}, which the record does not have");
        Wrong::at(Kind::Receipt, index, what).into()
    };
    bytes.ok_or_else(missing)
}
