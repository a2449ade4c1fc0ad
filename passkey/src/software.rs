//! An authenticator in software, with a browser around it: for tests, behind the feature
//! `software`. Its keys follow from a seed, so they protect nothing.

use ed25519_dalek::{Signer as _, SigningKey as Ed25519};
use ledger::Hash;
use p256::ecdsa::{DerSignature, SigningKey as P256};
use serde_json::json;

use crate::{Algorithm, PublicKey, Signature, base64url};

/// Present and verified.
pub const SEEN: u8 = 0b101;

/// A passkey in software. What it says can be changed, to say what no honest one would.
#[derive(Debug, Clone)]
pub struct Authenticator {
    secret: Secret,
    /// The id of its credential.
    pub credential: Vec<u8>,
    /// The relying party it takes the page to be of.
    pub party: String,
    /// The origin of the page.
    pub origin: String,
    /// The flags of its authenticator data, but for the one that announces a credential.
    pub flags: u8,
    /// How often it has signed.
    pub counter: u32,
}

#[derive(Debug, Clone)]
enum Secret {
    P256(Box<P256>),
    Ed25519(Box<Ed25519>),
}

/// What a browser sends of a new credential.
#[derive(Debug, Clone)]
pub struct Made {
    /// `response.clientDataJSON`.
    pub client_data: Vec<u8>,
    /// `response.attestationObject`.
    pub attestation_object: Vec<u8>,
}

impl Authenticator {
    /// A passkey on a device of its own, for a site at `https://` and this domain.
    ///
    /// # Panics
    /// Never: the seed makes a number below the order of the curve.
    pub fn new(algorithm: Algorithm, seed: u8, party: &str) -> Self {
        // Neither zero nor beyond the order of the curve, whatever the seed.
        let mut bytes = [0x11; 32];
        bytes[31] = seed;
        let secret = match algorithm {
            Algorithm::Es256 => Secret::P256(Box::new(
                P256::from_slice(&bytes).expect("the number is below the order of the curve"),
            )),
            Algorithm::EdDsa => Secret::Ed25519(Box::new(Ed25519::from_bytes(&bytes))),
        };
        Self {
            secret,
            credential: vec![seed; 16],
            party: party.to_owned(),
            origin: format!("https://{party}"),
            flags: SEEN,
            counter: 0,
        }
    }

    /// Its public key.
    ///
    /// # Panics
    /// Never: its own key is one.
    pub fn key(&self) -> PublicKey {
        let cose = match &self.secret {
            Secret::P256(secret) => {
                let point = secret.verifying_key().to_sec1_point(false);
                let (x, y) = point.as_bytes()[1..].split_at(32);
                let head = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32];
                [&head, x, &[0x22, 0x58, 32], y].concat()
            }
            Secret::Ed25519(secret) => {
                let head = [0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32];
                [&head[..], secret.verifying_key().as_bytes()].concat()
            }
        };
        PublicKey::from_cose(&cose).expect("its own key is one")
    }

    /// Makes the credential known to a site.
    ///
    /// # Panics
    /// If the id of its credential was made longer than some 100 bytes.
    pub fn enrol(&mut self, challenge: &[u8]) -> Made {
        let mut data = self.data(self.flags | 0x40);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&[0, u8::try_from(self.credential.len()).unwrap_or(u8::MAX)]);
        data.extend_from_slice(&self.credential);
        data.extend_from_slice(&self.key().to_cose());
        let length = u8::try_from(data.len()).expect("a short id makes short data");
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(length);
        object.extend_from_slice(&data);
        Made {
            client_data: self.client_data("webauthn.create", challenge),
            attestation_object: object,
        }
    }

    /// Signs a challenge; `passkey` is the number of the passkey in the record.
    pub fn sign(&mut self, passkey: u32, challenge: &[u8]) -> Signature {
        let authenticator_data = self.data(self.flags);
        let client_data = self.client_data("webauthn.get", challenge);
        let mut message = authenticator_data.clone();
        message.extend_from_slice(Hash::of(&client_data).as_bytes());
        let signature = match &self.secret {
            Secret::P256(secret) => {
                let signature: DerSignature = secret.sign(&message);
                signature.as_bytes().to_vec()
            }
            Secret::Ed25519(secret) => secret.sign(&message).to_bytes().to_vec(),
        };
        Signature {
            passkey,
            authenticator_data,
            client_data,
            signature,
        }
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let mut data = Hash::of(self.party.as_bytes()).as_bytes().to_vec();
        data.push(flags);
        data.extend_from_slice(&self.counter.to_be_bytes());
        data
    }

    fn client_data(&self, r#type: &str, challenge: &[u8]) -> Vec<u8> {
        let said = json!({
            "type": r#type,
            "challenge": base64url::encode(challenge),
            "origin": self.origin,
            "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }
}
