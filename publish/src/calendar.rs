//! The sessions and meetings as a calendar (RFC 5545).
//!
//! A session is a run of whole days; a meeting has instants in UTC, so that every calendar shows it
//! on its reader's clock. Time stamps come from the record, so the same record gives the same file.

mod line;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use language::{Lang, Messages};
use procedure::Forum;
use procedure::id::SessionId;
use procedure::session::{Meeting, Session};

use crate::Names;
use line::Lines;

/// What the calendar is written from.
#[derive(Clone, Copy)]
pub struct Calendar<'a> {
    /// The forum.
    pub forum: &'a Forum,
    /// The language of names.
    pub lang: Lang,
    /// The public address of the site, without a slash at its end.
    pub address: &'a str,
    /// When the newest entry about a session was made.
    pub stamp_of: &'a dyn Fn(&SessionId) -> Timestamp,
}

/// The calendar as a file.
pub fn calendar(of: &Calendar<'_>) -> String {
    let names = Names {
        forum: of.forum,
        lang: of.lang,
    };
    let founding = of.forum.founding.as_ref();
    let forum = founding.map_or("", |founding| names.words(&founding.short_name));
    let title = said(of, "calendar-title", &[("forum", forum)]);
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Travaux//Sessions and meetings//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.text("NAME", &title);
    lines.text("X-WR-CALNAME", &title);
    for session in of.forum.sessions.iter() {
        whole(&mut lines, of, session);
        for meeting in session.meetings.values() {
            single(&mut lines, of, session, meeting);
        }
    }
    lines.plain("END", "VCALENDAR");
    lines.into_text()
}

/// A session as one run of days.
fn whole(lines: &mut Lines, of: &Calendar<'_>, session: &Session) {
    let names = Names {
        forum: of.forum,
        lang: of.lang,
    };
    open(lines, of, session, &format!("session-{}", session.id));
    lines.plain("DTSTART;VALUE=DATE", &day(session.opens));
    // The end of whole days is the first day after them (RFC 5545, section 3.6.1).
    let after = session.closes.checked_add(1.day());
    lines.plain("DTEND;VALUE=DATE", &day(after.unwrap_or(session.closes)));
    lines.text("SUMMARY", names.words(&session.name));
    let note = session.note.as_ref().map(|note| names.words(note));
    let unconfirmed = session.certainty.unverified();
    let caution = unconfirmed.then(|| Messages::of(of.lang).text("calendar-tentative"));
    let described: Vec<&str> = note.into_iter().chain(caution).collect();
    if !described.is_empty() {
        lines.text("DESCRIPTION", &described.join("\n\n"));
    }
    close(lines, of, session);
}

/// A meeting from one instant to another.
fn single(lines: &mut Lines, of: &Calendar<'_>, session: &Session, meeting: &Meeting) {
    let names = Names {
        forum: of.forum,
        lang: of.lang,
    };
    let number = meeting.number.to_string();
    open(
        lines,
        of,
        session,
        &format!("meeting-{}-{number}", session.id),
    );
    lines.plain("DTSTART", &instant(meeting.opens.at));
    lines.plain("DTEND", &instant(meeting.closes.at));
    let summary = said(
        of,
        "calendar-meeting",
        &[
            ("session", names.words(&session.name)),
            ("number", &number),
            ("body", &names.body(&meeting.body)),
        ],
    );
    lines.text("SUMMARY", &summary);
    if let Some(part) = crate::meeting::said(of.lang, meeting) {
        lines.text("DESCRIPTION", &part);
    }
    if meeting.cancelled.is_some() {
        return ended(lines, of, session, "CANCELLED");
    }
    close(lines, of, session);
}

fn open(lines: &mut Lines, of: &Calendar<'_>, session: &Session, key: &str) {
    let forum = of.forum.founding.as_ref().map(|it| it.id.as_str());
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", &format!("{key}@{}", forum.unwrap_or("forum")));
    let stamp = instant((of.stamp_of)(&session.id));
    lines.plain("DTSTAMP", &stamp);
    lines.plain("LAST-MODIFIED", &stamp);
}

fn close(lines: &mut Lines, of: &Calendar<'_>, session: &Session) {
    let confirmed = !session.certainty.unverified();
    let status = if confirmed { "CONFIRMED" } else { "TENTATIVE" };
    ended(lines, of, session, status);
}

fn ended(lines: &mut Lines, of: &Calendar<'_>, session: &Session, status: &str) {
    let names = Names {
        forum: of.forum,
        lang: of.lang,
    };
    lines.text("LOCATION", names.words(&session.place));
    let (address, lang, key) = (of.address, of.lang.tag(), &session.id);
    lines.plain("URL", &format!("{address}/{lang}/sessions/{key}"));
    lines.plain("STATUS", status);
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("END", "VEVENT");
}

/// A message without the isolates, which calendars show as boxes.
fn said(of: &Calendar<'_>, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args
        .iter()
        .map(|(name, text)| (*name, (*text).into()))
        .collect();
    crate::plain(&Messages::of(of.lang).format(key, &args))
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
