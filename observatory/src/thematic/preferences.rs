//! What members prefer of a group, as they filed it: by member, by regional group, by topic.

use jiff::civil::Date;
use procedure::Forum;
use procedure::id::{BodyId, GroupId, MemberId, TopicId};
use procedure::topic::{Preferences, TakenBack, Topic};

use super::short_list::{Filed, Round, short_list};
use crate::seating::Seating;

/// What members prefer, as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreferencesView<'a> {
    /// The regional groups of the day, members of none at the end.
    pub regions: Vec<Region<'a>>,
    /// The topics proposed, in the order of their numbers.
    pub topics: Vec<Named<'a>>,
    /// The short list that follows from what was filed.
    pub list: Vec<Round<TopicId>>,
}

/// A regional group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region<'a> {
    /// The group; `None` for members of no regional group.
    pub group: Option<GroupId>,
    /// Its members that filed preferences, with these.
    pub filed: Vec<(MemberId, &'a Preferences)>,
    /// Its members that filed none.
    pub without: Vec<MemberId>,
    /// Those of them that had filed some and took them back.
    pub taken_back: Vec<(MemberId, &'a TakenBack)>,
}

/// How a topic was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// By how many members of each regional group it was named.
    pub by_region: Vec<usize>,
    /// For how many members it is the first choice.
    pub first: usize,
    /// Members that filed and did not name it: left out if it were the only topic.
    pub left_out: Vec<MemberId>,
}

impl Named<'_> {
    /// By how many members it was named.
    pub fn named(&self) -> usize {
        self.by_region.iter().sum()
    }
}

impl PreferencesView<'_> {
    /// How many members filed preferences.
    pub fn filed(&self) -> usize {
        self.regions.iter().map(|region| region.filed.len()).sum()
    }

    /// How many members filed none.
    pub fn without(&self) -> usize {
        self.regions.iter().map(|region| region.without.len()).sum()
    }
}

/// What members prefer of a group, as of a day.
pub fn preferences<'a>(forum: &'a Forum, body: &BodyId, day: Date) -> PreferencesView<'a> {
    let regions = regions(forum, body, day);
    let all: Vec<Filed<TopicId>> = regions
        .iter()
        .enumerate()
        .flat_map(|(region, it)| it.filed.iter().map(move |filed| ballot(region, *filed)))
        .collect();
    let proposed = |topic: &&Topic| topic.body == *body && forum.civil_day(topic.proposed) <= day;
    let topics = forum.topics.iter().filter(proposed);
    PreferencesView {
        topics: topics
            .map(|topic| named(topic, regions.len(), &all))
            .collect(),
        list: short_list(&all),
        regions,
    }
}

fn regions<'a>(forum: &'a Forum, body: &BodyId, day: Date) -> Vec<Region<'a>> {
    let seating = Seating::on(forum, day);
    let filed = |member: MemberId| {
        let preferences = forum.topics.preferences_of(body, member)?;
        (forum.civil_day(preferences.at) <= day).then_some((member, preferences))
    };
    let taken_back = |member: MemberId| {
        let taken_back = forum.topics.taken_back(body, member)?;
        (forum.civil_day(taken_back.at) <= day).then_some((member, taken_back))
    };
    let regions = seating.blocks.into_iter().map(|block| {
        let seats = &seating.seats[block.seats];
        let members = seats.iter().map(|seat| seat.member);
        Region {
            group: block.group,
            filed: members.clone().filter_map(filed).collect(),
            taken_back: members.clone().filter_map(taken_back).collect(),
            without: members.filter(|member| filed(*member).is_none()).collect(),
        }
    });
    regions.collect()
}

fn ballot(region: usize, (member, preferences): (MemberId, &Preferences)) -> Filed<TopicId> {
    Filed {
        member,
        region,
        ranked: preferences.ranked.iter().map(|it| it.topic).collect(),
    }
}

fn named<'a>(topic: &'a Topic, regions: usize, all: &[Filed<TopicId>]) -> Named<'a> {
    let mut by_region = vec![0; regions];
    let mut left_out = Vec::new();
    for filed in all {
        if filed.ranked.contains(&topic.id) {
            by_region[filed.region] += 1;
        } else {
            left_out.push(filed.member);
        }
    }
    let first = |filed: &&Filed<TopicId>| filed.ranked.first() == Some(&topic.id);
    Named {
        topic,
        by_region,
        first: all.iter().filter(first).count(),
        left_out,
    }
}
