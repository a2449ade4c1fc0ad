//! A delegation and what the record says of it: confirmed, corrected, annotated, disputed, and the
//! dispute settled by whoever keeps the record.

use procedure::id::{DocumentId, MemberId, OptionId, PositionId, QuestionId};
use procedure::question::record_position::RecordPosition;
use procedure::question::{KnownBy, Regards, Stance};
use procedure::seats::Role;
use procedure::{Citation, Holder, Place};
use text::{Language, Wording, Words};

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person, seat};

const OURS: &str = "/en/desk/our-record";

/// The secretariat records what a report says of Colombia.
fn reported(forum: &Forum, officer: &mut Person, stance: Stance, said: &str) -> PositionId {
    let record = RecordPosition {
        holder: Holder::Member(MemberId::new("COL").unwrap()),
        question: QuestionId::new("appointment").unwrap(),
        option: OptionId::new("the-chair").unwrap(),
        stance,
        expressed: "2026-03-30".parse().unwrap(),
        on_behalf_of: None,
        known_by: KnownBy::Reported,
        source: Citation {
            document: DocumentId::new("A/1").unwrap(),
            place: Some(Place::Paragraph(7)),
        },
        words: Wording::new(Language::En, Words::new(said).unwrap()),
        caveats: Vec::new(),
    };
    forum.enter(&officer.by(), record.into(), &mut []);
    let now = forum.registrar.read();
    let last = now.forum.questions.positions().next_back();
    last.unwrap().id
}

/// Signs what a form has led to, or enters it where no signature is needed.
async fn sign(browser: &mut Browser<'_>, person: &mut Person, asked: &Answer) -> Answer {
    assert_eq!(asked.status, 303, "{}", asked.text());
    let page = browser.get(asked.to()).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let credential = assertion(&mut person.authenticator, &page.challenge());
    browser
        .post(asked.to(), &[("credential", &credential)])
        .await
}

/// A form is filled in and entered.
async fn entered(
    browser: &mut Browser<'_>,
    person: &mut Person,
    path: &str,
    fields: &[(&str, &str)],
) {
    let form = browser.get(path).await;
    assert_eq!(form.status, 200, "{path}: {}", form.text());
    let asked = browser.post(path, fields).await;
    let done = sign(browser, person, &asked).await;
    assert_eq!(done.status, 303, "{path}: {}", done.text());
}

#[tokio::test]
async fn a_delegation_answers_what_is_said_of_it() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let first = reported(
        &forum,
        &mut officer,
        Stance::Support,
        "It was for <b>that</b>.",
    );
    let mut browser = forum.signed_in(&mut head).await;
    let waits = browser.get("/en/desk").await;
    assert!(waits.text().contains("is new to you"), "{}", waits.text());
    let page = browser.get(OURS).await;
    let html = page.text();
    assert_eq!(page.status, 200, "{html}");
    assert!(
        html.contains("It was for &lt;b&gt;that&lt;/b&gt;."),
        "{html}"
    );
    for way in ["confirm", "correct", "annotate", "dispute"] {
        assert!(
            html.contains(&format!("{OURS}/{first}/{way}")),
            "{way}: {html}"
        );
    }
    assert!(!html.contains("/withdraw\""), "nothing is disputed yet");
    assert!(
        !html.contains(">New<"),
        "on the first visit nothing is marked"
    );
    // What comes after the visit is marked in the next, for as long as that lasts.
    forum.later(3_600);
    let second = reported(&forum, &mut officer, Stance::Oppose, "It was against.");
    let mut browser = forum.signed_in(&mut head).await;
    for _ in 0..2 {
        forum.later(60);
        let again = browser.get(OURS).await;
        assert_eq!(again.text().matches(">New<").count(), 1, "{}", again.text());
    }
    let words = [("words", "We say so ourselves."), ("lang", "en")];
    let path = format!("{OURS}/{first}/confirm");
    entered(&mut browser, &mut head, &path, &words).await;
    {
        let now = forum.registrar.read();
        let declared = now.forum.questions.positions().next_back().unwrap();
        assert_eq!(declared.regards, Some(Regards::Confirms(first)));
        assert_eq!(declared.stance, Stance::Support);
        assert!(declared.signed);
    }
    let page = browser.get(OURS).await;
    assert!(page.text().contains("Confirms what is on record of it"));
    assert!(!page.text().contains(&format!("{OURS}/{second}/confirm")));
    let refused = browser.get(&format!("{OURS}/1/confirm")).await;
    assert_eq!(refused.status, 404, "position 1 is said to be another's");
}

