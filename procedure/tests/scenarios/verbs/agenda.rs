//! Verbs about sessions, meetings and agendas.

use procedure::Certainty;
use procedure::Command;
use procedure::act::{AgendaItemPlaced, AgendaStood, SessionScheduled, WordingPutForward};
use procedure::agenda::Standing;
use procedure::agenda::place_item::PlaceAgendaItem;
use procedure::agenda::put_wording::PutWording;
use procedure::agenda::stand::RecordAgendaStanding;
use procedure::id::{AgendaItemId, BodyId, SessionId, WordingId};
use procedure::session::cancel_meeting::CancelMeeting;
use procedure::session::meeting_part::{Attribution, MeetingPart};
use procedure::session::move_meeting::MoveMeeting;
use procedure::session::schedule::ScheduleSession;
use procedure::session::schedule_meeting::ScheduleMeeting;

use crate::phrase::{Phrase, Read, misread, wording as in_english, words};

/// `schedules session SESSION of BODY, BODY from DAY to DAY in ZONE [source]`
pub(crate) fn session(phrase: &mut Phrase) -> Read<Command> {
    let session = phrase.key(SessionId::new)?;
    phrase.then("of")?;
    let bodies = phrase.keys(BodyId::new)?;
    phrase.then("from")?;
    let opens = phrase.parsed("a day")?;
    phrase.then("to")?;
    let closes = phrase.parsed("a day")?;
    phrase.then("in")?;
    Ok(ScheduleSession(SessionScheduled {
        zone: phrase.word()?,
        source: phrase.citation()?,
        name: in_english(session.as_str())?,
        place: in_english("A place")?,
        note: None,
        certainty: Certainty::Seen,
        session,
        bodies,
        opens,
        closes,
    })
    .into())
}

/// `schedules meeting NUMBER of SESSION for BODY from TIME to TIME (as formal|informal) ((not) attributed)`
pub(crate) fn meeting(phrase: &mut Phrase) -> Read<Command> {
    let meeting = phrase.parsed("a number")?;
    phrase.then("of")?;
    let session = phrase.key(SessionId::new)?;
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("from")?;
    let opens = phrase.parsed("a civil time")?;
    phrase.then("to")?;
    let closes = phrase.parsed("a civil time")?;
    let part = if phrase.says("as formal") {
        Some(MeetingPart::Formal)
    } else {
        phrase.says("as informal").then_some(MeetingPart::Informal)
    };
    let attribution = if phrase.says("not attributed") {
        Some(Attribution::NotAttributed)
    } else {
        phrase.says("attributed").then_some(Attribution::Attributed)
    };
    Ok(ScheduleMeeting {
        tzdb: words("2026a")?,
        part,
        attribution,
        session,
        meeting,
        body,
        opens,
        closes,
    }
    .into())
}

/// `moves meeting NUMBER of SESSION to TIME until TIME ("reason")`
pub(crate) fn move_meeting(phrase: &mut Phrase) -> Read<Command> {
    let meeting = phrase.parsed("a number")?;
    phrase.then("of")?;
    let session = phrase.key(SessionId::new)?;
    phrase.then("to")?;
    let opens = phrase.parsed("a civil time")?;
    phrase.then("until")?;
    let closes = phrase.parsed("a civil time")?;
    Ok(MoveMeeting {
        session,
        meeting,
        opens,
        closes,
        tzdb: words("2026a")?,
        reason: phrase.quoted()?,
    }
    .into())
}

/// `calls off meeting NUMBER of SESSION ("reason")`
pub(crate) fn cancel_meeting(phrase: &mut Phrase) -> Read<Command> {
    let meeting = phrase.parsed("a number")?;
    phrase.then("of")?;
    let session = phrase.key(SessionId::new)?;
    let reason = phrase.quoted()?;
    Ok(CancelMeeting {
        session,
        meeting,
        reason,
    }
    .into())
}

/// `places item NUMBER on SESSION (as KEY) [source] (resting on [place] [place])`
pub(crate) fn place(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("item")?;
    let number = phrase.parsed("a number")?;
    phrase.then("on")?;
    let session = phrase.key(SessionId::new)?;
    let item = if phrase.says("as") {
        phrase.key(AgendaItemId::new)?
    } else {
        AgendaItemId::new(&format!("{session}/{number}"))?
    };
    let source = phrase.citation()?;
    let rests_on = if phrase.says("resting on") {
        phrase.citations()?
    } else {
        Vec::new()
    };
    Ok(PlaceAgendaItem(AgendaItemPlaced {
        description: in_english(item.as_str())?,
        item,
        session,
        number,
        rests_on,
        source,
    })
    .into())
}

/// `puts forward wording WORDING of ITEM by HOLDER, HOLDER [source]`
pub(crate) fn wording(phrase: &mut Phrase) -> Read<Command> {
    let wording = phrase.key(WordingId::new)?;
    phrase.then("of")?;
    let item = phrase.key(AgendaItemId::new)?;
    phrase.then("by")?;
    Ok(PutWording(WordingPutForward {
        by: phrase.holders()?,
        source: phrase.citation()?,
        description: in_english(wording.as_str())?,
        item,
        wording,
    })
    .into())
}

/// `records agenda of SESSION as STANDING since DAY [source]`
pub(crate) fn standing(phrase: &mut Phrase) -> Read<Command> {
    let session = phrase.key(SessionId::new)?;
    phrase.then("as")?;
    let key = phrase.word()?;
    phrase.then("since")?;
    let on = phrase.parsed("a day")?;
    let standings = [
        Standing::Provisional,
        Standing::Adopted,
        Standing::AdoptedWithReservations,
        Standing::NotAdopted,
    ];
    let Some(standing) = standings.into_iter().find(|s| s.key() == key) else {
        return misread(format!("no agenda stands as `{key}`"));
    };
    Ok(RecordAgendaStanding(AgendaStood {
        source: phrase.citation()?,
        note: None,
        session,
        standing,
        on,
    })
    .into())
}
