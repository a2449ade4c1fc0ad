//! `/api/v1/proof/consistency`: that the record only ever grew.

use ledger::tree;

use super::{ProofResource, hex, json, signed_size, within};
use crate::api::described::wire;
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;
use crate::query::Query;
use crate::reply::Draft;
use crate::surroundings::Surroundings;

wire! {
    /// That a later tree begins with all of an earlier one (RFC 6962, section 2.1.2).
    ConsistencyProof {
        /// How many entries the earlier tree has.
        from: u64,
        /// How many entries the later tree has.
        to: u64,
        /// The root of the earlier tree, in hexadecimal.
        from_root: String,
        /// The root of the later tree, in hexadecimal.
        to_root: String,
        /// The proof, in hexadecimal; empty between trees of one size and from the empty tree.
        path: Vec<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "from",
        Takes::Index,
        "How many entries the earlier tree has. Default: 0, which every tree extends.",
    ),
    parameter(
        "to",
        Takes::Index,
        "How many entries the later tree has. Default: as many as the newest checkpoint covers.",
    ),
];

pub(super) const RESOURCE: ProofResource = ProofResource {
    path: "/proof/consistency",
    id: "proof-consistency",
    about: "The proof that the record of one size begins with the record of a smaller one.",
    parameters: PARAMETERS,
    schema: crate::api::describe::<ConsistencyProof>,
    answer,
};

fn answer(with: &Surroundings, query: &Query) -> Result<Draft, Failing> {
    let signed = signed_size(with);
    let fold = with.registrar.read();
    let to = within(query, "to", 0, fold.size)?;
    let to = to.or(signed).unwrap_or(fold.size);
    let from = within(query, "from", 0, to)?.unwrap_or(0);
    let tree = fold.tree();
    let fault = |error: tree::Error| Failing::Fault(error.to_string());
    json(&ConsistencyProof {
        from,
        to,
        from_root: tree.root_at(from).map_err(fault)?.to_hex(),
        to_root: tree.root_at(to).map_err(fault)?.to_hex(),
        path: hex(&tree.consistency(from, to).map_err(fault)?),
    })
}
