//! Who is signed in, and who acts in which seat.

use axum::http::HeaderMap;
use ledger::Hash;
use procedure::authority::{self, Relation, Rule};
use procedure::id::PersonId;
use procedure::seats::Holding;
use procedure::{Asked, By, Forum, Refusal, Seat, SeatKind, Verb};
use store::accounts::{IDLE, LONGEST, Seen, Session};

use super::agent;
use super::answer::Unanswered;
use super::asking::Asking;
use super::cookie::Cookie;
use super::entering;
use super::route::Whose;
use crate::limits;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct SignedIn {
    /// The person, under the pseudonym of the record.
    pub(crate) person: PersonId,
    /// The name, as the accounts have it.
    pub(crate) name: Option<String>,
    /// The seat in which the person acts, or last acted.
    pub(crate) seat: Seat,
    /// How many seats the person holds now.
    pub(crate) seats: usize,
    /// Whether the credentials of the seat's party are contested.
    pub(crate) contested: bool,
    /// The session.
    pub(crate) session: Session,
    /// The SHA-256 of its token.
    pub(crate) token: Hash,
}

/// Somebody who acts in a seat that the authority table admits to what was asked.
#[derive(Clone, Debug)]
pub(crate) struct Acting {
    /// Who.
    pub(crate) by: By,
    /// How the person holds the seat.
    pub(crate) holding: Holding,
    /// The session; a program has none.
    pub(crate) session: Option<Session>,
}

impl SignedIn {
    /// Who acts, in the seat of the session.
    pub(crate) fn by(&self) -> By {
        By {
            seat: self.seat.clone(),
            person: self.person.clone(),
        }
    }

    /// When the session ends if nothing more is asked in it.
    pub(crate) fn ends(&self) -> jiff::Timestamp {
        let session = &self.session;
        let unseen = session.last_seen.saturating_add(IDLE);
        let at_most = session.created.saturating_add(LONGEST);
        let end = |it: Result<_, _>| it.unwrap_or(jiff::Timestamp::MAX);
        end(unseen).min(end(at_most))
    }

    /// Whether the person showed who she is a short while ago: with a passkey, or at her provider.
    pub(crate) fn is_fresh(&self, now: jiff::Timestamp) -> bool {
        // The link that opened a seat of a rehearsal still does.
        if self.session.means == entering::By::Rehearsal.key() {
            return true;
        }
        let elsewhere = self.session.means == entering::By::Provider.key();
        let entered = elsewhere.then_some(self.session.created);
        let shown = self.session.stepped_up.max(entered);
        shown.is_some_and(|at| now.duration_since(at) < limits::FRESH)
    }
}

impl Acting {
    /// The person.
    pub(crate) fn person(&self) -> &PersonId {
        &self.by.person
    }

    /// The seat.
    pub(crate) fn seat(&self) -> &Seat {
        &self.by.seat
    }
}

/// Who sends this request, by its cookie. A session that is shown from another kind of browser than
/// it was begun in has been stolen: it ends.
pub(crate) fn who(
    asking: &Asking<'_>,
    headers: &HeaderMap,
) -> Result<Option<SignedIn>, Unanswered> {
    let Some(token) = Cookie::Session.read(headers, asking.https) else {
        return Ok(None);
    };
    let token = Hash::of(token.as_bytes());
    let seen = asking.means.accounts().session(&token, asking.now)?;
    let Seen::Live(session) = seen else {
        return Ok(None);
    };
    if session.agent != agent::summary(headers) {
        asking.means.accounts().sign_out(&token, asking.now)?;
        let detail = serde_json::json!({"session": session.id});
        let person = PersonId::new(&session.person).ok();
        let seat = session.seat.as_deref().and_then(seat_of_json);
        asking.log_about(
            "session-from-elsewhere",
            person.as_ref(),
            seat.as_ref(),
            &detail,
        );
        return Ok(None);
    }
    let name = asking.means.accounts().person(&session.person)?;
    let name = name.map(|it| it.name);
    read(asking, session, name, token).map(Some)
}

