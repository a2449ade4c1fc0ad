//! Tables of the work of thematic groups.

pub(super) mod dispositions;
pub(super) mod divergences;
pub(super) mod implementation;
pub(super) mod mandates;
pub(super) mod preferences;
pub(super) mod recommendations;
pub(in crate::tables) mod reports;
pub(super) mod topics;

use procedure::id::MemberId;
use procedure::recommendation::Basis;
use procedure::{Citation, Noun};

use crate::Source;

/// Members by code, with spaces between them.
fn codes(members: &[MemberId]) -> String {
    let codes: Vec<&str> = members.iter().map(MemberId::as_str).collect();
    codes.join(" ")
}

/// The place in a document that shows it, where it is one.
fn cited(basis: &Basis) -> Option<&Citation> {
    match basis {
        Basis::Cited(citation) => Some(citation),
        Basis::Position(_) | Basis::Declaration => None,
    }
}

/// The number of the position that shows it, where it is one.
fn position(basis: &Basis) -> Option<u64> {
    match basis {
        Basis::Position(id) => Some(id.0),
        Basis::Cited(_) | Basis::Declaration => None,
    }
}

/// The index of the entry that created this.
fn entry(source: &Source<'_>, noun: Noun, key: &str) -> Option<u64> {
    (source.entry_of)(noun, key)
}

/// `true` or `false`.
fn word(is: bool) -> &'static str {
    crate::keys::true_or_false(is)
}
