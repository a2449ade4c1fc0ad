//! `/api/v1/proof/inclusion`: that one entry is in the record.

use ledger::tree;

use super::{ProofResource, hex, json, signed_size, within};
use crate::api::described::wire;
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::drawing::no_entry;
use crate::failing::Failing;
use crate::query::Query;
use crate::reply::Draft;
use crate::surroundings::Surroundings;

wire! {
    /// That an entry is in the tree of the first entries of the record (RFC 6962, section 2.1.1).
    InclusionProof {
        /// The index of the entry.
        index: u64,
        /// How many entries the tree has.
        size: u64,
        /// The hash of the entry: SHA-256 of a zero byte and its bytes, in hexadecimal.
        leaf: String,
        /// The root of the tree, in hexadecimal.
        root: String,
        /// The proof, from the sibling of the leaf up, in hexadecimal.
        path: Vec<String>,
        /// Where the entry can be read in its exact bytes.
        entry_url: String,
        /// The same proof with the newest checkpoint, in one file (C2SP tlog-proof).
        proof_url: String,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "index",
        Takes::Index,
        "The index of the entry. Default: the last one of the tree.",
    ),
    parameter(
        "size",
        Takes::Index,
        "How many entries the tree has. Default: as many as the newest checkpoint covers.",
    ),
];

pub(super) const RESOURCE: ProofResource = ProofResource {
    path: "/proof/inclusion",
    id: "proof-inclusion",
    about: "The proof that an entry is in the record.",
    parameters: PARAMETERS,
    schema: crate::api::describe::<InclusionProof>,
    answer,
};

fn answer(with: &Surroundings, query: &Query) -> Result<Draft, Failing> {
    let signed = signed_size(with);
    let fold = with.registrar.read();
    let last = fold.size.checked_sub(1).ok_or_else(|| no_entry(0))?;
    let size = within(query, "size", 1, fold.size)?;
    let size = size.or(signed).unwrap_or(last + 1);
    let index = within(query, "index", 0, size - 1)?.unwrap_or(size - 1);
    let tree = fold.tree();
    let fault = |error: tree::Error| Failing::Fault(error.to_string());
    let leaf = tree.leaf(index).ok_or_else(|| no_entry(index))?;
    let address = &with.address;
    json(&InclusionProof {
        index,
        size,
        leaf: leaf.to_hex(),
        root: tree.root_at(size).map_err(fault)?.to_hex(),
        path: hex(&tree.inclusion(index, size).map_err(fault)?),
        entry_url: format!("{address}/record/entry/{index}"),
        proof_url: format!("{address}/record/receipt/{index}"),
    })
}
