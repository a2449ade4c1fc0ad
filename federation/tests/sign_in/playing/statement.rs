//! Statements of who somebody is (ID tokens), right and wrong, made by hand.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use ed25519_dalek::{Signer as _, SigningKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

/// By what a statement is signed.
#[derive(Clone)]
pub(crate) enum Signed {
    /// By this key, named so.
    Key(u8, &'static str),
    /// By this shared secret, as HS256.
    Secret(Vec<u8>),
    /// Not at all, and it says so.
    None,
    /// By the key, but it says that it is not signed by `EdDSA`.
    Claiming(&'static str),
    /// By the key, and one letter was changed afterwards.
    Altered,
}

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

/// The public half as the provider publishes it.
pub(crate) fn published(seed: u8, name: &str) -> Value {
    let x = BASE64.encode(key(seed).verifying_key().as_bytes());
    json!({"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": name, "x": x})
}

/// The statement with these claims.
pub(crate) fn statement(claims: &Value, signed: &Signed) -> String {
    let (algorithm, name) = match signed {
        Signed::Key(_, name) => ("EdDSA", *name),
        Signed::Secret(_) => ("HS256", "first"),
        Signed::None => ("none", "first"),
        Signed::Claiming(other) => (*other, "first"),
        Signed::Altered => ("EdDSA", "first"),
    };
    let head = json!({"alg": algorithm, "typ": "JWT", "kid": name});
    let payload = format!(
        "{}.{}",
        BASE64.encode(head.to_string()),
        BASE64.encode(claims.to_string())
    );
    let signature = match signed {
        Signed::Key(seed, _) => key(*seed).sign(payload.as_bytes()).to_vec(),
        Signed::Claiming(_) | Signed::Altered => key(1).sign(payload.as_bytes()).to_vec(),
        Signed::Secret(secret) => shared(secret, &payload),
        Signed::None => Vec::new(),
    };
    let signature = BASE64.encode(signature);
    if let Signed::Altered = signed {
        let mut other = claims.clone();
        other["sub"] = json!("somebody-else");
        let head = payload.split('.').next().unwrap_or_default();
        return format!("{head}.{}.{signature}", BASE64.encode(other.to_string()));
    }
    format!("{payload}.{signature}")
}

fn shared(secret: &[u8], payload: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.update(payload.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// How the hash of an access token is written into a statement signed by `EdDSA` (SHA-512 for
/// Ed25519, the left half).
pub(crate) fn hash_of(token: &str) -> String {
    use sha2::Digest as _;
    BASE64.encode(&sha2::Sha512::digest(token)[..32])
}

/// The challenge to a proof key.
pub(crate) fn challenge(verifier: &str) -> String {
    use sha2::Digest as _;
    BASE64.encode(Sha256::digest(verifier))
}
