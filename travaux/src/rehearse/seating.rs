//! Takes the seats of a rehearsal, by the acts by which seats are taken in any forum: officers by
//! the clerk, the Chair by two officers who sign, delegations by letters of credentials. Everybody
//! enrols a passkey, which the rehearsal keeps.

use std::cell::{Cell, RefCell};

use language::Lang;
use ledger::storage::IdempotencyKey;
use passkey::{Proof, Signature};
use procedure::act::PersonSeated;
use procedure::id::PersonId;
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::seats::present_credentials::PresentCredentials;
use procedure::seats::seat_person::SeatPerson;
use procedure::seats::{Algorithm, Role};
use procedure::{By, Command, Seat};
use registrar::{Ask, Clock, Proven, Registrar, Rejected};
use store::accounts::Person;
use store::{Accounts, Papers};

use super::casting::Part;
use super::keys::{self, Keys};
use super::naming::words;
use crate::surroundings::chance;
use crate::{Data, Failure};

/// Whose word a letter of a rehearsal is.
const ISSUED_BY: &str = "nobody, for a rehearsal";

/// What takes the seats.
pub(super) struct Seating<'a> {
    registrar: &'a Registrar,
    keys: &'a Keys,
    lang: Lang,
    /// The domain of the passkeys.
    party: String,
    accounts: RefCell<Accounts>,
    papers: Papers,
    clock: Clock,
    /// How many acts were entered.
    entered: Cell<u32>,
}

impl<'a> Seating<'a> {
    /// What takes the seats of the rehearsal that was founded in a folder.
    pub(super) fn new(
        data: &Data,
        registrar: &'a Registrar,
        keys: &'a Keys,
        lang: Lang,
        clock: Clock,
    ) -> Result<Self, Failure> {
        let (party, forum) = {
            let now = registrar.read();
            let founding = now.forum.founding.as_ref();
            let id = founding.map_or_else(String::new, |founding| founding.id.to_string());
            (keys::party(&now.forum), id)
        };
        Ok(Self {
            registrar,
            keys,
            lang,
            party,
            accounts: RefCell::new(data.open_accounts(&forum)?),
            papers: Papers::at(&data.papers()),
            clock,
            entered: Cell::new(0),
        })
    }

    /// Has all seats taken that can be: an office that nobody holds yet is left out. The two officers
    /// of the secretariat stand first.
    pub(super) fn seat(&self, parts: &[Part]) -> Result<(), Failure> {
        for part in parts {
            if !self.taken(part) && self.in_office(part) {
                self.take(part, parts)?;
            }
        }
        Ok(())
    }

    /// Has one seat taken, by the officers who stand first among the parts.
    pub(super) fn take(&self, part: &Part, parts: &[Part]) -> Result<(), Failure> {
        let [first, second, ..] = parts else {
            return Err(Failure::State("a rehearsal needs two officers".into()));
        };
        self.know(part)?;
        match &part.player.seat {
            Seat::Secretariat if self.officers() < 2 => self.clerk_seats(part)?,
            seat if seat.kind().of_a_party() => self.letter_seats(part, &first.person)?,
            _ => self.officers_seat(part, &first.person, &second.person)?,
        }
        self.enrol(part)
    }

    /// Whether somebody plays the part already.
    pub(super) fn taken(&self, part: &Part) -> bool {
        let now = self.registrar.read();
        let today = now.forum.civil_day((self.clock)());
        let seats = &now.forum.seats;
        seats
            .holds_on(&part.player.seat, &part.person, today)
            .is_some()
    }

    fn officers(&self) -> usize {
        self.registrar
            .read()
            .forum
            .seats
            .people_of(&Seat::Secretariat)
            .len()
    }

    /// Whether the seat is that of no office, or the office is held.
    fn in_office(&self, part: &Part) -> bool {
        let Some((body, post)) = part.player.seat.office() else {
            return true;
        };
        let now = self.registrar.read();
        let body = now.forum.bodies.get(body);
        let mut offices = body.iter().flat_map(|body| &body.offices);
        offices.any(|it| it.post == post && it.person == part.person && it.until.is_none())
    }

    fn know(&self, part: &Part) -> Result<(), Failure> {
        let person = Person {
            person: part.person.to_string(),
            name: part.name.clone(),
            email: None,
            lang: self.lang.tag().to_owned(),
            created: (self.clock)(),
        };
        let kept = self.accounts.borrow_mut().keep_person(&person);
        kept.map_err(|fault| Failure::State(format!("the accounts take nobody: {fault}")))
    }

    fn clerk_seats(&self, part: &Part) -> Result<(), Failure> {
        let clerk = By {
            seat: Seat::Clerk,
            person: PersonId::new("p-0").map_err(Failure::Refused)?,
        };
        let command = SeatPerson(self.seated(part, None)?).into();
        self.enter(clerk, command, &[])
    }

