//! A group is recorded under its name.
//!
//! A group's position is the group's. It is never counted as its members' own, and the names one
//! joint text lists are a snapshot of that day, never a standing group. No group has the code of a
//! member as its key.

use crate::act::{Act, GroupRecorded};
use crate::id::{GroupId, MemberId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordGroup(pub GroupRecorded);

impl RecordGroup {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(group) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&group.source)?;
        not_a_members_code(forum, &group.group)?;
        if forum.groups.get(&group.group).is_some() {
            let key = group.group.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Group,
                key,
            });
        }
        Ok(group.into())
    }
}

/// A holder is written by its code alone in data, so no group may be called as a member is.
fn not_a_members_code(forum: &Forum, group: &GroupId) -> Result<(), Refusal> {
    let member = MemberId::new(group.as_str())
        .ok()
        .and_then(|code| forum.members.get(code));
    match member {
        None => Ok(()),
        Some(member) => Err(Refusal::AlreadyOnRecord {
            noun: Noun::Member,
            key: member.id.to_string(),
        }),
    }
}
