//! The text of a matter is changed, and every clock starts anew.
//!
//! Objections stand until those who raised them withdraw them: whether the change meets an objection
//! is for the objector to say.

use jiff::civil::DateTime;
use text::Words;

use super::open::deadline;
use super::put::well_formed;
use super::{HeldText, Matter, Mode, Stage};
use crate::act::{Act, TextChanged};
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Change the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeText {
    /// The matter.
    pub matter: MatterId,
    /// The text from here on.
    pub text: HeldText,
    /// The new deadline of a silence procedure that is running.
    pub deadline: Option<DateTime>,
    /// The edition of the time-zone rules in use, where there is a deadline.
    pub tzdb: Option<Words>,
}

impl ChangeText {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        let matter = forum.matters.known(self.matter)?;
        forum.chairs(asked, &matter.body, Verb::ChangeText, None)?;
        matter.not_over()?;
        well_formed(forum, &self.text)?;
        if matter
            .text()
            .is_some_and(|now| now.sha256 == self.text.sha256)
        {
            return Err(Refusal::TextUnchanged { matter: matter.id });
        }
        let running = matter.mode == Mode::Silence && matter.stage == Stage::Open;
        let deadline = match (running, self.deadline) {
            (true, Some(civil)) => {
                let terms = forum.matters.terms_known(matter)?;
                let changed = Matter {
                    texts: vec![self.text.clone()],
                    ..matter.clone()
                };
                Some(deadline(forum, &changed, terms, civil, asked.at)?)
            }
            (true, None) => {
                return Err(Refusal::DeadlineNeeded {
                    provision: matter.provision.clone(),
                });
            }
            (false, Some(_)) => {
                return Err(Refusal::NoDeadlineInThisMode {
                    provision: matter.provision.clone(),
                });
            }
            (false, None) => None,
        };
        let act = TextChanged {
            matter: self.matter,
            text: self.text,
            tzdb: self.tzdb.filter(|_| deadline.is_some()),
            deadline,
        };
        Ok(act.into())
    }
}
