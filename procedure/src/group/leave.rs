//! Members are recorded as belonging to a group no longer. Their time in it stays on record.

use crate::act::{Act, GroupLeft};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record that members left a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaveGroup(pub GroupLeft);

impl LeaveGroup {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(left) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&left.source)?;
        let group = forum.groups.known(&left.group)?;
        if left.members.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        forum.members.all_known_once(&left.members)?;
        if let Some(member) = left.members.iter().find(|m| !group.has_on(**m, left.from)) {
            return Err(Refusal::NotInGroup {
                member: member.to_string(),
                group: left.group.to_string(),
            });
        }
        Ok(left.into())
    }
}
