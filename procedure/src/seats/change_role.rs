//! A person in a delegation gets another role, or becomes or ceases to be a focal point.
//!
//! The delegation's head or another focal point does this for others, never for herself. A head is
//! made and replaced by letters of credentials only.

use super::Role;
use crate::act::{Act, RoleChanged};
use crate::authority::Relation;
use crate::{Asked, Forum, Refusal, Verb};

/// Change the role of a person in a delegation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRole(pub RoleChanged);

impl ChangeRole {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(changed) = self;
        forum.founded()?;
        let relation = if asked.by.seat == changed.seat {
            Relation::Own
        } else {
            Relation::Any
        };
        forum.allows(asked, Verb::ChangeRole, relation, None)?;
        forum.already_happened(asked)?;
        if changed.person == asked.by.person {
            return Err(Refusal::NotForOneself {
                verb: Verb::ChangeRole,
            });
        }
        if !changed.role.belongs_to(&changed.seat) {
            return Err(Refusal::RoleNotOfSeat {
                seat: changed.seat,
                role: changed.role,
            });
        }
        let today = forum.civil_day(asked.at);
        let holding = forum
            .seats
            .known_holding(&changed.seat, &changed.person, today)?;
        if changed.role == Role::Head || holding.role == Role::Head {
            return Err(Refusal::HeadByLetterOnly { seat: changed.seat });
        }
        if (holding.role, holding.focal_point) == (changed.role, changed.focal_point) {
            return Err(Refusal::AlreadySeated {
                seat: changed.seat,
                person: changed.person,
            });
        }
        Ok(changed.into())
    }
}
