//! `/api/v1/preferences`: what each member that filed preferences prefers.

use jiff::Timestamp;
use procedure::Noun;
use procedure::id::{BodyId, MemberId};
use procedure::topic::{Preferences as OnRecord, Ranked};

use super::shared::BODY;
use crate::api::Resource;
use crate::api::described::wire;
use crate::api::list::{Items, Looking};
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;

wire! {
    /// A topic as a member ranked it.
    RankedTopic {
        /// The number of the topic.
        topic: u32,
        /// Why the member wants it, in its words, where it says so.
        reasons: Option<String>,
    }
}

wire! {
    /// What a member prefers of a group. A member that filed nothing has no item, and nothing
    /// follows from that.
    Preferences {
        /// The group and the member: `dtg-1/COL`.
        preferences: String,
        /// The key of the group.
        body: String,
        /// The member, by code.
        member: String,
        /// The topics, the most wanted first.
        ranked: Vec<RankedTopic>,
        /// When they were filed.
        filed_at: Timestamp,
    }
}

const PARAMETERS: &[Parameter] = &[
    BODY,
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "What this member prefers.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "preferences",
    about: "The preferences of members for topics, by group and member; the newest of each.",
    key: "preferences",
    parameters: PARAMETERS,
    item: crate::api::describe::<Preferences>,
    read: None,
    list,
};

/// What a member prefers of a group.
type Filed<'a> = (&'a BodyId, MemberId, &'a OnRecord);

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let forum = &at.fold.forum;
    let filed = forum.bodies.iter().flat_map(|body| {
        let filed = forum.topics.preferences(&body.id);
        filed.map(move |(member, it)| (format!("{}/{member}", body.id), (&body.id, member, it)))
    });
    at.gather(
        Noun::Member,
        filed,
        |(body, member, it): &Filed<'_>| {
            at.passes("body", body.as_str())
                && at.passes("member", member.as_str())
                && forum.civil_day(it.at) <= at.day
        },
        wire,
    )
}

fn wire((body, member, it): &Filed<'_>) -> Preferences {
    let ranked = |it: &Ranked| RankedTopic {
        topic: it.topic.0,
        reasons: it.reasons.as_ref().map(ToString::to_string),
    };
    Preferences {
        preferences: format!("{body}/{member}"),
        body: body.to_string(),
        member: member.to_string(),
        ranked: it.ranked.iter().map(ranked).collect(),
        filed_at: it.at,
    }
}
