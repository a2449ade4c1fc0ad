//! Matters from the desk: put, opened, objected to, declared decided.

mod confiding;
mod deciding;
mod waiting;

use std::sync::atomic::Ordering;

use procedure::body::Post;
use procedure::id::MatterId;
use procedure::matter::{Matter, Stage};
use procedure::seats::Role;
use procedure::{Act, Command};

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person, by, seat};

/// 6 April 2026, noon in New York.
const DEADLINE: &str = "2026-04-06T12:00";
const DEADLINE_AT: i64 = 1_775_491_200;

/// A forum with rules for deciding, its Chair, its officers, and two delegations.
struct Staffed {
    forum: Forum,
    chair: Person,
    officers: [Person; 2],
    head: Person,
    alternate: Person,
}

fn staffed() -> Staffed {
    let forum = Forum::new();
    let mut officers = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officers[0]);
    let alternate = forum.member_of(&mut head, "p-11", Role::Alternate);
    let chair = forum.officer(Post::Chair, "p-1", &mut officers);
    rules(&forum);
    Staffed {
        forum,
        chair,
        officers,
        head,
        alternate,
    }
}

/// A rule that is read one way, and the terms of deciding under it.
fn rules(forum: &Forum) {
    let secretariat = by(seat("secretariat", None), "p-3");
    let provision = r#"{"provision":"consensus","title":{"original":"en","texts":{"en":{"words":"Consensus","status":"original"}}},"summary":{"original":"en","texts":{"en":{"words":"By consensus.","status":"original"}}},"readings":[{"reading":"only","words":{"original":"en","texts":{"en":{"words":"By consensus.","status":"original"}}}}],"standing":"open","source":{"document":"A/1"},"certainty":"seen"}"#;
    let terms = |mode: &str, more: &str| {
        format!(
            r#"{{"mode":"{mode}","provision":"consensus",{more}"breakers":"members","on_break":"reopens","reasons":"optional","hold_hours_max":24,"extension_hours_max":72,"source":{{"document":"A/1"}},"certainty":"seen"}}"#
        )
    };
    for (kind, body) in [
        ("provision-recorded", provision.to_owned()),
        ("terms-set", terms("in-meeting", r#""pause_seconds":10,"#)),
        ("terms-set", terms("silence", r#""hours_min":72,"#)),
    ] {
        let act = Act::decode(kind, &body).unwrap();
        forum.enter(&secretariat, Command::behind(&act), &mut []);
    }
}

impl Staffed {
    fn matter(&self) -> Matter {
        let now = self.forum.registrar.read();
        now.forum.matters.get(MatterId(1)).unwrap().clone()
    }

    /// The Chair puts a matter in this mode and opens it.
    async fn opened(&mut self, mode: &str) {
        let sha256 = "a1".repeat(32);
        let mut browser = self.forum.signed_in(&mut self.chair).await;
        let put = [
            ("body", "plenary"),
            ("title", "Modalities <b> & \u{627}"),
            ("lang", "en"),
            ("mode", mode),
            ("provision", "consensus"),
            ("subject", "text"),
            ("sha256", &sha256),
            ("original", "en"),
        ];
        entered(&mut browser, &mut self.chair, "/en/desk/matters/put", &put).await;
        let deadline = [("deadline", DEADLINE)];
        let fields = &deadline[..usize::from(mode == "silence")];
        let path = "/en/desk/matters/1/open";
        entered(&mut browser, &mut self.chair, path, fields).await;
        assert_eq!(self.matter().stage, Stage::Open);
    }

    fn clock(&self, at: i64) {
        self.forum.clock.store(at, Ordering::Relaxed);
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
    sign(browser, person, &asked).await
}

async fn sign(browser: &mut Browser<'_>, person: &mut Person, asked: &Answer) -> Answer {
    assert_eq!(asked.status, 303, "{}", asked.text());
    let check = asked.to().to_owned();
    let page = browser.get(&check).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut person.authenticator, &page.challenge());
    browser.post(&check, &[("credential", &credential)]).await
}

async fn entered(
    browser: &mut Browser<'_>,
    person: &mut Person,
    path: &str,
    fields: &[(&str, &str)],
) {
    let answer = signed(browser, person, path, fields).await;
    assert!(answer.to().contains("/desk/receipt/"), "{}", answer.text());
}

/// The page without the isolates around what was inserted.
fn plain(page: &Answer) -> String {
    let isolates = |sign: char| ('\u{2066}'..='\u{2069}').contains(&sign);
    page.text().replace(isolates, "")
}

/// The fields of the form to object, as the page has them.
fn hash(page: &Answer) -> String {
    let value = page.text().split("name=\"text\" value=\"").nth(1).unwrap();
    value[..64].to_owned()
}

#[tokio::test]
async fn an_objection_a_second_before_the_deadline_breaks_silence() {
    let mut staffed = staffed();
    staffed.opened("silence").await;
    staffed.clock(DEADLINE_AT - 1);
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let page = browser.get("/en/desk/matters/1/object").await;
    for shown in [
        "Break silence",
        "Version 1",
        "16:00 UTC",
        "Consultations are open again",
        "may be left out",
    ] {
        assert!(plain(&page).contains(shown), "{shown}: {}", page.text());
    }
    let fields = [("text", hash(&page)), ("paragraphs", "27 OP34".into())];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    entered(
        &mut browser,
        &mut staffed.head,
        "/en/desk/matters/1/object",
        &fields,
    )
    .await;
    let matter = staffed.matter();
    assert_eq!(matter.stage, Stage::Consulting);
    let objection = &matter.objections[0];
    assert!(objection.stands() && objection.by_head && !objection.late);
    assert_eq!(objection.received.as_second(), DEADLINE_AT - 1);
}

#[tokio::test]
async fn a_second_after_the_deadline_it_is_on_record_and_not_counted() {
    let mut staffed = staffed();
    staffed.opened("silence").await;
    staffed.clock(DEADLINE_AT - 1);
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let page = browser.get("/en/desk/matters/1/object").await;
    // Filled in before, signed after: what counts is when the signed objection is received.
    let asked = browser
        .post("/en/desk/matters/1/object", &[("text", &hash(&page))])
        .await;
    staffed.clock(DEADLINE_AT + 1);
    let answer = sign(&mut browser, &mut staffed.head, &asked).await;
    assert!(answer.to().contains("/desk/receipt/"), "{}", answer.text());
    let matter = staffed.matter();
    assert_eq!(matter.stage, Stage::Open);
    assert!(matter.objections[0].late);
    assert_eq!(matter.objections[0].received.as_second(), DEADLINE_AT + 1);
}

#[tokio::test]
async fn nobody_objects_to_a_text_that_is_another_one_now() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let page = browser.get("/en/desk/matters/1/object").await;
    let old = hash(&page);
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let now = "b2".repeat(32);
    let changed = [("sha256", now.as_str()), ("original", "en")];
    entered(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/change",
        &changed,
    )
    .await;
    let refused = browser
        .post("/en/desk/matters/1/object", &[("text", &old)])
        .await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(
        refused.text().contains("is another one now"),
        "{}",
        refused.text()
    );
    let page = browser.get("/en/desk/matters/1/object").await;
    assert_eq!(hash(&page), now);
    assert!(plain(&page).contains("Version 2"));
}

#[tokio::test]
async fn from_a_seat_that_ended_nobody_objects() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut browser = staffed.forum.signed_in(&mut staffed.alternate).await;
    let page = browser.get("/en/desk/matters/1/object").await;
    let size = staffed.forum.registrar.size();
    staffed.forum.unseat(&mut staffed.head, "p-11");
    let refused = browser
        .post("/en/desk/matters/1/object", &[("text", &hash(&page))])
        .await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert_eq!(staffed.forum.registrar.size(), size + 1);
}

#[tokio::test]
async fn of_two_people_of_one_delegation_the_head_has_the_last_word() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let path = "/en/desk/matters/1/object";
    let mut second = staffed.forum.signed_in(&mut staffed.alternate).await;
    let text = hash(&second.get(path).await);
    entered(
        &mut second,
        &mut staffed.alternate,
        path,
        &[("text", &text)],
    )
    .await;
    let mut first = staffed.forum.signed_in(&mut staffed.head).await;
    let withdraw = [("objection", "1")];
    entered(
        &mut first,
        &mut staffed.head,
        "/en/desk/matters/1/withdraw",
        &withdraw,
    )
    .await;
    let refused = second.post(path, &[("text", &text)]).await;
    assert_eq!(refused.status, 409);
    assert!(
        refused.text().contains("Only the head changes that"),
        "{}",
        refused.text()
    );
    let matter = staffed.matter();
    assert_eq!(matter.objections.len(), 1, "both acts stay on record");
    assert!(matter.objections[0].withdrawn_by_head);
}
