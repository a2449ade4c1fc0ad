//! Topics, one a line.

use procedure::Noun;
use procedure::topic::Topic;

use super::{codes, entry, word};
use crate::Source;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "topics",
    columns: COLUMNS,
    lines: |source, write| {
        for topic in source.forum.topics.iter() {
            write(line(source, topic));
        }
    },
};

columns! {
    line(source, topic: &Topic) {
        "topic" Number = topic.id.0;
        "body" Key = topic.body.as_str();
        "title" Text = source.names().words(&topic.title);
        "proposers" Keys = codes(&topic.proposers);
        "chosen" Key = word(source.forum.topics.chosen(&topic.body).contains(&topic.id));
        "named" Number = ranks(source, topic).count();
        "first_choice" Number = ranks(source, topic).filter(|rank| *rank == 0).count();
        "entry" Number = entry(source, Noun::Topic, &topic.id.to_string());
    }
}

/// The rank that each member gave it that named it, from 0.
fn ranks<'a>(source: &Source<'a>, topic: &'a Topic) -> impl Iterator<Item = usize> + 'a {
    let (forum, day) = (source.forum, source.day);
    let filed = forum.topics.preferences(&topic.body);
    let filed = filed.filter(move |(_, it)| forum.civil_day(it.at) <= day);
    filed.filter_map(move |(_, it)| it.ranked.iter().position(|one| one.topic == topic.id))
}
