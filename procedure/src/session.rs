//! Sessions and their meetings.

pub mod cancel_meeting;
pub mod meeting_part;
pub mod move_meeting;
pub mod schedule;
pub mod schedule_meeting;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use text::{Wording, Words};

use self::meeting_part::{Attribution, MeetingPart};
use crate::act::{MeetingCancelled, MeetingMoved, MeetingScheduled, SessionScheduled};
use crate::id::{BodyId, SessionId};
use crate::{Certainty, Citation, Moment, Noun, Refusal, ThematicRefusal};

/// A meeting of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its number in the session, from 1.
    pub number: u32,
    /// The body that meets.
    pub body: BodyId,
    /// When it opens.
    pub opens: Moment,
    /// When it is to close.
    pub closes: Moment,
    /// Whether it is formal, where that was said.
    pub part: Option<MeetingPart>,
    /// Whether what is said in it has a name, where that was said.
    pub attribution: Option<Attribution>,
    /// The times it had before it was moved, the first one first.
    pub moved: Vec<Moved>,
    /// That it was cancelled, where it was.
    pub cancelled: Option<Cancelled>,
}

/// A time that a meeting had before it was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// When it was to open.
    pub opens: Moment,
    /// When it was to close.
    pub closes: Moment,
    /// Why it was moved, where that was said.
    pub reason: Option<Words>,
}

/// That a meeting was cancelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    /// Why, where that was said.
    pub reason: Option<Words>,
}

/// A session of one or more bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Key.
    pub id: SessionId,
    /// The bodies that meet.
    pub bodies: Vec<BodyId>,
    /// Name.
    pub name: Wording,
    /// First day.
    pub opens: Date,
    /// Last day.
    pub closes: Date,
    /// Where.
    pub place: Wording,
    /// The IANA zone of its civil time.
    pub zone: String,
    /// What came of it.
    pub note: Option<Wording>,
    /// Where this stands.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
    /// Its meetings, by number.
    pub meetings: BTreeMap<u32, Meeting>,
}

impl Session {
    /// The meeting with this number, unless it is over or was cancelled.
    pub(crate) fn meeting_to_come(&self, number: u32, at: Timestamp) -> Result<&Meeting, Refusal> {
        let meeting = self.meetings.get(&number).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Meeting,
            key: format!("{}/{number}", self.id),
        })?;
        if meeting.cancelled.is_some() || meeting.closes.at <= at {
            return Err(self.meeting_over(number));
        }
        Ok(meeting)
    }

    /// The refusal of what is asked of a meeting that is over or was cancelled.
    pub(crate) fn meeting_over(&self, meeting: u32) -> Refusal {
        let session = self.id.clone();
        ThematicRefusal::MeetingOver { session, meeting }.into()
    }

    /// Two civil times within the days of the session, as instants.
    pub(crate) fn within(
        &self,
        opens: DateTime,
        closes: DateTime,
    ) -> Result<(Moment, Moment), Refusal> {
        let days = self.opens..=self.closes;
        let outside = || Refusal::OutsideItsSession {
            session: self.id.to_string(),
        };
        if !days.contains(&opens.date()) {
            return Err(outside());
        }
        if closes <= opens {
            let (from, to) = (opens.date(), closes.date());
            return Err(Refusal::EndsBeforeItBegins { from, to });
        }
        if self.closes < closes.date() {
            return Err(outside());
        }
        Ok((
            Moment::new(opens, &self.zone)?,
            Moment::new(closes, &self.zone)?,
        ))
    }
}

/// All sessions, by key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sessions(BTreeMap<SessionId, Session>);

impl Sessions {
    /// The session with this key.
    pub fn get(&self, id: &SessionId) -> Option<&Session> {
        self.0.get(id)
    }

    /// All sessions by their first day.
    pub fn iter(&self) -> impl Iterator<Item = &Session> {
        let mut sessions: Vec<&Session> = self.0.values().collect();
        sessions.sort_by_key(|session| session.opens);
        sessions.into_iter()
    }

    pub(crate) fn known(&self, id: &SessionId) -> Result<&Session, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Session,
            key: id.to_string(),
        })
    }

    /// The meeting of this body that is under way at this instant, or else the next one.
    pub fn now_or_next(&self, body: &BodyId, at: Timestamp) -> Option<&Meeting> {
        let meetings = self.0.values().flat_map(|it| it.meetings.values());
        let ahead =
            meetings.filter(|it| it.body == *body && at < it.closes.at && it.cancelled.is_none());
        ahead.min_by_key(|it| it.opens.at)
    }

    /// The meeting of this body that is under way at this instant and attributes nothing.
    pub(crate) fn not_attributing(
        &self,
        body: &BodyId,
        at: Timestamp,
    ) -> Option<(&Session, &Meeting)> {
        let all = self.0.values();
        let mut meetings = all.flat_map(|it| it.meetings.values().map(move |m| (it, m)));
        meetings.find(|(_, meeting)| {
            meeting.body == *body
                && meeting.cancelled.is_none()
                && meeting.attribution == Some(Attribution::NotAttributed)
                && (meeting.opens.at..meeting.closes.at).contains(&at)
        })
    }

    pub(crate) fn schedule(&mut self, act: &SessionScheduled) {
        let session = Session {
            id: act.session.clone(),
            bodies: act.bodies.clone(),
            name: act.name.clone(),
            opens: act.opens,
            closes: act.closes,
            place: act.place.clone(),
            zone: act.zone.clone(),
            note: act.note.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
            meetings: BTreeMap::new(),
        };
        self.0.insert(act.session.clone(), session);
    }

    pub(crate) fn schedule_meeting(&mut self, act: &MeetingScheduled) {
        let Some(session) = self.0.get_mut(&act.session) else {
            return;
        };
        let meeting = Meeting {
            number: act.meeting,
            body: act.body.clone(),
            opens: act.opens.clone(),
            closes: act.closes.clone(),
            part: act.part,
            attribution: act.attribution,
            moved: Vec::new(),
            cancelled: None,
        };
        session.meetings.insert(act.meeting, meeting);
    }

    pub(crate) fn move_meeting(&mut self, act: &MeetingMoved) {
        if let Some(meeting) = self.meeting_mut(&act.session, act.meeting) {
            meeting.moved.push(Moved {
                opens: std::mem::replace(&mut meeting.opens, act.opens.clone()),
                closes: std::mem::replace(&mut meeting.closes, act.closes.clone()),
                reason: act.reason.clone(),
            });
        }
    }

    pub(crate) fn cancel_meeting(&mut self, act: &MeetingCancelled) {
        if let Some(meeting) = self.meeting_mut(&act.session, act.meeting) {
            let reason = act.reason.clone();
            meeting.cancelled = Some(Cancelled { reason });
        }
    }

    fn meeting_mut(&mut self, session: &SessionId, meeting: u32) -> Option<&mut Meeting> {
        self.0.get_mut(session)?.meetings.get_mut(&meeting)
    }
}
