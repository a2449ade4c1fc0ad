//! Somebody in office stands in while a place is vacant.
//!
//! Whoever stands in holds an office of the forum already, so that nobody comes into office by it
//! and no reading of who appoints is touched. It ends on the day it says, or when the place is
//! filled.

use jiff::civil::Date;

use super::{Interim, Officer};
use crate::act::{Act, InterimNamed};
use crate::body::Post as Office;
use crate::id::{BodyId, PersonId, PostId};
use crate::{Asked, Forum, Noun, Refusal, Verb, period};

/// Name somebody to stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameInterim {
    /// The post in which a place is vacant.
    pub post: PostId,
    /// Who stands in.
    pub person: PersonId,
    /// The body in which that person holds office.
    pub body: BodyId,
    /// The office held.
    pub office: Office,
    /// The first day.
    pub from: Date,
    /// The first day on which it is over at the latest.
    pub until: Date,
}

impl NameInterim {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        forum.chairs(asked, forum.decides_on(&self.post), Verb::NameInterim, None)?;
        let post = forum.appointments.known_post(&self.post)?;
        let officer = Officer {
            person: self.person.clone(),
            body: self.body.clone(),
            office: self.office,
        };
        forum.bodies.known(&self.body)?;
        period::begins_before_it_ends(self.from, Some(self.until))?;
        if forum.vacant(post, self.from) == 0 {
            return Err(Refusal::NothingVacant {
                post: post.id.clone(),
            });
        }
        let member = forum.in_office(&officer, self.from)?;
        let same = |interim: &Interim| {
            interim.person == self.person && interim.from < self.until && self.from < interim.until
        };
        if post.interims.iter().any(same) {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Office,
                key: post.id.to_string(),
            });
        }
        let act = InterimNamed {
            member,
            post: self.post,
            person: self.person,
            body: self.body,
            office: self.office,
            from: self.from,
            until: self.until,
        };
        Ok(act.into())
    }
}
