//! Bodies and their officers.

pub mod end_office;
pub mod establish;
mod leading;
pub mod take_office;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::act::{BodyEstablished, OfficeEnded, OfficeTaken};
use crate::appointment::Appointed;
use crate::id::{BodyId, MemberId, PersonId};
use crate::{Certainty, Citation, Noun, Refusal, Sealable};

/// What kind of body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// All members, deciding.
    Plenary,
    /// A dedicated thematic group.
    ThematicGroup,
    /// The conference that reviews the arrangements.
    ReviewConference,
}

impl BodyKind {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plenary => "plenary",
            Self::ThematicGroup => "thematic-group",
            Self::ReviewConference => "review-conference",
        }
    }
}

/// A post in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Post {
    /// The Chair.
    Chair,
    /// A Vice-Chair.
    ViceChair,
    /// The Rapporteur.
    Rapporteur,
    /// One of the co-facilitators of a thematic group.
    CoFacilitator,
}

impl Post {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::ViceChair => "vice-chair",
            Self::Rapporteur => "rapporteur",
            Self::CoFacilitator => "co-facilitator",
        }
    }
}

/// Why somebody left office before or at the end of the term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leaving {
    /// The term was over.
    TermOver,
    /// The officer resigned.
    Resigned,
    /// The member withdrew its national, or gave her or him other duties.
    Recalled,
    /// Those who decide on the post ended the term.
    Ended,
    /// The officer can no longer serve.
    Unable,
}

impl Leaving {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::TermOver,
        Self::Resigned,
        Self::Recalled,
        Self::Ended,
        Self::Unable,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TermOver => "term-over",
            Self::Resigned => "resigned",
            Self::Recalled => "recalled",
            Self::Ended => "ended",
            Self::Unable => "unable",
        }
    }
}

/// One person's time in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The post.
    pub post: Post,
    /// The member whose national the officer is.
    pub member: MemberId,
    /// The officer, under a pseudonym.
    pub person: PersonId,
    /// The officer's public name, where it has not been withheld.
    pub name: Sealable<Words>,
    /// The first day in office.
    pub from: Date,
    /// The first day out of office; `None` while the term lasts.
    pub until: Option<Date>,
    /// Why it ended, where that is on record.
    pub left: Option<Leaving>,
    /// What a reader should know of it.
    pub note: Option<Wording>,
    /// Where this stands.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

impl Office {
    /// Whether the act ends this time in a post: one that lasts, or that would have lasted longer.
    pub(crate) fn ended_by(&self, act: &OfficeEnded) -> bool {
        let same = self.post == act.post && self.person == act.person;
        same && self.until.is_none_or(|until| act.from < until)
    }
}

/// A body of the forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Key.
    pub id: BodyId,
    /// Kind.
    pub kind: BodyKind,
    /// Name.
    pub name: Wording,
    /// What it is for.
    pub about: Wording,
    /// The mandate it rests on.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
    /// All terms of office, past ones included, in the order of entering.
    pub offices: Vec<Office>,
}

impl Body {
    /// Who holds office on a day.
    pub fn officers_on(&self, day: Date) -> impl Iterator<Item = &Office> {
        self.offices
            .iter()
            .filter(move |o| o.from <= day && o.until.is_none_or(|until| day < until))
    }
}

/// All bodies, in the order of their establishment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bodies {
    order: Vec<BodyId>,
    bodies: BTreeMap<BodyId, Body>,
}

impl Bodies {
    /// The body with this key.
    pub fn get(&self, id: &BodyId) -> Option<&Body> {
        self.bodies.get(id)
    }

    /// All bodies in the order of their establishment.
    pub fn iter(&self) -> impl Iterator<Item = &Body> {
        self.order.iter().filter_map(|id| self.bodies.get(id))
    }

    pub(crate) fn known(&self, id: &BodyId) -> Result<&Body, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Body,
            key: id.to_string(),
        })
    }

    pub(crate) fn all_known_once(&self, ids: &[BodyId]) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        for id in ids {
            self.known(id)?;
            if !seen.insert(id) {
                return Err(Refusal::NamedTwice {
                    noun: Noun::Body,
                    key: id.to_string(),
                });
            }
        }
        Ok(())
    }

    pub(crate) fn establish(&mut self, act: &BodyEstablished) {
        let body = Body {
            id: act.body.clone(),
            kind: act.kind,
            name: act.name.clone(),
            about: act.about.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
            offices: Vec::new(),
        };
        self.order.push(act.body.clone());
        self.bodies.insert(act.body.clone(), body);
    }

    pub(crate) fn take_office(&mut self, act: &OfficeTaken) {
        let Some(body) = self.bodies.get_mut(&act.body) else {
            return;
        };
        body.offices.push(Office {
            post: act.post,
            member: act.member,
            person: act.person.clone(),
            name: act.name.clone(),
            from: act.from,
            until: None,
            left: None,
            note: act.note.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
        });
    }

    /// Somebody on a slate takes office, for the time the act says.
    pub(crate) fn appoint(&mut self, holder: &Appointed, name: Sealable<Words>, source: Citation) {
        if let Some(body) = self.bodies.get_mut(&holder.body) {
            body.offices.push(Office {
                post: holder.office,
                member: holder.member,
                person: holder.person.clone(),
                name,
                from: holder.from,
                until: holder.until,
                left: None,
                note: None,
                source,
                certainty: Certainty::Seen,
            });
        }
    }

    pub(crate) fn end_office(&mut self, act: &OfficeEnded) {
        let Some(body) = self.bodies.get_mut(&act.body) else {
            return;
        };
        let mut newest_first = body.offices.iter_mut().rev();
        if let Some(office) = newest_first.find(|o| o.ended_by(act)) {
            office.until = Some(act.from);
            office.left = act.why;
        }
    }
}
