//! A delegation files a correction of a report, until the day given with it.

use text::Words;

use super::{Passage, Report};
use crate::act::{Act, CorrectionFiled};
use crate::id::ReportId;
use crate::numbered::next;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// File a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileCorrection {
    /// The report.
    pub report: ReportId,
    /// The place.
    pub place: Passage,
    /// What is to be corrected.
    pub words: Words,
}

impl FileCorrection {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::FileCorrection)?;
        let report = forum.reports.known(self.report)?;
        report.not_final()?;
        let until = Report::newest(report).and_then(|newest| newest.corrections_until);
        let today = forum.civil_day(asked.at);
        if let Some(until) = until.filter(|until| *until < today) {
            let report = report.id;
            return Err(ThematicRefusal::CorrectionsOver { report, until }.into());
        }
        let act = CorrectionFiled {
            report: self.report,
            correction: next(report.corrections.len()),
            member,
            place: self.place,
            words: self.words,
        };
        Ok(act.into())
    }
}
