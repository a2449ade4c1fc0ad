//! The rapporteur's desk: the suggestions of one statement, one at a time, to be confirmed, changed,
//! rejected or left for later. What is confirmed becomes a position that quotes the words; what is
//! rejected is remembered beside the record.

use axum::http::StatusCode;
use jiff::Timestamp;
use procedure::id::{OptionId, QuestionId, StatementId};
use procedure::question::record_position::RecordPosition;
use procedure::question::{KnownBy, Stance};
use procedure::statement::{Statement, Status};
use procedure::{Citation, Holder, Noun, Place, Verb};
use reading::{Opinion, Suggested, Suggestions};
use serde::{Deserialize, Serialize};
use text::Wording;

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::{DECLARATION_MAX, Reading};
use super::asking::Asking;
use super::bucket::Counted;
use super::opinion;
use super::pages::form::Answers;
use super::pages::reading as page;
use super::route::Route;
use crate::NotFound;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::RecordPosition, "/desk/reading", list),
    Route::page(Verb::RecordPosition, "/desk/reading/{statement}", show),
    Route::form(Verb::RecordPosition, "/desk/reading/{statement}", take),
];

/// For how long what one person looks at is offered to nobody else, in seconds.
const HELD_SECONDS: i64 = 600;

/// The most suggestions that are remembered as rejected, so that the row stays small.
const REJECTED_MAX: usize = 350;

const FIELDS: [&str; 5] = ["holder", "stance", "option", "another", "words"];

/// How far people have come with a statement: a row of the accounts.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    /// Keys of suggestions that were rejected.
    rejected: Vec<String>,
    /// Who looks at what, until when.
    held: Vec<(String, String, i64)>,
}

/// What is read at one statement.
struct Batch {
    statement: Statement,
    text: String,
    read: Suggestions,
    opinion: Option<Opinion>,
    progress: Progress,
}

fn list(asking: &Asking<'_>, _: &Acting) -> Answered {
    asking.page(page::list)
}

fn row(statement: &Statement) -> String {
    format!("reading-{}", statement.id)
}

fn batch(asking: &Asking<'_>) -> Result<Batch, Unanswered> {
    let named = asking.named.get("statement");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Statement, named));
    let number = named.parse().map_err(|_| missing())?;
    let found = asking.forum(|forum| forum.statements.get(StatementId(number)).cloned());
    let statement = found.ok_or_else(missing)?;
    let text = opinion::text_of(asking, &statement)?.ok_or_else(missing)?;
    let opinion = opinion::kept(asking, &statement)?;
    let claims = opinion.as_ref().map(|it| &it.claims[..]);
    let read = asking.forum(|forum| reading::suggestions(forum, &statement, &text, claims));
    let kept = asking.accounts().setting(&row(&statement))?;
    let progress = kept.and_then(|it| serde_json::from_str(&it).ok());
    Ok(Batch {
        progress: progress.unwrap_or_default(),
        statement,
        text,
        read,
        opinion,
    })
}

impl Batch {
    fn is_decided(&self, it: &Suggested) -> bool {
        !it.on_record.is_empty() || self.progress.rejected.contains(&it.key)
    }

    /// Whether somebody else looks at it now.
    fn is_held(&self, it: &Suggested, person: &str, now: Timestamp) -> bool {
        let mut held = self.progress.held.iter();
        held.any(|(key, by, until)| *key == it.key && by != person && now.as_second() < *until)
    }

    /// The next one for a person: after the one named, then from the beginning.
    fn next(&self, after: Option<&str>, person: &str, now: Timestamp) -> Option<&Suggested> {
        let place = after.and_then(|key| self.read.all.iter().position(|it| it.key == key));
        let (before, rest) = self.read.all.split_at(place.map_or(0, |place| place + 1));
        let mut all = rest.iter().chain(before);
        all.find(|it| !self.is_decided(it) && !self.is_held(it, person, now))
    }

    fn named(&self, key: Option<&str>) -> Option<&Suggested> {
        self.read.all.iter().find(|it| Some(it.key.as_str()) == key)
    }
}

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let batch = batch(asking)?;
    let asked = batch
        .named(asking.query.get("s"))
        .filter(|it| !batch.is_decided(it));
    let person = acting.person().as_str();
    let shown = asked.or_else(|| batch.next(None, person, asking.now));
    draw(asking, &batch, shown, StatusCode::OK, None)
}

