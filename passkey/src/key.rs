//! The public key of a passkey, as COSE writes it (RFC 9052, RFC 9053).

use ed25519_dalek::VerifyingKey as Ed25519;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey as P256};

use crate::Wrong;
use crate::cbor::Reader;

/// The length of a coordinate, and of an Ed25519 key, in bytes.
const COORDINATE: usize = 32;

/// How a passkey signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// Ed25519.
    EdDsa,
}

/// The public key of a passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(Key);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    P256(P256),
    Ed25519(Ed25519),
}

/// The parameters of a COSE key that are read, by their labels 1, 3, -1, -2, -3.
#[derive(Default)]
struct Parameters<'a> {
    kind: Option<i64>,
    algorithm: Option<i64>,
    curve: Option<i64>,
    x: Option<&'a [u8]>,
    y: Option<&'a [u8]>,
}

impl Algorithm {
    /// All that are taken, the one to prefer first.
    pub const ALL: [Self; 2] = [Self::Es256, Self::EdDsa];

    /// Its name in the record.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::EdDsa => "EdDSA",
        }
    }

    /// Its number in the registry of COSE, by which browsers are asked for it.
    pub const fn cose(self) -> i64 {
        match self {
            Self::Es256 => -7,
            Self::EdDsa => -8,
        }
    }
}

impl PublicKey {
    /// Reads the one form in which the record keeps a key: what [`Self::to_cose`] writes.
    ///
    /// # Errors
    /// Another algorithm, no point on the curve, or another encoding of the same key.
    pub fn from_cose(bytes: &[u8]) -> Result<Self, Wrong> {
        let mut reader = Reader::new(bytes);
        let key = Self::read(&mut reader)?;
        if !reader.rest().is_empty() || key.to_cose() != bytes {
            return Err(malformed("it is not in canonical form"));
        }
        Ok(key)
    }

    /// The key in the canonical CBOR of CTAP2.
    pub fn to_cose(&self) -> Vec<u8> {
        match &self.0 {
            Key::P256(key) => {
                let point = key.to_sec1_point(false);
                let mut out = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01];
                // The uncompressed form is 0x04, x, y.
                let coordinates = point.as_bytes()[1..].chunks(COORDINATE);
                for (label, coordinate) in [0x21, 0x22].into_iter().zip(coordinates) {
                    out.extend_from_slice(&[label, 0x58, 0x20]);
                    out.extend_from_slice(coordinate);
                }
                out
            }
            Key::Ed25519(key) => {
                let mut out = vec![0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
                out.extend_from_slice(key.as_bytes());
                out
            }
        }
    }

    /// How it signs.
    pub const fn algorithm(&self) -> Algorithm {
        match self.0 {
            Key::P256(_) => Algorithm::Es256,
            Key::Ed25519(_) => Algorithm::EdDsa,
        }
    }

    /// Checks a signature in the form that `WebAuthn` gives it (section 6.5.5): ASN.1 for ES256.
    ///
    /// # Errors
    /// [`Wrong::Signature`].
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Wrong> {
        let verified = match &self.0 {
            Key::P256(key) => DerSignature::try_from(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            Key::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
        };
        if verified {
            Ok(())
        } else {
            Err(Wrong::Signature)
        }
    }

    /// Reads a key from the front of some bytes, in whatever order its parameters stand.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, Wrong> {
        let parameters = Parameters::read(reader).map_err(malformed)?;
        match (parameters.kind, parameters.algorithm, parameters.curve) {
            (Some(2), Some(-7), Some(1)) => parameters.p256(),
            (Some(1), Some(-8), Some(6)) => parameters.ed25519(),
            (Some(_), Some(-7 | -8), _) => Err(malformed("its curve is not that of its algorithm")),
            (Some(_), Some(_), _) => Err(Wrong::Algorithm),
            _ => Err(malformed("it does not say its kind or its algorithm")),
        }
    }
}

impl<'a> Parameters<'a> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, &'static str> {
        let mut read = Self::default();
        for _ in 0..reader.map()? {
            match reader.number()? {
                1 => once(&mut read.kind, reader.number()?)?,
                3 => once(&mut read.algorithm, reader.number()?)?,
                -1 if read.other_algorithm() => reader.skip()?,
                -1 => once(&mut read.curve, reader.number()?)?,
                -2 => once(&mut read.x, reader.bytes()?)?,
                -3 => once(&mut read.y, reader.bytes()?)?,
                _ => return Err("it has a parameter that such a key has not"),
            }
        }
        Ok(read)
    }

    /// Whether the key is said to be of an algorithm that is not taken: what its other parameters
    /// mean is then not asked (the modulus of RSA has the label of our curve).
    fn other_algorithm(&self) -> bool {
        self.algorithm
            .is_some_and(|it| Algorithm::ALL.iter().all(|ours| ours.cose() != it))
    }

    fn p256(&self) -> Result<PublicKey, Wrong> {
        let (x, y) = (coordinate(self.x)?, coordinate(self.y)?);
        let mut point = [4; 1 + 2 * COORDINATE];
        point[1..=COORDINATE].copy_from_slice(x);
        point[1 + COORDINATE..].copy_from_slice(y);
        P256::from_sec1_bytes(&point)
            .map(|key| PublicKey(Key::P256(key)))
            .map_err(|_| malformed("its coordinates are not on the curve"))
    }

    fn ed25519(&self) -> Result<PublicKey, Wrong> {
        if self.y.is_some() {
            return Err(malformed("it has a parameter that such a key has not"));
        }
        let key = Ed25519::from_bytes(coordinate(self.x)?);
        match key {
            Ok(key) if !key.is_weak() => Ok(PublicKey(Key::Ed25519(key))),
            _ => Err(malformed("its coordinates are not on the curve")),
        }
    }
}

fn coordinate(bytes: Option<&[u8]>) -> Result<&[u8; COORDINATE], Wrong> {
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(malformed("a coordinate has not 32 bytes"))
}

fn once<T>(place: &mut Option<T>, value: T) -> Result<(), &'static str> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err("it has a parameter twice"),
    }
}

const fn malformed(why: &'static str) -> Wrong {
    Wrong::malformed("public key", why)
}
