//! What the operator says of a provider.

use std::fmt;

use openidconnect::url::Url;

use crate::algorithm::Algorithm;
use crate::wire;

/// A secret that no log or message shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the secret.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(a secret)")
    }
}

/// A provider as configured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name in addresses: small letters, digits and hyphens.
    pub key: String,
    /// Its name for people, as on the button they press.
    pub name: String,
    /// Its issuer identifier, letter by letter as it gives it itself.
    pub issuer: String,
    /// The name by which it knows this forum (`client_id`).
    pub client: String,
    /// The secret it shares with this forum. Without one the forum is a public client.
    pub secret: Option<Secret>,
    /// The algorithms by which it may sign; [`Algorithm::USUAL`] where empty.
    pub algorithms: Vec<Algorithm>,
    /// What it is asked beyond `openid`, such as `profile`.
    pub scopes: Vec<String>,
    /// The strengths of sign-in that are taken (`acr`); where empty, any, and the one that was used
    /// is passed on.
    pub strengths: Vec<String>,
    /// How many minutes ago people may have signed in there at most (`max_age`); where none, whenever.
    pub within_minutes: Option<u32>,
    /// The certificates (PEM) of the authorities that vouch for it, where those of the public Web
    /// do not.
    pub authorities: Option<String>,
}

/// What is wrong with the settings of a provider, and what to do, in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake(pub String);

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mistake {}

impl Provider {
    /// The algorithms by which it may sign.
    pub(crate) fn taken(&self) -> &[Algorithm] {
        if self.algorithms.is_empty() {
            &Algorithm::USUAL
        } else {
            &self.algorithms
        }
    }

    /// The first mistake in the settings, if there is one.
    pub(crate) fn check(&self) -> Result<Url, Mistake> {
        let wrong = |what: &str| Err(Mistake(format!("provider {:?}: {what}", self.key)));
        let in_address = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.key.is_empty() || 40 < self.key.len() || !self.key.chars().all(in_address) {
            return wrong("give a key of 1 to 40 small letters, digits and hyphens");
        }
        if self.name.trim().is_empty() || self.name.contains(char::is_control) {
            return wrong("give a name that people can read");
        }
        if self.client.trim().is_empty() {
            return wrong("give as client the name by which the provider knows this forum");
        }
        if self.scopes.iter().any(|scope| !is_scope(scope)) {
            return wrong("give each scope without spaces");
        }
        match Url::parse(&self.issuer) {
            Ok(issuer)
                if wire::may_be_asked(&issuer, wire::is_loopback(&issuer))
                    && issuer.query().is_none()
                    && issuer.fragment().is_none() =>
            {
                Ok(issuer)
            }
            _ => wrong(
                "give the issuer as the provider writes it: https:// and a host, without ? or # \
                 (http:// only on this machine)",
            ),
        }
    }
}

/// RFC 6749, section 3.3.
fn is_scope(scope: &str) -> bool {
    !scope.is_empty()
        && scope
            .bytes()
            .all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\')
}
