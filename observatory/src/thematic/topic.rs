//! A topic for readers: how it was chosen, who named it, and what is on it.

use jiff::civil::Date;
use procedure::Forum;
use procedure::divergence::Divergence;
use procedure::id::{MemberId, TopicId};
use procedure::input::{Briefer, Input};
use procedure::recommendation::Recommendation;
use procedure::scenario::Scenario;
use procedure::topic::{Choice, Slot, Topic};
use text::Words;

use super::numbered;

/// A topic as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicView<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// The choice that stands, where the topic is one of those chosen.
    pub chosen: Option<&'a Choice>,
    /// Members that named it, by rank and then by code.
    pub named: Vec<NamedBy<'a>>,
    /// When it is taken up, as planned.
    pub slots: Vec<&'a Slot>,
    /// Recommendations on it.
    pub recommendations: Vec<&'a Recommendation>,
    /// Divergences on it.
    pub divergences: Vec<&'a Divergence>,
    /// Scenarios on it.
    pub scenarios: Vec<&'a Scenario>,
    /// Briefers nominated for it.
    pub briefers: Vec<&'a Briefer>,
    /// Inputs on it.
    pub inputs: Vec<&'a Input>,
}

/// A member that named a topic in its preferences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedBy<'a> {
    /// The rank it gave, from 1.
    pub rank: u32,
    /// The member.
    pub member: MemberId,
    /// Why, where it says so.
    pub reasons: Option<&'a Words>,
}

/// The topic with this number as of a day.
pub fn topic(forum: &Forum, id: TopicId, day: Date) -> Option<TopicView<'_>> {
    let topic = forum.topics.get(id)?;
    let body = &topic.body;
    let choice = forum.topics.choice(body);
    let on = Some(id);
    let slots = forum.topics.rotation(body).iter();
    Some(TopicView {
        topic,
        chosen: choice.filter(|choice| choice.topics.contains(&id) && choice.on <= day),
        named: named(forum, topic, day),
        slots: slots.filter(|slot| slot.topic == id).collect(),
        recommendations: forum
            .recommendations
            .of(body)
            .filter(|it| it.topic == id)
            .collect(),
        divergences: forum
            .divergences
            .iter()
            .filter(|it| it.topic == on)
            .collect(),
        scenarios: forum.scenarios.iter().filter(|it| it.topic == on).collect(),
        briefers: forum
            .inputs
            .briefers()
            .filter(|it| it.topic == id)
            .collect(),
        inputs: forum.inputs.iter().filter(|it| it.topic == on).collect(),
    })
}

fn named<'a>(forum: &'a Forum, topic: &Topic, day: Date) -> Vec<NamedBy<'a>> {
    let filed = forum.topics.preferences(&topic.body);
    let filed = filed.filter(|(_, preferences)| forum.civil_day(preferences.at) <= day);
    let mut named: Vec<NamedBy<'a>> = filed
        .filter_map(|(member, preferences)| {
            let mut ranked = numbered(&preferences.ranked);
            let (rank, found) = ranked.find(|(_, it)| it.topic == topic.id)?;
            Some(NamedBy {
                rank,
                member,
                reasons: found.reasons.as_ref(),
            })
        })
        .collect();
    named.sort_by_key(|it| (it.rank, it.member));
    named
}
