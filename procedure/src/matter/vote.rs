//! The members vote by roll call, where the rules of procedure fall back on a vote.
//!
//! A forum that decides by consensus does not vote. Its rules may nevertheless hold a vote in
//! reserve; whether they do is a provision, and while it is switched off this is refused.

use std::collections::BTreeSet;

use super::{Majority, Mode, Stage};
use crate::act::{Act, VoteTaken};
use crate::id::{MatterId, MemberId};
use crate::provisions::procedural_votes::{self, ProceduralVotes};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a roll-call vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeVote {
    /// The matter.
    pub matter: MatterId,
    /// Members in favour.
    pub yes: Vec<MemberId>,
    /// Members against.
    pub no: Vec<MemberId>,
    /// Members that abstained.
    pub abstain: Vec<MemberId>,
    /// The majority required.
    pub majority: Majority,
}

impl TakeVote {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::TakeVote, None)?;
        let fall_back = ProceduralVotes::FallBack.key();
        if !forum
            .provisions
            .in_force(&procedural_votes::PROVISION, fall_back)
        {
            return Err(Refusal::SwitchedOff {
                provision: procedural_votes::PROVISION.key,
            });
        }
        matter.at_stage(&[Stage::Open])?;
        if matter.mode == Mode::Silence {
            return Err(matter.wrong_stage());
        }
        if matter.vote.is_some() {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Vote,
                key: matter.id.0.to_string(),
            });
        }
        let mut seen = BTreeSet::new();
        for member in self.yes.iter().chain(&self.no).chain(&self.abstain) {
            matter.entitles(*member)?;
            if !seen.insert(*member) {
                return Err(Refusal::VotedTwice {
                    member: member.to_string(),
                });
            }
        }
        let carried = carried(self.yes.len(), self.no.len(), self.majority);
        let act = VoteTaken {
            matter: self.matter,
            yes: self.yes,
            no: self.no,
            abstain: self.abstain,
            majority: self.majority,
            carried,
        };
        Ok(act.into())
    }
}

/// Of those present and voting; who abstains does not vote, and a tie does not carry.
fn carried(yes: usize, no: usize, majority: Majority) -> bool {
    match majority {
        Majority::Simple => no < yes,
        Majority::TwoThirds => 0 < yes && 2 * no <= yes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_does_not_carry_and_two_thirds_are_two_for_each_against() {
        assert!(!carried(5, 5, Majority::Simple));
        assert!(carried(6, 5, Majority::Simple));
        assert!(carried(10, 5, Majority::TwoThirds));
        assert!(!carried(9, 5, Majority::TwoThirds));
        assert!(!carried(0, 0, Majority::TwoThirds));
    }
}
