//! A session is scheduled, with its days, its place and the zone of its civil time.

use crate::act::{Act, SessionScheduled};
use crate::moment::known_zone;
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
        forum.bodies.all_known_once(&session.bodies)?;
        if session.closes < session.opens {
            return Err(Refusal::EndsBeforeItBegins {
                from: session.opens,
                to: session.closes,
            });
        }
        known_zone(&session.zone)?;
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
