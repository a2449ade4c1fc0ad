//! Criteria of balance: data with a source, hard or soft, that anybody can test again.
//!
//! What balance means is disputed as much as who appoints. The forum therefore says which tests it
//! applies, how strictly, and on which classification of members each of them rests.

use serde::{Deserialize, Serialize};

use crate::id::{BasisId, ClassId, CriteriaId, CriterionId, ElementId, PostId, ReadingId};
use crate::{Certainty, Citation};

/// Whether a slate must meet a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// It must: the Chair appoints no slate that does not.
    Hard,
    /// It should, where that can be.
    Soft,
}

impl Strength {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
        }
    }
}

/// What is tested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Test {
    /// Each post has at least one holder of each of these classes.
    Pairing {
        /// The classification.
        basis: BasisId,
        /// The classes.
        classes: Vec<ClassId>,
    },
    /// Over all posts, no class has more than this many places.
    Spread {
        /// The classification.
        basis: BasisId,
        /// The most places of one class.
        at_most: u32,
    },
    /// Over all posts, each class has as many places as its share of the members, rounded down or
    /// up.
    Proportion {
        /// The classification.
        basis: BasisId,
    },
    /// Over all posts, neither women nor men have more than half of the places, rounded up.
    Parity,
    /// Over all posts, somebody is expert in each of these parts of the framework.
    Expertise {
        /// The parts.
        fields: Vec<ElementId>,
    },
    /// No two places are held by nationals of one State.
    OnePerState,
    /// Nobody follows a national of a State that held the same post before.
    Rotation,
}

impl Test {
    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Pairing { .. } => "pairing",
            Self::Spread { .. } => "spread",
            Self::Proportion { .. } => "proportion",
            Self::Parity => "parity",
            Self::Expertise { .. } => "expertise",
            Self::OnePerState => "one-per-state",
            Self::Rotation => "rotation",
        }
    }

    /// The classification it rests on.
    pub const fn basis(&self) -> Option<&BasisId> {
        match self {
            Self::Pairing { basis, .. }
            | Self::Spread { basis, .. }
            | Self::Proportion { basis } => Some(basis),
            Self::Parity | Self::Expertise { .. } | Self::OnePerState | Self::Rotation => None,
        }
    }

    /// Whether it rests on what candidates say of themselves, which can be erased.
    pub const fn of_what_is_stated(&self) -> bool {
        matches!(self, Self::Parity | Self::Expertise { .. })
    }
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its key, unique in its set: `one-and-one`.
    pub criterion: CriterionId,
    /// What is tested.
    pub test: Test,
    /// How strictly.
    pub strength: Strength,
    /// Where it stands.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

/// The criteria for some posts, as the forum set them at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// Number.
    pub id: CriteriaId,
    /// The posts, over all of which together they are tested.
    pub posts: Vec<PostId>,
    /// The reading of the posts' provision under which they hold; every reading where none is
    /// named.
    pub reading: Option<ReadingId>,
    /// The criteria.
    pub criteria: Vec<Criterion>,
}
