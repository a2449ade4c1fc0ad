//! A citation as columns: document, paragraph, place.

use procedure::question::Evidence;
use procedure::{Citation, Place};

/// The paragraph, where the place is one.
pub(crate) fn paragraph(citation: &Citation) -> Option<u32> {
    match &citation.place {
        Some(Place::Paragraph(number)) => Some(*number),
        Some(Place::Named(_) | Place::Span { .. }) | None => None,
    }
}

/// The place in words, where it is not a numbered paragraph.
pub(crate) fn place(citation: &Citation) -> Option<String> {
    match &citation.place {
        Some(Place::Named(words)) => Some(words.to_string()),
        Some(Place::Span { from, to }) => Some(format!("bytes {from}-{to}")),
        Some(Place::Paragraph(_)) | None => None,
    }
}

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
