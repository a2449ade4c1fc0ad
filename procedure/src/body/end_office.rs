//! An officer's term is recorded as ended, and why, where that is known. The term stays on record.
//!
//! Its place is vacant from that day on, and can be filled for the rest of the term.

use crate::act::{Act, OfficeEnded};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record that an officer's term ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndOffice(pub OfficeEnded);

impl EndOffice {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(ended) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        let body = forum.bodies.known(&ended.body)?;
        let office = body
            .offices
            .iter()
            .rev()
            .find(|office| office.ended_by(&ended))
            .ok_or_else(|| Refusal::Unknown {
                noun: Noun::Office,
                key: format!("{}:{}", ended.body, ended.post.key()),
            })?;
        if ended.from < office.from {
            return Err(Refusal::EndsBeforeItBegins {
                from: office.from,
                to: ended.from,
            });
        }
        Ok(ended.into())
    }
}
