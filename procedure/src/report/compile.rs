//! A report is compiled from the record: first as a draft, then revised, at last final.
//!
//! Its parts are read off the record, and nobody writes them. A draft needs a mandate in force, and
//! every draft and revision gives delegations a day until which they file corrections. A report is
//! made final only when that day is over, when every correction is settled, and when it says exactly
//! what delegations were shown: else it is revised once more. A final report never changes.

use jiff::civil::Date;
use text::Wording;

use super::{Compiled, Edition, Report};
use crate::act::{Act, ReportCompiled};
use crate::id::{BodyId, ReportId};
use crate::mandate::Mandate;
use crate::numbered::next;
use crate::provisions::dtg_mandates::PROVISION;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Compile a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileReport {
    /// The report that is revised or made final; none for a draft.
    pub report: Option<ReportId>,
    /// The group.
    pub body: BodyId,
    /// As what.
    pub edition: Edition,
    /// Its title.
    pub title: Wording,
    /// The last day on which delegations file corrections; none where it is made final.
    pub corrections_until: Option<Date>,
}

impl CompileReport {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::CompileReport)?;
        forum.thematic_group(&self.body)?;
        let today = forum.civil_day(asked.at);
        let before = self.before(forum)?;
        let mandate = self.mandate(forum, before, today)?;
        let parts = forum.report_parts(&self.body, mandate);
        let prose = before.map_or_else(Vec::new, Report::all_prose);
        if self.edition == Edition::Final {
            let shown = before.and_then(Report::newest);
            ripe(before, today)?;
            let same = |shown: &Compiled| {
                shown.parts == parts && shown.prose == prose && shown.title == self.title
            };
            if !shown.is_some_and(same) {
                let report = before.map_or(ReportId(0), |report| report.id);
                return Err(ThematicRefusal::ReportOutOfDate { report }.into());
            }
        } else if self.corrections_until.is_none_or(|until| until < today) {
            return Err(ThematicRefusal::CorrectionsDayNeeded.into());
        }
        let act = ReportCompiled {
            report: before.map_or_else(|| forum.reports.next(), |report| report.id),
            body: self.body,
            mandate: mandate.id,
            edition: self.edition,
            version: next(before.map_or(0, |report| report.versions.len())),
            title: self.title,
            parts,
            prose,
            corrections_until: self
                .corrections_until
                .filter(|_| self.edition != Edition::Final),
        };
        Ok(act.into())
    }

    /// The report that is revised or made final; refused where there is none, or one for a draft.
    fn before<'a>(&self, forum: &'a Forum) -> Result<Option<&'a Report>, Refusal> {
        let Some(id) = self.report else {
            if self.edition != Edition::Draft {
                return Err(Refusal::NothingNamed { noun: Noun::Report });
            }
            let mut of_group = forum.reports.of(&self.body);
            return match of_group.find(|report| !report.is_final()) {
                None => Ok(None),
                Some(report) => {
                    let report = report.id;
                    Err(ThematicRefusal::ReportUnderWay { report }.into())
                }
            };
        };
        let report = forum.report_of(&self.body, id)?;
        report.not_final()?;
        if self.edition == Edition::Draft {
            return Err(ThematicRefusal::ReportUnderWay { report: id }.into());
        }
        Ok(Some(report))
    }

    /// The mandate in force today for a draft, and for a later edition the one of the draft.
    fn mandate<'a>(
        &self,
        forum: &'a Forum,
        before: Option<&Report>,
        today: Date,
    ) -> Result<&'a Mandate, Refusal> {
        match before.and_then(Report::newest) {
            Some(newest) => forum.mandates.known(newest.mandate),
            None => forum.mandate_in_force(&self.body, today),
        }
    }
}

/// Refuses while delegations can file corrections, or filed some that are not settled.
fn ripe(before: Option<&Report>, today: Date) -> Result<(), Refusal> {
    let Some(report) = before else {
        return Ok(());
    };
    let until = report.newest().and_then(|newest| newest.corrections_until);
    if let Some(until) = until.filter(|until| today <= *until) {
        let report = report.id;
        return Err(ThematicRefusal::CorrectionsOpen { report, until }.into());
    }
    let corrections: Vec<u32> = report.unsettled().map(|it| it.number).collect();
    if corrections.is_empty() {
        return Ok(());
    }
    Err(ThematicRefusal::CorrectionsUnsettled {
        report: report.id,
        corrections,
    }
    .into())
}

impl Report {
    /// Refuses what can be done only before it is final.
    pub(super) fn not_final(&self) -> Result<(), Refusal> {
        if self.is_final() {
            return Err(ThematicRefusal::ReportFinal { report: self.id }.into());
        }
        Ok(())
    }
}

impl Forum {
    /// The report, if it is this group's.
    fn report_of(&self, body: &BodyId, id: ReportId) -> Result<&Report, Refusal> {
        let report = self.reports.known(id)?;
        if report.body == *body {
            return Ok(report);
        }
        Err(ThematicRefusal::OfAnotherBody {
            noun: Noun::Report,
            key: id.to_string(),
            body: report.body.clone(),
        }
        .into())
    }

    /// The mandate under which a group works on a day; refused where it has none.
    pub(super) fn mandate_in_force(&self, body: &BodyId, on: Date) -> Result<&Mandate, Refusal> {
        self.mandates.in_force(body, on).ok_or_else(|| {
            let (body, provision) = (body.clone(), PROVISION.key);
            ThematicRefusal::NoMandateInForce {
                body,
                on,
                provision,
            }
            .into()
        })
    }
}
