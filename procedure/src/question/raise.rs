//! A question is raised on which members hold positions.
//!
//! A question is worded neutrally and stands before a body. Where it turns on how a provision is
//! read, it names the provision; its options may then be readings of it.

use crate::act::{Act, QuestionRaised};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Raise a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaiseQuestion(pub QuestionRaised);

impl RaiseQuestion {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(question) = self;
        forum.keeps_for(asked, Verb::RaiseQuestion, Some(&question.body))?;
        forum.documents.cited(&question.source)?;
        forum.bodies.known(&question.body)?;
        forum.sessions.known(&question.session)?;
        if let Some(item) = &question.agenda_item {
            forum.agendas.known(item)?;
        }
        if let Some(provision) = &question.provision {
            forum.provisions.known(provision)?;
        }
        forum.has_come(question.raised, asked)?;
        if forum.questions.get(&question.question).is_some() {
            let key = question.question.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Question,
                key,
            });
        }
        Ok(question.into())
    }
}
