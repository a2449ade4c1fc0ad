//! What a delegation says of positions reported of it, as pages, data and the feed show it.

use procedure::id::{DisputeId, MemberId, PositionId};
use procedure::question::annotate_position::AnnotatePosition;
use procedure::question::dispute_position::DisputePosition;
use procedure::question::settle_dispute::SettleDispute;
use procedure::{Command, Seat};
use text::{Language, Wording, Words};

use crate::fixture::{Forum, by};

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

/// The small forum, in which the Bahamas dispute what was reported of them, and annotate it.
fn disputed() -> Forum {
    let forum = Forum::small();
    let entered = |command: Command| {
        let seat = Seat::Delegation(MemberId::new(crate::MEMBER).unwrap());
        forum.enter(by(seat), command)
    };
    entered(
        DisputePosition {
            position: PositionId(1),
            reason: words("We said something else."),
        }
        .into(),
    );
    entered(
        AnnotatePosition {
            position: PositionId(1),
            words: Wording::new(Language::En, words("On the draft of March.")),
        }
        .into(),
    );
    forum.registrar.sign().unwrap();
    forum
}

async fn check(forum: &Forum, query: &str, member: &str, expected: &[&str]) {
    let answer = forum.found(&format!("/api/v1/{query}")).await;
    assert_eq!(answer.each(member), expected, "{query}");
}

#[tokio::test]
async fn the_api_lists_what_is_said_of_positions() {
    let forum = disputed();
    for (query, member, expected) in [
        ("disputes", "dispute", &["1"][..]),
        ("disputes?standing=open&member=BHS", "dispute", &["1"]),
        ("disputes?standing=settled", "dispute", &[]),
        ("disputes?position=2", "dispute", &[]),
        ("disputes?question=appointment", "dispute", &["1"]),
        ("annotations?position=1", "annotation", &["1"]),
        ("annotations?member=COL", "annotation", &[]),
        ("positions?disputed=true", "position", &["1"]),
        (
            "timeline?holder=BHS&what=disputed",
            "step",
            &["1:disputed:1"],
        ),
        (
            "timeline?to=2026-03-30&holder=BHS",
            "step",
            &["1:expressed"],
        ),
        ("timeline?what=annotated", "step", &["1:annotated:1"]),
        ("timeline?holder=COL", "step", &[]),
    ] {
        check(&forum, query, member, expected).await;
    }
    let one = forum.found("/api/v1/positions/1").await.json();
    assert_eq!(one["disputed"], true);
    assert_eq!(one["disputes"], serde_json::json!([1]));
    assert_eq!(one["annotations"], serde_json::json!([1]));
    let dispute = forum.found("/api/v1/disputes/1").await.json();
    assert_eq!(dispute["reason"], "We said something else.");
    assert_eq!(dispute["settlement"], serde_json::Value::Null);
    assert!(dispute["entry"].is_number());
    let step = forum.found("/api/v1/timeline/1:expressed").await.json();
    assert_eq!(step["stood_until"], "2026-04-03");
    assert_eq!(step["words_language"], "en");
}

#[tokio::test]
async fn a_dispute_is_seen_wherever_the_position_is_until_it_is_settled() {
    let forum = disputed();
    let shown = |html: &str| html.contains("Said to be reported wrongly");
    for address in [
        "/en/questions/appointment",
        "/en/questions/appointment?option=the-chair",
        "/en/questions/appointment/BHS",
        "/en/members/BHS",
        "/en/disputes",
        "/en/record.atom",
    ] {
        let answer = forum.found(address).await;
        let html = answer.text();
        assert!(shown(html), "{address}: {html}");
        assert!(html.contains("We said something else."), "{address}");
    }
    let seat = Seat::Delegation(MemberId::new(crate::MEMBER).unwrap());
    let settle = SettleDispute {
        dispute: DisputeId(1),
        note: Some(words("We let it be.")),
    };
    forum.enter(by(seat), settle.into());
    for address in ["/en/questions/appointment", "/en/members/BHS"] {
        let answer = forum.found(address).await;
        assert!(!shown(answer.text()), "{address}");
    }
    for address in ["/en/disputes", "/en/questions/appointment/BHS"] {
        let answer = forum.found(address).await;
        assert!(
            answer.text().contains("We let it be."),
            "{address} keeps it"
        );
    }
}

#[tokio::test]
async fn a_page_of_a_timeline_is_asked_for_rightly_or_refused() {
    let forum = disputed();
    for (address, status) in [
        ("/en/questions/appointment/BHS?page=1", 200),
        ("/en/questions/appointment/BHS?page=2", 400),
        ("/en/questions/appointment/BHS?page=0", 400),
        ("/en/questions/appointment/BHS?as_of=2026-03-30", 200),
        ("/en/questions/appointment/BHS?option=the-chair", 400),
        ("/en/questions/appointment/ZZZ", 404),
        ("/en/questions/appointment/unnamed-many", 404),
        ("/en/questions/nothing/BHS", 404),
        ("/en/disputes?page=3", 200),
        ("/en/disputes?page=x", 400),
    ] {
        let answer = forum.get(address).await;
        assert_eq!(answer.status, status, "{address}");
    }
}
