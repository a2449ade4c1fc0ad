//! A delegation proposes or supports a recommendation, or does so no longer.
//!
//! Nobody does it for another. Once the group has decided, who proposed and supported it stays as
//! it was.

use super::Support;
use crate::act::{Act, SupportDeclared};
use crate::id::RecommendationId;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Declare support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclareSupport {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// What is declared.
    pub support: Support,
}

impl DeclareSupport {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::DeclareSupport)?;
        let it = forum.recommendations.known(self.recommendation)?;
        it.under_development()?;
        let now = if it.proposers.contains(&member) {
            Support::Proposes
        } else if it.supporters.contains(&member) {
            Support::Supports
        } else {
            Support::Ended
        };
        if now == self.support {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = SupportDeclared {
            recommendation: self.recommendation,
            member,
            support: self.support,
        };
        Ok(act.into())
    }
}
