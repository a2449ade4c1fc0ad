//! A delegation files its view of a slate: support, no objection, a concern, an objection.
//!
//! It is no ballot. Nobody counts views, and none decides anything: they say to the Chair, and to
//! everybody, where a slate meets difficulties. A later view of the same delegation stands in the
//! place of an earlier one. Reasons are words about persons, and are sealed.

use text::Words;

use super::View;
use crate::act::{Act, ViewFiled};
use crate::id::SlateId;
use crate::matter::{Mode, Reasons};
use crate::{Asked, Forum, Refusal, Sealable, Verb};

/// File a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileView {
    /// The slate.
    pub slate: SlateId,
    /// The view.
    pub view: View,
    /// The reasons, where they are given.
    pub reasons: Option<Sealable<Words>>,
}

impl FileView {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation_asks(asked, Verb::FileView)?;
        let slate = forum.appointments.known_slate(self.slate)?;
        slate.stands()?;
        // Reasons are demanded of views where they are demanded of objections after consultations.
        let terms = forum
            .matters
            .terms(&slate.decided_by, Mode::AfterConsultations);
        let critical = matches!(self.view, View::Concern | View::Objection);
        match terms {
            Some(terms)
                if terms.reasons == Reasons::Required && critical && self.reasons.is_none() =>
            {
                return Err(Refusal::ReasonsNeeded {
                    provision: terms.provision.clone(),
                });
            }
            _ => {}
        }
        let act = ViewFiled {
            slate: self.slate,
            member,
            view: self.view,
            reasons: self.reasons,
        };
        Ok(act.into())
    }
}
