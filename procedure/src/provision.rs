//! Provisions on record: one rule each, with its citation, its readings and its standing.

pub mod record;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::{ProvisionRecorded, ReadingRecorded};
use crate::id::{ProvisionId, ReadingId};
use crate::{Certainty, Citation, Noun, Refusal, provisions};

/// Whether the forum has settled how a provision is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The forum applies this reading.
    InForce {
        /// The reading.
        reading: ReadingId,
    },
    /// Members hold different readings. What every reading allows goes through; what only one
    /// allows is refused until the forum settles the matter.
    Open,
    /// What the provision says has not been confirmed in the official document.
    Unverified,
}

impl Provision {
    /// Refuses a reading that the provision does not admit.
    pub(crate) fn admits(&self, reading: &ReadingId) -> Result<(), Refusal> {
        if self.readings.iter().any(|one| one.reading == *reading) {
            return Ok(());
        }
        Err(Refusal::Unknown {
            noun: Noun::Reading,
            key: format!("{}:{reading}", self.id),
        })
    }
}

impl Standing {
    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::InForce { .. } => "in-force",
            Self::Open => "open",
            Self::Unverified => "unverified",
        }
    }
}

/// A provision on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Key.
    pub id: ProvisionId,
    /// What it governs.
    pub title: Wording,
    /// What it says, summarised.
    pub summary: Wording,
    /// The readings it admits.
    pub readings: Vec<ReadingRecorded>,
    /// Whether one of them is in force.
    pub standing: Standing,
    /// Document and paragraph.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

/// All provisions, in the order of entering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provisions {
    order: Vec<ProvisionId>,
    provisions: BTreeMap<ProvisionId, Provision>,
}

impl Provisions {
    /// The provision with this key.
    pub fn get(&self, id: &ProvisionId) -> Option<&Provision> {
        self.provisions.get(id)
    }

    /// All provisions in the order of entering.
    pub fn iter(&self) -> impl Iterator<Item = &Provision> {
        self.order.iter().filter_map(|id| self.provisions.get(id))
    }

    pub(crate) fn known(&self, id: &ProvisionId) -> Result<&Provision, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Provision,
            key: id.to_string(),
        })
    }

    /// Refuses while the provision is not settled; a forum without it has nothing to settle.
    pub(crate) fn settled(&self, provision: &'static provisions::Provision) -> Result<(), Refusal> {
        let on_record = self
            .provisions
            .values()
            .find(|p| p.id.as_str() == provision.key);
        match on_record.map(|p| &p.standing) {
            None | Some(Standing::InForce { .. }) => Ok(()),
            Some(Standing::Open | Standing::Unverified) => Err(Refusal::ReadingOpen {
                provision: provision.key.into(),
            }),
        }
    }

    /// A reading is in force from here on.
    pub(crate) fn settle(&mut self, id: &ProvisionId, reading: ReadingId) {
        if let Some(provision) = self.provisions.get_mut(id) {
            provision.standing = Standing::InForce { reading };
        }
    }

    /// This reading is in force no longer.
    pub(crate) fn unsettle(&mut self, id: &ProvisionId, reading: &ReadingId) {
        if let Some(provision) = self.provisions.get_mut(id)
            && matches!(&provision.standing, Standing::InForce { reading: now } if now == reading)
        {
            provision.standing = Standing::Open;
        }
    }

    pub(crate) fn record(&mut self, act: &ProvisionRecorded) {
        let provision = Provision {
            id: act.provision.clone(),
            title: act.title.clone(),
            summary: act.summary.clone(),
            readings: act.readings.clone(),
            standing: act.standing.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
        };
        self.order.push(act.provision.clone());
        self.provisions.insert(act.provision.clone(), provision);
    }
}
