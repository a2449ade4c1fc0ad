//! The commands behind acts about posts, candidates and slates.

use crate::act::{
    CandidacyWithdrawn, CandidateNominated, CriteriaSet, InterimNamed, NominationsCalled,
    SlateAppointed, SlateConsulted, SlatePut, ViewFiled,
};
use crate::appointment::appoint::AppointSlate;
use crate::appointment::call::CallNominations;
use crate::appointment::consult::ConsultOnSlate;
use crate::appointment::file_view::FileView;
use crate::appointment::name_interim::NameInterim;
use crate::appointment::nominate::NominateCandidate;
use crate::appointment::put_slate::{Named, PutSlate};
use crate::appointment::set_criteria::SetCriteria;
use crate::appointment::withdraw::WithdrawCandidacy;

/// Instants are computed again from the civil time that was asked for.
pub(super) fn call(act: &NominationsCalled) -> CallNominations {
    CallNominations {
        posts: act.posts.clone(),
        until: act.until.civil,
        tzdb: act.tzdb.clone(),
        questionnaire: act.questionnaire.clone(),
    }
}

/// As whose national the candidate is counted is said again: where what was stated is sealed by
/// now, it does not follow from it.
pub(super) fn nomination(act: &CandidateNominated) -> NominateCandidate {
    NominateCandidate {
        posts: act.posts.clone(),
        person: act.person.clone(),
        name: act.name.clone(),
        counted: Some(act.counted),
        stated: act.stated.clone(),
        statement: act.statement.clone(),
        audience: act.audience,
        consent: Some(act.consent.clone()),
    }
}

pub(super) fn withdrawal(act: &CandidacyWithdrawn) -> WithdrawCandidacy {
    WithdrawCandidacy {
        candidate: act.candidate,
        reason: act.reason.clone(),
    }
}

pub(super) fn criteria(act: &CriteriaSet) -> SetCriteria {
    SetCriteria {
        posts: act.posts.clone(),
        reading: act.reading.clone(),
        criteria: act.criteria.clone(),
    }
}

/// Terms are computed again. What was found is said again, for where it cannot be found any more.
pub(super) fn slate(act: &SlatePut) -> PutSlate {
    let fills = act.fills.iter();
    PutSlate {
        names: fills
            .map(|fill| Named {
                post: fill.post.clone(),
                candidates: fill.candidates.clone(),
            })
            .collect(),
        from: act.from,
        term: act.term,
        replaces: act.replaces,
        found: Some(act.found.clone()),
    }
}

pub(super) fn consultation(act: &SlateConsulted) -> ConsultOnSlate {
    ConsultOnSlate {
        slate: act.slate,
        with: act.with.clone(),
        on: act.on,
        format: act.format,
        held_by: act.held_by.clone(),
        summary: act.summary.clone(),
        confidential: act.confidential.clone(),
    }
}

pub(super) fn view(act: &ViewFiled) -> FileView {
    FileView {
        slate: act.slate,
        view: act.view,
        reasons: act.reasons.clone(),
    }
}

pub(super) fn appointment(act: &SlateAppointed) -> AppointSlate {
    AppointSlate { slate: act.slate }
}

pub(super) fn interim(act: &InterimNamed) -> NameInterim {
    NameInterim {
        post: act.post.clone(),
        person: act.person.clone(),
        body: act.body.clone(),
        office: act.office,
        from: act.from,
        until: act.until,
    }
}
