//! Who leads a group, and what a body of a kind is for.

use super::{Body, BodyKind};
use crate::authority::Relation;
use crate::id::{BodyId, MemberId, PersonId};
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
        self.allows(asked, verb, self.led(asked, body), None)
    }

    /// As [`Self::leads`], for what the Chair of a plenary and a co-facilitator of the group do only
    /// together: one asks, the other confirms.
    pub(crate) fn leads_together(
        &self,
        asked: &Asked,
        body: &BodyId,
        verb: Verb,
        confirmed_by: Option<&PersonId>,
    ) -> Result<(), Refusal> {
        self.founded()?;
        let relation = self.led(asked, Some(body));
        self.allows(asked, verb, relation, confirmed_by)?;
        let Some(second) = confirmed_by.filter(|_| self.seats.in_force()) else {
            return Ok(());
        };
        let sits = |seat: &Seat| self.holds(seat, second, asked.at).is_some();
        if self.leads_with(&asked.by.seat, body).iter().any(sits) {
            return Ok(());
        }
        Err(Refusal::SecondPersonNotSeated {
            person: second.clone(),
        })
    }

    /// The seats from which a choice for a group is confirmed that is entered from this seat: those
    /// of its co-facilitators for the Chair of a plenary, and for them that Chair's.
    pub fn leads_with(&self, seat: &Seat, group: &BodyId) -> Vec<Seat> {
        match seat {
            Seat::Chair(own) if self.is_plenary(own) => vec![Seat::CoFacilitator(group.clone())],
            Seat::CoFacilitator(own) if own == group => {
                let plenaries = self.bodies.iter().map(|body| &body.id);
                let plenaries = plenaries.filter(|body| self.is_plenary(body));
                plenaries.cloned().map(Seat::Chair).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_plenary(&self, body: &BodyId) -> bool {
        let found = self.bodies.get(body);
        found.is_some_and(|it| it.kind == BodyKind::Plenary)
    }

    /// How the affairs of a group relate to whoever asks about them.
    fn led(&self, asked: &Asked, body: Option<&BodyId>) -> Relation {
        match (asked.by.seat.office(), body) {
            (Some((own, _)), Some(body)) if own != body && !self.is_plenary(own) => Relation::Any,
            _ => Relation::Own,
        }
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
        let member = asked.delegation(verb)?;
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
