//! A delegation nominates an expert to brief a group on a topic.
//!
//! Nominating is asking, under every reading. Whether members must agree before the expert is heard
//! is in dispute: unless the reading `experts-and-community` is in force they do, case by case, by a
//! decision of the group or of the plenary.

use text::Words;

use crate::act::{Act, BrieferNominated};
use crate::id::{BodyId, TopicId};
use crate::{Asked, Forum, Refusal, Sealable, Verb};

/// Nominate a briefer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominateBriefer {
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub topic: TopicId,
    /// The expert's name.
    pub name: Sealable<Words>,
    /// On what the expert is to brief.
    pub about: Words,
}

impl NominateBriefer {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::NominateBriefer)?;
        forum.thematic_group(&self.body)?;
        forum.topics.known_of(&self.body, self.topic)?;
        let act = BrieferNominated {
            briefer: forum.inputs.next_briefer(),
            body: self.body,
            topic: self.topic,
            member,
            name: self.name,
            about: self.about,
        };
        Ok(act.into())
    }
}
