//! What must hold of seats, told from the acts alone: nothing here asks the fold of the seats.

use jiff::civil::Date;
use procedure::id::{PasskeyId, PersonId};
use procedure::seats::{Role, Standing};
use procedure::{Act, Forum, Recorded, Seat};

use crate::holding::Property;

/// What must hold, by name.
pub(crate) const PROPERTIES: &[Property] = &[
    ("an ended seat has no effect afterwards", ended_seats),
    (
        "nobody is seated in a delegation by the secretariat",
        own_people,
    ),
    (
        "a head comes by letter and goes by letter, or by leaving",
        heads,
    ),
    (
        "two persons act where the table says so, and both sign",
        two_persons,
    ),
    ("two officers remain", officers_remain),
    (
        "contested credentials mark what is declared, and stop nothing",
        contested,
    ),
    (
        "whoever declares has signed with a passkey that stands",
        declarations_signed,
    ),
    (
        "a passkey follows from an invitation or from another passkey",
        passkeys_follow,
    ),
    (
        "the clerk seats two officers and nobody else",
        first_officers,
    ),
];

/// The acts before one of them.
type Before<'a> = &'a [Recorded];

fn each(record: &[Recorded], check: impl Fn(Before<'_>, &Recorded)) {
    for (place, recorded) in record.iter().enumerate() {
        check(&record[..place], recorded);
    }
}

fn in_force(before: Before<'_>) -> bool {
    before
        .iter()
        .any(|it| seats_in(it, &Seat::Secretariat).is_some())
}

/// Whom an act seats in this seat, if it does.
fn seats_in<'a>(recorded: &'a Recorded, seat: &Seat) -> Option<(&'a PersonId, Date, Option<Date>)> {
    match &recorded.act {
        Act::PersonSeated(act) if act.seat == *seat => Some((&act.person, act.from, act.until)),
        Act::CredentialsPresented(act) if act.party == *seat => {
            Some((&act.head, act.from, act.until))
        }
        _ => None,
    }
}

/// Whether a person holds a seat on a day, read from the acts so far.
fn holds(before: Before<'_>, seat: &Seat, person: &PersonId, day: Date) -> bool {
    let mut seatings = before.iter().enumerate().filter_map(|(place, it)| {
        let (seated, from, until) = seats_in(it, seat)?;
        (seated == person).then_some((place, from, until))
    });
    let party = seat.kind().of_a_party();
    (!party || letter_holds(before, seat, day))
        && seatings.any(|(place, from, until)| {
            from <= day
                && until.is_none_or(|until| day < until)
                && !ended(&before[place + 1..], before, seat, person, day)
                && !(party && lapsed(before, place, seat, day))
        })
}

/// Whether something after the seating ended it by this day.
fn ended(after: Before<'_>, all: Before<'_>, seat: &Seat, person: &PersonId, day: Date) -> bool {
    after.iter().any(|it| match &it.act {
        Act::PersonUnseated(act) => act.seat == *seat && act.person == *person,
        Act::CredentialsStood(act) => {
            let withdrawn = act.standing == Standing::Withdrawn;
            withdrawn && party_of(all, act.credentials.0).as_ref() == Some(seat)
        }
        // Who is seated anew, or succeeded, sits in the time before no longer than until then.
        Act::PersonSeated(act) => act.seat == *seat && act.person == *person && act.from <= day,
        Act::CredentialsPresented(act) => {
            let named = act.succeeds.as_ref() == Some(person) || act.head == *person;
            act.party == *seat && named && act.from <= day
        }
        Act::OfficeEnded(act) => {
            let office = seat.office() == Some((&act.body, act.post));
            office && act.person == *person && act.from <= day
        }
        _ => false,
    })
}

fn letters<'a>(
    before: Before<'a>,
    party: &'a Seat,
) -> impl Iterator<Item = (usize, &'a procedure::act::CredentialsPresented)> {
    before
        .iter()
        .enumerate()
        .filter_map(move |(place, it)| match &it.act {
            Act::CredentialsPresented(act) if act.party == *party => Some((place, &**act)),
            _ => None,
        })
}

