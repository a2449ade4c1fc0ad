//! Recommendations, one a line.

use procedure::Noun;
use procedure::recommendation::Recommendation;

use super::{codes, entry};
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "recommendations",
    columns: COLUMNS,
    lines: |source, write| {
        for recommendation in source.forum.recommendations.iter() {
            write(line(source, recommendation));
        }
    },
};

columns! {
    line(source, it: &Recommendation) {
        "recommendation" Number = it.id.0;
        "body" Key = it.body.as_str();
        "topic" Number = it.topic.0;
        "title" Text = source.names().words(&it.title);
        "come_to" Key = it.standing().key();
        "revision" Number = it.revision;
        "proposers" Keys = codes(&it.proposers);
        "supporters" Keys = codes(&it.supporters);
        "open_points" Number = it.open_points().count();
        "output" Number = it.output;
        "decision" Key = it.consensus.as_ref().map(|it| it.decision.to_string());
        "disposition" Key = source.forum.follow_up.of(it.id).map(|it| it.disposition.key());
        "entry" Number = entry(source, Noun::Recommendation, &it.id.to_string());
        "entry_url" Address = entry(source, Noun::Recommendation, &it.id.to_string())
            .map(|index| source.entry_url(index));
    }
}
