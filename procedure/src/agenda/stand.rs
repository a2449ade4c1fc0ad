//! The standing of an agenda is recorded: provisional, adopted, adopted with reservations,
//! not adopted.
//!
//! An agenda that was not adopted stops nothing: the session goes on and the wordings stay.

use crate::act::{Act, AgendaStood};
use crate::{Asked, Forum, Refusal, Verb};

/// Record the standing of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAgendaStanding(pub AgendaStood);

impl RecordAgendaStanding {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(stood) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&stood.source)?;
        forum.sessions.known(&stood.session)?;
        forum.has_come(stood.on, asked)?;
        Ok(stood.into())
    }
}
