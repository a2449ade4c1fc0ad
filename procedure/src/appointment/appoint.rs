//! Those on a slate come into office.
//!
//! By the reading in force: the Chair appoints after every member was consulted on this very slate,
//! and only a slate that meets the hard criteria; or the members have approved it by consensus.
//! While members read the provision differently, neither: the appointment is refused until the
//! forum settles the reading, or agrees without prejudice on a way for these posts this once. The
//! act says what it rests on.

use super::{Appointed, Slate, Strength, Verdict, Way};
use crate::act::{Act, SlateAppointed};
use crate::id::{CriterionId, DecisionId, PostId, SlateId};
use crate::{Asked, Forum, Refusal, Verb};

/// Appoint those on a slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppointSlate {
    /// The slate.
    pub slate: SlateId,
}

impl AppointSlate {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let slate = forum.slate_of_own(self.slate, asked, Verb::AppointSlate)?;
        slate.stands()?;
        forum.all_stand(slate)?;
        for fill in &slate.fills {
            let post = forum.appointments.known_post(&fill.post)?;
            forum.fits(post, slate.from, fill)?;
        }
        let posts: Vec<&PostId> = slate.posts().collect();
        let agreed = forum.way_into_office(&slate.provision, &posts)?;
        let approval = match agreed.way {
            Way::ChairAppoints => {
                everybody_consulted(forum, slate)?;
                hard_criteria_met(forum, slate)?;
                None
            }
            Way::MembersApprove => Some(approved(forum, slate)?),
        };
        let act = SlateAppointed {
            slate: self.slate,
            provision: slate.provision.clone(),
            rests_on: agreed.rests_on(approval),
            rule: forum.provisions.known(&slate.provision)?.source.clone(),
            consulted: consulted(forum, slate),
            holders: holders(forum, slate)?,
            on: forum.civil_day(asked.at),
        };
        Ok(act.into())
    }
}

/// How many members consultations on this slate have reached.
fn consulted(forum: &Forum, slate: &Slate) -> u32 {
    let reached = forum
        .members
        .len()
        .saturating_sub(forum.not_reached(slate).len());
    u32::try_from(reached).unwrap_or(u32::MAX)
}

/// The rule speaks of consultations with all members.
fn everybody_consulted(forum: &Forum, slate: &Slate) -> Result<(), Refusal> {
    let missing = forum.not_reached(slate);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::NotAllConsulted {
        slate: slate.id,
        missing,
        provision: slate.provision.clone(),
    })
}

/// What was found when the slate was put counts: nobody can erase a slate into being balanced.
fn hard_criteria_met(forum: &Forum, slate: &Slate) -> Result<(), Refusal> {
    let set = slate
        .set
        .and_then(|set| forum.appointments.criteria_set(set));
    let criteria = set.map_or(&[][..], |set| &set.criteria);
    let hard = criteria
        .iter()
        .filter(|criterion| criterion.strength == Strength::Hard);
    let broken: Vec<CriterionId> = hard
        .filter(|criterion| {
            let mut found = slate.found.iter().filter(|found| {
                found.criterion == criterion.criterion
                    && found.basis.as_ref() == criterion.test.basis()
            });
            found.any(|found| found.verdict != Verdict::Met)
        })
        .map(|criterion| criterion.criterion.clone())
        .collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(Refusal::CriteriaNotMet {
        slate: slate.id,
        criteria: broken,
    })
}

fn approved(forum: &Forum, slate: &Slate) -> Result<DecisionId, Refusal> {
    let approval = forum.approval(slate).cloned();
    approval.ok_or_else(|| Refusal::ApprovalNeeded {
        slate: slate.id,
        provision: slate.provision.clone(),
    })
}

fn holders(forum: &Forum, slate: &Slate) -> Result<Vec<Appointed>, Refusal> {
    let mut holders = Vec::new();
    for fill in &slate.fills {
        let post = forum.appointments.known_post(&fill.post)?;
        for id in &fill.candidates {
            let candidate = forum.appointments.known_candidate(*id)?;
            holders.push(Appointed {
                post: post.id.clone(),
                body: post.body.clone(),
                office: post.office,
                candidate: candidate.id,
                person: candidate.person.clone(),
                member: candidate.counted,
                from: slate.from,
                until: fill.until,
            });
        }
    }
    Ok(holders)
}
