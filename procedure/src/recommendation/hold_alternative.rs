//! A member holds an alternative at a point, or none any more.
//!
//! Its delegation declares so itself. Whoever leads the group names a member as holding one only
//! with what shows it, and does not change what a delegation has declared.

use super::Basis;
use crate::act::{Act, AlternativeHeld};
use crate::id::{MemberId, RecommendationId};
use crate::numbered::place;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Hold an alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldAlternative {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The point.
    pub point: u32,
    /// The member.
    pub member: MemberId,
    /// The alternative, from 1; none any more where it is left out.
    pub alternative: Option<u32>,
    /// What shows it.
    pub basis: Basis,
}

impl HoldAlternative {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.recommendations.get(self.recommendation);
        let own = |member| member == self.member;
        forum.leads_or_owns(asked, body.map(|it| &it.body), Verb::HoldAlternative, own)?;
        let it = forum.recommendations.known(self.recommendation)?;
        it.under_development()?;
        let point = it.standing_point(self.point)?;
        let chosen = self.alternative;
        if let Some(number) = chosen
            && place(number).is_none_or(|place| point.alternatives.len() <= place)
        {
            return Err(Refusal::Unknown {
                noun: Noun::Alternative,
                key: format!("{}:{}:{number}", self.recommendation, self.point),
            });
        }
        forum.shown(asked, self.member, &self.basis)?;
        let mut holders = point.alternatives.iter().flat_map(|it| &it.holders);
        let before = holders.find(|holder| holder.member == self.member);
        Forum::own_word_stands(asked, self.member, before.map(|holder| &holder.basis))?;
        let same = point.held_by(self.member) == chosen;
        if same && before.is_none_or(|holder| holder.basis == self.basis) {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = AlternativeHeld {
            recommendation: self.recommendation,
            point: self.point,
            member: self.member,
            alternative: self.alternative,
            basis: self.basis,
        };
        Ok(act.into())
    }
}
