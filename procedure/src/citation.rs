//! Where a fact stands, and how sure it is.

use serde::{Deserialize, Serialize};
use text::Words;

use crate::id::DocumentId;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The document.
    pub document: DocumentId,
    /// Where in it; absent when the document as a whole is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// A place inside a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// A paragraph, by the document's own numbering or as the document's entry says it is counted.
    Paragraph(u32),
    /// A place with a name: `annex C, paragraph 9`.
    Named(Words),
    /// Bytes of the stored text, from the first to one past the last.
    Span {
        /// The first byte.
        from: u64,
        /// One past the last byte.
        to: u64,
    },
}

/// How sure a fact is. A page shows it beside the fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// It stands in the source.
    Seen,
    /// It stands in a source that reports or mirrors the official one.
    Secondary,
    /// It follows from the source but is not said there.
    Inferred,
    /// General knowledge with high confidence, to be confirmed in the official document.
    UnverifiedHigh,
    /// As above with medium confidence.
    UnverifiedMedium,
    /// As above with low confidence.
    UnverifiedLow,
}

impl Certainty {
    /// Whether a reader must be warned that nobody has confirmed this yet.
    pub const fn unverified(self) -> bool {
        matches!(
            self,
            Self::UnverifiedHigh | Self::UnverifiedMedium | Self::UnverifiedLow
        )
    }
}
