//! What matters are about, by kind.

use super::Subject;

impl Subject {
    /// The key of its kind, used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Agenda { .. } => "agenda",
            Self::Wording { .. } => "wording",
            Self::Document { .. } => "document",
            Self::Text => "text",
            Self::Reading { .. } => "reading",
            Self::Understanding { .. } => "understanding",
            Self::Mandate { .. } => "mandate",
            Self::Topics { .. } => "topics",
            Self::Briefer { .. } => "briefer",
            Self::Recommendation { .. } => "recommendation",
            Self::Disposition { .. } => "disposition",
            Self::Slate { .. } => "slate",
            Self::Arrangement { .. } => "arrangement",
        }
    }
}
