//! A question and an option that are needed for a position, raised and put forward by the same
//! person before it.

use std::ops::Range;

use ledger::Hash;
use procedure::act::{OptionPutForward, QuestionRaised};
use procedure::id::{KEY_LENGTH_MAX, OptionId, QuestionId};
use procedure::question::put_option::PutOption;
use procedure::question::raise::RaiseQuestion;
use procedure::{Act, Citation, Place};
use text::{Wording, Words};

use super::batch::Batch;
use super::filled::{NewOption, NewQuestion, Under};
use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::asking::Asking;

/// The longest key that is made of a title, in bytes: room for a number behind it.
const STEM_MAX: usize = KEY_LENGTH_MAX - 20;

/// A form that asks for a new option.
pub(super) struct Raising<'a> {
    pub(super) asking: &'a Asking<'a>,
    pub(super) acting: &'a Acting,
    pub(super) batch: &'a Batch,
    /// The words that are quoted.
    pub(super) quote: &'a Range<usize>,
    /// The key of the form: what is sent twice is entered once.
    pub(super) key: &'a str,
}

/// Why there is no option, and the question that is on record meanwhile.
pub(super) struct Stopped {
    pub(super) raised: Option<QuestionId>,
    pub(super) why: Unanswered,
}

impl From<Unanswered> for Stopped {
    fn from(why: Unanswered) -> Self {
        Self { raised: None, why }
    }
}

/// The place in a statement that a position or a question rests on.
pub(super) fn cited(batch: &Batch, quote: &Range<usize>) -> Citation {
    Citation {
        document: batch.statement.document.clone(),
        place: Some(Place::Span {
            from: quote.start as u64,
            to: quote.end as u64,
        }),
    }
}

impl Raising<'_> {
    /// Enters what is missing; the option it is then.
    pub(super) fn option(&self, new: &NewOption) -> Result<(QuestionId, OptionId), Stopped> {
        let question = match &new.under {
            Under::Question(question) => question.clone(),
            Under::New(question) => self.question(question)?,
        };
        let raised = matches!(new.under, Under::New(_)).then(|| question.clone());
        let option = self.put(&question, &new.title);
        let option = option.map_err(|why| Stopped { raised, why })?;
        Ok((question, option))
    }

    fn question(&self, new: &NewQuestion) -> Result<QuestionId, Unanswered> {
        let taken = |key: &str| {
            let id = QuestionId::new(key).ok();
            self.asking
                .forum(|forum| id.is_none_or(|id| forum.questions.get(&id).is_some()))
        };
        let key = key_of(new.title.as_str(), "question", taken);
        let raised = QuestionRaised {
            question: QuestionId::new(&key)?,
            title: self.worded(&new.title),
            about: self.worded(&new.about),
            body: new.body.clone(),
            session: new.session.clone(),
            agenda_item: new.item.clone(),
            provision: None,
            raised: self.batch.statement.on,
            source: cited(self.batch, self.quote),
        };
        match self.enter("question", &new.title, RaiseQuestion(raised).into())? {
            Some(Act::QuestionRaised(act)) => Ok(act.question.clone()),
            _ => Err(Unanswered::Fault(
                "a question was entered and is not there".into(),
            )),
        }
    }

    fn put(&self, question: &QuestionId, title: &Words) -> Result<OptionId, Unanswered> {
        let taken = |key: &str| {
            let id = OptionId::new(key).ok();
            self.asking.forum(|forum| {
                let question = forum.questions.get(question);
                id.is_none_or(|id| question.is_some_and(|it| it.option(&id).is_some()))
            })
        };
        let put = OptionPutForward {
            question: question.clone(),
            option: OptionId::new(&key_of(title.as_str(), "option", taken))?,
            title: self.worded(title),
            reading: None,
        };
        match self.enter(question.as_str(), title, PutOption(put).into())? {
            Some(Act::OptionPutForward(act)) => Ok(act.option.clone()),
            _ => Err(Unanswered::Fault(
                "an option was entered and is not there".into(),
            )),
        }
    }

    /// What is typed is in the language of the page.
    fn worded(&self, words: &Words) -> Wording {
        Wording::new(publish::tongue(self.asking.lang), words.clone())
    }

    /// Enters it, once however often the form is sent, and gives what is on record then.
    fn enter(
        &self,
        what: &str,
        title: &Words,
        command: procedure::Command,
    ) -> Result<Option<Act>, Unanswered> {
        let named = format!("{} {what} {title} {}", self.acting.person(), self.key);
        let key = format!("reading-{}", Hash::of(named.as_bytes()).to_hex());
        let receipt = self
            .asking
            .submit(self.acting.by.clone(), command, None, &key, None)?;
        entered(self.asking, receipt.index)
    }
}

/// The act that was entered under an index.
pub(super) fn entered(asking: &Asking<'_>, index: u64) -> Result<Option<Act>, Unanswered> {
    let entries = asking.with.registrar.entries(index, 1)?;
    Ok(entries.into_iter().next().map(|it| it.recorded.act))
}

/// A key made of the Latin letters and digits of a title, or of a word where it has none; with a
/// number behind it where it is taken.
fn key_of(title: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut stem = String::new();
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit());
    for word in words.filter(|it| !it.is_empty()) {
        if STEM_MAX < stem.len() + 1 + word.len() {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
    }
    if stem.len() < 3 {
        otherwise.clone_into(&mut stem);
    }
    let numbered = (2..10_000).map(|number| format!("{stem}-{number}"));
    let mut keys = std::iter::once(stem.clone()).chain(numbered);
    keys.find(|key| !taken(key)).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::key_of;

    #[test]
    fn a_key_is_made_of_a_title() {
        let free = |_: &str| false;
        assert_eq!(
            key_of("Who appoints, and when?", "question", free),
            "who-appoints-and-when"
        );
        assert_eq!(key_of("由谁任命？", "question", free), "question");
        assert_eq!(key_of("—", "option", free), "option");
        let taken = |key: &str| matches!(key, "the-chair" | "the-chair-2");
        assert_eq!(key_of("The Chair", "option", taken), "the-chair-3");
        let long = key_of(&"mandate ".repeat(40), "option", free);
        assert!(long.len() <= 60 && long.ends_with("mandate"), "{long}");
    }
}
