//! Sentences about what thematic groups work on: mandates, topics, inputs and scenarios.

use jiff::ToSpan as _;
use language::Arg;
use procedure::act::{
    BrieferNominated, InputFiled, MandateProposed, PreferencesFiled, RotationPlanned,
    ScenarioAnswered, TopicProposed, TopicsChosen,
};
use procedure::id::{BodyId, MemberId, TopicId};
use procedure::input::Contributor;
use procedure::{Act, Seat};
use text::Wording;

use super::{Telling, outcomes};

/// The sentence of an act about the work of a thematic group; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::MandateProposed(act) => mandate(to, act),
        Act::TopicProposed(act) => topic(to, act),
        Act::PreferencesFiled(act) => preferences(to, act),
        Act::PreferencesWithdrawn(act) => {
            let seat = seat(to, act.member);
            let more = [("seat", Arg::from(&seat))];
            in_body(to, "act-preferences-withdrawn", &act.body, None, &more)
        }
        Act::TopicsChosen(act) => chosen(to, act),
        Act::RotationPlanned(act) => rotation(to, act),
        Act::BrieferNominated(act) => briefer(to, act),
        Act::InputFiled(act) => input(to, act),
        Act::ScenarioSet(act) => {
            let number = act.scenario.to_string();
            let more = [("scenario", Arg::from(&number))];
            in_body(to, "act-scenario-set", &act.body, Some(&act.title), &more)
        }
        Act::ScenarioAnswered(act) => answered(to, act),
        Act::ScenarioConcluded(act) => {
            let number = act.scenario.to_string();
            to.say("act-scenario-concluded", &[("scenario", (&number).into())])
        }
        act => return outcomes::told(to, act),
    })
}

/// The days of a mandate are said with its last day, not the first one without it.
fn mandate(to: &Telling<'_>, act: &MandateProposed) -> String {
    let (number, from) = (act.mandate.to_string(), to.date(act.from));
    let mut more = vec![("mandate", Arg::from(&number)), ("from", (&from).into())];
    let last = act.until.map(|until| until.saturating_sub(1.day()));
    let Some(last) = last.map(|last| to.date(last)) else {
        return in_body(to, "act-mandate-proposed-open", &act.body, None, &more);
    };
    more.push(("to", (&last).into()));
    in_body(to, "act-mandate-proposed", &act.body, None, &more)
}

fn topic(to: &Telling<'_>, act: &TopicProposed) -> String {
    let (number, members) = (act.topic.to_string(), members(to, &act.proposers));
    let mut more = vec![("topic", Arg::from(&number))];
    if act.proposers.is_empty() {
        return in_body(to, "act-topic-proposed", &act.body, Some(&act.title), &more);
    }
    more.push(("members", (&members).into()));
    let key = "act-topic-proposed-by";
    in_body(to, key, &act.body, Some(&act.title), &more)
}

fn preferences(to: &Telling<'_>, act: &PreferencesFiled) -> String {
    let seat = seat(to, act.member);
    let ranked: Vec<TopicId> = act.ranked.iter().map(|ranked| ranked.topic).collect();
    let topics = topics(to, &ranked);
    let more = [("seat", Arg::from(&seat)), ("topics", (&topics).into())];
    in_body(to, "act-preferences-filed", &act.body, None, &more)
}

fn chosen(to: &Telling<'_>, act: &TopicsChosen) -> String {
    let topics = topics(to, &act.topics);
    let more = [("topics", Arg::from(&topics))];
    in_body(to, "act-topics-chosen", &act.body, None, &more)
}

fn rotation(to: &Telling<'_>, act: &RotationPlanned) -> String {
    let more = [("count", Arg::from(act.slots.len()))];
    in_body(to, "act-rotation-planned", &act.body, None, &more)
}

fn briefer(to: &Telling<'_>, act: &BrieferNominated) -> String {
    let seat = seat(to, act.member);
    let (number, topic) = (act.briefer.to_string(), act.topic.to_string());
    let more = [
        ("seat", Arg::from(&seat)),
        ("briefer", (&number).into()),
        ("topic", (&topic).into()),
        ("about", act.about.as_str().into()),
    ];
    in_body(to, "act-briefer-nominated", &act.body, None, &more)
}

fn input(to: &Telling<'_>, act: &InputFiled) -> String {
    let (number, from) = (act.input.to_string(), contributor(to, &act.from));
    let more = [("input", Arg::from(&number)), ("from", (&from).into())];
    in_body(to, "act-input-filed", &act.body, Some(&act.title), &more)
}

fn answered(to: &Telling<'_>, act: &ScenarioAnswered) -> String {
    let (number, question) = (act.scenario.to_string(), act.question.to_string());
    let mut args = vec![
        ("scenario", Arg::from(&number)),
        ("question", (&question).into()),
    ];
    let Some(member) = act.member else {
        return to.say("act-scenario-answered-unattributed", &args);
    };
    let seat = seat(to, member);
    args.push(("seat", (&seat).into()));
    to.say("act-scenario-answered", &args)
}

/// Whose paper it is.
fn contributor(to: &Telling<'_>, from: &Contributor) -> String {
    match from {
        Contributor::Member(member) => to.names.member(*member),
        Contributor::Stakeholder(stakeholder) => {
            super::seats::seat(to, &Seat::Stakeholder(stakeholder.clone()))
        }
        Contributor::Named(words) => words.as_str().to_owned(),
        Contributor::Briefer(briefer) => {
            let briefer = briefer.to_string();
            to.say("contributor-briefer", &[("briefer", (&briefer).into())])
        }
    }
}

/// A message that names the group, and a title where there is one.
pub(super) fn in_body(
    to: &Telling<'_>,
    key: &str,
    body: &BodyId,
    title: Option<&Wording>,
    more: &[(&str, Arg<'_>)],
) -> String {
    let body = to.names.body(body);
    let title = title.map(|title| to.names.words(title).to_owned());
    let mut args = vec![("body", Arg::from(&body))];
    if let Some(title) = &title {
        args.push(("title", title.into()));
    }
    args.extend_from_slice(more);
    to.say(key, &args)
}

/// The delegation of a member, as it begins a line.
pub(super) fn seat(to: &Telling<'_>, member: MemberId) -> String {
    super::seats::seat(to, &Seat::Delegation(member))
}

fn members(to: &Telling<'_>, ids: &[MemberId]) -> String {
    let names: Vec<String> = ids.iter().map(|id| to.names.member(*id)).collect();
    language::list(to.names.lang, &names)
}

/// Topics by their titles.
fn topics(to: &Telling<'_>, ids: &[TopicId]) -> String {
    let title = |id: &TopicId| {
        let topic = to.names.forum.topics.get(*id);
        topic.map_or_else(|| id.to_string(), |it| to.names.words(&it.title).to_owned())
    };
    let titles: Vec<String> = ids.iter().map(title).collect();
    language::list(to.names.lang, &titles)
}