fn read(
    asking: &Asking<'_>,
    session: Session,
    name: Option<String>,
    token: Hash,
) -> Result<SignedIn, Unanswered> {
    let seat = session.seat.as_deref().and_then(seat_of_json);
    let person = PersonId::new(&session.person).ok();
    let (Some(seat), Some(person)) = (seat, person) else {
        return Err(Unanswered::Fault(
            "a session names no seat or person".into(),
        ));
    };
    let (seats, contested) = asking.forum(|forum| {
        let held = held(forum, &person, asking.now).len();
        (held, forum.seats.contested(&seat))
    });
    Ok(SignedIn {
        person,
        name,
        seat,
        seats,
        contested,
        session,
        token,
    })
}

/// The seats that a person holds at an instant.
pub(crate) fn held(forum: &Forum, person: &PersonId, now: jiff::Timestamp) -> Vec<Seat> {
    let day = forum.civil_day(now);
    let mut held: Vec<Seat> = Vec::new();
    for holding in forum.seats.of_person(person) {
        let stands = forum.seats.holds_on(&holding.seat, person, day).is_some();
        if stands && !held.contains(&holding.seat) {
            held.push(holding.seat.clone());
        }
    }
    held
}

/// Asks the authority table whether somebody may do this, and how they hold their seat.
pub(crate) fn admitted(
    forum: &Forum,
    by: &By,
    now: jiff::Timestamp,
    verb: Verb,
    relation: Relation,
) -> Result<(&'static Rule, Holding), Refusal> {
    let asked = Asked {
        at: now,
        on: None,
        by: by.clone(),
        signed: Vec::new(),
    };
    let rule = authority::admits(forum, &asked, verb, relation)?;
    let holding = forum.holds(&by.seat, &by.person, now);
    let holding = holding.ok_or_else(|| Refusal::NotSeated {
        seat: by.seat.clone(),
        person: by.person.clone(),
    })?;
    Ok((rule, holding.clone()))
}

/// The relation of a seat to what an address concerns; nothing where the address names no seat.
pub(crate) fn relation(whose: Whose, own: &Seat, asking: &Asking<'_>) -> Option<Relation> {
    match whose {
        Whose::Herself => Some(Relation::Herself),
        Whose::Own => Some(Relation::Own),
        Whose::Anyone => Some(Relation::Any),
        Whose::Seat(part) => {
            let named = seat_of_slug(asking.named.get(part))?;
            Some(if named == *own {
                Relation::Own
            } else {
                Relation::Any
            })
        }
    }
}

/// The seat as accounts keep it.
pub(crate) fn seat_json(seat: &Seat) -> String {
    // A seat is a word and a key: writing it cannot fail.
    serde_json::to_string(seat).unwrap_or_default()
}

/// The seat that accounts have kept.
pub(crate) fn seat_of_json(json: &str) -> Option<Seat> {
    serde_json::from_str(json).ok()
}

/// The seat as addresses write it: `secretariat`, `delegation-COL`.
pub(crate) fn seat_slug(seat: &Seat) -> String {
    match seat.of() {
        None => seat.key().to_owned(),
        Some(of) => format!("{}-{of}", seat.key()),
    }
}

/// The seat that an address names.
pub(crate) fn seat_of_slug(slug: &str) -> Option<Seat> {
    let read = |kind: &SeatKind| {
        let rest = slug.strip_prefix(kind.key())?;
        match rest.strip_prefix('-') {
            Some(of) => Seat::read(kind.key(), Some(of)),
            None if rest.is_empty() => Seat::read(kind.key(), None),
            None => None,
        }
    };
    SeatKind::ALL.iter().find_map(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_in_an_address_and_back() {
        for slug in [
            "secretariat",
            "delegation-COL",
            "chair-plenary",
            "vice-chair-plenary",
            "co-facilitator-dtg-1",
            "stakeholder-some-institute",
        ] {
            let seat = seat_of_slug(slug).map(|seat| seat_slug(&seat));
            assert_eq!(seat.as_deref(), Some(slug));
        }
        for slug in [
            "",
            "chair",
            "secretariat-COL",
            "delegation-",
            "king",
            "delegation-col",
        ] {
            assert_eq!(seat_of_slug(slug), None, "{slug}");
        }
    }
}
