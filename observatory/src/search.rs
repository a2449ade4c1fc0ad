//! Finds what is on record by its words: titles, names, keys and the words of positions.
//!
//! What is asked for is found where every word of it is, in any language version: at the beginning
//! of a word or, if it is long or in Arabic or Chinese, anywhere. Nothing is scored: what is found
//! stands by kind, first what has the words in its title, each in the order of the record.

mod asked;
mod gathered;

use jiff::civil::Date;
use procedure::Forum;
use text::Wording;

pub use asked::Asked;

/// Kinds of things that can be found, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A question, with its options.
    Question,
    /// A provision, with its readings.
    Provision,
    /// A member.
    Member,
    /// A group.
    Group,
    /// A position that stands.
    Position,
    /// A matter put for decision.
    Matter,
    /// A decision.
    Decision,
    /// A body.
    Body,
    /// A session.
    Session,
    /// An item of an agenda.
    AgendaItem,
    /// A topic of a thematic group.
    Topic,
    /// A recommendation, with its text.
    Recommendation,
    /// A divergence, with its views.
    Divergence,
    /// A scenario.
    Scenario,
    /// A report of a thematic group.
    Report,
    /// A statement or report on record, by its title.
    Statement,
    /// A document.
    Document,
    /// An element of the framework.
    Element,
}

impl Kind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 18] = [
        Self::Question,
        Self::Provision,
        Self::Member,
        Self::Group,
        Self::Position,
        Self::Matter,
        Self::Decision,
        Self::Body,
        Self::Session,
        Self::AgendaItem,
        Self::Topic,
        Self::Recommendation,
        Self::Divergence,
        Self::Scenario,
        Self::Report,
        Self::Statement,
        Self::Document,
        Self::Element,
    ];

    /// The keys of all kinds.
    pub const KEYS: [&'static str; 18] = {
        let mut keys = [""; 18];
        let mut place = 0;
        while place < keys.len() {
            keys[place] = Self::ALL[place].key();
            place += 1;
        }
        keys
    };

    /// Its key in addresses, which never changes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Provision => "provision",
            Self::Member => "member",
            Self::Group => "group",
            Self::Position => "position",
            Self::Matter => "matter",
            Self::Decision => "decision",
            Self::Body => "body",
            Self::Session => "session",
            Self::AgendaItem => "agenda-item",
            Self::Topic => "topic",
            Self::Recommendation => "recommendation",
            Self::Divergence => "divergence",
            Self::Scenario => "scenario",
            Self::Report => "report",
            Self::Statement => "statement",
            Self::Document => "document",
            Self::Element => "element",
        }
    }

    /// The kind with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'f> {
    /// What kind of thing.
    pub kind: Kind,
    /// Its key on record; a position has its number.
    pub key: String,
    /// What it is called; a position has the title of its question.
    pub title: &'f Wording,
    /// What it says, if it says something.
    pub words: Option<&'f Wording>,
    /// Whether every word asked for is in its title or is its key.
    pub entitled: bool,
}

/// Everything that has all the words asked for, as things stood on a day, in the order of kinds;
/// without words, everything there is.
pub fn search<'f>(forum: &'f Forum, day: Date, asked: Option<&Asked>) -> Vec<Hit<'f>> {
    let mut hits = gathered::all(forum, day, asked);
    hits.sort_by_key(|hit| (hit.kind, !hit.entitled));
    hits
}

#[cfg(test)]
mod tests {
    use super::{Asked, Kind, search};
    use crate::testing::{Founding, day};

    fn found(text: &str) -> Vec<(Kind, String)> {
        let founding = Founding::small();
        let asked = Asked::read(text).unwrap();
        let hits = search(&founding.forum, day("2026-05-01"), Some(&asked));
        hits.into_iter().map(|hit| (hit.kind, hit.key)).collect()
    }

    fn kinds(text: &str) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = found(text).into_iter().map(|(kind, _)| kind).collect();
        kinds.dedup();
        kinds
    }

    #[test]
    fn every_kind_has_one_key_and_its_place() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
        }
        assert!(Kind::ALL.is_sorted());
    }

    #[test]
    fn a_member_is_found_by_its_code_and_with_its_positions() {
        let found = found("nic");
        assert_eq!(found[0], (Kind::Member, "NIC".to_owned()));
        assert!(found.iter().any(|(kind, _)| *kind == Kind::Position));
    }

    #[test]
    fn all_words_must_be_there() {
        assert!(kinds("appoints").contains(&Kind::Question));
        assert!(found("appoints zebra").is_empty());
        assert!(
            found("ppoints").is_empty(),
            "words are found by their beginning"
        );
    }

    #[test]
    fn a_symbol_finds_its_document() {
        let symbol = (Kind::Document, "A/RES/73/27".to_owned());
        assert!(found("A/RES/73/27").contains(&symbol));
        assert!(found("res 73").contains(&symbol));
    }

    #[test]
    fn what_was_not_yet_there_is_not_found() {
        let founding = Founding::small();
        let asked = Asked::read("appoints").unwrap();
        let on = |text: &str| search(&founding.forum, day(text), Some(&asked));
        let question = |kind: Kind| matches!(kind, Kind::Question | Kind::Position);
        assert!(!on("2020-01-01").iter().any(|hit| question(hit.kind)));
        assert!(on("2026-05-01").iter().any(|hit| question(hit.kind)));
    }

    #[test]
    fn without_words_there_is_everything() {
        let founding = Founding::small();
        let all = search(&founding.forum, day("2026-05-01"), None);
        let members = all.iter().filter(|hit| hit.kind == Kind::Member);
        assert_eq!(members.count(), founding.forum.members.len());
        assert!(all.is_sorted_by_key(|hit| hit.kind));
    }
}
