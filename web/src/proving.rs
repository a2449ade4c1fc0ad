//! Under `/record`: what proves the record to those who do not trust the site.

mod cosigning;
mod opening;
mod openings;
mod receipt;

pub(crate) use cosigning::COSIGNATURES;

use axum::http::{StatusCode, header};
use ledger::{Hash, Seal};
use procedure::Noun;

use crate::api::{self, Parameter};
use crate::drawing::{Drawn, PLAIN};
use crate::failing::Failing;
use crate::kept::Of;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;
use crate::wanted::Wanted;
use crate::{NotFound, Sought, query};

/// One thing that proves something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// `/record/key`: the keys of the log.
    Key,
    /// `/record/policy`: whose cosignatures the forum wants.
    Policy,
    /// `/record/receipt/{index}`: that an entry is in the record.
    Receipt(u64),
    /// `/record/opening/{seal}`: what opens a sealed value.
    Opening(Seal),
    /// `/record/openings`: which sealed values anybody may see opened.
    Openings,
}

/// Reads the segments after `/record`; `None` if nothing here stands under them.
pub(crate) fn read(segments: &[&str]) -> Option<Result<Proof, NotFound>> {
    Some(Ok(match segments {
        ["key"] => Proof::Key,
        ["policy"] => Proof::Policy,
        ["openings"] => Proof::Openings,
        ["receipt", index] => match query::number(index) {
            Some(index) => Proof::Receipt(index),
            None => return Some(Err(NotFound::sought(Sought::Entry, index))),
        },
        ["opening", seal] => match Hash::from_hex(seal) {
            Some(hash) => Proof::Opening(Seal::from_hash(hash)),
            None => return Some(Err(NotFound::of(Noun::Seal, seal))),
        },
        _ => return None,
    }))
}

impl Proof {
    /// The parameters it takes.
    pub(crate) fn parameters(self) -> &'static [Parameter] {
        match self {
            Self::Openings => &api::PAGING,
            _ => &[],
        }
    }
}

/// Draws it. Blocks.
pub(crate) fn draw(with: &Surroundings, proof: Proof, wanted: &Wanted) -> Result<Drawn, Failing> {
    let draft = match proof {
        Proof::Key => keys(with),
        Proof::Policy => policy(with)?,
        Proof::Receipt(index) => receipt::receipt(with, index)?,
        Proof::Opening(seal) => opening::opening(with, seal)?,
        Proof::Openings => openings::openings(with, &wanted.query)?,
    };
    Ok(Drawn {
        draft: draft.for_anyone(),
        of: Of::Moment,
        size: with.registrar.size(),
    })
}

/// One key a line, the one that signs now first.
fn keys(with: &Surroundings) -> Draft {
    let keys = with.registrar.verifiers();
    text(
        keys.iter()
            .fold(String::new(), |lines, key| format!("{lines}{key}\n")),
    )
}

fn policy(with: &Surroundings) -> Result<Draft, Failing> {
    let policy = with.policy.as_deref();
    let policy = policy.ok_or_else(|| NotFound::sought(Sought::Page, "/record/policy"))?;
    Ok(text(policy.to_owned()))
}

fn text(text: String) -> Draft {
    Draft::new(StatusCode::OK, PLAIN, text)
        .cached(Caching::Revalidate)
        .with(header::CONTENT_DISPOSITION, "inline")
}
