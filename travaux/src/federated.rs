//! Sign-in through other organisations: the providers of the configuration, as the site asks them.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use federation::{Federation, Limits, Secret};
use registrar::Clock;

use crate::configuration::providers::Provider;
use crate::{Failure, secret_file};

/// How often what the providers publish is looked at, so that nobody who signs in waits for it.
const BEAT: Duration = Duration::from_mins(5);

/// The providers, as the site asks them.
struct Federated(Arc<Federation>);

/// The providers of the configuration; none if it has none. Nothing is asked of them yet but by a
/// thread beside: the forum starts although a provider is away.
pub(crate) fn start(
    providers: &[Provider],
    address: &str,
    clock: Clock,
) -> Result<Option<Arc<dyn web::Federation>>, Failure> {
    if providers.is_empty() {
        return Ok(None);
    }
    let settings: Result<Vec<_>, _> = providers.iter().map(settled).collect();
    let returned = |key: &str| format!("{address}/sign-in/returned/{key}");
    let federation = Federation::new(settings?, returned, clock, Limits::default())
        .map_err(|mistake| Failure::Configuration(mistake.to_string()))?;
    let federation = Arc::new(federation);
    let asked = Arc::clone(&federation);
    thread::Builder::new()
        .name("providers".into())
        .spawn(move || follow(&asked))
        .map_err(Failure::file("a thread for the providers"))?;
    Ok(Some(Arc::new(Federated(federation))))
}

/// The provider with what stands in its files.
fn settled(provider: &Provider) -> Result<federation::Provider, Failure> {
    let secret = provider.secret_file.as_deref().map(secret_file::secret);
    let authorities = provider.authorities_file.as_deref().map(secret_file::text);
    Ok(federation::Provider {
        key: provider.key.clone(),
        name: provider.name.clone(),
        issuer: provider.issuer.clone(),
        client: provider.client.clone(),
        secret: secret.transpose()?.map(Secret::new),
        algorithms: provider.algorithms.clone(),
        scopes: provider.scopes.clone(),
        strengths: provider.strengths.clone(),
        within_minutes: provider.within_minutes,
        authorities: authorities.transpose()?,
    })
}

/// Reads what the providers publish, now and again. Ends with the program.
fn follow(federation: &Federation) {
    let mut said = Vec::new();
    loop {
        let wrong = federation.refresh();
        // Said once, not at every beat.
        for error in wrong.iter().filter(|error| !said.contains(*error)) {
            tracing::warn!(key = error.key(), "{error}");
        }
        said = wrong;
        thread::sleep(BEAT);
    }
}

impl web::Federation for Federated {
    fn providers(&self) -> Vec<web::Provider> {
        let named = |provider: &federation::Provider| web::Provider {
            key: provider.key.clone(),
            name: provider.name.clone(),
        };
        self.0.providers().map(named).collect()
    }

    fn begin(
        &self,
        provider: &str,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> Result<String, web::Unidentified> {
        let begun = self.0.begin(provider, state, nonce, verifier);
        begun.map_err(|error| unidentified(&error))
    }

    fn redeem(
        &self,
        provider: &str,
        returned: &web::Returned<'_>,
    ) -> Result<web::Identity, web::Unidentified> {
        let (code, nonce, verifier) = (returned.code, returned.nonce, returned.verifier);
        let redeemed = self.0.redeem(provider, code, returned.iss, nonce, verifier);
        let identity = redeemed.map_err(|error| unidentified(&error))?;
        Ok(web::Identity {
            issuer: identity.issuer,
            subject: identity.subject,
            name: identity.name,
        })
    }
}

/// What the site is told. What the operator can mend is in the log, too; nothing of the person is.
fn unidentified(error: &federation::Error) -> web::Unidentified {
    if error.concerns_the_operator() {
        tracing::warn!(key = error.key(), "{error}");
    }
    web::Unidentified {
        key: error.key(),
        why: error.to_string(),
    }
}
