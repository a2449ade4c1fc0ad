//! An answer to a question is put forward as an option.
//!
//! An option is worded so that one can be for or against it. Options of one question compete;
//! what does not compete is another question.

use crate::act::{Act, OptionPutForward};
use crate::id::ReadingId;
use crate::question::Question;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Put an option forward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutOption(pub OptionPutForward);

impl PutOption {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(option) = self;
        let body = forum.questions.get(&option.question).map(|it| &it.body);
        forum.keeps_for(asked, Verb::RaiseQuestion, body)?;
        let question = forum.questions.known(&option.question)?;
        if let Some(reading) = &option.reading {
            reading_of_the_question(forum, question, reading)?;
        }
        if question.option(&option.option).is_some() {
            let key = format!("{}:{}", option.question, option.option);
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Option,
                key,
            });
        }
        Ok(option.into())
    }
}

fn reading_of_the_question(
    forum: &Forum,
    question: &Question,
    reading: &ReadingId,
) -> Result<(), Refusal> {
    let provision = question
        .provision
        .as_ref()
        .and_then(|id| forum.provisions.get(id));
    let admitted = provision.is_some_and(|p| p.readings.iter().any(|r| r.reading == *reading));
    if admitted {
        Ok(())
    } else {
        Err(Refusal::NotAReadingOfTheQuestion {
            reading: reading.clone(),
        })
    }
}
