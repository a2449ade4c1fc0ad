//! What a slate is measured by, and by whom its places are filled.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::assess::{Finding, Measures, Place, Profile, Who, assess};
use super::{Candidate, Criteria, Fill, Found, Post};
use crate::body::{Body, Office};
use crate::id::{BasisId, MemberId, PostId, ProvisionId};
use crate::{Forum, Sealable};

impl Candidate {
    /// What the tests look at. What is sealed or left out is not stated.
    pub fn profile(&self) -> Profile {
        let stated = self.stated.open();
        let nationalities = stated.map_or(&[][..], |stated| &stated.nationalities);
        let also = nationalities
            .iter()
            .filter(|member| **member != self.counted);
        let expertise = stated.map_or(&[][..], |stated| &stated.expertise);
        Profile {
            member: self.counted,
            also: also.copied().collect(),
            gender: stated.and_then(|stated| stated.gender),
            expertise: expertise
                .iter()
                .map(|expert| expert.field.clone())
                .collect(),
        }
    }

    /// Whether what is stated for the criteria can be seen.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.stated, Sealable::Open(_))
    }
}

impl Forum {
    /// The criteria in force for posts under a provision: those of the reading in force, or else
    /// those of every reading; of several the newest.
    pub fn criteria_for(&self, provision: &ProvisionId, posts: &[&PostId]) -> Option<&Criteria> {
        let reading = self.provisions.reading_in_force(provision);
        let covers = |set: &&Criteria| posts.iter().all(|post| set.posts.contains(post));
        let newest = |reading: Option<_>| {
            let mut sets = self.appointments.criteria().rev().filter(covers);
            sets.find(|set| set.reading == reading)
        };
        reading
            .and_then(|reading| newest(Some(reading)))
            .or_else(|| newest(None))
    }

    /// What slates for the posts of a set of criteria are measured by on a day.
    pub fn measures(&self, set: &Criteria, day: Date) -> Measures {
        let named = set
            .criteria
            .iter()
            .filter_map(|criterion| criterion.test.basis());
        let named = named.filter_map(|basis| self.appointments.classification(basis));
        let divisions: BTreeSet<_> = named.map(|basis| basis.division).collect();
        let bases = self.appointments.classifications();
        let posts = set.posts.iter();
        Measures {
            criteria: set.criteria.clone(),
            bases: bases
                .filter(|basis| divisions.contains(&basis.division))
                .cloned()
                .collect(),
            held_before: posts
                .map(|post| (post.clone(), self.held_before(post, day)))
                .collect(),
        }
    }

    /// The members whose nationals have left this post by a day.
    fn held_before(&self, post: &PostId, day: Date) -> BTreeSet<MemberId> {
        let left = |office: &&Office| office.until.is_some_and(|until| until <= day);
        self.offices(post)
            .filter(left)
            .map(|office| office.member)
            .collect()
    }

    fn offices(&self, post: &PostId) -> impl Iterator<Item = &Office> {
        let post = self.appointments.post(post);
        let body = post.and_then(|post| self.bodies.get(&post.body));
        let offices = body.map_or(&[][..], |body: &Body| &body.offices);
        offices
            .iter()
            .filter(move |office| post.is_some_and(|post| post.office == office.post))
    }

    /// The places of all posts of a set as they would be filled on a day: by those on the slate,
    /// and by those in office who stay.
    pub fn places(&self, set: &Criteria, fills: &[Fill], day: Date) -> Vec<Place> {
        let mut places = Vec::new();
        for post in &set.posts {
            places.extend(self.staying(post, day));
            let fill = fills.iter().find(|fill| fill.post == *post);
            let named = fill.map_or(&[][..], |fill| &fill.candidates);
            let candidates = named
                .iter()
                .filter_map(|id| self.appointments.candidate(*id));
            places.extend(candidates.map(|candidate| Place {
                post: post.clone(),
                who: Who::Candidate(candidate.id),
                profile: candidate.profile(),
            }));
        }
        places
    }

    /// Those in office on a day. What they stated as candidates is known of them, where they came
    /// into office by a slate; else only the member is.
    pub fn staying(&self, post: &PostId, day: Date) -> Vec<Place> {
        let in_office =
            |office: &&Office| office.from <= day && office.until.is_none_or(|until| day < until);
        let known = self.appointments.post(post);
        let place = |office: &Office| Place {
            post: post.clone(),
            who: Who::InOffice(office.person.clone()),
            profile: self.profile_of(known, office),
        };
        self.offices(post).filter(in_office).map(place).collect()
    }

    fn profile_of(&self, post: Option<&Post>, office: &Office) -> Profile {
        let candidate = post.and_then(|post| {
            let mut held = post.held.iter().rev();
            let held = held.find(|held| held.person == office.person)?;
            self.appointments.candidate(held.candidate)
        });
        candidate.map_or_else(
            || Profile {
                member: office.member,
                also: Vec::new(),
                gender: None,
                expertise: BTreeSet::new(),
            },
            Candidate::profile,
        )
    }

    /// All findings for a slate, as they would be now.
    pub fn findings(&self, set: &Criteria, fills: &[Fill], day: Date) -> Vec<Finding> {
        assess(&self.places(set, fills, day), &self.measures(set, day))
    }

    /// What goes into the act: the findings as they are, and where they rest on what can no longer
    /// be seen, as they were found when it could.
    pub(super) fn as_found(
        &self,
        set: &Criteria,
        fills: &[Fill],
        day: Date,
        then: Option<&[Found]>,
    ) -> Vec<Found> {
        let now = self.findings(set, fills, day);
        let all_open = self.all_open(set, fills, day);
        let then: BTreeMap<_, _> = then.unwrap_or(&[]).iter().map(|f| (key(f), f)).collect();
        now.into_iter()
            .map(|finding| {
                let personal = set.criteria.iter().any(|criterion| {
                    criterion.criterion == finding.criterion && criterion.test.of_what_is_stated()
                });
                let now = Found {
                    not_stated: u32::try_from(finding.missing.len()).unwrap_or(u32::MAX),
                    criterion: finding.criterion,
                    basis: finding.basis,
                    verdict: finding.verdict,
                };
                match then.get(&key(&now)) {
                    Some(found) if personal && !all_open => (*found).clone(),
                    _ => now,
                }
            })
            .collect()
    }

    /// Whether what everybody stated who would fill a place, or stays in one, can be seen.
    fn all_open(&self, set: &Criteria, fills: &[Fill], day: Date) -> bool {
        let named = fills
            .iter()
            .flat_map(|fill| fill.candidates.iter().copied());
        let staying = set.posts.iter().filter_map(|id| self.appointments.post(id));
        let staying = staying.flat_map(|post| {
            let held = post.held.iter();
            held.filter(move |held| held.from <= day)
                .map(|held| held.candidate)
        });
        let mut candidates = named.chain(staying);
        candidates.all(|id| {
            self.appointments
                .candidate(id)
                .is_none_or(Candidate::is_open)
        })
    }
}

fn key(found: &Found) -> (String, Option<BasisId>) {
    (found.criterion.to_string(), found.basis.clone())
}
