//! A delegation takes back how it ranked the topics of a group, with the reason if it wishes.
//!
//! What it filed stays on record. From here on it has stated no preference, and nothing else follows
//! from that. It can rank the topics anew at any time.

use text::Words;

use crate::act::{Act, PreferencesWithdrawn};
use crate::id::BodyId;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Withdraw preferences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawPreferences {
    /// The group.
    pub body: BodyId,
    /// Why, where the delegation says so.
    pub reason: Option<Words>,
}

impl WithdrawPreferences {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::FilePreferences)?;
        forum.thematic_group(&self.body)?;
        if forum.topics.preferences_of(&self.body, member).is_none() {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = PreferencesWithdrawn {
            body: self.body,
            member,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
