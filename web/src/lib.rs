//! Pages, feeds and the JSON API: HTTP in, views out; no rule and no SQL.
#![forbid(unsafe_code)]

mod answer;
mod bad_request;
mod viewpoint;

pub use answer::{Html, NotFound, Sought};
pub use bad_request::{BadRequest, Expected, Part};
pub use viewpoint::{AsOf, Viewpoint};
