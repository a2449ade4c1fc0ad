//! What somebody may ask about seats, letters of credentials and passkeys, and from which seat.

use jiff::civil::Date;
use procedure::act::{PasskeyEnded, PersonSeated, RoleChanged};
use procedure::authority;
use procedure::id::{CredentialsId, MemberId, ObserverId, PasskeyId, PersonId};
use procedure::seats::change_role::ChangeRole;
use procedure::seats::end_passkey::EndPasskey;
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::seats::present_credentials::PresentCredentials;
use procedure::seats::seat_person::SeatPerson;
use procedure::seats::stand_credentials::StandCredentials;
use procedure::seats::unseat_person::UnseatPerson;
use procedure::seats::{Algorithm, Role, Standing};
use procedure::{By, Command, Forum, Seat};
use text::Words;

use crate::dice::Dice;
use crate::vocabulary::{self as some, words};

/// Everybody who may be seated; the first three are officers of bodies now and then.
const PEOPLE: [&str; 8] = ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-8"];
/// The delegations about which most is asked.
const DELEGATIONS: [&str; 3] = ["COL", "FRA", "XXX"];

/// The two officers whom the clerk seats, each with the passkey that answers the invitation.
pub(crate) fn first_officers(day: Date) -> [[(By, Command); 2]; 2] {
    [1, 2].map(|number| {
        let person = numbered(number);
        let seated = SeatPerson(PersonSeated {
            seat: Seat::Secretariat,
            person: person.clone(),
            role: Role::Officer,
            focal_point: false,
            from: day,
            until: None,
            invitation: Some(invitation(number, 0)),
            confirmed_by: None,
            source: None,
        });
        let enrols = enrolment(
            &format!("first-{number}"),
            Some(invitation(number, 0)),
            true,
        );
        let clerk = by(Seat::Clerk, numbered(9));
        let officer = by(Seat::Secretariat, person);
        [(clerk, seated.into()), (officer, enrols)]
    })
}

/// Something about seats, mostly asked by somebody who may.
pub(crate) fn any(dice: &mut Dice, forum: &Forum, today: Date) -> (By, Command) {
    let (seat, command) = match dice.below(100) {
        0..=19 => (Seat::Secretariat, letter(dice, today)),
        20..=29 => (Seat::Secretariat, standing(dice, forum, today)),
        30..=49 => {
            let seat = some_seat(dice);
            (administers(&seat), give(dice, seat, today))
        }
        50..=57 => {
            let seat = party(dice);
            (seat.clone(), change(dice, forum, seat))
        }
        58..=74 => {
            let seat = some_seat(dice);
            (administers(&seat), remove(dice, forum, seat))
        }
        75..=91 => return enrol(dice, forum),
        _ => (some_seat(dice), end_passkey(dice)),
    };
    let seat = if dice.percent(92) {
        seat
    } else {
        some_seat(dice)
    };
    (by(seat.clone(), holder(dice, forum, &seat)), command)
}

/// Somebody who holds or held the seat, or now and then anybody.
pub(crate) fn holder(dice: &mut Dice, forum: &Forum, seat: &Seat) -> PersonId {
    let people = forum.seats.people_of(seat);
    if people.is_empty() || dice.percent(4) {
        return person(dice);
    }
    // Mostly one of those seated last: many of the others have left.
    let last = &people[people.len().saturating_sub(3)..];
    let among = if dice.percent(85) { last } else { people };
    dice.one(among).person.clone()
}

/// The passkeys with which such a command would be signed; now and then none, or another.
pub(crate) fn signing(
    dice: &mut Dice,
    forum: &Forum,
    by: &By,
    command: &Command,
) -> Vec<PasskeyId> {
    match dice.below(20) {
        0 => Vec::new(),
        1 => vec![passkey(dice)],
        2 => {
            let all = forum.seats.passkeys_of(&by.person);
            all.map(|key| key.id).collect()
        }
        _ => authority::could_sign(forum, by, command.confirmed_by()).collect(),
    }
}

fn by(seat: Seat, person: PersonId) -> By {
    By { seat, person }
}

/// From which seat people are seated in this one.
fn administers(seat: &Seat) -> Seat {
    if seat.kind().of_a_party() {
        seat.clone()
    } else {
        Seat::Secretariat
    }
}

fn numbered(number: u64) -> PersonId {
    PersonId::new(&format!("p-{number}")).expect("a key")
}

fn person(dice: &mut Dice) -> PersonId {
    PersonId::new(dice.name(&PEOPLE)).expect("a key")
}

fn party(dice: &mut Dice) -> Seat {
    if dice.percent(15) {
        return Seat::Observer(ObserverId::new("a-city").expect("a key"));
    }
    let code = dice.mostly_known(&DELEGATIONS);
    Seat::Delegation(MemberId::new(code).expect("a code"))
}

fn some_seat(dice: &mut Dice) -> Seat {
    match dice.below(20) {
        0..=3 => Seat::Secretariat,
        4..=5 => Seat::Chair(some::body(dice)),
        6 => Seat::CoFacilitator(some::body(dice)),
        7 => Seat::ViceChair(some::body(dice)),
        _ => party(dice),
    }
}

