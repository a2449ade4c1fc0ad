//! A candidate answers the delegation that would nominate them: behind a link, without a seat.
//!
//! Looking uses nothing up. What is stated is kept among the accounts until the delegation enters
//! it; the candidate can change it until then, or decline, and nothing of it is left. Behind the
//! same link a candidate who stands on record asks for the erasure of what stands there of them.

use axum::http::StatusCode;
use procedure::Seat;
use procedure::id::{CandidateId, PostId};
use serde_json::json;
use store::accounts::{Nomination, NominationStage, Step};

use super::acting::seat_of_json;
use super::answer::{Answered, Unanswered};
use super::appointments::stated::{Inquiry, Stated};
use super::asking::Asking;
use super::bucket::Counted;
use super::cookie::Cookie;
use super::pages::candidacy::{self as page, AnswerPage, Came};
use super::pages::form::{Answers, Fault};
use super::pages::told::Told;
use super::route::Route;
use super::{letters, secret};

pub(crate) const ROUTES: &[Route] = &[
    Route::open("/candidacy", code),
    Route::open_form("/candidacy", look),
    Route::open("/candidacy/answer", offer),
    Route::open_form("/candidacy/answer", consent),
    Route::open_form("/candidacy/decline", decline),
    Route::open_form("/candidacy/erasure", ask_erasure),
];

fn code(asking: &Asking<'_>) -> Answered {
    code_page(asking, StatusCode::OK, &Answers::default())
}

fn code_page(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| page::code(at, &key, answers))
}

/// Looks whether the code is one, and keeps it in the browser for a while.
fn look(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let Some(given) = asking.form.get("code") else {
        let answers = Answers {
            faults: vec![("code", Fault::Missing)],
            ..Answers::default()
        };
        return code_page(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers);
    };
    let code = secret::normalised(given);
    let _there = behind(asking, &code)?;
    let answer = asking.go("/candidacy/answer")?;
    Ok(answer.with_cookie(Cookie::Candidacy.set(asking.https, &code)))
}

/// The nomination whose code this browser keeps.
fn kept(asking: &Asking<'_>) -> Result<Nomination, Unanswered> {
    let code = Cookie::Candidacy.read(asking.headers, asking.https);
    behind(asking, &code.unwrap_or_default())
}

/// The nomination behind a code. To a stranger one that never was is as one that is over.
fn behind(asking: &Asking<'_>, code: &str) -> Result<Nomination, Unanswered> {
    let hash = asking.candidacy_hash(code);
    asking.count(Counted::Code, &hash.to_hex())?;
    let found = asking.accounts().nomination_behind(&hash)?;
    found.filter(|it| is_answered(asking, it)).ok_or_else(|| {
        asking.log_stranger("candidacy-refused", &json!({}));
        over()
    })
}

/// Whether the link still opens something: it can be answered, or what stands on record can be
/// looked at.
fn is_answered(asking: &Asking<'_>, nomination: &Nomination) -> bool {
    let entered = matches!(nomination.stage, NominationStage::Entered { .. });
    entered || nomination.is_open(asking.now)
}

fn over() -> Unanswered {
    Unanswered::Told(StatusCode::GONE, Told::CandidacyOver)
}

/// Shows who asks and for what, and what the candidate has stated so far.
fn offer(asking: &Asking<'_>) -> Answered {
    let nomination = kept(asking)?;
    let inquiry = inquiry(asking, &nomination);
    let stated = Stated::of(&nomination);
    let answers = match (stated, &nomination.name) {
        (Some(stated), _) => stated.answers(&inquiry),
        (None, name) => Answers::default().with("name", name.clone().unwrap_or_default()),
    };
    draw(asking, &nomination, &inquiry, StatusCode::OK, &answers)
}

/// What this candidate is asked.
fn inquiry(asking: &Asking<'_>, nomination: &Nomination) -> Inquiry {
    asking.forum(|forum| Inquiry::of(forum, &posts(nomination)))
}

fn draw(
    asking: &Asking<'_>,
    nomination: &Nomination,
    inquiry: &Inquiry,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let seat = seat(nomination)?;
    let posts = posts(nomination);
    let came = match &nomination.stage {
        NominationStage::Consented { at, .. } => Came::Consented(*at),
        NominationStage::Entered {
            candidate,
            erasure_asked,
            ..
        } => Came::Entered(CandidateId(*candidate), *erasure_asked),
        _ => Came::Nothing,
    };
    let key = asking.key()?;
    asking.page_as(status, |at| {
        let page = AnswerPage {
            key: &key,
            seat: &seat,
            posts: &posts,
            inquiry,
            expires: nomination.expires,
            came,
            answers,
        };
        page::answer(at, &page)
    })
}

/// The delegation that asks.
fn seat(nomination: &Nomination) -> Result<Seat, Unanswered> {
    let fault = || Unanswered::Fault("a nomination names no seat".into());
    seat_of_json(&nomination.seat).ok_or_else(fault)
}

/// The posts it is about.
pub(super) fn posts(nomination: &Nomination) -> Vec<PostId> {
    serde_json::from_str(&nomination.posts).unwrap_or_default()
}

/// Keeps what the candidate states, and the consent.
fn consent(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let nomination = kept(asking)?;
    let inquiry = inquiry(asking, &nomination);
    let stated = match Stated::read(&asking.form, &inquiry, asking.lang) {
        Ok(stated) => stated,
        Err(answers) => {
            let again = StatusCode::UNPROCESSABLE_ENTITY;
            return draw(asking, &nomination, &inquiry, again, &answers);
        }
    };
    let step = asking
        .accounts()
        .consent(&nomination.hash, &stated.json()?, asking.now)?;
    let done = done(step)?;
    log(asking, &done, "candidate-consented")?;
    letters::candidate_answered(asking, &done);
    asking.go_saying("/candidacy/answer", "desk-said-consented")
}

/// The candidate does not stand: nothing that is personal is left.
fn decline(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let nomination = kept(asking)?;
    let step = asking.accounts().decline(&nomination.hash, asking.now)?;
    let done = done(step)?;
    log(asking, &done, "candidate-declined")?;
    letters::candidate_answered(asking, &done);
    let answer = asking.page(|at| super::pages::told::told(at, Told::CandidacyDeclined))?;
    Ok(answer.with_cookie(Cookie::Candidacy.clear(asking.https)))
}

/// Tells the secretariat that what stands on record of the candidate is to be erased.
fn ask_erasure(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let nomination = kept(asking)?;
    let step = asking
        .accounts()
        .ask_erasure(&nomination.hash, asking.now)?;
    let done = done(step)?;
    log(asking, &done, "candidate-erasure-asked")?;
    asking.go_saying("/candidacy/answer", "desk-said-erasure-asked")
}

/// What counts; what does not is over.
fn done(step: Step) -> Result<Nomination, Unanswered> {
    match step {
        Step::Done(nomination) => Ok(nomination),
        Step::Over(_) | Step::Unknown => Err(over()),
    }
}

/// The delegation sees it in its log.
fn log(asking: &Asking<'_>, nomination: &Nomination, what: &'static str) -> Result<(), Unanswered> {
    let seat = seat(nomination)?;
    let detail = json!({"nomination": nomination.id});
    asking.log_about(what, None, Some(&seat), &detail);
    Ok(())
}
