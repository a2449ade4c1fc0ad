//! Seats in force: two officers of the secretariat and the head of a delegation, each with a
//! passkey. Passkey 1 is of p-1, passkey 2 of p-2, passkey 3 of p-3.

use jiff::civil::date;
use ledger::Hash;
use ledger::storage::IdempotencyKey;
use passkey::software::Authenticator;
use passkey::{Algorithm, Proof, base64url};
use procedure::act::PersonSeated;
use procedure::id::{MemberId, PersonId};
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::seats::present_credentials::PresentCredentials;
use procedure::seats::seat_person::SeatPerson;
use procedure::seats::{self, Role};
use procedure::{By, Command, Seat};
use registrar::{Ask, Proven, Registrar};
use text::Words;

use crate::MEMBER;

/// The domain of the forum.
pub(crate) const DOMAIN: &str = "forum.example.org";

/// The secret from which sealed values are sealed.
pub(crate) const SEED: [u8; 32] = [0x5e; 32];

/// The passkeys of p-1, p-2 and p-3.
pub(crate) struct People {
    pub(crate) first: Authenticator,
    pub(crate) second: Authenticator,
    pub(crate) head: Authenticator,
}

pub(crate) fn delegation() -> Seat {
    Seat::Delegation(MemberId::new(MEMBER).expect("a code"))
}

pub(crate) fn by(seat: Seat, person: &str, command: impl Into<Command>) -> Ask {
    let command = command.into();
    Ask {
        key: IdempotencyKey::new("unnamed").expect("a key"),
        by: By {
            seat,
            person: PersonId::new(person).expect("a key"),
        },
        on: None,
        command,
        proof: None,
    }
}

pub(crate) fn named(key: &str, ask: Ask) -> Ask {
    Ask {
        key: IdempotencyKey::new(key).expect("a key"),
        ..ask
    }
}

/// The ask with the signatures of these passkeys, over what it would become now.
pub(crate) fn signed(
    registrar: &Registrar,
    key: &str,
    ask: Ask,
    signers: &mut [(u32, &mut Authenticator)],
) -> Ask {
    let nonce = *Hash::of(key.as_bytes()).as_bytes();
    let preview = registrar
        .preview(ask.by.clone(), ask.on, ask.command.clone(), &nonce, &SEED)
        .expect("it may be entered");
    let signatures = signers
        .iter_mut()
        .map(|(number, passkey)| passkey.sign(*number, &preview.challenge));
    let proof = Proof {
        nonce,
        signatures: signatures.collect(),
    };
    let proven = Proven {
        proof,
        seal_seed: SEED,
    };
    Ask {
        proof: Some(proven),
        ..named(key, ask)
    }
}

/// Seats two officers and the head of the delegation, in a forum whose founding is complete.
pub(crate) fn seated(registrar: &Registrar) -> People {
    let mut people = People {
        first: Authenticator::new(Algorithm::Es256, 1, DOMAIN),
        second: Authenticator::new(Algorithm::EdDsa, 2, DOMAIN),
        head: Authenticator::new(Algorithm::Es256, 3, DOMAIN),
    };
    people.head.flags |= 0x18;
    let enter = |key: &str, ask: Ask| {
        let receipt = registrar.submit(&named(key, ask));
        receipt.expect("it may be entered").index
    };
    for person in ["p-1", "p-2"] {
        enter(person, by(Seat::Clerk, "clerk", officer(person)));
    }
    let secretariat = || Seat::Secretariat;
    enter(
        "1",
        by(secretariat(), "p-1", enrol(&people.first, Some("p-1"))),
    );
    enter(
        "2",
        by(secretariat(), "p-2", enrol(&people.second, Some("p-2"))),
    );
    let letter = by(secretariat(), "p-1", letter());
    enter(
        "3",
        signed(registrar, "3", letter, &mut [(1, &mut people.first)]),
    );
    enter(
        "4",
        by(delegation(), "p-3", enrol(&people.head, Some("p-3"))),
    );
    people
}

fn words(text: &str) -> Words {
    Words::new(text).expect("clean words")
}

/// The hash of a person's invitation.
fn invitation(of: &str) -> Words {
    words(&Hash::of(of.as_bytes()).to_hex())
}

fn officer(person: &str) -> SeatPerson {
    SeatPerson(PersonSeated {
        seat: Seat::Secretariat,
        person: PersonId::new(person).expect("a key"),
        role: Role::Officer,
        focal_point: false,
        from: date(2026, 3, 30),
        until: None,
        invitation: Some(invitation(person)),
        confirmed_by: None,
        source: None,
    })
}

fn letter() -> PresentCredentials {
    PresentCredentials {
        party: delegation(),
        letter: words(&Hash::of(b"a letter").to_hex()),
        issued_by: words("Permanent Representative"),
        issued: date(2026, 3, 29),
        head: PersonId::new("p-3").expect("a key"),
        from: date(2026, 3, 30),
        until: None,
        invitation: Some(invitation("p-3")),
        confirmed_by: None,
    }
}

/// Enrols a passkey, on an invitation of this person's or on none.
pub(crate) fn enrol(passkey: &Authenticator, invited: Option<&str>) -> EnrolPasskey {
    let key = passkey.key();
    EnrolPasskey {
        credential: words(&base64url::encode(&passkey.credential)),
        public_key: words(&base64url::encode(&key.to_cose())),
        algorithm: match key.algorithm() {
            Algorithm::Es256 => seats::Algorithm::Es256,
            Algorithm::EdDsa => seats::Algorithm::EdDsa,
        },
        relying_party: words(&passkey.party),
        device_bound: passkey.flags & 0x08 == 0,
        invitation: invited.map(invitation),
    }
}
