//! Programs with tokens: bound to a person, a seat and named verbs.

use procedure::seats::Role;
use serde_json::{Value, json};

use crate::browser::{Answer, Browser};
use crate::conforming::faults;
use crate::fixture::{Forum, Person, seat};

const DECLARED: &str = "/api/v1/acts/position-recorded";

fn position() -> Value {
    json!({"body": {
        "holder": {"member": "COL"},
        "question": "appointment",
        "option": "the-chair",
        "stance": "support",
        "expressed": "2026-04-03",
        "known_by": "declared",
        "evidence": "declaration",
        "words": {"original": "en", "texts": {"en": {"words": "We support it.", "status": "original"}}},
    }})
}

/// The same, with the kind said once more.
fn of_kind(kind: &str) -> Value {
    let mut position = position();
    position["kind"] = kind.into();
    position
}

async fn token(browser: &mut Browser<'_>, verbs: &[&str]) -> String {
    let scope = if verbs.is_empty() { "read" } else { "verbs" };
    let mut fields = vec![("label", "Statements"), ("scope", scope)];
    fields.extend(verbs.iter().map(|verb| ("verbs", *verb)));
    let shown = browser.post("/en/desk/tokens/new", &fields).await;
    assert_eq!(shown.status, 200, "{}", shown.text());
    let token = shown.text().split("travaux_").nth(1).unwrap();
    let end = token.find('<').unwrap();
    format!("travaux_{}", &token[..end])
}

async fn post(forum: &Forum, path: &str, body: &Value, headers: &[(&str, &str)]) -> Answer {
    let mut all = vec![("Content-Type", "application/json")];
    all.extend_from_slice(headers);
    forum
        .browser()
        .send("POST", path, body.to_string(), &all)
        .await
}

async fn with(forum: &Forum, token: &str, path: &str, body: &Value) -> Answer {
    let bearer = format!("Bearer {token}");
    post(forum, path, body, &[("Authorization", &bearer)]).await
}

fn delegate(forum: &Forum) -> (Person, Person) {
    let [mut officer, _] = forum.secretariat();
    let head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    (officer, head)
}

#[tokio::test]
async fn a_program_declares_what_its_person_signs() {
    let forum = Forum::new();
    let (_, mut head) = delegate(&forum);
    let mut browser = forum.signed_in(&mut head).await;
    let token = token(&mut browser, &["declare-position"]).await;

    let size = forum.registrar.size();
    let dry = with(&forum, &token, &format!("{DECLARED}?dry=1"), &position()).await;
    assert_eq!(dry.status, 200, "{}", dry.text());
    assert_eq!(forum.registrar.size(), size, "a dry run enters nothing");
    let dry = dry.json();
    assert_eq!(dry["act"], "position-recorded");

    // Without a signature the forum refuses, as on the page.
    let unsigned = with(&forum, &token, DECLARED, &position()).await;
    assert_eq!(unsigned.status, 409, "{}", unsigned.text());
    assert_eq!(unsigned.json()["code"], "SignatureNeeded");
    assert_eq!(unsigned.header("Content-Type"), "application/problem+json");

    let challenge = passkey::base64url::decode(dry["challenge"].as_str().unwrap()).unwrap();
    let signature = head.authenticator.sign(head.passkey, &challenge);
    let nonce = passkey::base64url::decode(dry["nonce"].as_str().unwrap()).unwrap();
    let proof = passkey::Proof {
        nonce: nonce.try_into().unwrap(),
        signatures: vec![signature],
    };
    let mut signed = position();
    signed["proof"] = proof.to_value();
    signed["seal_seed"] = dry["seal_seed"].clone();
    let bearer = format!("Bearer {token}");
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Idempotency-Key", "first"),
    ];
    let entered = post(&forum, DECLARED, &signed, &headers).await;
    assert_eq!(entered.status, 201, "{}", entered.text());
    assert_eq!(entered.json()["index"], size);
    let again = post(&forum, DECLARED, &signed, &headers).await;
    assert_eq!(
        (again.status.as_u16(), &again.json()["repeated"]),
        (200, &true.into())
    );
    assert_eq!(forum.registrar.size(), size + 1);

    // The same signature enters nothing else.
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Idempotency-Key", "second"),
    ];
    signed["body"]["stance"] = "oppose".into();
    let altered = post(&forum, DECLARED, &signed, &headers).await;
    assert_eq!(altered.status, 409, "{}", altered.text());
    assert_eq!(forum.registrar.size(), size + 1);
}

