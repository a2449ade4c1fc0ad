//! Signing in, and what strangers try at the door.

use passkey::software::SEEN;
use procedure::id::PasskeyId;
use procedure::seats::end_passkey::EndPasskey;

use crate::browser::{assertion, creation};
use crate::fixture::{Forum, authenticator};

#[tokio::test]
async fn a_passkey_opens_the_desk() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.browser();
    let closed = browser.get("/en/desk").await;
    assert_eq!(closed.to(), "/en/sign-in?to=/desk");
    let answer = browser.sign_in(&mut officer).await;
    assert_eq!(answer.to(), "/en/desk");
    let cookie = answer.header("Set-Cookie");
    assert!(cookie.starts_with("__Host-travaux="), "{cookie}");
    for attribute in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let desk = browser.get("/en/desk").await;
    assert_eq!(desk.status, 200, "{}", desk.text());
}

/// Everything that fails at the door is answered with the same words.
#[tokio::test]
async fn a_stranger_learns_nothing() {
    let forum = Forum::new();
    let [mut officer, mut ended] = forum.secretariat();
    let act = procedure::act::PasskeyEnded {
        passkey: PasskeyId(ended.passkey),
        reason: None,
    };
    forum.enter(&ended.by(), EndPasskey(act).into(), &mut [&mut ended]);
    officer.authenticator.counter = 100;
    assert_eq!(forum.browser().sign_in(&mut officer).await.status, 303);
    let mut answers = Vec::new();
    let mut attempt = async |change: &dyn Fn(&mut passkey::software::Authenticator)| {
        let mut browser = forum.browser();
        let page = browser.get("/en/sign-in").await;
        let mut other = officer.authenticator.clone();
        change(&mut other);
        let credential = assertion(&mut other, &page.challenge());
        answers.push(
            browser
                .post("/en/sign-in", &[("credential", &credential)])
                .await,
        );
        officer.authenticator.counter += 1;
    };
    attempt(&|it| it.origin = "https://evil.example".into()).await;
    attempt(&|it| it.origin = "https://forum.example.evil.example".into()).await;
    attempt(&|it| it.party = "evil.example".into()).await;
    attempt(&|it| it.flags = SEEN & !0b100).await;
    attempt(&|it| it.credential = vec![0; 16]).await;
    attempt(&|it| *it = authenticator()).await;
    attempt(&|it| it.counter = 0).await;
    attempt(&|it| *it = ended.authenticator.clone()).await;
    let mut browser = forum.browser();
    for credential in ["", "{}", "[", "null", r#"{"id":"AA"}"#] {
        answers.push(
            browser
                .post("/en/sign-in", &[("credential", credential)])
                .await,
        );
    }
    for answer in &answers {
        assert_eq!(answer.status, 401, "{}", answer.text());
        assert_eq!(answer.text(), answers[0].text());
        assert!(!answer.headers.contains_key("set-cookie"));
    }
    // The one whose counter fell back had been copied, not locked out: the true one goes on.
    officer.authenticator.counter += 10;
    assert_eq!(browser.sign_in(&mut officer).await.status, 303);
    assert_eq!(browser.sign_in(&mut ended).await.status, 401);
}

