//! Matters from the desk: put, opened, objected to, declared decided.

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

#[tokio::test]
async fn what_would_be_refused_is_shown_with_its_refusal() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let page = browser.get("/en/desk/matters/1").await;
    assert!(page.text().contains("href=\"/en/desk/matters/1/object\""));
    assert!(
        plain(&page).contains("Nothing is on record under"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("<b>"), "a title stays text");
    assert!(
        !page.text().contains("/desk/matters/1/gavel"),
        "the Chair’s alone"
    );
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let page = chair.get("/en/desk/matters/1").await;
    assert!(
        page.text()
            .contains("has not asked whether anybody objects")
    );
    assert!(
        browser
            .get("/en/desk")
            .await
            .text()
            .contains("nothing is decided yet")
    );
    let mut adviser = staffed
        .forum
        .member_of(&mut staffed.head, "p-12", Role::Adviser);
    let mut adviser_at = staffed.forum.signed_in(&mut adviser).await;
    let page = adviser_at.get("/en/desk/matters/1").await;
    assert!(!page.text().contains("href=\"/en/desk/matters/1/object\""));
}

#[tokio::test]
async fn the_gavel_falls_after_the_pause_with_a_second_person() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let gavel = [("confirmed_by", "p-3")];
    entered(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/ask",
        &[],
    )
    .await;
    let early = chair.post("/en/desk/matters/1/gavel", &gavel).await;
    assert_eq!(early.status, 409, "{}", early.text());
    staffed.forum.later(11);
    assert!(
        chair
            .get("/en/desk")
            .await
            .text()
            .contains("can be declared decided")
    );
    let alone = chair
        .post("/en/desk/matters/1/gavel", &[("confirmed_by", "p-1")])
        .await;
    assert_eq!(alone.status, 409);
    let asked = signed(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/gavel",
        &gavel,
    )
    .await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    assert_eq!(
        staffed.matter().stage,
        Stage::Open,
        "one person alone decides nothing"
    );

    let officer = &mut staffed.officers[0];
    let mut second = staffed.forum.signed_in(officer).await;
    let page = second.get("/en/desk/confirmations/1").await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut officer.authenticator, &page.challenge());
    let answer = second
        .post("/en/desk/confirmations/1", &[("credential", &credential)])
        .await;
    assert!(answer.to().contains("/desk/receipt/"), "{}", answer.text());
    assert!(matches!(staffed.matter().stage, Stage::Decided(_)));
    let now = staffed.forum.registrar.read();
    let decision = now.forum.matters.decisions().next().unwrap();
    assert_eq!(decision.confirmed_by.as_ref().unwrap().as_str(), "p-3");
}

#[tokio::test]
async fn reservations_holds_and_consultations_are_entered_from_their_forms() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut head = staffed.forum.signed_in(&mut staffed.head).await;
    let hostile = "<img src=x> \u{645}\u{646} OP34";
    for (key, fields) in [
        ("concern", vec![("words", hostile)]),
        (
            "hold",
            vec![("until", "2026-04-03T20:00"), ("words", hostile)],
        ),
        (
            "attach",
            vec![
                ("given", "dissociation"),
                ("paragraphs", "OP34"),
                ("words", hostile),
            ],
        ),
    ] {
        let path = format!("/en/desk/matters/1/{key}");
        let asked = head.post(&path, &fields).await;
        let check = head.get(asked.to()).await;
        assert!(check.text().contains("&lt;img"), "{key}: {}", check.text());
        assert!(!check.text().contains("<img"), "{key}");
        entered(&mut head, &mut staffed.head, &path, &fields).await;
    }
    let faulty = head
        .post("/en/desk/matters/1/attach", &[("words", "\u{202e}x")])
        .await;
    assert_eq!(faulty.status, 422);
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let held = [
        ("with", "COL"),
        ("on", "2026-04-03"),
        ("format", "bilateral"),
        ("summary", "We spoke."),
        ("confidential", "Not for the record."),
    ];
    entered(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/consult",
        &held,
    )
    .await;
    let confirm = [("consultation", "1")];
    entered(
        &mut head,
        &mut staffed.head,
        "/en/desk/matters/1/confirm",
        &confirm,
    )
    .await;
    let matter = staffed.matter();
    assert_eq!(
        (
            matter.concerns.len(),
            matter.holds.len(),
            matter.attached.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(matter.consultations[0].confirmed.len(), 1);
    let size = staffed.forum.registrar.size();
    let all = staffed
        .forum
        .registrar
        .entries(0, usize::try_from(size).unwrap())
        .unwrap();
    let sealed = all
        .iter()
        .all(|it| !String::from_utf8_lossy(&it.bytes).contains("Not for the record"));
    assert!(sealed, "the confidential part stands on no public entry");
    let closed = [("closing", "deferred"), ("reason", "Later.")];
    entered(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/close",
        &closed,
    )
    .await;
    assert!(staffed.matter().stage.is_over());
}
