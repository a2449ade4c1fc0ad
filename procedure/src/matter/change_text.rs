//! The text of a matter is changed, and every clock starts anew.
//!
//! A text is known by its hash. Where the words that change are public, they go on record as they
//! were and as they are, so that everybody can compare them. Objections stand until those who raised them withdraw them: whether the change meets an objection
//! is for the objector to say.

use jiff::civil::DateTime;
use text::Words;

use super::open::deadline;
use super::put::well_formed;
use super::{ChangedWords, HeldText, Matter, Mode, Stage};
use crate::act::{Act, TextChanged};
use crate::id::MatterId;
use crate::{Asked, Forum, Moment, Refusal, Verb};

/// Change the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeText {
    /// The matter.
    pub matter: MatterId,
    /// The text from here on.
    pub text: HeldText,
    /// The words that change, where they are public.
    pub changed: Option<ChangedWords>,
    /// The new deadline of a silence procedure that is running.
    pub deadline: Option<DateTime>,
    /// The edition of the time-zone rules in use, where there is a deadline.
    pub tzdb: Option<Words>,
}

impl ChangeText {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::ChangeText, None)?;
        matter.not_over()?;
        matter.silence_not_over(asked.at)?;
        well_formed(forum, &self.text)?;
        if matter
            .text()
            .is_some_and(|now| now.sha256 == self.text.sha256)
        {
            return Err(Refusal::TextUnchanged {
                matter: matter.id,
                provision: matter.provision.clone(),
            });
        }
        if self.changed.as_ref().is_some_and(|it| it.was == it.now) {
            return Err(Refusal::TextUnchanged {
                matter: matter.id,
                provision: matter.provision.clone(),
            });
        }
        let deadline = self.deadline(forum, matter, asked)?;
        let act = TextChanged {
            matter: self.matter,
            text: self.text,
            changed: self.changed,
            tzdb: self.tzdb.filter(|_| deadline.is_some()),
            deadline,
        };
        Ok(act.into())
    }

    /// The new deadline of a silence procedure that is running, and of no other matter.
    fn deadline(
        &self,
        forum: &Forum,
        matter: &Matter,
        asked: &Asked,
    ) -> Result<Option<Moment>, Refusal> {
        let running = matter.mode == Mode::Silence && matter.stage == Stage::Open;
        let provision = matter.provision.clone();
        match (running, self.deadline, &self.tzdb) {
            (true, Some(civil), Some(_)) => {
                let terms = forum.matters.terms_known(matter)?;
                deadline(forum, Some(&self.text), terms, civil, asked.at).map(Some)
            }
            (true, ..) => Err(Refusal::DeadlineNeeded { provision }),
            (false, None, _) => Ok(None),
            (false, Some(_), _) => Err(Refusal::NoDeadlineInThisMode { provision }),
        }
    }
}
