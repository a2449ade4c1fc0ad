//! Members are asked for candidates, until a time.
//!
//! The time is an instant with its civil time and zone. A later call for the same post stands in
//! the place of an earlier one: that is how the time is extended, or nominations opened again. With
//! the call goes the questionnaire, which every candidate is asked and may leave unanswered.

use jiff::civil::DateTime;
use text::{Wording, Words};

use crate::act::{Act, NominationsCalled};
use crate::id::PostId;
use crate::{Asked, Forum, Moment, Refusal, Verb};

/// The most questions that candidates are asked.
pub const QUESTIONS_MAX: usize = 10;
/// The longest question, in characters.
pub const QUESTION_LENGTH_MAX: usize = 500;

/// Call for nominations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallNominations {
    /// The posts, decided on by one body.
    pub posts: Vec<PostId>,
    /// Until when, in the forum's civil time.
    pub until: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
    /// What candidates are asked.
    pub questionnaire: Vec<Wording>,
}

impl CallNominations {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.posts_of_own(&self.posts, asked, Verb::CallNominations)?;
        let until = Moment::new(self.until, forum.zone())?;
        if until.at <= asked.at {
            return Err(Refusal::DeadlinePassed { deadline: until.at });
        }
        answerable(&self.questionnaire)?;
        let act = NominationsCalled {
            posts: self.posts,
            until,
            tzdb: self.tzdb,
            questionnaire: self.questionnaire,
        };
        Ok(act.into())
    }
}

/// Refuses more questions, or longer ones, than a person can be expected to answer.
fn answerable(questionnaire: &[Wording]) -> Result<(), Refusal> {
    let short = |words: &Words| words.as_str().chars().count() <= QUESTION_LENGTH_MAX;
    let all_short = |asked: &Wording| asked.versions().all(|(_, version)| short(&version.words));
    if questionnaire.len() <= QUESTIONS_MAX && questionnaire.iter().all(all_short) {
        return Ok(());
    }
    Err(Refusal::QuestionnaireTooLong {
        questions_max: QUESTIONS_MAX,
        characters_max: QUESTION_LENGTH_MAX,
    })
}
