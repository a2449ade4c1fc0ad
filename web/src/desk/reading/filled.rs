//! The form of a position as it was filled in: who, what, on which option, with which words.

use std::ops::Range;

use procedure::Holder;
use procedure::id::{AgendaItemId, BodyId, OptionId, QuestionId, SessionId};
use procedure::question::Stance;
use text::Words;

use super::batch::Batch;
use crate::desk::answers::{DECLARATION_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::pages::form::{Answers, Fault};

/// The longest title of a question or an option, in characters.
const TITLE_MAX: usize = 400;
/// The longest account of what a question is about, in characters.
const ABOUT_MAX: usize = 2_000;

/// The fields, as forms name them.
pub(super) const FIELDS: [&str; 14] = [
    "holder",
    "stance",
    "option",
    "another",
    "under",
    "new_option",
    "question_title",
    "question_about",
    "question_body",
    "question_session",
    "question_item",
    "quote",
    "words",
    "seen",
];

/// What was filled in, with nothing wrong in it.
pub(super) struct Filled {
    pub(super) holder: Holder,
    pub(super) stance: Stance,
    pub(super) about: About,
    /// Bytes of the text that are quoted.
    pub(super) quote: Range<usize>,
    /// What was said, in the record's words.
    pub(super) words: Words,
}

/// On what the position is.
pub(super) enum About {
    /// An option on record.
    Option(QuestionId, OptionId),
    /// One that is put forward with it.
    New(NewOption),
}

/// An option to be put forward.
pub(super) struct NewOption {
    pub(super) under: Under,
    pub(super) title: Words,
}

/// Under which question.
pub(super) enum Under {
    /// One on record.
    Question(QuestionId),
    /// One that is raised with it.
    New(NewQuestion),
}

/// A question to be raised.
pub(super) struct NewQuestion {
    pub(super) title: Words,
    pub(super) about: Words,
    pub(super) body: BodyId,
    pub(super) session: SessionId,
    pub(super) item: Option<AgendaItemId>,
}

/// Reads the form; `near` is the byte near which the quotation is looked for.
pub(super) fn read(
    asking: &Asking<'_>,
    reading: &mut Reading<'_>,
    batch: &Batch,
    near: usize,
) -> Option<Filled> {
    let holder = reading.known("holder", |code| {
        asking.forum(|forum| reading::holder_of(code, forum))
    });
    let stance = reading.known("stance", Stance::from_key);
    let about = about(asking, reading);
    let quote = quote(reading, batch, near);
    let words = words(reading, batch, quote.as_ref());
    Some(Filled {
        holder: holder?,
        stance: stance?,
        about: about?,
        quote: quote?,
        words: words?,
    })
}

/// The words quoted stand letter by letter in the text.
fn quote(reading: &mut Reading<'_>, batch: &Batch, near: usize) -> Option<Range<usize>> {
    let fault = match reading.given("quote") {
        None => Fault::Missing,
        Some(given) if DECLARATION_MAX < given.chars().count() => Fault::Long(DECLARATION_MAX),
        Some(given) => match reading::place_of(&batch.text, given, near) {
            Some(place) => return Some(place),
            None => Fault::Other("reading-fault-verbatim"),
        },
    };
    reading.fault("quote", fault);
    None
}

/// The record's words; where none are given, those quoted.
fn words(reading: &mut Reading<'_>, batch: &Batch, quote: Option<&Range<usize>>) -> Option<Words> {
    if reading.given("words").is_some() {
        return reading.words("words", DECLARATION_MAX);
    }
    let quoted = batch.text.get(quote?.clone())?;
    let words = Words::new(&spaced(quoted)).ok();
    if words.is_none() {
        reading.fault("words", Fault::Missing);
    }
    words
}

/// Words with single spaces between them.
pub(super) fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A new option where one is named; else another one than those offered; else one of those.
fn about(asking: &Asking<'_>, reading: &mut Reading<'_>) -> Option<About> {
    if reading
        .given("new_option")
        .or(reading.given("under"))
        .is_some()
    {
        return new_option(asking, reading).map(About::New);
    }
    let field = match reading.given("another") {
        Some(_) => "another",
        None => "option",
    };
    let (question, option) = reading.known(field, |key| on_record(asking, key))?;
    Some(About::Option(question, option))
}

fn on_record(asking: &Asking<'_>, key: &str) -> Option<(QuestionId, OptionId)> {
    let (question, option) = key.split_once(':')?;
    let (question, option) = (QuestionId::new(question).ok()?, OptionId::new(option).ok()?);
    let known = asking.forum(|forum| {
        let question = forum.questions.get(&question);
        question.is_some_and(|it| it.option(&option).is_some())
    });
    known.then_some((question, option))
}

fn new_option(asking: &Asking<'_>, reading: &mut Reading<'_>) -> Option<NewOption> {
    let title = reading.words("new_option", TITLE_MAX);
    let under = match reading.given("under") {
        Some("new") => new_question(asking, reading).map(Under::New),
        _ => reading
            .known("under", |key| {
                let id = QuestionId::new(key).ok()?;
                asking.forum(|forum| forum.questions.get(&id).map(|it| it.id.clone()))
            })
            .map(Under::Question),
    };
    Some(NewOption {
        under: under?,
        title: title?,
    })
}

fn new_question(asking: &Asking<'_>, reading: &mut Reading<'_>) -> Option<NewQuestion> {
    let title = reading.words("question_title", TITLE_MAX);
    let about = reading.words("question_about", ABOUT_MAX);
    let body = reading.known("question_body", |key| {
        let id = BodyId::new(key).ok()?;
        asking.forum(|forum| forum.bodies.get(&id).map(|it| it.id.clone()))
    });
    let session = reading.known("question_session", |key| {
        let id = SessionId::new(key).ok()?;
        asking.forum(|forum| forum.sessions.get(&id).map(|it| it.id.clone()))
    });
    let item = reading.known_if_any("question_item", |key| {
        let id = AgendaItemId::new(key).ok()?;
        asking.forum(|forum| {
            forum
                .agendas
                .items()
                .find(|it| it.id == id)
                .map(|it| it.id.clone())
        })
    });
    Some(NewQuestion {
        title: title?,
        about: about?,
        body: body?,
        session: session?,
        item,
    })
}

/// The positions that pull the other way and were shown with the form.
pub(super) fn seen(answers: &str) -> Vec<u64> {
    answers
        .split(',')
        .filter_map(|it| it.trim().parse().ok())
        .collect()
}

/// The answers that a suggestion gives to the form.
pub(super) fn proposed(batch: &Batch, at: usize) -> Answers {
    let Some(it) = batch.read.all.get(at) else {
        return Answers::default();
    };
    let mut answers = Answers::default()
        .with("stance", it.stance.key())
        .with("quote", spaced(it.quoted(&batch.text)));
    if it.holder.is_some() {
        answers = answers.with("holder", &*it.named);
    }
    // Where two options fit almost alike, a person chooses: nothing is chosen that one key confirms.
    let close = it.hedges.contains(&"link-close");
    if let Some(first) = it.choices.first().filter(|_| !close) {
        answers = answers.with("option", format!("{}:{}", first.question, first.option));
    }
    with_session(answers, batch)
}

/// The same with what a new question has in common with the statement.
pub(super) fn with_session(mut answers: Answers, batch: &Batch) -> Answers {
    if let Some(session) = &batch.statement.session {
        answers = answers.with("question_session", session.as_str());
    }
    if let Some(item) = &batch.statement.agenda_item {
        answers = answers.with("question_item", item.as_str());
    }
    answers
}
