//! What the record says of a delegation, at its own desk: every position said to be its own, by
//! question, with its evidence, and what the delegation can say of each.
//!
//! It can confirm a position as its own declaration, correct it by one, set a note beside it, or say
//! that it is reported wrongly. Whether it may now is asked of `procedure`: the page offers what is
//! open.

pub(in crate::desk) mod doing;
mod seen;

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::id::{MemberId, PositionId};
use procedure::question::{OnBehalf, Position};
use procedure::{Forum, Holder, Noun, Refusal, Seat, Verb};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::Reading;
use super::asking::Asking;
use super::check::Wanted;
use super::pages::form::Answers;
use super::pages::our_record as page;
use super::route::Route;
use crate::NotFound;
use doing::{About, Doing};
pub(super) use seen::unseen;

/// Where it stands.
const PATH: &str = "/desk/our-record";

/// What can be said of a position, in the order in which it is offered.
const DOINGS: &[&Doing] = &[
    &doing::CONFIRM,
    &doing::CORRECT,
    &doing::ANNOTATE,
    &doing::DISPUTE,
    &doing::WITHDRAW,
];

/// The routes of this file: a page and a form for each thing that can be said.
macro_rules! routes {
    ($($verb:ident $key:literal $doing:path;)*) => {
        /// The addresses of this file.
        pub(crate) const ROUTES: &[Route] = &[
            Route::page(Verb::ReadDesk, PATH, list),
            $(
                Route::page(
                    Verb::$verb,
                    concat!("/desk/our-record/{position}/", $key),
                    |asking, acting| show(asking, acting, &$doing),
                ),
                Route::form(
                    Verb::$verb,
                    concat!("/desk/our-record/{position}/", $key),
                    |asking, acting| take(asking, acting, &$doing),
                ),
            )*
        ];
    };
}

routes! {
    DeclarePosition "confirm" doing::CONFIRM;
    DeclarePosition "correct" doing::CORRECT;
    AnnotatePosition "annotate" doing::ANNOTATE;
    DisputePosition "dispute" doing::DISPUTE;
    SettleDispute "withdraw" doing::WITHDRAW;
}

/// The member of whose delegation the seat is; others have no record of their own.
fn member(acting: &Acting) -> Result<MemberId, Unanswered> {
    match acting.seat() {
        Seat::Delegation(member) => Ok(*member),
        seat => Err(Refusal::SeatMayNot {
            seat: seat.clone(),
            verb: Verb::DeclarePosition,
        }
        .into()),
    }
}

/// Whether a position is said to be a member's, or spoken by it for a group.
pub(in crate::desk) fn is_of(position: &Position, member: MemberId) -> bool {
    position.holder == Holder::Member(member)
        || position.on_behalf_of == Some(OnBehalf::SpokenBy(member))
}

/// All positions of a delegation, by question and within it newest first.
fn ours(forum: &Forum, member: MemberId) -> Vec<Position> {
    let questions = forum.questions.iter();
    let of_question = |question: &procedure::question::Question| {
        let on = forum.questions.positions_on(&question.id);
        let mut ours: Vec<Position> = on.filter(|it| is_of(it, member)).cloned().collect();
        ours.sort_by_key(|it| std::cmp::Reverse((it.expressed, it.id)));
        ours
    };
    questions.flat_map(of_question).collect()
}

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let member = member(acting)?;
    let since = seen::visit(asking, acting, member)?;
    let positions = asking.forum(|forum| ours(forum, member));
    let number = asking.query.get("page").and_then(|it| it.parse().ok());
    let record = asking.forum(|forum| {
        let said = positions.into_iter().map(|position| page::Said {
            is_new: since.is_some_and(|since| seen::is_new(forum, &position, since)),
            open: Vec::new(),
            position,
        });
        page::OurRecord::of(forum, said.collect(), number.unwrap_or(1), since)
    });
    let record = offered(asking, acting, member, record);
    asking.page(|at| page::list(at, member, &record))
}

/// The record with what is open on each position that the page shows.
fn offered(
    asking: &Asking<'_>,
    acting: &Acting,
    member: MemberId,
    mut record: page::OurRecord,
) -> page::OurRecord {
    for said in record.shown_mut() {
        let about = About::of(asking, &said.position, member);
        let open = DOINGS
            .iter()
            .filter(|doing| matches!(doing.considered(asking, acting, &about), Some(Ok(()))));
        said.open = open.map(|doing| doing.key).collect();
    }
    record
}

/// The position that the address names, if it is said to be the delegation's.
fn named(asking: &Asking<'_>, member: MemberId) -> Result<Position, Unanswered> {
    let key = asking.named.get("position");
    let number = key.parse().ok().map(PositionId);
    let found = number
        .and_then(|number| asking.forum(|forum| forum.questions.position(number).cloned()))
        .filter(|position| is_of(position, member));
    found.ok_or_else(|| Unanswered::Missing(NotFound::of(Noun::Position, key)))
}

fn show(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let member = member(acting)?;
    let about = About::of(asking, &named(asking, member)?, member);
    let new = || (doing.begun)(&about);
    let answers = asking.typed(acting, doing.names)?.unwrap_or_else(new);
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

fn take(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let member = member(acting)?;
    let about = About::of(asking, &named(asking, member)?, member);
    let mut reading = Reading::of(&asking.form, doing.names);
    let command = (doing.read)(&mut reading, &about);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            doing.verb,
            Relation::Own,
            command,
            format!("{PATH}/{}/{}", about.position.id, doing.key),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, doing, &about, status, answers)
    })
}
