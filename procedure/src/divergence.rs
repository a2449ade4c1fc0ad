//! Divergences: a question on which views differ, each view in its holders' words, with who holds
//! it and what shows it.

pub mod join;
pub mod record;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::act::{DivergenceRecorded, ViewJoined};
use crate::id::{BodyId, DivergenceId, MemberId, TopicId};
use crate::numbered::{next, numbered, place};
use crate::recommendation::Basis;
use crate::{Noun, Refusal};

/// A member that holds something, and what shows that it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBy {
    /// The member.
    pub member: MemberId,
    /// What shows it.
    pub basis: Basis,
}

/// One view in a divergence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// The view, in its holders' words.
    pub words: Words,
    /// Who holds it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<HeldBy>,
}

/// A question on which views differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divergence {
    /// Number.
    pub id: DivergenceId,
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// The question.
    pub question: Wording,
    /// The views, numbered from 1 by their place, with who holds each now.
    pub views: Vec<View>,
    /// When it was recorded.
    pub recorded: Timestamp,
}

impl Divergence {
    /// The view with this number.
    pub fn view(&self, number: u32) -> Option<&View> {
        self.views.get(place(number)?)
    }

    /// The number of the view that a member holds.
    pub fn held_by(&self, member: MemberId) -> Option<u32> {
        let holds = |view: &View| view.holders.iter().any(|holder| holder.member == member);
        let mut views = numbered(&self.views);
        views
            .find(|(_, view)| holds(view))
            .map(|(number, _)| number)
    }
}

/// All divergences by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Divergences(Vec<Divergence>);

impl Divergences {
    /// The divergence with this number.
    pub fn get(&self, id: DivergenceId) -> Option<&Divergence> {
        self.0.get(place(id.0)?)
    }

    /// All divergences in the order of entering.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Divergence> {
        self.0.iter()
    }

    pub(crate) fn known(&self, id: DivergenceId) -> Result<&Divergence, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Divergence,
            key: id.to_string(),
        })
    }

    pub(crate) fn next(&self) -> DivergenceId {
        DivergenceId(next(self.0.len()))
    }

    pub(crate) fn record(&mut self, act: &DivergenceRecorded, at: Timestamp) {
        self.0.push(Divergence {
            id: act.divergence,
            body: act.body.clone(),
            topic: act.topic,
            question: act.question.clone(),
            views: act.views.clone(),
            recorded: at,
        });
    }

    /// A member holds one view of a question at a time.
    pub(crate) fn join(&mut self, act: &ViewJoined) {
        let divergence = place(act.divergence.0).and_then(|place| self.0.get_mut(place));
        let Some(divergence) = divergence else {
            return;
        };
        for view in &mut divergence.views {
            view.holders.retain(|holder| holder.member != act.member);
        }
        let view = act.view.and_then(place);
        if let Some(view) = view.and_then(|place| divergence.views.get_mut(place)) {
            view.holders.push(HeldBy {
                member: act.member,
                basis: act.basis.clone(),
            });
        }
    }
}
