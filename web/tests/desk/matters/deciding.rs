//! What is offered, what waits for a second person, what stands sealed, and what programs may say.

use procedure::matter::Stage;
use procedure::seats::Role;

use super::{DEADLINE_AT, entered, plain, signed, staffed};
use crate::browser::assertion;

#[tokio::test]
async fn what_would_be_refused_is_shown_with_its_refusal() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let page = browser.get("/en/desk/matters/1").await;
    assert!(page.text().contains("href=\"/en/desk/matters/1/object\""));
    // What would be done to an objection of one's own is not offered where there is none.
    assert!(!plain(&page).contains("0:COL"), "{}", page.text());
    assert!(
        !plain(&page).contains("Withdraw an objection"),
        "{}",
        page.text()
    );
    assert!(
        !page.text().contains("Modalities <b>"),
        "a title stays text"
    );
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
    let consulted = [
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
        &consulted,
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

/// When an objection was received is what the server saw, and not what a program says.
#[tokio::test]
async fn a_program_does_not_say_when_its_objection_was_received() {
    let mut staffed = staffed();
    staffed.opened("silence").await;
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let fields = [
        ("label", "Statements"),
        ("scope", "verbs"),
        ("verbs", "object"),
    ];
    let shown = browser.post("/en/desk/tokens/new", &fields).await;
    let token = shown.text().split("travaux_").nth(1).unwrap();
    let bearer = format!("Bearer travaux_{}", &token[..token.find('<').unwrap()]);
    staffed.clock(DEADLINE_AT + 5);
    let headers = [
        ("Content-Type", "application/json"),
        ("Authorization", bearer.as_str()),
    ];
    let body = format!(
        r#"{{"body":{{"matter":1,"text":"{}","received":"2026-04-06T15:59:59Z"}}}}"#,
        "a1".repeat(32)
    );
    let path = "/api/v1/acts/objection-raised?dry=1";
    let answer = staffed
        .forum
        .browser()
        .send("POST", path, body, &headers)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let said = answer.text().replace(' ', "");
    assert!(said.contains(r#""late":true"#), "{said}");
    assert!(!said.contains("15:59:59"), "{said}");
}
