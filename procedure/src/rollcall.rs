//! Roll calls of the General Assembly: how members voted, where they did vote.

pub mod record;

use jiff::civil::Date;
use text::Wording;

use crate::Citation;
use crate::act::RollCallRecorded;
use crate::id::{DocumentId, MemberId};

/// How a member voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Abstaining.
    Abstain,
}

impl Vote {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Abstain => "abstain",
        }
    }
}

/// A roll call of the General Assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollCall {
    /// The resolution.
    pub document: DocumentId,
    /// The session of the General Assembly.
    pub assembly_session: u32,
    /// The day.
    pub on: Date,
    /// What was voted on, described.
    pub title: Wording,
    /// In favour.
    pub yes: Vec<MemberId>,
    /// Against.
    pub no: Vec<MemberId>,
    /// Abstaining.
    pub abstain: Vec<MemberId>,
    /// Where the votes stand.
    pub source: Citation,
}

impl RollCall {
    /// How a member voted; `None` where no vote of it is on record, whatever the reason.
    pub fn vote_of(&self, member: MemberId) -> Option<Vote> {
        [
            (&self.yes, Vote::Yes),
            (&self.no, Vote::No),
            (&self.abstain, Vote::Abstain),
        ]
        .into_iter()
        .find(|(members, _)| members.contains(&member))
        .map(|(_, vote)| vote)
    }
}

/// All roll calls, by day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollCalls(Vec<RollCall>);

impl RollCalls {
    /// The roll call on this resolution.
    pub fn get(&self, document: &DocumentId) -> Option<&RollCall> {
        self.0
            .iter()
            .find(|roll_call| roll_call.document == *document)
    }

    /// All roll calls by day.
    pub fn iter(&self) -> impl Iterator<Item = &RollCall> {
        self.0.iter()
    }

    pub(crate) fn record(&mut self, act: &RollCallRecorded) {
        let roll_call = RollCall {
            document: act.document.clone(),
            assembly_session: act.assembly_session,
            on: act.on,
            title: act.title.clone(),
            yes: act.yes.clone(),
            no: act.no.clone(),
            abstain: act.abstain.clone(),
            source: act.source.clone(),
        };
        let place = self.0.partition_point(|earlier| earlier.on <= roll_call.on);
        self.0.insert(place, roll_call);
    }
}
