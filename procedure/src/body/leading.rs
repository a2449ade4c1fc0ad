//! Who leads a group, and what a body of a kind is for.

use super::{Body, BodyKind};
use crate::authority::Relation;
use crate::id::{BodyId, MemberId};
use crate::{Asked, Forum, Refusal, Seat, ThematicRefusal, Verb};

impl Forum {
    /// Refuses unless the table allows it to whoever asks about the affairs of a group.
    ///
    /// Officers ask about their own body, and those of the plenary about its groups as well. A
    /// delegation speaks for itself. What is on no record is nobody else's: that it is unknown is
    /// said afterwards.
    pub(crate) fn leads(
        &self,
        asked: &Asked,
        body: Option<&BodyId>,
        verb: Verb,
    ) -> Result<(), Refusal> {
        self.founded()?;
        let of_the_plenary = |own| {
            self.bodies
                .get(own)
                .is_some_and(|it| it.kind == BodyKind::Plenary)
        };
        let relation = match (asked.by.seat.office(), body) {
            (Some((own, _)), Some(body)) if own != body && !of_the_plenary(own) => Relation::Any,
            _ => Relation::Own,
        };
        self.allows(asked, verb, relation, None)
    }

    /// As [`Self::leads`], for what a delegation does only where it is its own affair.
    pub(crate) fn leads_or_owns(
        &self,
        asked: &Asked,
        body: Option<&BodyId>,
        verb: Verb,
        owns: impl FnOnce(MemberId) -> bool,
    ) -> Result<(), Refusal> {
        if let Seat::Delegation(member) = asked.by.seat
            && !owns(member)
        {
            self.founded()?;
            return self.allows(asked, verb, Relation::Any, None);
        }
        self.leads(asked, body, verb)
    }

    /// The member whose delegation asks; refused to every other seat.
    pub(crate) fn delegation(&self, asked: &Asked, verb: Verb) -> Result<MemberId, Refusal> {
        self.founded()?;
        self.allows(asked, verb, Relation::Own, None)?;
        let Seat::Delegation(member) = asked.by.seat else {
            let seat = asked.by.seat.clone();
            return Err(Refusal::SeatMayNot { seat, verb });
        };
        self.members.known(member)?;
        Ok(member)
    }

    /// The body, if it is of this kind.
    pub(crate) fn body_of_kind(&self, id: &BodyId, kind: BodyKind) -> Result<&Body, Refusal> {
        let body = self.bodies.known(id)?;
        if body.kind == kind {
            return Ok(body);
        }
        let body = id.clone();
        Err(ThematicRefusal::NotThisBody { body, kind }.into())
    }

    /// The body, if it is a thematic group.
    pub(crate) fn thematic_group(&self, id: &BodyId) -> Result<&Body, Refusal> {
        self.body_of_kind(id, BodyKind::ThematicGroup)
    }
}
