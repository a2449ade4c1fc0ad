//! The prose between the parts of a report is edited, place by place.
//!
//! Who writes says which revision of the place was read: where somebody else wrote there since, the
//! answer shows both wordings and nothing is lost. Counts and holders are not prose, and nobody
//! edits them.

use text::Wording;

use super::Passage;
use crate::act::{Act, ProseEdited};
use crate::id::ReportId;
use crate::recommendation::revise::original;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Edit prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditProse {
    /// The report.
    pub report: ReportId,
    /// The place.
    pub place: Passage,
    /// The revision of the place that was read; 0 where there was none.
    pub base: u32,
    /// The words.
    pub words: Wording,
}

impl EditProse {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.reports.get(self.report).map(|it| &it.body);
        forum.leads(asked, body, Verb::EditProse)?;
        let report = forum.reports.known(self.report)?;
        report.not_final()?;
        let there = report.prose(self.place);
        let now = there.map_or(0, |prose| prose.revision);
        if now != self.base {
            return Err(ThematicRefusal::EditedMeanwhile {
                place: self.place.key().to_owned(),
                base: self.base,
                now,
                theirs: original(there.map(|prose| &prose.words)),
                yours: original(Some(&self.words)),
            }
            .into());
        }
        if there.is_some_and(|prose| prose.words == self.words) {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = ProseEdited {
            report: self.report,
            place: self.place,
            base: self.base,
            revision: now + 1,
            words: self.words,
        };
        Ok(act.into())
    }
}
