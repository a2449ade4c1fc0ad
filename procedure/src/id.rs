//! Names and numbers by which the record speaks of things, for ever.
//!
//! What the forum names keeps its name as key (member `COL`, body `dtg-1`, agenda item `2026-07/5`);
//! what it does not name is numbered per kind, the number written into the act that creates it.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Refusal;

/// The longest key, in bytes.
pub const KEY_LENGTH_MAX: usize = 80;

fn refuse_malformed(key: &str, well_formed: bool) -> Result<(), Refusal> {
    if well_formed && !key.is_empty() && key.len() <= KEY_LENGTH_MAX {
        return Ok(());
    }
    Err(Refusal::MalformedKey {
        key: key.chars().take(KEY_LENGTH_MAX).collect(),
    })
}

/// Refuses the number 0 for what people count from 1.
pub(crate) fn counted_from_1(number: u32, key: impl FnOnce() -> String) -> Result<(), Refusal> {
    if number == 0 {
        return Err(Refusal::MalformedKey { key: key() });
    }
    Ok(())
}

/// Lower-case words joined by hyphens: `cofacilitator-appointment`.
fn kebab(key: &str) -> bool {
    key.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

/// As [`kebab`], in either case: `EU`, `AFRICAN-GROUP`, `grulac`.
fn group_key(key: &str) -> bool {
    key.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A United Nations symbol or a key of our own: `A/79/214`, `A/520/Rev.20`, `digwatch-2026-03`.
fn symbol(key: &str) -> bool {
    key.split('/').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
    })
}

/// The 64 hexadecimal digits of a seal.
fn hash(key: &str) -> bool {
    key.len() == 64
        && key
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// A session and a number or kebab name in it: `2026-07/5`.
fn item_key(key: &str) -> bool {
    key.split_once('/')
        .is_some_and(|(session, item)| kebab(session) && kebab(item))
}

/// A year and a number in it: `2026/3`.
fn decision_key(key: &str) -> bool {
    let counted = |text: &str| {
        !text.starts_with('0') && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
    };
    key.split_once('/')
        .is_some_and(|(year, number)| year.len() == 4 && counted(year) && counted(number))
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident, $rule:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The key, if it has the form of one; else `MalformedKey`.
            pub fn new(key: &str) -> Result<Self, Refusal> {
                refuse_malformed(key, $rule(key))?;
                Ok(Self(key.into()))
            }

            /// The key as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

key!(
    /// A forum: `global-mechanism`.
    ForumId,
    kebab
);
/// What the keys of rehearsals begin with, and those of no other forum.
const REHEARSAL: &str = "rehearsal-of-";

impl ForumId {
    /// Whether the forum is a rehearsal. Its key says so, and with the key every entry, so that
    /// nothing of it can be taken for the forum that is rehearsed.
    pub fn is_rehearsal(&self) -> bool {
        self.0.starts_with(REHEARSAL)
    }

    /// The key of a rehearsal of this forum; `mark` tells it from others of the same forum.
    pub fn rehearsal(&self, mark: &str) -> Result<Self, Refusal> {
        Self::new(&format!("{REHEARSAL}{self}-{mark}"))
    }
}

key!(
    /// A group of members that speak together: `EU`, `AFRICAN-GROUP`.
    GroupId,
    group_key
);
key!(
    /// A body: `plenary`, `dtg-1`.
    BodyId,
    kebab
);
key!(
    /// A decision, by year and number: `2026/3`.
    DecisionId,
    decision_key
);
key!(
    /// A session: `2026-07`.
    SessionId,
    kebab
);
key!(
    /// An agenda item, by session and number: `2026-07/5`.
    AgendaItemId,
    item_key
);
key!(
    /// One of the rival wordings of an agenda item: `chair-draft`.
    WordingId,
    kebab
);
key!(
    /// A document by symbol, or by a key of our own where it has none.
    DocumentId,
    symbol
);
key!(
    /// A question on which positions are held: `agenda-item-5`.
    QuestionId,
    kebab
);
key!(
    /// One answer to a question, unique within it: `mirror-paragraph-9`.
    OptionId,
    kebab
);
key!(
    /// A provision: `cofacilitator-appointment`.
    ProvisionId,
    kebab
);
key!(
    /// One understanding of a provision, unique within it: `chair-appoints`.
    ReadingId,
    kebab
);
key!(
    /// A part of the framework: `pillar-threats`, `norm-a`, `cbm-8`.
    ElementId,
    kebab
);
key!(
    /// What a reader must know about a position besides its words: `attachment-ambiguous`.
    CaveatId,
    kebab
);
key!(
    /// A post of a body: `dtg-1/co-facilitator`.
    PostId,
    item_key
);
key!(
    /// A classification of members: `m49-to-2021`.
    BasisId,
    kebab
);
key!(
    /// A class of a classification, unique within it: `developed`.
    ClassId,
    kebab
);
key!(
    /// A criterion, unique within its set: `one-and-one`.
    CriterionId,
    kebab
);
key!(
    /// The commitment that stands in an entry for a sealed value.
    SealId,
    hash
);
key!(
    /// A person, under a pseudonym that says nothing: `p-17`.
    PersonId,
    kebab
);

key!(
    /// An observer: a State or an organisation invited to attend without being a member.
    ObserverId,
    kebab
);
key!(
    /// An accredited stakeholder.
    StakeholderId,
    kebab
);

/// A member State by its ISO 3166-1 alpha-3 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId([u8; 3]);

impl MemberId {
    /// The code, if it is three capital letters; else `MalformedKey`.
    pub fn new(code: &str) -> Result<Self, Refusal> {
        refuse_malformed(
            code,
            code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()),
        )?;
        let bytes = code.as_bytes();
        Ok(Self([bytes[0], bytes[1], bytes[2]]))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        // The constructor admits ASCII letters only, so the fallback is never taken.
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for MemberId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for MemberId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for MemberId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MemberId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;
        impl serde::de::Visitor<'_> for Code {
            type Value = MemberId;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an ISO 3166-1 alpha-3 code")
            }

            fn visit_str<E: serde::de::Error>(self, code: &str) -> Result<MemberId, E> {
                MemberId::new(code).map_err(|_| E::custom("not an ISO 3166-1 alpha-3 code"))
            }
        }
        deserializer.deserialize_str(Code)
    }
}

