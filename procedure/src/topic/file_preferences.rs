//! A delegation ranks the topics that it wants a group to take up, with reasons if it wishes.
//!
//! A later ranking replaces it. Whoever files none has stated no preference, and nothing else
//! follows from that.

use super::Ranked;
use crate::act::{Act, PreferencesFiled};
use crate::id::BodyId;
use crate::{Asked, Forum, Refusal, Verb};

/// File preferences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePreferences {
    /// The group.
    pub body: BodyId,
    /// The topics, the most wanted first.
    pub ranked: Vec<Ranked>,
}

impl FilePreferences {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::FilePreferences)?;
        forum.thematic_group(&self.body)?;
        let named = self.ranked.iter().map(|ranked| ranked.topic);
        forum.topics.all_known_once(&self.body, named)?;
        let act = PreferencesFiled {
            body: self.body,
            member,
            ranked: self.ranked,
        };
        Ok(act.into())
    }
}
