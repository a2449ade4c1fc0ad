//! The one secret of a rehearsal, from which the codes of its links and the passkeys of its persons
//! follow. It protects nothing but the order of the game: whoever has the folder can play everybody.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use ed25519_dalek::{Signer as _, SigningKey};
use jiff::SignedDuration;
use ledger::Hash;
use passkey::base64url;
use procedure::Forum;
use procedure::id::PersonId;
use procedure::seats::Holding;
use serde_json::json;
use web::{Rehearsal, Rehearsed};

use crate::{Failure, surroundings};

/// The secret.
#[derive(Clone)]
pub(super) struct Keys {
    seed: [u8; 32],
    mark: String,
}

/// Present and verified: what a browser says of whoever touched the key.
const SEEN: u8 = 0b101;

/// How a COSE key of Ed25519 begins (RFC 9053, section 7.2); the 32 bytes of the key follow.
const COSE: [u8; 10] = [0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32];

impl Keys {
    /// The secret with these bytes of chance.
    pub(super) fn new(seed: [u8; 32]) -> Self {
        let mut mark = Hash::of_parts(&[b"travaux rehearsal mark v1\n", &seed]).to_hex();
        mark.truncate(8);
        Self { seed, mark }
    }

    /// What tells this rehearsal from others of the same forum.
    pub(super) fn mark(&self) -> &str {
        &self.mark
    }

    /// The secret from its file.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Failure::State(format!(
                "{} is missing: the rehearsal was not founded to the end, or its links were taken \
                 away; begin anew in another folder",
                path.display()
            )),
            _ => Failure::file(path)(error),
        })?;
        let seed = base64url::decode(text.trim()).and_then(|bytes| bytes.try_into().ok());
        seed.map(Self::new)
            .ok_or_else(|| Failure::State(format!("{} has no secret", path.display())))
    }

    /// Writes the secret to a new file that this user alone can read.
    pub(super) fn write(&self, path: &Path) -> Result<(), Failure> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(Failure::file(path))?;
        writeln!(file, "{}", base64url::encode(&self.seed)).map_err(Failure::file(path))?;
        file.sync_all().map_err(Failure::file(path))
    }

    /// The code of the link with which a person is played.
    pub(super) fn code(&self, person: &PersonId) -> String {
        base64url::encode(&self.derived("link", person)[..16])
    }

    /// What a person is invited with: its hash stands on record.
    pub(super) fn invitation(&self, person: &PersonId) -> Hash {
        Hash::of(&self.derived("invitation", person))
    }

    /// The id of a person's credential, in base64url.
    pub(super) fn credential(&self, person: &PersonId) -> String {
        base64url::encode(&self.derived("credential", person)[..16])
    }

    /// A person's public key, as COSE writes it, in base64url.
    pub(super) fn public_key(&self, person: &PersonId) -> String {
        let key = self.signing(person).verifying_key();
        base64url::encode(&[&COSE[..], key.as_bytes()].concat())
    }

    fn signing(&self, person: &PersonId) -> SigningKey {
        SigningKey::from_bytes(&self.derived("passkey", person))
    }

    fn derived(&self, what: &str, person: &PersonId) -> [u8; 32] {
        let parts = [
            b"travaux rehearsal v1\n",
            &self.seed[..],
            what.as_bytes(),
            b"\n",
            person.as_str().as_bytes(),
        ];
        *Hash::of_parts(&parts).as_bytes()
    }

    /// Signs a challenge as the passkey of a person of the rehearsal with this domain.
    pub(super) fn sign(&self, party: &str, person: &PersonId, challenge: &[u8; 32]) -> Rehearsed {
        let mut authenticator_data = Hash::of(party.as_bytes()).as_bytes().to_vec();
        authenticator_data.push(SEEN);
        // A passkey that does not count says so with zero.
        authenticator_data.extend_from_slice(&[0; 4]);
        let client_data = json!({
            "type": "webauthn.get",
            "challenge": base64url::encode(challenge),
            "origin": format!("https://{party}"),
            "crossOrigin": false,
        });
        let client_data = client_data.to_string().into_bytes();
        let hash = Hash::of(&client_data);
        let message = [&authenticator_data[..], hash.as_bytes()].concat();
        Rehearsed {
            credential: self.credential(person),
            signature: self.signing(person).sign(&message).to_bytes().to_vec(),
            authenticator_data,
            client_data,
        }
    }

    /// Who is played with the links of this rehearsal, and in which seat.
    pub(super) fn played(&self, forum: &Forum) -> Vec<(PersonId, Holding)> {
        let people = (1..=forum.last_person())
            .filter_map(|number| PersonId::new(&format!("p-{number}")).ok());
        let ours = people.filter(|person| {
            let passkey = forum.seats.by_credential(&self.credential(person));
            passkey.is_some_and(|passkey| passkey.person == *person)
        });
        let seated = ours.filter_map(|person| {
            let holding = forum.seats.of_person(&person).next()?.clone();
            Some((person, holding))
        });
        seated.collect()
    }

    /// The same as the desk of the site asks it.
    pub(super) fn players(&self, forum: &Forum) -> Players {
        let code = |(person, _)| (Hash::of(self.code(&person).as_bytes()), person);
        Players {
            codes: self.played(forum).into_iter().map(code).collect(),
            party: party(forum),
            keys: self.clone(),
        }
    }
}

