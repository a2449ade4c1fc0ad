//! All reports.

use super::{Compiled, Correction, Prose, Report, Transmitted, Written};
use crate::act::{
    CorrectionFiled, CorrectionSettled, ProseEdited, ReportCompiled, ReportTransmitted,
};
use crate::id::{BodyId, ReportId};
use crate::numbered::{next, place};
use crate::{Noun, Recorded, Refusal};

/// All reports by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reports(Vec<Report>);

impl Reports {
    /// The report with this number.
    pub fn get(&self, id: ReportId) -> Option<&Report> {
        self.0.get(place(id.0)?)
    }

    /// All reports in the order in which they were drafted.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Report> {
        self.0.iter()
    }

    /// The reports of a group.
    pub fn of<'a>(&'a self, body: &'a BodyId) -> impl DoubleEndedIterator<Item = &'a Report> {
        self.iter().filter(move |report| report.body == *body)
    }

    /// The later report of the same group that has gone to the plenary: it takes the place of this
    /// one there.
    pub fn superseded_by(&self, report: &Report) -> Option<ReportId> {
        let later = |it: &&Report| report.id < it.id && it.transmitted.is_some();
        self.of(&report.body).rev().find(later).map(|it| it.id)
    }

    pub(crate) fn known(&self, id: ReportId) -> Result<&Report, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Report,
            key: id.to_string(),
        })
    }

    pub(crate) fn next(&self) -> ReportId {
        ReportId(next(self.0.len()))
    }

    pub(crate) fn compile(&mut self, act: &ReportCompiled, recorded: &Recorded) {
        let compiled = Compiled {
            version: act.version,
            edition: act.edition,
            mandate: act.mandate,
            title: act.title.clone(),
            parts: act.parts.clone(),
            prose: act.prose.clone(),
            corrections_until: act.corrections_until,
            at: recorded.at,
            by: recorded.by.seat.clone(),
        };
        let known = place(act.report.0).and_then(|place| self.0.get_mut(place));
        match known {
            Some(report) => report.versions.push(compiled),
            None => self.0.push(Report {
                id: act.report,
                body: act.body.clone(),
                versions: vec![compiled],
                written: Vec::new(),
                corrections: Vec::new(),
                transmitted: None,
            }),
        }
    }

    pub(crate) fn write(&mut self, act: &ProseEdited, recorded: &Recorded) {
        self.change(act.report, |report| {
            report.written.push(Written {
                prose: Prose {
                    place: act.place,
                    revision: act.revision,
                    words: act.words.clone(),
                },
                by: recorded.by.seat.clone(),
                at: recorded.at,
            });
        });
    }

    pub(crate) fn correct(&mut self, act: &CorrectionFiled, recorded: &Recorded) {
        self.change(act.report, |report| {
            report.corrections.push(Correction {
                number: act.correction,
                member: act.member,
                place: act.place,
                words: act.words.clone(),
                at: recorded.at,
                settled: None,
            });
        });
    }

    pub(crate) fn settle(&mut self, act: &CorrectionSettled) {
        self.change(act.report, |report| {
            let same = |it: &&mut Correction| it.number == act.correction;
            if let Some(correction) = report.corrections.iter_mut().find(same) {
                correction.settled = Some((act.taken, act.words.clone()));
            }
        });
    }

    pub(crate) fn transmit(&mut self, act: &ReportTransmitted, recorded: &Recorded) {
        self.change(act.report, |report| {
            report.transmitted = Some(Transmitted {
                mandate: act.mandate,
                on: act.on,
                at: recorded.at,
            });
        });
    }

    fn change(&mut self, id: ReportId, change: impl FnOnce(&mut Report)) {
        if let Some(report) = place(id.0).and_then(|place| self.0.get_mut(place)) {
            change(report);
        }
    }
}
