//! Sessions and their meetings.

pub mod meeting_part;
pub mod schedule;
pub mod schedule_meeting;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use text::Wording;

use self::meeting_part::{Attribution, MeetingPart};
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
    /// Whether it is formal, where that was said.
    pub part: Option<MeetingPart>,
    /// Whether what is said in it has a name, where that was said.
    pub attribution: Option<Attribution>,
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

    /// The meeting of this body that is under way at this instant, or else the next one.
    pub fn now_or_next(&self, body: &BodyId, at: Timestamp) -> Option<&Meeting> {
        let meetings = self.0.values().flat_map(|it| it.meetings.values());
        let ahead = meetings.filter(|it| it.body == *body && at < it.closes.at);
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
        };
        session.meetings.insert(act.meeting, meeting);
    }
}
