//! `/api/v1/groups`: groups with everybody who belongs or belonged to them.

use jiff::civil::Date;
use procedure::Noun;
use procedure::group::Group as OnRecord;
use procedure::id::MemberId;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// What kind of group it is.
    GroupKindWord = ["regional", "negotiating", "snapshot"]
);

wire! {
    /// One member’s time in a group.
    Membership {
        /// The member, by ISO 3166-1 alpha-3 code.
        member: String,
        /// The first day; null where the source does not say.
        from: Option<Date>,
        /// The first day after it; null while it lasts.
        until: Option<Date>,
        /// Where this stands.
        source: Source,
    }
}

wire! {
    /// Members that speak together, or are seated together.
    Group {
        /// Its key.
        group: String,
        /// What kind of group it is.
        kind: GroupKindWord,
        /// Its name.
        name: Text,
        /// What a reader should know of it.
        note: Option<Text>,
        /// Its members on the day asked for, by code.
        members: Vec<String>,
        /// All memberships, past ones included, in the order of entering.
        memberships: Vec<Membership>,
        /// Where the group is seen to exist.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "kind",
        Takes::Words(GroupKindWord::ALL),
        "Groups of this kind.",
    ),
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "Groups to which this member belongs on the day asked for.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "groups",
    about: "The groups, in the order of their keys.",
    key: "group",
    parameters: PARAMETERS,
    item: super::describe::<Group>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let member = at
        .filter("member")
        .and_then(|code| MemberId::new(code).ok());
    let groups = at.fold.forum.groups.iter();
    at.gather(
        Noun::Group,
        groups.map(|group| (group.id.to_string(), group)),
        |group| {
            at.passes("kind", group.kind.key())
                && member.is_none_or(|member| group.has_on(member, at.day))
        },
        |group| wire(at, group),
    )
}

fn wire(at: &Looking<'_>, group: &OnRecord) -> Group {
    let key = group.id.as_str();
    let memberships = group.memberships.iter().map(|membership| Membership {
        member: membership.member.to_string(),
        from: membership.from,
        until: membership.until,
        source: source(&membership.source),
    });
    Group {
        group: key.to_owned(),
        kind: GroupKindWord(group.kind.key()),
        name: text(&group.name, at.lang),
        note: group.note.as_ref().map(|note| text(note, at.lang)),
        members: group
            .members_on(at.day)
            .iter()
            .map(ToString::to_string)
            .collect(),
        memberships: memberships.collect(),
        source: source(&group.source),
        certainty: certainty(group.certainty),
        entry: at.entry(Noun::Group, key),
        entry_url: at.entry_url(Noun::Group, key),
        proof_url: at.proof_url(Noun::Group, key),
    }
}
