//! Members are recorded as belonging to a group, from a day where the source gives one.

use crate::act::{Act, GroupJoined};
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
        let day = joined.from.unwrap_or_else(|| forum.civil_day(asked.at));
        if let Some(member) = joined
            .members
            .iter()
            .find(|member| group.has_on(**member, day))
        {
            return Err(Refusal::AlreadyInGroup {
                member: member.to_string(),
                group: joined.group.to_string(),
            });
        }
        Ok(joined.into())
    }
}
