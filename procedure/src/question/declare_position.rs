//! A delegation declares its own position.
//!
//! The declaration is its own evidence. It supersedes what a report said of the same delegation on
//! the same option on an earlier day, and on the same day; both stay visible.

use text::Wording;

use super::record_position::{RecordPosition, enter};
use crate::act::Act;
use crate::id::{OptionId, PositionId, QuestionId};
use crate::question::{Evidence, KnownBy, Stance};
use crate::{Asked, Citation, Forum, Holder, Refusal, Verb};

/// Declare a position of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclarePosition {
    /// The question.
    pub question: QuestionId,
    /// The option.
    pub option: OptionId,
    /// The stance.
    pub stance: Stance,
    /// The declaration.
    pub words: Wording,
}

impl DeclarePosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = asked.by_a_delegation(Verb::DeclarePosition)?;
        forum.founded()?;
        forum.members.known(member)?;
        let question = forum.questions.known(&self.question)?;
        forum.questions.known_option(&self.question, &self.option)?;
        let expressed = asked.on.unwrap_or_else(|| forum.civil_day(asked.at));
        forum.already_expressed(expressed, asked)?;
        let source: Citation = question.source.clone();
        let holder = Holder::Member(member);
        let same_day: Vec<PositionId> = forum
            .questions
            .unretracted(&holder, &self.question, &self.option)
            .into_iter()
            .filter(|p| p.expressed == expressed)
            .map(|p| p.id)
            .collect();
        let position = RecordPosition {
            holder,
            question: self.question,
            option: self.option,
            stance: self.stance,
            expressed,
            on_behalf_of: None,
            known_by: KnownBy::Declared,
            source,
            words: self.words,
            caveats: Vec::new(),
        };
        let mut act = enter(forum, position, Evidence::Declaration);
        act.supersedes.extend(same_day);
        act.supersedes.sort_unstable();
        Ok(act.into())
    }
}
