//! Candidates asked from the desk: nothing is on record before they consent, and nothing personal
//! stays here afterwards.

mod audience;

use procedure::body::Post;
use procedure::id::CandidateId;
use procedure::{Act, Command};
use serde_json::Value;
use store::accounts::{Mail, NominationStage};

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person, by, seat};

const POST: &str = "plenary/co-facilitator";

/// A forum with a post to fill, its Chair, a secretariat, and two delegations.
struct Staffed {
    forum: Forum,
    chair: Person,
    officers: [Person; 2],
    head: Person,
    other: Person,
}

fn staffed() -> Staffed {
    let forum = Forum::new();
    let mut officers = forum.secretariat();
    let head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officers[0]);
    let other = forum.head(seat("delegation", Some("BHS")), "p-20", &mut officers[0]);
    let chair = forum.officer(Post::Chair, "p-1", &mut officers);
    let secretariat = by(seat("secretariat", None), "p-3");
    for (kind, body) in [
        (
            "provision-recorded",
            r#"{"provision":"filling","title":{"original":"en","texts":{"en":{"words":"Filling","status":"original"}}},"summary":{"original":"en","texts":{"en":{"words":"How.","status":"original"}}},"readings":[{"reading":"one","words":{"original":"en","texts":{"en":{"words":"One.","status":"original"}}}},{"reading":"two","words":{"original":"en","texts":{"en":{"words":"Two.","status":"original"}}}}],"standing":"open","source":{"document":"A/1"},"certainty":"seen"}"#,
        ),
        (
            "post-established",
            r#"{"post":"plenary/co-facilitator","body":"plenary","office":"co-facilitator","title":{"original":"en","texts":{"en":{"words":"Co-facilitator","status":"original"}}},"places":1,"decided_by":"plenary","provision":"filling","source":{"document":"A/1"},"certainty":"seen"}"#,
        ),
    ] {
        let act = Act::decode(kind, body).unwrap();
        forum.enter(&secretariat, Command::behind(&act), &mut []);
    }
    Staffed {
        forum,
        chair,
        officers,
        head,
        other,
    }
}

/// Sends a form, and signs on the page on which it is checked.
async fn signed(
    browser: &mut Browser<'_>,
    person: &mut Person,
    path: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let asked = browser.post(path, fields).await;
    let check = asked.to().to_owned();
    let page = browser.get(&check).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut person.authenticator, &page.challenge());
    let entered = browser.post(&check, &[("credential", &credential)]).await;
    assert!(entered.to().contains("/desk/receipt/"), "{}", entered.to());
    entered
}

impl Staffed {
    /// The Chair calls for nominations, and a delegation asks somebody by mail; the code they get.
    async fn asked(&mut self) -> String {
        let mut browser = self.forum.signed_in(&mut self.chair).await;
        let call = [
            ("posts", POST),
            ("until", "2026-06-01T12:00"),
            ("questions-en", "Why?"),
            ("questions-fr", "Pourquoi ?"),
        ];
        let path = "/en/desk/appointments/call";
        signed(&mut browser, &mut self.chair, path, &call).await;
        let mut browser = self.forum.signed_in(&mut self.head).await;
        let asked = [
            ("posts", POST),
            ("name", "Somebody <b>"),
            ("channel", "email"),
            ("email", "somebody@example.org"),
            ("lang", "fr"),
        ];
        let answer = browser.post("/en/desk/appointments/nominate", &asked).await;
        assert_eq!(answer.to(), "/en/desk/appointments");
        let letter = self.letter("candidate-asked");
        let fields: Value = serde_json::from_str(&letter.fields).unwrap();
        assert_eq!(
            (letter.to.as_str(), letter.lang.as_str()),
            ("somebody@example.org", "fr")
        );
        let link = fields["link"].as_str().unwrap();
        assert!(
            link.starts_with("https://forum.example/fr/candidacy#"),
            "{link}"
        );
        link.split('#').nth(1).unwrap().to_owned()
    }

