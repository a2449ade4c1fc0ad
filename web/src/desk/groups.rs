//! Thematic groups at the desk: what each has before it, and what this seat can do, from the mandate
//! to what was done once the plenary has adopted something.
//!
//! What can be done about a thing is one table for each kind of thing, [`doings`]. Whether it may be
//! done now is asked of `procedure` with a sample: what would be refused is shown with its refusal.
//! A form is read into the body of an act, as programs send it, and led back to its command.

mod doing;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
pub(super) mod folded;
mod following;
mod hearing;
mod mandates;
mod points;
mod putting;
mod reading;
mod recommending;
mod reports;
pub(crate) mod rows;
mod seen;
mod stale;
mod thing;
mod topics;
pub(super) mod waits;

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::{Act, Command, Refusal, Seat, Verb};

use super::acting::Acting;
use super::answer::Answered;
use super::answers::Reading;
use super::asking::Asking;
use super::check::Wanted;
use super::offering::{self, uses};
use super::pages::form::Answers;
use super::pages::groups as page;
use super::route::Route;

pub(crate) use doing::{About, Doing};
pub(crate) use mandates::OUTPUTS;
pub(crate) use points::VIEWS;
pub(crate) use reports::listed;
pub(crate) use thing::{Kind, Thing};
pub(crate) use topics::{RANKS, SLOTS};

use seen::about;

/// The routes of this file: for each kind of thing its page, and a page and a form for each thing
/// that can be done about it.
macro_rules! routes {
    ($($table:ident $kind:ident $folder:literal { $($verb:ident $key:literal $doing:path;)* })*) => {
        /// The addresses of this file.
        pub(crate) const ROUTES: &[Route] = &[
            Route::page(Verb::ReadDesk, "/desk/groups", list),
            $(
                Route::page(
                    Verb::ReadDesk,
                    concat!("/desk/", $folder, "/{key}"),
                    |asking, acting| one(asking, acting, Kind::$kind),
                ),
                $(
                    Route::page(
                        Verb::$verb,
                        concat!("/desk/", $folder, "/{key}/", $key),
                        |asking, acting| show(asking, acting, Kind::$kind, &$doing),
                    ),
                    Route::form(
                        Verb::$verb,
                        concat!("/desk/", $folder, "/{key}/", $key),
                        |asking, acting| take(asking, acting, Kind::$kind, &$doing),
                    ),
                )*
            )*
        ];

        $(const $table: &[&Doing] = &[$(&$doing),*];)*

        /// What can be done about a kind of thing, in the order in which it is offered.
        pub(crate) const fn doings(kind: Kind) -> &'static [&'static Doing] {
            match kind { $(Kind::$kind => $table,)* }
        }
    };
}

routes! {
    OF_GROUP Group "groups" {
        ProposeTopic "topic" topics::TOPIC;
        FilePreferences "preferences" topics::PREFERENCES;
        FilePreferences "no-preferences" topics::TAKE_BACK;
        PutRecommendation "recommendation" recommending::RECOMMENDATION;
        NominateBriefer "briefer" hearing::BRIEFER;
        FileInput "input" hearing::INPUT;
        RecordDivergence "divergence" points::DIVERGENCE;
        SetScenario "scenario" hearing::SCENARIO;
        ProposeMandate "mandate" mandates::MANDATE;
        ChooseTopics "choose" topics::CHOOSE;
        PutMatter "put-topics" topics::PUT;
        PlanRotation "rotation" topics::ROTATION;
        PutMatter "put-briefer" hearing::PUT_BRIEFER;
        CompileReport "report" reports::REPORT;
    }
    OF_MANDATE Mandate "mandates" {
        PutMatter "put-mandate" mandates::PUT;
    }
    OF_RECOMMENDATION Recommendation "recommendations" {
        DeclareSupport "support" recommending::SUPPORT;
        OpenPoint "point" points::POINT;
        HoldAlternative "hold" points::HOLD;
        ClosePoint "close" points::CLOSE;
        ReviseParagraph "revise" recommending::REVISE;
        PutMatter "put-recommendation" recommending::PUT;
        WithdrawRecommendation "withdraw" recommending::WITHDRAW;
        AssignImplementation "assign" following::ASSIGN;
        ReportImplementation "progress" following::PROGRESS;
    }
    OF_SCENARIO Scenario "scenarios" {
        AnswerScenario "answer" hearing::ANSWER;
        ConcludeScenario "conclude" hearing::CONCLUDE;
    }
    OF_DIVERGENCE Divergence "divergences" {
        JoinView "join" points::JOIN;
    }
    OF_REPORT Report "reports" {
        FileCorrection "correct" reports::CORRECT;
        EditProse "prose" reports::PROSE;
        SettleCorrection "settle" reports::SETTLE;
        CompileReport "compile" reports::COMPILE;
        TransmitReport "transmit" reports::TRANSMIT;
        PutMatter "dispose" reports::DISPOSE;
    }
}

