//! Preferences, one topic of one member a line. Who filed none has no line.

use procedure::id::{BodyId, MemberId};
use procedure::topic::{Preferences, Ranked};
use text::Words;

use crate::Source;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "preferences",
    columns: COLUMNS,
    lines: |source, write| {
        for body in source.forum.bodies.iter() {
            for (member, preferences) in source.forum.topics.preferences(&body.id) {
                if source.day < source.forum.civil_day(preferences.at) {
                    continue;
                }
                for (rank, ranked) in (1u32..).zip(&preferences.ranked) {
                    write(line(source, &(&body.id, member, preferences, rank, ranked)));
                }
            }
        }
    },
};

/// A topic as a member of a group ranked it.
type Wanted<'a> = (&'a BodyId, MemberId, &'a Preferences, u32, &'a Ranked);

columns! {
    line(source, wanted: &Wanted<'_>) {
        "body" Key = wanted.0.as_str();
        "member" Key = wanted.1.as_str();
        "member_name" Text = source.names().member(wanted.1);
        "rank" Number = wanted.3;
        "topic" Number = wanted.4.topic.0;
        "topic_title" Text = title(source, wanted.4);
        "grounds" Text = wanted.4.reasons.as_ref().map(Words::as_str);
        "entered_at" Instant = wanted.2.at;
    }
}

fn title(source: &Source<'_>, ranked: &Ranked) -> Option<String> {
    let topic = source.forum.topics.get(ranked.topic)?;
    Some(source.names().words(&topic.title).to_owned())
}
