//! What is answered without drawing: redirections, small files, the checkpoint, the health.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use jiff::ToSpan;

use crate::address::Address;
use crate::drawing::PLAIN;
use crate::failing::Failing;
use crate::hexadecimal::hexadecimal;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;
use crate::wanted::Wanted;

/// The answer, if it needs no drawing.
pub(crate) fn answer(
    with: &Surroundings,
    wanted: &Wanted,
    query: Option<&str>,
    headers: &HeaderMap,
) -> Option<Result<Draft, Failing>> {
    Some(Ok(match &wanted.address {
        Address::Root => root(headers),
        Address::Moved(to) => moved(to, query),
        Address::Asset(asset) => Draft::new(StatusCode::OK, asset.media, asset.bytes)
            .cached(asset.caching(wanted.path())),
        Address::Robots => Draft::new(StatusCode::OK, PLAIN, "User-agent: *\nAllow: /\n")
            .cached(Caching::Revalidate),
        Address::Checkpoint => checkpoint(with),
        Address::Security => return Some(security(with)),
        Address::Health => health(with),
        Address::Page(..)
        | Address::Feed(_)
        | Address::Decisions(_)
        | Address::Calendar(_)
        | Address::Table(_)
        | Address::Api(_)
        | Address::Tile(_)
        | Address::StatementFile(..)
        | Address::Proof(_)
        | Address::Entry(_) => return None,
    }))
}

/// The way to the forum in the reader's language.
fn root(headers: &HeaderMap) -> Draft {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .map(HeaderValue::to_str);
    let lang = language::negotiate(asked.and_then(Result::ok).unwrap_or_default());
    Draft::new(StatusCode::SEE_OTHER, PLAIN, format!("/{lang}/\n"))
        .cached(Caching::Revalidate)
        .with(header::LOCATION, &format!("/{lang}/"))
        .with(header::VARY, "Accept-Language")
}

fn moved(to: &str, query: Option<&str>) -> Draft {
    let to = match query {
        Some(query) => format!("{to}?{query}"),
        None => to.to_owned(),
    };
    Draft::new(StatusCode::PERMANENT_REDIRECT, PLAIN, format!("{to}\n"))
        .cached(Caching::Revalidate)
        .with(header::LOCATION, &to)
}

fn checkpoint(with: &Surroundings) -> Draft {
    match with.registrar.checkpoint() {
        empty if empty.is_empty() => {
            let said = "no checkpoint has been signed yet\n";
            Draft::new(StatusCode::NOT_FOUND, PLAIN, said).for_anyone()
        }
        note => Draft::new(StatusCode::OK, PLAIN, note)
            .cached(Caching::Revalidate)
            .for_anyone(),
    }
}

/// RFC 9116. The day it expires moves along, so that a site that is served is never without.
fn security(with: &Surroundings) -> Result<Draft, Failing> {
    let Some(contact) = &with.contact else {
        return Err(Failing::Missing(crate::NotFound {
            sought: crate::Sought::Page,
            key: "/.well-known/security.txt".into(),
        }));
    };
    let today = {
        let fold = with.registrar.read();
        with.today.at((with.clock)(), &fold.forum)
    };
    let expires = today.saturating_add(180.days());
    let address = &with.address;
    let text = format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en\n\
         Canonical: {address}/.well-known/security.txt\n"
    );
    Ok(Draft::new(StatusCode::OK, PLAIN, text).cached(Caching::Revalidate))
}

/// How many entries are durable and folded, and the root over them; and what was found wrong.
fn health(with: &Surroundings) -> Draft {
    let fold = with.registrar.read();
    let (size, root) = (fold.size, hexadecimal(&fold.root));
    let (status, health) = match with.found.get() {
        None => (
            StatusCode::OK,
            serde_json::json!({"size": size, "root": root}),
        ),
        Some(found) => (
            StatusCode::SERVICE_UNAVAILABLE,
            serde_json::json!({"size": size, "root": root, "wrong": found}),
        ),
    };
    Draft::new(status, "application/json", format!("{health}\n")).for_anyone()
}
