//! Sessions with their meetings, the newest first, and the form that schedules a meeting.

use askama::Template;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use language::Arg;
use procedure::session::{Meeting, Session};
use procedure::{Act, Moment};
use text::Words;

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::meetings::Change;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The list, without the language.
pub(crate) const PATH: &str = "/desk/meetings";

struct Part {
    key: String,
    name: Fragment,
    days: Fragment,
    /// Each meeting, and the ways to move and to cancel it while it is to come.
    meetings: Vec<(Fragment, Vec<(&'static str, String)>)>,
    /// Where a meeting is scheduled; nothing once the session is over.
    schedule: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/meetings.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    parts: Vec<Part>,
}

/// Draws the list as it is now; `schedules` where the seat schedules meetings.
pub(crate) fn list(at: &Desk<'_>, (today, now): (Date, Timestamp), schedules: bool) -> Html {
    let r = Reader::of(&at.view);
    let mut sessions: Vec<&Session> = r.view.forum.sessions.iter().collect();
    sessions.sort_by_key(|session| std::cmp::Reverse(session.opens));
    let part = |session: &&Session| Part {
        key: session.id.to_string(),
        name: r.name(&session.name),
        days: r.days(session.opens, session.closes),
        meetings: session
            .meetings
            .values()
            .map(|it| {
                let to_come = schedules && it.cancelled.is_none() && now < it.closes.at;
                let ways = [Change::Move, Change::Cancel]
                    .into_iter()
                    .filter(|_| to_come);
                let way = |change: Change| {
                    let label = r.say(label(change));
                    (label, r.view.link(&change_path(session, it, change)))
                };
                (line(&r, it), ways.map(way).collect())
            })
            .collect(),
        schedule: (schedules && today <= session.closes).then(|| r.view.link(&path(session))),
    };
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Groups, r.say("meetings-title")),
        parts: sessions.iter().map(part).collect(),
        r: &r,
    })
}

/// What a change is called.
const fn label(change: Change) -> &'static str {
    match change {
        Change::Move => "meetings-move",
        Change::Cancel => "meetings-cancel",
    }
}

/// Where a meeting is moved or cancelled, without the language.
pub(crate) fn change_path(session: &Session, meeting: &Meeting, change: Change) -> String {
    format!("{}/{}/{}", path(session), meeting.number, change.key())
}

fn path(session: &Session) -> String {
    format!("{PATH}/{}", session.id)
}

/// One meeting: its number, body, day and hour, and what was said of it.
pub(crate) fn line(r: &Reader<'_>, meeting: &Meeting) -> Fragment {
    let zone = TimeZone::get(&meeting.opens.zone).unwrap_or(TimeZone::UTC);
    let opens = meeting.opens.at.to_zoned(zone);
    let date = language::date_with_weekday(r.lang(), opens.date());
    let time = language::time(r.lang(), &opens);
    let body = r.view.forum.bodies.get(&meeting.body);
    let body = body.map_or_else(
        || meeting.body.to_string(),
        |it| crate::shown::line(r.bare(&it.name)),
    );
    let told = r.plain(
        "session-meeting",
        &[
            ("number", meeting.number.into()),
            ("body", (&body).into()),
            ("date", (&date).into()),
            ("time", (&time).into()),
        ],
    );
    let told = publish::meeting::and_said(r.lang(), told, meeting);
    Fragment::text(&told)
}

