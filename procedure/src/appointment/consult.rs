//! The Chair records a consultation on a slate: with whom, when, how, and what can be said of it.
//!
//! What is confidential is sealed. Being consulted is not agreeing. A consultation that was open to
//! all reached every member; those who spoke in it are named. Where somebody else in office held
//! it on the Chair's behalf, the act says who.

use jiff::civil::Date;
use text::Words;

use super::Officer;
use crate::act::{Act, SlateConsulted};
use crate::id::{MemberId, SlateId};
use crate::matter::Format;
use crate::{Asked, Forum, Noun, Refusal, Sealable, Verb};

/// Record a consultation on a slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsultOnSlate {
    /// The slate.
    pub slate: SlateId,
    /// The members spoken with; nobody needs to be named where all could come.
    pub with: Vec<MemberId>,
    /// The day.
    pub on: Date,
    /// How.
    pub format: Format,
    /// Who held it, where that was somebody else in office on behalf of the Chair.
    pub held_by: Option<Officer>,
    /// What is public of it.
    pub summary: Option<Words>,
    /// What is not.
    pub confidential: Option<Sealable<Words>>,
}

impl ConsultOnSlate {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let slate = forum.slate_of_own(self.slate, asked, Verb::RecordConsultation)?;
        slate.stands()?;
        if self.with.is_empty() && self.format != Format::OpenToAll {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        forum.members.all_known_once(&self.with)?;
        forum.has_come(self.on, asked)?;
        if let Some(officer) = &self.held_by {
            forum.in_office(officer, self.on)?;
        }
        let before = u32::try_from(slate.consultations.len()).unwrap_or(u32::MAX);
        let act = SlateConsulted {
            slate: self.slate,
            consultation: before.saturating_add(1),
            with: self.with,
            on: self.on,
            format: self.format,
            held_by: self.held_by,
            summary: self.summary,
            confidential: self.confidential,
        };
        Ok(act.into())
    }
}
