//! Under which path a page stands, and what it takes.

use super::Page;
use crate::percent;

/// What the explorer takes.
const EXPLORED: &[&str] = &[
    "as_of", "at", "basis", "post-1", "post-2", "post-3", "post-4", "post-5", "post-6", "post-7",
    "post-8", "drop-1", "drop-2", "drop-3", "drop-4", "drop-5", "drop-6", "drop-7", "drop-8",
];

impl Page {
    /// The parameters the page takes.
    pub(crate) fn parameters(&self) -> &'static [&'static str] {
        match self {
            Self::Members => &["as_of", "at", "group"],
            Self::Question(_) => &["as_of", "at", "option", "page"],
            Self::Statements | Self::Timeline(..) | Self::Disputes => &["as_of", "at", "page"],
            Self::Statement(_) => &["as_of", "at", "from", "p", "to", "whole"],
            Self::Slates => EXPLORED,
            Self::Record => &["as_of", "at", "before"],
            Self::Search => &["as_of", "at", "kind", "page", "q"],
            // What is signed is signed now.
            Self::Verify => &[],
            Self::Thematic(page) => page.parameters(),
            _ => &["as_of", "at"],
        }
    }

    /// Its path without the language.
    pub(crate) fn path(&self) -> String {
        let under = |list: &str, key: &str| format!("/{list}/{}", percent::encoded(key));
        match self {
            Self::Forum => "/".into(),
            Self::Questions => "/questions".into(),
            Self::Question(key) => under("questions", key),
            Self::Timeline(key, holder) => {
                format!("{}/{}", under("questions", key), percent::encoded(holder))
            }
            Self::Disputes => "/disputes".into(),
            Self::Members => "/members".into(),
            Self::Member(key) => under("members", key),
            Self::Groups => "/groups".into(),
            Self::Group(key) => under("groups", key),
            Self::Body(key) => under("bodies", key),
            Self::Sessions => "/sessions".into(),
            Self::Session(key) => under("sessions", key),
            Self::Matters => "/matters".into(),
            Self::Matter(key) => under("matters", key),
            Self::Decisions => "/decisions".into(),
            Self::Decision(key) => decision(key),
            Self::OpeningLetter(key) => format!("{}/letter", under("matters", key)),
            Self::OutcomeLetter(key) => format!("{}/outcome", under("matters", key)),
            Self::DecisionLetter(key) => format!("{}/letter", decision(key)),
            Self::Posts => "/posts".into(),
            Self::Post(key) => post(key),
            Self::Candidate(key) => under("candidates", key),
            Self::Slates => "/slates".into(),
            Self::Slate(key) => under("slates", key),
            Self::Appointment(key) => under("appointments", key),
            Self::Classifications => "/classifications".into(),
            Self::Classification(key) => under("classifications", key),
            Self::OfficeHolders => "/office-holders".into(),
            Self::Provisions => "/provisions".into(),
            Self::Provision(key) => under("provisions", key),
            Self::Framework => "/framework".into(),
            Self::Documents => "/documents".into(),
            Self::Document(key) => under("documents", key),
            Self::Statements => "/statements".into(),
            Self::Statement(key) => under("statements", key),
            Self::RollCall(key) => under("roll-calls", key),
            Self::Method => "/method".into(),
            Self::Record => "/record".into(),
            Self::Entry(index) => under("record", &index.to_string()),
            Self::Verify => "/record/verify".into(),
            Self::Data => "/data".into(),
            Self::Search => "/search".into(),
            Self::Thematic(page) => page.path(),
        }
    }
}

/// The path of a post: its key is a body and an office.
fn post(key: &str) -> String {
    let (body, office) = key.split_once('/').unwrap_or((key, ""));
    let (body, office) = (percent::encoded(body), percent::encoded(office));
    format!("/posts/{body}/{office}")
}

/// The path of a decision: its key is a year and a number.
fn decision(key: &str) -> String {
    let (year, number) = key.split_once('/').unwrap_or((key, ""));
    let (year, number) = (percent::encoded(year), percent::encoded(number));
    format!("/decisions/{year}/{number}")
}
