//! Withholding or erasing a sealed value: asked by one officer, confirmed by another.

use axum::http::StatusCode;
use procedure::act::{ValueErased, ValueWithheld};
use procedure::authority::Relation;
use procedure::id::SealId;
use procedure::keeping::erase::EraseValue;
use procedure::keeping::withhold::WithholdValue;
use procedure::{Command, Verb};

use super::acting::Acting;
use super::answer::Answered;
use super::answers::{NOTE_MAX, Reading};
use super::asking::Asking;
use super::check::Wanted;
use super::known::{Names, cited};
use super::officers::{other, others};
use super::pages::close::close;
use super::pages::form::Answers;
use super::route::Route;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::CloseValue, "/desk/closing", show).about_anyone(),
    Route::form(Verb::CloseValue, "/desk/closing", take).about_anyone(),
];

const FIELDS: [&str; 5] = ["way", "seal", "rule", "reason", "confirmed_by"];

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let answers = asking.typed(acting, &FIELDS)?;
    let answers = answers.unwrap_or_else(|| begun(asking));
    ask(asking, acting, StatusCode::OK, &answers)
}

/// What a page that leads here has filled in already.
fn begun(asking: &Asking<'_>) -> Answers {
    let mut answers = Answers::default();
    for field in ["way", "seal", "reason"] {
        if let Some(value) = asking.query.get(field) {
            answers = answers.with(field, value);
        }
    }
    answers
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let officers = others(asking, acting);
    let names = Names::of(asking, &officers)?;
    let people: Vec<_> = officers.iter().map(|it| names.person(it)).collect();
    let key = asking.key()?;
    asking.page_as(status, |at| close(at, &key, &people, answers))
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let wanted = read(asking, acting).map(|command| {
        Wanted::now(
            Verb::CloseValue,
            Relation::Any,
            command,
            "/desk/closing".to_owned(),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, acting, status, answers)
    })
}

fn read(asking: &Asking<'_>, acting: &Acting) -> Result<Command, Answers> {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let way = reading.one_of("way", &["withhold", "erase"]);
    let seal = reading.known("seal", |key| SealId::new(key).ok());
    let rule = reading.known("rule", |key| cited(asking, key));
    let reason = reading.words("reason", NOTE_MAX);
    let confirmed_by = other(&mut reading, asking, acting);
    let command = || {
        let (seal, rule, reason) = (seal?, rule?, reason?);
        let confirmed_by = confirmed_by?;
        Some(match way? {
            "erase" => EraseValue(ValueErased {
                seal,
                rule,
                reason,
                confirmed_by,
            })
            .into(),
            _ => WithholdValue(ValueWithheld {
                seal,
                rule,
                reason,
                confirmed_by,
            })
            .into(),
        })
    };
    let command = command();
    reading.done(command)
}
