//! `/api/v1/members`: the members with their groups.

use procedure::Noun;
use procedure::id::GroupId;
use procedure::member::Member as OnRecord;

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;

wire! {
    /// A State that is a member of the forum.
    Member {
        /// ISO 3166-1 alpha-3 code.
        member: String,
        /// ISO 3166-1 alpha-2 code.
        iso2: String,
        /// M49 code.
        m49: String,
        /// Short name.
        name: Text,
        /// Formal name.
        formal_name: Text,
        /// Year of admission to the United Nations, where it is known.
        admitted: Option<i16>,
        /// The keys of its groups on the day asked for.
        groups: Vec<String>,
        /// Where the names stand.
        source: Source,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "group",
    Takes::Key(Noun::Group),
    "Members of this group on the day asked for.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "members",
    about: "The members, in the order of their codes.",
    key: "member",
    parameters: PARAMETERS,
    item: super::describe::<Member>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let group = at.filter("group").and_then(|key| GroupId::new(key).ok());
    let group = group.and_then(|id| at.fold.forum.groups.get(&id));
    let members = at.fold.forum.members.iter();
    at.gather(
        Noun::Member,
        members.map(|member| (member.id.to_string(), member)),
        |member| group.is_none_or(|group| group.has_on(member.id, at.day)),
        |member| wire(at, member),
    )
}

fn wire(at: &Looking<'_>, member: &OnRecord) -> Member {
    let key = member.id.as_str();
    let groups = at.fold.forum.groups.of_member(member.id, at.day);
    Member {
        member: key.to_owned(),
        iso2: member.iso2.to_string(),
        m49: member.m49.to_string(),
        name: text(&member.name, at.lang),
        formal_name: text(&member.formal_name, at.lang),
        admitted: member.admitted,
        groups: groups.map(|group| group.id.to_string()).collect(),
        source: source(&member.source),
        entry: at.entry(Noun::Member, key),
        entry_url: at.entry_url(Noun::Member, key),
        proof_url: at.proof_url(Noun::Member, key),
    }
}
