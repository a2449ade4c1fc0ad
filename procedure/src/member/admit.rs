//! A State is recorded as a member of the forum.
//!
//! All members of the United Nations are members of an open-ended body; the record names each of
//! them once, by its ISO code, with its official names.

use crate::act::{Act, MemberAdmitted};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a State as a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdmitMember(pub MemberAdmitted);

impl AdmitMember {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(member) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&member.source)?;
        if forum.members.get(member.member).is_some() {
            let key = member.member.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Member,
                key,
            });
        }
        Ok(member.into())
    }
}
