//! A delegation confirms that the summary of a consultation says what was said.

use crate::act::{Act, ConsultationConfirmed};
use crate::id::{ConsultationId, MatterId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Confirm a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmConsultation {
    /// The matter.
    pub matter: MatterId,
    /// The consultation.
    pub consultation: ConsultationId,
}

impl ConfirmConsultation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::ConfirmConsultation)?;
        let own = |held: &&super::Consultation| {
            held.id == self.consultation && held.with.contains(&member)
        };
        let key = || format!("{}:{member}", self.consultation.0);
        let Some(held) = matter.consultations.iter().find(own) else {
            return Err(Refusal::Unknown {
                noun: Noun::Consultation,
                key: key(),
            });
        };
        if held.confirmed.contains(&member) {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Consultation,
                key: key(),
            });
        }
        let act = ConsultationConfirmed {
            consultation: self.consultation,
            matter: self.matter,
            member,
        };
        Ok(act.into())
    }
}
