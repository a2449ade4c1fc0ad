//! `/api/v1/topics`: topics proposed for thematic groups, and how they were chosen.

use jiff::civil::Date;
use observatory::thematic::topic::{TopicView, topic};
use procedure::Noun;
use procedure::topic::{ChosenBy, Slot, Topic as OnRecord};

use super::shared::BODY;
use crate::api::Resource;
use crate::api::described::wire;
use crate::api::list::{Items, Looking};
use crate::api::matters::codes;
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Source, Text, source, text};
use crate::failing::Failing;

wire! {
    /// When a topic is taken up, as planned.
    PlannedSlot {
        /// The first day.
        from: Date,
        /// The first day after it.
        until: Date,
    }
}

wire! {
    /// How many members gave a topic a rank.
    RankGiven {
        /// The rank, from 1.
        rank: u32,
        /// The members that gave it, by code.
        members: Vec<String>,
    }
}

wire! {
    /// A topic.
    Topic {
        /// Its number.
        topic: u32,
        /// The key of the group.
        body: String,
        /// The topic.
        title: Text,
        /// Why the group should take it up.
        grounds: Option<Text>,
        /// The members that propose it, by code.
        proposers: Vec<String>,
        /// Where they do so, unless their delegation did it here.
        source: Option<Source>,
        /// Whether it is one of the topics that the group has on the day asked for.
        chosen: bool,
        /// The decision by which it was chosen, where it was by one.
        decision: Option<String>,
        /// The matter on which members were consulted, where the Chair and the co-facilitators
        /// chose it.
        matter: Option<u32>,
        /// When it is taken up, as planned.
        rotation: Vec<PlannedSlot>,
        /// Who named it among its preferences, by rank. A member that filed none is not here.
        named: Vec<RankGiven>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    BODY,
    parameter(
        "proposer",
        Takes::Key(Noun::Member),
        "Topics that this member proposes.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "topics",
    about: "The topics proposed for thematic groups, in the order in which they were proposed.",
    key: "topic",
    parameters: PARAMETERS,
    item: crate::api::describe::<Topic>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let forum = &at.fold.forum;
    let shown = forum
        .topics
        .iter()
        .filter_map(|it| Some((it.id.to_string(), topic(forum, it.id, at.day)?)));
    at.gather(
        Noun::Topic,
        shown,
        |shown| at.passes("body", shown.topic.body.as_str()) && proposes(at, shown.topic),
        |shown| wire(at, shown),
    )
}

fn proposes(at: &Looking<'_>, it: &OnRecord) -> bool {
    let asked = at.filter("proposer");
    asked.is_none_or(|code| it.proposers.iter().any(|member| member.as_str() == code))
}

fn wire(at: &Looking<'_>, shown: &TopicView<'_>) -> Topic {
    let it = shown.topic;
    let key = it.id.to_string();
    let by = shown.chosen.map(|choice| &choice.by);
    Topic {
        topic: it.id.0,
        body: it.body.to_string(),
        title: text(&it.title, at.lang),
        grounds: it.grounds.as_ref().map(|it| text(it, at.lang)),
        proposers: codes(&it.proposers),
        source: it.source.as_ref().map(source),
        chosen: shown.chosen.is_some(),
        decision: by.and_then(|by| match by {
            ChosenBy::Decision(decision) => Some(decision.to_string()),
            ChosenBy::Chair { .. } => None,
        }),
        matter: by.and_then(|by| match by {
            ChosenBy::Chair { matter, .. } => Some(matter.0),
            ChosenBy::Decision(_) => None,
        }),
        rotation: shown.slots.iter().map(|it| slot(it)).collect(),
        named: named(shown),
        entry: at.entry(Noun::Topic, &key),
        entry_url: at.entry_url(Noun::Topic, &key),
        proof_url: at.proof_url(Noun::Topic, &key),
    }
}

fn slot(slot: &Slot) -> PlannedSlot {
    PlannedSlot {
        from: slot.from,
        until: slot.until,
    }
}

fn named(shown: &TopicView<'_>) -> Vec<RankGiven> {
    let mut named: Vec<RankGiven> = Vec::new();
    for by in &shown.named {
        let member = by.member.to_string();
        match named.iter_mut().find(|given| given.rank == by.rank) {
            Some(given) => given.members.push(member),
            None => named.push(RankGiven {
                rank: by.rank,
                members: vec![member],
            }),
        }
    }
    named
}
