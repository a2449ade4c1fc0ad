//! On which page something that was found stands, and at which place of it.

use observatory::search::{Hit, Kind};
use procedure::id::PositionId;
use procedure::question::Position;
use procedure::{Forum, Noun};

use crate::percent;

/// A page, and a place on it.
pub(crate) struct Whereabouts {
    /// The path without the language.
    pub(crate) path: String,
    /// The place, without `#`.
    pub(crate) place: Option<String>,
}

/// Where something that was found stands.
pub(crate) fn whereabouts(forum: &Forum, hit: &Hit<'_>) -> Whereabouts {
    let key = hit.key.as_str();
    let under = |list: &str| format!("/{list}/{}", percent::encoded(key));
    let (path, place) = match hit.kind {
        Kind::Position => match position(forum, hit) {
            Some(position) => {
                let question = percent::encoded(position.question.as_str());
                (format!("/questions/{question}"), Some(format!("p{key}")))
            }
            None => ("/questions".to_owned(), None),
        },
        Kind::AgendaItem => match key.rsplit_once('/') {
            Some((session, number)) => {
                let session = percent::encoded(session);
                (
                    format!("/sessions/{session}"),
                    Some(format!("item-{number}")),
                )
            }
            None => ("/sessions".to_owned(), None),
        },
        Kind::Element => ("/framework".to_owned(), Some(key.to_owned())),
        Kind::Decision | Kind::Document => {
            let key: Vec<String> = key.split('/').map(percent::encoded).collect();
            (format!("/{}/{}", list(hit.kind), key.join("/")), None)
        }
        kind => (under(list(kind)), None),
    };
    Whereabouts { path, place }
}

/// The position that was found.
pub(crate) fn position<'f>(forum: &'f Forum, hit: &Hit<'_>) -> Option<&'f Position> {
    let number = hit.key.parse().ok()?;
    forum.questions.position(PositionId(number))
}

/// The list in which such things stand: among pages and in the API alike.
pub(crate) const fn list(kind: Kind) -> &'static str {
    match kind {
        Kind::Question => "questions",
        Kind::Provision => "provisions",
        Kind::Member => "members",
        Kind::Group => "groups",
        Kind::Position => "positions",
        Kind::Matter => "matters",
        Kind::Decision => "decisions",
        Kind::Body => "bodies",
        Kind::Session => "sessions",
        Kind::AgendaItem => "agenda",
        Kind::Topic => "topics",
        Kind::Recommendation => "recommendations",
        Kind::Divergence => "divergences",
        Kind::Scenario => "scenarios",
        Kind::Report => "reports",
        Kind::Statement => "statements",
        Kind::Document => "documents",
        Kind::Element => "framework",
    }
}

/// What the record calls such a thing.
pub(crate) const fn noun(kind: Kind) -> Noun {
    match kind {
        Kind::Question => Noun::Question,
        Kind::Provision => Noun::Provision,
        Kind::Member => Noun::Member,
        Kind::Group => Noun::Group,
        Kind::Position => Noun::Position,
        Kind::Matter => Noun::Matter,
        Kind::Decision => Noun::Decision,
        Kind::Body => Noun::Body,
        Kind::Session => Noun::Session,
        Kind::AgendaItem => Noun::AgendaItem,
        Kind::Topic => Noun::Topic,
        Kind::Recommendation => Noun::Recommendation,
        Kind::Divergence => Noun::Divergence,
        Kind::Scenario => Noun::Scenario,
        Kind::Report => Noun::Report,
        Kind::Statement => Noun::Statement,
        Kind::Document => Noun::Document,
        Kind::Element => Noun::Element,
    }
}