    fn letter(&self, template: &str) -> Mail {
        let seconds = self.forum.clock.load(std::sync::atomic::Ordering::Relaxed);
        let now = jiff::Timestamp::from_second(seconds).unwrap();
        let mails = self
            .forum
            .accounts
            .lock()
            .unwrap()
            .mail_due(now, 50)
            .unwrap();
        let found = mails.into_iter().find(|it| it.template == template);
        found.unwrap_or_else(|| panic!("no letter {template}"))
    }

    fn stage(&self) -> NominationStage {
        let all = self
            .forum
            .accounts
            .lock()
            .unwrap()
            .nominations(None)
            .unwrap();
        all[0].stage.clone()
    }
}

/// Opens the candidate's own page in a browser that nobody is signed in to.
async fn behind<'f>(forum: &'f Forum, code: &str) -> Browser<'f> {
    let mut browser = forum.browser();
    let answer = browser.post("/en/candidacy", &[("code", code)]).await;
    assert_eq!(answer.to(), "/en/candidacy/answer");
    browser
}

const STATED: [(&str, &str); 3] = [
    ("name", "Somebody <b>"),
    ("gender", "woman"),
    ("nationalities", "col bhs"),
];

#[tokio::test]
async fn nobody_is_on_record_before_consenting_and_before_the_delegation_enters_it() {
    let mut it = staffed();
    let code = it.asked().await;
    let size = it.forum.registrar.size();
    let mut candidate = behind(&it.forum, &code).await;
    let page = candidate.get("/en/candidacy/answer").await;
    assert!(page.text().contains("value=\"Somebody &#60;b&#62;\""));
    let without = candidate.post("/en/candidacy/answer", &STATED).await;
    assert_eq!(without.status, 422);
    assert_eq!(it.stage(), NominationStage::Asked);
    let consented = [&STATED[..], &[("consent", "yes")]].concat();
    let answer = candidate.post("/en/candidacy/answer", &consented).await;
    assert_eq!(answer.to(), "/en/candidacy/answer");
    assert_eq!(it.forum.registrar.size(), size, "consent is no entry");
    let mut browser = it.forum.signed_in(&mut it.head).await;
    assert!(
        browser
            .get("/en/desk")
            .await
            .text()
            .contains("has consented to stand")
    );
    let path = "/en/desk/appointments/asked/1";
    assert_eq!(browser.get(path).await.status, 200);
    signed(&mut browser, &mut it.head, path, &[("counted", "COL")]).await;
    let now = it.forum.registrar.read();
    let known = now.forum.appointments.candidate(CandidateId(1)).unwrap();
    assert_eq!(known.name.open().unwrap().as_str(), "Somebody <b>");
    assert_eq!(known.counted.as_str(), "COL");
    drop(now);
    // What was personal is in the vault of the record, and no longer here.
    let all = it.forum.accounts.lock().unwrap().nominations(None).unwrap();
    assert_eq!((&all[0].name, &all[0].email), (&None, &None));
    // Sent once more, nothing more is entered.
    assert_eq!(browser.post(path, &[]).await.status, 404);
}

#[tokio::test]
async fn whoever_declines_is_forgotten_and_the_link_is_over() {
    let mut it = staffed();
    let code = it.asked().await;
    let mut candidate = behind(&it.forum, &code).await;
    let declined = candidate.post("/en/candidacy/decline", &[]).await;
    assert_eq!(declined.status, 200, "{}", declined.text());
    assert!(matches!(it.stage(), NominationStage::Declined { .. }));
    let mut again = it.forum.browser();
    let over = again.post("/en/candidacy", &[("code", &code)]).await;
    assert_eq!(over.status, 410);
    let mut browser = it.forum.signed_in(&mut it.head).await;
    assert_eq!(
        browser.get("/en/desk/appointments/asked/1").await.status,
        404
    );
    let page = browser.get("/en/desk/appointments").await;
    assert!(!page.text().contains("Somebody"), "{}", page.text());
}

