//! Mandates of thematic groups: what a group is to do, on what paragraph, from when to when, and
//! what is expected of it.
//!
//! A mandate is a text that is itself decided. It is in force from the decision on, on the days
//! written into it; a group without one goes on working and transmits nothing.

pub mod propose;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::MandateProposed;
use crate::id::{BodyId, DecisionId, MandateId};
use crate::numbered::{next, place};
use crate::{Citation, Holder, Noun, Recorded, Refusal, Seat};

/// Something that a group is expected to bring about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueOutput {
    /// What it is.
    pub title: Wording,
    /// By what one sees that it is there.
    pub indicator: Wording,
    /// Who answers for it.
    pub owner: Holder,
    /// The day by which.
    pub due: Date,
}

/// A mandate, proposed or decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Number.
    pub id: MandateId,
    /// The group.
    pub body: BodyId,
    /// What the group is to do.
    pub tasks: Vec<Wording>,
    /// The paragraph it rests on.
    pub basis: Citation,
    /// The first day on which it is in force.
    pub from: Date,
    /// The first day on which it is no longer; `None` where it has no end.
    pub until: Option<Date>,
    /// What is expected, numbered from 1 by its place.
    pub outputs: Vec<DueOutput>,
    /// The mandate that it extends or renews.
    pub replaces: Option<MandateId>,
    /// Who proposed it.
    pub proposed_by: Seat,
    /// The day it was proposed.
    pub proposed: jiff::Timestamp,
    /// The decision that brought it into force; `None` before, and after that was cancelled.
    pub decision: Option<DecisionId>,
    /// The mandate that has replaced it.
    pub replaced_by: Option<MandateId>,
}

impl Mandate {
    /// Whether it was decided and has this day.
    pub fn has(&self, day: Date) -> bool {
        self.decision.is_some() && self.covers(day)
    }

    /// Whether the day is one of those written into it.
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// The output with this number, from 1.
    pub fn output(&self, number: u32) -> Option<&DueOutput> {
        self.outputs.get(place(number)?)
    }
}

/// All mandates by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandates(Vec<Mandate>);

impl Mandates {
    /// The mandate with this number.
    pub fn get(&self, id: MandateId) -> Option<&Mandate> {
        self.0.get(place(id.0)?)
    }

    /// All mandates in the order in which they were proposed.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Mandate> {
        self.0.iter()
    }

    /// The mandates of a group, in the order in which they were proposed.
    pub fn of<'a>(&'a self, body: &'a BodyId) -> impl DoubleEndedIterator<Item = &'a Mandate> {
        self.iter().filter(move |mandate| mandate.body == *body)
    }

    /// The mandate under which a group works on a day: of those decided that have the day, the
    /// one proposed last.
    pub fn in_force(&self, body: &BodyId, day: Date) -> Option<&Mandate> {
        let mut newest_first = self.iter().rev();
        newest_first.find(|mandate| mandate.body == *body && mandate.has(day))
    }

    pub(crate) fn known(&self, id: MandateId) -> Result<&Mandate, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Mandate,
            key: id.to_string(),
        })
    }

    pub(crate) fn next(&self) -> MandateId {
        MandateId(next(self.0.len()))
    }

    pub(crate) fn propose(&mut self, act: &MandateProposed, recorded: &Recorded) {
        self.0.push(Mandate {
            id: act.mandate,
            body: act.body.clone(),
            tasks: act.tasks.clone(),
            basis: act.basis.clone(),
            from: act.from,
            until: act.until,
            outputs: act.outputs.clone(),
            replaces: act.replaces,
            proposed_by: recorded.by.seat.clone(),
            proposed: recorded.at,
            decision: None,
            replaced_by: None,
        });
    }

    /// A decision brings a mandate into force, and a cancelled one out of it.
    pub(crate) fn decided(&mut self, id: MandateId, decision: Option<DecisionId>) {
        let standing = decision.is_some();
        let Some(mandate) = place(id.0).and_then(|place| self.0.get_mut(place)) else {
            return;
        };
        mandate.decision = decision;
        let replaced = mandate.replaces.and_then(|old| place(old.0));
        if let Some(old) = replaced.and_then(|place| self.0.get_mut(place)) {
            old.replaced_by = standing.then_some(id);
        }
    }
}