fn role(dice: &mut Dice, seat: &Seat) -> Role {
    let of_a_party = [Role::Adviser, Role::Alternate, Role::Alternate];
    match (dice.below(20), seat.kind().of_a_party()) {
        (0, _) => Role::Head,
        (1, _) | (_, false) => Role::Officer,
        (_, true) => *dice.one(&of_a_party),
    }
}

/// One of two invitations that a person may be sent.
fn invitation(number: u64, again: u64) -> Words {
    words(&format!("{number}{again}").repeat(32))
}

fn invitation_of(dice: &mut Dice, person: &PersonId) -> Words {
    let number = person.number().expect("a numbered person");
    invitation(number, dice.below(2))
}

fn confirmed(dice: &mut Dice, times: u64) -> Option<PersonId> {
    let officers = [1, 1, 2, 2, 3, 4];
    dice.percent(times).then(|| numbered(*dice.one(&officers)))
}

/// A day near today: most have come.
fn near(dice: &mut Dice, today: Date) -> Date {
    let days = i64::try_from(dice.below(8)).expect("few days");
    today
        .checked_add(jiff::Span::new().days(2 - days))
        .expect("a day of 2026")
}

fn until(dice: &mut Dice, from: Date) -> Option<Date> {
    let days = i64::try_from(dice.below(20)).expect("few days");
    let until = from.checked_add(jiff::Span::new().days(days));
    dice.percent(25).then(|| until.expect("a day of 2026"))
}

/// Each delegation mostly keeps its head.
fn head(dice: &mut Dice, party: &Seat) -> PersonId {
    match party.of() {
        Some("COL") if dice.percent(75) => numbered(5),
        Some("FRA") if dice.percent(75) => numbered(6),
        _ => person(dice),
    }
}

fn letter(dice: &mut Dice, today: Date) -> Command {
    let party = if dice.percent(97) {
        party(dice)
    } else {
        some_seat(dice)
    };
    let head = head(dice, &party);
    let from = near(dice, today);
    PresentCredentials {
        party,
        letter: words(&"ab".repeat(32)),
        issued_by: words("the Permanent Representative"),
        issued: near(dice, today),
        invitation: dice.percent(70).then(|| invitation_of(dice, &head)),
        head,
        from,
        until: until(dice, from),
        confirmed_by: confirmed(dice, 60),
    }
    .into()
}

fn standing(dice: &mut Dice, forum: &Forum, today: Date) -> Command {
    let letters = forum.seats.all_credentials().count() as u64;
    let standing = *dice.one(&[
        Standing::Provisional,
        Standing::Approved,
        Standing::Contested,
        Standing::Contested,
        Standing::Withdrawn,
    ]);
    // Mostly one of the last letters: the others have a later one beside them.
    let number = letters.saturating_sub(dice.below(4));
    StandCredentials {
        credentials: CredentialsId(u32::try_from(number).expect("few letters")),
        standing,
        document: dice.percent(50).then(|| words(&"cd".repeat(32))),
        note: None,
        on: near(dice, today),
        confirmed_by: confirmed(dice, 50),
    }
    .into()
}

fn give(dice: &mut Dice, seat: Seat, today: Date) -> Command {
    let person = person(dice);
    let from = near(dice, today);
    let officer = !seat.kind().of_a_party();
    SeatPerson(PersonSeated {
        role: role(dice, &seat),
        focal_point: !officer && dice.percent(40),
        seat,
        from,
        until: until(dice, from),
        invitation: dice.percent(60).then(|| invitation_of(dice, &person)),
        person,
        confirmed_by: confirmed(dice, if officer { 90 } else { 3 }),
        source: None,
    })
    .into()
}

fn change(dice: &mut Dice, forum: &Forum, seat: Seat) -> Command {
    ChangeRole(RoleChanged {
        person: holder(dice, forum, &seat),
        role: role(dice, &seat),
        focal_point: dice.percent(50),
        seat,
    })
    .into()
}

fn remove(dice: &mut Dice, forum: &Forum, seat: Seat) -> Command {
    UnseatPerson {
        person: holder(dice, forum, &seat),
        reason: dice.percent(60).then(|| words("As was said.")),
        confirmed_by: confirmed(dice, if seat.kind().of_a_party() { 3 } else { 80 }),
        seat,
    }
    .into()
}

fn enrolment(credential: &str, invitation: Option<Words>, device_bound: bool) -> Command {
    EnrolPasskey {
        credential: words(credential),
        public_key: words("key"),
        algorithm: Algorithm::Es256,
        relying_party: words("simulated.example"),
        device_bound,
        invitation,
    }
    .into()
}

/// A person enrols a passkey from one of her seats, mostly answering her own invitation.
fn enrol(dice: &mut Dice, forum: &Forum) -> (By, Command) {
    let seat = some_seat(dice);
    let person = holder(dice, forum, &seat);
    let credential = format!("key-{}", dice.below(200));
    let invited = if dice.percent(95) {
        person.clone()
    } else {
        self::person(dice)
    };
    let invitation = dice.percent(80).then(|| invitation_of(dice, &invited));
    let command = enrolment(&credential, invitation, dice.percent(80));
    (by(seat, person), command)
}

fn passkey(dice: &mut Dice) -> PasskeyId {
    PasskeyId(u32::try_from(dice.below(12)).expect("a small number"))
}

fn end_passkey(dice: &mut Dice) -> Command {
    EndPasskey(PasskeyEnded {
        passkey: passkey(dice),
        reason: None,
    })
    .into()
}
