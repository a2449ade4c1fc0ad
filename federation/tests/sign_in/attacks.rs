//! Statements that do not hold, answers of others, codes used twice.

use serde_json::json;

use crate::playing::statement::{Signed, key};
use crate::playing::{CLIENT, NOW, Provider, SECRET};
use crate::{Forum, NONCE, STATE, VERIFIER, settings};

/// The key of the refusal when the provider says this.
fn refused(claims: serde_json::Value, signed: Signed) -> &'static str {
    let provider = Provider::start();
    provider.play().claims = claims;
    provider.play().signed = signed;
    Forum::of(&provider).sign_in(&provider).unwrap_err().key()
}

fn by_its_key() -> Signed {
    Signed::Key(1, "first")
}

#[test]
fn another_issuer() {
    let claims = json!({"iss": "https://elsewhere.example"});
    assert_eq!(refused(claims, by_its_key()), "id-token-issuer");
    assert_eq!(
        refused(json!({"iss": null}), by_its_key()),
        "id-token-malformed"
    );
}

#[test]
fn another_audience_or_others_too() {
    for audience in [
        json!("another-forum"),
        json!([CLIENT, "another-forum"]),
        json!([]),
    ] {
        assert_eq!(
            refused(json!({"aud": audience}), by_its_key()),
            "id-token-audience"
        );
    }
    assert_eq!(
        refused(json!({"azp": "another-forum"}), by_its_key()),
        "id-token-audience"
    );
}

#[test]
fn another_nonce_or_none() {
    let claims = json!({"nonce": "nonce-of-somebody-else-000"});
    assert_eq!(refused(claims, by_its_key()), "id-token-nonce");
    assert_eq!(
        refused(json!({"nonce": null}), by_its_key()),
        "id-token-nonce"
    );
}

#[test]
fn expired_or_not_of_now() {
    for claims in [
        json!({"exp": NOW - 61}),
        json!({"iat": NOW - 3600}),
        json!({"iat": NOW + 3600, "exp": NOW + 7200}),
    ] {
        assert_eq!(refused(claims, by_its_key()), "id-token-time");
    }
}

#[test]
fn clocks_may_differ_a_little() {
    let provider = Provider::start();
    for claims in [
        json!({"exp": NOW - 30, "iat": NOW - 330}),
        json!({"iat": NOW + 60}),
    ] {
        provider.play().claims = claims;
        assert!(Forum::of(&provider).sign_in(&provider).is_ok());
    }
}

#[test]
fn nobody_that_could_be_told_from_others() {
    for subject in [json!(""), json!("a\u{0}b"), json!("x".repeat(256))] {
        assert_eq!(
            refused(json!({"sub": subject}), by_its_key()),
            "id-token-subject"
        );
    }
}

#[test]
fn not_signed_at_all() {
    assert_eq!(refused(json!({}), Signed::None), "id-token-algorithm");
}

#[test]
fn signed_with_the_public_key_as_if_it_were_a_secret() {
    let public = key(1).verifying_key().as_bytes().to_vec();
    assert_eq!(
        refused(json!({}), Signed::Secret(public)),
        "id-token-algorithm"
    );
}

#[test]
fn signed_with_the_shared_secret() {
    let secret = SECRET.as_bytes().to_vec();
    assert_eq!(
        refused(json!({}), Signed::Secret(secret)),
        "id-token-algorithm"
    );
}

#[test]
fn signed_by_an_algorithm_that_is_not_on_the_list() {
    assert_eq!(
        refused(json!({}), Signed::Claiming("RS256")),
        "id-token-algorithm"
    );
    assert_eq!(
        refused(json!({}), Signed::Claiming("ES256")),
        "id-token-algorithm"
    );
}

#[test]
fn signed_by_another_key_under_a_known_name() {
    assert_eq!(
        refused(json!({}), Signed::Key(9, "first")),
        "id-token-signature"
    );
}

#[test]
fn altered_after_it_was_signed() {
    assert_eq!(refused(json!({}), Signed::Altered), "id-token-signature");
}

#[test]
fn a_code_is_exchanged_once() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    let code = provider.agree(&forum.begin().unwrap());
    let issuer = Some(provider.address.as_str());
    assert!(forum.redeem(&code, issuer).is_ok());
    let again = forum.redeem(&code, issuer).unwrap_err();
    assert_eq!(again.key(), "code-refused");
    assert!(
        again.to_string().contains("was used or has expired"),
        "{again}"
    );
    assert!(
        !again.to_string().contains(&code),
        "a code stands in no message"
    );
}

#[test]
fn a_stolen_code_is_worth_nothing_without_the_proof_key() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    let code = provider.agree(&forum.begin().unwrap());
    let other = VERIFIER.replace('0', "1");
    let stolen = forum
        .federation
        .redeem("a", &code, Some(&provider.address), NONCE, &other);
    assert_eq!(stolen.unwrap_err().key(), "code-refused");
}

#[test]
fn a_code_of_one_provider_is_not_sent_to_another() {
    let (honest, evil) = (Provider::start(), Provider::start());
    let forum = Forum::with(vec![settings(&honest, "a"), settings(&evil, "b")]);
    // She chose B, and B sent her on to A: the code is A's, the forum believes to be with B.
    let at_evil = forum.federation.begin("b", STATE, NONCE, VERIFIER).unwrap();
    let code = honest.agree(&at_evil.replace(&evil.address, &honest.address));
    let mixed_up = |issuer: Option<&str>| {
        let redeemed = forum.federation.redeem("b", &code, issuer, NONCE, VERIFIER);
        redeemed.unwrap_err().key()
    };
    assert_eq!(mixed_up(Some(&honest.address)), "other-issuer");
    // B takes the name of its issuer away; but B has promised to name it.
    assert_eq!(mixed_up(None), "issuer-not-named");
    assert_eq!(evil.times("/token"), 0, "the code was not sent");
    assert_eq!(honest.times("/token"), 0);
}

#[test]
fn one_provider_cannot_speak_for_another() {
    let (honest, evil) = (Provider::start(), Provider::start());
    evil.play().claims = json!({"iss": honest.address});
    let forum = Forum::of(&evil);
    assert_eq!(forum.sign_in(&evil).unwrap_err().key(), "id-token-issuer");
    // Nor can it call itself by the other's name, or by its own with one letter more.
    for name in [honest.address.clone(), format!("{}/", evil.address)] {
        evil.play().published = json!({"issuer": name});
        let forum = Forum::of(&evil);
        assert_eq!(forum.begin().unwrap_err().key(), "provider-unusable");
    }
}

#[test]
fn a_sign_in_without_chance_is_not_begun() {
    let provider = Provider::start();
    let forum = Forum::of(&provider);
    for (state, nonce, verifier) in [
        ("", NONCE, VERIFIER),
        (STATE, "short", VERIFIER),
        (STATE, NONCE, "short"),
        (STATE, NONCE, &*"é".repeat(40)),
        (STATE, NONCE, &*"a".repeat(129)),
    ] {
        let begun = forum.federation.begin("a", state, nonce, verifier);
        assert_eq!(begun.unwrap_err().key(), "ceremony-weak");
    }
    let unknown = forum.federation.begin("c", STATE, NONCE, VERIFIER);
    assert_eq!(unknown.unwrap_err().key(), "provider-unknown");
}
