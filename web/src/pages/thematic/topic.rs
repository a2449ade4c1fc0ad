//! A topic: why, how it was chosen, who named it in its preferences, and what is on it.

use language::Arg;
use observatory::thematic::topic::{NamedBy, TopicView};
use procedure::Noun;
use procedure::id::TopicId;
use procedure::topic::{Choice, ChosenBy, Slot, Topic};

use super::{naming, part, part_if_any, told, weighed};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::{InParts, Part};
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// How much of the reasons a page carries, in bytes.
const REASONS_BYTES_MAX: usize = 24 * 1024;

/// The page of the topic with this number.
pub(super) fn topic(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Topic, key);
    let id = TopicId(key.parse().map_err(|_| missing())?);
    let shown = observatory::thematic::topic::topic(view.forum, id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = naming::numbered(&r, "topic-number", id.0);
    Ok(drawn(&InParts {
        shell: super::shell(&r, &shown.topic.body, &title),
        heading: r.headed(&title, &shown.topic.title),
        lede: r.body(&shown.topic.body),
        facts: facts(&r, &shown),
        parts: parts(&r, &shown),
        r: &r,
    }))
}

/// Whether it was chosen, as a mark.
pub(super) fn state(r: &Reader<'_>, chosen: bool) -> Fragment {
    if chosen {
        told::mark(r, "topic-state-chosen", "in-force")
    } else {
        told::mark(r, "topic-state-proposed", "unverified")
    }
}

fn facts(r: &Reader<'_>, shown: &TopicView<'_>) -> Vec<Fragment> {
    let topic = shown.topic;
    let mut facts = vec![state(r, shown.chosen.is_some()), proposers(r, topic)];
    facts.extend(topic.source.as_ref().map(|it| {
        let source = r.citation(it);
        told::with(r, "known-from", "source", &source)
    }));
    facts.extend(r.entry_of(Noun::Topic, &topic.id.to_string()));
    facts
}

fn proposers(r: &Reader<'_>, topic: &Topic) -> Fragment {
    if topic.proposers.is_empty() {
        let by = publish::seat(&topic.proposed_by, r.view.forum, r.lang());
        return r.tell("put-forward-by", &[("seat", (&by).into())]);
    }
    let members = r.list(&r.members(&topic.proposers));
    told::with(r, "topic-proposers", "members", &members)
}

fn parts(r: &Reader<'_>, shown: &TopicView<'_>) -> Vec<Part> {
    let grounds = shown.topic.grounds.iter().map(|it| r.wording(it));
    let named = shown.named.iter().map(|it| named(r, it)).collect();
    let named = weighed(r, named, REASONS_BYTES_MAX, "/preferences.csv");
    let recommendations = shown.recommendations.iter();
    let recommendations = recommendations.map(|it| naming::recommendation(r, it.id));
    let divergences = shown
        .divergences
        .iter()
        .map(|it| naming::divergence(r, it.id));
    let scenarios = shown.scenarios.iter().map(|it| naming::scenario(r, it.id));
    let briefers = shown.briefers.iter().map(|it| naming::briefer(r, it.id));
    let inputs = shown
        .inputs
        .iter()
        .map(|it| naming::input(r, it.id))
        .collect();
    let inputs = weighed(r, inputs, REASONS_BYTES_MAX / 2, "/api/v1/inputs");
    let slots = shown.slots.iter().map(|it| slot(r, it));
    let parts = [
        part_if_any(r, "grounds", "topic-grounds-heading", grounds.collect()),
        Some(part(
            r,
            "choice",
            "topic-choice-heading",
            vec![choice(r, shown.chosen)],
        )),
        part_if_any(r, "rotation", "topic-rotation-heading", slots.collect()),
        Some(Part {
            none: r.say("topic-not-named"),
            ..part(r, "named", "topic-named-heading", named)
        }),
        Some(part(
            r,
            "recommendations",
            "topic-recommendations-heading",
            recommendations.collect(),
        )),
        part_if_any(
            r,
            "divergences",
            "topic-divergences-heading",
            divergences.collect(),
        ),
        part_if_any(
            r,
            "scenarios",
            "topic-scenarios-heading",
            scenarios.collect(),
        ),
        part_if_any(r, "briefers", "topic-briefers-heading", briefers.collect()),
        part_if_any(r, "inputs", "topic-inputs-heading", inputs),
    ];
    parts.into_iter().flatten().collect()
}

/// How the topics of the group were chosen, where this is one of them.
fn choice(r: &Reader<'_>, chosen: Option<&Choice>) -> Fragment {
    let Some(choice) = chosen else {
        return Fragment::text(r.say("topic-not-chosen"));
    };
    let date = r.date(choice.on);
    match &choice.by {
        ChosenBy::Decision(decision) => {
            let decision = naming::decision(r, decision);
            let args = [
                ("decision", Arg::Html(decision.as_str())),
                ("date", Arg::Html(date.as_str())),
            ];
            r.tell("topic-chosen-decision", &args)
        }
        ChosenBy::Chair { matter, .. } => {
            let matter = naming::matter(r, *matter);
            let args = [
                ("matter", Arg::Html(matter.as_str())),
                ("date", Arg::Html(date.as_str())),
            ];
            r.tell("topic-chosen-officers", &args)
        }
    }
}

/// When it is taken up. The slot's end is the first day after it.
fn slot(r: &Reader<'_>, slot: &Slot) -> Fragment {
    let last = slot.until.yesterday().unwrap_or(slot.until);
    r.days(slot.from, last)
}

fn named(r: &Reader<'_>, named: &NamedBy<'_>) -> Fragment {
    let (member, rank) = (r.member(named.member), named.rank.to_string());
    let said = r.tell(
        "topic-rank",
        &[
            ("member", Arg::Html(member.as_str())),
            ("rank", (&rank).into()),
        ],
    );
    let reasons = named.reasons.map_or_else(String::new, |reasons| {
        format!("<br>{}", r.english(reasons.as_str()))
    });
    Fragment::markup(format!("{said}{reasons}"))
}
