//! A session is scheduled, with its days, its place and the zone of its civil time.

use jiff::tz::TimeZone;

use crate::act::{Act, SessionScheduled};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Schedule a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleSession(pub SessionScheduled);

impl ScheduleSession {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(session) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&session.source)?;
        if session.bodies.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Body });
        }
        for body in &session.bodies {
            forum.bodies.known(body)?;
        }
        if session.closes < session.opens {
            return Err(Refusal::EndsBeforeItBegins {
                from: session.opens,
                to: session.closes,
            });
        }
        if TimeZone::get(&session.zone).is_err() {
            return Err(Refusal::UnknownZone { zone: session.zone });
        }
        if forum.sessions.get(&session.session).is_some() {
            let key = session.session.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Session,
                key,
            });
        }
        Ok(session.into())
    }
}
