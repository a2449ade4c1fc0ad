//! Sentences about sessions, meetings and agendas.

use jiff::tz::TimeZone;
use language::{date_range, list, time};
use procedure::Act;
use procedure::act::{
    AgendaItemPlaced, AgendaStood, MeetingCancelled, MeetingMoved, MeetingScheduled,
    SessionScheduled, WordingPutForward,
};

use super::Telling;

/// The sentence of an act about a session, a meeting or an agenda; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::SessionScheduled(act) => session(to, act),
        Act::MeetingScheduled(act) => meeting(to, act),
        Act::MeetingMoved(act) => moved(to, act),
        Act::MeetingCancelled(act) => cancelled(to, act),
        Act::AgendaItemPlaced(act) => placed(to, act),
        Act::WordingPutForward(act) => wording(to, act),
        Act::AgendaStood(act) => stood(to, act),
        _ => return None,
    })
}

fn session(to: &Telling<'_>, act: &SessionScheduled) -> String {
    let dates = date_range(to.names.lang, act.opens, act.closes);
    let name = to.names.session(&act.session);
    to.say(
        "act-session-scheduled",
        &[("session", (&name).into()), ("dates", (&dates).into())],
    )
}

fn meeting(to: &Telling<'_>, act: &MeetingScheduled) -> String {
    let session = to.names.session(&act.session);
    let number = act.meeting.to_string();
    let date = to.date(act.opens.civil.date());
    let zone = TimeZone::get(&act.opens.zone).unwrap_or(TimeZone::UTC);
    let time = time(to.names.lang, &act.opens.at.to_zoned(zone));
    let told = to.say(
        "act-meeting-scheduled",
        &[
            ("number", (&number).into()),
            ("session", (&session).into()),
            ("date", (&date).into()),
            ("time", (&time).into()),
        ],
    );
    crate::meeting::and_part(to.names.lang, told, act.part, act.attribution)
}

fn moved(to: &Telling<'_>, act: &MeetingMoved) -> String {
    let session = to.names.session(&act.session);
    let number = act.meeting.to_string();
    let date = to.date(act.opens.civil.date());
    let zone = TimeZone::get(&act.opens.zone).unwrap_or(TimeZone::UTC);
    let time = time(to.names.lang, &act.opens.at.to_zoned(zone));
    to.say(
        "act-meeting-moved",
        &[
            ("number", (&number).into()),
            ("session", (&session).into()),
            ("date", (&date).into()),
            ("time", (&time).into()),
        ],
    )
}

fn cancelled(to: &Telling<'_>, act: &MeetingCancelled) -> String {
    let session = to.names.session(&act.session);
    let number = act.meeting.to_string();
    to.say(
        "act-meeting-cancelled",
        &[("number", (&number).into()), ("session", (&session).into())],
    )
}

fn placed(to: &Telling<'_>, act: &AgendaItemPlaced) -> String {
    let session = to.names.session(&act.session);
    let number = act.number.to_string();
    let description = act.description.clone();
    to.say(
        "act-agenda-item-placed",
        &[
            ("number", (&number).into()),
            ("session", (&session).into()),
            ("description", described(to, &description).into()),
        ],
    )
}

fn wording(to: &Telling<'_>, act: &WordingPutForward) -> String {
    let (session, number) = to.item(&act.item);
    let subjects: Vec<_> = act
        .by
        .iter()
        .map(|holder| to.names.subject(holder))
        .collect();
    let holders: Vec<&str> = subjects.iter().map(|(name, _)| name.as_str()).collect();
    let holders = list(to.names.lang, &holders);
    let agreement = subjects.first().map_or("singular", |(_, agrees)| *agrees);
    let mut args = vec![
        ("number", (&number).into()),
        ("session", (&session).into()),
        ("description", described(to, &act.description).into()),
    ];
    if subjects.is_empty() {
        return to.say("act-wording-put-forward-by-nobody-named", &args);
    }
    args.push(("holders", (&holders).into()));
    args.push(("agreement", agreement.into()));
    args.push(("count", subjects.len().into()));
    to.say("act-wording-put-forward", &args)
}

fn stood(to: &Telling<'_>, act: &AgendaStood) -> String {
    let session = to.names.session(&act.session);
    let date = to.date(act.on);
    let key = format!("act-agenda-stood-{}", act.standing.key());
    to.say(
        &key,
        &[("session", (&session).into()), ("date", (&date).into())],
    )
}

/// A description ends in a full stop of its own; a sentence in a list does not.
fn described<'a>(to: &Telling<'_>, description: &'a text::Wording) -> &'a str {
    description
        .for_reader(crate::tongue(to.names.lang))
        .map_or("", |(_, version)| version.words.as_str())
        .trim_end_matches(['.', '。'])
}
