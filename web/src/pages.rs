//! The pages: each a pure function from where the reader looks to HTML.
//!
//! A page struct stands beside the template of the same name and holds only what the template
//! shows; what is counted and ordered comes from `observatory`, the words from `language`.

mod act;
mod appointments;
pub(crate) mod beside;
mod body;
mod commands;
mod data;
mod decisions;
pub(crate) mod disputes;
mod document;
mod documents;
mod entry;
mod forum;
pub(crate) mod fragment;
mod framework;
mod group;
mod groups;
pub(crate) mod hall;
mod letter;
pub(crate) mod line;
pub(crate) mod matter;
mod matters;
mod member;
mod members;
mod method;
mod missing;
mod option;
pub(crate) mod parts;
mod prove;
mod provision;
mod provisions;
mod question;
mod questions;
pub(crate) mod reader;
mod record;
mod refusal;
mod refused;
mod roll_call;
mod search;
mod session;
mod sessions;
pub(crate) mod shell;
mod signature;
pub(crate) mod statement;
mod statements;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
pub(crate) mod tests;
mod thematic;
mod timeline;
mod verify;
mod words;

pub use appointments::{
    announcement, candidate, classification, classifications, office_holders, post, posts, slate,
    slates,
};
pub(crate) use appointments::{
    candidate_line, candidate_stated, candidate_statement, consultation_line, counted_members,
    slate_mark, stated_lines, statement_lines, verdict_mark,
};
pub use body::body;
pub use data::data;
pub use decisions::{decision, decisions};
pub(crate) use disputes::disputes;
pub use document::document;
pub use documents::documents;
pub use entry::entry;
pub use forum::forum;
pub use framework::framework;
pub use group::group;
pub use groups::groups;
pub(crate) use hall::stance_label;
pub use letter::{
    of_decision as decision_letter, of_matter as outcome_letter, opening as opening_letter,
};
pub use matter::matter;
pub use matters::matters;
pub use member::member;
pub use members::members;
pub use method::method;
pub use missing::not_found;
pub(crate) use option::option;
pub use provision::provision;
pub use provisions::provisions;
pub use question::question;
pub(crate) use question::weight as question_weight;
pub use questions::questions;
pub use record::record;
pub use refusal::refusal;
pub use refused::refused;
pub use roll_call::roll_call;
pub(crate) use search::search;
pub use session::session;
pub use sessions::sessions;
pub use statement::{Passage, statement};
pub use statements::statements;
pub(crate) use thematic::thematic;
pub(crate) use timeline::{outcome, timeline};
pub use verify::verify;

use askama::Template;

use crate::Html;

/// How many entries a page of the record shows, and how many the forum page is handed.
pub const ENTRIES_A_PAGE: usize = 50;

/// The most a page may weigh before compression, in bytes: what a slow link carries in seconds.
pub const PAGE_BYTES_MAX: usize = 60 * 1024;

fn drawn(page: &impl Template) -> Html {
    // Writing to a string cannot fail, and no value shown here fails to write itself.
    Html(page.render().unwrap_or_default())
}
