//! Seats: who acts in which capacity, since when, on what letter, and with which passkeys.
//!
//! A member's letter of credentials opens its delegation and names the head; from then on the
//! delegation administers its own people. Officers of the secretariat and of the bodies are seated
//! by two officers of the secretariat. The record knows persons by number only.

pub mod change_role;
mod credentials;
pub mod end_passkey;
pub mod enrol_passkey;
mod holding;
mod passkey;
pub mod present_credentials;
pub mod seat_person;
pub mod stand_credentials;
pub mod unseat_person;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

pub use credentials::{Credentials, Standing, Stood};
pub use holding::{Dispute, Ended, Holding, Role};
pub use passkey::{Algorithm, Passkey};

use crate::act::OfficeEnded;
use crate::id::{CredentialsId, PasskeyId, PersonId};
use crate::{Forum, Noun, Refusal, Seat};

/// All seats that persons hold or held, the letters they rest on, and the passkeys they sign with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats {
    holdings: BTreeMap<Seat, Vec<Holding>>,
    by_person: BTreeMap<PersonId, BTreeSet<Seat>>,
    credentials: Vec<Credentials>,
    disputes: Vec<Dispute>,
    passkeys: Vec<Passkey>,
    passkeys_of: BTreeMap<PersonId, Vec<PasskeyId>>,
    by_credential: BTreeMap<Box<str>, PasskeyId>,
}

impl Seats {
    /// Whether seats are in force: an officer of the secretariat was ever seated. Before, whoever
    /// keeps the record says from which seat somebody acts.
    pub fn in_force(&self) -> bool {
        !self.people_of(&Seat::Secretariat).is_empty()
    }

    /// How the person holds the seat on a day; `None` where she does not.
    pub fn holds_on(&self, seat: &Seat, person: &PersonId, day: Date) -> Option<&Holding> {
        let held = self.people_of(seat).iter().rev();
        held.filter(|holding| holding.person == *person)
            .find(|holding| holding.lasts_on(day))
            .filter(|_| self.open_on(seat, day))
    }

