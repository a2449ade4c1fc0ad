//! A paragraph of a recommendation is revised, added or taken out.
//!
//! Whoever leads the group revises, and so do the delegations that propose it. Who writes says
//! which revision of the paragraph was read: where somebody else wrote there since, the answer
//! shows both wordings and nothing is lost. Other paragraphs do not stand in the way. After
//! consensus no paragraph is touched.

use text::Wording;

use super::Recommendation;
use crate::act::{Act, ParagraphRevised};
use crate::id::RecommendationId;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Revise a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviseParagraph {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The paragraph; the next number is a new one.
    pub paragraph: u32,
    /// The revision of the paragraph that was read; 0 for a new one.
    pub base: u32,
    /// The words; none where the paragraph is taken out.
    pub words: Option<Wording>,
}

impl ReviseParagraph {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let on_record = forum.recommendations.get(self.recommendation);
        let proposes = |member| on_record.is_none_or(|it| it.proposers.contains(&member));
        let body = on_record.map(|it| &it.body);
        forum.leads_or_owns(asked, body, Verb::ReviseParagraph, proposes)?;
        let it = forum.recommendations.known(self.recommendation)?;
        it.under_development()?;
        self.on_the_words_now(it)?;
        let act = ParagraphRevised {
            recommendation: self.recommendation,
            paragraph: self.paragraph,
            base: self.base,
            revision: it.revision + 1,
            words: self.words,
        };
        Ok(act.into())
    }

    fn on_the_words_now(&self, it: &Recommendation) -> Result<(), Refusal> {
        let unknown = || Refusal::Unknown {
            noun: Noun::Paragraph,
            key: format!("{}:{}", self.recommendation, self.paragraph),
        };
        let Some(paragraph) = it.paragraph(self.paragraph) else {
            let new = self.paragraph == crate::numbered::next(it.paragraphs.len());
            let fits = new && self.base == 0 && self.words.is_some();
            return fits.then_some(()).ok_or_else(unknown);
        };
        if paragraph.revision() != self.base {
            return Err(ThematicRefusal::EditedMeanwhile {
                place: format!("paragraph {}", self.paragraph),
                base: self.base,
                now: paragraph.revision(),
                theirs: original(paragraph.words()),
                yours: original(self.words.as_ref()),
            }
            .into());
        }
        if paragraph.words() == self.words.as_ref() {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        if self.words.is_none() && it.text().count() == 1 {
            return Err(Refusal::NothingNamed {
                noun: Noun::Paragraph,
            });
        }
        Ok(())
    }
}

/// The words in the language in which they were written; nothing where there are none.
pub(crate) fn original(words: Option<&Wording>) -> String {
    let version = words.and_then(|wording| wording.in_language(wording.original()));
    version.map_or_else(String::new, |version| version.words.as_str().to_owned())
}
