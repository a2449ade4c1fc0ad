//! A group is recorded under its name.
//!
//! A group's position is the group's. It is never counted as its members' own, and the names one
//! joint text lists are a snapshot of that day, never a standing group.

use crate::act::{Act, GroupRecorded};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordGroup(pub GroupRecorded);

impl RecordGroup {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(group) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&group.source)?;
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
