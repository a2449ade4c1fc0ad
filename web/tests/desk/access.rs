//! A focal point and the secretariat end the sign-ins of their own people, and the tokens of their
//! programs; nobody else does.

use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use procedure::seats::Role;
use store::accounts::{NewToken, Scope, Used};

use crate::fixture::{Forum, Person, seat};

const COL: &str = r#"{"seat":"delegation","of":"COL"}"#;
const SESSIONS: &str = "/en/desk/people/p-11/sessions";
const TOKENS: &str = "/en/desk/people/p-11/tokens";

/// The secretariat, the head of Colombia, an alternate and an adviser.
fn staffed(forum: &Forum) -> ([Person; 2], Person, Person, Person) {
    let mut both = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut both[0]);
    let alternate = forum.member_of(&mut head, "p-11", Role::Alternate);
    let adviser = forum.member_of(&mut head, "p-12", Role::Adviser);
    (both, head, alternate, adviser)
}

fn now(forum: &Forum) -> Timestamp {
    let seconds = forum.clock.load(std::sync::atomic::Ordering::Relaxed);
    Timestamp::from_second(seconds).unwrap()
}

/// A token of a person for a seat; its hash.
fn token(forum: &Forum, person: &str, seat: &str) -> Hash {
    let hash = Hash::of(format!("{person} {seat}").as_bytes());
    let new = NewToken {
        hash: &hash,
        person,
        seat,
        scope: &Scope::Read,
        label: "a test",
        expires: now(forum) + SignedDuration::from_hours(24),
    };
    let mut accounts = forum.accounts.lock().unwrap();
    accounts.issue_token(new, now(forum)).unwrap();
    hash
}

fn works(forum: &Forum, token: &Hash) -> bool {
    let used = forum.accounts.lock().unwrap().token(token, now(forum));
    matches!(used.unwrap(), Used::Live(_))
}

#[tokio::test]
async fn a_focal_point_ends_all_sessions_of_a_colleague() {
    let forum = Forum::new();
    let (_, mut head, mut alternate, _) = staffed(&forum);
    let mut here = forum.signed_in(&mut alternate).await;
    let mut there = forum.signed_in(&mut alternate).await;
    let mut browser = forum.signed_in(&mut head).await;
    let people = browser.get("/en/desk/people").await;
    assert!(people.text().contains(SESSIONS), "{}", people.text());
    let asked = browser.get(SESSIONS).await;
    assert!(asked.text().contains("<dd>2</dd>"), "{}", asked.text());
    assert_eq!(here.get("/en/desk").await.status, 200, "nothing ended yet");
    let ended = browser.post(SESSIONS, &[]).await;
    assert_eq!(ended.to(), "/en/desk/people");
    assert_eq!(here.get("/en/desk").await.status, 303);
    assert_eq!(there.get("/en/desk").await.status, 303);
    let log = browser.get("/en/desk/log").await;
    let written = "Ended all sessions of a person";
    assert!(log.text().contains(written), "{}", log.text());
    // The seat and the passkey stay.
    let mut again = forum.signed_in(&mut alternate).await;
    assert_eq!(again.get("/en/desk/people").await.status, 200);
}

#[tokio::test]
async fn a_focal_point_revokes_the_tokens_for_its_own_seat() {
    let forum = Forum::new();
    let (_, mut head, ..) = staffed(&forum);
    let own = token(&forum, "p-11", COL);
    let elsewhere = token(&forum, "p-11", r#"{"seat":"chair","of":"plenary"}"#);
    let of_another = token(&forum, "p-12", COL);
    let mut browser = forum.signed_in(&mut head).await;
    let asked = browser.get(TOKENS).await;
    assert!(asked.text().contains("<dd>1</dd>"), "{}", asked.text());
    assert!(works(&forum, &own));
    let ended = browser.post(TOKENS, &[]).await;
    assert_eq!(ended.to(), "/en/desk/people");
    assert!(!works(&forum, &own));
    assert!(works(&forum, &elsewhere), "of another seat");
    assert!(works(&forum, &of_another));
    let log = browser.get("/en/desk/log").await;
    let written = "Revoked the tokens of a person";
    assert!(log.text().contains(written), "{}", log.text());
}

#[tokio::test]
async fn nobody_else_ends_anything() {
    let forum = Forum::new();
    let (mut both, mut head, mut alternate, mut adviser) = staffed(&forum);
    let mut other = forum.head(seat("delegation", Some("BHS")), "p-20", &mut both[0]);
    let token = token(&forum, "p-11", COL);
    let mut target = forum.signed_in(&mut alternate).await;
    for (person, status) in [(&mut adviser, 409), (&mut other, 404), (&mut both[0], 404)] {
        let mut browser = forum.signed_in(person).await;
        for path in [SESSIONS, TOKENS] {
            assert_eq!(browser.get(path).await.status, status, "{path}");
            assert_eq!(browser.post(path, &[]).await.status, status, "{path}");
        }
        let people = browser.get("/en/desk/people").await;
        assert!(!people.text().contains(SESSIONS), "{status}");
    }
    assert_eq!(target.get("/en/desk").await.status, 200);
    assert!(works(&forum, &token));
    // Whoever has left is no longer of this party: another seat may have sent her.
    let mut browser = forum.signed_in(&mut head).await;
    forum.unseat(&mut head, "p-11");
    assert_eq!(browser.post(SESSIONS, &[]).await.status, 404);
    assert_eq!(target.get("/en/desk/sessions").await.status, 200);
}

#[tokio::test]
async fn an_officer_of_the_secretariat_ends_the_sessions_of_another() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut browser = forum.signed_in(&mut first).await;
    let mut other = forum.signed_in(&mut second).await;
    let path = format!("/en/desk/people/{}/sessions", second.id);
    let officers = browser.get("/en/desk/officers").await;
    assert!(officers.text().contains(&path), "{}", officers.text());
    let ended = browser.post(&path, &[]).await;
    assert_eq!(ended.to(), "/en/desk/officers");
    assert_eq!(other.get("/en/desk").await.status, 303);
    assert_eq!(browser.get("/en/desk").await.status, 200);
}