#[tokio::test]
async fn a_token_does_what_it_names_and_no_more() {
    let forum = Forum::new();
    let (mut officer, mut head) = delegate(&forum);
    let mut browser = forum.signed_in(&mut head).await;
    let reading = token(&mut browser, &[]).await;
    let dry = format!("{DECLARED}?dry=1");
    let refused = with(&forum, &reading, &dry, &position()).await;
    assert_eq!(
        (refused.status.as_u16(), &refused.json()["code"]),
        (403, &"read-only-token".into())
    );
    let other = token(&mut browser, &["dispute-head"]).await;
    let refused = with(&forum, &other, &dry, &position()).await;
    assert_eq!(
        (refused.status.as_u16(), &refused.json()["code"]),
        (403, &"beyond-scope".into())
    );

    // No verb that the seat does not have, and none by which a program makes itself at home.
    for verb in [
        "seat-officer",
        "enrol-passkey",
        "issue-token",
        "invite",
        "nonsense",
        "",
    ] {
        let fields = [("label", "x"), ("scope", "verbs"), ("verbs", verb)];
        let answer = browser.post("/en/desk/tokens/new", &fields).await;
        assert_eq!(answer.status, 422, "{verb}");
    }
    // An officer's token declares nothing for a delegation.
    let mut of_officer = forum.signed_in(&mut officer).await;
    let keeping = token(&mut of_officer, &["keep-the-record"]).await;
    let refused = with(&forum, &keeping, &dry, &position()).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert_eq!(refused.json()["code"], "SeatMayNot");
}

#[tokio::test]
async fn no_cookie_and_no_bad_token_acts() {
    let forum = Forum::new();
    let (_, mut head) = delegate(&forum);
    let mut browser = forum.signed_in(&mut head).await;
    let good = token(&mut browser, &["declare-position"]).await;
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "application/json"),
    ];
    let body = position().to_string();
    let cookie = browser.send("POST", DECLARED, body, &headers).await;
    assert_eq!(cookie.status, 401);
    assert_eq!(cookie.header("WWW-Authenticate"), "Bearer");
    assert_eq!(cookie.header("Access-Control-Allow-Origin"), "");
    let truncated = &good[..good.len() - 1];
    let session = browser.cookies["__Host-travaux"].clone();
    for bad in [
        "",
        "travaux_",
        "x",
        truncated,
        &session,
        &good.to_uppercase(),
    ] {
        let answer = with(&forum, bad, DECLARED, &position()).await;
        assert_eq!(answer.status, 401, "{bad}");
    }
    // Its owner revokes it, by number; another person's number revokes nothing.
    let page = browser.get("/en/desk/tokens").await;
    let number = page
        .text()
        .split("/en/desk/tokens/")
        .find_map(|it| it.split_once("/revoke"));
    let path = format!("/en/desk/tokens/{}/revoke", number.unwrap().0);
    let dry = format!("{DECLARED}?dry=1");
    let mut stranger = forum.signed_in(&mut head).await;
    stranger.post("/en/desk/tokens/999/revoke", &[]).await;
    assert_eq!(with(&forum, &good, &dry, &position()).await.status, 200);
    assert_eq!(browser.post(&path, &[]).await.status, 303);
    assert_eq!(with(&forum, &good, &dry, &position()).await.status, 401);
    let expiring = token(&mut stranger, &["declare-position"]).await;
    forum.later(90 * 24 * 3_600);
    assert_eq!(with(&forum, &expiring, &dry, &position()).await.status, 401);
}

