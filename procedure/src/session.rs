//! Sessions and their meetings.

pub mod schedule;
pub mod schedule_meeting;

use std::collections::BTreeMap;

use jiff::civil::Date;
use text::Wording;

use crate::act::{MeetingScheduled, SessionScheduled};
use crate::id::{BodyId, SessionId};
use crate::{Certainty, Citation, Moment, Noun, Refusal};

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
        };
        session.meetings.insert(act.meeting, meeting);
    }
}
