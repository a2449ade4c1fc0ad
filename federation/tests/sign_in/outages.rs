//! Providers that are slow, endless, elsewhere, broken or gone.

use std::time::Duration;

use serde_json::json;

use crate::playing::Provider;
use crate::playing::connection::Answer;
use crate::{Forum, settings};

const PUBLISHED: &str = "/.well-known/openid-configuration";

/// The refusal when a path is answered so.
fn refused(path: &'static str, answer: fn() -> Answer) -> (&'static str, String) {
    let provider = Provider::start();
    provider.play().instead.insert(path, answer);
    let error = Forum::of(&provider).sign_in(&provider).unwrap_err();
    (error.key(), error.to_string())
}

#[test]
fn an_answer_without_measure_is_not_read() {
    for path in [PUBLISHED, "/keys", "/token"] {
        let (key, said) = refused(path, || Answer::Long(20_000));
        assert_eq!(key, "provider-unreachable", "{path}");
        assert!(said.contains("longer than 20000 bytes"), "{said}");
        let (_, said) = refused(path, || Answer::Endless);
        assert!(said.contains("longer than 20000 bytes"), "{said}");
    }
}

#[test]
fn an_answer_that_never_ends_is_not_waited_for() {
    for path in [PUBLISHED, "/keys", "/token"] {
        let provider = Provider::start();
        provider.play().instead.insert(path, || Answer::Slow);
        let forum = Forum::waiting(vec![settings(&provider, "a")], Duration::from_secs(1));
        let error = forum.sign_in(&provider).unwrap_err();
        assert_eq!(error.key(), "provider-unreachable", "{path}");
        assert!(
            error.to_string().contains("did not answer in time"),
            "{path}: {error}"
        );
    }
}

#[test]
fn a_redirect_is_not_followed() {
    for path in [PUBLISHED, "/keys", "/token"] {
        let (key, said) = refused(path, || Answer::Elsewhere("http://127.0.0.1:1/".to_owned()));
        assert_eq!(key, "provider-unreachable", "{path}");
        assert!(said.contains("is not followed"), "{said}");
    }
}

#[test]
fn an_answer_that_breaks_off_is_none() {
    for path in [PUBLISHED, "/keys", "/token"] {
        assert_eq!(
            refused(path, || Answer::Broken).0,
            "provider-unreachable",
            "{path}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_not_repeated() {
    let (key, said) = refused("/token", || {
        Answer::Json(
            200,
            "{\"access_token\": \"a-secret\", \"id_token\": 3}".to_owned(),
        )
    });
    assert_eq!(key, "id-token-malformed");
    assert!(!said.contains("a-secret"), "{said}");
    let (key, _) = refused("/token", || {
        Answer::Json(
            200,
            "{\"access_token\": \"x\", \"token_type\": \"Bearer\"}".to_owned(),
        )
    });
    assert_eq!(key, "no-id-token");
    assert_eq!(
        refused(PUBLISHED, || Answer::Json(200, "[]".to_owned())).0,
        "provider-unusable"
    );
    assert_eq!(
        refused(PUBLISHED, || Answer::Json(404, "{}".to_owned())).0,
        "provider-unusable"
    );
    assert_eq!(
        refused(PUBLISHED, || Answer::Json(503, "{}".to_owned())).0,
        "provider-unreachable"
    );
}

#[test]
fn a_secret_that_is_wrong_is_the_operators_business() {
    let provider = Provider::start();
    provider.play().instead.insert("/token", || {
        Answer::Json(401, "{\"error\": \"invalid_client\"}".to_owned())
    });
    let error = Forum::of(&provider).sign_in(&provider).unwrap_err();
    assert_eq!(error.key(), "provider-unusable");
    assert!(error.concerns_the_operator());
    assert!(error.to_string().contains("invalid_client"), "{error}");
}

#[test]
fn addresses_that_secrets_may_not_go_to() {
    for published in [
        json!({"token_endpoint": "http://id.example.org/token"}),
        json!({"authorization_endpoint": "http://id.example.org/authorize"}),
        json!({"jwks_uri": "http://id.example.org/keys"}),
        json!({"token_endpoint": null}),
        json!({"code_challenge_methods_supported": ["plain"]}),
    ] {
        let provider = Provider::start();
        provider.play().published = published.clone();
        let error = Forum::of(&provider).begin().unwrap_err();
        assert_eq!(error.key(), "provider-unusable", "{published}: {error}");
    }
}

#[test]
fn a_provider_that_is_away_is_left_alone_and_then_found_again() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    provider
        .play()
        .instead
        .insert(PUBLISHED, || Answer::Json(500, String::new()));
    for _ in 0..20 {
        assert_eq!(forum.begin().unwrap_err().key(), "provider-unreachable");
    }
    assert_eq!(forum.federation.refresh().len(), 1);
    assert_eq!(
        provider.times(PUBLISHED),
        1,
        "twenty presses of the button are one question"
    );
    provider.play().instead.clear();
    forum.pass(6);
    assert!(forum.sign_in(&provider).is_ok());
    assert_eq!(forum.federation.refresh(), []);
}

#[test]
fn what_is_known_serves_for_a_day() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    assert!(forum.begin().is_ok());
    forum.pass(3601);
    assert!(forum.begin().is_ok());
    assert_eq!(
        provider.times(PUBLISHED),
        2,
        "it is read again after an hour"
    );
    provider
        .play()
        .instead
        .insert(PUBLISHED, || Answer::Json(500, String::new()));
    forum.pass(23 * 3600);
    assert!(forum.begin().is_ok());
    forum.pass(3600);
    assert_eq!(forum.begin().unwrap_err().key(), "provider-unreachable");
}

#[test]
fn a_provider_that_is_slow_keeps_only_so_many_waiting() {
    let provider = Provider::start();
    let forum = Forum::waiting(vec![settings(&provider, "a")], Duration::from_secs(5));
    let question = forum.begin().unwrap();
    let codes: Vec<String> = (0..33).map(|_| provider.agree(&question)).collect();
    provider.play().instead.insert("/token", || Answer::Slow);
    std::thread::scope(|scope| {
        let (said, heard) = std::sync::mpsc::channel();
        for code in &codes {
            let (said, forum, address) = (said.clone(), &forum, &provider.address);
            scope.spawn(move || {
                let refused = forum.redeem(code, Some(address)).unwrap_err().to_string();
                drop(said.send(refused));
            });
        }
        // One has one too many before it, and is told so while all others wait.
        assert!(
            heard
                .recv()
                .unwrap()
                .contains("too many wait for it already")
        );
    });
}

#[test]
fn whatever_stands_in_a_statement_brings_nothing_down() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    let right = crate::playing::statement::statement(
        &json!({"iss": provider.address, "aud": crate::playing::CLIENT}),
        &crate::playing::statement::Signed::Key(1, "first"),
    );
    let mut chance = 17_u32;
    for _ in 0..200 {
        let mut token = right.clone().into_bytes();
        for _ in 0..4 {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let place = chance as usize % token.len();
            match chance >> 28 {
                0..6 => token[place] = b"AZaz09-_.= {"[(chance >> 16) as usize % 12],
                6..10 => token.truncate(place.max(1)),
                _ => token.insert(place, b'.'),
            }
        }
        provider.play().token = Some(String::from_utf8(token).unwrap());
        let key = forum.sign_in(&provider).unwrap_err().key();
        assert!(
            key.starts_with("id-token-") || key == "no-id-token",
            "{key}"
        );
    }
}