#[tokio::test]
async fn a_foreign_code_and_another_delegation_find_nothing() {
    let mut it = staffed();
    let _code = it.asked().await;
    let mut stranger = it.forum.browser();
    for code in ["", "WRNG-WRNG-WRNG-WRNG", "<script>"] {
        let answer = stranger.post("/en/candidacy", &[("code", code)]).await;
        assert!(matches!(answer.status.as_u16(), 410 | 422), "{code}");
    }
    assert_eq!(stranger.get("/en/candidacy/answer").await.status, 410);
    let mut browser = it.forum.signed_in(&mut it.other).await;
    for path in [
        "/en/desk/appointments/asked/1",
        "/en/desk/appointments/asked/x",
    ] {
        assert_eq!(browser.get(path).await.status, 404, "{path}");
        assert_eq!(browser.post(path, &[]).await.status, 404, "{path}");
    }
    let back = browser
        .post("/en/desk/appointments/asked/1/take-back", &[])
        .await;
    assert_eq!(back.status, 404);
    assert_eq!(it.stage(), NominationStage::Asked);
}

#[tokio::test]
async fn nothing_is_entered_while_the_candidate_is_silent_and_it_can_be_taken_back() {
    let mut it = staffed();
    let code = it.asked().await;
    let size = it.forum.registrar.size();
    let mut browser = it.forum.signed_in(&mut it.head).await;
    let path = "/en/desk/appointments/asked/1";
    let page = browser.post(path, &[]).await;
    assert!(
        page.text().contains("has not answered yet"),
        "{}",
        page.text()
    );
    let back = browser.post(&format!("{path}/take-back"), &[]).await;
    assert_eq!(back.to(), "/en/desk/appointments");
    let mut candidate = it.forum.browser();
    let over = candidate.post("/en/candidacy", &[("code", &code)]).await;
    assert_eq!(over.status, 410);
    assert_eq!(it.forum.registrar.size(), size);
}

#[tokio::test]
async fn a_candidate_on_record_asks_for_erasure_and_the_secretariat_sees_each_seal() {
    let mut it = staffed();
    let code = it.asked().await;
    let mut candidate = behind(&it.forum, &code).await;
    let consented = [&STATED[..2], &[("consent", "yes")]].concat();
    candidate.post("/en/candidacy/answer", &consented).await;
    let mut browser = it.forum.signed_in(&mut it.head).await;
    signed(
        &mut browser,
        &mut it.head,
        "/en/desk/appointments/asked/1",
        &[],
    )
    .await;
    let asked = candidate.post("/en/candidacy/erasure", &[]).await;
    assert_eq!(asked.to(), "/en/candidacy/answer");
    let mut officer = it.forum.signed_in(&mut it.officers[0]).await;
    let waits = officer.get("/en/desk").await;
    assert!(
        waits.text().contains("erasure of personal data"),
        "{}",
        waits.text()
    );
    let page = officer
        .get("/en/desk/appointments/candidates/1/erase")
        .await;
    let ways = page
        .text()
        .matches("/en/desk/closing?way=erase&#38;seal=")
        .count()
        + page
            .text()
            .matches("/en/desk/closing?way=erase&amp;seal=")
            .count();
    assert_eq!(ways, 2, "{}", page.text());
    // Neither another delegation nor the candidate's own erases it.
    assert_eq!(
        browser
            .get("/en/desk/appointments/candidates/1/erase")
            .await
            .status,
        409
    );
}

#[tokio::test]
async fn a_deadline_that_has_passed_takes_no_nomination() {
    let mut it = staffed();
    let mut browser = it.forum.signed_in(&mut it.head).await;
    let asked = [
        ("posts", POST),
        ("name", "Somebody"),
        ("channel", "paper"),
        ("lang", "en"),
    ];
    let path = "/en/desk/appointments/nominate";
    let page = browser.post(path, &asked).await;
    assert_eq!(page.status, 422, "nobody has called for nominations");
    let none = it.forum.accounts.lock().unwrap().nominations(None).unwrap();
    assert!(none.is_empty());
}
