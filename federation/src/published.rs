//! What a provider publishes of itself: its addresses and keys (OpenID Connect Discovery 1.0).
//!
//! It is read at the first use, kept for an hour, and read again then, or earlier when a statement
//! is signed by a key that is not among those known. If it cannot be read again, what is known
//! serves for a day. A provider that fails is not asked again for some seconds, however many people
//! press the button.

use std::error::Error as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
    CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, DiscoveryError, IssuerUrl, ProviderMetadata, TokenUrl,
};
use serde::{Deserialize, Serialize};

use crate::wire::{Unanswered, Wire};

/// How long what is known is taken as it is.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// How long it serves when it cannot be read again.
const USABLE: SignedDuration = SignedDuration::from_hours(24);

/// How long a provider that failed is left alone, and how long its keys are not looked for again.
const PAUSE: SignedDuration = SignedDuration::from_secs(5);

/// What we read beyond the usual.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Beyond {
    /// The provider names its issuer beside every code (RFC 9207).
    pub(crate) authorization_response_iss_parameter_supported: Option<bool>,
    /// How it takes proof keys (RFC 8414).
    pub(crate) code_challenge_methods_supported: Option<Vec<String>>,
}

impl AdditionalProviderMetadata for Beyond {}

pub(crate) type Metadata = ProviderMetadata<
    Beyond,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// Why it is not known.
#[derive(Clone, Debug)]
pub(crate) enum Unknown {
    Unreachable(String),
    Unusable(String),
}

/// What is known of one provider.
#[derive(Default)]
pub(crate) struct Published {
    /// Held while it is read, so that one reads and the others wait or use what is known.
    reading: Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    known: Option<(Arc<Metadata>, Timestamp)>,
    failed: Option<(Unknown, Timestamp)>,
}

impl Published {
    /// What is known, read now if need be.
    pub(crate) fn get(
        &self,
        issuer: &str,
        wire: &Wire,
        now: Timestamp,
    ) -> Result<Arc<Metadata>, Unknown> {
        if let Some(known) = self.known(now, FRESH) {
            return Ok(known);
        }
        let reading = match (self.reading.try_lock(), self.known(now, USABLE)) {
            (Ok(reading), _) => reading,
            (Err(_), Some(stale)) => return Ok(stale),
            (Err(_), None) => locked(&self.reading),
        };
        let read = match self.known(now, FRESH) {
            Some(known) => Ok(known),
            None => self.read(issuer, wire, now),
        };
        drop(reading);
        read.or_else(|unknown| self.known(now, USABLE).ok_or(unknown))
    }

    /// What is known, read anew because a key was not among those known, unless that was just done.
    pub(crate) fn anew(
        &self,
        issuer: &str,
        wire: &Wire,
        now: Timestamp,
    ) -> Result<Arc<Metadata>, Unknown> {
        let _reading = locked(&self.reading);
        match self.known(now, PAUSE) {
            Some(known) => Ok(known),
            None => self.read(issuer, wire, now),
        }
    }

    fn known(&self, now: Timestamp, age: SignedDuration) -> Option<Arc<Metadata>> {
        let state = locked(&self.state);
        let (known, read) = state.known.as_ref()?;
        // A clock that was set back makes what is known old, not young.
        let young = (SignedDuration::ZERO..age).contains(&now.duration_since(*read));
        young.then(|| Arc::clone(known))
    }

    fn read(&self, issuer: &str, wire: &Wire, now: Timestamp) -> Result<Arc<Metadata>, Unknown> {
        if let Some((why, failed)) = &locked(&self.state).failed
            && (SignedDuration::ZERO..PAUSE).contains(&now.duration_since(*failed))
        {
            return Err(why.clone());
        }
        let read = read(issuer, wire).map(Arc::new);
        let mut state = locked(&self.state);
        match &read {
            Ok(known) => {
                state.known = Some((Arc::clone(known), now));
                state.failed = None;
            }
            Err(why) => state.failed = Some((why.clone(), now)),
        }
        read
    }
}

fn read(issuer: &str, wire: &Wire) -> Result<Metadata, Unknown> {
    let unusable = |why: &str| Unknown::Unusable(why.to_owned());
    let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|error| unusable(&error.to_string()))?;
    let ask = |request| wire.ask(request);
    let metadata = Metadata::discover(&issuer, &ask).map_err(unknown)?;
    let asked = [
        Some(metadata.authorization_endpoint().url()),
        metadata.token_endpoint().map(TokenUrl::url),
    ];
    if asked.iter().flatten().any(|address| !wire.trusts(address)) {
        return Err(unusable("it names an address that is not https://"));
    }
    if metadata.token_endpoint().is_none() {
        return Err(unusable("it does not say where codes are exchanged"));
    }
    let methods = &metadata
        .additional_metadata()
        .code_challenge_methods_supported;
    if methods
        .as_ref()
        .is_some_and(|them| !them.iter().any(|it| it == "S256"))
    {
        return Err(unusable("it takes no proof keys by S256"));
    }
    Ok(metadata)
}

fn unknown(error: DiscoveryError<Unanswered>) -> Unknown {
    match error {
        DiscoveryError::Request(Unanswered::Insecure(address)) => {
            Unknown::Unusable(format!("{address} is not an address of https://"))
        }
        DiscoveryError::Request(unanswered) => Unknown::Unreachable(unanswered.to_string()),
        DiscoveryError::Response(status, _, _) if status.is_server_error() => {
            Unknown::Unreachable(format!("it answers {status}"))
        }
        DiscoveryError::Response(_, _, why) | DiscoveryError::Validation(why) => {
            Unknown::Unusable(why)
        }
        error => {
            let source = error.source().map(|it| format!(": {it}"));
            Unknown::Unusable(format!("{error}{}", source.unwrap_or_default()))
        }
    }
}

/// What a thread that panicked left is whole: each change is one assignment.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
