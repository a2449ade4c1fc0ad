//! The site asked over its router and over a socket, address by address.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod asking;
mod caching;
mod conforming;
mod cosigning;
mod fixture;
mod hostile;
mod limits;
mod openapi;
#[path = "../../../registrar/tests/desk/people.rs"]
mod people;
mod rehearsal;
mod routes;
mod serving;
#[path = "../../../publish/tests/files/small_forum.rs"]
#[expect(dead_code, reason = "only the acts are used here")]
mod small_forum;

/// The member whose delegation is seated.
const MEMBER: &str = "BHS";

/// One address of every kind.
fn routes_of_all_kinds() -> Vec<&'static str> {
    vec![
        "/",
        "/en/",
        "/en/questions/appointment",
        "/en/record",
        "/en/record/0",
        "/en/record.atom",
        "/en/sessions.ics",
        "/positions.csv",
        "/api/v1",
        "/api/v1/positions",
        "/api/v1/positions/1",
        "/api/v1/positions.csv",
        "/api/v1/dictionary",
        "/api/v1/openapi.json",
        "/record/checkpoint",
        "/record/entry/0",
        "/record/key",
        "/record/receipt/0",
        "/record/openings",
        "/api/v1/proof/inclusion",
        "/api/v1/checkpoint",
        "/en/record/verify",
        "/favicon.ico",
        "/robots.txt",
        "/healthz",
        web::assets::css(),
    ]
}