fn draw(
    asking: &Asking<'_>,
    batch: &Batch,
    shown: Option<&Suggested>,
    status: StatusCode,
    answers: Option<&Answers>,
) -> Answered {
    let key = asking.key()?;
    let decided = batch
        .read
        .all
        .iter()
        .filter(|it| batch.is_decided(it))
        .count();
    asking.page_as(status, |at| {
        let seen = page::Seen {
            statement: &batch.statement,
            text: &batch.text,
            suggested: shown,
            decided,
            all: batch.read.all.len(),
            model: batch.opinion.as_ref().map(|it| it.model.as_str()),
        };
        page::one(at, &key, &seen, answers)
    })
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Acting, acting.person().as_str())?;
    let batch = batch(asking)?;
    let key = asking.form.get("s");
    let back = format!("/desk/reading/{}", batch.statement.id);
    let Some(suggested) = batch.named(key).filter(|it| !batch.is_decided(it)) else {
        return asking.go_saying(&back, "desk-said-reading-decided");
    };
    match asking.form.get("do") {
        Some("reject") => {
            let detail = serde_json::json!({ "suggestion": suggested.key });
            asking.log(acting, "suggestion-rejected", &detail);
            go_on(asking, acting, &batch, suggested, true)
        }
        Some("later") => go_on(asking, acting, &batch, suggested, false),
        _ => match read(asking, &batch, suggested) {
            Ok(command) => {
                let entered = format!("reading-{}", asking.form.get("key").unwrap_or_default());
                asking.submit(acting.by.clone(), command.into(), None, &entered, None)?;
                go_on(asking, acting, &batch, suggested, false)
            }
            Err(answers) => {
                let again = StatusCode::UNPROCESSABLE_ENTITY;
                draw(asking, &batch, Some(suggested), again, Some(&answers))
            }
        },
    }
}

/// Remembers what was decided, holds the next one for the person, and leads to it.
fn go_on(
    asking: &Asking<'_>,
    acting: &Acting,
    batch: &Batch,
    suggested: &Suggested,
    rejected: bool,
) -> Answered {
    let person = acting.person().as_str();
    let next = batch.next(Some(&suggested.key), person, asking.now);
    let next = next
        .filter(|it| it.key != suggested.key)
        .map(|it| it.key.clone());
    let row = row(&batch.statement);
    {
        // Read anew and written while nobody else can: others reject at the same time.
        let mut accounts = asking.accounts();
        let kept = accounts.setting(&row)?;
        let kept = kept.and_then(|it| serde_json::from_str::<Progress>(&it).ok());
        let mut progress = kept.unwrap_or_default();
        let now = asking.now.as_second();
        progress
            .held
            .retain(|(_, by, until)| by != person && now < *until);
        if rejected && progress.rejected.len() < REJECTED_MAX {
            progress.rejected.push(suggested.key.clone());
        }
        if let Some(next) = &next {
            progress
                .held
                .push((next.clone(), person.to_owned(), now + HELD_SECONDS));
        }
        let written = serde_json::to_string(&progress);
        let written = written.map_err(|error| Unanswered::Fault(error.to_string()))?;
        accounts.set(&row, &written)?;
    }
    let back = format!("/desk/reading/{}", batch.statement.id);
    match next {
        Some(next) => asking.go(&format!("{back}?s={}", crate::percent::encoded(&next))),
        None => asking.go(&back),
    }
}

/// The position as it was confirmed or changed. The words it quotes are not for change.
fn read(
    asking: &Asking<'_>,
    batch: &Batch,
    suggested: &Suggested,
) -> Result<RecordPosition, Answers> {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let holder = reading.known("holder", |code| {
        asking.forum(|forum| reading::holder_of(code, forum))
    });
    let stance = reading.known("stance", Stance::from_key);
    let option = match reading.given("another") {
        Some(_) => reading.known("another", |key| option(asking, key)),
        None => reading.known("option", |key| option(asking, key)),
    };
    let words = reading.words("words", DECLARATION_MAX);
    let statement = &batch.statement;
    let same = |holder: &Holder| suggested.holder.as_ref() == Some(holder);
    let command = || {
        let (question, option) = option?;
        let holder = holder?;
        Some(RecordPosition {
            on_behalf_of: suggested.on_behalf_of.clone().filter(|_| same(&holder)),
            holder,
            question,
            option,
            stance: stance?,
            expressed: statement.on,
            known_by: match statement.status {
                Status::ThirdParty => KnownBy::Reported,
                _ => KnownBy::Recorded,
            },
            source: Citation {
                document: statement.document.clone(),
                place: Some(Place::Span {
                    from: suggested.evidence.start as u64,
                    to: suggested.evidence.end as u64,
                }),
            },
            words: Wording::new(statement.language, words?),
            caveats: Vec::new(),
        })
    };
    let command = command();
    reading.done(command)
}

fn option(asking: &Asking<'_>, key: &str) -> Option<(QuestionId, OptionId)> {
    let (question, option) = key.split_once(':')?;
    let (question, option) = (QuestionId::new(question).ok()?, OptionId::new(option).ok()?);
    let known = asking.forum(|forum| {
        let question = forum.questions.get(&question);
        question.is_some_and(|it| it.option(&option).is_some())
    });
    known.then_some((question, option))
}
