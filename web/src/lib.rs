//! Pages, feeds and the JSON API: HTTP in, views out; no rule and no SQL.
//!
//! Every public answer is a pure function of its address, the size of the record and the day; it is
//! drawn once, kept ready with all its headers, and handed out until the record has moved on. Where
//! people act, under `/{lang}/desk`, nothing is kept.
#![forbid(unsafe_code)]

mod address;
mod answer;
mod api;
pub mod assets;
mod bad_request;
mod desk;
mod drawing;
mod exploring;
mod failing;
mod failure;
mod files;
mod fixed;
mod headers;
mod hexadecimal;
mod kept;
mod limits;
pub mod pages;
mod percent;
mod proving;
mod query;
mod redrawn;
mod reply;
mod serving;
mod shown;
mod signed;
mod site;
mod surroundings;
mod today;
mod viewpoint;
mod wanted;
mod whereabouts;

pub use answer::{Html, NotFound, Sought};
pub use bad_request::{BadRequest, Expected, Part};
pub use desk::{
    DeskMeans, DeskRoute, Federation, Identity, Post, Provider, Reader, Rehearsal, Rehearsed,
    Returned, SecondOpinion, Unidentified, act_asked, desk_routes,
};
pub use exploring::Explored;
pub use limits::{LIMITS, Limit};
pub use redrawn::Redrawn;
pub use serving::serve;
pub use signed::{Quorum, Signed};
pub use site::Site;
pub use surroundings::{Clock, Particulars};
pub use viewpoint::{AsOf, Notice, Viewpoint};
