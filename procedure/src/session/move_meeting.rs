//! A meeting is moved to another time within its session. The time it had stays on record.
//!
//! It keeps its number, its body, and what was said of it. What is over or was cancelled is not
//! moved: another meeting is scheduled.

use jiff::civil::DateTime;
use text::Words;

use crate::act::{Act, MeetingMoved};
use crate::id::SessionId;
use crate::{Asked, Forum, Refusal, ThematicRefusal, Verb};

/// Move a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveMeeting {
    /// The session.
    pub session: SessionId,
    /// The meeting's number in it.
    pub meeting: u32,
    /// When it opens now, in the session's zone.
    pub opens: DateTime,
    /// When it is to close now, in the session's zone.
    pub closes: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
    /// Why, where that is said.
    pub reason: Option<Words>,
}

impl MoveMeeting {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.keeper(asked, Verb::KeepTheRecord)?;
        let session = forum.sessions.known(&self.session)?;
        let meeting = session.meeting_to_come(self.meeting, asked.at)?;
        let (opens, closes) = session.within(self.opens, self.closes)?;
        if (&meeting.opens, &meeting.closes) == (&opens, &closes) {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = MeetingMoved {
            session: self.session,
            meeting: self.meeting,
            opens,
            closes,
            tzdb: self.tzdb,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
