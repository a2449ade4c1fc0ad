//! A delegation declares a position of its own: question, then option, stance and words.

use axum::http::StatusCode;
use language::Lang;
use procedure::authority::Relation;
use procedure::id::{OptionId, QuestionId};
use procedure::question::declare_position::DeclarePosition;
use procedure::question::{Question, Stance};
use procedure::{Forum, Holder, Seat, Verb};
use text::Wording;

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::{DECLARATION_MAX, Reading};
use super::asking::Asking;
use super::check::Wanted;
use super::pages::declare;
use super::pages::form::Answers;
use super::route::Route;
use crate::NotFound;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::DeclarePosition, "/desk/positions/new", which),
    Route::form(Verb::DeclarePosition, "/desk/positions/new", choose),
    Route::page(
        Verb::DeclarePosition,
        "/desk/positions/new/{question}",
        show,
    ),
    Route::form(
        Verb::DeclarePosition,
        "/desk/positions/new/{question}",
        take,
    ),
];

const FIELDS: [&str; 4] = ["option", "stance", "words", "lang"];

/// On which question.
fn which(asking: &Asking<'_>, _: &Acting) -> Answered {
    let key = asking.key()?;
    asking.page(|at| declare::question(at, &key, &Answers::default()))
}

fn choose(asking: &Asking<'_>, _: &Acting) -> Answered {
    let mut reading = Reading::of(&asking.form, &["question"]);
    let question = reading.known("question", |key| {
        let id = QuestionId::new(key).ok()?;
        asking.forum(|forum| forum.questions.get(&id).map(|it| it.id.clone()))
    });
    match reading.done(question) {
        Ok(question) => asking.go(&format!("/desk/positions/new/{question}")),
        Err(answers) => {
            let key = asking.key()?;
            let again = StatusCode::UNPROCESSABLE_ENTITY;
            asking.page_as(again, |at| declare::question(at, &key, &answers))
        }
    }
}

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let new = || Answers::default().with("lang", asking.lang.tag());
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let question = named(asking)?;
    let recorded = asking.forum(|forum| recorded(forum, acting.seat(), &question));
    let key = asking.key()?;
    asking.page_as(status, |at| {
        declare::position(at, &key, &question, &recorded, answers)
    })
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let question = named(asking)?;
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let option = reading.known("option", |key| {
        let id = OptionId::new(key).ok()?;
        question.option(&id).map(|option| option.id.clone())
    });
    let stance = reading.known("stance", Stance::from_key);
    let words = reading.words("words", DECLARATION_MAX);
    let lang = reading.known("lang", Lang::from_tag);
    let change = format!("/desk/positions/new/{}", question.id);
    let command = || {
        Some(DeclarePosition {
            question: question.id.clone(),
            option: option?,
            stance: stance?,
            words: Wording::new(publish::tongue(lang?), words?),
            regards: None,
        })
    };
    let command = command();
    let wanted = reading
        .done(command)
        .map(|command| Wanted::now(Verb::DeclarePosition, Relation::Own, command, change));
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, acting, status, answers)
    })
}

/// The question that the address names.
fn named(asking: &Asking<'_>) -> Result<Question, Unanswered> {
    let key = asking.named.get("question");
    let missing = || Unanswered::Missing(NotFound::of(procedure::Noun::Question, key));
    let id = QuestionId::new(key).map_err(|_| missing())?;
    let found = asking.forum(|forum| forum.questions.get(&id).cloned());
    found.ok_or_else(missing)
}

/// The stance the delegation has on record on each option, by the place of the option.
fn recorded(forum: &Forum, seat: &Seat, question: &Question) -> Vec<(usize, Stance)> {
    let Seat::Delegation(member) = seat else {
        return Vec::new();
    };
    let holder = Holder::Member(*member);
    let standing = |option: &OptionId| {
        let mut held = forum.questions.positions();
        held.find(|it| {
            let stands = it.superseded_by.is_empty() && it.retracted.is_none();
            stands && it.holder == holder && it.question == question.id && it.option == *option
        })
    };
    let options = question.options.iter().enumerate();
    options
        .filter_map(|(place, option)| Some((place, standing(&option.id)?.stance)))
        .collect()
}
