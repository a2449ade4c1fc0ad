//! What is said in confidence, what changes before everybody's eyes, and the rapporteur's hand at
//! the gavel.

use procedure::Sealable;
use procedure::body::Post;
use procedure::id::SessionId;
use procedure::matter::Stage;

use super::{entered, hash, plain, signed, staffed};
use crate::browser::assertion;

const CONFIDED: &str = "The capital is divided.";

#[tokio::test]
async fn reasons_in_confidence_are_shown_to_the_chair_and_the_own_delegation_alone() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let path = "/en/desk/matters/1/object";
    let mut head = staffed.forum.signed_in(&mut staffed.head).await;
    let text = hash(&head.get(path).await);
    let fields = [("text", text.as_str()), ("in_confidence", CONFIDED)];
    let asked = head.post(path, &fields).await;
    let check = head.get(asked.to()).await;
    assert!(check.text().contains(CONFIDED), "{}", check.text());
    entered(&mut head, &mut staffed.head, path, &fields).await;
    let kept = staffed.matter().objections[0].in_confidence.clone();
    assert_eq!(
        kept.as_ref().and_then(Sealable::open).unwrap().as_str(),
        CONFIDED
    );

    let page = "/en/desk/matters/1";
    assert!(head.get(page).await.text().contains(CONFIDED));
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    assert!(chair.get(page).await.text().contains(CONFIDED));
    let mut officer = staffed.forum.signed_in(&mut staffed.officers[0]).await;
    assert!(!officer.get(page).await.text().contains(CONFIDED));
    let other = crate::fixture::seat("delegation", Some("BHS"));
    let mut other = staffed.forum.head(other, "p-20", &mut staffed.officers[0]);
    let mut other = staffed.forum.signed_in(&mut other).await;
    assert!(!other.get(page).await.text().contains(CONFIDED));
    for path in ["/en/matters/1", "/api/v1/matters/1", "/en/record"] {
        let shown = staffed.forum.browser().get(path).await;
        assert_eq!(shown.status, 200, "{path}");
        assert!(!shown.text().contains(CONFIDED), "{path}");
    }
}

#[tokio::test]
async fn the_words_that_change_are_compared_before_they_are_entered_and_after() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let path = "/en/desk/matters/1/change";
    let now = "b2".repeat(32);
    let half = [
        ("sha256", now.as_str()),
        ("original", "en"),
        ("was", "Should."),
    ];
    assert_eq!(chair.post(path, &half).await.status, 422);
    let fields = [
        ("sha256", now.as_str()),
        ("original", "en"),
        ("was", "States should <b> act."),
        ("now", "States may <b> act."),
    ];
    let asked = chair.post(path, &fields).await;
    let check = chair.get(asked.to()).await;
    for due in [
        "<del><span class=\"hidden\">left out: </span>should </del>",
        "may </ins>",
        "&lt;b&gt;",
    ] {
        assert!(check.text().contains(due), "{due}: {}", check.text());
    }
    entered(&mut chair, &mut staffed.chair, path, &fields).await;
    let page = staffed.forum.browser().get("/en/matters/1").await;
    assert!(page.text().contains("should </del>"), "{}", page.text());
    assert!(!page.text().contains("States should <b>"));
}

#[tokio::test]
async fn the_chair_names_the_meeting_in_which_it_is_asked() {
    let mut staffed = staffed();
    staffed.opened("in-meeting").await;
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let path = "/en/desk/matters/1/ask";
    let form = chair.get(path).await;
    assert!(
        form.text().contains("value=\"2026-07/1\""),
        "{}",
        form.text()
    );
    let unknown = chair.post(path, &[("asked_in", "2026-07/9")]).await;
    assert_eq!(unknown.status, 409, "{}", unknown.text());
    entered(
        &mut chair,
        &mut staffed.chair,
        path,
        &[("asked_in", "2026-07/1")],
    )
    .await;
    let session = SessionId::new("2026-07").unwrap();
    assert_eq!(staffed.matter().asked_in, Some((session, Some(1))));
}

#[tokio::test]
async fn members_and_what_is_decided_are_chosen_by_name() {
    let mut staffed = staffed();
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let put = chair.get("/en/desk/matters/put").await;
    for due in [
        "value=\"agenda 2026-07\"",
        "value=\"document A/1\"",
        "value=\"reading who/chair\"",
        "<optgroup",
    ] {
        assert!(put.text().contains(due), "{due}: {}", put.text());
    }
    let nonsense = [
        ("subject", "document no-such-thing"),
        ("title", "T"),
        ("mode", "in-meeting"),
    ];
    let refused = chair.post("/en/desk/matters/put", &nonsense).await;
    assert_eq!(refused.status, 422);
    staffed.opened("in-meeting").await;
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let consult = chair.get("/en/desk/matters/1/consult").await;
    for due in [
        "type=\"checkbox\" id=\"with-1\"",
        "value=\"COL\"",
        "Colombia",
    ] {
        assert!(consult.text().contains(due), "{due}");
    }
    let consulted = [
        ("with", "COL"),
        ("with", "BHS"),
        ("on", "2026-04-03"),
        ("format", "informal"),
    ];
    let path = "/en/desk/matters/1/consult";
    entered(&mut chair, &mut staffed.chair, path, &consulted).await;
    assert_eq!(staffed.matter().consultations[0].with.len(), 2);
}

#[tokio::test]
async fn the_rapporteur_of_the_body_is_the_second_person_at_the_gavel() {
    let mut staffed = staffed();
    let both = &mut staffed.officers;
    let mut rapporteur = staffed.forum.officer(Post::Rapporteur, "p-2", both);
    staffed.opened("in-meeting").await;
    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    entered(
        &mut chair,
        &mut staffed.chair,
        "/en/desk/matters/1/ask",
        &[],
    )
    .await;
    staffed.forum.later(11);
    let path = "/en/desk/matters/1/gavel";
    let form = chair.get(path).await;
    assert!(form.text().contains("value=\"p-2\""), "{}", form.text());
    let gavel = [("confirmed_by", "p-2")];
    let asked = signed(&mut chair, &mut staffed.chair, path, &gavel).await;
    assert_eq!(asked.status, 200, "{}", asked.text());

    let mut second = staffed.forum.signed_in(&mut rapporteur).await;
    let desk = second.get("/en/desk").await;
    assert!(
        desk.text().contains("/en/desk/confirmations/1"),
        "{}",
        plain(&desk)
    );
    let listed = second.get("/en/desk/confirmations").await;
    assert!(listed.text().contains("/en/desk/confirmations/1"));
    assert!(!listed.text().contains("/en/desk/closing"));
    let page = second.get("/en/desk/confirmations/1").await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut rapporteur.authenticator, &page.challenge());
    let answer = second
        .post("/en/desk/confirmations/1", &[("credential", &credential)])
        .await;
    assert!(answer.to().contains("/desk/receipt/"), "{}", answer.text());
    assert!(matches!(staffed.matter().stage, Stage::Decided(_)));
}
