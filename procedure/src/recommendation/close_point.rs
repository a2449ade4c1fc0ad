//! The delegation that opened a point closes it, and says what met it if it wishes.
//!
//! Nobody else does: a concern is met when whoever has it says so. While others hold an alternative
//! there, the point stays open.

use text::Words;

use crate::act::{Act, PointClosed};
use crate::id::{MemberId, RecommendationId};
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Close a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosePoint {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The point.
    pub point: u32,
    /// What met it.
    pub words: Option<Words>,
}

impl ClosePoint {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let on_record = forum.recommendations.get(self.recommendation);
        let point = on_record.and_then(|it| it.point(self.point));
        let opened = |member| point.is_none_or(|point| point.member == member);
        forum.leads_or_owns(asked, None, Verb::ClosePoint, opened)?;
        let it = forum.recommendations.known(self.recommendation)?;
        it.under_development()?;
        let point = it.standing_point(self.point)?;
        let member = asked.delegation(Verb::ClosePoint)?;
        let others: Vec<MemberId> = point.holders().filter(|other| *other != member).collect();
        if !others.is_empty() {
            return Err(ThematicRefusal::OthersHold {
                recommendation: self.recommendation,
                point: self.point,
                members: others,
            }
            .into());
        }
        let act = PointClosed {
            recommendation: self.recommendation,
            point: self.point,
            member,
            words: self.words,
        };
        Ok(act.into())
    }
}
