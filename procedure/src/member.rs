//! Members: States, with their names.

pub mod admit;

use std::collections::BTreeMap;

use text::{Wording, Words};

use crate::act::MemberAdmitted;
use crate::id::MemberId;
use crate::{Citation, Noun, Refusal};

/// A State that is a member of the forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// ISO 3166-1 alpha-3.
    pub id: MemberId,
    /// ISO 3166-1 alpha-2.
    pub iso2: Words,
    /// M49.
    pub m49: Words,
    /// Short name.
    pub name: Wording,
    /// Formal name.
    pub formal_name: Wording,
    /// Year of admission to the United Nations.
    pub admitted: Option<i16>,
    /// What a reader should know of its place in the forum's groups.
    pub note: Option<Wording>,
    /// Where the names stand.
    pub source: Citation,
}

/// All members, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members(BTreeMap<MemberId, Member>);

impl Members {
    /// The member with this code.
    pub fn get(&self, id: MemberId) -> Option<&Member> {
        self.0.get(&id)
    }

    /// All members in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Member> {
        self.0.values()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn known(&self, id: MemberId) -> Result<&Member, Refusal> {
        self.get(id).ok_or(Refusal::Unknown {
            noun: Noun::Member,
            key: id.to_string(),
        })
    }

    pub(crate) fn all_known_once(&self, ids: &[MemberId]) -> Result<(), Refusal> {
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            self.known(*id)?;
            if !seen.insert(id) {
                return Err(Refusal::NamedTwice {
                    noun: Noun::Member,
                    key: id.to_string(),
                });
            }
        }
        Ok(())
    }

    pub(crate) fn admit(&mut self, act: &MemberAdmitted) {
        let member = Member {
            id: act.member,
            iso2: act.iso2.clone(),
            m49: act.m49.clone(),
            name: act.name.clone(),
            formal_name: act.formal_name.clone(),
            admitted: act.admitted,
            note: act.note.clone(),
            source: act.source.clone(),
        };
        self.0.insert(act.member, member);
    }
}
