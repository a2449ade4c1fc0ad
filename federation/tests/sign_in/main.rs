//! Sign-in through a provider that plays by the rules, and through one that breaks them.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod attacks;
mod outages;
mod playing;
mod settings;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use federation::{Algorithm, Error, Federation, Identity, Limits, Secret};
use jiff::Timestamp;
use playing::{CLIENT, NOW, Provider, SECRET};
use serde_json::json;

/// What the forum makes by chance for each sign-in.
const STATE: &str = "state-by-chance-0000000000";
const NONCE: &str = "nonce-by-chance-0000000000";
const VERIFIER: &str = "proof-key-by-chance-00000000000000000000000000000";

/// A forum with some providers, and its clock.
struct Forum {
    federation: Federation,
    clock: Arc<AtomicI64>,
}

fn settings(provider: &Provider, key: &str) -> federation::Provider {
    federation::Provider {
        key: key.to_owned(),
        name: format!("Ministry {key}"),
        issuer: provider.address.clone(),
        client: CLIENT.to_owned(),
        secret: Some(Secret::new(SECRET)),
        algorithms: vec![Algorithm::EdDsa],
        scopes: vec!["profile".to_owned()],
        strengths: Vec::new(),
        within_minutes: None,
        authorities: None,
    }
}

impl Forum {
    fn with(providers: Vec<federation::Provider>) -> Self {
        Self::waiting(providers, Duration::from_secs(30))
    }

    /// A forum that waits so long for an answer.
    fn waiting(providers: Vec<federation::Provider>, time: Duration) -> Self {
        let clock = Arc::new(AtomicI64::new(NOW));
        let told = Arc::clone(&clock);
        let limits = Limits {
            time,
            bytes: 20_000,
        };
        let returned = |key: &str| format!("https://forum.example/sign-in/returned/{key}");
        let now = move || Timestamp::from_second(told.load(Ordering::Relaxed)).unwrap();
        let federation = Federation::new(providers, returned, Arc::new(now), limits).unwrap();
        Self { federation, clock }
    }

    fn of(provider: &Provider) -> Self {
        Self::with(vec![settings(provider, "a")])
    }

    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    fn begin(&self) -> Result<String, Error> {
        self.federation.begin("a", STATE, NONCE, VERIFIER)
    }

    fn redeem(&self, code: &str, issuer: Option<&str>) -> Result<Identity, Error> {
        self.federation.redeem("a", code, issuer, NONCE, VERIFIER)
    }

    /// A whole sign-in.
    fn sign_in(&self, provider: &Provider) -> Result<Identity, Error> {
        let code = provider.agree(&self.begin()?);
        self.redeem(&code, Some(&provider.address))
    }
}

#[test]
fn a_person_is_known_by_issuer_and_subject() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    let question = forum.begin().unwrap();
    assert!(question.contains("redirect_uri=https%3A%2F%2Fforum.example%2Fsign-in%2Freturned%2Fa"));
    assert!(question.contains(&format!("state={STATE}")));
    assert!(question.contains("scope=openid+profile"));
    // The proof key itself is not shown before the code is exchanged.
    assert!(!question.contains(VERIFIER));
    assert_eq!(
        forum.sign_in(&provider),
        Ok(Identity {
            issuer: provider.address.clone(),
            subject: "person-17".to_owned(),
            name: Some("delegate of Colombia".to_owned()),
            auth_time: Some(NOW - 30),
            acr: Some("two-factors".to_owned()),
        })
    );
    // It was read once, for both.
    assert_eq!(provider.times("/.well-known/openid-configuration"), 1);
    assert_eq!(provider.times("/keys"), 1);
}

#[test]
fn little_is_enough() {
    let provider = Provider::start();
    provider.play().claims = json!({"name": null, "auth_time": null, "acr": null});
    provider.play().published = json!({
        "authorization_response_iss_parameter_supported": null,
        "code_challenge_methods_supported": null,
        "token_endpoint_auth_methods_supported": ["client_secret_post"],
    });
    let forum = Forum::of(&provider);
    let code = provider.agree(&forum.begin().unwrap());
    let identity = forum.redeem(&code, None).unwrap();
    assert_eq!(
        (identity.name, identity.auth_time, identity.acr),
        (None, None, None)
    );
}

#[test]
fn a_strength_that_is_asked_for_must_have_been_used() {
    let provider = Provider::start();
    let mut asked = settings(&provider, "a");
    asked.strengths = vec!["two-factors".to_owned(), "smart-card".to_owned()];
    let forum = Forum::with(vec![asked]);
    assert!(
        forum
            .begin()
            .unwrap()
            .contains("acr_values=two-factors+smart-card")
    );
    assert!(forum.sign_in(&provider).is_ok());
    for weaker in [json!("password"), json!(null)] {
        provider.play().claims = json!({"acr": weaker});
        assert_eq!(
            forum.sign_in(&provider).unwrap_err().key(),
            "id-token-strength"
        );
    }
}

#[test]
fn whoever_must_have_signed_in_of_late_did() {
    let provider = Provider::start();
    let mut asked = settings(&provider, "a");
    asked.within_minutes = Some(10);
    let forum = Forum::with(vec![asked]);
    assert!(forum.begin().unwrap().contains("max_age=600"));
    assert!(!Forum::of(&provider).begin().unwrap().contains("max_age"));
    assert!(forum.sign_in(&provider).is_ok());
    for late in [json!(NOW - 661), json!(null)] {
        provider.play().claims = json!({"auth_time": late});
        assert_eq!(forum.sign_in(&provider).unwrap_err().key(), "id-token-late");
        assert!(Forum::of(&provider).sign_in(&provider).is_ok());
    }
}

#[test]
fn a_new_key_is_looked_for_once() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    assert!(forum.sign_in(&provider).is_ok());
    provider.play().signed = playing::statement::Signed::Key(2, "second");
    provider
        .play()
        .keys
        .push(playing::statement::published(2, "second"));
    forum.pass(10);
    assert!(forum.sign_in(&provider).is_ok());
    // A key that is published nowhere does not make the forum ask again and again.
    provider.play().signed = playing::statement::Signed::Key(3, "third");
    forum.pass(10);
    for _ in 0..5 {
        assert_eq!(
            forum.sign_in(&provider).unwrap_err().key(),
            "id-token-signature"
        );
    }
    assert_eq!(provider.times("/keys"), 3);
}

#[test]
fn a_statement_may_name_the_access_token_beside_it() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    let right = playing::statement::hash_of("worthless");
    provider.play().claims = json!({"at_hash": right});
    assert!(forum.sign_in(&provider).is_ok());
    provider.play().claims = json!({"at_hash": playing::statement::hash_of("another")});
    assert_eq!(
        forum.sign_in(&provider).unwrap_err().key(),
        "id-token-other-token"
    );
}
