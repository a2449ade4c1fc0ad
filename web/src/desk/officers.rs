//! The seats of officers: who holds them, seating one, ending one. One officer asks, another one
//! confirms.

mod seat;
mod unseat;

use procedure::authority::Relation;
use procedure::body::Post;
use procedure::id::{BodyId, PersonId};
use procedure::seats::Holding;
use procedure::{Seat, Verb};

use super::acting::{Acting, admitted, seat_slug};
use super::answer::Answered;
use super::answers::Reading;
use super::asking::Asking;
use super::known::Names;
use super::pages::officers::{OfficerLine, officers};
use super::route::Route;

/// The addresses of this file and those below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::ReadPeople, "/desk/officers", list).about_anyone(),
    Route::page(Verb::SeatOfficer, "/desk/officers/seat", seat::show).about_anyone(),
    Route::form(Verb::SeatOfficer, "/desk/officers/seat", seat::take).about_anyone(),
    Route::page(
        Verb::UnseatOfficer,
        "/desk/officers/{seat}/{person}/remove",
        unseat::show,
    )
    .about_anyone(),
    Route::form(
        Verb::UnseatOfficer,
        "/desk/officers/{seat}/{person}/remove",
        unseat::take,
    )
    .about_anyone(),
];

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (held, ever, may_seat, may_end) = asking.forum(|forum| {
        let today = forum.civil_day(asking.now);
        let all = forum.seats.iter();
        let of_officers = all.filter(|(seat, _)| seat.kind().of_an_officer());
        let held = of_officers.flat_map(|(_, held)| held);
        let held: Vec<Holding> = held.filter(|it| it.reaches(today)).cloned().collect();
        let may = |verb| admitted(forum, &acting.by, asking.now, verb, Relation::Any).map(drop);
        let ever = forum.seats.people_of(&Seat::Secretariat).len();
        let ending = may(Verb::UnseatOfficer).is_ok();
        (held, ever, may(Verb::SeatOfficer), ending)
    });
    let names = Names::of(asking, held.iter().map(|it| &it.person))?;
    let lines: Vec<OfficerLine<'_>> = held
        .iter()
        .map(|it| OfficerLine {
            seat: &it.seat,
            slug: seat_slug(&it.seat),
            person: names.person(&it.person),
            role: it.role.key(),
            from: it.from,
            until: it.until.and_then(|until| until.yesterday().ok()),
            may_end: may_end && it.person != *acting.person(),
            of_own_seat: it.seat == *acting.seat() && it.person != *acting.person(),
        })
        .collect();
    let second = (ever == 1).then_some("/desk/officers/second");
    asking.page(|at| officers(at, &lines, &may_seat, second))
}

/// The other officers of the secretariat, who may confirm what this one asks.
pub(crate) fn others(asking: &Asking<'_>, acting: &Acting) -> Vec<PersonId> {
    asking.forum(|forum| {
        let today = forum.civil_day(asking.now);
        let officers = forum.seats.holders_on(&Seat::Secretariat, today);
        let others = officers.filter(|it| it.person != *acting.person());
        others.map(|it| it.person.clone()).collect()
    })
}

/// Reads which other officer is to confirm.
pub(crate) fn other(
    reading: &mut Reading<'_>,
    asking: &Asking<'_>,
    acting: &Acting,
) -> Option<PersonId> {
    let others = others(asking, acting);
    reading.known("confirmed_by", |key| {
        others.into_iter().find(|person| person.as_str() == key)
    })
}

/// As [`other`], where none may be needed.
pub(crate) fn other_if_any(
    reading: &mut Reading<'_>,
    asking: &Asking<'_>,
    acting: &Acting,
) -> Option<PersonId> {
    reading.given("confirmed_by")?;
    other(reading, asking, acting)
}

/// The seat that goes with an office.
pub(crate) fn seat_of(body: &BodyId, post: Post) -> Seat {
    let body = body.clone();
    match post {
        Post::Chair => Seat::Chair(body),
        Post::ViceChair => Seat::ViceChair(body),
        Post::Rapporteur => Seat::Rapporteur(body),
        Post::CoFacilitator => Seat::CoFacilitator(body),
    }
}
