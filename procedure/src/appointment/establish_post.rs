//! A post of a body is recorded: how many hold it, for how long, and under which provision.

use crate::act::{Act, PostEstablished};
use crate::id::counted_from_1;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstablishPost(pub PostEstablished);

impl EstablishPost {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(post) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&post.source)?;
        forum.bodies.known(&post.body)?;
        forum.bodies.known(&post.decided_by)?;
        forum.provisions.known(&post.provision)?;
        if post.post.as_str() != format!("{}/{}", post.body, post.office.key()) {
            return Err(Refusal::MalformedKey {
                key: post.post.to_string(),
            });
        }
        counted_from_1(post.places, || post.post.to_string())?;
        if let Some(months) = post.term_months {
            counted_from_1(months, || post.post.to_string())?;
        }
        if forum.appointments.post(&post.post).is_some() {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Post,
                key: post.post.to_string(),
            });
        }
        Ok(post.into())
    }
}