/// Whether a letter of the party holds on the day, and the last one was not withdrawn.
fn letter_holds(before: Before<'_>, party: &Seat, day: Date) -> bool {
    let holds =
        |from: Date, until: Option<Date>| from <= day && until.is_none_or(|until| day < until);
    letters(before, party).any(|(_, letter)| holds(letter.from, letter.until))
        && last_standing(before, party) != Some(Standing::Withdrawn)
}

/// Whether a later letter came after a gap in the letters, so that the seating did not outlive it.
fn lapsed(before: Before<'_>, seated: usize, party: &Seat, day: Date) -> bool {
    letters(before, party).any(|(place, letter)| {
        let earlier: Vec<Option<Date>> = letters(&before[..place], party)
            .map(|(_, it)| it.until)
            .collect();
        let last: Option<Vec<Date>> = earlier.into_iter().collect();
        let last = last.and_then(|ends| ends.into_iter().max());
        seated < place && last.is_some_and(|last| last < letter.from && last <= day)
    })
}

fn party_of(before: Before<'_>, number: u32) -> Option<Seat> {
    before.iter().find_map(|it| match &it.act {
        Act::CredentialsPresented(act) if act.credentials.0 == number => Some(act.party.clone()),
        _ => None,
    })
}

/// How the last letter of a party stands.
fn last_standing(before: Before<'_>, party: &Seat) -> Option<Standing> {
    let (place, letter) = letters(before, party).last()?;
    let stood = before[place..].iter().rev().find_map(|it| match &it.act {
        Act::CredentialsStood(act) if act.credentials == letter.credentials => Some(act.standing),
        _ => None,
    });
    Some(stood.unwrap_or(letter.standing))
}

/// Whose passkey it is, and whether it still signs.
fn passkey(before: Before<'_>, id: PasskeyId) -> Option<(&PersonId, bool)> {
    let person = before.iter().find_map(|it| match &it.act {
        Act::PasskeyEnrolled(act) if act.passkey == id => Some(&it.by.person),
        _ => None,
    })?;
    let ended = before
        .iter()
        .any(|it| matches!(&it.act, Act::PasskeyEnded(act) if act.passkey == id));
    Some((person, !ended))
}

fn signed_by(before: Before<'_>, recorded: &Recorded, person: &PersonId) -> bool {
    let mut signed = recorded.signed.iter();
    signed.any(|id| passkey(before, *id) == Some((person, true)))
}

fn ended_seats(forum: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        if in_force(before) && recorded.by.seat.kind().of_persons() {
            let day = forum.civil_day(recorded.at);
            let (seat, person) = (&recorded.by.seat, &recorded.by.person);
            let kind = recorded.act.kind();
            assert!(
                holds(before, seat, person, day),
                "{kind} by {person} from {seat:?}, not held on {day}"
            );
        }
    });
}

fn own_people(_: &Forum, record: &[Recorded]) {
    each(record, |_, recorded| {
        let (seat, kind) = match &recorded.act {
            Act::PersonSeated(act) => (&act.seat, "seated"),
            Act::RoleChanged(act) => (&act.seat, "changed"),
            Act::PersonUnseated(act) => (&act.seat, "unseated"),
            Act::HeadDisputed(act) => (&act.seat, "disputed"),
            _ => return,
        };
        if seat.kind().of_a_party() {
            assert_eq!(recorded.by.seat, *seat, "{kind} from elsewhere");
        }
    });
}

fn heads(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| match &recorded.act {
        Act::PersonSeated(act) => assert_ne!(act.role, Role::Head),
        Act::RoleChanged(act) => {
            assert_ne!(act.role, Role::Head);
            assert!(
                !head(before, &act.seat, &act.person),
                "a head is no other's to change"
            );
        }
        Act::PersonUnseated(act) if head(before, &act.seat, &act.person) => {
            assert_eq!(recorded.by.person, act.person, "a head leaves or stays");
        }
        Act::CredentialsPresented(act) => {
            assert_eq!(recorded.by.seat, Seat::Secretariat, "{act:?}");
        }
        _ => {}
    });
}

/// Whether the last seating of the person in this seat was by letter and stands.
fn head(before: Before<'_>, seat: &Seat, person: &PersonId) -> bool {
    let last = before
        .iter()
        .rposition(|it| seats_in(it, seat).is_some_and(|(seated, ..)| seated == person));
    last.is_some_and(|place| {
        let by_letter = matches!(before[place].act, Act::CredentialsPresented(_));
        let never = Date::MAX;
        by_letter && !ended(&before[place + 1..], before, seat, person, never)
    })
}

