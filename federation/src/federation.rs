//! All providers of a forum, and what can be asked of them.

use std::sync::Arc;

use jiff::Timestamp;

use crate::answer::Disbelief;
use crate::error::{Doubt, Error};
use crate::identity::Identity;
use crate::issuer;
use crate::party::{Party, proof_key};
use crate::provider::{Mistake, Provider};
use crate::wire::Limits;

/// Tells the time; the program hands it in.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The longest code that is passed on, in bytes. RFC 6749 sets no bound; providers that put a whole
/// statement into it stay below this.
const CODE_BYTES_MAX: usize = 8192;

/// All providers of a forum.
pub struct Federation {
    parties: Vec<Party>,
    clock: Clock,
}

impl Federation {
    /// The providers as configured. `returned` gives, for a provider's key, the address to which it
    /// sends people back: one for each, so that an answer cannot be taken for another's.
    ///
    /// # Errors
    /// The first mistake in the settings. Nothing is asked of a provider here.
    pub fn new(
        providers: Vec<Provider>,
        returned: impl Fn(&str) -> String,
        clock: Clock,
        limits: Limits,
    ) -> Result<Self, Mistake> {
        let mut parties: Vec<Party> = Vec::with_capacity(providers.len());
        for provider in providers {
            let twice = |other: &&Party| {
                other.provider.key == provider.key || other.provider.issuer == provider.issuer
            };
            if let Some(other) = parties.iter().find(twice) {
                let (key, other) = (&provider.key, &other.provider.key);
                return Err(Mistake(format!(
                    "provider {key:?}: its key or issuer is already that of {other:?}; give each once"
                )));
            }
            let returned = returned(&provider.key);
            parties.push(Party::new(provider, returned, limits)?);
        }
        Ok(Self { parties, clock })
    }

    /// The providers, in the order of the settings.
    pub fn providers(&self) -> impl Iterator<Item = &Provider> {
        self.parties.iter().map(|party| &party.provider)
    }

    /// Where to send a person who wants to sign in. `state` comes back beside the code and must be
    /// compared by the caller; `nonce` and `verifier` are handed to [`Self::redeem`]. All three are
    /// made by chance, kept for one use, and of 22, 22 and 43 characters at least.
    ///
    /// # Errors
    /// When there is no such provider, or it cannot be asked.
    pub fn begin(
        &self,
        provider: &str,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<String, Error> {
        let party = self.party(provider)?;
        let metadata = party.known(self.now())?;
        party.question(&metadata, state, nonce, verifier)
    }

    /// Exchanges the code for who somebody is. `issuer` is the `iss` beside the code, if there was
    /// one; it is looked at before anything is sent anywhere.
    ///
    /// # Errors
    /// When the answer is not the provider's, it does not take the code, or what it says does not
    /// hold.
    pub fn redeem(
        &self,
        provider: &str,
        code: &str,
        issuer: Option<&str>,
        nonce: &str,
        verifier: &str,
    ) -> Result<Identity, Error> {
        let party = self.party(provider)?;
        let (verifier, now) = (proof_key(verifier)?, self.now());
        let metadata = party.known(now)?;
        let promised = metadata
            .additional_metadata()
            .authorization_response_iss_parameter_supported
            .unwrap_or_default();
        let (name, known) = (&party.provider.name, &party.provider.issuer);
        issuer::check(name, known, issuer, promised)?;
        if code.is_empty() || CODE_BYTES_MAX < code.len() {
            return Err(Error::CodeRefused {
                provider: name.clone(),
                said: "no code".to_owned(),
            });
        }
        let answer = party.exchange(&metadata, code, verifier)?;
        let mut believed = party.believe(&metadata, &answer, nonce, now);
        if let Err(Disbelief::UnknownKey) = believed {
            believed = party.believe(&*party.known_anew(now)?, &answer, nonce, now);
        }
        believed.map_err(|disbelief| match disbelief {
            Disbelief::UnknownKey => party.disbelieved(Doubt::Signature),
            Disbelief::Doubt(doubt) => party.disbelieved(doubt),
        })
    }

    /// Reads what the providers publish of themselves, where it is not known or older than an
    /// hour. Returns what went wrong, provider by provider; the others serve.
    pub fn refresh(&self) -> Vec<Error> {
        let now = self.now();
        self.parties
            .iter()
            .filter_map(|party| party.known(now).err())
            .collect()
    }

    fn party(&self, key: &str) -> Result<&Party, Error> {
        self.parties
            .iter()
            .find(|party| party.provider.key == key)
            .ok_or(Error::Unknown)
    }

    fn now(&self) -> Timestamp {
        (self.clock)()
    }
}