#[tokio::test]
async fn a_challenge_is_answered_once_and_in_time() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.browser();
    let challenge = browser.get("/en/sign-in").await.challenge();
    let credential = assertion(&mut officer.authenticator, &challenge);
    assert_eq!(
        browser
            .post("/en/sign-in", &[("credential", &credential)])
            .await
            .status,
        303
    );
    let replayed = forum
        .browser()
        .post("/en/sign-in", &[("credential", &credential)])
        .await;
    assert_eq!(replayed.status, 401);

    let challenge = browser.get("/en/sign-in").await.challenge();
    forum.later(10 * 60);
    let credential = assertion(&mut officer.authenticator, &challenge);
    assert_eq!(
        browser
            .post("/en/sign-in", &[("credential", &credential)])
            .await
            .status,
        401
    );

    let credential = assertion(&mut officer.authenticator, &[7; 32]);
    assert_eq!(
        browser
            .post("/en/sign-in", &[("credential", &credential)])
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_challenge_for_one_thing_answers_no_other() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let to_sign_in = forum.browser().get("/en/sign-in").await.challenge();
    let credential = assertion(&mut officer.authenticator, &to_sign_in);
    let stepped = browser
        .post("/en/desk/step-up", &[("credential", &credential)])
        .await;
    assert_eq!(stepped.status, 401);
    let to_step_up = browser.get("/en/desk/step-up").await.challenge();
    let credential = assertion(&mut officer.authenticator, &to_step_up);
    let signed = forum
        .browser()
        .post("/en/sign-in", &[("credential", &credential)])
        .await;
    assert_eq!(signed.status, 401);
    // Nor does one begun in another session.
    let to_step_up = browser.get("/en/desk/step-up").await.challenge();
    let mut other = forum.signed_in(&mut officer).await;
    let credential = assertion(&mut officer.authenticator, &to_step_up);
    let stepped = other
        .post("/en/desk/step-up", &[("credential", &credential)])
        .await;
    assert_eq!(stepped.status, 401);
}

/// What would lead out of the site leads to the desk.
#[tokio::test]
async fn no_form_leads_anywhere_else() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    for to in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/desk/../../evil",
        "javascript:alert(1)",
        "/sign-in",
        "/desk@evil.example",
        " /desk",
        "/desk\r\nSet-Cookie: a=b",
    ] {
        let mut browser = forum.browser();
        let page = browser.get("/en/sign-in").await;
        let credential = assertion(&mut officer.authenticator, &page.challenge());
        let fields = [("credential", credential.as_str()), ("to", to)];
        let answer = browser.post("/en/sign-in", &fields).await;
        let to_desk = answer.to() == "/en/desk";
        assert!(to_desk, "{to}: {}", answer.to());
    }
    let mut browser = forum.browser();
    let page = browser.get("/en/sign-in?to=/desk/sessions").await;
    assert!(
        page.text().contains("value=\"/desk/sessions\""),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn ten_thousand_attempts_are_neither_answered_nor_written_down_one_by_one() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut refused = 0;
    let mut browser = forum.browser();
    for _ in 0..10_000 {
        let answer = browser.post("/en/sign-in", &[("credential", "{}")]).await;
        match answer.status.as_u16() {
            401 => {}
            429 => {
                assert!(!answer.header("Retry-After").is_empty());
                refused += 1;
            }
            other => panic!("{other}"),
        }
    }
    assert!(9_000 < refused, "{refused}");
    let written = String::from_utf8_lossy(&forum.accounts_bytes()).into_owned();
    let lines = written.matches("sign-in-failed").count();
    assert!((1..50).contains(&lines), "{lines}");
    // A minute later delegates get in again.
    forum.later(60);
    assert_eq!(browser.sign_in(&mut officer).await.status, 303);
}

#[tokio::test]
async fn whoever_holds_no_seat_any_more_does_not_get_in() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut head = forum.head(
        crate::fixture::seat("delegation", Some("COL")),
        "p-10",
        &mut first,
    );
    let mut adviser = forum.member_of(&mut head, "p-11", procedure::seats::Role::Adviser);
    assert_eq!(forum.browser().sign_in(&mut adviser).await.status, 303);
    forum.unseat(&mut head, "p-11");
    assert_eq!(forum.browser().sign_in(&mut adviser).await.status, 401);
    assert_eq!(forum.browser().sign_in(&mut second).await.status, 303);
}

#[tokio::test]
async fn a_new_passkey_does_not_enrol_itself() {
    let forum = Forum::new();
    forum.secretariat();
    let mut browser = forum.browser();
    let page = browser.get("/en/sign-in").await;
    let credential = creation(&mut authenticator(), &page.challenge());
    for path in [
        "/en/invitation/accept",
        "/en/founding/accept",
        "/en/desk/devices/add",
    ] {
        let answer = browser
            .post(path, &[("credential", &credential), ("name", "x")])
            .await;
        assert!(
            matches!(answer.status.as_u16(), 401 | 410),
            "{path}: {}",
            answer.status
        );
    }
    assert_eq!(forum.registrar.read().forum.seats.passkeys().count(), 2);
}
