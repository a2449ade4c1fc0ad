//! Who is told by letter that something waits on their seat: of a thematic group, or of a matter put
//! for decision. Whoever has given no address reads it at the desk alone.

mod of_disputes;
mod of_groups;
mod of_matters;

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::id::PersonId;
use procedure::seats::Role;
use procedure::{Act, Forum, Seat};

use super::asking::Asking;
use super::letters;

/// What is told: to which seats, where something can be done, and until when.
struct News {
    seats: Vec<Seat>,
    path: String,
    until: Option<Timestamp>,
}

/// Tells whomever an act concerns that was just entered.
pub(crate) fn tell(asking: &Asking<'_>, act: &Act) {
    let told = asking.forum(|forum| {
        let news = of_groups::of(forum, act)
            .or_else(|| of_matters::of(forum, act))
            .or_else(|| of_disputes::of(forum, act))?;
        let today = forum.civil_day(asking.now);
        let people = news.seats.iter().flat_map(|seat| {
            let binding = binding(forum, seat, today).into_iter();
            binding.map(|person| (person, seat.clone()))
        });
        Some((people.collect::<Vec<_>>(), news.path, news.until))
    });
    if let Some((people, path, until)) = told {
        letters::work_waits(asking, &people, act, &path, until);
    }
}

/// Whoever holds an office; of a delegation the head and the focal points.
fn binding(forum: &Forum, seat: &Seat, today: Date) -> Vec<PersonId> {
    let holders = forum.seats.holders_on(seat, today);
    let told = holders.filter(|holding| {
        holding.role == Role::Officer || holding.role == Role::Head || holding.focal_point
    });
    told.map(|holding| holding.person.clone()).collect()
}