#[tokio::test]
async fn a_token_of_one_forum_opens_no_other() {
    let (one, other) = (Forum::new(), Forum::new());
    let (_, mut head) = delegate(&one);
    delegate(&other);
    let mut browser = one.signed_in(&mut head).await;
    let token = token(&mut browser, &["declare-position"]).await;
    let dry = format!("{DECLARED}?dry=1");
    assert_eq!(with(&one, &token, &dry, &position()).await.status, 200);
    assert_eq!(with(&other, &token, &dry, &position()).await.status, 401);
    // Nor does a session.
    let mut elsewhere = other.browser();
    elsewhere.cookies = browser.cookies.clone();
    assert_eq!(elsewhere.get("/en/desk").await.status, 303);
}

#[tokio::test]
async fn a_token_ends_with_the_seat() {
    let forum = Forum::new();
    let (_, mut head) = delegate(&forum);
    let mut alternate = forum.member_of(&mut head, "p-11", Role::Alternate);
    let mut browser = forum.signed_in(&mut alternate).await;
    let token = token(&mut browser, &["declare-position"]).await;
    let dry = format!("{DECLARED}?dry=1");
    assert_eq!(with(&forum, &token, &dry, &position()).await.status, 200);
    forum.unseat(&mut head, "p-11");
    let refused = with(&forum, &token, &dry, &position()).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
}

#[tokio::test]
async fn what_is_sent_is_checked_before_it_is_decided() {
    let forum = Forum::new();
    let (_, mut head) = delegate(&forum);
    let mut browser = forum.signed_in(&mut head).await;
    let token = token(&mut browser, &["declare-position"]).await;
    for (path, body, status) in [
        ("/api/v1/acts/nothing", position(), 404),
        ("/api/v1/acts/", position(), 404),
        ("/api/v1/acts/position-recorded?dry=2", position(), 400),
        ("/api/v1/acts/position-recorded?other=1", position(), 400),
        (DECLARED, json!({}), 400),
        (DECLARED, json!({"body": {}}), 400),
        (DECLARED, of_kind("member-admitted"), 400),
        (DECLARED, json!({"body": [], "x": 1}), 400),
        (DECLARED, json!({"body": {}, "proof": {}}), 400),
        (DECLARED, json!({"body": {}, "nonce": "AA"}), 400),
        (DECLARED, json!({"body": {}, "on": "yesterday"}), 400),
        ("/api/v1/acts/member-admitted", position(), 400),
    ] {
        let answer = with(&forum, &token, path, &body).await;
        assert_eq!(answer.status, status, "{path} {body}: {}", answer.text());
        assert!(!answer.json()["remedy"].as_str().unwrap().is_empty());
    }
    let long = json!({"body": {"words": "x".repeat(70_000)}});
    assert_eq!(with(&forum, &token, DECLARED, &long).await.status, 413);
}

/// What is answered is what the description of the API says.
#[tokio::test]
async fn answers_conform_to_their_description() {
    let forum = Forum::new();
    let (_, mut head) = delegate(&forum);
    let mut browser = forum.signed_in(&mut head).await;
    let token = token(&mut browser, &["declare-position"]).await;
    let description = forum.browser().get("/api/v1/openapi.json").await.json();
    let post = &description["paths"]["/api/v1/acts/{act}"]["post"];
    let components = &description["components"]["schemas"];
    let dry = format!("{DECLARED}?dry=1");
    for (answer, status) in [
        (with(&forum, &token, &dry, &position()).await, 200),
        (
            with(&forum, &token, &dry, &of_kind("position-recorded")).await,
            200,
        ),
        (with(&forum, &token, DECLARED, &json!({})).await, 400),
        (with(&forum, "none", DECLARED, &position()).await, 401),
        (with(&forum, &token, DECLARED, &position()).await, 409),
        (
            with(&forum, &token, "/api/v1/acts/x", &position()).await,
            404,
        ),
    ] {
        assert_eq!(answer.status, status, "{}", answer.text());
        let media = answer.header("Content-Type");
        let schema = &post["responses"][status.to_string()]["content"][media]["schema"];
        assert!(schema.is_object(), "{status} {media} is not described");
        let found = faults(&answer.json(), schema, components);
        assert_eq!(found, [] as [String; 0], "{status}");
    }
}
