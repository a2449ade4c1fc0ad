//! A delegation declares its own position.
//!
//! The declaration is its own evidence. It supersedes what the delegation declared, and what a
//! report said of it, on the same option on an earlier day and on the same day; all stay visible.
//!
//! A declaration can answer what is said of the delegation on the question. It confirms a position
//! by taking the same stance on the same option, and corrects one by taking its place, on whichever
//! option of the question the delegation names.

use text::Wording;

use super::record_position::{RecordPosition, enter};
use super::regarding;
use crate::act::Act;
use crate::authority::Relation;
use crate::id::{OptionId, QuestionId};
use crate::question::{Evidence, KnownBy, Regards, Stance};
use crate::{Asked, Forum, Holder, Refusal, Verb};

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
    /// What it confirms or corrects, if it does.
    pub regards: Option<Regards>,
}

impl DeclarePosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let verb = Verb::DeclarePosition;
        forum.allows(asked, verb, Relation::Own, None)?;
        let member = asked.delegation(verb)?;
        forum.members.known(member)?;
        let question = forum.questions.known(&self.question)?;
        forum.questions.known_option(&self.question, &self.option)?;
        let expressed = asked.on.unwrap_or_else(|| forum.civil_day(asked.at));
        forum.has_come(expressed, asked)?;
        if let Some(regards) = self.regards {
            regarding::answerable(forum, &self, regards, member, expressed)?;
        }
        let regards = self.regards;
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
        let entered = enter(forum, position, Evidence::Declaration);
        Ok(regarding::answering(entered, regards).into())
    }
}
