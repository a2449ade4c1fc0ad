//! The people of one's own party: who they are, inviting, roles, the end of a seat, disputes.

mod about;
mod access;
mod again;
mod invite;
mod passkeys;

use procedure::authority::Relation;
use procedure::id::PersonId;
use procedure::seats::{Holding, Role};
use procedure::{Forum, Verb};
use store::accounts::{Invitation, Stage};

use super::acting::{Acting, admitted, seat_json};
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::known::Names;
use super::pages::people::{Dispute, PeoplePage, PersonLine, people};
use super::route::Route;
use crate::{NotFound, Sought};

/// The addresses of this file and those below it.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::ReadPeople, "/desk/people", list),
    Route::page(Verb::SeatPerson, "/desk/people/invite", invite::show),
    Route::form(Verb::SeatPerson, "/desk/people/invite", invite::take),
    Route::page(
        Verb::SeatPerson,
        "/desk/people/{person}/reinvite",
        again::show,
    ),
    Route::form(
        Verb::SeatPerson,
        "/desk/people/{person}/reinvite",
        again::take,
    ),
    Route::form(
        Verb::Invite,
        "/desk/people/{person}/withdraw",
        again::withdraw,
    ),
    Route::page(Verb::ChangeRole, "/desk/people/{person}/role", about::role),
    Route::form(
        Verb::ChangeRole,
        "/desk/people/{person}/role",
        about::change_role,
    ),
    Route::page(
        Verb::UnseatPerson,
        "/desk/people/{person}/remove",
        about::remove,
    ),
    Route::form(
        Verb::UnseatPerson,
        "/desk/people/{person}/remove",
        about::unseat,
    ),
    Route::page(
        Verb::DisputeHead,
        "/desk/people/{person}/dispute",
        about::dispute,
    ),
    Route::form(
        Verb::DisputeHead,
        "/desk/people/{person}/dispute",
        about::dispute_head,
    ),
    Route::page(
        Verb::EndPasskey,
        "/desk/people/{person}/passkeys",
        passkeys::list,
    ),
    Route::page(
        Verb::EndPasskey,
        "/desk/people/{person}/passkeys/{passkey}/end",
        passkeys::end,
    ),
    Route::page(
        Verb::EndSession,
        "/desk/people/{person}/sessions",
        access::sessions,
    ),
    Route::form(
        Verb::EndSession,
        "/desk/people/{person}/sessions",
        access::end_sessions,
    ),
    Route::page(
        Verb::RevokeToken,
        "/desk/people/{person}/tokens",
        access::tokens,
    ),
    Route::form(
        Verb::RevokeToken,
        "/desk/people/{person}/tokens",
        access::revoke_tokens,
    ),
];

/// What the record says of the people of a party.
struct Seen {
    holdings: Vec<(Holding, usize)>,
    disputes: Vec<procedure::seats::Dispute>,
    may: Vec<Verb>,
    invite: Result<(), procedure::Refusal>,
}

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let seen = asking.forum(|forum| see(forum, asking, acting));
    let holders = seen.holdings.iter().map(|(holding, _)| &holding.person);
    let disputing = seen
        .disputes
        .iter()
        .flat_map(|it| [&it.head, &it.by.person]);
    let names = Names::of(asking, holders.chain(disputing))?;
    let invitations = asking
        .accounts()
        .invitations(Some(&seat_json(acting.seat())))?;
    let key = asking.key()?;
    asking.log(acting, "people-read", &serde_json::json!({}));
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let (mut present, mut invited, mut past) = (Vec::new(), Vec::new(), Vec::new());
    let sits = |person: &PersonId| {
        let mut held = seen.holdings.iter();
        held.any(|(it, _)| it.person == *person && it.reaches(today))
    };
    for (holding, passkeys) in &seen.holdings {
        // Whoever was invited anew sits once: the time before is told by the record.
        if !holding.reaches(today) && sits(&holding.person) {
            continue;
        }
        let open = open_invitation(&invitations, &holding.person, asking.now);
        let mut line = line(&seen, acting, holding, *passkeys, open, &names);
        if !holding.reaches(today) {
            line.may.clear();
            line.at_once.clear();
        }
        match (holding.reaches(today), *passkeys) {
            (false, _) => past.push(line),
            (true, 0) if open.is_some() => invited.push(line),
            (true, _) => present.push(line),
        }
    }
    let points = seen.holdings.iter();
    let points = points
        .filter(|(it, _)| it.reaches(today) && (it.focal_point || it.role == Role::Head))
        .count();
    let page = PeoplePage {
        party: acting.seat(),
        present,
        invited,
        past,
        disputes: seen.disputes.iter().map(|it| dispute(it, &names)).collect(),
        invite: seen.invite.clone(),
        one_focal_point: points == 1,
        key: &key,
    };
    asking.page(|at| people(at, &page))
}

