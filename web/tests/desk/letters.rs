//! Letters that are laid in the outbox when a seat ends.

use jiff::{SignedDuration, Timestamp};
use procedure::seats::Role;
use serde_json::Value;
use store::accounts::Mail;

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person, seat};

const COL: &str = "delegation-COL";

fn now(forum: &Forum) -> Timestamp {
    let seconds = forum.clock.load(std::sync::atomic::Ordering::Relaxed);
    Timestamp::from_second(seconds).unwrap()
}

/// Keeps an address of a person, as whoever invited her would have.
fn known(forum: &Forum, person: &str, lang: &str) {
    let kept = store::accounts::Person {
        person: person.into(),
        name: format!("Person {person}"),
        email: Some(format!("{person}@example.org")),
        lang: lang.into(),
        created: now(forum),
    };
    forum.accounts.lock().unwrap().keep_person(&kept).unwrap();
}

/// The letters about the end of a seat that are due by then.
fn laid(forum: &Forum, by: Timestamp) -> Vec<Mail> {
    let mails = forum.accounts.lock().unwrap().mail_due(by, 50).unwrap();
    let about = |it: &Mail| it.template == "seat-ended";
    mails.into_iter().filter(about).collect()
}

/// Signs what a form has led to.
async fn sign(browser: &mut Browser<'_>, person: &mut Person, to: &str) -> Answer {
    let page = browser.get(to).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut person.authenticator, &page.challenge());
    browser.post(to, &[("credential", &credential)]).await
}

/// The second officer confirms the only thing that waits.
async fn confirm(forum: &Forum, second: &mut Person) {
    let mut browser = forum.signed_in(second).await;
    let answer = sign(&mut browser, second, "/en/desk/confirmations/1").await;
    assert!(answer.status.as_u16() < 400, "{}", answer.text());
}

/// What stands in a letter.
fn fields(mail: &Mail) -> Value {
    serde_json::from_str(&mail.fields).unwrap()
}

#[tokio::test]
async fn whoever_is_unseated_is_told_in_her_language() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    forum.member_of(&mut head, "p-11", Role::Alternate);
    forum.member_of(&mut head, "p-12", Role::Adviser);
    known(&forum, "p-11", "es");
    known(&forum, "p-12", "en");
    let mut browser = forum.signed_in(&mut head).await;
    let asked = browser.post("/en/desk/people/p-11/remove", &[]).await;
    assert!(laid(&forum, now(&forum)).is_empty(), "nothing has ended");
    sign(&mut browser, &mut head, asked.to()).await;
    let mails = laid(&forum, now(&forum));
    let [mail] = mails.as_slice() else {
        panic!("{mails:?}");
    };
    assert_eq!(mail.person.as_deref(), Some("p-11"));
    assert_eq!(
        (mail.to.as_str(), mail.lang.as_str()),
        ("p-11@example.org", "es")
    );
    let fields = fields(mail);
    assert!(
        fields["seat"].as_str().unwrap().starts_with("Delegación"),
        "{fields}"
    );
    assert_eq!(fields["at"], now(&forum).to_string());
    assert_eq!(fields.as_object().unwrap().len(), 3, "{fields}");
}

#[tokio::test]
async fn withdrawn_credentials_are_told_to_everybody_who_sat() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut first);
    forum.member_of(&mut head, "p-11", Role::Alternate);
    forum.member_of(&mut head, "p-12", Role::Adviser);
    for person in ["p-10", "p-11", "p-12"] {
        known(&forum, person, "en");
    }
    forum.unseat(&mut head, "p-12");
    let mut delegate = forum.signed_in(&mut head).await;
    let mut browser = forum.signed_in(&mut first).await;
    let path = format!("/en/desk/credentials/{COL}/standing");
    let day = now(&forum).to_string()[..10].to_owned();
    let stands = [("standing", "contested"), ("on", day.as_str())];
    let asked = browser.post(&path, &stands).await;
    sign(&mut browser, &mut first, asked.to()).await;
    assert!(
        laid(&forum, now(&forum)).is_empty(),
        "contested is not ended"
    );
    let withdrawn = [
        ("standing", "withdrawn"),
        ("on", day.as_str()),
        ("confirmed_by", second.id.as_str()),
    ];
    let asked = browser.post(&path, &withdrawn).await;
    sign(&mut browser, &mut first, asked.to()).await;
    assert!(
        laid(&forum, now(&forum)).is_empty(),
        "a second officer is missing"
    );
    assert_eq!(delegate.get("/en/desk/sessions").await.status, 200);
    confirm(&forum, &mut second).await;
    let mails = laid(&forum, now(&forum));
    let people: Vec<_> = mails
        .iter()
        .map(|it| it.person.as_deref().unwrap())
        .collect();
    assert_eq!(
        people,
        ["p-10", "p-11"],
        "who had left before is not told twice"
    );
    assert_eq!(delegate.get("/en/desk/sessions").await.status, 303);
}

