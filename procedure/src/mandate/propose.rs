//! A mandate is proposed for a thematic group: its tasks, the paragraph it rests on, its days, and
//! what is expected of it.
//!
//! Nothing follows from it until the plenary has decided on it. A mandate with an end is what every
//! reading allows, since the forum that decides on it can extend or renew it; one without an end
//! only the reading `open-ended` allows. Under `time-limited` there is at least one expected output.
//! No mandate ends while its group is in session.

use jiff::civil::Date;
use text::Wording;

use super::DueOutput;
use crate::act::{Act, MandateProposed};
use crate::id::{BodyId, MandateId};
use crate::period::begins_before_it_ends;
use crate::provisions::dtg_mandates::{DtgMandates, PROVISION};
use crate::session::Session;
use crate::{Asked, Citation, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Propose a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposeMandate {
    /// The group.
    pub body: BodyId,
    /// What the group is to do.
    pub tasks: Vec<Wording>,
    /// The paragraph it rests on.
    pub basis: Citation,
    /// The first day on which it is in force.
    pub from: Date,
    /// The first day on which it is no longer.
    pub until: Option<Date>,
    /// What is expected of it.
    pub outputs: Vec<DueOutput>,
    /// The mandate that it extends or renews.
    pub replaces: Option<MandateId>,
}

impl ProposeMandate {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::ProposeMandate)?;
        forum.thematic_group(&self.body)?;
        if self.tasks.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Task });
        }
        forum.documents.cited(&self.basis)?;
        begins_before_it_ends(self.from, self.until)?;
        for output in &self.outputs {
            forum.holder_known(&output.owner)?;
        }
        forum.mandate_as_read(self.until, self.outputs.len())?;
        self.replaceable(forum)?;
        forum.ends_outside_sessions(&self.body, self.until)?;
        let act = MandateProposed {
            mandate: forum.mandates.next(),
            body: self.body,
            tasks: self.tasks,
            basis: self.basis,
            from: self.from,
            until: self.until,
            outputs: self.outputs,
            replaces: self.replaces,
        };
        Ok(act.into())
    }

    /// What is extended or renewed is of the same group, was decided, and is the last of its line.
    fn replaceable(&self, forum: &Forum) -> Result<(), Refusal> {
        let Some(id) = self.replaces else {
            return Ok(());
        };
        let old = forum.mandates.known(id)?;
        if old.body == self.body && old.decision.is_some() && old.replaced_by.is_none() {
            return Ok(());
        }
        Err(ThematicRefusal::NotToBeReplaced { mandate: id }.into())
    }
}

impl Forum {
    /// Refuses a mandate that not every reading allows, or not the one in force.
    pub(crate) fn mandate_as_read(
        &self,
        until: Option<Date>,
        outputs: usize,
    ) -> Result<(), Refusal> {
        let reads = |reading: DtgMandates| self.provisions.in_force(&PROVISION, reading.key());
        let time_limited = reads(DtgMandates::TimeLimited);
        if until.is_none() && time_limited {
            let provision = PROVISION.key;
            return Err(ThematicRefusal::EndNeeded { provision }.into());
        }
        if until.is_none() {
            self.provisions.settled(&PROVISION)?;
        }
        if time_limited && outputs == 0 {
            return Err(Refusal::NothingNamed { noun: Noun::Output });
        }
        Ok(())
    }

    /// Refuses an end that falls on a day of a session in which the group meets, after its first.
    pub(crate) fn ends_outside_sessions(
        &self,
        group: &BodyId,
        until: Option<Date>,
    ) -> Result<(), Refusal> {
        let Some(until) = until else {
            return Ok(());
        };
        let during = |session: &&Session| {
            let meets = session.bodies.contains(group);
            meets && session.opens < until && until <= session.closes
        };
        match self.sessions.iter().find(during) {
            None => Ok(()),
            Some(session) => Err(ThematicRefusal::EndsDuringSession {
                session: session.id.clone(),
                until,
                provision: PROVISION.key,
            }
            .into()),
        }
    }
}
