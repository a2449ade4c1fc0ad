//! A delegation declares its own position.
//!
//! The declaration is its own evidence. It supersedes what the delegation declared, and what a
//! report said of it, on the same option on an earlier day and on the same day; all stay visible.

use text::Wording;

use super::record_position::{RecordPosition, enter};
use crate::act::Act;
use crate::authority::Relation;
use crate::id::{OptionId, QuestionId};
use crate::question::{Evidence, KnownBy, Stance};
use crate::{Asked, Forum, Holder, Refusal, Seat, Verb};

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
        forum.founded()?;
        let verb = Verb::DeclarePosition;
        forum.allows(asked, verb, Relation::Own, None)?;
        let Seat::Delegation(member) = asked.by.seat else {
            let seat = asked.by.seat.clone();
            return Err(Refusal::SeatMayNot { seat, verb });
        };
        forum.members.known(member)?;
        let question = forum.questions.known(&self.question)?;
        forum.questions.known_option(&self.question, &self.option)?;
        let expressed = asked.on.unwrap_or_else(|| forum.civil_day(asked.at));
        forum.has_come(expressed, asked)?;
        let position = RecordPosition {
            holder: Holder::Member(member),
            question: self.question,
            option: self.option,
            stance: self.stance,
            expressed,
            on_behalf_of: None,
            known_by: KnownBy::Declared,
            source: question.source.clone(),
            words: self.words,
            caveats: Vec::new(),
        };
        Ok(enter(forum, position, Evidence::Declaration).into())
    }
}
