//! Members are recorded as belonging to a group, from a day where the source gives one.
//!
//! Without a day the membership counts as long-standing. One member's times in a group do not
//! overlap.

use crate::act::{Act, GroupJoined};
use crate::id::MemberId;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record that members belong to a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinGroup(pub GroupJoined);

impl JoinGroup {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(joined) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&joined.source)?;
        let group = forum.groups.known(&joined.group)?;
        if joined.members.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        forum.members.all_known_once(&joined.members)?;
        let belongs = |member: &&MemberId| group.has_from(**member, joined.from);
        if let Some(member) = joined.members.iter().find(belongs) {
            return Err(Refusal::AlreadyInGroup {
                member: member.to_string(),
                group: joined.group.to_string(),
            });
        }
        Ok(joined.into())
    }
}
