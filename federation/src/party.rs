//! This forum towards one provider: a relying party.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod};
use openidconnect::{
    AuthType, AuthenticationContextClass, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
};

use crate::error::Error;
use crate::provider::{Mistake, Provider};
use crate::published::{Metadata, Published, Unknown};
use crate::wire::{Limits, Wire};

/// The library's client for a provider whose addresses are known.
pub(crate) type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Lengths of a proof key (RFC 7636, section 4.1).
const VERIFIER_BYTES: std::ops::RangeInclusive<usize> = 43..=128;

/// The shortest state or nonce, in bytes: 128 bits in base64.
const CHANCE_BYTES_MIN: usize = 22;

/// One provider, and the way to it.
pub(crate) struct Party {
    pub(crate) provider: Provider,
    pub(crate) wire: Wire,
    published: Published,
    returned: RedirectUrl,
    exchanging: AtomicUsize,
}

/// Codes exchanged at one provider at once. Whoever calls waits for the provider, and a slow one
/// must not keep all who wait from everything else.
const EXCHANGING_MAX: usize = 32;

/// One exchange, counted for as long as it is held.
pub(crate) struct Turn<'a>(&'a AtomicUsize);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Party {
    pub(crate) fn new(
        provider: Provider,
        returned: String,
        limits: Limits,
    ) -> Result<Self, Mistake> {
        let issuer = provider.check()?;
        let wrong = |what: String| Mistake(format!("provider {:?}: {what}", provider.key));
        let wire = Wire::to(&issuer, provider.authorities.as_deref(), limits).map_err(wrong)?;
        let returned = RedirectUrl::new(returned)
            .map_err(|error| wrong(format!("the address to return to is none: {error}")))?;
        Ok(Self {
            provider,
            wire,
            published: Published::default(),
            returned,
            exchanging: AtomicUsize::new(0),
        })
    }

    /// A turn to exchange a code; none while too many wait.
    pub(crate) fn turn(&self) -> Option<Turn<'_>> {
        let more = |waiting| (waiting < EXCHANGING_MAX).then_some(waiting + 1);
        self.exchanging
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .ok()
            .map(|_| Turn(&self.exchanging))
    }

    /// What the provider publishes of itself.
    pub(crate) fn known(&self, now: Timestamp) -> Result<Arc<Metadata>, Error> {
        self.published
            .get(&self.provider.issuer, &self.wire, now)
            .map_err(|unknown| self.unknown(unknown))
    }

    /// The same, read anew.
    pub(crate) fn known_anew(&self, now: Timestamp) -> Result<Arc<Metadata>, Error> {
        self.published
            .anew(&self.provider.issuer, &self.wire, now)
            .map_err(|unknown| self.unknown(unknown))
    }

    /// Where to send the person.
    pub(crate) fn question(
        &self,
        metadata: &Metadata,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<String, Error> {
        let verifier = proof_key(verifier)?;
        if state.len() < CHANCE_BYTES_MIN || nonce.len() < CHANCE_BYTES_MIN {
            return Err(Error::Weak);
        }
        let (state, nonce) = (state.to_owned(), nonce.to_owned());
        let client = self.client(metadata);
        let scopes = self.provider.scopes.iter().cloned().map(Scope::new);
        let mut question = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state.clone()),
                move || Nonce::new(nonce.clone()),
            )
            .add_scopes(scopes)
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for strength in &self.provider.strengths {
            let strength = AuthenticationContextClass::new(strength.clone());
            question = question.add_auth_context_value(strength);
        }
        if let Some(minutes) = self.provider.within_minutes {
            question = question.set_max_age(Duration::from_mins(minutes.into()));
        }
        Ok(question.url().0.into())
    }

    pub(crate) fn client(&self, metadata: &Metadata) -> Client {
        let id = ClientId::new(self.provider.client.clone());
        let secret = self.provider.secret.as_ref();
        let secret = secret.map(|it| ClientSecret::new(it.reveal().to_owned()));
        CoreClient::from_provider_metadata(metadata.clone(), id, secret)
            .set_redirect_uri(self.returned.clone())
            .set_auth_type(auth_type(metadata))
    }

    fn unknown(&self, unknown: Unknown) -> Error {
        let provider = self.provider.name.clone();
        match unknown {
            Unknown::Unreachable(why) => Error::Unreachable { provider, why },
            Unknown::Unusable(why) => Error::Unusable { provider, why },
        }
    }
}

/// In the header, unless the provider takes the secret only in the form.
fn auth_type(metadata: &Metadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let takes = |method| methods.is_some_and(|them| them.contains(&method));
    if takes(CoreClientAuthMethod::ClientSecretPost)
        && !takes(CoreClientAuthMethod::ClientSecretBasic)
    {
        AuthType::RequestBody
    } else {
        AuthType::BasicAuth
    }
}

/// A proof key of the right length and letters.
pub(crate) fn proof_key(verifier: &str) -> Result<PkceCodeVerifier, Error> {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    if !VERIFIER_BYTES.contains(&verifier.len()) || !verifier.bytes().all(unreserved) {
        return Err(Error::Weak);
    }
    Ok(PkceCodeVerifier::new(verifier.to_owned()))
}
