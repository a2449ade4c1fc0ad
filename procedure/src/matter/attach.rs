//! A delegation attaches words of its own to a matter or to the decision on it: a reservation, a
//! dissociation from paragraphs it names, an understanding on which it joins, an explanation.
//!
//! None of them is an objection. They let a decision pass and say on what terms a member lets it.

use text::Words;

use super::{Given, Paragraphs, Stage};
use crate::act::{Act, WordsAttached};
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Attach words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachWords {
    /// The matter.
    pub matter: MatterId,
    /// What they are.
    pub given: Given,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The words.
    pub words: Words,
}

impl AttachWords {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::AttachWords)?;
        matter.entitles_once_open(member)?;
        match (self.given, &matter.stage) {
            (Given::ExplanationAfter, Stage::Decided(_)) => {}
            (Given::ExplanationAfter, _) | (_, Stage::Closed(_) | Stage::Decided(_)) => {
                return Err(matter.wrong_stage());
            }
            _ => {}
        }
        if self.given == Given::Dissociation && self.paragraphs.is_empty() {
            return Err(Refusal::ParagraphsNeeded);
        }
        let act = WordsAttached {
            matter: self.matter,
            member,
            given: self.given,
            paragraphs: self.paragraphs,
            words: self.words,
        };
        Ok(act.into())
    }
}
