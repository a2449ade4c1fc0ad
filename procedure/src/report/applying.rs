//! What acts about the work of thematic groups change in the forum.

use crate::{Act, Forum, Recorded};

impl Forum {
    /// Folds one more act about the work of a thematic group into the forum.
    pub(crate) fn apply_to_groups(&mut self, recorded: &Recorded) {
        let at = recorded.at;
        match &recorded.act {
            Act::MandateProposed(act) => self.mandates.propose(act, recorded),
            Act::TopicProposed(act) => self.topics.propose(act, recorded),
            Act::PreferencesFiled(act) => self.topics.file(act, recorded),
            Act::PreferencesWithdrawn(act) => self.topics.take_back(act, recorded),
            Act::TopicsChosen(act) => self.topics.choose(act),
            Act::RotationPlanned(act) => self.topics.plan(act),
            Act::BrieferNominated(act) => self.inputs.nominate(act, at),
            Act::InputFiled(act) => self.inputs.file(act, recorded),
            Act::ScenarioSet(act) => self.scenarios.set(act, at),
            Act::ScenarioAnswered(act) => self.scenarios.answer(act, at),
            Act::ScenarioConcluded(act) => self.scenarios.conclude(act, at),
            Act::RecommendationPut(act) => self.recommendations.put(act, recorded),
            Act::SupportDeclared(act) => self.recommendations.support(act),
            Act::ParagraphRevised(act) => self.recommendations.revise(act, recorded),
            Act::PointOpened(act) => self.recommendations.open_point(act, at),
            Act::AlternativeHeld(act) => self.recommendations.hold(act),
            Act::PointClosed(act) => self.recommendations.close_point(act, at),
            Act::RecommendationWithdrawn(act) => self.recommendations.withdraw(act, at),
            Act::DivergenceRecorded(act) => self.divergences.record(act, at),
            Act::ViewJoined(act) => self.divergences.join(act),
            Act::ReportCompiled(act) => self.reports.compile(act, recorded),
            Act::ProseEdited(act) => self.reports.write(act, recorded),
            Act::CorrectionFiled(act) => self.reports.correct(act, recorded),
            Act::CorrectionSettled(act) => self.reports.settle(act),
            Act::ReportTransmitted(act) => self.reports.transmit(act, recorded),
            Act::ImplementationAssigned(act) => self.follow_up.assign(act, recorded),
            Act::ImplementationReported(act) => self.follow_up.report(act, recorded),
            _ => {}
        }
    }
}
