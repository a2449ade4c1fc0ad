//! Disputes: a delegation says that a position of its own is reported wrongly.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::Words;

use crate::act::{DisputeSettled, PositionDisputed};
use crate::id::{DisputeId, MemberId, PositionId};
use crate::{By, Noun, Recorded, Refusal};

/// What settled a dispute. Nobody settles one against the word of the delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settlement {
    /// The position was retracted.
    Retracted,
    /// The delegation's own declaration has taken its place.
    Declared(PositionId),
    /// The delegation disputes it no longer.
    Withdrawn,
}

impl Settlement {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Retracted => "retracted",
            Self::Declared(_) => "declared",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// How and when a dispute was settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What settled it.
    pub settlement: Settlement,
    /// What a reader should know of it.
    pub note: Option<Words>,
    /// When that was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
}

/// A delegation's word that a position is reported wrongly. It stays visible for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Its number.
    pub id: DisputeId,
    /// The position.
    pub position: PositionId,
    /// The delegation.
    pub member: MemberId,
    /// What is wrong with it.
    pub reason: Words,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// How it was settled, once it was.
    pub settled: Option<Settled>,
}

/// All disputes, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disputes(Vec<Dispute>);

impl Disputes {
    /// The dispute with this number.
    pub fn get(&self, id: DisputeId) -> Option<&Dispute> {
        let place = usize::try_from(id.0.checked_sub(1)?).ok()?;
        self.0.get(place)
    }

    /// All disputes in the order of entering.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Dispute> + ExactSizeIterator {
        self.0.iter()
    }

    /// The disputes about one position, in the order of entering.
    pub fn about(&self, position: PositionId) -> impl Iterator<Item = &Dispute> {
        self.0.iter().filter(move |it| it.position == position)
    }

    /// The dispute about a position that is not settled.
    pub fn open(&self, position: PositionId) -> Option<&Dispute> {
        self.about(position).find(|it| it.settled.is_none())
    }

    /// The number the next dispute gets.
    pub(crate) fn next(&self) -> DisputeId {
        DisputeId(u32::try_from(self.0.len()).unwrap_or(u32::MAX - 1) + 1)
    }

    pub(crate) fn known(&self, id: DisputeId) -> Result<&Dispute, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Dispute,
            key: id.to_string(),
        })
    }

    pub(crate) fn dispute(&mut self, act: &PositionDisputed, recorded: &Recorded) {
        self.0.push(Dispute {
            id: act.dispute,
            position: act.position,
            member: act.member,
            reason: act.reason.clone(),
            entered_at: recorded.at,
            settled: None,
        });
    }

    pub(crate) fn settle(&mut self, act: &DisputeSettled, recorded: &Recorded) {
        let dispute = self.0.iter_mut().find(|it| it.id == act.dispute);
        if let Some(dispute) = dispute {
            dispute.settled = Some(Settled {
                settlement: act.settlement,
                note: act.note.clone(),
                entered_at: recorded.at,
                entered_by: recorded.by.clone(),
            });
        }
    }
}
