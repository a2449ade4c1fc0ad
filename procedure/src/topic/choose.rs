//! The Chair and the co-facilitators choose the topics of a group, after consultations.
//!
//! This is the way of one reading, and it is refused while the reading is open or another one is in
//! force. Members are consulted on the matter that names the topics; that they were consulted does
//! not mean that they agreed. The matter is closed afterwards, since nothing is decided on it.

use super::ways;
use crate::act::{Act, TopicsChosen};
use crate::id::{BodyId, MatterId, TopicId};
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
}

impl ChooseTopics {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::ChooseTopics)?;
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
        };
        Ok(act.into())
    }
}
