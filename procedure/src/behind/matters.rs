//! The commands behind acts about matters.

use crate::Command;
use crate::act::{
    ConcernRaised, ConsensusTested, ConsultationConfirmed, ConsultationHeld, DeadlineExtended,
    DecisionCancelled, DecisionTaken, HoldAsked, MatterClosed, MatterOpened, MatterPut,
    ObjectionRaised, ObjectionWithdrawn, SilenceResumed, TextChanged, VoteTaken, WordsAttached,
};
use crate::matter::attach::AttachWords;
use crate::matter::cancel::CancelDecision;
use crate::matter::change_text::ChangeText;
use crate::matter::close::CloseMatter;
use crate::matter::concern::RaiseConcern;
use crate::matter::confirm_consultation::ConfirmConsultation;
use crate::matter::consult::RecordConsultation;
use crate::matter::decide_by_silence::DecideBySilence;
use crate::matter::extend::ExtendDeadline;
use crate::matter::gavel::Gavel;
use crate::matter::hold::AskHold;
use crate::matter::object::Object;
use crate::matter::open::OpenMatter;
use crate::matter::put::PutMatter;
use crate::matter::resume::ResumeSilence;
use crate::matter::test_consensus::TestConsensus;
use crate::matter::vote::TakeVote;
use crate::matter::withdraw_objection::WithdrawObjection;

pub(super) fn put(act: &MatterPut) -> PutMatter {
    PutMatter {
        body: act.body.clone(),
        subject: act.subject.clone(),
        title: act.title.clone(),
        mode: act.mode,
        provision: act.provision.clone(),
        text: act.text.clone(),
    }
}

pub(super) fn asking(act: &ConsensusTested) -> TestConsensus {
    TestConsensus {
        matter: act.matter,
        session: act.session.clone(),
        meeting: act.meeting,
    }
}

pub(super) fn concern(act: &ConcernRaised) -> RaiseConcern {
    RaiseConcern {
        matter: act.matter,
        paragraphs: act.paragraphs.clone(),
        words: act.words.clone(),
    }
}

pub(super) fn objection(act: &ObjectionRaised) -> Object {
    Object {
        matter: act.matter,
        text: act.text.clone(),
        paragraphs: act.paragraphs.clone(),
        reasons: act.reasons.clone(),
        in_confidence: act.in_confidence.clone(),
        received: act.received,
    }
}

pub(super) fn withdrawal(act: &ObjectionWithdrawn) -> WithdrawObjection {
    WithdrawObjection {
        matter: act.matter,
        objection: act.objection,
    }
}

pub(super) fn attaching(act: &WordsAttached) -> AttachWords {
    AttachWords {
        matter: act.matter,
        given: act.given,
        paragraphs: act.paragraphs.clone(),
        words: act.words.clone(),
    }
}

pub(super) fn consultation(act: &ConsultationHeld) -> RecordConsultation {
    RecordConsultation {
        matter: act.matter,
        with: act.with.clone(),
        on: act.on,
        format: act.format,
        summary: act.summary.clone(),
        confidential: act.confidential.clone(),
        would_meet: act.would_meet.clone(),
    }
}

pub(super) fn confirmation(act: &ConsultationConfirmed) -> ConfirmConsultation {
    ConfirmConsultation {
        matter: act.matter,
        consultation: act.consultation,
    }
}

pub(super) fn closing(act: &MatterClosed) -> CloseMatter {
    CloseMatter {
        matter: act.matter,
        closing: act.closing,
        reason: act.reason.clone(),
    }
}

pub(super) fn cancelling(act: &DecisionCancelled) -> CancelDecision {
    CancelDecision {
        decision: act.decision.clone(),
        by_decision: act.by_decision.clone(),
        reason: act.reason.clone(),
    }
}

pub(super) fn vote(act: &VoteTaken) -> TakeVote {
    TakeVote {
        matter: act.matter,
        yes: act.yes.clone(),
        no: act.no.clone(),
        abstain: act.abstain.clone(),
        majority: act.majority,
    }
}

/// Instants are computed again from the civil time that was asked for.
pub(super) fn opening(act: &MatterOpened) -> OpenMatter {
    OpenMatter {
        matter: act.matter,
        present: act.present.clone(),
        deadline: act.deadline.as_ref().map(|deadline| deadline.civil),
        tzdb: act.tzdb.clone(),
    }
}

pub(super) fn hold(act: &HoldAsked) -> AskHold {
    AskHold {
        matter: act.matter,
        until: act.until.civil,
        words: act.words.clone(),
    }
}

pub(super) fn change(act: &TextChanged) -> ChangeText {
    ChangeText {
        matter: act.matter,
        text: act.text.clone(),
        changed: act.changed.clone(),
        deadline: act.deadline.as_ref().map(|deadline| deadline.civil),
        tzdb: act.tzdb.clone(),
    }
}

pub(super) fn extension(act: &DeadlineExtended) -> ExtendDeadline {
    ExtendDeadline {
        matter: act.matter,
        deadline: act.deadline.civil,
        tzdb: act.tzdb.clone(),
        reason: act.reason.clone(),
    }
}

pub(super) fn resumption(act: &SilenceResumed) -> ResumeSilence {
    ResumeSilence {
        matter: act.matter,
        deadline: act.deadline.civil,
        tzdb: act.tzdb.clone(),
    }
}

/// A gavel has a second person; what the passing of time brought has none.
pub(super) fn decision(act: &DecisionTaken) -> Command {
    match &act.confirmed_by {
        Some(confirmed_by) => Gavel {
            matter: act.matter,
            confirmed_by: confirmed_by.clone(),
        }
        .into(),
        None => DecideBySilence { matter: act.matter }.into(),
    }
}