fn two_persons(forum: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let day = forum.civil_day(recorded.at);
        let by_officers = recorded.by.seat == Seat::Secretariat;
        let (due, both_sign) = match &recorded.act {
            Act::PersonSeated(act) => (by_officers && act.seat.kind().of_an_officer(), true),
            Act::PersonUnseated(act) => (by_officers && act.person != recorded.by.person, true),
            Act::CredentialsPresented(act) => (act.succeeds.is_some(), false),
            Act::CredentialsStood(act) => (act.standing == Standing::Withdrawn, false),
            _ => return,
        };
        let second = recorded.act.confirmed_by();
        if let Some(second) = second {
            assert_ne!(*second, recorded.by.person, "nobody confirms for herself");
            assert!(
                holds(before, &recorded.by.seat, second, day),
                "{second} holds no such seat"
            );
        }
        assert!(
            !due || second.is_some(),
            "{} by one alone",
            recorded.act.kind()
        );
        if due && both_sign {
            for person in [Some(&recorded.by.person), second].into_iter().flatten() {
                assert!(
                    signed_by(before, recorded, person),
                    "{person} has not signed"
                );
            }
        }
    });
}

fn officers_remain(forum: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::PersonUnseated(act) = &recorded.act else {
            return;
        };
        if act.seat == Seat::Secretariat {
            let day = forum.civil_day(recorded.at);
            let people = (1..=8).map(|n| PersonId::new(&format!("p-{n}")).expect("a key"));
            let left = people.filter(|p| *p != act.person && holds(before, &act.seat, p, day));
            assert!(2 <= left.count(), "fewer than two officers remain");
        }
    });
}

fn contested(forum: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| match &recorded.act {
        Act::PositionRecorded(act) => {
            let position = forum.questions.position(act.position);
            let marked = position.is_some_and(|position| position.contested);
            let due = last_standing(before, &recorded.by.seat) == Some(Standing::Contested);
            assert_eq!(marked, due, "position {}", act.position);
        }
        Act::CredentialsPresented(act) => {
            let was = last_standing(before, &act.party) == Some(Standing::Contested);
            assert_eq!(was, act.standing == Standing::Contested);
            assert!(!was || act.succeeds.is_none(), "a letter decided a contest");
        }
        _ => {}
    });
}

fn declarations_signed(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let declared = matches!(recorded.by.seat, Seat::Delegation(_))
            && matches!(recorded.act, Act::PositionRecorded(_));
        if declared && in_force(before) {
            assert!(signed_by(before, recorded, &recorded.by.person));
        }
        for id in &recorded.signed {
            let (person, stands) = passkey(before, *id).expect("a passkey on record");
            let second = recorded.act.confirmed_by() == Some(person);
            assert!(stands && (*person == recorded.by.person || second));
        }
    });
}

fn passkeys_follow(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::PasskeyEnrolled(act) = &recorded.act else {
            return;
        };
        let Some(invitation) = &act.invitation else {
            return assert!(signed_by(before, recorded, &recorded.by.person));
        };
        let answered = before.iter().any(|it| {
            matches!(&it.act, Act::PasskeyEnrolled(it) if it.invitation.as_ref() == Some(invitation))
        });
        assert!(!answered, "an invitation was answered twice");
        let invited = before.iter().any(|it| match &it.act {
            Act::PersonSeated(it) => {
                it.person == recorded.by.person && it.invitation.as_ref() == Some(invitation)
            }
            Act::CredentialsPresented(it) => {
                it.head == recorded.by.person && it.invitation.as_ref() == Some(invitation)
            }
            _ => false,
        });
        assert!(invited, "nobody invited {}", recorded.by.person);
    });
}

fn first_officers(_: &Forum, record: &[Recorded]) {
    let by_clerk =
        |it: &&Recorded| it.by.seat == Seat::Clerk && !matches!(it.act, Act::DecisionTaken(_));
    let seated: Vec<&Recorded> = record.iter().filter(by_clerk).collect();
    assert!(seated.len() <= 2, "the clerk seated more than two");
    for recorded in seated {
        assert!(seats_in(recorded, &Seat::Secretariat).is_some());
    }
}
