//! A session: its days, its agenda with rival wordings, the questions raised at it.

use askama::Template;
use jiff::tz::TimeZone;
use language::Arg;
use procedure::Noun;
use procedure::agenda::{Item, ItemWording, Stood};
use procedure::id::SessionId;
use procedure::question::Question;
use procedure::session::{Meeting, Session};

use super::drawn;
use super::forum::in_days;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "session.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    name: Fragment,
    days: Fragment,
    when: Fragment,
    facts: Vec<Fragment>,
    note: Option<Fragment>,
    meetings: Vec<(Fragment, Option<Fragment>)>,
    standing: Option<Standing>,
    earlier: Vec<Standing>,
    items: Vec<ItemPart>,
    questions: Vec<Fragment>,
}

struct Standing {
    sentence: Fragment,
    note: Option<Fragment>,
    source: Fragment,
}

struct ItemPart {
    number: u32,
    heading: Fragment,
    description: Fragment,
    rests_on: Option<Fragment>,
    wordings_heading: Fragment,
    wordings: Vec<WordingPart>,
    questions: Vec<Fragment>,
}

struct WordingPart {
    description: Fragment,
    by: Fragment,
    source: Fragment,
}

/// The page of the session with this key.
pub fn session(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Session, key);
    let id = SessionId::new(key).map_err(|_| missing())?;
    let shown = observatory::session::session(view.forum, &id, view.day()).ok_or_else(missing)?;
    let r = Reader::of(view);
    let session = shown.session;
    let agenda = shown.agenda.iter();
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Sessions, &title(&r, session)),
        name: r.wording(&session.name),
        days: r.days(session.opens, session.closes),
        when: in_days(&r, session),
        facts: facts(&r, session),
        note: session.note.as_ref().map(|note| r.wording(note)),
        meetings: session.meetings.values().map(|m| meeting(&r, m)).collect(),
        standing: shown.standing.map(|stood| standing(&r, stood)),
        earlier: shown.earlier.iter().map(|s| standing(&r, s)).collect(),
        items: agenda
            .map(|(item, on_it)| item_part(&r, item, on_it))
            .collect(),
        questions: shown.questions.iter().map(|q| r.question(&q.id)).collect(),
        r: &r,
    }))
}

fn title(r: &Reader<'_>, session: &Session) -> String {
    let days = language::date_range(r.lang(), session.opens, session.closes);
    let name = r.bare(&session.name);
    r.plain(
        "session-title",
        &[("name", name.into()), ("days", (&days).into())],
    )
}

fn facts(r: &Reader<'_>, session: &Session) -> Vec<Fragment> {
    let bodies: Vec<Fragment> = session.bodies.iter().map(|body| r.body(body)).collect();
    let (bodies, source) = (r.list(&bodies), r.citation(&session.source));
    let mut facts = vec![
        r.tell("session-bodies", &[("bodies", Arg::Html(bodies.as_str()))]),
        r.wording(&session.place),
        r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    ];
    facts.extend(r.certainty(session.certainty));
    facts.extend(r.entry_of(Noun::Session, session.id.as_str()));
    facts
}

/// The meeting, and what was said of it besides.
fn meeting(r: &Reader<'_>, meeting: &Meeting) -> (Fragment, Option<Fragment>) {
    let zone = TimeZone::get(&meeting.opens.zone).unwrap_or(TimeZone::UTC);
    let opens = meeting.opens.at.to_zoned(zone);
    let date = language::date_with_weekday(r.lang(), opens.date());
    let (time, body) = (language::time(r.lang(), &opens), r.body(&meeting.body));
    let told = r.tell(
        "session-meeting",
        &[
            ("number", meeting.number.into()),
            ("body", Arg::Html(body.as_str())),
            ("date", (&date).into()),
            ("time", (&time).into()),
        ],
    );
    let part = publish::meeting::said(r.lang(), meeting);
    (told, part.map(|part| Fragment::text(&part)))
}

fn standing(r: &Reader<'_>, stood: &Stood) -> Standing {
    let (date, source) = (r.date(stood.on), r.citation(&stood.source));
    let key = format!("agenda-stands-{}", stood.standing.key());
    Standing {
        sentence: r.tell(&key, &[("date", Arg::Html(date.as_str()))]),
        note: stood.note.as_ref().map(|note| r.wording(note)),
        source: r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    }
}

fn item_part(r: &Reader<'_>, item: &Item, questions: &[&Question]) -> ItemPart {
    let rests_on: Vec<Fragment> = item.rests_on.iter().map(|c| r.citation(c)).collect();
    let rests_on = (!rests_on.is_empty()).then(|| {
        let sources = r.list(&rests_on);
        r.tell(
            "session-item-rests-on",
            &[("sources", Arg::Html(sources.as_str()))],
        )
    });
    ItemPart {
        number: item.number,
        heading: r.tell("agenda-item-heading", &[("number", item.number.into())]),
        description: r.wording(&item.description),
        rests_on,
        wordings_heading: r.count("session-wordings-heading", item.wordings.len()),
        wordings: item.wordings.iter().map(|w| wording(r, w)).collect(),
        questions: questions.iter().map(|q| r.question(&q.id)).collect(),
    }
}

fn wording(r: &Reader<'_>, wording: &ItemWording) -> WordingPart {
    let by: Vec<Fragment> = wording.by.iter().map(|holder| r.holder(holder)).collect();
    let (by, source) = (r.list(&by), r.citation(&wording.source));
    WordingPart {
        description: r.wording(&wording.description),
        by: r.tell("session-wording-by", &[("holders", Arg::Html(by.as_str()))]),
        source: r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    }
}
