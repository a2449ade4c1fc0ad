//! Conditions that several verbs about recommendations and divergences look at.

use super::{Basis, Point, Recommendation};
use crate::id::{BodyId, MemberId, RecommendationId};
use crate::{Asked, Forum, Holder, Noun, Refusal, Seat, ThematicRefusal};

impl Recommendation {
    /// Refuses what can be done only while it is under development.
    pub(crate) fn under_development(&self) -> Result<(), Refusal> {
        let recommendation = self.id;
        if self.withdrawn.is_some() {
            return Err(ThematicRefusal::RecommendationOver { recommendation }.into());
        }
        match &self.consensus {
            None => Ok(()),
            Some(consensus) => Err(ThematicRefusal::ConsensusReached {
                recommendation,
                decision: consensus.decision.clone(),
            }
            .into()),
        }
    }

    /// Refuses while a point stands open.
    pub(crate) fn no_point_stands(&self) -> Result<(), Refusal> {
        let points: Vec<u32> = self.open_points().map(|point| point.number).collect();
        if points.is_empty() {
            return Ok(());
        }
        Err(ThematicRefusal::PointsStandOpen {
            recommendation: self.id,
            points,
        }
        .into())
    }

    /// Refuses another revision than the one there is.
    pub(crate) fn at_revision(&self, revision: u32) -> Result<(), Refusal> {
        if self.revision == revision {
            return Ok(());
        }
        Err(ThematicRefusal::RevisionSuperseded {
            recommendation: self.id,
            revision,
            now: self.revision,
        }
        .into())
    }

    /// The point, if it stands open.
    pub(super) fn standing_point(&self, number: u32) -> Result<&Point, Refusal> {
        let point = self.point(number).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Point,
            key: format!("{}:{number}", self.id),
        })?;
        if point.stands() {
            return Ok(point);
        }
        Err(ThematicRefusal::PointOver {
            recommendation: self.id,
            point: number,
        }
        .into())
    }
}

impl Forum {
    /// The recommendation, if it is before this group.
    pub(crate) fn recommendation_of(
        &self,
        body: &BodyId,
        id: RecommendationId,
    ) -> Result<&Recommendation, Refusal> {
        let it = self.recommendations.known(id)?;
        if it.body == *body {
            return Ok(it);
        }
        Err(ThematicRefusal::OfAnotherBody {
            noun: Noun::Recommendation,
            key: id.to_string(),
            body: it.body.clone(),
        }
        .into())
    }

    /// Refuses to name a member as holding something unless something shows it: its own
    /// declaration, its position, a place in a document.
    pub(crate) fn shown(
        &self,
        asked: &Asked,
        member: MemberId,
        basis: &Basis,
    ) -> Result<(), Refusal> {
        self.members.known(member)?;
        let own = asked.by.seat == Seat::Delegation(member);
        match basis {
            Basis::Declaration if own => Ok(()),
            Basis::Declaration => Err(Refusal::DeclarationIsTheHoldersOwn),
            Basis::Cited(citation) => self.documents.cited(citation).map(|_| ()),
            Basis::Position(id) => {
                let position = self.questions.known_position(*id)?;
                let theirs = position.holder == Holder::Member(member);
                let stands = position.retracted.is_none();
                let not_shown = ThematicRefusal::NotShown { member };
                (theirs && stands)
                    .then_some(())
                    .ok_or_else(|| not_shown.into())
            }
        }
    }

    /// Refuses to change for a member what its own delegation has declared.
    pub(crate) fn own_word_stands(
        asked: &Asked,
        member: MemberId,
        before: Option<&Basis>,
    ) -> Result<(), Refusal> {
        let own = asked.by.seat == Seat::Delegation(member);
        if own || before != Some(&Basis::Declaration) {
            return Ok(());
        }
        Err(ThematicRefusal::OwnWordStands { member }.into())
    }
}
