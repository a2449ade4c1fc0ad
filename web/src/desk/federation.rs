//! Sign-in elsewhere: what the site asks of whoever speaks `OpenID Connect`.

use std::fmt;

/// A provider of identities, from the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its key in addresses: small letters, digits and hyphens.
    pub key: String,
    /// Its name as people know it.
    pub name: String,
}

/// Who somebody is, said by a provider. Issuer and subject together are the identity; nothing
/// else that a provider says is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The issuer.
    pub issuer: String,
    /// The subject at this issuer.
    pub subject: String,
    /// The name, where the provider says one.
    pub name: Option<String>,
}

/// Why no identity was had. Its key stands in the security log; people are told less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unidentified {
    /// The reason, in small letters and hyphens: `nonce-differs`.
    pub key: &'static str,
    /// The reason in one sentence, for the operator.
    pub why: String,
}

impl fmt::Display for Unidentified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for Unidentified {}

/// What came back from a provider with the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returned<'a> {
    /// The code to be redeemed.
    pub code: &'a str,
    /// The issuer that says it answered (RFC 9207).
    pub iss: Option<&'a str>,
    /// The nonce that was sent.
    pub nonce: &'a str,
    /// The verifier of the code exchange (RFC 7636).
    pub verifier: &'a str,
}

/// Sign-in elsewhere. Calls block.
pub trait Federation: Send + Sync {
    /// The providers there are.
    fn providers(&self) -> Vec<Provider>;

    /// The address at the provider to which a browser is sent. It returns to
    /// `/sign-in/returned/{provider}`.
    fn begin(
        &self,
        provider: &str,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<String, Unidentified>;

    /// Who came back.
    fn redeem(&self, provider: &str, returned: &Returned<'_>) -> Result<Identity, Unidentified>;
}
