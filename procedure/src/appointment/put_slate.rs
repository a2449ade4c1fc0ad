//! The Chair puts a slate: one candidate for each place to be filled, over all posts together.
//!
//! Putting a slate decides nothing, so every reading allows it: members can be consulted on it and
//! say what they make of it. It comes with everything found about it, criterion by criterion and
//! under each classification. To meet an objection by another name, the Chair puts another slate
//! in its place; both stay on record.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

use super::{Fill, Found, Post, Term};
use crate::act::{Act, SlatePut};
use crate::id::{CandidateId, PostId, SlateId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// The candidates for one post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The post.
    pub post: PostId,
    /// The candidates.
    pub candidates: Vec<CandidateId>,
}

/// Put a slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutSlate {
    /// Who would fill which post. All posts are decided on by one body under one provision.
    pub names: Vec<Named>,
    /// The first day in office.
    pub from: Date,
    /// Whether for a full term or for what is left of one.
    pub term: Term,
    /// The slate it takes the place of.
    pub replaces: Option<SlateId>,
    /// What was found when what candidates stated could still be seen; for those who check the
    /// record, and `None` for whoever asks.
    pub found: Option<Vec<Found>>,
}

impl PutSlate {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let ids: Vec<PostId> = self.names.iter().map(|named| named.post.clone()).collect();
        let posts = forum.posts_of_own(&ids, asked, Verb::PutSlate)?;
        if let Some(replaced) = self.replaces {
            forum.appointments.known_slate(replaced)?.stands()?;
        }
        self.names_stand_once(forum)?;
        let mut fills = Vec::new();
        for (named, post) in self.names.iter().zip(&posts) {
            let fill = Fill {
                post: post.id.clone(),
                candidates: named.candidates.clone(),
                until: self.until(post)?,
            };
            forum.fits(post, self.from, &fill)?;
            fills.push(fill);
        }
        let Some(first) = posts.first() else {
            return Err(Refusal::NothingNamed { noun: Noun::Post });
        };
        let named: Vec<&PostId> = ids.iter().collect();
        let set = forum.criteria_for(&first.provision, &named);
        let then = self.found.as_deref();
        let found = set.map(|set| forum.as_found(set, &fills, self.from, then));
        let act = SlatePut {
            slate: forum.appointments.next_slate(),
            decided_by: first.decided_by.clone(),
            provision: first.provision.clone(),
            fills,
            from: self.from,
            term: self.term,
            set: set.map(|set| set.id),
            found: found.unwrap_or_default(),
            replaces: self.replaces,
        };
        Ok(act.into())
    }

    /// Refuses somebody who is named twice, no longer stands, or was not nominated for the post.
    fn names_stand_once(&self, forum: &Forum) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        for named in &self.names {
            for id in &named.candidates {
                let candidate = forum.appointments.known_candidate(*id)?;
                if !seen.insert(&candidate.person) {
                    return Err(Refusal::NamedTwice {
                        noun: Noun::Candidate,
                        key: id.to_string(),
                    });
                }
                candidate.stands()?;
                candidate.nominated_for(&named.post)?;
            }
        }
        Ok(())
    }

    /// The first day after the term; none where the post has no set term.
    fn until(&self, post: &Post) -> Result<Option<Date>, Refusal> {
        match (self.term, post.term_months) {
            (_, None) => Ok(None),
            (Term::Full, Some(months)) => {
                let lasts = Span::new().try_months(months);
                Ok(lasts.and_then(|lasts| self.from.checked_add(lasts)).ok())
            }
            // Of the terms that run, whoever left or stays in them, the one that lasts longest.
            (Term::Rest, Some(_)) => {
                let due = post.held.iter().filter_map(|held| held.due);
                let left = due.filter(|due| self.from < *due).max();
                left.map(Some).ok_or_else(|| Refusal::NoTermToComplete {
                    post: post.id.clone(),
                })
            }
        }
    }
}