    /// Everybody who holds the seat on a day, in the order of seating.
    pub fn holders_on<'a>(
        &'a self,
        seat: &'a Seat,
        day: Date,
    ) -> impl Iterator<Item = &'a Holding> + 'a {
        let open = self.open_on(seat, day);
        let all = self.people_of(seat).iter();
        all.filter(move |holding| open && holding.lasts_on(day))
    }

    /// Everybody who holds or held the seat, in the order of seating.
    pub fn people_of(&self, seat: &Seat) -> &[Holding] {
        self.holdings.get(seat).map_or(&[], Vec::as_slice)
    }

    /// All that a person holds or held, by seat.
    pub fn of_person<'a>(&'a self, person: &'a PersonId) -> impl Iterator<Item = &'a Holding> + 'a {
        let seats = self.by_person.get(person).into_iter().flatten();
        let all = seats.flat_map(|seat| self.people_of(seat));
        all.filter(move |holding| holding.person == *person)
    }

    /// All seats that somebody holds or held.
    pub fn iter(&self) -> impl Iterator<Item = (&Seat, &[Holding])> {
        self.holdings
            .iter()
            .map(|(seat, held)| (seat, held.as_slice()))
    }

    /// The letter with this number.
    pub fn credentials(&self, id: CredentialsId) -> Option<&Credentials> {
        self.credentials.get(place(id.0)?)
    }

    /// All letters, in the order of entering.
    pub fn all_credentials(&self) -> impl DoubleEndedIterator<Item = &Credentials> {
        self.credentials.iter()
    }

    /// The letters of a party, in the order of entering.
    pub fn letters_of<'a>(
        &'a self,
        party: &'a Seat,
    ) -> impl DoubleEndedIterator<Item = &'a Credentials> + 'a {
        let all = self.credentials.iter();
        all.filter(move |credentials| credentials.party == *party)
    }

    /// The last letter of a party.
    pub fn credentials_of(&self, party: &Seat) -> Option<&Credentials> {
        let mut all = self.credentials.iter().rev();
        all.find(|credentials| credentials.party == *party)
    }

    /// How the credentials of a party stand; `None` where it presented none.
    pub fn standing(&self, party: &Seat) -> Option<Standing> {
        self.credentials_of(party).map(Credentials::standing)
    }

    /// Whether the credentials of a party are contested. The software does not adjudicate: it marks.
    pub fn contested(&self, party: &Seat) -> bool {
        self.standing(party) == Some(Standing::Contested)
    }

    /// Whether the credentials of a party were contested when something was entered.
    pub fn contested_at(&self, party: &Seat, at: Timestamp) -> bool {
        let letters = self.letters_of(party).rev();
        let mut stood = letters.flat_map(|letter| letter.stood.iter().rev());
        let then = stood.find(|stood| stood.entered_at <= at);
        then.map(|stood| stood.standing) == Some(Standing::Contested)
    }

    /// The disputes over the head of a party, in the order of entering.
    pub fn disputes_of<'a>(&'a self, party: &'a Seat) -> impl Iterator<Item = &'a Dispute> + 'a {
        let all = self.disputes.iter();
        all.filter(move |dispute| dispute.seat == *party)
    }

    /// The passkey with this number.
    pub fn passkey(&self, id: PasskeyId) -> Option<&Passkey> {
        self.passkeys.get(place(id.0)?)
    }

    /// The passkey that an authenticator knows by this id, in base64url.
    pub fn by_credential(&self, credential: &str) -> Option<&Passkey> {
        self.passkey(*self.by_credential.get(credential)?)
    }

    /// All passkeys, in the order of entering.
    pub fn passkeys(&self) -> impl Iterator<Item = &Passkey> {
        self.passkeys.iter()
    }

    /// The passkeys of a person, ended ones included, in the order of entering.
    pub fn passkeys_of(&self, person: &PersonId) -> impl Iterator<Item = &Passkey> {
        let ids = self.passkeys_of.get(person).into_iter().flatten();
        ids.filter_map(|id| self.passkey(*id))
    }

    /// The passkeys with which a person could sign from a seat of this kind: those that have not
    /// ended and, for officers, cannot leave their device.
    pub fn signing<'a>(
        &'a self,
        person: &'a PersonId,
        seat: &'a Seat,
    ) -> impl Iterator<Item = &'a Passkey> + 'a {
        let all = self.passkeys_of(person);
        all.filter(move |passkey| passkey.ended.is_none() && passkey.serves(seat))
    }

    /// The highest number of a person who holds or held a seat; 0 where there is none.
    pub fn last_person(&self) -> u64 {
        let numbers = self
            .by_person
            .keys()
            .filter_map(|person| person.number().ok());
        numbers.max().unwrap_or(0)
    }

    /// Whether a seat can be held on a day at all: a party's needs a letter that holds and was not
    /// withdrawn.
    fn open_on(&self, seat: &Seat, day: Date) -> bool {
        if !seat.kind().of_a_party() {
            return true;
        }
        let holds = |letter: &Credentials| letter.holds_on(day);
        self.standing(seat) != Some(Standing::Withdrawn) && self.letters_of(seat).any(holds)
    }

    pub(crate) fn next_credentials(&self) -> CredentialsId {
        CredentialsId(next(self.credentials.len()))
    }

    pub(crate) fn next_passkey(&self) -> PasskeyId {
        PasskeyId(next(self.passkeys.len()))
    }

    pub(crate) fn known_credentials(&self, id: CredentialsId) -> Result<&Credentials, Refusal> {
        self.credentials(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Credentials,
            key: id.to_string(),
        })
    }

    pub(crate) fn known_passkey(&self, id: PasskeyId) -> Result<&Passkey, Refusal> {
        self.passkey(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Passkey,
            key: id.to_string(),
        })
    }

    /// How a person holds a seat now or will hold it later, or a refusal.
    pub(crate) fn known_holding(
        &self,
        seat: &Seat,
        person: &PersonId,
        day: Date,
    ) -> Result<&Holding, Refusal> {
        let mut held = self.people_of(seat).iter().rev();
        held.find(|holding| holding.person == *person && holding.reaches(day))
            .ok_or_else(|| Refusal::NotSeated {
                seat: seat.clone(),
                person: person.clone(),
            })
    }

    /// When a term of office ends, so does the seat.
    pub(crate) fn end_office(&mut self, act: &OfficeEnded) {
        for (seat, held) in &mut self.holdings {
            if seat.office() == Some((&act.body, act.post)) {
                let of = |holding: &&mut Holding| holding.person == act.person;
                held.iter_mut().filter(of).for_each(|h| h.ends_by(act.from));
            }
        }
    }

    fn hold(&mut self, holding: Holding) {
        let seats = self.by_person.entry(holding.person.clone()).or_default();
        seats.insert(holding.seat.clone());
        let held = self.holdings.entry(holding.seat.clone()).or_default();
        held.push(holding);
    }

    fn held(&mut self, seat: &Seat) -> impl Iterator<Item = &mut Holding> {
        self.holdings.get_mut(seat).into_iter().flatten()
    }
}

impl Forum {
    /// How the person holds the seat at an instant, by the forum's civil day; `None` where she does
    /// not.
    pub fn holds(&self, seat: &Seat, person: &PersonId, at: Timestamp) -> Option<&Holding> {
        self.seats.holds_on(seat, person, self.civil_day(at))
    }

    /// The head of a party on a day, or who will be.
    pub(crate) fn head_of(&self, party: &Seat, day: Date) -> Option<&Holding> {
        let held = self.seats.people_of(party).iter().rev();
        let mut heads = held.filter(|holding| holding.role == Role::Head);
        heads.find(|head| head.reaches(day))
    }

    /// Refuses what no letter of credentials opens, and a member that is not one.
    pub(crate) fn party_known(&self, party: &Seat) -> Result<(), Refusal> {
        match party {
            Seat::Delegation(member) => self.members.known(*member).map(|_| ()),
            Seat::Observer(_) | Seat::Stakeholder(_) => Ok(()),
            _ => Err(Refusal::NotAParty {
                seat: party.clone(),
            }),
        }
    }

    /// The highest number of a person whom the record names, in office or in a seat; 0 where there
    /// is none. Who comes next gets a higher one.
    pub fn last_person(&self) -> u64 {
        let offices = self.bodies.iter().flat_map(|body| &body.offices);
        let numbers = offices.filter_map(|office| office.person.number().ok());
        numbers.max().unwrap_or(0).max(self.seats.last_person())
    }
}

/// The place in a list of what is numbered from 1.
fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

/// The number of what comes after so many. Four thousand million letters or passkeys are beyond
/// any forum; the number then stays, and what would bear it twice cannot be entered by anybody.
fn next(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1)
}
