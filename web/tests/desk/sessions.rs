//! Sessions: new at each entrance, over in time, ended at once.

use procedure::seats::Role;

use crate::browser::assertion;
use crate::fixture::{Forum, seat};

const SESSION: &str = "__Host-travaux";

#[tokio::test]
async fn a_session_that_was_planted_is_not_adopted() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.browser();
    let planted = "A".repeat(43);
    browser.cookies.insert(SESSION.into(), planted.clone());
    assert_eq!(browser.sign_in(&mut officer).await.status, 303);
    assert_ne!(browser.cookies[SESSION], planted);
    let mut attacker = forum.browser();
    attacker.cookies.insert(SESSION.into(), planted);
    assert_eq!(attacker.get("/en/desk").await.status, 303);
    // Nor does the old session live on when its owner signs in again.
    let before = browser.cookies[SESSION].clone();
    assert_eq!(browser.sign_in(&mut officer).await.status, 303);
    attacker.cookies.insert(SESSION.into(), before);
    assert_eq!(attacker.get("/en/desk").await.status, 303);
}

#[tokio::test]
async fn stepping_up_and_changing_seats_changes_the_token() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let before = browser.cookies[SESSION].clone();
    let page = browser.get("/en/desk/step-up?to=/desk/tokens").await;
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    let fields = [("credential", credential.as_str()), ("to", "/desk/tokens")];
    let stepped = browser.post("/en/desk/step-up", &fields).await;
    assert_eq!(stepped.to(), "/en/desk/tokens");
    let after = browser.cookies[SESSION].clone();
    assert_ne!(before, after);
    browser
        .post("/en/desk/seats", &[("seat", "secretariat")])
        .await;
    assert_ne!(browser.cookies[SESSION], after);
    for old in [before, after] {
        let mut thief = forum.browser();
        thief.cookies.insert(SESSION.into(), old);
        assert_eq!(thief.get("/en/desk").await.status, 303);
    }
    assert_eq!(browser.get("/en/desk").await.status, 200);
}

#[tokio::test]
async fn a_session_ends_unseen_and_at_the_end_of_the_day() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    forum.later(29 * 60);
    assert_eq!(browser.get("/en/desk").await.status, 200);
    forum.later(30 * 60);
    assert_eq!(browser.get("/en/desk").await.to(), "/en/sign-in?to=/desk");
    let mut browser = forum.signed_in(&mut officer).await;
    for _ in 0..25 {
        forum.later(29 * 60);
        browser.get("/en/desk").await;
    }
    assert_eq!(browser.get("/en/desk").await.status, 303);
    let sent = browser
        .post("/en/desk/sessions/end", &[("session", "others")])
        .await;
    assert_eq!(sent.status, 401);
}

#[tokio::test]
async fn a_session_shown_from_another_browser_was_stolen_and_ends() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let mut thief = forum.browser();
    thief.cookies = browser.cookies.clone();
    thief.agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0.0.0 Safari/537.36";
    assert_eq!(thief.get("/en/desk").await.status, 303);
    assert_eq!(browser.get("/en/desk").await.status, 303);
    let written = String::from_utf8_lossy(&forum.accounts_bytes()).into_owned();
    assert!(written.contains("session-from-elsewhere"));
}

#[tokio::test]
async fn a_person_ends_her_own_sessions_and_nobody_elses() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut here = forum.signed_in(&mut first).await;
    let mut there = forum.signed_in(&mut first).await;
    let mut other = forum.signed_in(&mut second).await;
    for session in ["1", "2", "3", "4"] {
        other
            .post("/en/desk/sessions/end", &[("session", session)])
            .await;
    }
    assert_eq!(here.get("/en/desk").await.status, 200);
    assert_eq!(there.get("/en/desk").await.status, 200);
    let mut other = forum.signed_in(&mut second).await;
    let ended = here
        .post("/en/desk/sessions/end", &[("session", "others")])
        .await;
    assert_eq!(ended.to(), "/en/desk/sessions");
    assert_eq!(here.get("/en/desk").await.status, 200);
    assert_eq!(there.get("/en/desk").await.status, 303);
    assert_eq!(other.get("/en/desk").await.status, 200);
}

