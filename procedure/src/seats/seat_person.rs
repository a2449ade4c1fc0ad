//! A person is given a seat.
//!
//! In a delegation its head or another focal point does this, and nobody else: the secretariat
//! seats nobody there. The head alone is named by a letter of credentials. An officer of the
//! secretariat or of a body is seated by two officers of the secretariat together; the officer of a
//! body for the term of office that is on record. The first two officers of the secretariat are
//! seated when the forum is founded, by whoever starts the program.
//!
//! Who sits already can be invited anew: that is how a person whose passkeys are lost comes back,
//! through her own delegation and never through the operator alone.

use jiff::civil::Date;

use super::Role;
use crate::act::{Act, PersonSeated};
use crate::authority::Relation;
use crate::document::record::well_formed_hash;
use crate::{Asked, Forum, Noun, Refusal, Seat, Verb, period};

/// The officers whom the clerk seats when the forum is founded.
const FIRST_OFFICERS: usize = 2;

/// Give a person a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatPerson(pub PersonSeated);

impl SeatPerson {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(mut seated) = self;
        forum.founded()?;
        allowed(&seated, forum, asked)?;
        forum.already_happened(asked)?;
        well_formed(&seated)?;
        if !seated.role.belongs_to(&seated.seat) || (officer(&seated) && seated.focal_point) {
            return Err(Refusal::RoleNotOfSeat {
                seat: seated.seat,
                role: seated.role,
            });
        }
        let head = forum.head_of(&seated.seat, forum.civil_day(asked.at));
        let is_head = head.is_some_and(|head| head.person == seated.person);
        if seated.role == Role::Head || is_head {
            return Err(Refusal::HeadByLetterOnly { seat: seated.seat });
        }
        if let Some(source) = &seated.source {
            forum.documents.cited(source)?;
        }
        seated.until = term(&seated, forum)?;
        not_seated_yet(&seated, forum)?;
        Ok(seated.into())
    }
}

fn officer(seated: &PersonSeated) -> bool {
    seated.role == Role::Officer
}

fn allowed(seated: &PersonSeated, forum: &Forum, asked: &Asked) -> Result<(), Refusal> {
    let first = asked.by.seat == Seat::Clerk && seated.seat == Seat::Secretariat;
    let verb = match seated.seat.kind() {
        _ if first => Verb::SeatFirstOfficer,
        kind if kind.of_a_party() => Verb::SeatPerson,
        _ => Verb::SeatOfficer,
    };
    let relation = if asked.by.seat == seated.seat {
        Relation::Own
    } else {
        Relation::Any
    };
    forum.allows(asked, verb, relation, seated.confirmed_by.as_ref())?;
    if first && FIRST_OFFICERS <= forum.seats.people_of(&Seat::Secretariat).len() {
        return Err(Refusal::FirstOfficersSeated);
    }
    if seated.person == asked.by.person {
        return Err(Refusal::NotForOneself { verb });
    }
    Ok(())
}

fn well_formed(seated: &PersonSeated) -> Result<(), Refusal> {
    seated.person.number()?;
    if let Some(invitation) = &seated.invitation {
        well_formed_hash(invitation.as_str())?;
    }
    period::begins_before_it_ends(seated.from, seated.until)
}

/// The first day on which the seat is held no longer: an officer's no later than the office.
fn term(seated: &PersonSeated, forum: &Forum) -> Result<Option<Date>, Refusal> {
    let Some((body, post)) = seated.seat.office() else {
        return Ok(seated.until);
    };
    let mut offices = forum.bodies.known(body)?.offices.iter();
    let office = offices.find(|office| {
        let theirs = office.post == post && office.person == seated.person;
        theirs && office.from <= seated.from && office.until.is_none_or(|end| seated.from < end)
    });
    let office = office.ok_or_else(|| Refusal::Unknown {
        noun: Noun::Office,
        key: format!("{body}:{}", post.key()),
    })?;
    Ok(match (seated.until, office.until) {
        (Some(asked), Some(office)) => Some(asked.min(office)),
        (asked, office) => asked.or(office),
    })
}

/// Who sits can be seated again only by a new invitation.
fn not_seated_yet(seated: &PersonSeated, forum: &Forum) -> Result<(), Refusal> {
    let known = forum
        .seats
        .known_holding(&seated.seat, &seated.person, seated.from);
    match known {
        Ok(holding) if seated.invitation.is_none() || seated.invitation == holding.invitation => {
            Err(Refusal::AlreadySeated {
                seat: seated.seat.clone(),
                person: seated.person.clone(),
            })
        }
        _ => Ok(()),
    }
}