/// What seats of this kind do about a thing at all, each with the refusal it would meet now.
pub(crate) type Offers = Vec<(&'static Doing, Result<(), Refusal>)>;

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let schedules = uses(acting.seat(), Verb::KeepTheRecord);
    asking.page(|at| page::list(at, schedules))
}

fn one(asking: &Asking<'_>, acting: &Acting, kind: Kind) -> Answered {
    let about = about(asking, acting, kind)?;
    let offers = offers(asking, acting, &about);
    asking.page(|at| page::one(at, &about, &offers))
}

fn show(asking: &Asking<'_>, acting: &Acting, kind: Kind, doing: &Doing) -> Answered {
    let about = about(asking, acting, kind)?;
    let answers = match asking.typed(acting, &doing.all_names())? {
        // What was read when the words were typed: whatever has come since is not overwritten.
        Some(typed) => typed,
        None => Answers {
            values: (doing.given)(&about),
            faults: Vec::new(),
        },
    };
    ask(asking, doing, &about, StatusCode::OK, &answers)
}

fn ask(
    asking: &Asking<'_>,
    doing: &Doing,
    about: &About,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| page::ask(at, &key, doing, about, answers))
}

fn take(asking: &Asking<'_>, acting: &Acting, kind: Kind, doing: &Doing) -> Answered {
    let about = about(asking, acting, kind)?;
    let mut reading = Reading::of(&asking.form, &doing.all_names());
    if let Some(rows) = doing.rows.as_ref().filter(|_| rows::asked(&asking.form)) {
        let typed = rows::one_more(rows, reading.typed());
        return ask(asking, doing, &about, StatusCode::OK, &typed);
    }
    let act = (doing.read)(&mut reading, &about);
    match reading.done(act) {
        Ok(act) => {
            let asked = asking.ask(acting, wanted(doing, &about, &act));
            stale::or_both(asking, doing, &about, asked)
        }
        Err(answers) => {
            let again = StatusCode::UNPROCESSABLE_ENTITY;
            ask(asking, doing, &about, again, &answers)
        }
    }
}

fn wanted(doing: &Doing, about: &About, act: &Act) -> Wanted {
    let part = about.part.as_ref().map(|part| format!("?part={part}"));
    let part = part.unwrap_or_default();
    Wanted {
        verb: doing.verb,
        relation: relation(&about.seat, act),
        command: Command::behind(act),
        on: None,
        beside: serde_json::Value::Null,
        change: Some(format!("{}/{}{part}", about.thing.path(), doing.key)),
    }
}

/// A Chair or a co-facilitator acts for the own body; a matter that a group puts to the plenary is
/// the plenary's. Whoever has no office acts on instruction, or for the own delegation.
fn relation(seat: &Seat, act: &Act) -> Relation {
    let decides = match act {
        Act::MatterPut(put) => Some(&put.body),
        _ => None,
    };
    match (seat, seat.office(), decides) {
        (Seat::Secretariat, ..) => Relation::Any,
        (_, Some((own, _)), Some(body)) if own != body => Relation::Any,
        _ => Relation::Own,
    }
}

fn offers(asking: &Asking<'_>, acting: &Acting, about: &About) -> Offers {
    let all = doings(about.thing.kind()).iter().copied();
    let used = all.filter(|doing| uses(acting.seat(), doing.verb));
    used.filter_map(|doing| Some((doing, considered(asking, acting, about, doing)?)))
        .collect()
}

/// What `procedure` says of a sample; nothing where there is nothing it could be about, or where it is
/// another seat's.
fn considered(
    asking: &Asking<'_>,
    acting: &Acting,
    about: &About,
    doing: &Doing,
) -> Option<Result<(), Refusal>> {
    let sample = (doing.sample)(about);
    let considered = offering::considered(asking, acting, &doing.all_names(), sample, |reading| {
        (doing.read)(reading, about).map(|act| Command::behind(&act))
    })?;
    match considered {
        Err(Refusal::Unknown { .. } | Refusal::OfAnotherSeat { .. }) => None,
        considered => Some(considered),
    }
}
