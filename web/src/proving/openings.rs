//! `/record/openings`: the seals that anybody may see opened, in the order of their entries.

use axum::http::StatusCode;
use ledger::{Hash, Seal};
use procedure::Noun;
use serde::Serialize;

use crate::failing::Failing;
use crate::query::Query;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;
use crate::{NotFound, limits, query};

/// A page of the list.
#[derive(Serialize)]
struct Page {
    /// How many seals are open in all.
    total: usize,
    /// Those of this page.
    items: Vec<Open>,
    /// The address of the next page.
    next: Option<String>,
}

/// One open seal.
#[derive(Serialize)]
struct Open {
    seal: String,
    entry: u64,
    opening_url: String,
    entry_url: String,
}

/// The page of the list that is asked for.
pub(super) fn openings(with: &Surroundings, query: &Query) -> Result<Draft, Failing> {
    let mut seals: Vec<(u64, Seal)> = with
        .registrar
        .open_seals()
        .into_iter()
        .map(|(seal, entry)| (entry, seal))
        .collect();
    seals.sort_unstable();
    let after = query.get("cursor").map(place).transpose()?;
    let limit = query.get("limit").and_then(query::number);
    let limit = usize::try_from(limit.unwrap_or(limits::ITEMS_A_PAGE)).unwrap_or(1);
    // By place and not by what stands there: a seal may be closed between two pages.
    let begin = after.map_or(0, |after| seals.partition_point(|it| *it <= after));
    let page = &seals[begin..seals.len().min(begin + limit)];
    let more = begin + page.len() < seals.len();
    let next = page.last().filter(|_| more).map(|(entry, seal)| {
        let address = &with.address;
        format!("{address}/record/openings?limit={limit}&cursor={entry}:{seal}")
    });
    let page = Page {
        total: seals.len(),
        items: page.iter().map(|it| open(with, *it)).collect(),
        next,
    };
    let body = serde_json::to_vec(&page).map_err(|error| Failing::Fault(error.to_string()))?;
    Ok(Draft::new(StatusCode::OK, "application/json", body).cached(Caching::Revalidate))
}

fn open(with: &Surroundings, (entry, seal): (u64, Seal)) -> Open {
    let address = &with.address;
    Open {
        seal: seal.to_string(),
        entry,
        opening_url: format!("{address}/record/opening/{seal}"),
        entry_url: format!("{address}/record/entry/{entry}"),
    }
}

/// Reads a cursor: `12:<seal>`.
fn place(cursor: &str) -> Result<(u64, Seal), NotFound> {
    let read = cursor.split_once(':').and_then(|(entry, seal)| {
        Some((
            query::number(entry)?,
            Seal::from_hash(Hash::from_hex(seal)?),
        ))
    });
    read.ok_or_else(|| NotFound::of(Noun::Seal, cursor))
}
