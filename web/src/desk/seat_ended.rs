//! What follows when a person's seat ends: invitations are worth nothing, whoever has no seat left
//! is signed out, and a letter says so. The record alone decides who may act; this tidies up.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use procedure::act::CredentialsStood;
use procedure::id::PersonId;
use procedure::seats::Standing;
use procedure::{By, Seat};

use super::acting::held;
use super::answer::Unanswered;
use super::asking::Asking;
use super::letters;

/// Somebody was unseated, or gave the seat up.
pub(crate) fn unseated(
    asking: &Asking<'_>,
    seat: &Seat,
    person: &PersonId,
) -> Result<(), Unanswered> {
    ended(asking, seat, person, asking.now)
}

/// A newer letter names another head from a day on: the former one is told when it comes.
pub(crate) fn succeeded(
    asking: &Asking<'_>,
    seat: &Seat,
    former: &PersonId,
    from: Date,
) -> Result<(), Unanswered> {
    let zone = asking.forum(|forum| TimeZone::get(forum.zone()).unwrap_or(TimeZone::UTC));
    let begins = from.to_zoned(zone).map(|it| it.timestamp());
    let at = begins.map_or(asking.now, |begins| begins.max(asking.now));
    ended(asking, seat, former, at)
}

/// Credentials that were withdrawn end every seat that was held under them.
pub(crate) fn withdrawn(
    asking: &Asking<'_>,
    by: &By,
    act: &CredentialsStood,
) -> Result<(), Unanswered> {
    if act.standing != Standing::Withdrawn {
        return Ok(());
    }
    let found = asking.forum(|forum| {
        let letter = forum.seats.credentials(act.credentials)?;
        let entered = letter.stood.last()?.entered_at;
        let held = forum.seats.people_of(&letter.party).iter();
        let today = forum.civil_day(entered);
        let with_it = held.filter(|it| {
            let ended = it.ended.as_ref();
            let by_this = ended.is_some_and(|ended| ended.at == entered && ended.by == *by);
            by_this && it.until.is_none_or(|until| today < until)
        });
        // Whoever was invited anew has held it more than once.
        let mut people: Vec<PersonId> = with_it.map(|it| it.person.clone()).collect();
        people.sort_unstable();
        people.dedup();
        Some((letter.party.clone(), people))
    });
    let Some((party, people)) = found else {
        return Ok(());
    };
    let mut each = people.iter();
    each.try_for_each(|person| ended(asking, &party, person, asking.now))
}

fn ended(
    asking: &Asking<'_>,
    seat: &Seat,
    person: &PersonId,
    at: Timestamp,
) -> Result<(), Unanswered> {
    let others = asking.forum(|forum| held(forum, person, asking.now).len());
    let mut accounts = asking.accounts();
    accounts.revoke_invitations_of(person.as_str(), asking.now)?;
    if others == 0 {
        accounts.end_sessions_of(person.as_str(), None, asking.now)?;
        accounts.revoke_tokens_of(person.as_str(), asking.now)?;
    }
    drop(accounts);
    letters::seat_ended(asking, person, seat, at);
    Ok(())
}
