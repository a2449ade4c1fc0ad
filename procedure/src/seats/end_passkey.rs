//! A passkey is ended: from here on nothing is signed with it.
//!
//! The person herself does this, or a focal point of her delegation, or an officer of the
//! secretariat for the officers of the secretariat and of the bodies. It is signed, by the passkey
//! itself or another one, or by whoever ends it for the person: who has lost the only passkey asks
//! one of these. What it signed before stays signed.

use super::{Holding, Passkey};
use crate::act::{Act, PasskeyEnded};
use crate::authority::Relation;
use crate::{Asked, Forum, Refusal, Seat, Verb};

/// End a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndPasskey(pub PasskeyEnded);

impl EndPasskey {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(ended) = self;
        forum.founded()?;
        let passkey = forum.seats.known_passkey(ended.passkey);
        let relation = passkey
            .as_ref()
            .map_or(Relation::Herself, |passkey| relation(passkey, forum, asked));
        forum.allows(asked, Verb::EndPasskey, relation, None)?;
        forum.already_happened(asked)?;
        if passkey?.ended.is_some() {
            return Err(Refusal::PasskeyDoesNotStand {
                passkey: ended.passkey,
            });
        }
        Ok(ended.into())
    }
}

/// Whose passkey it is to the asking seat.
fn relation(passkey: &Passkey, forum: &Forum, asked: &Asked) -> Relation {
    if passkey.person == asked.by.person {
        return Relation::Herself;
    }
    let today = forum.civil_day(asked.at);
    let of_officers = asked.by.seat == Seat::Secretariat;
    let own = |holding: &Holding| {
        let same = holding.seat == asked.by.seat;
        let officer = of_officers && holding.seat.kind().of_an_officer();
        holding.reaches(today) && (same || officer)
    };
    if forum.seats.of_person(&passkey.person).any(own) {
        Relation::Own
    } else {
        Relation::Any
    }
}
