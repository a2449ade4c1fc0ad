//! What stands under which address of a thematic group's work.

use crate::bad_request::BadRequest;
use crate::query::Query;
use crate::{limits, percent};

/// A page of a thematic group's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Thematic {
    /// `/bodies/{key}/preferences`
    Preferences(String),
    /// `/mandates/{number}`
    Mandate(String),
    /// `/topics/{number}`
    Topic(String),
    /// `/scenarios/{number}`
    Scenario(String),
    /// `/recommendations/{number}`
    Recommendation(String),
    /// `/divergences/{number}`
    Divergence(String),
    /// `/reports/{number}`
    Report(String),
    /// `/reports/{number}/compare`
    Compared(String),
}

/// The page with these segments, if it is one of these.
pub(super) fn read(segments: &[&str]) -> Option<Thematic> {
    Some(match segments {
        ["bodies", key, "preferences"] => Thematic::Preferences((*key).to_owned()),
        ["mandates", key] => Thematic::Mandate((*key).to_owned()),
        ["topics", key] => Thematic::Topic((*key).to_owned()),
        ["scenarios", key] => Thematic::Scenario((*key).to_owned()),
        ["recommendations", key] => Thematic::Recommendation((*key).to_owned()),
        ["divergences", key] => Thematic::Divergence((*key).to_owned()),
        ["reports", key] => Thematic::Report((*key).to_owned()),
        ["reports", key, "compare"] => Thematic::Compared((*key).to_owned()),
        _ => return None,
    })
}

impl Thematic {
    /// The parameters it takes.
    pub(super) fn parameters(&self) -> &'static [&'static str] {
        match self {
            Self::Report(_) => &["as_of", "at", "version"],
            Self::Compared(_) => &["as_of", "at", "from", "to"],
            _ => &["as_of", "at"],
        }
    }

    /// Its path without the language.
    pub(super) fn path(&self) -> String {
        let under = |list: &str, key: &str| format!("/{list}/{}", percent::encoded(key));
        match self {
            Self::Preferences(key) => format!("{}/preferences", under("bodies", key)),
            Self::Mandate(key) => under("mandates", key),
            Self::Topic(key) => under("topics", key),
            Self::Scenario(key) => under("scenarios", key),
            Self::Recommendation(key) => under("recommendations", key),
            Self::Divergence(key) => under("divergences", key),
            Self::Report(key) => under("reports", key),
            Self::Compared(key) => format!("{}/compare", under("reports", key)),
        }
    }
}

/// Checks the form of the parameters that these pages take besides the time.
pub(crate) fn check(query: &Query) -> Result<(), BadRequest> {
    ["version", "from", "to"]
        .into_iter()
        .try_for_each(|name| query.number(name, 1, limits::NUMBER_MAX).map(drop))
}
