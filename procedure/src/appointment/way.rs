//! Which way leads into office: by the reading in force, or as agreed for these posts this once.

use super::{RestsOn, Slate};
use crate::id::{DecisionId, PostId, ProvisionId, ReadingId, SlateId};
use crate::matter::Subject;
use crate::provisions::cofacilitator_appointment::CofacilitatorAppointment as Reading;
use crate::provisions::cofacilitator_appointment::PROVISION;
use crate::{Forum, Noun, Refusal};

/// Who brings those on a slate into office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The Chair, after consulting all members.
    ChairAppoints,
    /// The members, by consensus.
    MembersApprove,
}

impl Way {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ChairAppoints => "chair-appoints",
            Self::MembersApprove => "members-approve",
        }
    }

    /// Every reading but the one by which the Chair appoints leaves it to the members.
    fn of(provision: &ProvisionId, reading: &ReadingId) -> Self {
        let chair =
            provision.as_str() == PROVISION.key && reading.as_str() == Reading::ChairAppoints.key();
        if chair {
            Self::ChairAppoints
        } else {
            Self::MembersApprove
        }
    }
}

/// The way that is open, and what opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The way.
    pub way: Way,
    /// The reading that is in force, or by which the arrangement lets this case be handled.
    pub reading: ReadingId,
    /// The decision that agreed on it for these posts alone; none where the reading is in force.
    pub arrangement: Option<DecisionId>,
}

impl Agreed {
    /// What an appointment this way rests on.
    pub(super) fn rests_on(self, approval: Option<DecisionId>) -> RestsOn {
        match (self.arrangement, approval) {
            (Some(arrangement), decision) => RestsOn::Arrangement {
                arrangement,
                as_if: self.reading,
                decision,
            },
            (None, Some(decision)) => RestsOn::Members { decision },
            (None, None) => RestsOn::Chair {
                reading: self.reading,
            },
        }
    }
}

impl Forum {
    /// The way into office for posts under a provision.
    ///
    /// Refused with `ReadingOpen` while members read the provision differently and have agreed on
    /// nothing for these posts.
    pub fn way_into_office(
        &self,
        provision: &ProvisionId,
        posts: &[&PostId],
    ) -> Result<Agreed, Refusal> {
        if let Some(reading) = self.provisions.reading_in_force(provision) {
            return Ok(Agreed {
                way: Way::of(provision, &reading),
                reading,
                arrangement: None,
            });
        }
        self.arranged(provision, posts)
            .ok_or_else(|| Refusal::ReadingOpen {
                provision: provision.to_string(),
            })
    }

    /// The newest arrangement that names all these posts and has not been used for any of them.
    fn arranged(&self, provision: &ProvisionId, posts: &[&PostId]) -> Option<Agreed> {
        let decisions = self.matters.decisions().rev();
        let mut standing = decisions.filter(|decision| decision.cancelled_by.is_none());
        standing.find_map(
            |decision| match &self.matters.get(decision.matter)?.subject {
                Subject::Arrangement {
                    provision: of,
                    reading,
                    posts: named,
                    ..
                } if of == provision
                    && posts.iter().all(|post| named.contains(post))
                    && !self.used(&decision.id, posts) =>
                {
                    Some(Agreed {
                        way: Way::of(provision, reading),
                        reading: reading.clone(),
                        arrangement: Some(decision.id.clone()),
                    })
                }
                _ => None,
            },
        )
    }

    /// Whether somebody came into one of these posts by this arrangement already: it was for once.
    fn used(&self, arrangement: &DecisionId, posts: &[&PostId]) -> bool {
        self.appointments.slates().any(|slate| {
            let rests_on = slate.appointed.as_ref().map(|appointed| &appointed.rests_on);
            matches!(rests_on, Some(RestsOn::Arrangement { arrangement: by, .. }) if by == arrangement)
                && slate.posts().any(|post| posts.contains(&post))
        })
    }

    /// Refuses to put a slate to the members that cannot lead into office, or while some hold that
    /// it is not theirs to approve and no arrangement says otherwise.
    pub(crate) fn approvable(&self, slate: SlateId) -> Result<(), Refusal> {
        let slate = self.appointments.known_slate(slate)?;
        slate.stands()?;
        self.all_stand(slate)?;
        let posts: Vec<&PostId> = slate.posts().collect();
        self.way_into_office(&slate.provision, &posts).map(|_| ())
    }

    /// Refuses an arrangement for posts that are not filled under the provision, or by what is no
    /// reading of it.
    pub(crate) fn arrangeable(
        &self,
        provision: &ProvisionId,
        reading: &ReadingId,
        posts: &[PostId],
    ) -> Result<(), Refusal> {
        self.provisions.known(provision)?.admits(reading)?;
        let posts = self.appointments.all_known_once(posts)?;
        let Some(first) = posts.first() else {
            return Err(Refusal::NothingNamed { noun: Noun::Post });
        };
        match posts.iter().find(|post| post.provision != *provision) {
            None => Ok(()),
            Some(other) => Err(Refusal::DecidedApart {
                post: first.id.clone(),
                other: other.id.clone(),
            }),
        }
    }

    /// The decision by which the members approved this slate.
    pub fn approval(&self, slate: &Slate) -> Option<&DecisionId> {
        let decisions = self.matters.decisions().rev();
        let mut standing = decisions.filter(|decision| decision.cancelled_by.is_none());
        let of = |matter| self.matters.get(matter).map(|matter| &matter.subject);
        standing
            .find(|decision| {
                matches!(of(decision.matter), Some(Subject::Slate { slate: id }) if *id == slate.id)
            })
            .map(|decision| &decision.id)
    }
}
