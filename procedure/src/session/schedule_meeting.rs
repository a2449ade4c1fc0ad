//! A meeting of a session is scheduled in civil time; the instants are computed once and stay.
//!
//! Time-zone rules change. The act therefore holds the instant, the civil time that people agreed
//! on, and the edition of the rules by which one was computed from the other.
//!
//! It can be said whether the meeting is formal and, of an informal one, whether what delegations
//! say in it is on record with who said it. Neither has to be said.

use jiff::civil::DateTime;
use text::Words;

use super::meeting_part::{Attribution, MeetingPart};
use crate::act::{Act, MeetingScheduled};
use crate::id::{BodyId, SessionId, counted_from_1};
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Schedule a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleMeeting {
    /// The session.
    pub session: SessionId,
    /// The meeting's number in the session, from 1.
    pub meeting: u32,
    /// The body that meets.
    pub body: BodyId,
    /// When it opens, in the session's zone.
    pub opens: DateTime,
    /// When it is to close, in the session's zone.
    pub closes: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
    /// Whether it is formal, where that is said.
    pub part: Option<MeetingPart>,
    /// Whether what is said in it has a name, where that is said.
    pub attribution: Option<Attribution>,
}

impl ScheduleMeeting {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.keeper(asked, Verb::KeepTheRecord)?;
        let session = forum.sessions.known(&self.session)?;
        counted_from_1(self.meeting, || {
            format!("{}/{}", self.session, self.meeting)
        })?;
        forum.bodies.known(&self.body)?;
        if !session.bodies.contains(&self.body) {
            return Err(Refusal::OutsideItsSession {
                session: self.session.to_string(),
            });
        }
        let (opens, closes) = session.within(self.opens, self.closes)?;
        if session.meetings.contains_key(&self.meeting) {
            let key = format!("{}/{}", self.session, self.meeting);
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Meeting,
                key,
            });
        }
        if self.attribution.is_some() && self.part != Some(MeetingPart::Informal) {
            return Err(ThematicRefusal::InformalOnly.into());
        }
        let act = MeetingScheduled {
            opens,
            closes,
            session: self.session,
            meeting: self.meeting,
            body: self.body,
            tzdb: self.tzdb,
            part: self.part,
            attribution: self.attribution,
        };
        Ok(act.into())
    }
}
