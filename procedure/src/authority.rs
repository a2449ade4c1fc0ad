//! Who may do what: one table, and the one function that reads it.
//!
//! Pages, the programming interface, the command line and every decision ask here. What the table
//! does not list nobody may do. Until the first officer of the secretariat is seated, whoever keeps
//! the record says from which seat somebody acts; from then on the person must hold the seat.

mod table;
mod verb;

pub use table::{Least, Persons, Relation, Rule, Signature, Stage, TABLE, Who};
pub use verb::Verb;

use crate::id::{PasskeyId, PersonId};
use crate::seats::Holding;
use crate::{Act, Asked, By, Forum, Refusal, Seat, SeatKind};

/// Says by which rule somebody may ask for this, or why not.
///
/// `relation` is that of the asking seat to what is asked about. A second person and signatures
/// are not asked for yet: a page can show the form before there are any.
///
/// # Errors
/// The first refusal: of the kind of seat, the stage, the relation, the person, her role.
pub fn admits(
    forum: &Forum,
    asked: &Asked,
    verb: Verb,
    relation: Relation,
) -> Result<&'static Rule, Refusal> {
    let kind = asked.by.seat.kind();
    let mut rules: Vec<&'static Rule> = table::rules(verb, kind).collect();
    let listed = rules.first().copied();
    rules.retain(|rule| rule.stage.is(forum));
    if rules.is_empty() {
        return Err(out_of_stage(listed, asked, verb));
    }
    rules.retain(|rule| rule.relation.admits(relation));
    let Some(first) = rules.first() else {
        return Err(Refusal::OfAnotherSeat {
            seat: asked.by.seat.clone(),
            verb,
        });
    };
    if !forum.seats.in_force() || !kind.of_persons() {
        return Ok(first);
    }
    let holding = held(forum, asked)?;
    let suffices = |rule: &&&'static Rule| rule.least(kind).is_some_and(|l| l.suffices(holding));
    rules.iter().find(suffices).copied().ok_or({
        Refusal::RoleMayNot {
            role: holding.role,
            verb,
        }
    })
}

/// Checks what a rule asks besides: a second person, and signatures that stand.
///
/// # Errors
/// The first refusal: of the second person, of a passkey that is said to sign, of a signature that
/// is missing.
pub fn completes(
    forum: &Forum,
    asked: &Asked,
    rule: &Rule,
    confirmed_by: Option<&PersonId>,
) -> Result<(), Refusal> {
    second_person(forum, asked, rule, confirmed_by)?;
    for passkey in &asked.signed {
        signs(forum, asked, *passkey, confirmed_by)?;
    }
    let due = |person: &PersonId| match rule.signature {
        Signature::Required => true,
        Signature::Wanted => forum.seats.signing(person, &asked.by.seat).next().is_some(),
        Signature::None => false,
    };
    // Where two act, each signs: or one of them could name the other without her knowing.
    let mut persons = [Some(&asked.by.person), confirmed_by].into_iter().flatten();
    if forum.seats.in_force() && persons.any(|p| due(p) && !has_signed(forum, asked, p)) {
        return Err(Refusal::SignatureNeeded { verb: rule.verb });
    }
    Ok(())
}

/// The passkeys with which whoever acts could sign: the person in her seat, and the second person.
pub fn could_sign<'a>(
    forum: &'a Forum,
    by: &'a By,
    confirmed_by: Option<&'a PersonId>,
) -> impl Iterator<Item = PasskeyId> + 'a {
    let persons = [Some(&by.person), confirmed_by].into_iter().flatten();
    let passkeys = persons.flat_map(|person| forum.seats.signing(person, &by.seat));
    passkeys.map(|passkey| passkey.id)
}

fn has_signed(forum: &Forum, asked: &Asked, person: &PersonId) -> bool {
    let mut signed = asked
        .signed
        .iter()
        .filter_map(|id| forum.seats.passkey(*id));
    signed.any(|passkey| passkey.person == *person)
}

impl Forum {
    /// Refuses unless the table allows it, with its second person and its signatures.
    pub(crate) fn allows(
        &self,
        asked: &Asked,
        verb: Verb,
        relation: Relation,
        confirmed_by: Option<&PersonId>,
    ) -> Result<(), Refusal> {
        let rule = admits(self, asked, verb, relation)?;
        completes(self, asked, rule, confirmed_by)
    }
}

