//! From a form to the record: checked, signed, entered once.

use passkey::base64url;

use crate::browser::{Answer, Browser, assertion, creation};
use crate::fixture::{Forum, authenticator};

/// Where a form led to be checked, with the language.
async fn check(browser: &mut Browser<'_>, at: Answer) -> (String, Answer) {
    let to = at.to().to_owned();
    assert!(to.starts_with("/en/desk/check/"), "{to}");
    let page = browser.get(&to).await;
    assert_eq!(page.status, 200, "{}", page.text());
    (to, page)
}

/// Begins to add a passkey; the page on which that is signed.
async fn adding(browser: &mut Browser<'_>) -> (String, Answer) {
    let page = browser.get("/en/desk/devices/add").await;
    let credential = creation(&mut authenticator(), &page.challenge());
    let added = browser
        .post("/en/desk/devices/add", &[("credential", &credential)])
        .await;
    check(browser, added).await
}

#[tokio::test]
async fn a_further_passkey_is_signed_for_with_one_that_stands() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    let (path, page) = adding(&mut browser).await;
    // What is signed is what is shown, word by word.
    assert!(page.text().contains("travaux act v1"), "{}", page.text());
    let unsigned = browser.post(&path, &[("how", "unsigned")]).await;
    assert_eq!(unsigned.status, 409, "{}", unsigned.text());
    assert_eq!(forum.registrar.size(), size);
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    let entered = browser.post(&path, &[("credential", &credential)]).await;
    assert_eq!(entered.to(), format!("/en/desk/receipt/{size}"));
    assert_eq!(
        browser
            .get(&format!("/en/desk/receipt/{size}"))
            .await
            .status,
        200
    );
    let recorded = &forum.registrar.entries(size, 1).unwrap()[0].recorded;
    assert_eq!(
        recorded.signed.iter().map(|it| it.0).collect::<Vec<_>>(),
        [officer.passkey]
    );
    // Sent once more, nothing more is entered.
    let again = browser.post(&path, &[("credential", &credential)]).await;
    assert_eq!(again.status, 410);
    assert_eq!(forum.registrar.size(), size + 1);
}

#[tokio::test]
async fn a_signature_over_something_else_enters_nothing() {
    let forum = Forum::new();
    let [mut officer, mut other] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    let (path, page) = adding(&mut browser).await;
    let (_, second) = adding(&mut browser).await;
    let challenge = page.challenge();
    let mut refused = async |credential: String| {
        let answer = browser.post(&path, &[("credential", &credential)]).await;
        assert!(
            matches!(answer.status.as_u16(), 401 | 409),
            "{}",
            answer.text()
        );
    };
    refused(assertion(&mut officer.authenticator, &second.challenge())).await;
    refused(assertion(&mut officer.authenticator, &[0; 32])).await;
    refused(assertion(&mut other.authenticator, &challenge)).await;
    refused(assertion(&mut authenticator(), &challenge)).await;
    refused("{}".into()).await;
    let mut elsewhere = officer.authenticator.clone();
    elsewhere.origin = "https://evil.example".into();
    refused(assertion(&mut elsewhere, &challenge)).await;
    assert_eq!(forum.registrar.size(), size);
}

#[tokio::test]
async fn what_waits_for_its_check_is_its_askers_alone() {
    let forum = Forum::new();
    let [mut officer, mut other] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let (path, page) = adding(&mut browser).await;
    let mut thief = forum.signed_in(&mut other).await;
    assert_eq!(thief.get(&path).await.status, 410);
    let credential = assertion(&mut other.authenticator, &page.challenge());
    assert_eq!(
        thief
            .post(&path, &[("credential", &credential)])
            .await
            .status,
        410
    );
    let mut later = forum.signed_in(&mut officer).await;
    assert_eq!(
        later.get(&path).await.status,
        410,
        "another session of the same person"
    );
    forum.later(30 * 60);
    assert_ne!(browser.get(&path).await.status, 200);
}

#[tokio::test]
async fn a_passkey_is_ended_by_its_owner_at_once() {
    let forum = Forum::new();
    let [mut officer, mut other] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let (path, page) = adding(&mut browser).await;
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    assert_eq!(
        browser
            .post(&path, &[("credential", &credential)])
            .await
            .status,
        303
    );
    let mut elsewhere = forum.signed_in(&mut officer).await;

    let ending = format!("/en/desk/devices/{}/end", officer.passkey);
    let asked = browser.get(&ending).await;
    let (path, page) = check(&mut browser, asked).await;
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    let ended = browser.post(&path, &[("credential", &credential)]).await;
    assert!(ended.to().starts_with("/en/desk/receipt/"));
    assert_eq!(forum.browser().sign_in(&mut officer).await.status, 401);
    assert_eq!(
        elsewhere.get("/en/desk").await.status,
        303,
        "sessions elsewhere end with it"
    );
    assert_eq!(browser.get("/en/desk").await.status, 200);

    // Somebody else's is not there.
    let mut stranger = forum.signed_in(&mut other).await;
    assert_eq!(stranger.get(&ending).await.status, 404);
}

#[tokio::test]
async fn a_passkey_shown_long_ago_is_shown_again() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    forum.later(11 * 60);
    let label = [("label", "x"), ("scope", "read")];
    let asked = browser.post("/en/desk/tokens/new", &label).await;
    assert_eq!(asked.to(), "/en/desk/step-up?to=/desk/tokens/new");
    let page = browser.get("/en/desk/step-up?to=/desk/tokens/new").await;
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    let fields = [
        ("credential", credential.as_str()),
        ("to", "/desk/tokens/new"),
    ];
    let stepped = browser.post("/en/desk/step-up", &fields).await;
    assert_eq!(stepped.to(), "/en/desk/tokens/new");
    assert_eq!(
        browser.post("/en/desk/tokens/new", &label).await.status,
        200
    );
}

/// What was signed can be checked by whoever has the entry alone.
#[tokio::test]
async fn the_entry_carries_what_was_signed() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let index = forum.registrar.size();
    let (path, page) = adding(&mut browser).await;
    let challenge = page.challenge();
    let credential = assertion(&mut officer.authenticator, &challenge);
    browser.post(&path, &[("credential", &credential)]).await;
    let entry: serde_json::Value =
        serde_json::from_slice(&forum.registrar.entries(index, 1).unwrap()[0].bytes).unwrap();
    let signature = &entry["proof"]["signatures"][0];
    let said = base64url::decode(signature["client_data"].as_str().unwrap()).unwrap();
    let said: serde_json::Value = serde_json::from_slice(&said).unwrap();
    assert_eq!(said["challenge"], base64url::encode(&challenge).as_str());
}