macro_rules! number {
    ($(#[$doc:meta])* $name:ident, $of:ty) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $of);

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{}", self.0)
            }
        }
    };
}

number!(
    /// The number of a position, given in the order of entering, from 1.
    PositionId,
    u64
);
number!(
    /// The number of a statement, given in the order of entering, from 1.
    StatementId,
    u32
);
number!(
    /// The number of a dispute about a position, given in the order of entering, from 1.
    DisputeId,
    u32
);
number!(
    /// The number of a delegation's note beside a position, given in the order of entering, from 1.
    AnnotationId,
    u32
);
number!(
    /// The number of a letter of credentials, given in the order of entering, from 1.
    CredentialsId,
    u32
);
number!(
    /// The number of a matter put for decision, given in the order of entering, from 1.
    MatterId,
    u32
);
number!(
    /// The number of an objection, given in the order of entering, from 1.
    ObjectionId,
    u32
);
number!(
    /// The number of a consultation, given in the order of entering, from 1.
    ConsultationId,
    u32
);
number!(
    /// The number of a candidate, given in the order of entering, from 1.
    CandidateId,
    u32
);
number!(
    /// The number of a set of criteria, given in the order of entering, from 1.
    CriteriaId,
    u32
);
number!(
    /// The number of a slate, given in the order of entering, from 1.
    SlateId,
    u32
);
number!(
    /// The number of a passkey, given in the order of entering, from 1.
    PasskeyId,
    u32
);
number!(
    /// The number of a mandate, given in the order of entering, from 1.
    MandateId,
    u32
);
number!(
    /// The number of a topic, given in the order of entering, from 1.
    TopicId,
    u32
);
number!(
    /// The number of the nomination of a briefer, given in the order of entering, from 1.
    BrieferId,
    u32
);
number!(
    /// The number of a paper filed with a group, given in the order of entering, from 1.
    InputId,
    u32
);
number!(
    /// The number of a scenario, given in the order of entering, from 1.
    ScenarioId,
    u32
);
number!(
    /// The number of a recommendation, given in the order of entering, from 1.
    RecommendationId,
    u32
);
number!(
    /// The number of a divergence, given in the order of entering, from 1.
    DivergenceId,
    u32
);
number!(
    /// The number of a report, given in the order of entering, from 1.
    ReportId,
    u32
);

impl DecisionId {
    /// The decision with this number in a year.
    pub(crate) fn of(year: i16, number: u32) -> Self {
        Self(format!("{year}/{number}").into())
    }

    /// The year in which it was taken; 0 where that cannot be read.
    pub fn year(&self) -> i16 {
        let year = self.0.split('/').next();
        year.and_then(|year| year.parse().ok()).unwrap_or(0)
    }
}

impl DocumentId {
    /// The key of a statement that has no symbol of its own: `statement-17`.
    pub(crate) fn of_statement(statement: StatementId) -> Self {
        Self(format!("statement-{statement}").into())
    }
}

impl PersonId {
    /// The number in `p-17`, or a refusal: who is seated has a number and no name.
    pub fn number(&self) -> Result<u64, Refusal> {
        let digits = self.as_str().strip_prefix("p-");
        let number = digits.filter(|digits| !digits.starts_with('0'));
        number
            .and_then(|digits| digits.parse().ok())
            .ok_or_else(|| Refusal::MalformedKey {
                key: self.to_string(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_one_form() {
        assert!(QuestionId::new("agenda-item-5").is_ok());
        for wrong in ["", "Agenda", "a--b", "-a", "a b", "ä", &"x".repeat(81)] {
            assert!(QuestionId::new(wrong).is_err(), "{wrong:?} was taken");
        }
        assert!(DocumentId::new("A/RES/80/16").is_ok());
        assert!(DocumentId::new("A//16").is_err());
        assert!(AgendaItemId::new("2026-07/5").is_ok());
        assert!(AgendaItemId::new("2026-07").is_err());
        assert!(MemberId::new("COL").is_ok());
        assert!(MemberId::new("col").is_err());
    }

    #[test]
    fn persons_are_numbered() {
        let number = |key: &str| PersonId::new(key).and_then(|person| person.number()).ok();
        assert_eq!(number("p-17"), Some(17));
        for wrong in ["p-0", "p-017", "p-x", "delegate-17", "p"] {
            assert_eq!(number(wrong), None, "{wrong} was taken");
        }
    }
}
