//! A question of a scenario is answered.
//!
//! Where the scenario attributes, each delegation answers from its own seat. Where it does not,
//! whoever leads the group enters the answers without a name: an act from the delegation's own seat
//! would show whose it is. While a meeting of the group is under way that attributes nothing, no
//! scenario does.

use text::Words;

use crate::act::{Act, ScenarioAnswered};
use crate::id::ScenarioId;
use crate::session::{Meeting, Session};
use crate::{Asked, Forum, Noun, Refusal, Seat, ThematicRefusal, Verb};

/// Answer a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerScenario {
    /// The scenario.
    pub scenario: ScenarioId,
    /// The question, from 1.
    pub question: u32,
    /// After which inject, from 1; on the situation where there is none.
    pub inject: Option<u32>,
    /// The answer.
    pub words: Words,
}

impl AnswerScenario {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.scenarios.get(self.scenario).map(|it| &it.body);
        forum.leads(asked, body, Verb::AnswerScenario)?;
        let scenario = forum.scenarios.open(self.scenario)?;
        let among = |number: u32, all: &[text::Wording], noun| {
            let there = crate::numbered::place(number).is_some_and(|place| place < all.len());
            let key = format!("{}:{number}", self.scenario);
            there.then_some(()).ok_or(Refusal::Unknown { noun, key })
        };
        among(self.question, &scenario.questions, Noun::Question)?;
        if let Some(inject) = self.inject {
            among(inject, &scenario.injects, Noun::Inject)?;
        }
        let id = self.scenario;
        let unnamed = forum.sessions.not_attributing(&scenario.body, asked.at);
        let attributed = scenario.attributed && unnamed.is_none();
        let member = match (&asked.by.seat, attributed) {
            (Seat::Delegation(member), true) => {
                forum.members.known(*member)?;
                Some(*member)
            }
            (Seat::Delegation(_), false) => return Err(self.would_name(unnamed)),
            (_, true) => return Err(ThematicRefusal::AnswersAttributed { scenario: id }.into()),
            (_, false) => None,
        };
        let act = ScenarioAnswered {
            scenario: self.scenario,
            question: self.question,
            inject: self.inject,
            member,
            words: self.words,
        };
        Ok(act.into())
    }

    /// Why a delegation does not answer from its own seat.
    fn would_name(&self, unnamed: Option<(&Session, &Meeting)>) -> Refusal {
        let scenario = self.scenario;
        let refusal = match unnamed {
            Some((session, meeting)) => ThematicRefusal::MeetingNotAttributed {
                scenario,
                session: session.id.clone(),
                meeting: meeting.number,
            },
            None => ThematicRefusal::AnswersNotAttributed { scenario },
        };
        refusal.into()
    }
}
