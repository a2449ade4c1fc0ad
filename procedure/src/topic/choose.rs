//! The Chair and the co-facilitators choose the topics of a group, after consultations.
//!
//! This is the way of one reading, and it is refused while the reading is open or another one is in
//! force. Members are consulted on the matter that names the topics; that they were consulted does
//! not mean that they agreed. The matter is closed afterwards, since nothing is decided on it.
//!
//! The reading names both, so neither chooses alone: the Chair of the plenary enters the choice and a
//! co-facilitator of the group confirms it, or the other way round, and both sign. A group has two
//! co-facilitators; that the one who acts has spoken with the other is theirs to see to.

use super::ways;
use crate::act::{Act, TopicsChosen};
use crate::id::{BodyId, MatterId, PersonId, TopicId};
use crate::matter::Subject;
use crate::provisions::dtg_topics::DtgTopics;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Choose topics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChooseTopics {
    /// The group.
    pub body: BodyId,
    /// The topics.
    pub topics: Vec<TopicId>,
    /// The matter on which members were consulted.
    pub matter: MatterId,
    /// Who chooses together with whoever asks: a co-facilitator with the Chair, the Chair with a
    /// co-facilitator.
    pub confirmed_by: Option<PersonId>,
}

impl ChooseTopics {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let second = self.confirmed_by.as_ref();
        forum.leads_together(asked, &self.body, Verb::ChooseTopics, second)?;
        forum.thematic_group(&self.body)?;
        forum
            .topics
            .all_known_once(&self.body, self.topics.iter().copied())?;
        let reading = ways::in_force(forum, DtgTopics::ChairAndCofacilitators)?;
        let matter = forum.matters.known(self.matter)?;
        let subject = Subject::Topics {
            body: self.body.clone(),
            topics: self.topics.clone(),
        };
        if matter.subject != subject {
            let matter = matter.id;
            return Err(ThematicRefusal::MatterOfSomethingElse { matter }.into());
        }
        matter.not_over()?;
        ways::consulted(matter)?;
        let act = TopicsChosen {
            body: self.body,
            topics: self.topics,
            matter: self.matter,
            consultations: matter.consultations.iter().map(|held| held.id).collect(),
            reading,
            on: forum.civil_day(asked.at),
            confirmed_by: self.confirmed_by,
        };
        Ok(act.into())
    }
}
