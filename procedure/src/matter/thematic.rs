//! What the work of thematic groups puts for decision: mandates, topics, briefers, recommendations,
//! and what the plenary makes of each.

use super::{Matter, Subject};
use crate::act::DecisionTaken;
use crate::body::BodyKind;
use crate::follow_up::{Disposed, Disposition};
use crate::id::{BodyId, BrieferId, DecisionId, RecommendationId, ReportId};
use crate::provisions::elevation::{Elevation, PROVISION};
use crate::{Forum, Noun, Refusal, ThematicRefusal};

impl Forum {
    /// Refuses to put before this body what is not for it to decide, or not now.
    pub(super) fn thematic_decidable(
        &self,
        before: &BodyId,
        subject: &Subject,
    ) -> Result<(), Refusal> {
        match subject {
            Subject::Mandate { mandate } => {
                let mandate = self.mandates.known(*mandate)?;
                self.body_of_kind(before, BodyKind::Plenary)?;
                not_decided(mandate.decision.as_ref())?;
                self.ends_outside_sessions(&mandate.body, mandate.until)?;
                self.mandate_as_read(mandate.until, mandate.outputs.len())
            }
            Subject::Topics { body, topics } => self.topics_decidable(before, body, topics),
            Subject::Briefer { briefer } => self.briefer_decidable(before, *briefer),
            Subject::Recommendation {
                recommendation,
                revision,
            } => {
                let it = self.recommendation_of(before, *recommendation)?;
                it.under_development()?;
                it.at_revision(*revision)?;
                it.no_point_stands()
            }
            Subject::Disposition {
                report,
                recommendation,
                revision,
                disposition,
                words,
            } => {
                self.recommendations.known(*recommendation)?;
                let came = self.came_with(*report, *recommendation)?;
                self.body_of_kind(before, BodyKind::Plenary)?;
                if disposition.needs_words() && words.is_none() {
                    let disposition = disposition.key();
                    return Err(ThematicRefusal::WordsNeeded { disposition }.into());
                }
                self.disposable(*report, *recommendation, *revision, *disposition, came)
            }
            _ => Ok(()),
        }
    }

    /// As [`Self::thematic_decidable`], for a matter that is opened or decided.
    pub(super) fn thematic_allows(&self, matter: &Matter) -> Result<(), Refusal> {
        if let Subject::Topics { body, topics } = &matter.subject {
            return self.topics_as_read(matter, body, topics);
        }
        self.thematic_decidable(&matter.body, &matter.subject)
    }

    /// A briefer is agreed to by the group, or by the plenary.
    fn briefer_decidable(&self, before: &BodyId, id: BrieferId) -> Result<(), Refusal> {
        let briefer = self.inputs.briefer_known(id)?;
        let plenary = self.bodies.known(before)?.kind == BodyKind::Plenary;
        if briefer.body != *before && !plenary {
            return Err(ThematicRefusal::OfAnotherBody {
                noun: Noun::Briefer,
                key: id.to_string(),
                body: briefer.body.clone(),
            }
            .into());
        }
        not_decided(briefer.agreed.as_ref())
    }

    /// With which standing and revision a recommendation came to the plenary in a report that has
    /// not been superseded.
    fn came_with(&self, id: ReportId, it: RecommendationId) -> Result<(bool, u32), Refusal> {
        let report = self.reports.known(id)?;
        if report.transmitted.is_none() {
            return Err(ThematicRefusal::NotTransmitted { report: id }.into());
        }
        if let Some(by) = self.reports.superseded_by(report) {
            return Err(ThematicRefusal::ReportSuperseded {
                report: id,
                by,
                provision: PROVISION.key,
            }
            .into());
        }
        let newest = report.newest();
        let came = newest.and_then(|newest| newest.parts.recommendation(it));
        came.ok_or_else(|| Refusal::Unknown {
            noun: Noun::Recommendation,
            key: format!("{id}:{it}"),
        })
    }

    /// One disposition for each recommendation of a report, of the revision that came. To accept
    /// one formally is what only one reading of how results are raised allows.
    fn disposable(
        &self,
        report: ReportId,
        recommendation: RecommendationId,
        revision: u32,
        disposition: Disposition,
        (consensus, came): (bool, u32),
    ) -> Result<(), Refusal> {
        if revision != came {
            return Err(ThematicRefusal::RevisionSuperseded {
                recommendation,
                revision,
                now: came,
            }
            .into());
        }
        let before = self.follow_up.of_report(report, recommendation);
        let before = before.filter(|it| it.disposition != Disposition::Deferred);
        not_decided(before.map(|it| &it.decision))?;
        if !disposition.accepts() {
            return Ok(());
        }
        if !consensus {
            return Err(ThematicRefusal::NoConsensusInGroup {
                recommendation,
                report,
                provision: PROVISION.key,
            }
            .into());
        }
        self.provisions.settled(&PROVISION)?;
        let none_defined = Elevation::NoDefinedProtocolYet.key();
        if self.provisions.in_force(&PROVISION, none_defined) {
            return Err(ThematicRefusal::OtherReadingInForce {
                provision: PROVISION.key,
                reading: none_defined.to_owned(),
            }
            .into());
        }
        Ok(())
    }

    /// What a decision changes in the work of thematic groups.
    pub(super) fn thematic_effect(&mut self, act: &DecisionTaken, subject: &Subject) {
        let decision = Some(act.decision.clone());
        match subject {
            Subject::Mandate { mandate } => self.mandates.decided(*mandate, decision),
            Subject::Topics { body, topics } => {
                self.topics.decided(body, topics, act);
            }
            Subject::Briefer { briefer } => self.inputs.agreed(*briefer, decision),
            Subject::Recommendation {
                recommendation,
                revision,
            } => self
                .recommendations
                .decided(*recommendation, *revision, &act.decision),
            Subject::Disposition {
                report,
                recommendation,
                revision,
                disposition,
                words,
            } => {
                self.follow_up.dispose(Disposed {
                    report: *report,
                    recommendation: *recommendation,
                    revision: *revision,
                    disposition: *disposition,
                    words: words.clone(),
                    decision: act.decision.clone(),
                    on: act.on,
                    cancelled: false,
                });
                if *disposition == Disposition::Returned {
                    self.recommendations.returned(
                        *recommendation,
                        *report,
                        *revision,
                        &act.decision,
                    );
                }
            }
            _ => {}
        }
    }

    /// What a cancelled decision had changed there stands no longer.
    pub(super) fn thematic_undone(&mut self, decision: &DecisionId, subject: &Subject) {
        match subject {
            Subject::Mandate { mandate } => self.mandates.decided(*mandate, None),
            Subject::Topics { body, .. } => self.topics.cancel(body, decision),
            Subject::Briefer { briefer } => self.inputs.agreed(*briefer, None),
            Subject::Recommendation { recommendation, .. } => {
                self.recommendations.cancel(*recommendation, decision);
            }
            Subject::Disposition { recommendation, .. } => {
                self.follow_up.cancel(decision);
                self.recommendations.not_returned(*recommendation, decision);
            }
            _ => {}
        }
    }
}

/// Refuses what a decision has settled already.
fn not_decided(decision: Option<&DecisionId>) -> Result<(), Refusal> {
    match decision {
        None => Ok(()),
        Some(decision) => {
            let decision = decision.clone();
            Err(ThematicRefusal::DecidedBefore { decision }.into())
        }
    }
}
