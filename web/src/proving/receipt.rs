//! `/record/receipt/{index}`: proof that an entry is in the record, complete in one file
//! (C2SP tlog-proof).

use axum::http::{StatusCode, header};
use ledger::SignedCheckpoint;
use ledger::proof::Receipt;

use crate::drawing::{PLAIN, no_entry};
use crate::failing::Failing;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;

/// The receipt of an entry under the newest checkpoint.
pub(super) fn receipt(with: &Surroundings, index: u64) -> Result<Draft, Failing> {
    // Read before the fold, which then has all that it covers.
    let note = with.registrar.checkpoint();
    let fold = with.registrar.read();
    if fold.size <= index {
        return Err(no_entry(index).into());
    }
    let not_yet = || {
        Failing::NotYet(format!(
            "entry {index} is on record, and no signed checkpoint covers it yet; one follows \
             within seconds, so ask again"
        ))
    };
    let checkpoint = SignedCheckpoint::parse(note.as_bytes()).map_err(|_| not_yet())?;
    let size = checkpoint.head().size;
    if size <= index {
        return Err(not_yet());
    }
    let path = fold.tree().inclusion(index, size);
    let path = path.map_err(|error| Failing::Fault(error.to_string()))?;
    let receipt = Receipt {
        extra: None,
        index,
        path,
        checkpoint,
    };
    let disposition = format!("attachment; filename=\"entry-{index}.tlog-proof\"");
    Ok(Draft::new(StatusCode::OK, PLAIN, receipt.to_string())
        .cached(Caching::Revalidate)
        .with(header::CONTENT_DISPOSITION, &disposition))
}
