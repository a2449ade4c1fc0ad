//! A delegation opens a point on a recommendation: a concern, or a choice between alternatives.
//!
//! While it stands open the group reaches no consensus. Only whoever opened it closes it.

use text::Words;

use crate::act::{Act, PointOpened};
use crate::id::RecommendationId;
use crate::numbered::next;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Open a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPoint {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The paragraph; the whole where there is none.
    pub paragraph: Option<u32>,
    /// The point.
    pub words: Words,
    /// The alternatives.
    pub alternatives: Vec<Words>,
}

impl OpenPoint {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::OpenPoint)?;
        let it = forum.recommendations.known(self.recommendation)?;
        it.under_development()?;
        if let Some(number) = self.paragraph {
            let words = it.paragraph(number).and_then(|paragraph| paragraph.words());
            words.ok_or_else(|| Refusal::Unknown {
                noun: Noun::Paragraph,
                key: format!("{}:{number}", self.recommendation),
            })?;
        }
        let act = PointOpened {
            recommendation: self.recommendation,
            point: next(it.points.len()),
            member,
            paragraph: self.paragraph,
            words: self.words,
            alternatives: self.alternatives,
        };
        Ok(act.into())
    }
}
