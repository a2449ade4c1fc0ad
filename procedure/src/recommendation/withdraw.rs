//! Whoever put a recommendation takes it back. It stays on record.
//!
//! While others propose it too, it is theirs as well, and it stays.

use text::Words;

use crate::act::{Act, RecommendationWithdrawn};
use crate::id::{MemberId, RecommendationId};
use crate::{Asked, Forum, Refusal, Seat, ThematicRefusal, Verb};

/// Take a recommendation back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawRecommendation {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// Why.
    pub reason: Words,
}

impl WithdrawRecommendation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let on_record = forum.recommendations.get(self.recommendation);
        let put = |member| on_record.is_none_or(|it| it.put_by == Seat::Delegation(member));
        let body = on_record.map(|it| &it.body);
        let verb = Verb::WithdrawRecommendation;
        forum.leads_or_owns(asked, body, verb, put)?;
        let it = forum.recommendations.known(self.recommendation)?;
        if it.put_by.kind() != asked.by.seat.kind() {
            let seat = asked.by.seat.clone();
            return Err(Refusal::OfAnotherSeat { seat, verb });
        }
        it.under_development()?;
        let own = |member: &&MemberId| asked.by.seat == Seat::Delegation(**member);
        let others: Vec<MemberId> = it.proposers.iter().filter(|m| !own(m)).copied().collect();
        if !others.is_empty() {
            return Err(ThematicRefusal::OthersPropose {
                recommendation: self.recommendation,
                members: others,
            }
            .into());
        }
        let act = RecommendationWithdrawn {
            recommendation: self.recommendation,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
