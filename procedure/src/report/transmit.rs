//! A final report is transmitted to the plenary.
//!
//! A group without a mandate in force on that day transmits nothing. That a report reaches the
//! plenary every reading of how results are raised allows; what the plenary can make of it is what
//! they differ on.

use crate::act::{Act, ReportTransmitted};
use crate::id::ReportId;
use crate::provisions::elevation::PROVISION;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Transmit a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransmitReport {
    /// The report.
    pub report: ReportId,
}

impl TransmitReport {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.reports.get(self.report).map(|it| &it.body);
        forum.leads(asked, body, Verb::TransmitReport)?;
        let report = forum.reports.known(self.report)?;
        let id = report.id;
        if !report.is_final() {
            return Err(ThematicRefusal::ReportNotFinal { report: id }.into());
        }
        if report.transmitted.is_some() {
            return Err(ThematicRefusal::AlreadyTransmitted { report: id }.into());
        }
        if let Some(by) = forum.reports.superseded_by(report) {
            return Err(ThematicRefusal::ReportSuperseded {
                report: id,
                by,
                provision: PROVISION.key,
            }
            .into());
        }
        let on = forum.civil_day(asked.at);
        let mandate = forum.mandate_in_force(&report.body, on)?;
        let act = ReportTransmitted {
            report: id,
            mandate: mandate.id,
            on,
        };
        Ok(act.into())
    }
}
