//! The Chair asks the meeting whether anybody objects, and a counted pause begins.
//!
//! The gavel falls after the pause and not before, so that nobody is passed over who is looking for
//! the button. An objection or a changed text ends the asking; the Chair then asks anew.
//!
//! Where the forum has settled that thematic groups take their decisions in a formal segment, a
//! group is not asked in a meeting that was scheduled as an informal one. As long as that is open,
//! or nobody said what the meeting is, it is asked there too.

use jiff::SignedDuration;

use super::{Mode, Stage};
use crate::act::{Act, ConsensusTested};
use crate::body::BodyKind;
use crate::id::{BodyId, MatterId, SessionId};
use crate::provisions::dtg_format::{DtgFormat, PROVISION};
use crate::session::meeting_part::MeetingPart;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Ask whether anybody objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestConsensus {
    /// The matter.
    pub matter: MatterId,
    /// The session in which it is asked.
    pub session: Option<SessionId>,
    /// The meeting of that session.
    pub meeting: Option<u32>,
}

impl TestConsensus {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::TestConsensus, None)?;
        matter.at_stage(&[Stage::Open, Stage::Consulting])?;
        self.meeting_known(forum)?;
        self.formal_where_due(forum, &matter.body)?;
        if matter.mode == Mode::Silence && matter.stage == Stage::Open {
            return Err(matter.wrong_stage());
        }
        matter.nobody_objects()?;
        let terms = forum.matters.terms_at_the_gavel(matter)?;
        let act = ConsensusTested {
            matter: self.matter,
            session: self.session,
            meeting: self.meeting,
            pause_ends: asked.at + SignedDuration::from_secs(terms.pause_seconds.into()),
        };
        Ok(act.into())
    }

    /// Refuses a session or a meeting that is not on record; a meeting is one of a session.
    fn meeting_known(&self, forum: &Forum) -> Result<(), Refusal> {
        let session = self.session.as_ref().map(|it| forum.sessions.known(it));
        let session = session.transpose()?;
        let Some(number) = self.meeting else {
            return Ok(());
        };
        let meeting = session.and_then(|it| it.meetings.get(&number));
        match (session, meeting) {
            (Some(session), Some(meeting)) if meeting.cancelled.is_some() => {
                Err(session.meeting_over(number))
            }
            (_, Some(_)) => Ok(()),
            _ => Err(Refusal::Unknown {
                noun: Noun::Meeting,
                key: match &self.session {
                    Some(session) => format!("{session}/{number}"),
                    None => number.to_string(),
                },
            }),
        }
    }

    /// Refuses an informal meeting of a group that decides in a formal segment.
    fn formal_where_due(&self, forum: &Forum, body: &BodyId) -> Result<(), Refusal> {
        let (Some(id), Some(meeting)) = (&self.session, self.meeting) else {
            return Ok(());
        };
        let session = forum.sessions.known(id)?;
        let part = session.meetings.get(&meeting).and_then(|it| it.part);
        let segment = DtgFormat::WithFormalSegment.key();
        if part != Some(MeetingPart::Informal)
            || forum.bodies.known(body)?.kind != BodyKind::ThematicGroup
            || !forum.provisions.in_force(&PROVISION, segment)
        {
            return Ok(());
        }
        Err(ThematicRefusal::MeetingInformal {
            session: id.clone(),
            meeting,
            provision: PROVISION.key,
        }
        .into())
    }
}
