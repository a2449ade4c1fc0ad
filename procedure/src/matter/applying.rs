//! What acts about matters change in the forum.

use super::{Closing, Given, Subject};
use crate::act::{DecisionCancelled, DecisionTaken, MatterClosed};
use crate::agenda::{Standing, Stood};
use crate::{Act, Forum, Recorded};

impl Forum {
    /// Folds one more act about a matter into the forum.
    pub(crate) fn apply_to_matters(&mut self, recorded: &Recorded) {
        let (matters, at) = (&mut self.matters, recorded.at);
        match &recorded.act {
            Act::TermsSet(act) => matters.set_terms(act),
            Act::MatterPut(act) => matters.put(act, recorded),
            Act::MatterOpened(act) => matters.open(act, at),
            Act::ConsensusTested(act) => matters.test(act),
            Act::ConcernRaised(act) => matters.concern(act, at),
            Act::HoldAsked(act) => matters.hold(act, at),
            Act::ObjectionRaised(act) => matters.object(act),
            Act::ObjectionWithdrawn(act) => matters.withdraw_objection(act, at),
            Act::WordsAttached(act) => matters.attach(act, at),
            Act::ConsultationHeld(act) => matters.consult(act),
            Act::ConsultationConfirmed(act) => matters.confirm_consultation(act),
            Act::TextChanged(act) => matters.change_text(act, at),
            Act::DeadlineExtended(act) => matters.extend(act),
            Act::SilenceResumed(act) => matters.resume(act),
            Act::DecisionTaken(act) => {
                matters.take_decision(act);
                self.take_effect(act);
            }
            Act::MatterClosed(act) => {
                matters.close(act);
                self.close_agenda(act);
            }
            Act::DecisionCancelled(act) => {
                matters.cancel(act);
                self.reopen(act);
            }
            Act::VoteTaken(act) => matters.vote(act),
            _ => {
                self.apply_to_appointments(recorded);
                self.apply_to_groups(recorded);
            }
        }
    }

    /// What a decision changes besides: the reading of a provision, the standing of an agenda.
    fn take_effect(&mut self, act: &DecisionTaken) {
        let Some(matter) = self.matters.get(act.matter) else {
            return;
        };
        match &matter.subject {
            Subject::Reading { provision, reading } => {
                let (provision, reading) = (provision.clone(), reading.clone());
                self.provisions.settle(&provision, reading);
            }
            Subject::Agenda { session } => {
                let with_reservations = matter
                    .attached
                    .iter()
                    .any(|attached| attached.given != Given::ExplanationBefore);
                let stood = Stood {
                    standing: if with_reservations {
                        Standing::AdoptedWithReservations
                    } else {
                        Standing::Adopted
                    },
                    on: act.on,
                    note: None,
                    source: act.rule.clone(),
                };
                let session = session.clone();
                self.agendas.decided(&session, stood);
            }
            subject => {
                let subject = subject.clone();
                self.thematic_effect(act, &subject);
            }
        }
    }

    /// An agenda that was not adopted stands so.
    fn close_agenda(&mut self, act: &MatterClosed) {
        let matter = self.matters.get(act.matter);
        let (Closing::NotAdopted, Some(Subject::Agenda { session })) =
            (act.closing, matter.map(|matter| &matter.subject))
        else {
            return;
        };
        let stood = Stood {
            standing: Standing::NotAdopted,
            on: act.on,
            note: None,
            source: act.rule.clone(),
        };
        let session = session.clone();
        self.agendas.decided(&session, stood);
    }

    /// A reading that a cancelled decision had settled is open again, unless the decision that
    /// cancels it has settled another.
    fn reopen(&mut self, act: &DecisionCancelled) {
        let of = |id| self.matters.get(self.matters.decision(id)?.matter);
        match of(&act.decision).map(|matter| matter.subject.clone()) {
            Some(Subject::Reading { provision, reading }) => {
                self.provisions.unsettle(&provision, &reading);
            }
            Some(subject) => self.thematic_undone(&act.decision, &subject),
            None => {}
        }
    }
}