#[tokio::test]
async fn what_was_reported_wrongly_is_corrected_and_annotated() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let wrong = reported(&forum, &mut officer, Stance::Support, "It was for that.");
    let mut browser = forum.signed_in(&mut head).await;
    let note = [("words", "On the draft of 30 March."), ("lang", "en")];
    let path = format!("{OURS}/{wrong}/annotate");
    entered(&mut browser, &mut head, &path, &note).await;
    let path = format!("{OURS}/{wrong}/correct");
    let faulty = browser.post(&path, &[("words", ""), ("lang", "en")]).await;
    assert_eq!(faulty.status, 422, "{}", faulty.text());
    let fields = [
        ("option", "the-chair"),
        ("stance", "oppose"),
        ("words", "We were against."),
        ("lang", "en"),
    ];
    entered(&mut browser, &mut head, &path, &fields).await;
    let mut reader = forum.browser();
    let page = reader.get("/en/questions/appointment/COL").await;
    let html = page.text();
    for said in [
        "We were against.",
        "On the draft of 30 March.",
        "Corrects what",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    let answered = browser.post(&path, &fields).await;
    assert_eq!(answered.status, 409, "it has declared its own since");
}

#[tokio::test]
async fn a_dispute_waits_on_whoever_keeps_the_record_until_it_is_settled() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let wrong = reported(&forum, &mut officer, Stance::Support, "It was for that.");
    {
        let mut browser = forum.signed_in(&mut head).await;
        let path = format!("{OURS}/{wrong}/dispute");
        entered(&mut browser, &mut head, &path, &[("reason", "Not at all.")]).await;
        let page = browser.get(OURS).await;
        let way = format!("{OURS}/{wrong}/withdraw");
        assert!(page.text().contains(&way), "{}", page.text());
        assert!(page.text().contains("Said to be reported wrongly"));
        let closed = browser.get("/en/desk/disputes/1/retract").await;
        assert_eq!(closed.status, 409, "a delegation retracts nothing");
    }
    let mut browser = forum.signed_in(&mut officer).await;
    let waits = browser.get("/en/desk").await;
    assert!(waits.text().contains("said to be reported wrongly"));
    let list = browser.get("/en/desk/disputes").await;
    assert!(list.text().contains("Not at all."), "{}", list.text());
    let one = browser.get("/en/desk/disputes/1").await;
    assert!(one.text().contains("/en/desk/disputes/1/retract"));
    assert!(one.text().contains("still stands as it was disputed"));
    assert!(!one.text().contains("/en/desk/disputes/1/settle\""));
    let early = browser.post("/en/desk/disputes/1/settle", &[]).await;
    assert_eq!(early.status, 409, "{}", early.text());
    let reason = [("reason", "The report names another.")];
    let asked = browser.post("/en/desk/disputes/1/retract", &reason).await;
    let done = browser.post(asked.to(), &[]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let note = [("note", "Thank you.")];
    entered(
        &mut browser,
        &mut officer,
        "/en/desk/disputes/1/settle",
        &note,
    )
    .await;
    let mut reader = forum.browser();
    let public = reader.get("/en/disputes").await;
    for said in ["Thank you.", "Not at all.", "was retracted"] {
        assert!(public.text().contains(said), "{said}: {}", public.text());
    }
    assert_eq!(browser.get("/en/desk/disputes/9").await.status, 404);
}

#[tokio::test]
async fn whoever_may_not_bind_the_delegation_reads_and_answers_nothing() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut adviser = forum.member_of(&mut head, "p-11", Role::Adviser);
    let said = reported(&forum, &mut officer, Stance::Support, "It was for that.");
    let mut browser = forum.signed_in(&mut adviser).await;
    let page = browser.get(OURS).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("It was for that."));
    assert!(!page.text().contains(&format!("{OURS}/{said}/confirm")));
    let mut browser = forum.signed_in(&mut officer).await;
    let page = browser.get(OURS).await;
    assert!(
        page.status.as_u16() >= 400,
        "the secretariat has no such record"
    );
}
