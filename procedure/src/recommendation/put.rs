//! A recommendation is put before a group: its paragraphs, the topic, what it rests on.
//!
//! A delegation puts its own, and others join it from their own seats. The co-facilitators can put
//! one that nobody proposes yet.

use text::Wording;

use super::Behind;
use crate::act::{Act, RecommendationPut};
use crate::id::{BodyId, TopicId};
use crate::{Asked, Forum, Noun, Refusal, Seat, Verb};

/// Put a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutRecommendation {
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub topic: TopicId,
    /// Its title.
    pub title: Wording,
    /// Its paragraphs.
    pub paragraphs: Vec<Wording>,
    /// The expected output of the group's mandate to which it is meant, from 1.
    pub output: Option<u32>,
    /// What it rests on.
    pub evidence: Vec<Behind>,
}

impl PutRecommendation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::PutRecommendation)?;
        forum.thematic_group(&self.body)?;
        forum.topics.known_of(&self.body, self.topic)?;
        if self.paragraphs.is_empty() {
            return Err(Refusal::NothingNamed {
                noun: Noun::Paragraph,
            });
        }
        self.output_due(forum, asked)?;
        for behind in &self.evidence {
            forum.behind_known(behind)?;
        }
        let proposers = match asked.by.seat {
            Seat::Delegation(member) => {
                forum.members.known(member)?;
                vec![member]
            }
            _ => Vec::new(),
        };
        let act = RecommendationPut {
            recommendation: forum.recommendations.next(),
            body: self.body,
            topic: self.topic,
            title: self.title,
            paragraphs: self.paragraphs,
            proposers,
            output: self.output,
            evidence: self.evidence,
        };
        Ok(act.into())
    }

    /// The output is one of those the mandate in force expects.
    fn output_due(&self, forum: &Forum, asked: &Asked) -> Result<(), Refusal> {
        let Some(number) = self.output else {
            return Ok(());
        };
        let today = forum.civil_day(asked.at);
        let mandate = forum.mandates.in_force(&self.body, today);
        let output = mandate.and_then(|mandate| mandate.output(number));
        output.map(|_| ()).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Output,
            key: format!("{}:{number}", self.body),
        })
    }
}

impl Forum {
    fn behind_known(&self, behind: &Behind) -> Result<(), Refusal> {
        match behind {
            Behind::Cited(citation) => self.documents.cited(citation).map(|_| ()),
            Behind::Position(id) => self.questions.known_position(*id).map(|_| ()),
            Behind::Statement(id) => self.statements.known(*id).map(|_| ()),
            Behind::Input(id) => self.inputs.known(*id).map(|_| ()),
            Behind::Scenario(id) => self.scenarios.known(*id).map(|_| ()),
        }
    }
}
