//! `questions.toml`: questions and the options put forward.

use procedure::act::{OptionPutForward, QuestionRaised};
use procedure::id::{
    AgendaItemId, BodyId, OptionId, ProvisionId, QuestionId, ReadingId, SessionId,
};
use procedure::question::put_option::PutOption;
use procedure::question::raise::RaiseQuestion;

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "questions.toml", ["question"])?;
    let mut steps = Vec::new();
    for row in rows {
        steps.extend(question(row)?);
    }
    Ok(steps)
}

fn question(mut row: Row) -> Result<Vec<Step>, Mistake> {
    let id = row.with("key", QuestionId::new)?;
    let provision = row.optional_with("provision", ProvisionId::new)?;
    let options = row.items("option")?;
    let act = QuestionRaised {
        question: id.clone(),
        title: row.wording("title")?,
        about: row.wording("about")?,
        body: row.with("body", BodyId::new)?,
        session: row.with("session", SessionId::new)?,
        agenda_item: row.optional_with("agenda_item", AgendaItemId::new)?,
        provision: provision.clone(),
        raised: row.parsed("raised_on", "a date such as 2026-03-31")?,
        source: row.source()?,
    };
    let mut steps = vec![row.step(RaiseQuestion(act))?];
    for row in options {
        steps.push(option(row, &id, provision.as_ref())?);
    }
    Ok(steps)
}

/// An option names its reading as `provision/reading`, so that both can be checked.
fn option(
    mut row: Row,
    question: &QuestionId,
    provision: Option<&ProvisionId>,
) -> Result<Step, Mistake> {
    let reading = match row.optional_text("reading")? {
        None => None,
        Some(text) => match text.split_once('/') {
            Some((of, reading)) if provision.is_some_and(|p| p.as_str() == of) => {
                Some(ReadingId::new(reading).map_err(|refusal| row.mistake(refusal))?)
            }
            _ => {
                return Err(row.mistake(format!(
                    "reading: {text:?} is not of the provision the question names"
                )));
            }
        },
    };
    let act = OptionPutForward {
        question: question.clone(),
        option: row.with("key", OptionId::new)?,
        title: row.wording("title")?,
        reading,
    };
    row.step(PutOption(act))
}
