//! The rapporteur's desk: the text of a statement with all that is suggested in it, and one
//! suggestion at a time beside it, to be confirmed, changed, rejected or left for later.
//!
//! What is confirmed becomes a position that quotes the words. All else is kept beside the record:
//! what was rejected or laid aside, who looks at which passage now, and how often each pattern of
//! the rules was found right. Several people can work on one text: what one looks at is offered to
//! nobody else for some minutes, and of two who decide the same the first counts.

mod adding;
mod batch;
mod confirming;
mod filled;
mod kept;
mod overview;
mod raising;
mod state;

use axum::http::StatusCode;
use procedure::id::PositionId;
use procedure::{Refusal, Verb};
use serde_json::json;
use store::accounts::{Judged, Made, NewJudgement};

use super::acting::Acting;
use super::answer::Answered;
use super::answers::Reading;
use super::asking::Asking;
use super::bucket::Counted;
use super::form::Form;
use super::pages::form::Answers;
use super::pages::reading as page;
use super::route::Route;
use batch::Batch;
use confirming::{Again, Confirmed, Confirming};
use filled::{About, FIELDS};

pub(crate) use kept::Readings;
pub(crate) use state::State;

/// The addresses of this file and those below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::RecordPosition, "/desk/reading", overview::show),
    Route::page(Verb::RecordPosition, "/desk/reading/{statement}", show),
    Route::form(Verb::RecordPosition, "/desk/reading/{statement}", take),
    Route::page(
        Verb::RecordPosition,
        "/desk/reading/{statement}/add",
        adding::show,
    ),
    Route::form(
        Verb::RecordPosition,
        "/desk/reading/{statement}/add",
        adding::take,
    ),
];

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let batch = Batch::of(asking, acting)?;
    batch.keep(asking)?;
    let asked = batch.place(asking.query.get("s"));
    let current = asked.or_else(|| batch.next(None));
    draw(asking, acting, &batch, current, None)
}

/// Draws the page of a suggestion, as it was proposed or as a form is shown again.
fn draw(
    asking: &Asking<'_>,
    acting: &Acting,
    batch: &Batch,
    current: Option<usize>,
    again: Option<&Again>,
) -> Answered {
    let left = current.filter(|at| batch.states[*at].is_left());
    let held = match left {
        Some(at) => !batch.hold(asking, at)?,
        None => false,
    };
    let proposed = left.map(|at| filled::proposed(batch, at));
    let refusal = match (again, left) {
        (None, Some(at)) => considered(asking, acting, batch, at),
        _ => None,
    };
    let answers = again.map(|it| &it.answers).or(proposed.as_ref());
    let none = Answers::default();
    let said = again.and_then(|it| it.refusal.as_ref());
    let key = asking.key()?;
    let seen = page::Seen {
        statement: &batch.statement,
        text: &batch.text,
        read: &batch.read,
        states: &batch.states,
        current,
        held,
        others: batch.others(),
        was: batch.place(asking.query.get("was")),
        next: batch.next(current),
        part: asking.query.get("part").and_then(|it| it.parse().ok()),
        answers: answers.unwrap_or(&none),
        view: match asking.query.get("edit") {
            Some("change") => page::View::Change,
            Some("new") => page::View::New,
            _ => page::View::Plain,
        },
        again: again.is_some(),
        refusal: said.or(refusal.as_ref()),
        conflicts: again.map_or(&[], |it| &it.conflicts[..]),
        model: batch.model.as_deref(),
        can_ask: asking.means.opinion.is_some(),
        key: &key,
    };
    let status = again.map_or(StatusCode::OK, |it| it.status);
    asking.page_as(status, |at| page::one(at, &seen))
}

