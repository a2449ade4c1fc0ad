//! A roll call of the General Assembly is recorded by resolution.
//!
//! Members without a vote on record are on none of the lists; why is not known and not guessed.

use std::collections::BTreeSet;

use crate::act::{Act, RollCallRecorded};
use crate::{Asked, Citation, Forum, Noun, Refusal, Verb};

/// Record a roll call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRollCall(pub RollCallRecorded);

impl RecordRollCall {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(roll_call) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&roll_call.source)?;
        forum.documents.cited(&Citation {
            document: roll_call.document.clone(),
            place: None,
        })?;
        forum.has_come(roll_call.on, asked)?;
        let mut voted = BTreeSet::new();
        for member in roll_call
            .yes
            .iter()
            .chain(&roll_call.no)
            .chain(&roll_call.abstain)
        {
            forum.members.known(*member)?;
            if !voted.insert(member) {
                return Err(Refusal::VotedTwice {
                    member: member.to_string(),
                });
            }
        }
        if voted.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        if forum.roll_calls.get(&roll_call.document).is_some() {
            let key = roll_call.document.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::RollCall,
                key,
            });
        }
        Ok(roll_call.into())
    }
}
