//! Conditions that several verbs look at.

use jiff::civil::Date;

use super::{Candidate, Fill, Officer, Post, Slate};
use crate::authority::Relation;
use crate::id::{BodyId, CandidateId, MemberId, PostId, SlateId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

impl Forum {
    /// The member whose delegation asks.
    pub(super) fn delegation_asks(&self, asked: &Asked, verb: Verb) -> Result<MemberId, Refusal> {
        self.running()?;
        self.allows(asked, verb, Relation::Own, None)?;
        let member = asked.delegation(verb)?;
        self.members.known(member).map(|member| member.id)
    }

    /// The slate, for whoever chairs the body that decides on it.
    pub(super) fn slate_of_own(
        &self,
        id: SlateId,
        asked: &Asked,
        verb: Verb,
    ) -> Result<&Slate, Refusal> {
        self.running()?;
        let body = self.appointments.slate(id).map(|slate| &slate.decided_by);
        self.chairs(asked, body, verb, None)?;
        self.appointments.known_slate(id)
    }

    /// The posts, for whoever chairs the body that decides on all of them, under one provision.
    pub(super) fn posts_of_own(
        &self,
        ids: &[PostId],
        asked: &Asked,
        verb: Verb,
    ) -> Result<Vec<&Post>, Refusal> {
        self.running()?;
        let first = ids.first().and_then(|id| self.appointments.post(id));
        self.chairs(asked, first.map(|post| &post.decided_by), verb, None)?;
        let posts = self.appointments.all_known_once(ids)?;
        let first = posts
            .first()
            .ok_or(Refusal::NothingNamed { noun: Noun::Post })?;
        let apart = |post: &&&Post| {
            post.decided_by != first.decided_by || post.provision != first.provision
        };
        match posts.iter().find(apart) {
            None => Ok(posts),
            Some(other) => Err(Refusal::DecidedApart {
                post: first.id.clone(),
                other: other.id.clone(),
            }),
        }
    }

    /// How many places of a post nobody holds on a day. Who stands in fills none.
    pub fn vacant(&self, post: &Post, day: Date) -> u32 {
        let held = self.bodies.get(&post.body).map_or(0, |body| {
            let officers = body.officers_on(day);
            officers.filter(|office| office.post == post.office).count()
        });
        post.places
            .saturating_sub(u32::try_from(held).unwrap_or(u32::MAX))
    }

    /// How many places of a post stay vacant from a day until another, or for good.
    fn vacant_throughout(&self, post: &Post, from: Date, until: Option<Date>) -> u32 {
        let body = self.bodies.get(&post.body);
        let offices = body.map_or(&[][..], |body| &body.offices);
        // Places are taken when somebody's time begins, and on the first day.
        let begins = offices.iter().map(|office| office.from);
        let within = begins.filter(|day| from <= *day && until.is_none_or(|until| *day < until));
        let days = within.chain([from]);
        days.map(|day| self.vacant(post, day)).min().unwrap_or(0)
    }

    /// Refuses a slate that names more or fewer candidates than there are places to fill for all of
    /// their term.
    pub(super) fn fits(&self, post: &Post, from: Date, fill: &Fill) -> Result<(), Refusal> {
        let vacant = self.vacant_throughout(post, from, fill.until);
        let named = u32::try_from(fill.candidates.len()).unwrap_or(u32::MAX);
        if named == vacant && 0 < named {
            return Ok(());
        }
        Err(Refusal::PlacesDiffer {
            post: post.id.clone(),
            vacant,
            named,
        })
    }
}

impl Slate {
    /// Refuses a slate that another one has replaced, or whose candidates are in office.
    pub(super) fn stands(&self) -> Result<(), Refusal> {
        if let Some(by) = self.replaced_by {
            return Err(Refusal::SlateReplaced { slate: self.id, by });
        }
        match self.appointed {
            None => Ok(()),
            Some(_) => Err(Refusal::AlreadyAppointed { slate: self.id }),
        }
    }

    /// The posts it fills.
    pub fn posts(&self) -> impl Iterator<Item = &PostId> {
        self.fills.iter().map(|fill| &fill.post)
    }

    /// Everybody on it, post by post.
    pub fn candidates(&self) -> impl Iterator<Item = CandidateId> + '_ {
        self.fills
            .iter()
            .flat_map(|fill| fill.candidates.iter().copied())
    }

    /// The members spoken with in a consultation on this slate.
    pub fn spoken_with(&self) -> std::collections::BTreeSet<MemberId> {
        let consultations = self.consultations.iter();
        consultations
            .flat_map(|held| held.with.iter().copied())
            .collect()
    }

    /// Whether a consultation on this slate was open to all members.
    pub fn opened_to_all(&self) -> bool {
        let mut consultations = self.consultations.iter();
        consultations.any(|held| held.format == crate::matter::Format::OpenToAll)
    }

    /// The view of each member that has filed one: the newest.
    pub fn newest_views(&self) -> std::collections::BTreeMap<MemberId, &super::Filed> {
        self.views
            .iter()
            .map(|filed| (filed.member, filed))
            .collect()
    }
}

impl Candidate {
    /// Refuses a candidate who no longer stands.
    pub(super) fn stands(&self) -> Result<(), Refusal> {
        match self.withdrawn {
            None => Ok(()),
            Some(_) => Err(Refusal::CandidateWithdrew { candidate: self.id }),
        }
    }

    /// Refuses a candidate who was not nominated for this post.
    pub(super) fn nominated_for(&self, post: &PostId) -> Result<(), Refusal> {
        if self.posts.contains(post) {
            return Ok(());
        }
        Err(Refusal::NotNominatedFor {
            candidate: self.id,
            post: post.clone(),
        })
    }
}

impl Forum {
    /// Everybody on a slate, if all of them still stand.
    pub(super) fn all_stand(&self, slate: &Slate) -> Result<Vec<&Candidate>, Refusal> {
        let stands = |id| {
            let candidate = self.appointments.known_candidate(id)?;
            candidate.stands().map(|()| candidate)
        };
        slate.candidates().map(stands).collect()
    }

    /// The members that no consultation on this slate has reached: none where one was open to all.
    pub fn not_reached(&self, slate: &Slate) -> Vec<MemberId> {
        if slate.opened_to_all() {
            return Vec::new();
        }
        let with = slate.spoken_with();
        let members = self.members.iter().map(|member| member.id);
        members.filter(|member| !with.contains(member)).collect()
    }

    /// The member whose national an officer is; refuses who does not hold the office on that day.
    pub(super) fn in_office(&self, officer: &Officer, day: Date) -> Result<MemberId, Refusal> {
        let body = self.bodies.known(&officer.body)?;
        let mut officers = body.officers_on(day);
        let holds = officers.find(|it| it.post == officer.office && it.person == officer.person);
        holds
            .map(|it| it.member)
            .ok_or_else(|| Refusal::NotInOffice {
                person: officer.person.clone(),
            })
    }

    /// The body that decides on a post, where it is known.
    pub(super) fn decides_on(&self, post: &PostId) -> Option<&BodyId> {
        self.appointments.post(post).map(|post| &post.decided_by)
    }
}