#[tokio::test]
async fn signing_out_ends_the_session_at_the_server() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let kept = browser.cookies.clone();
    let out = browser.post("/en/desk/sign-out", &[]).await;
    assert_eq!(out.status, 200);
    assert!(browser.cookies.is_empty());
    browser.cookies = kept;
    assert_eq!(browser.get("/en/desk").await.status, 303);
}

#[tokio::test]
async fn a_seat_that_ends_while_its_page_is_open_ends_at_once() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut alternate = forum.member_of(&mut head, "p-11", Role::Alternate);
    let mut browser = forum.signed_in(&mut alternate).await;
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
    forum.unseat(&mut head, "p-11");
    let refused = browser.get("/en/desk/people").await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    let refused = browser
        .post("/en/desk/people/invite", &[("name", "x")])
        .await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    // The way out stays open.
    assert_eq!(browser.get("/en/desk/sessions").await.status, 200);
    assert_eq!(browser.post("/en/desk/sign-out", &[]).await.status, 200);
}

#[tokio::test]
async fn secrets_are_not_in_the_file() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    browser.get("/en/desk").await;
    let token = browser.cookies[SESSION].clone();
    assert_eq!(token.len(), 43);
    let bytes = forum.accounts_bytes();
    let found = bytes
        .windows(token.len())
        .any(|window| window == token.as_bytes());
    assert!(!found);
}

#[tokio::test]
async fn nobody_steps_up_with_somebody_elses_passkey() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut browser = forum.signed_in(&mut first).await;
    forum.later(11 * 60);
    let page = browser.get("/en/desk/step-up").await;
    let credential = assertion(&mut second.authenticator, &page.challenge());
    let stepped = browser
        .post("/en/desk/step-up", &[("credential", &credential)])
        .await;
    assert_eq!(stepped.status, 401);
    let label = [("label", "x"), ("scope", "read")];
    let asked = browser.post("/en/desk/tokens/new", &label).await;
    assert!(asked.to().starts_with("/en/desk/step-up"));
}

#[tokio::test]
async fn nobody_acts_in_a_seat_she_does_not_hold() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut browser = forum.signed_in(&mut head).await;
    for (other, status) in [
        ("secretariat", 409),
        ("delegation-BHS", 409),
        ("chair-plenary", 409),
        ("clerk", 409),
        ("founder", 409),
        ("king", 404),
        ("", 404),
    ] {
        let answer = browser.post("/en/desk/seats", &[("seat", other)]).await;
        assert_eq!(answer.status, status, "{other}");
    }
    let page = browser.get("/en/desk/credentials").await;
    assert_eq!(page.status, 409, "still the delegation");
    assert_eq!(browser.get("/en/desk/people").await.status, 200);
}

/// What strangers try stands where those who keep the door can read it.
#[tokio::test]
async fn the_secretariat_reads_what_strangers_tried() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut stranger = forum.browser();
    stranger.post("/en/sign-in", &[("credential", "{}")]).await;
    stranger
        .post("/en/invitation", &[("code", "2222-2222-2222-2222")])
        .await;
    let elsewhere = [("Sec-Fetch-Site", "cross-site")];
    stranger
        .send("POST", "/en/desk/sign-out", "", &elsewhere)
        .await;
    let bearer = [("Authorization", "Bearer travaux_nothing")];
    stranger
        .send(
            "POST",
            "/api/v1/acts/position-recorded",
            "{\"body\":{}}",
            &bearer,
        )
        .await;
    let mut browser = forum.signed_in(&mut officer).await;
    let log = browser.get("/en/desk/log").await;
    for said in [
        "Another site sent a form",
        "token that is unknown, expired or revoked",
        "malformed",
        "unknown",
    ] {
        assert!(log.text().contains(said), "{said}: {}", log.text());
    }
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut delegate = forum.signed_in(&mut head).await;
    let log = delegate.get("/en/desk/log").await;
    assert!(!log.text().contains("Another site sent a form"));
}
