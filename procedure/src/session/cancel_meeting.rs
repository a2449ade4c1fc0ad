//! A meeting is cancelled: it does not take place. It stays on record with its number.

use text::Words;

use crate::act::{Act, MeetingCancelled};
use crate::id::SessionId;
use crate::{Asked, Forum, Refusal, Verb};

/// Cancel a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelMeeting {
    /// The session.
    pub session: SessionId,
    /// The meeting's number in it.
    pub meeting: u32,
    /// Why, where that is said.
    pub reason: Option<Words>,
}

impl CancelMeeting {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.keeper(asked, Verb::KeepTheRecord)?;
        let session = forum.sessions.known(&self.session)?;
        session.meeting_to_come(self.meeting, asked.at)?;
        let act = MeetingCancelled {
            session: self.session,
            meeting: self.meeting,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