fn see(forum: &Forum, asking: &Asking<'_>, acting: &Acting) -> Seen {
    let may = |verb: Verb| admitted(forum, &acting.by, asking.now, verb, Relation::Own);
    let held = forum.seats.people_of(acting.seat()).iter();
    let with_passkeys = |holding: &Holding| {
        let standing = forum.seats.passkeys_of(&holding.person);
        let standing = standing.filter(|passkey| passkey.ended.is_none());
        (holding.clone(), standing.count())
    };
    let verbs = [
        Verb::SeatPerson,
        Verb::ChangeRole,
        Verb::UnseatPerson,
        Verb::DisputeHead,
        Verb::EndPasskey,
        Verb::EndSession,
        Verb::RevokeToken,
        Verb::Invite,
    ];
    Seen {
        holdings: held.map(with_passkeys).collect(),
        disputes: forum.seats.disputes_of(acting.seat()).cloned().collect(),
        may: verbs
            .into_iter()
            .filter(|verb| may(*verb).is_ok())
            .collect(),
        invite: may(Verb::SeatPerson).map(drop),
    }
}

/// The open invitation of a person, the newest.
fn open_invitation<'i>(
    invitations: &'i [Invitation],
    person: &PersonId,
    now: jiff::Timestamp,
) -> Option<&'i Invitation> {
    let theirs = invitations.iter().filter(|it| it.person == person.as_str());
    let open = theirs.filter(|it| it.stage == Stage::Open && now < it.expires);
    open.max_by_key(|it| it.made)
}

fn line<'a>(
    seen: &Seen,
    acting: &Acting,
    holding: &'a Holding,
    passkeys: usize,
    open: Option<&Invitation>,
    names: &'a Names,
) -> PersonLine<'a> {
    let is_reader = holding.person == *acting.person();
    let way = |end: &str| format!("/desk/people/{}/{end}", holding.person);
    let may = |verb: Verb| may(seen, is_reader, holding, verb);
    let ways = ways(may, holding, passkeys, open).into_iter();
    let open_ways = ways.filter(|(open, ..)| *open);
    let withdraw = open.is_some() && may(Verb::Invite);
    PersonLine {
        person: names.person(&holding.person),
        is_reader,
        role: holding.role.key(),
        focal_point: holding.focal_point,
        from: holding.from,
        until: holding.until.and_then(|until| until.yesterday().ok()),
        passkeys,
        expires: open.map(|open| open.expires),
        may: open_ways.map(|(_, key, end)| (key, way(end))).collect(),
        at_once: withdraw
            .then(|| ("people-withdraw", way("withdraw")))
            .into_iter()
            .collect(),
    }
}

/// Whether the reader may do this about somebody who holds a seat.
fn may(seen: &Seen, is_reader: bool, holding: &Holding, verb: Verb) -> bool {
    holding.ended.is_none() && !is_reader && seen.may.contains(&verb)
}

/// What can be done about a person: whether by the reader, message key and end of the address.
fn ways(
    may: impl Fn(Verb) -> bool,
    holding: &Holding,
    passkeys: usize,
    open: Option<&Invitation>,
) -> [(bool, &'static str, &'static str); 7] {
    let head = holding.role == Role::Head;
    // Who has not come yet has nothing that could be ended.
    let came = 0 < passkeys || open.is_none();
    let member = |verb: Verb| may(verb) && !head;
    [
        (member(Verb::ChangeRole), "people-role-link", "role"),
        (member(Verb::SeatPerson), "people-reinvite", "reinvite"),
        (member(Verb::UnseatPerson), "people-remove-link", "remove"),
        (
            may(Verb::DisputeHead) && head,
            "people-dispute-link",
            "dispute",
        ),
        (
            may(Verb::EndPasskey) && 0 < passkeys,
            "people-passkeys",
            "passkeys",
        ),
        (
            may(Verb::EndSession) && came,
            "people-sessions-link",
            "sessions",
        ),
        (
            may(Verb::RevokeToken) && came,
            "people-tokens-link",
            "tokens",
        ),
    ]
}

fn dispute<'a>(dispute: &'a procedure::seats::Dispute, names: &'a Names) -> Dispute<'a> {
    Dispute {
        person: names.person(&dispute.head),
        by: names.person(&dispute.by.person),
        reason: dispute.reason.as_str(),
    }
}

/// The person whom an address names, who holds or will hold the seat acted in.
fn named(asking: &Asking<'_>, acting: &Acting) -> Result<Holding, Unanswered> {
    let key = asking.named.get("person");
    let missing = || Unanswered::Missing(NotFound::sought(Sought::Page, key));
    let person = PersonId::new(key).map_err(|_| missing())?;
    let found = asking.forum(|forum| {
        let held = forum.seats.people_of(acting.seat()).iter().rev();
        let mut held = held.filter(|holding| holding.person == person);
        held.next().cloned()
    });
    found.ok_or_else(missing)
}
