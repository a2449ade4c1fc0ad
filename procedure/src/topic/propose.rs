//! A topic is proposed for a thematic group.
//!
//! A delegation proposes from its own seat. Whoever keeps the record, or leads the group, names
//! members that proposed it elsewhere only with the place where they did.

use text::Wording;

use crate::act::{Act, TopicProposed};
use crate::id::{BodyId, MemberId};
use crate::{Asked, Citation, Forum, Refusal, Seat, ThematicRefusal, Verb};

/// Propose a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposeTopic {
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub title: Wording,
    /// Why the group should take it up.
    pub grounds: Option<Wording>,
    /// The members that propose it. Of a delegation it is its own, named or not.
    pub proposers: Vec<MemberId>,
    /// Where they do so.
    pub source: Option<Citation>,
}

impl ProposeTopic {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let alone = |member| self.proposers.iter().all(|proposer| *proposer == member);
        forum.leads_or_owns(asked, Some(&self.body), Verb::ProposeTopic, alone)?;
        forum.thematic_group(&self.body)?;
        if let Some(source) = &self.source {
            forum.documents.cited(source)?;
        }
        let proposers = match asked.by.seat {
            Seat::Delegation(member) => vec![member],
            _ => self.proposers,
        };
        forum.members.all_known_once(&proposers)?;
        let elsewhere = !matches!(asked.by.seat, Seat::Delegation(_));
        if let (true, None, Some(first)) = (elsewhere, &self.source, proposers.first()) {
            return Err(ThematicRefusal::NotShown { member: *first }.into());
        }
        let act = TopicProposed {
            topic: forum.topics.next(),
            body: self.body,
            title: self.title,
            grounds: self.grounds,
            proposers,
            source: self.source,
        };
        Ok(act.into())
    }
}