#[tokio::test]
async fn a_head_who_is_succeeded_later_is_told_when_it_comes() {
    let forum = Forum::new();
    let [mut first, mut second] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut first);
    forum.member_of(&mut head, "p-11", Role::Alternate);
    known(&forum, "p-10", "fr");
    let mut browser = forum.signed_in(&mut first).await;
    let hash = "ab".repeat(32);
    let mut body = String::new();
    for (name, value) in [
        ("party", COL),
        ("letter_hash", hash.as_str()),
        ("issued_by", "the Permanent Representative"),
        ("issued", "2026-04-02"),
        ("head", "p-11"),
        ("from", "2026-04-10"),
        ("confirmed_by", second.id.as_str()),
    ] {
        body += "--x9x9\r\nContent-Disposition: form-data; name=";
        body += &format!("\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--x9x9--\r\n";
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "multipart/form-data; boundary=x9x9"),
    ];
    let path = format!("/en/desk/credentials/letter?party={COL}");
    let asked = browser.send("POST", &path, body, &headers).await;
    sign(&mut browser, &mut first, asked.to()).await;
    confirm(&forum, &mut second).await;
    assert!(
        laid(&forum, now(&forum)).is_empty(),
        "the seat still stands"
    );
    assert_eq!(
        forum
            .signed_in(&mut head)
            .await
            .get("/en/desk")
            .await
            .status,
        200
    );
    let mails = laid(&forum, now(&forum) + SignedDuration::from_hours(24 * 8));
    let [mail] = mails.as_slice() else {
        panic!("{mails:?}");
    };
    // The day begins in New York.
    assert_eq!(mail.due.to_string(), "2026-04-10T04:00:00Z");
    assert_eq!(fields(mail)["at"], "2026-04-10T04:00:00Z");
    assert_eq!(mail.person.as_deref(), Some("p-10"));
}

/// An act that a program enters has the same aftermath as one from the desk.
#[tokio::test]
async fn whoever_a_program_unseats_is_told_and_signed_out() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut colleague = forum.member_of(&mut head, "p-11", Role::Alternate);
    known(&forum, "p-11", "fr");
    let mut gone = forum.signed_in(&mut colleague).await;
    let mut browser = forum.signed_in(&mut head).await;
    let fields = [
        ("label", "People"),
        ("scope", "verbs"),
        ("verbs", "unseat-person"),
    ];
    let shown = browser.post("/en/desk/tokens/new", &fields).await;
    let token = shown.text().split("travaux_").nth(1).unwrap();
    let bearer = format!("Bearer travaux_{}", &token[..token.find('<').unwrap()]);
    let body = serde_json::json!({
        "seat": {"seat": "delegation", "of": "COL"},
        "person": "p-11",
        "reason": "Gone home.",
    });
    let send = async |path: &str, body: Value| {
        let headers = [
            ("Content-Type", "application/json"),
            ("Authorization", bearer.as_str()),
        ];
        let mut program = forum.browser();
        program.send("POST", path, body.to_string(), &headers).await
    };
    let path = "/api/v1/acts/person-unseated";
    let dry = send(&format!("{path}?dry=1"), serde_json::json!({"body": body})).await;
    assert_eq!(dry.status, 200, "{}", dry.text());
    let dry = dry.json();
    let bytes = |name: &str| passkey::base64url::decode(dry[name].as_str().unwrap()).unwrap();
    let proof = passkey::Proof {
        nonce: bytes("nonce").try_into().unwrap(),
        signatures: vec![head.authenticator.sign(head.passkey, &bytes("challenge"))],
    };
    let asked = serde_json::json!({
        "body": body,
        "seal_seed": dry["seal_seed"],
        "proof": proof.to_value(),
    });
    assert!(laid(&forum, now(&forum)).is_empty(), "nothing has ended");
    let entered = send(path, asked).await;
    assert_eq!(entered.status, 201, "{}", entered.text());
    let mails = laid(&forum, now(&forum));
    let [mail] = mails.as_slice() else {
        panic!("{mails:?}");
    };
    assert_eq!(mail.person.as_deref(), Some("p-11"));
    assert_eq!(mail.lang, "fr");
    let desk = gone.get("/en/desk").await;
    assert_eq!(desk.status, 303, "whoever has no seat left is signed out");
}
