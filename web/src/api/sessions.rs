//! `/api/v1/sessions`: sessions with their meetings and what their agendas have come to.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use procedure::agenda::Stood;
use procedure::session::{Meeting as MeetingOnRecord, Session as OnRecord};
use procedure::{Moment, Noun};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// What an agenda has come to.
    AgendaStandingWord = [
        "provisional",
        "adopted",
        "adopted-with-reservations",
        "not-adopted",
    ]
);

words!(
    /// The part of a group's work that a meeting is.
    MeetingPartWord = ["formal", "informal"]
);

words!(
    /// Whether what is said in an informal meeting has a name.
    AttributionWord = ["attributed", "not-attributed"]
);

wire! {
    /// An instant with the civil time that was meant.
    Instant {
        /// The instant, UTC.
        at: Timestamp,
        /// The wall clock in `zone`, without an offset.
        civil: String,
        /// The IANA name of the zone.
        zone: String,
    }
}

wire! {
    /// A meeting of a session.
    Meeting {
        /// Its number in the session, from 1.
        number: u32,
        /// The key of the body that meets.
        body: String,
        /// When it opens.
        opens: Instant,
        /// When it is to close.
        closes: Instant,
        /// Whether it is formal; null where nobody said.
        part: Option<MeetingPartWord>,
        /// Whether what is said in it is on record with who said it; null where nobody said.
        attribution: Option<AttributionWord>,
        /// When it was to open before it was moved, the first time first.
        moved_from: Vec<Instant>,
        /// Whether it was cancelled.
        cancelled: bool,
    }
}

wire! {
    /// What an agenda came to, from a day on.
    AgendaStanding {
        /// The standing.
        standing: AgendaStandingWord,
        /// Since which day.
        on: Date,
        /// What a reader should know of it.
        note: Option<Text>,
        /// Where this stands.
        source: Source,
    }
}

wire! {
    /// A session of one or more bodies.
    Session {
        /// Its key.
        session: String,
        /// The keys of the bodies that meet.
        bodies: Vec<String>,
        /// Its name.
        name: Text,
        /// The first day.
        opens: Date,
        /// The last day.
        closes: Date,
        /// Where it meets.
        place: Text,
        /// The IANA zone of its civil time.
        zone: String,
        /// What came of it.
        note: Option<Text>,
        /// Its meetings.
        meetings: Vec<Meeting>,
        /// What its agenda came to, first to last.
        agenda: Vec<AgendaStanding>,
        /// Where this stands.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "body",
        Takes::Key(Noun::Body),
        "Sessions in which this body meets.",
    ),
    parameter(
        "from",
        Takes::Date,
        "Sessions that close on this day or later.",
    ),
    parameter(
        "to",
        Takes::Date,
        "Sessions that open on this day or earlier.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "sessions",
    about: "The sessions, in the order of their keys.",
    key: "session",
    parameters: PARAMETERS,
    item: super::describe::<Session>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let mut sessions: Vec<&OnRecord> = at.fold.forum.sessions.iter().collect();
    // By key, which never changes: a page after a page misses nothing.
    sessions.sort_by(|a, b| a.id.cmp(&b.id));
    at.gather(
        Noun::Session,
        sessions
            .into_iter()
            .map(|session| (session.id.to_string(), session)),
        |session| {
            let body = at.filter("body");
            body.is_none_or(|body| session.bodies.iter().any(|it| it.as_str() == body))
                && at.date("from").is_none_or(|from| from <= session.closes)
                && at.date("to").is_none_or(|to| session.opens <= to)
        },
        |session| wire(at, session),
    )
}

fn wire(at: &Looking<'_>, session: &OnRecord) -> Session {
    let key = session.id.as_str();
    let standings = at.fold.forum.agendas.standings(&session.id);
    Session {
        session: key.to_owned(),
        bodies: session.bodies.iter().map(ToString::to_string).collect(),
        name: text(&session.name, at.lang),
        opens: session.opens,
        closes: session.closes,
        place: text(&session.place, at.lang),
        zone: session.zone.clone(),
        note: session.note.as_ref().map(|note| text(note, at.lang)),
        meetings: session.meetings.values().map(meeting).collect(),
        agenda: standings.iter().map(|stood| standing(at, stood)).collect(),
        source: source(&session.source),
        certainty: certainty(session.certainty),
        entry: at.entry(Noun::Session, key),
        entry_url: at.entry_url(Noun::Session, key),
        proof_url: at.proof_url(Noun::Session, key),
    }
}

fn meeting(meeting: &MeetingOnRecord) -> Meeting {
    Meeting {
        number: meeting.number,
        body: meeting.body.to_string(),
        opens: instant(&meeting.opens),
        closes: instant(&meeting.closes),
        part: meeting.part.map(|it| MeetingPartWord(it.key())),
        attribution: meeting.attribution.map(|it| AttributionWord(it.key())),
        moved_from: meeting.moved.iter().map(|it| instant(&it.opens)).collect(),
        cancelled: meeting.cancelled.is_some(),
    }
}

pub(super) fn instant(moment: &Moment) -> Instant {
    let civil: DateTime = moment.civil;
    Instant {
        at: moment.at,
        civil: civil.to_string(),
        zone: moment.zone.clone(),
    }
}

fn standing(at: &Looking<'_>, stood: &Stood) -> AgendaStanding {
    AgendaStanding {
        standing: AgendaStandingWord(stood.standing.key()),
        on: stood.on,
        note: stood.note.as_ref().map(|note| text(note, at.lang)),
        source: source(&stood.source),
    }
}
