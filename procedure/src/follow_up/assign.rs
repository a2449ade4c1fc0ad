//! Something is assigned to be done by a day, so that an adopted recommendation is put into
//! practice.
//!
//! The Chair of the plenary assigns it, or the secretariat on the Chair's instruction.

use jiff::civil::Date;
use text::Wording;

use crate::act::{Act, ImplementationAssigned};
use crate::authority::Relation;
use crate::body::BodyKind;
use crate::id::RecommendationId;
use crate::{Asked, Forum, Holder, Noun, Refusal, ThematicRefusal, Verb};

/// Assign a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignImplementation {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// Who is to do it.
    pub who: Vec<Holder>,
    /// What is to be done.
    pub words: Wording,
    /// The day by which.
    pub due: Date,
}

impl AssignImplementation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.of_the_plenary(asked, Verb::AssignImplementation)?;
        forum.adopted(self.recommendation)?;
        if self.who.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        for holder in &self.who {
            forum.holder_known(holder)?;
        }
        let act = ImplementationAssigned {
            recommendation: self.recommendation,
            task: forum.follow_up.next_task(self.recommendation),
            who: self.who,
            words: self.words,
            due: self.due,
        };
        Ok(act.into())
    }
}

impl Forum {
    /// Refuses unless the table allows it; an officer asks for the plenary.
    fn of_the_plenary(&self, asked: &Asked, verb: Verb) -> Result<(), Refusal> {
        self.founded()?;
        let plenary = |body| self.bodies.get(body).map(|it| it.kind) == Some(BodyKind::Plenary);
        let known = |body| self.bodies.get(body).is_some();
        let relation = match asked.by.seat.office() {
            Some((body, _)) if known(body) && !plenary(body) => Relation::Any,
            _ => Relation::Own,
        };
        self.allows(asked, verb, relation, None)
    }

    /// Refuses a recommendation that is unknown, or that the plenary has not adopted.
    pub(super) fn adopted(&self, recommendation: RecommendationId) -> Result<(), Refusal> {
        self.recommendations.known(recommendation)?;
        if self.follow_up.adopted(recommendation).is_some() {
            return Ok(());
        }
        Err(ThematicRefusal::NotAdopted { recommendation }.into())
    }
}
