//! A body is recorded with the mandate it rests on.
//!
//! Bodies, their number and their titles are acts: that there are two thematic groups is a decision
//! of the members, not a property of the program.

use crate::act::{Act, BodyEstablished};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstablishBody(pub BodyEstablished);

impl EstablishBody {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(body) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&body.source)?;
        if forum.bodies.get(&body.body).is_some() {
            let key = body.body.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Body,
                key,
            });
        }
        Ok(body.into())
    }
}
