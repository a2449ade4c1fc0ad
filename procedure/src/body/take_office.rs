//! An officer is recorded as having taken office in a body.
//!
//! Who appoints the co-facilitators of a thematic group is disputed: on one reading the Chair does
//! after consultations, on the other the members approve by consensus. While the provision is open
//! no co-facilitator can be recorded, since only one reading would allow it.

use crate::act::{Act, OfficeTaken};
use crate::body::{Office, Post};
use crate::document::record::well_formed_hash;
use crate::provisions::cofacilitator_appointment;
use crate::{Asked, Forum, Noun, Refusal, Sealable, Verb, period};

/// Record that an officer took office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeOffice(pub OfficeTaken);

impl TakeOffice {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(office) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&office.source)?;
        let body = forum.bodies.known(&office.body)?;
        forum.members.known(office.member)?;
        if let Sealable::Sealed { sealed } = &office.name {
            well_formed_hash(sealed)?;
        }
        if office.post == Post::CoFacilitator {
            forum
                .provisions
                .settled(&cofacilitator_appointment::PROVISION)?;
        }
        let in_office = |other: &Office| {
            let same = other.person == office.person && other.post == office.post;
            same && period::reaches(Some(other.from), other.until, Some(office.from))
        };
        if body.offices.iter().any(in_office) {
            let key = format!("{}:{}", office.body, office.post.key());
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Office,
                key,
            });
        }
        Ok(office.into())
    }
}