/// Draws the form.
pub(crate) fn schedule(at: &Desk<'_>, key: &str, session: &Session, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let zone = Fragment::text(session.zone.as_str());
    let ask = Ask {
        place: Place::Groups,
        title: r.say("meetings-schedule").to_owned(),
        lede: Some(Fragment::text(r.say("meetings-schedule-lede"))),
        facts: vec![
            (r.say("meetings-session"), r.name(&session.name)),
            (
                r.say("meetings-days"),
                r.days(session.opens, session.closes),
            ),
            (r.say("meetings-zone"), zone),
        ],
        form: Form::asked(
            &r,
            (key, &path(session), PATH),
            fields(&r, session),
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

/// Draws the form that moves or cancels a meeting.
pub(crate) fn change(
    at: &Desk<'_>,
    key: &str,
    (session, meeting): (&Session, &Meeting),
    change: Change,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = match change {
        Change::Move => vec![
            Field::new(&r, "opens", "meetings-opens", Control::Time),
            Field::new(&r, "closes", "meetings-closes", Control::Time),
        ],
        Change::Cancel => Vec::new(),
    };
    let reason = Field::new(&r, "reason", "person-reason", Control::Lines);
    fields.push(reason.optional());
    let ask = Ask {
        place: Place::Groups,
        title: r.say(label(change)).to_owned(),
        lede: Some(Fragment::text(r.say("meetings-change-lede"))),
        facts: vec![
            (r.say("meetings-session"), r.name(&session.name)),
            (r.say("meetings-meeting"), line(&r, meeting)),
            (
                r.say("meetings-zone"),
                Fragment::text(session.zone.as_str()),
            ),
        ],
        form: Form::asked(
            &r,
            (key, &change_path(session, meeting, change), PATH),
            fields,
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

fn fields(r: &Reader<'_>, session: &Session) -> Vec<Field> {
    let bodies = session.bodies.iter().map(|body| {
        let known = r.view.forum.bodies.get(body);
        let name = known.map_or_else(|| Fragment::text(body.as_str()), |it| r.name(&it.name));
        Choice::new(body.as_str(), name, false)
    });
    let said = |name: &'static str, keys: [&str; 3]| {
        let choices = keys.map(|key| {
            let label = Fragment::text(r.say(&format!("meetings-{name}-{key}")));
            Choice::new(key, label, key == "unsaid")
        });
        let control = Control::One(choices.into());
        Field::new(r, name, &format!("meetings-{name}"), control)
    };
    vec![
        Field::new(r, "body", "meetings-body", Control::One(bodies.collect())),
        Field::new(r, "opens", "meetings-opens", Control::Time),
        Field::new(r, "closes", "meetings-closes", Control::Time),
        said("part", ["unsaid", "informal", "formal"]),
        said("attribution", ["unsaid", "attributed", "not-attributed"]),
    ]
}

/// What is checked of a meeting before it is scheduled, moved or cancelled, besides the sentence.
pub(crate) fn particulars(r: &Reader<'_>, act: &Act) -> Vec<(&'static str, Fragment)> {
    let times = |opens: &Moment, closes: &Moment| {
        [
            (r.say("meetings-opens"), civil(r, opens)),
            (r.say("meetings-closes"), civil(r, closes)),
        ]
    };
    let reason = |reason: Option<&Words>| {
        let reason = reason.map(|it| Fragment::text(it.as_str()));
        reason.map(|it| (r.say("person-reason"), it))
    };
    match act {
        Act::MeetingScheduled(act) => {
            let body = (r.say("meetings-body"), r.body(&act.body));
            let times = times(&act.opens, &act.closes);
            std::iter::once(body).chain(times).collect()
        }
        Act::MeetingMoved(act) => {
            let times = times(&act.opens, &act.closes).into_iter();
            times.chain(reason(act.reason.as_ref())).collect()
        }
        Act::MeetingCancelled(act) => reason(act.reason.as_ref()).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// A day and an hour in the zone of the session.
fn civil(r: &Reader<'_>, moment: &Moment) -> Fragment {
    let zone = TimeZone::get(&moment.zone).unwrap_or(TimeZone::UTC);
    let civil = moment.at.to_zoned(zone);
    let date = r.date(civil.date());
    let time = language::time(r.lang(), &civil);
    let args = [("date", Arg::Html(date.as_str())), ("time", (&time).into())];
    r.tell("meetings-date-and-time", &args)
}
