//! Links that open seats, and passkeys that a site keeps: in a rehearsal, and nowhere else.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use jiff::SignedDuration;
use passkey::base64url;
use passkey::software::Authenticator;
use procedure::id::PersonId;
use web::{Rehearsal, Rehearsed};

use crate::browser::Answer;
use crate::fixture::{Forum, Person, SMALL, seat};

const REHEARSAL: &str = "rehearsal-of-small-0a1b2c3d";

/// What opens seats and signs for them: by code, the person and her passkey.
#[derive(Default)]
struct Played {
    people: Mutex<Vec<(&'static str, PersonId, Authenticator)>>,
    /// Set where the test lets the clock be moved.
    clock: OnceLock<Arc<AtomicI64>>,
}

impl Played {
    fn by(&self, code: &'static str, person: &Person) {
        let id = PersonId::new(&person.id).unwrap();
        let played = (code, id, person.authenticator.clone());
        self.people.lock().unwrap().push(played);
    }
}

impl Rehearsal for Played {
    fn person(&self, code: &str) -> Option<PersonId> {
        let all = self.people.lock().unwrap();
        let found = all.iter().find(|(other, ..)| *other == code);
        found.map(|(_, person, _)| person.clone())
    }

    fn sign(&self, person: &PersonId, challenge: &[u8; 32]) -> Option<Rehearsed> {
        let mut all = self.people.lock().unwrap();
        let found = all.iter_mut().find(|(_, other, _)| other == person);
        let (.., authenticator) = found?;
        let said = authenticator.sign(0, challenge);
        Some(Rehearsed {
            credential: base64url::encode(&authenticator.credential),
            authenticator_data: said.authenticator_data,
            client_data: said.client_data,
            signature: said.signature,
        })
    }

    fn move_ahead(&self, by: SignedDuration) -> bool {
        let Some(clock) = self.clock.get() else {
            return false;
        };
        clock.fetch_add(by.as_secs(), Ordering::Relaxed);
        true
    }
}

/// A forum under this key with two officers and a head, all of whom could be played.
fn forum(id: &str) -> (Forum, Arc<Played>, [Person; 2], Person) {
    let played = Arc::new(Played::default());
    let forum = Forum::played(id, Arc::clone(&played) as Arc<dyn Rehearsal>);
    let [mut first, second] = forum.secretariat();
    let head = forum.head(seat("delegation", Some("BHS")), "p-5", &mut first);
    played.by("first", &first);
    played.by("second", &second);
    played.by("head", &head);
    (forum, played, [first, second], head)
}

/// The declaration of a position, up to its check.
const DECLARED: &[(&str, &str)] = &[
    ("option", "the-chair"),
    ("stance", "support"),
    ("words", "Played here."),
    ("lang", "en"),
];

async fn checked(browser: &mut crate::browser::Browser<'_>) -> (String, Answer) {
    let asked = browser
        .post("/en/desk/positions/new/appointment", DECLARED)
        .await;
    let to = asked.to().to_owned();
    let page = browser.get(&to).await;
    assert_eq!(page.status, 200, "{}", page.text());
    (to, page)
}

#[tokio::test]
async fn a_link_opens_its_seat_as_often_as_wanted() {
    let (forum, ..) = forum(REHEARSAL);
    for lang in ["en", "ar", "zh"] {
        let mut browser = forum.browser();
        let page = browser.get(&format!("/{lang}/rehearsal")).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("data-from-hash"), "{}", page.text());
        let taken = browser
            .post(&format!("/{lang}/rehearsal"), &[("code", " head ")])
            .await;
        assert_eq!(taken.to(), format!("/{lang}/desk"));
        let desk = browser.get(&format!("/{lang}/desk")).await;
        assert_eq!(desk.status, 200);
        assert!(desk.text().contains("<aside class=\"rehearsal\""));
        assert_eq!(desk.header("travaux-rehearsal"), REHEARSAL);
    }
    // One browser changes from seat to seat.
    let mut browser = forum.browser();
    for (code, opens) in [("first", 200), ("head", 409), ("second", 200)] {
        browser.post("/en/rehearsal", &[("code", code)]).await.to();
        let officers = browser.get("/en/desk/officers").await;
        assert_eq!(officers.status, opens, "{code}: {}", officers.text());
    }
}

#[tokio::test]
async fn a_code_of_no_seat_opens_nothing() {
    let (forum, ..) = forum(REHEARSAL);
    for code in ["", "third", "HEAD", "head head", "p-5"] {
        let mut browser = forum.browser();
        let answer = browser.post("/en/rehearsal", &[("code", code)]).await;
        assert_eq!(answer.status, 422, "{code}");
        assert!(answer.text().contains("No seat has this code"), "{code}");
        assert_eq!(browser.get("/en/desk").await.to(), "/en/sign-in?to=/desk");
    }
}

