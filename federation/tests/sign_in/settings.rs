//! Settings that cannot be meant.

use std::sync::Arc;

use federation::{Federation, Limits, Provider, Secret};
use jiff::Timestamp;

use crate::settings as right;

fn mistake(providers: Vec<Provider>) -> String {
    let clock = Arc::new(|| Timestamp::UNIX_EPOCH);
    let returned = |key: &str| format!("https://forum.example/{key}");
    match Federation::new(providers, returned, clock, Limits::default()) {
        Ok(_) => "none".to_owned(),
        Err(mistake) => mistake.to_string(),
    }
}

#[test]
fn a_mistake_is_named_with_what_to_do() {
    let provider = crate::playing::Provider::start();
    let with = |change: fn(&mut Provider)| {
        let mut settings = right(&provider, "a");
        change(&mut settings);
        mistake(vec![settings])
    };
    assert_eq!(with(|_| {}), "none");
    assert_eq!(
        with(|it| it.issuer = "https://id.example.org/realms/x".into()),
        "none"
    );
    assert!(with(|it| it.key = "A b".into()).contains("small letters"));
    assert!(with(|it| it.name = " ".into()).contains("people can read"));
    assert!(with(|it| it.client = String::new()).contains("knows this forum"));
    assert!(with(|it| it.scopes = vec!["a b".into()]).contains("without spaces"));
    assert!(with(|it| it.authorities = Some("nothing".into())).contains("no certificate"));
    for issuer in [
        "http://id.example.org",
        "id.example.org",
        "https://x.example/?a",
        "",
    ] {
        let mut settings = right(&provider, "a");
        settings.issuer = issuer.to_owned();
        assert!(
            mistake(vec![settings]).contains("https:// and a host"),
            "{issuer}"
        );
    }
}

#[test]
fn two_providers_share_neither_key_nor_issuer() {
    let (one, other) = (
        crate::playing::Provider::start(),
        crate::playing::Provider::start(),
    );
    assert_eq!(mistake(vec![right(&one, "a"), right(&other, "b")]), "none");
    assert!(mistake(vec![right(&one, "a"), right(&other, "a")]).contains("give each once"));
    assert!(mistake(vec![right(&one, "a"), right(&one, "b")]).contains("give each once"));
}

#[test]
fn a_secret_is_shown_nowhere() {
    let provider = crate::playing::Provider::start();
    let shown = format!("{:?}", right(&provider, "a"));
    assert!(!shown.contains(crate::SECRET), "{shown}");
    assert_eq!(format!("{:?}", Secret::new("x")), "(a secret)");
}