/// What `procedure` would say to a suggestion as it is proposed; nothing where it would be entered,
/// or where something is still to be filled in.
fn considered(asking: &Asking<'_>, acting: &Acting, batch: &Batch, at: usize) -> Option<Refusal> {
    let (suggested, _) = batch.suggested(at)?;
    let proposed = filled::proposed(batch, at);
    let form = Form::of(proposed.values);
    let mut reading = Reading::of(&form, &FIELDS);
    let filled = filled::read(asking, &mut reading, batch, suggested.evidence.start);
    let filled = reading.done(filled).ok()?;
    let About::Option(question, option) = &filled.about else {
        return None;
    };
    let (question, option) = (question.clone(), option.clone());
    let command = confirming::command(batch, Some(suggested), &filled, question, option);
    let registrar = &asking.with.registrar;
    registrar.consider(acting.by.clone(), command.into()).err()
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Acting, acting.person().as_str())?;
    let batch = Batch::of(asking, acting)?;
    let Some(at) = batch.place(asking.form.get("s")) else {
        return asking.go_saying(&batch.path(), "desk-said-reading-gone");
    };
    let state = batch.states[at];
    match asking.form.get("do") {
        Some("again") if state.can_be_taken_up() => take_up(asking, acting, &batch, at),
        _ if !state.is_left() => decided_before(asking, &batch, at),
        Some("reject") => set_aside(asking, acting, &batch, at, Made::Rejected),
        Some("later") => set_aside(asking, acting, &batch, at, Made::Later),
        _ => confirm(asking, acting, &batch, at),
    }
}

/// It is decided: what came of it is shown, and nothing changed.
fn decided_before(asking: &Asking<'_>, batch: &Batch, at: usize) -> Answered {
    asking.go_saying(&to(batch, Some(at), None), "desk-said-reading-decided")
}

fn confirm(asking: &Asking<'_>, acting: &Acting, batch: &Batch, at: usize) -> Answered {
    let Some((suggested, _)) = batch.suggested(at) else {
        return asking.go(&batch.path());
    };
    let confirming = Confirming {
        asking,
        acting,
        batch,
        suggested: Some(suggested),
        near: suggested.evidence.start,
    };
    match confirming.confirm()? {
        Confirmed::Done(true) => go_on(asking, batch, at),
        Confirmed::Done(false) => {
            let onward = to(batch, batch.next(Some(at)), Some(at));
            asking.go_saying(&onward, "desk-said-reading-both")
        }
        Confirmed::Again(again) => draw(asking, acting, batch, Some(at), Some(&again)),
    }
}

/// Rejects it, or lays it aside.
fn set_aside(
    asking: &Asking<'_>,
    acting: &Acting,
    batch: &Batch,
    at: usize,
    made: Made,
) -> Answered {
    let Some((suggested, _)) = batch.suggested(at) else {
        return asking.go(&batch.path());
    };
    let judgement = NewJudgement {
        statement: batch.statement.id.0,
        suggestion: &suggested.key,
        made,
        person: acting.person().as_str(),
        position: None,
        patterns: confirming::patterns(suggested),
    };
    let judged = asking.accounts().judge(judgement, asking.now)?;
    if let Judged::Already(_) = judged {
        return decided_before(asking, batch, at);
    }
    if made == Made::Rejected {
        asking.log(acting, "suggestion-rejected", &about(batch, &suggested.key));
    }
    go_on(asking, batch, at)
}

/// Takes up again what was rejected, laid aside or retracted.
fn take_up(asking: &Asking<'_>, acting: &Acting, batch: &Batch, at: usize) -> Answered {
    if let Some((suggested, _)) = batch.suggested(at) {
        let number = batch.statement.id.0;
        asking.accounts().unjudge(number, &suggested.key)?;
        asking.log(acting, "suggestion-taken-up", &about(batch, &suggested.key));
    }
    asking.go(&to(batch, Some(at), None))
}

fn about(batch: &Batch, suggestion: &str) -> serde_json::Value {
    json!({ "statement": batch.statement.id.0, "suggestion": suggestion })
}

/// Leads to the next one, where it is said what was made of this one.
fn go_on(asking: &Asking<'_>, batch: &Batch, at: usize) -> Answered {
    asking.go(&to(batch, batch.next(Some(at)), Some(at)))
}

/// The address of a suggestion, with what was decided just before.
fn to(batch: &Batch, current: Option<usize>, was: Option<usize>) -> String {
    let key = |at: Option<usize>| {
        batch
            .read
            .all
            .get(at?)
            .map(|it| crate::percent::encoded(&it.key))
    };
    let mut path = batch.path();
    let mut join = '?';
    for (name, key) in [("s", key(current)), ("was", key(was))] {
        if let Some(key) = key {
            path.push_str(&format!("{join}{name}={key}"));
            join = '&';
        }
    }
    path.push_str("#now");
    path
}

/// The positions on record that pull the other way, by their numbers: as the form carries them.
pub(crate) fn numbers(positions: &[PositionId]) -> String {
    let numbers: Vec<String> = positions.iter().map(|it| it.0.to_string()).collect();
    numbers.join(",")
}