/// The domain that the passkeys of a rehearsal are made for. There is no such domain (RFC 2606), so
/// they sign for no site, wherever the rehearsal is served.
pub(super) fn party(forum: &Forum) -> String {
    let founding = forum.founding.as_ref();
    let id = founding.map_or("rehearsal", |founding| founding.id.as_str());
    format!("{id}.invalid")
}

/// Who is played in a rehearsal.
pub(super) struct Players {
    keys: Keys,
    party: String,
    /// The hashes of the codes. Compared as such, so that the time it takes says nothing.
    codes: Vec<(Hash, PersonId)>,
}

impl Rehearsal for Players {
    fn person(&self, code: &str) -> Option<PersonId> {
        let hash = Hash::of(code.as_bytes());
        let found = self.codes.iter().find(|(other, _)| *other == hash);
        found.map(|(_, person)| person.clone())
    }

    fn sign(&self, person: &PersonId, challenge: &[u8; 32]) -> Option<Rehearsed> {
        let played = self.codes.iter().any(|(_, other)| other == person);
        played.then(|| self.keys.sign(&self.party, person, challenge))
    }

    fn move_ahead(&self, by: SignedDuration) -> bool {
        surroundings::move_ahead(by)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use passkey::{PublicKey, Signature};

    use super::*;

    fn person(number: u32) -> PersonId {
        PersonId::new(&format!("p-{number}")).unwrap()
    }

    #[test]
    fn what_a_person_signs_is_signed_by_the_key_on_record_and_no_other() {
        let (keys, challenge) = (Keys::new([7; 32]), [9; 32]);
        let party = "rehearsal-of-something-00000000.invalid";
        let said = keys.sign(party, &person(4), &challenge);
        let signature = Signature {
            passkey: 1,
            authenticator_data: said.authenticator_data,
            client_data: said.client_data,
            signature: said.signature,
        };
        let key = |person| {
            let cose = base64url::decode(&keys.public_key(&person)).unwrap();
            PublicKey::from_cose(&cose).unwrap()
        };
        signature.check(&challenge, &key(person(4)), party).unwrap();
        assert!(signature.check(&challenge, &key(person(5)), party).is_err());
        assert!(signature.check(&[8; 32], &key(person(4)), party).is_err());
        let site = "forum.example";
        assert!(signature.check(&challenge, &key(person(4)), site).is_err());
    }

    #[test]
    fn nothing_of_one_person_or_rehearsal_is_that_of_another() {
        let (one, other) = (Keys::new([1; 32]), Keys::new([2; 32]));
        assert_ne!(one.code(&person(1)), one.code(&person(2)));
        assert_ne!(one.code(&person(1)), other.code(&person(1)));
        assert_ne!(one.credential(&person(1)), other.credential(&person(1)));
        assert_ne!(one.mark(), other.mark());
        assert_ne!(one.invitation(&person(1)), one.invitation(&person(2)));
    }
}
