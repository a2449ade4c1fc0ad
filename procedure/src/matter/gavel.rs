//! The Chair declares that it is so decided. A second person confirms the gavel.
//!
//! Nothing is decided over a standing objection, while a delegation's hold lasts, or before the
//! pause after the Chair's question is over. The act names the provision and the reading applied.
//! Whoever said nothing is not written down as having agreed.

use super::{Given, How, Matter, Mode, Stage};
use crate::act::{Act, DecisionTaken};
use crate::id::{MatterId, MemberId, PersonId};
use crate::{Asked, Forum, Refusal, Verb};

/// Declare a matter decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gavel {
    /// The matter.
    pub matter: MatterId,
    /// The second person.
    pub confirmed_by: PersonId,
}

impl Gavel {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::Gavel, Some(&self.confirmed_by))?;
        matter.at_stage(&[Stage::Open, Stage::Consulting])?;
        let how = match matter.mode {
            _ if matter.vote.as_ref().is_some_and(|vote| vote.carried) => How::Vote,
            Mode::InMeeting => How::InMeeting,
            Mode::AfterConsultations => How::AfterConsultations,
            // A silence procedure that was broken can still be decided after consultations.
            Mode::Silence if matter.stage == Stage::Consulting => How::AfterConsultations,
            Mode::Silence => return Err(matter.wrong_stage()),
        };
        forum.reading_allows(matter, forum.civil_day(asked.at))?;
        if how != How::Vote {
            ripe(matter, asked)?;
        }
        if how == How::AfterConsultations && matter.consultations.is_empty() {
            return Err(Refusal::NobodyConsulted {
                provision: matter.provision.clone(),
            });
        }
        match matter.pause_ends {
            _ if how == How::Vote => {}
            Some(ends) if ends <= asked.at => {}
            Some(ends) => return Err(Refusal::PauseNotOver { until: ends }),
            None => return Err(Refusal::NotAsked { matter: matter.id }),
        }
        let mut act = decided(forum, matter, how, asked)?;
        act.confirmed_by = Some(self.confirmed_by);
        Ok(act.into())
    }
}

/// Refuses while a delegation stands in the way of a decision by consensus.
pub(super) fn ripe(matter: &Matter, asked: &Asked) -> Result<(), Refusal> {
    matter.nobody_objects()?;
    match matter.held(asked.at) {
        None => Ok(()),
        Some(hold) => Err(Refusal::HoldStands {
            member: hold.member,
            until: hold.until.at,
        }),
    }
}

/// The decision, numbered, with what was applied.
pub(super) fn decided(
    forum: &Forum,
    matter: &Matter,
    how: How,
    asked: &Asked,
) -> Result<DecisionTaken, Refusal> {
    let terms = forum.matters.terms_at_the_gavel(matter)?;
    let on = forum.civil_day(asked.at);
    let entitled = matter
        .opened
        .as_ref()
        .map_or(0, |opened| opened.entitled.len());
    Ok(DecisionTaken {
        decision: forum.matters.next_decision(on.year()),
        matter: matter.id,
        how,
        provision: matter.provision.clone(),
        reading: forum.provisions.reading_in_force(&matter.provision),
        rule: terms.source.clone(),
        text: matter.text().map(|text| text.sha256.clone()),
        entitled: u32::try_from(entitled).unwrap_or(u32::MAX),
        dissociated: dissociated(matter),
        on,
        confirmed_by: None,
    })
}

fn dissociated(matter: &Matter) -> Vec<MemberId> {
    let dissociations = matter
        .attached
        .iter()
        .filter(|attached| attached.given == Given::Dissociation);
    let members: std::collections::BTreeSet<MemberId> =
        dissociations.map(|attached| attached.member).collect();
    members.into_iter().collect()
}
