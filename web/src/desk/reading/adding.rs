//! A position that nobody suggested: the rapporteur chooses a paragraph, and writes down who holds
//! what; the words quoted must stand in the text.

use axum::http::StatusCode;
use intake::{Paragraph, paragraph};
use procedure::Noun;

use super::batch::Batch;
use super::confirming::{Again, Confirmed, Confirming};
use super::filled::with_session;
use crate::NotFound;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::bucket::Counted;
use crate::desk::pages::form::Answers;
use crate::desk::pages::reading as page;

/// The longest quotation that is filled in beforehand, in characters.
const QUOTE_MAX: usize = 1_500;

pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let batch = Batch::of(asking, acting)?;
    let named = asking.query.get("p").unwrap_or("1");
    let shown = chosen(&batch, named)?;
    let quote = asking.query.get("quote");
    let quote = quote.filter(|it| it.chars().count() <= QUOTE_MAX);
    let answers = with_session(Answers::default(), &batch);
    let whole: String = shown.words.chars().take(QUOTE_MAX).collect();
    let answers = answers.with("quote", quote.unwrap_or(&whole));
    draw(asking, &batch, &shown, &answers, None)
}

fn draw(
    asking: &Asking<'_>,
    batch: &Batch,
    shown: &Paragraph<'_>,
    answers: &Answers,
    again: Option<&Again>,
) -> Answered {
    let key = asking.key()?;
    let seen = page::Adding {
        statement: &batch.statement,
        paragraph: shown,
        answers,
        refusal: again.and_then(|it| it.refusal.as_ref()),
        conflicts: again.map_or(&[], |it| &it.conflicts[..]),
        key: &key,
    };
    let status = again.map_or(StatusCode::OK, |it| it.status);
    asking.page_as(status, |at| page::add(at, &seen))
}

pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Acting, acting.person().as_str())?;
    let batch = Batch::of(asking, acting)?;
    let shown = chosen(&batch, asking.form.get("p").unwrap_or("1"))?;
    let confirming = Confirming {
        asking,
        acting,
        batch: &batch,
        suggested: None,
        near: shown.from,
    };
    match confirming.confirm()? {
        Confirmed::Done(_) => {
            let back = format!("{}#now", batch.path());
            asking.go_saying(&back, "desk-said-reading-added")
        }
        Confirmed::Again(again) => draw(asking, &batch, &shown, &again.answers, Some(&again)),
    }
}

/// The paragraph with this number.
fn chosen<'a>(batch: &'a Batch, named: &str) -> Result<Paragraph<'a>, Unanswered> {
    let number = named.parse().ok();
    let found = number.and_then(|number| paragraph(&batch.text, number));
    found.ok_or_else(|| Unanswered::Missing(NotFound::of(Noun::Statement, named)))
}
