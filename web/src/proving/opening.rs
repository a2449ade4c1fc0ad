//! `/record/opening/{seal}`: what opens a sealed value that anybody may see.
//!
//! A value that was withheld or erased is answered with 410: the act that closed it names the seal
//! on the public record, so this tells nobody anything new. Every other seal is answered with the
//! same 404, whether it stands in the record or not: that a value is confidential is not told.

use axum::http::StatusCode;
use ledger::{Hash, Seal, canonical};
use procedure::Noun;
use procedure::id::SealId;
use procedure::keeping::Closed;
use serde_json::json;

use crate::NotFound;
use crate::failing::Failing;
use crate::reply::Draft;
use crate::surroundings::Surroundings;

/// `{"nonce":"<hex>","value":…}` in canonical JSON. Kept by nobody on the way, since it may be
/// closed at any time.
pub(super) fn opening(with: &Surroundings, seal: Seal) -> Result<Draft, Failing> {
    let key = seal.to_string();
    if let Some(gone) = closed(with, &key) {
        return Err(Failing::Gone(gone));
    }
    let opening = with.registrar.opening(seal)?;
    let opening = opening.ok_or_else(|| NotFound::of(Noun::Seal, &key))?;
    let nonce = Hash::from(opening.nonce).to_hex();
    let bytes = canonical::to_bytes(&json!({"nonce": nonce, "value": opening.value}));
    let bytes = bytes.map_err(|error| Failing::Fault(error.to_string()))?;
    Ok(Draft::new(StatusCode::OK, "application/json", bytes))
}

/// What the record says of a closed value.
fn closed(with: &Surroundings, key: &str) -> Option<String> {
    let seal = SealId::new(key).ok()?;
    let fold = with.registrar.read();
    let done = match fold.forum.keeping.closed(&seal)? {
        Closed::Withheld => "withheld",
        Closed::Erased => "erased",
    };
    let by = fold.journal.touching(Noun::Seal, key).last();
    let by = by.map_or_else(String::new, |index| format!(" by entry {index}"));
    Some(format!(
        "this value was {done}{by}; the seal still stands in the record, and the record verifies \
         without it"
    ))
}
