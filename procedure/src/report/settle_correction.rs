//! A correction is settled: taken, and how, or not taken, and why not.
//!
//! Settling changes no count and no holder. Where a correction is right the record is put right, by
//! whoever it is about, and the report is revised.

use text::Words;

use crate::act::{Act, CorrectionSettled};
use crate::id::ReportId;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Settle a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettleCorrection {
    /// The report.
    pub report: ReportId,
    /// The correction.
    pub correction: u32,
    /// Whether it is taken.
    pub taken: bool,
    /// How, or why not.
    pub words: Words,
}

impl SettleCorrection {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.reports.get(self.report).map(|it| &it.body);
        forum.leads(asked, body, Verb::SettleCorrection)?;
        let report = forum.reports.known(self.report)?;
        report.not_final()?;
        let correction = report
            .correction(self.correction)
            .ok_or_else(|| Refusal::Unknown {
                noun: Noun::Correction,
                key: format!("{}:{}", self.report, self.correction),
            })?;
        if correction.settled.is_some() {
            return Err(ThematicRefusal::CorrectionOver {
                report: self.report,
                correction: self.correction,
            }
            .into());
        }
        let act = CorrectionSettled {
            report: self.report,
            correction: self.correction,
            taken: self.taken,
            words: self.words,
        };
        Ok(act.into())
    }
}
