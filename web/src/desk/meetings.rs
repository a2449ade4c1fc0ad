//! Sessions and their meetings at the desk: which there are, scheduling one more, moving and
//! cancelling one.

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::id::{BodyId, SessionId};
use procedure::session::cancel_meeting::CancelMeeting;
use procedure::session::meeting_part::{Attribution, MeetingPart};
use procedure::session::move_meeting::MoveMeeting;
use procedure::session::schedule_meeting::ScheduleMeeting;
use procedure::session::{Meeting, Session};
use procedure::{Command, Moment, Noun, Verb};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::{NOTE_MAX, Reading};
use super::asking::Asking;
use super::check::Wanted;
use super::matters::reading::{edition, time};
use super::offering::uses;
use super::pages::form::Answers;
use super::pages::meetings as page;
use super::route::Route;
use crate::NotFound;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::KeepTheRecord, "/desk/meetings", list),
    Route::page(Verb::KeepTheRecord, "/desk/meetings/{session}", show),
    Route::form(Verb::KeepTheRecord, "/desk/meetings/{session}", take),
    Route::page(
        Verb::KeepTheRecord,
        "/desk/meetings/{session}/{meeting}/move",
        |asking, acting| show_change(asking, acting, Change::Move),
    ),
    Route::form(
        Verb::KeepTheRecord,
        "/desk/meetings/{session}/{meeting}/move",
        |asking, acting| take_change(asking, acting, Change::Move),
    ),
    Route::page(
        Verb::KeepTheRecord,
        "/desk/meetings/{session}/{meeting}/cancel",
        |asking, acting| show_change(asking, acting, Change::Cancel),
    ),
    Route::form(
        Verb::KeepTheRecord,
        "/desk/meetings/{session}/{meeting}/cancel",
        |asking, acting| take_change(asking, acting, Change::Cancel),
    ),
];

/// What can be changed of a meeting.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Its time.
    Move,
    /// That it takes place.
    Cancel,
}

impl Change {
    /// The last part of its address and of its messages, `meetings-…`.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Cancel => "cancel",
        }
    }

    const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Move => &["opens", "closes", "reason"],
            Self::Cancel => &["reason"],
        }
    }
}

const FIELDS: [&str; 5] = ["body", "opens", "closes", "part", "attribution"];

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let schedules = uses(acting.seat(), Verb::KeepTheRecord);
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let now = asking.now;
    asking.page(|at| page::list(at, (today, now), schedules))
}

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let session = named(asking)?;
    // A session of one body is of no other.
    let new = || match &session.bodies[..] {
        [body] => Answers::default().with("body", body.as_str()),
        _ => Answers::default(),
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, &session, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, session: &Session, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| page::schedule(at, &key, session, answers))
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let session = named(asking)?;
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let command = read(&mut reading, &session);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            Verb::KeepTheRecord,
            Relation::Any,
            command,
            format!("/desk/meetings/{}", session.id),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, &session, status, answers)
    })
}

/// The next meeting of the session. What was left open is not said of it.
fn read(reading: &mut Reading<'_>, session: &Session) -> Option<ScheduleMeeting> {
    let body = reading.known("body", |key| BodyId::new(key).ok());
    let (opens, closes) = (time(reading, "opens"), time(reading, "closes"));
    let part = reading.known_if_any("part", |key| match key {
        "formal" => Some(Some(MeetingPart::Formal)),
        "informal" => Some(Some(MeetingPart::Informal)),
        "unsaid" => Some(None),
        _ => None,
    });
    let attribution = reading.known_if_any("attribution", |key| match key {
        "attributed" => Some(Some(Attribution::Attributed)),
        "not-attributed" => Some(Some(Attribution::NotAttributed)),
        "unsaid" => Some(None),
        _ => None,
    });
    let last = session.meetings.keys().next_back().copied();
    Some(ScheduleMeeting {
        session: session.id.clone(),
        meeting: last.unwrap_or(0).saturating_add(1),
        body: body?,
        opens: opens?,
        closes: closes?,
        tzdb: edition()?,
        part: part.flatten(),
        attribution: attribution.flatten(),
    })
}

/// The session that the address names.
fn named(asking: &Asking<'_>) -> Result<Session, Unanswered> {
    let key = asking.named.get("session");
    let found = asking.forum(|forum| forum.sessions.get(&SessionId::new(key).ok()?).cloned());
    found.ok_or_else(|| Unanswered::Missing(NotFound::of(Noun::Session, key)))
}

fn show_change(asking: &Asking<'_>, acting: &Acting, change: Change) -> Answered {
    let (session, meeting) = meeting(asking)?;
    let new = || {
        let civil = |moment: &Moment| moment.civil.strftime("%Y-%m-%dT%H:%M").to_string();
        match change {
            Change::Move => Answers::default()
                .with("opens", civil(&meeting.opens))
                .with("closes", civil(&meeting.closes)),
            Change::Cancel => Answers::default(),
        }
    };
    let answers = asking.typed(acting, change.fields())?;
    let answers = answers.unwrap_or_else(new);
    ask_change(
        asking,
        (&session, &meeting),
        change,
        StatusCode::OK,
        &answers,
    )
}

fn ask_change(
    asking: &Asking<'_>,
    (session, meeting): (&Session, &Meeting),
    change: Change,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| {
        page::change(at, &key, (session, meeting), change, answers)
    })
}

fn take_change(asking: &Asking<'_>, acting: &Acting, change: Change) -> Answered {
    let (session, meeting) = meeting(asking)?;
    let mut reading = Reading::of(&asking.form, change.fields());
    let command = changed(&mut reading, &session, meeting.number, change);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            Verb::KeepTheRecord,
            Relation::Any,
            command,
            page::change_path(&session, &meeting, change),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask_change(asking, (&session, &meeting), change, status, answers)
    })
}

fn changed(
    reading: &mut Reading<'_>,
    session: &Session,
    meeting: u32,
    change: Change,
) -> Option<Command> {
    let reason = reading.words_if_any("reason", NOTE_MAX);
    let session = session.id.clone();
    Some(match change {
        Change::Move => {
            let (opens, closes) = (time(reading, "opens"), time(reading, "closes"));
            let moved = MoveMeeting {
                session,
                meeting,
                opens: opens?,
                closes: closes?,
                tzdb: edition()?,
                reason,
            };
            moved.into()
        }
        Change::Cancel => {
            let cancelled = CancelMeeting {
                session,
                meeting,
                reason,
            };
            cancelled.into()
        }
    })
}

/// The meeting that the address names, with its session.
fn meeting(asking: &Asking<'_>) -> Result<(Session, Meeting), Unanswered> {
    let session = named(asking)?;
    let key = asking.named.get("meeting");
    let number: Option<u32> = key.parse().ok();
    let found = number.and_then(|number| session.meetings.get(&number).cloned());
    let missing = || {
        let key = format!("{}/{key}", session.id);
        Unanswered::Missing(NotFound::of(Noun::Meeting, &key))
    };
    let found = found.ok_or_else(missing)?;
    Ok((session, found))
}
