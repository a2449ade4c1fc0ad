//! `/api/v1/proof/…`, `/api/v1/checkpoint`, `/api/v1/witnesses`: what is signed, and what it proves.

mod checkpoint;
mod consistency;
mod inclusion;
mod witnesses;

use axum::http::StatusCode;
use ledger::Hash;
use serde::Serialize;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value};

use super::Parameter;
use crate::drawing::Drawn;
use crate::failing::Failing;
use crate::kept::Of;
use crate::query::Query;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;

/// One address that answers with a proof, or with what proofs lead to.
pub(crate) struct ProofResource {
    /// Its path under the prefix, with a slash.
    pub(crate) path: &'static str,
    /// The name of its operation.
    pub(crate) id: &'static str,
    /// What it gives.
    pub(crate) about: &'static str,
    /// What it takes.
    pub(crate) parameters: &'static [Parameter],
    /// The schema of its answer.
    pub(crate) schema: fn(&mut Map<String, Value>) -> Value,
    answer: fn(&Surroundings, &Query) -> Result<Draft, Failing>,
}

/// All of them.
pub(crate) static PROOFS: [ProofResource; 4] = [
    inclusion::RESOURCE,
    consistency::RESOURCE,
    checkpoint::RESOURCE,
    witnesses::RESOURCE,
];

/// The one under these segments after the prefix.
pub(super) fn at(segments: &[&str]) -> Option<&'static ProofResource> {
    let path = format!("/{}", segments.join("/"));
    PROOFS.iter().find(|it| it.path == path)
}

impl ProofResource {
    /// Draws it.
    pub(crate) fn draw(&self, with: &Surroundings, query: &Query) -> Result<Drawn, Failing> {
        Ok(Drawn {
            draft: (self.answer)(with, query)?,
            of: Of::Moment,
            size: with.registrar.size(),
        })
    }
}

fn json(value: &impl Serialize) -> Result<Draft, Failing> {
    let raw = to_raw_value(value).map_err(|error| Failing::Fault(error.to_string()))?;
    let draft = Draft::new(StatusCode::OK, "application/json", raw.get().to_owned());
    Ok(draft.cached(Caching::Revalidate).for_anyone())
}

/// A number of the query within bounds that the record sets. Its form was checked before; a number
/// outside them is not badly asked, the record just has nothing there.
fn within(query: &Query, name: &'static str, min: u64, max: u64) -> Result<Option<u64>, Failing> {
    let number = query.number(name, min, max);
    number.map_err(|beyond| Failing::Beyond(beyond.to_string()))
}

/// How many entries the newest checkpoint covers: what proofs are for, where nothing is said.
fn signed_size(with: &Surroundings) -> Option<u64> {
    let note = with.registrar.checkpoint();
    note.lines().nth(1)?.parse().ok()
}

fn hex(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(Hash::to_hex).collect()
}
