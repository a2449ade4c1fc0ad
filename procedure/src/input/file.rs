//! A paper is filed with a group.
//!
//! A delegation and an accredited stakeholder file their own. What others wrote, and what a briefer
//! left behind, whoever leads the group or keeps the record files for them: a member's paper only
//! where it is on record as a document, and a briefer's only where the briefer may be heard.

use text::{Wording, Words};

use super::Contributor;
use crate::act::{Act, InputFiled};
use crate::document::record::well_formed_hash;
use crate::id::{BodyId, BrieferId, DocumentId, TopicId};
use crate::provisions::stakeholders_in_dtgs::{PROVISION, StakeholdersInDtgs};
use crate::{Asked, Forum, Refusal, Seat, ThematicRefusal, Verb};

/// File a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileInput {
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// Whose it is.
    pub from: Contributor,
    /// Its title.
    pub title: Wording,
    /// SHA-256 of its bytes.
    pub sha256: Words,
    /// The document as which it can be cited.
    pub document: Option<DocumentId>,
}

impl FileInput {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let own = |member| self.from == Contributor::Member(member);
        forum.leads_or_owns(asked, Some(&self.body), Verb::FileInput, own)?;
        forum.thematic_group(&self.body)?;
        if let Some(topic) = self.topic {
            forum.topics.known_of(&self.body, topic)?;
        }
        well_formed_hash(self.sha256.as_str())?;
        if let Some(document) = &self.document {
            forum.documents.known(document)?;
        }
        self.theirs(forum, asked)?;
        let act = InputFiled {
            input: forum.inputs.next(),
            body: self.body,
            topic: self.topic,
            from: self.from,
            title: self.title,
            sha256: self.sha256,
            document: self.document,
        };
        Ok(act.into())
    }

    /// Whether it can be said to be theirs.
    fn theirs(&self, forum: &Forum, asked: &Asked) -> Result<(), Refusal> {
        if let Seat::Stakeholder(own) = &asked.by.seat
            && self.from != Contributor::Stakeholder(own.clone())
        {
            return Err(Refusal::OfAnotherSeat {
                seat: asked.by.seat.clone(),
                verb: Verb::FileInput,
            });
        }
        match &self.from {
            Contributor::Member(member) => {
                forum.members.known(*member)?;
                let shown = asked.by.seat == Seat::Delegation(*member) || self.document.is_some();
                let not_shown = ThematicRefusal::NotShown { member: *member };
                shown.then_some(()).ok_or_else(|| not_shown.into())
            }
            Contributor::Briefer(briefer) => forum.heard(&self.body, *briefer),
            Contributor::Stakeholder(_) | Contributor::Named(_) => Ok(()),
        }
    }
}

impl Forum {
    /// Whether a briefer may be heard without anybody's agreement.
    pub fn briefers_need_no_agreement(&self) -> bool {
        let reading = StakeholdersInDtgs::ExpertsAndCommunity.key();
        self.provisions.in_force(&PROVISION, reading)
    }

    /// Refuses a briefer of another group, or one to whom nobody has agreed where that is due.
    fn heard(&self, body: &BodyId, id: BrieferId) -> Result<(), Refusal> {
        let briefer = self.inputs.briefer_known(id)?;
        if briefer.body != *body {
            return Err(ThematicRefusal::OfAnotherBody {
                noun: crate::Noun::Briefer,
                key: id.to_string(),
                body: briefer.body.clone(),
            }
            .into());
        }
        if briefer.agreed.is_some() || self.briefers_need_no_agreement() {
            return Ok(());
        }
        Err(ThematicRefusal::BrieferNotAgreed {
            briefer: id,
            provision: PROVISION.key,
        }
        .into())
    }
}
