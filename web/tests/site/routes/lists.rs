//! The filters of the API, list by list.

use crate::fixture::Forum;

async fn check(query: &str, member: &str, expected: &[&str]) {
    let forum = Forum::small();
    let answer = forum.found(&format!("/api/v1/{query}")).await;
    assert_eq!(answer.each(member), expected, "{query}");
}

#[tokio::test]
async fn positions() {
    let all = [
        ("positions", vec!["1", "2", "3", "4", "5"]),
        ("positions?holder=BHS", vec!["1", "2", "5"]),
        ("positions?holder=CHAIR", vec!["4"]),
        ("positions?holder=unnamed-many", vec!["3"]),
        ("positions?holder=COL", vec![]),
        ("positions?holder_kind=unnamed", vec!["3"]),
        ("positions?question=appointment&stance=oppose", vec!["2"]),
        ("positions?option=the-chair&known_by=recorded", vec!["4"]),
        ("positions?standing=stands", vec!["4", "5"]),
        ("positions?standing=superseded", vec!["1", "2"]),
        ("positions?standing=retracted", vec!["3"]),
        ("positions?standing=stands&as_of=2026-03-30", vec!["1", "4"]),
        ("positions?from=2026-04-01", vec!["2", "5"]),
        ("positions?to=2026-03-30", vec!["1", "3", "4"]),
        ("positions?from=2026-04-01&to=2026-03-30", vec![]),
        ("positions?source=A/1", vec!["1", "3", "4"]),
        ("positions?as_of=2026-03-29", vec![]),
        ("positions?at=20", vec!["1"]),
        ("positions?disputed=true", vec![]),
        ("positions?disputed=false", vec!["1", "2", "3", "4", "5"]),
    ];
    for (query, expected) in all {
        check(query, "position", &expected).await;
    }
}

#[tokio::test]
async fn a_position_in_long_form() {
    let forum = Forum::small();
    let one = forum.found("/api/v1/positions/1").await.json();
    assert_eq!(one["holder"], "BHS");
    assert_eq!(one["holder_kind"], "member");
    assert_eq!(one["on"], "2026-03-30");
    assert_eq!(one["evidence"]["kind"], "cited");
    assert_eq!(one["evidence"]["source"], "A/1");
    assert_eq!(one["evidence"]["paragraph"], 12);
    assert_eq!(one["caveats"], serde_json::json!(["implicit", "partial"]));
    assert_eq!(one["superseded_by"], serde_json::json!([2, 5]));
    assert_eq!(one["words_language"], "en");
    let own = forum.found("/api/v1/positions/2").await.json();
    assert_eq!(own["known_by"], "declared");
    assert_eq!(own["evidence"]["kind"], "declaration");
    assert_eq!(own["entered_by"], "delegation:BHS");
    assert_eq!(own["supersedes"], serde_json::json!([1]));
    let unnamed = forum.found("/api/v1/positions/3").await.json();
    assert_eq!(unnamed["holder_name"], serde_json::Value::Null);
    assert_eq!(unnamed["evidence"]["place"], "bytes 3-9");
}

#[tokio::test]
async fn members_and_groups() {
    check("members", "member", &["BHS", "COL"]).await;
    check("members?group=grulac", "member", &["BHS", "COL"]).await;
    check("members?group=grulac&as_of=2026-05-01", "member", &["COL"]).await;
    check("groups?member=BHS", "group", &["grulac"]).await;
    check("groups?member=BHS&as_of=2026-05-01", "group", &[]).await;
    check("groups?kind=negotiating", "group", &[]).await;
}

#[tokio::test]
async fn names_come_in_the_language_asked_for() {
    let forum = Forum::small();
    let one = forum.found("/api/v1/members/COL?lang=fr").await.json();
    assert_eq!(one["name"]["words"], "Colombie (la)");
    assert_eq!(one["name"]["status"], "official");
    let one = forum.found("/api/v1/members/COL?lang=zh").await.json();
    assert_eq!(one["name"]["language"], "en");
    assert_eq!(one["name"]["status"], "original");
}

#[tokio::test]
async fn the_others() {
    check("questions?provision=who", "question", &["appointment"]).await;
    check(
        "questions?body=plenary&agenda_item=2026-07/5",
        "question",
        &["appointment"],
    )
    .await;
    check("provisions?standing=open", "provision", &["who"]).await;
    check("provisions?standing=in-force", "provision", &[]).await;
    check("agenda?session=2026-07", "item", &["2026-07/5"]).await;
    check(
        "sessions?body=plenary&from=2026-07-24",
        "session",
        &["2026-07"],
    )
    .await;
    check("sessions?from=2026-07-25", "session", &[]).await;
    check("bodies?kind=plenary", "body", &["plenary"]).await;
    check("documents?kind=report", "document", &["A/1"]).await;
    check("framework?part=norm", "element", &["norm-a"]).await;
    check("roll-calls?member=COL", "document", &["A/1"]).await;
    check("record?act=question-raised", "index", &["18"]).await;
    check(
        "record?order=newest&limit=1&act=option-put-forward",
        "index",
        &["19"],
    )
    .await;
}

#[tokio::test]
async fn an_entry_is_told_and_shown() {
    let forum = Forum::small();
    let one = forum.found("/api/v1/record/18").await.json();
    assert_eq!(one["sentence"], "The question was raised: “Who appoints?”");
    assert_eq!(one["by"]["seat"], "founder");
    let bytes = forum.found("/record/entry/18").await.json();
    assert_eq!(one["entry"], bytes);
}