/// Why a seat that the table lists, or does not list, may not do this now.
fn out_of_stage(listed: Option<&Rule>, asked: &Asked, verb: Verb) -> Refusal {
    match (listed.map(|rule| rule.stage), asked.by.seat.kind()) {
        (Some(Stage::InForce), _) => Refusal::SeatsNotInForce,
        (Some(_), SeatKind::Founder) => Refusal::FoundingComplete,
        _ => Refusal::SeatMayNot {
            seat: asked.by.seat.clone(),
            verb,
        },
    }
}

/// How the asking person holds the asking seat, or a refusal.
fn held<'a>(forum: &'a Forum, asked: &Asked) -> Result<&'a Holding, Refusal> {
    let By { seat, person } = &asked.by;
    if let Some(holding) = forum.holds(seat, person, asked.at) {
        return Ok(holding);
    }
    let today = forum.civil_day(asked.at);
    let mut people = forum.seats.people_of(seat).iter();
    let (seat, person) = (seat.clone(), person.clone());
    if people.any(|holding| holding.person == person && holding.from <= today) {
        return Err(Refusal::SeatEnded { seat, person });
    }
    Err(Refusal::NotSeated { seat, person })
}

/// Two persons must act together where one could do what cannot be undone. Whoever is named as the
/// second one holds the same seat, or one of those that the rule asks for instead.
fn second_person(
    forum: &Forum,
    asked: &Asked,
    rule: &Rule,
    confirmed_by: Option<&PersonId>,
) -> Result<(), Refusal> {
    let Some(second) = confirmed_by else {
        return match rule.persons {
            Persons::One => Ok(()),
            Persons::Two | Persons::TwoSeats | Persons::Together => {
                Err(Refusal::SecondPersonNeeded)
            }
        };
    };
    if asked.by.person == *second {
        return Err(Refusal::SecondPersonNeeded);
    }
    let sits = |seat: &Seat| forum.holds(seat, second, asked.at).is_some();
    let seated = match rule.persons {
        Persons::One | Persons::Two => sits(&asked.by.seat),
        Persons::TwoSeats => confirming(&asked.by.seat).iter().any(sits),
        // Of which body that seat must be, the verb says.
        Persons::Together => {
            let today = forum.civil_day(asked.at);
            let mut held = forum.seats.iter();
            held.any(|(seat, _)| {
                leads_beside(&asked.by.seat, seat)
                    && forum.seats.holds_on(seat, second, today).is_some()
            })
        }
    };
    if forum.seats.in_force() && !seated {
        return Err(Refusal::SecondPersonNotSeated {
            person: second.clone(),
        });
    }
    Ok(())
}

/// Whether the two are the Chair's seat and a co-facilitator's.
fn leads_beside(one: &Seat, other: &Seat) -> bool {
    matches!(
        (one.kind(), other.kind()),
        (SeatKind::Chair, SeatKind::CoFacilitator) | (SeatKind::CoFacilitator, SeatKind::Chair)
    )
}

/// Whether a second person confirms an act from this seat that was asked for from that one.
pub fn confirms(forum: &Forum, act: &Act, asked_from: &Seat, seat: &Seat) -> bool {
    match act {
        Act::TopicsChosen(act) => forum.leads_with(asked_from, &act.body).contains(seat),
        _ => asked_from == seat || confirming(asked_from).contains(seat),
    }
}

/// The seats of which one confirms what the holder of this seat declares.
pub fn confirming(seat: &Seat) -> Vec<Seat> {
    let rapporteur = seat
        .office()
        .map(|(body, _)| Seat::Rapporteur(body.clone()));
    rapporteur.into_iter().chain([Seat::Secretariat]).collect()
}

/// Refuses a passkey that has ended, or that is not of one of the persons who act.
fn signs(
    forum: &Forum,
    asked: &Asked,
    id: PasskeyId,
    confirmed_by: Option<&PersonId>,
) -> Result<(), Refusal> {
    let theirs = |person: &PersonId| *person == asked.by.person || Some(person) == confirmed_by;
    let passkey = forum.seats.passkey(id);
    let passkey = passkey.filter(|key| key.ended.is_none() && theirs(&key.person));
    match passkey {
        None => Err(Refusal::PasskeyDoesNotStand { passkey: id }),
        Some(passkey) if !passkey.serves(&asked.by.seat) => {
            Err(Refusal::DeviceBoundNeeded { passkey: id })
        }
        Some(_) => Ok(()),
    }
}
