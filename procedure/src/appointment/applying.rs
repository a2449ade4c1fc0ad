//! All posts, candidates, criteria and slates, and what acts change in them.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Appointment, Call, Candidate, Classification, Consulted, Criteria, Filed, Held, Interim, Post,
    Slate, Withdrawal,
};
use crate::act::{
    CandidacyWithdrawn, CandidateNominated, CriteriaSet, InterimNamed, NominationsCalled,
    PostEstablished, SlateAppointed, SlateConsulted, SlatePut, ViewFiled,
};
use crate::id::{BasisId, CandidateId, CriteriaId, PostId, SlateId};
use crate::{Act, Forum, Noun, Recorded, Refusal};

/// All posts, candidates, classifications, criteria and slates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appointments {
    order: Vec<PostId>,
    posts: BTreeMap<PostId, Post>,
    candidates: Vec<Candidate>,
    classifications: BTreeMap<BasisId, Classification>,
    criteria: Vec<Criteria>,
    slates: Vec<Slate>,
}

impl Appointments {
    /// The post with this key.
    pub fn post(&self, id: &PostId) -> Option<&Post> {
        self.posts.get(id)
    }

    /// All posts in the order in which they were established.
    pub fn posts(&self) -> impl Iterator<Item = &Post> {
        self.order.iter().filter_map(|id| self.posts.get(id))
    }

    /// The candidate with this number.
    pub fn candidate(&self, id: CandidateId) -> Option<&Candidate> {
        self.candidates.get(place(id.0)?)
    }

    /// All candidates in the order in which they were nominated.
    pub fn candidates(&self) -> impl DoubleEndedIterator<Item = &Candidate> {
        self.candidates.iter()
    }

    /// The classification with this key: the newest.
    pub fn classification(&self, id: &BasisId) -> Option<&Classification> {
        self.classifications.get(id)
    }

    /// All classifications in the order of their keys.
    pub fn classifications(&self) -> impl Iterator<Item = &Classification> {
        self.classifications.values()
    }

    /// All criteria ever set, in the order of entering.
    pub fn criteria(&self) -> impl DoubleEndedIterator<Item = &Criteria> {
        self.criteria.iter()
    }

    /// The criteria with this number.
    pub fn criteria_set(&self, id: CriteriaId) -> Option<&Criteria> {
        self.criteria.get(place(id.0)?)
    }

    /// The slate with this number.
    pub fn slate(&self, id: SlateId) -> Option<&Slate> {
        self.slates.get(place(id.0)?)
    }

    /// All slates in the order in which they were put.
    pub fn slates(&self) -> impl DoubleEndedIterator<Item = &Slate> {
        self.slates.iter()
    }

    pub(crate) fn known_post(&self, id: &PostId) -> Result<&Post, Refusal> {
        self.post(id)
            .ok_or_else(|| unknown(Noun::Post, id.as_str()))
    }

    pub(crate) fn known_slate(&self, id: SlateId) -> Result<&Slate, Refusal> {
        self.slate(id)
            .ok_or_else(|| unknown(Noun::Slate, &id.to_string()))
    }

    pub(crate) fn known_candidate(&self, id: CandidateId) -> Result<&Candidate, Refusal> {
        self.candidate(id)
            .ok_or_else(|| unknown(Noun::Candidate, &id.to_string()))
    }

    pub(crate) fn known_classification(&self, id: &BasisId) -> Result<&Classification, Refusal> {
        self.classification(id)
            .ok_or_else(|| unknown(Noun::Classification, id.as_str()))
    }

    /// Refuses posts that are not on record, and a post that is named twice.
    pub(crate) fn all_known_once(&self, ids: &[PostId]) -> Result<Vec<&Post>, Refusal> {
        let mut seen = BTreeSet::new();
        let once = |id| {
            let post = self.known_post(id)?;
            if seen.insert(id) {
                return Ok(post);
            }
            Err(Refusal::NamedTwice {
                noun: Noun::Post,
                key: id.to_string(),
            })
        };
        ids.iter().map(once).collect()
    }

    pub(super) fn next_candidate(&self) -> CandidateId {
        CandidateId(next(self.candidates.len()))
    }

    pub(super) fn next_set(&self) -> CriteriaId {
        CriteriaId(next(self.criteria.len()))
    }

    pub(super) fn next_slate(&self) -> SlateId {
        SlateId(next(self.slates.len()))
    }
}

impl Forum {
    /// Folds one more act about posts, candidates and slates into the forum.
    pub(crate) fn apply_to_appointments(&mut self, recorded: &Recorded) {
        let all = &mut self.appointments;
        match &recorded.act {
            Act::PostEstablished(act) => all.establish(act),
            Act::NominationsCalled(act) => all.call(act, recorded),
            Act::CandidateNominated(act) => all.nominate(act, recorded),
            Act::CandidacyWithdrawn(act) => all.withdraw(act, recorded),
            Act::ClassificationRecorded(act) => {
                all.classifications
                    .insert(act.basis.clone(), (&**act).into());
            }
            Act::CriteriaSet(act) => all.set(act),
            Act::SlatePut(act) => all.put(act, recorded),
            Act::SlateConsulted(act) => all.consult(act, recorded),
            Act::ViewFiled(act) => all.file(act, recorded),
            Act::SlateAppointed(act) => {
                all.appoint(act);
                self.take_office_by_slate(act);
            }
            Act::InterimNamed(act) => all.stand_in(act),
            _ => {}
        }
    }

