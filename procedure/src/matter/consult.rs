//! The Chair records a consultation on a matter: with whom, when, how, and what can be said of it.
//!
//! What is confidential is sealed. Being consulted is not agreeing.

use jiff::civil::Date;
use text::Words;

use super::Format;
use crate::act::{Act, ConsultationHeld};
use crate::id::{MatterId, MemberId};
use crate::{Asked, Forum, Noun, Refusal, Sealable, Verb};

/// Record a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordConsultation {
    /// The matter.
    pub matter: MatterId,
    /// The members consulted.
    pub with: Vec<MemberId>,
    /// The day.
    pub on: Date,
    /// How.
    pub format: Format,
    /// What is public of it.
    pub summary: Option<Words>,
    /// What is not.
    pub confidential: Option<Sealable<Words>>,
    /// The changed words that would meet an objection.
    pub would_meet: Option<Words>,
}

impl RecordConsultation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::RecordConsultation, None)?;
        matter.not_over()?;
        if self.with.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        forum.members.all_known_once(&self.with)?;
        forum.has_come(self.on, asked)?;
        let act = ConsultationHeld {
            consultation: forum.matters.next_consultation(),
            matter: self.matter,
            with: self.with,
            on: self.on,
            format: self.format,
            summary: self.summary,
            confidential: self.confidential,
            would_meet: self.would_meet,
        };
        Ok(act.into())
    }
}
