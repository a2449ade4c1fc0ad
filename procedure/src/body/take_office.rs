//! An officer is recorded as having taken office in a body.
//!
//! Who appoints the co-facilitators of a thematic group is disputed: on one reading the Chair does
//! after consultations, on the other the members approve by consensus. While the provision is open
//! no co-facilitator can be recorded, since only one reading would allow it. Once a reading is in
//! force, co-facilitators come into office by a slate that is decided under it; otherwise only what
//! a document shows to have happened is recorded, with the place in it, and as many as the post has
//! places.

use crate::act::{Act, OfficeTaken};
use crate::appointment::Post as Filled;
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
        if let Some(post) = filled_by_slate(forum, &office) {
            shown_to_have_happened(forum, asked, post, &office)?;
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

/// The post, where it is filled by slates under a reading in force.
fn filled_by_slate<'a>(forum: &'a Forum, office: &OfficeTaken) -> Option<&'a Filled> {
    let mut posts = forum.appointments.posts();
    let post = posts.find(|post| post.body == office.body && post.office == office.post)?;
    let by_slate = post.provision.as_str() == cofacilitator_appointment::PROVISION.key;
    let in_force = forum.provisions.reading_in_force(&post.provision);
    (by_slate && in_force.is_some()).then_some(post)
}

/// Refuses what no place in a document shows, what has not happened yet, and more officers than
/// there are places.
fn shown_to_have_happened(
    forum: &Forum,
    asked: &Asked,
    post: &Filled,
    office: &OfficeTaken,
) -> Result<(), Refusal> {
    if office.source.place.is_none() {
        return Err(Refusal::SlateNeeded {
            post: post.id.clone(),
        });
    }
    forum.has_come(office.from, asked)?;
    if forum.vacant(post, office.from) == 0 {
        return Err(Refusal::NothingVacant {
            post: post.id.clone(),
        });
    }
    Ok(())
}
