//! Groups: members that speak together, with membership as of a day.

pub mod join;
pub mod leave;
pub mod record;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::{GroupJoined, GroupLeft, GroupRecorded};
use crate::id::{GroupId, MemberId};
use crate::{Certainty, Citation, Noun, Refusal, period};

/// What kind of group it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupKind {
    /// One of the regional groups, which serve elections and balance and do not speak on substance.
    Regional,
    /// A standing group that negotiates or speaks together.
    Negotiating,
    /// The names one text lists on one day; never a standing group.
    Snapshot,
}

impl GroupKind {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Regional => "regional",
            Self::Negotiating => "negotiating",
            Self::Snapshot => "snapshot",
        }
    }
}

/// One member's time in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The member.
    pub member: MemberId,
    /// Since when; `None` where the source does not say.
    pub from: Option<Date>,
    /// The first day out of the group; `None` while it lasts.
    pub until: Option<Date>,
    /// Where this stands.
    pub source: Citation,
}

impl Membership {
    /// Whether the membership covers this day. An unknown beginning counts as long ago.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// Members that speak together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Key.
    pub id: GroupId,
    /// Kind.
    pub kind: GroupKind,
    /// Name.
    pub name: Wording,
    /// What a reader should know of it.
    pub note: Option<Wording>,
    /// Where it is seen to exist.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
    /// All memberships, past ones included, in the order of entering.
    pub memberships: Vec<Membership>,
}

impl Group {
    /// The members on a day, in the order of their codes.
    pub fn members_on(&self, day: Date) -> Vec<MemberId> {
        let mut members: Vec<MemberId> = self
            .memberships
            .iter()
            .filter(|membership| membership.covers(day))
            .map(|membership| membership.member)
            .collect();
        members.sort_unstable();
        members
    }

    /// Whether the member belongs to the group at any time from a day on; `None` is long ago.
    pub(crate) fn has_from(&self, member: MemberId, day: Option<Date>) -> bool {
        self.memberships
            .iter()
            .any(|m| m.member == member && period::reaches(m.from, m.until, day))
    }

    /// Whether the member belongs to the group on a day.
    pub fn has_on(&self, member: MemberId, day: Date) -> bool {
        self.memberships
            .iter()
            .any(|m| m.member == member && m.covers(day))
    }
}

/// All groups, by key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(BTreeMap<GroupId, Group>);

impl Groups {
    /// The group with this key.
    pub fn get(&self, id: &GroupId) -> Option<&Group> {
        self.0.get(id)
    }

    /// All groups in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &Group> {
        self.0.values()
    }

    /// The groups a member belongs to on a day.
    pub fn of_member(&self, member: MemberId, day: Date) -> impl Iterator<Item = &Group> {
        self.0
            .values()
            .filter(move |group| group.has_on(member, day))
    }

    pub(crate) fn known(&self, id: &GroupId) -> Result<&Group, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Group,
            key: id.to_string(),
        })
    }

    pub(crate) fn record(&mut self, act: &GroupRecorded) {
        let group = Group {
            id: act.group.clone(),
            kind: act.kind,
            name: act.name.clone(),
            note: act.note.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
            memberships: Vec::new(),
        };
        self.0.insert(act.group.clone(), group);
    }

    pub(crate) fn join(&mut self, act: &GroupJoined) {
        let Some(group) = self.0.get_mut(&act.group) else {
            return;
        };
        group
            .memberships
            .extend(act.members.iter().map(|member| Membership {
                member: *member,
                from: act.from,
                until: None,
                source: act.source.clone(),
            }));
    }

    pub(crate) fn leave(&mut self, act: &GroupLeft) {
        let Some(group) = self.0.get_mut(&act.group) else {
            return;
        };
        for membership in &mut group.memberships {
            if act.members.contains(&membership.member) && membership.covers(act.from) {
                membership.until = Some(act.from);
            }
        }
    }
}