    /// Those on a slate are officers from the day it says, until the day it says.
    fn take_office_by_slate(&mut self, act: &SlateAppointed) {
        for holder in &act.holders {
            let Some(candidate) = self.appointments.candidate(holder.candidate) else {
                continue;
            };
            self.bodies
                .appoint(holder, candidate.name.clone(), act.rule.clone());
        }
    }
}

impl Appointments {
    fn establish(&mut self, act: &PostEstablished) {
        let post = Post {
            id: act.post.clone(),
            body: act.body.clone(),
            office: act.office,
            title: act.title.clone(),
            places: act.places,
            term_months: act.term_months,
            decided_by: act.decided_by.clone(),
            provision: act.provision.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
            call: None,
            held: Vec::new(),
            interims: Vec::new(),
        };
        self.order.push(act.post.clone());
        self.posts.insert(act.post.clone(), post);
    }

    fn call(&mut self, act: &NominationsCalled, recorded: &Recorded) {
        for id in &act.posts {
            if let Some(post) = self.posts.get_mut(id) {
                post.call = Some(Call {
                    at: recorded.at,
                    until: act.until.clone(),
                    questionnaire: act.questionnaire.clone(),
                });
            }
        }
    }

    fn nominate(&mut self, act: &CandidateNominated, recorded: &Recorded) {
        self.candidates.push(Candidate {
            id: act.candidate,
            member: act.member,
            counted: act.counted,
            person: act.person.clone(),
            posts: act.posts.clone(),
            name: act.name.clone(),
            stated: act.stated.clone(),
            statement: act.statement.clone(),
            audience: act.audience,
            consent: act.consent.clone(),
            nominated: recorded.at,
            withdrawn: None,
        });
    }

    fn withdraw(&mut self, act: &CandidacyWithdrawn, recorded: &Recorded) {
        let of = place(act.candidate.0);
        if let Some(candidate) = of.and_then(|of| self.candidates.get_mut(of)) {
            candidate.withdrawn = Some(Withdrawal {
                at: recorded.at,
                reason: act.reason.clone(),
            });
        }
    }

    fn set(&mut self, act: &CriteriaSet) {
        self.criteria.push(Criteria {
            id: act.set,
            posts: act.posts.clone(),
            reading: act.reading.clone(),
            criteria: act.criteria.clone(),
        });
    }

    fn put(&mut self, act: &SlatePut, recorded: &Recorded) {
        if let Some(replaced) = act.replaces {
            self.change(replaced, |slate| slate.replaced_by = Some(act.slate));
        }
        self.slates.push(Slate {
            id: act.slate,
            decided_by: act.decided_by.clone(),
            provision: act.provision.clone(),
            fills: act.fills.clone(),
            from: act.from,
            term: act.term,
            set: act.set,
            found: act.found.clone(),
            put_at: recorded.at,
            replaces: act.replaces,
            replaced_by: None,
            consultations: Vec::new(),
            views: Vec::new(),
            appointed: None,
        });
    }

    fn consult(&mut self, act: &SlateConsulted, recorded: &Recorded) {
        self.change(act.slate, |slate| {
            slate.consultations.push(Consulted {
                number: act.consultation,
                by: recorded.by.seat.clone(),
                held_by: act.held_by.clone(),
                with: act.with.clone(),
                on: act.on,
                format: act.format,
                summary: act.summary.clone(),
                confidential: act.confidential.clone(),
            });
        });
    }

    fn file(&mut self, act: &ViewFiled, recorded: &Recorded) {
        self.change(act.slate, |slate| {
            slate.views.push(Filed {
                member: act.member,
                view: act.view,
                reasons: act.reasons.clone(),
                at: recorded.at,
            });
        });
    }

    fn appoint(&mut self, act: &SlateAppointed) {
        self.change(act.slate, |slate| {
            slate.appointed = Some(Appointment {
                rests_on: act.rests_on.clone(),
                rule: act.rule.clone(),
                consulted: act.consulted,
                on: act.on,
                holders: act.holders.clone(),
            });
        });
        for holder in &act.holders {
            if let Some(post) = self.posts.get_mut(&holder.post) {
                post.held.push(Held {
                    slate: act.slate,
                    candidate: holder.candidate,
                    person: holder.person.clone(),
                    from: holder.from,
                    due: holder.until,
                });
            }
        }
    }

    fn stand_in(&mut self, act: &InterimNamed) {
        if let Some(post) = self.posts.get_mut(&act.post) {
            post.interims.push(Interim {
                person: act.person.clone(),
                member: act.member,
                body: act.body.clone(),
                office: act.office,
                from: act.from,
                until: act.until,
            });
        }
    }

    fn change(&mut self, id: SlateId, change: impl FnOnce(&mut Slate)) {
        if let Some(slate) = place(id.0).and_then(|place| self.slates.get_mut(place)) {
            change(slate);
        }
    }
}

fn unknown(noun: Noun, key: &str) -> Refusal {
    Refusal::Unknown {
        noun,
        key: key.into(),
    }
}

/// Where a number counted from 1 stands in a list.
fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

fn next(count: usize) -> u32 {
    u32::try_from(count + 1).unwrap_or(u32::MAX)
}
