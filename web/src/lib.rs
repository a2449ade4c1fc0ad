//! Pages, feeds and the JSON API: HTTP in, views out; no rule and no SQL.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test may fail by panicking")
)]

mod answer;
mod assets;
mod bad_request;
pub mod pages;
mod viewpoint;

pub use answer::{Html, NotFound, Sought};
pub use bad_request::{BadRequest, Expected, Part};
pub use viewpoint::{AsOf, Viewpoint};