    fn officers_seat(
        &self,
        part: &Part,
        first: &PersonId,
        second: &PersonId,
    ) -> Result<(), Failure> {
        let command = SeatPerson(self.seated(part, Some(second.clone()))?).into();
        self.enter(secretariat(first), command, &[first, second])
    }

    fn seated(&self, part: &Part, second: Option<PersonId>) -> Result<PersonSeated, Failure> {
        Ok(PersonSeated {
            seat: part.player.seat.clone(),
            person: part.person.clone(),
            role: Role::Officer,
            focal_point: false,
            from: self.today(),
            until: None,
            invitation: Some(words(&self.keys.invitation(&part.person).to_hex())?),
            confirmed_by: second,
            source: None,
        })
    }

    fn letter_seats(&self, part: &Part, officer: &PersonId) -> Result<(), Failure> {
        let letter = format!(
            "This stands for a letter of credentials in a rehearsal ({}).\n{}\nNobody issued it.\n",
            self.party, part.name
        );
        let letter = self.papers.keep(letter.as_bytes());
        let letter =
            letter.map_err(|fault| Failure::State(format!("a letter was not kept: {fault}")))?;
        let command = PresentCredentials {
            party: part.player.seat.clone(),
            letter: words(&letter.to_hex())?,
            issued_by: words(ISSUED_BY)?,
            issued: self.today(),
            head: part.person.clone(),
            from: self.today(),
            until: None,
            invitation: Some(words(&self.keys.invitation(&part.person).to_hex())?),
            confirmed_by: None,
        };
        self.enter(secretariat(officer), command.into(), &[officer])
    }

    fn enrol(&self, part: &Part) -> Result<(), Failure> {
        let by = By {
            seat: part.player.seat.clone(),
            person: part.person.clone(),
        };
        let command = EnrolPasskey {
            credential: words(&self.keys.credential(&part.person))?,
            public_key: words(&self.keys.public_key(&part.person))?,
            algorithm: Algorithm::EdDsa,
            relying_party: words(&self.party)?,
            device_bound: true,
            invitation: Some(words(&self.keys.invitation(&part.person).to_hex())?),
        };
        self.enter(by, command.into(), &[])
    }

    /// Enters a command, signed by these persons.
    pub(super) fn enter(
        &self,
        by: By,
        command: Command,
        signers: &[&PersonId],
    ) -> Result<(), Failure> {
        let number = self.entered.get() + 1;
        self.entered.set(number);
        let key = IdempotencyKey::new(&format!("rehearsal/{number}"));
        let ask = Ask {
            key: key.ok_or_else(|| Failure::State("a command has no key".into()))?,
            proof: self.signed(&by, &command, signers)?,
            by,
            on: None,
            command,
        };
        self.registrar.submit(&ask).map_err(rejected)?;
        Ok(())
    }

    fn signed(
        &self,
        by: &By,
        command: &Command,
        signers: &[&PersonId],
    ) -> Result<Option<Proven>, Failure> {
        if signers.is_empty() {
            return Ok(None);
        }
        let (nonce, seal_seed) = (chance()?, chance()?);
        let preview = self
            .registrar
            .preview(by.clone(), None, command.clone(), &nonce, &seal_seed);
        let challenge = preview.map_err(rejected)?.challenge;
        let signatures = signers
            .iter()
            .map(|person| self.signature(person, &challenge));
        let signatures: Result<Vec<Signature>, Failure> = signatures.collect();
        let proof = Proof {
            nonce,
            signatures: signatures?,
        };
        Ok(Some(Proven { proof, seal_seed }))
    }

    fn signature(&self, person: &PersonId, challenge: &[u8; 32]) -> Result<Signature, Failure> {
        let said = self.keys.sign(&self.party, person, challenge);
        let now = self.registrar.read();
        let passkey = now.forum.seats.by_credential(&said.credential);
        let passkey = passkey.ok_or_else(|| Failure::State(format!("{person} has no passkey")))?;
        Ok(Signature {
            passkey: passkey.id.0,
            authenticator_data: said.authenticator_data,
            client_data: said.client_data,
            signature: said.signature,
        })
    }

    /// The registrar.
    pub(super) fn registrar(&self) -> &Registrar {
        self.registrar
    }

    /// Where papers are kept.
    pub(super) fn papers(&self) -> &Papers {
        &self.papers
    }

    pub(super) fn today(&self) -> jiff::civil::Date {
        self.registrar.read().forum.civil_day((self.clock)())
    }
}

fn secretariat(person: &PersonId) -> By {
    By {
        seat: Seat::Secretariat,
        person: person.clone(),
    }
}

fn rejected(rejected: Rejected) -> Failure {
    match rejected {
        Rejected::Refused(refusal) => Failure::Refused(refusal),
        Rejected::Failed(fault) => fault.into(),
    }
}