#[tokio::test]
async fn an_act_is_signed_with_the_passkey_that_is_kept_for_the_person() {
    let (forum, _, _, head) = forum(REHEARSAL);
    let mut browser = forum.browser();
    browser
        .post("/en/rehearsal", &[("code", "head")])
        .await
        .to();
    let (path, page) = checked(&mut browser).await;
    assert!(page.text().contains("A key that this rehearsal keeps"));
    assert!(page.text().contains("travaux act v1"));
    assert!(!page.text().contains("data-passkey"), "{}", page.text());
    let size = forum.registrar.size();
    let entered = browser.post(&path, &[("how", "unsigned")]).await;
    assert_eq!(entered.to(), format!("/en/desk/receipt/{size}"));
    let recorded = &forum.registrar.entries(size, 1).unwrap()[0].recorded;
    assert_eq!(recorded.signed.len(), 1);
    assert_eq!(recorded.signed[0].0, head.passkey);
}

#[tokio::test]
async fn no_link_opens_a_seat_of_a_forum_that_is_no_rehearsal() {
    // The site is told to play, and the record says that it is not played.
    let (forum, ..) = forum(SMALL);
    let mut browser = forum.browser();
    for lang in ["en", "ru"] {
        let path = format!("/{lang}/rehearsal");
        assert_eq!(browser.get(&path).await.status, 404);
        for code in ["head", "first", "wrong", ""] {
            let answer = browser.post(&path, &[("code", code)]).await;
            assert_eq!(answer.status, 404, "{code}");
            assert!(browser.cookies.is_empty(), "{:?}", browser.cookies);
        }
    }
    assert_eq!(browser.get("/en/desk").await.to(), "/en/sign-in?to=/desk");
}

#[tokio::test]
async fn nothing_signs_for_a_person_of_a_forum_that_is_no_rehearsal() {
    let (forum, _, _, mut head) = forum(SMALL);
    let mut browser = forum.signed_in(&mut head).await;
    let (path, page) = checked(&mut browser).await;
    assert!(page.text().contains("data-passkey"), "{}", page.text());
    assert!(!page.text().contains("rehearsal"), "{}", page.text());
    let size = forum.registrar.size();
    let unsigned = browser.post(&path, &[("how", "unsigned")]).await;
    assert_eq!(unsigned.status, 409, "{}", unsigned.text());
    assert_eq!(forum.registrar.size(), size);
}

#[tokio::test]
async fn two_officers_are_played_one_after_the_other() {
    let (forum, ..) = forum(REHEARSAL);
    let mut browser = forum.browser();
    browser
        .post("/en/rehearsal", &[("code", "first")])
        .await
        .to();
    let fields = [
        ("seat", "secretariat/new"),
        ("name", "Third officer"),
        ("channel", "paper"),
        ("lang", "en"),
        ("from", "2026-04-03"),
        ("confirmed_by", "p-4"),
    ];
    let asked = browser.post("/en/desk/officers/seat", &fields).await;
    let path = asked.to().to_owned();
    let size = forum.registrar.size();
    let waits = browser.post(&path, &[("how", "unsigned")]).await;
    assert_eq!(waits.status, 200, "{}", waits.text());
    assert_eq!(forum.registrar.size(), size);
    browser
        .post("/en/rehearsal", &[("code", "second")])
        .await
        .to();
    let confirmed = browser
        .post("/en/desk/confirmations/1", &[("how", "unsigned")])
        .await;
    assert!(confirmed.status.is_success(), "{}", confirmed.text());
    let recorded = &forum.registrar.entries(size, 1).unwrap()[0].recorded;
    assert_eq!(recorded.signed.len(), 2);
}

#[tokio::test]
async fn the_clock_of_a_rehearsal_is_moved_ahead_and_that_of_a_forum_is_not() {
    let (rehearsal, played, [first, _], _) = forum(REHEARSAL);
    let mut first = first;
    let before = rehearsal.clock.load(Ordering::Relaxed);
    let mut browser = rehearsal.signed_in(&mut first).await;
    let page = browser.get("/en/desk/matters").await;
    assert!(
        page.text().contains("/en/desk/rehearsal"),
        "{}",
        page.text()
    );
    // It stands while nothing can move it, and a wrong number moves nothing.
    for (hours, status) in [("72", 422), ("-1", 422), ("", 422)] {
        let refused = browser
            .post("/en/desk/rehearsal", &[("hours", hours)])
            .await;
        assert_eq!(refused.status, status, "{hours}");
    }
    assert_eq!(rehearsal.clock.load(Ordering::Relaxed), before);
    assert!(played.clock.set(Arc::clone(&rehearsal.clock)).is_ok());
    let moved = browser.post("/en/desk/rehearsal", &[("hours", "1")]).await;
    assert_eq!(moved.status, 303, "{}", moved.text());
    assert_eq!(rehearsal.clock.load(Ordering::Relaxed), before + 3_600);

    let (small, played, [mut first, _], _) = forum(SMALL);
    assert!(played.clock.set(Arc::clone(&small.clock)).is_ok());
    let before = small.clock.load(Ordering::Relaxed);
    let mut browser = small.signed_in(&mut first).await;
    assert_eq!(browser.get("/en/desk/rehearsal").await.status, 404);
    let moved = browser.post("/en/desk/rehearsal", &[("hours", "1")]).await;
    assert_eq!(moved.status, 404);
    assert_eq!(small.clock.load(Ordering::Relaxed), before);
    let page = browser.get("/en/desk/matters").await;
    assert!(!page.text().contains("/desk/rehearsal"));
}
