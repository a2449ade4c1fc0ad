//! A citation as columns: document, paragraph, place.

use procedure::question::Evidence;
use procedure::{Citation, Place};

/// A citation in one value: `A/RES/80/16 paragraph 9`.
pub(crate) fn inline(citation: &Citation) -> String {
    let document = &citation.document;
    match &citation.place {
        None => document.to_string(),
        Some(Place::Paragraph(number)) => format!("{document} paragraph {number}"),
        Some(Place::Named(words)) => format!("{document} {words}"),
        Some(Place::Span { from, to }) => format!("{document} bytes {from}-{to}"),
    }
}

/// The citation, where the evidence is one.
pub(crate) fn cited(evidence: &Evidence) -> Option<&Citation> {
    match evidence {
        Evidence::Cited(citation) => Some(citation),
        Evidence::Declaration => None,
    }
}
