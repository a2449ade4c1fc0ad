//! A second opinion on a statement: asked of a model where the operator has named one, and kept
//! beside the record. Only texts that everybody can read are sent.

use ledger::Hash;
use procedure::Noun;
use procedure::Verb;
use procedure::id::StatementId;
use procedure::statement::Statement;
use reading::{Claim, Dropped, Opinion};
use serde_json::Value;

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::route::Route;
use crate::NotFound;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[Route::form(
    Verb::RecordPosition,
    "/desk/statements/opinion",
    take,
)];

/// A model that can be asked. Calls block.
pub trait SecondOpinion: Send + Sync {
    /// The model, as it is named beside what it said.
    fn model(&self) -> &str;

    /// Asks once: the body of an answer of `/chat/completions`, or why there is none.
    fn ask(&self, request: &Value) -> Result<String, String>;
}

/// Under what the paper with an opinion is remembered.
fn key(statement: &Statement) -> String {
    let text = statement.text.as_str();
    format!("opinion-{}", &text[..text.len().min(40)])
}

/// The text of a statement, where it is kept.
pub(crate) fn text_of(
    asking: &Asking<'_>,
    statement: &Statement,
) -> Result<Option<String>, Unanswered> {
    let Some(hash) = Hash::from_hex(statement.text.as_str()) else {
        return Ok(None);
    };
    let bytes = asking.means.papers.read(&hash)?;
    Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// What a model said of a statement; nothing where none was asked.
pub(crate) fn kept(
    asking: &Asking<'_>,
    statement: &Statement,
) -> Result<Option<Opinion>, Unanswered> {
    let Some(hash) = asking.accounts().setting(&key(statement))? else {
        return Ok(None);
    };
    let Some(hash) = Hash::from_hex(&hash) else {
        return Ok(None);
    };
    let bytes = asking.means.papers.read(&hash)?;
    let opinion: Option<Opinion> = bytes.and_then(|it| serde_json::from_slice(&it).ok());
    Ok(opinion.filter(|it| it.text == statement.text.as_str()))
}

/// Asks the model about the statement named, and goes back to where one came from.
fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let named = asking.form.get("statement").unwrap_or_default();
    let missing = || Unanswered::Missing(NotFound::of(Noun::Statement, named));
    let number = named.parse().map_err(|_| missing())?;
    let found = asking.forum(|forum| forum.statements.get(StatementId(number)).cloned());
    let statement = found.ok_or_else(missing)?;
    let back = asking
        .onward()
        .map_or_else(|| format!("/statements/{number}"), str::to_owned);
    let Some(model) = &asking.means.opinion else {
        return asking.go_saying(&back, "desk-said-opinion-none");
    };
    // The same model says the same of the same text; it is asked once.
    if kept(asking, &statement)?.is_some_and(|it| it.model == model.model()) {
        return asking.go_saying(&back, "desk-said-opinion-asked");
    }
    asking.count(Counted::Acting, acting.person().as_str())?;
    let text = text_of(asking, &statement)?.ok_or_else(missing)?;
    let requests = asking.forum(|forum| reading::asked(forum, &statement, &text, model.model()));
    let mut opinion = Opinion {
        model: model.model().to_owned(),
        text: statement.text.to_string(),
        claims: Vec::new(),
        dropped: Dropped::default(),
    };
    for request in requests {
        let answer = model.ask(&request);
        let claims = answer.ok().and_then(|body| reading::answered(&body));
        let Some(claims) = claims else {
            return asking.go_saying(&back, "desk-said-opinion-failed");
        };
        let (kept, dropped) = reading::checked(&statement, &text, &claims);
        add(&mut opinion, kept, dropped);
    }
    keep(asking, &statement, &opinion)?;
    let detail = serde_json::json!({ "statement": number, "model": opinion.model });
    asking.log(acting, "opinion-asked", &detail);
    asking.go_saying(&back, "desk-said-opinion-asked")
}

fn add(opinion: &mut Opinion, kept: Vec<Claim>, dropped: Dropped) {
    for claim in kept {
        if !opinion.claims.contains(&claim) {
            opinion.claims.push(claim);
        }
    }
    opinion.dropped.malformed += dropped.malformed;
    opinion.dropped.not_named += dropped.not_named;
    opinion.dropped.not_verbatim += dropped.not_verbatim;
}

fn keep(asking: &Asking<'_>, statement: &Statement, opinion: &Opinion) -> Result<(), Unanswered> {
    let written = serde_json::to_vec(opinion).map_err(|it| Unanswered::Fault(it.to_string()))?;
    let hash = asking.means.papers.keep(&written)?.to_hex();
    asking.accounts().set(&key(statement), &hash)?;
    Ok(())
}
