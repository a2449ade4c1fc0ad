//! Classifications of members, each a cited table that another can stand beside.
//!
//! Nobody keeps an official list of developed and developing States. A criterion therefore names
//! the table it rests on, and every other table of the same division shows what it would say.
//! A member in no class is not classified: a hole is a hole, and is never filled by guessing.

use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::ClassificationRecorded;
use crate::id::{BasisId, ClassId, MemberId};
use crate::{Certainty, Citation};

/// What a classification divides members by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    /// Developed and developing States.
    Development,
    /// Regions.
    Region,
}

impl Division {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Region => "region",
        }
    }
}

/// One class of a classification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Its key: `developed`, `weog`.
    pub class: ClassId,
    /// Its name.
    pub title: Wording,
    /// The members counted in it.
    pub members: Vec<MemberId>,
    /// Members that belong to it as well and are counted in another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<MemberId>,
}

/// A classification of members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classification {
    /// Key.
    pub id: BasisId,
    /// What it divides members by.
    pub division: Division,
    /// What it is called.
    pub title: Wording,
    /// What a reader should know of it.
    pub about: Option<Wording>,
    /// Its classes.
    pub classes: Vec<Class>,
    /// Where it stands.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

impl From<&ClassificationRecorded> for Classification {
    fn from(act: &ClassificationRecorded) -> Self {
        Self {
            id: act.basis.clone(),
            division: act.division,
            title: act.title.clone(),
            about: act.about.clone(),
            classes: act.classes.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
        }
    }
}

impl Classification {
    /// The class in which a member is counted; `None` where it is not classified.
    pub fn class_of(&self, member: MemberId) -> Option<&ClassId> {
        let mut classes = self.classes.iter();
        let counted = classes.find(|class| class.members.contains(&member));
        counted.map(|class| &class.class)
    }

    /// The classes to which a member belongs as well without being counted there.
    pub fn also_of(&self, member: MemberId) -> impl Iterator<Item = &ClassId> {
        let also = self.classes.iter();
        also.filter(move |class| class.also.contains(&member))
            .map(|class| &class.class)
    }

    /// The class with this key.
    pub fn class(&self, id: &ClassId) -> Option<&Class> {
        self.classes.iter().find(|class| class.class == *id)
    }

    /// How many members are classified.
    pub fn classified(&self) -> usize {
        self.classes.iter().map(|class| class.members.len()).sum()
    }

    /// Whether a test that names another classification can be made on this one: it has the
    /// classes the test is about.
    pub fn has_all(&self, classes: &[ClassId]) -> bool {
        classes.iter().all(|class| self.class(class).is_some())
    }
}
