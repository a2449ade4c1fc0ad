//! Matters and decisions for programs: lists, filters, tables, letters.

use procedure::{Act, By, Command, Seat};

use crate::fixture::{ADDRESS, Forum, by};

const PUT: &str = r#"{"matter":1,"body":"plenary","subject":{"kind":"text"},"title":{"original":"en","texts":{"en":{"words":"Modalities","status":"original"},"fr":{"words":"Modalités","status":"unofficial"}}},"mode":"in-meeting","provision":"consensus","text":{"sha256":HASH,"versions":[{"language":"en","status":"original","sha256":HASH}]}}"#;

/// What leads to a decision on one matter, and to a second one on which nothing is decided.
const STORY: &[(&str, &str, &str)] = &[
    (
        "secretariat",
        "provision-recorded",
        r#"{"provision":"consensus","title":W("Consensus"),"summary":W("Nobody objects."),"readings":[{"reading":"only","words":W("Nobody objects.")}],"standing":"open","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "secretariat",
        "terms-set",
        r#"{"mode":"in-meeting","provision":"consensus","breakers":"members","on_break":"ends","reasons":"optional","pause_seconds":10,"source":{"document":"A/1","place":{"paragraph":9}},"certainty":"seen"}"#,
    ),
    ("secretariat", "matter-put", PUT),
    ("chair", "matter-opened", r#"{"matter":1,"entitled":[]}"#),
    (
        "BHS",
        "objection-raised",
        r#"{"objection":1,"matter":1,"member":"BHS","text":HASH,"in_confidence":"said in confidence","received":"2026-04-03T09:00:00Z","late":false,"by_head":true}"#,
    ),
    (
        "BHS",
        "objection-withdrawn",
        r#"{"objection":1,"matter":1,"member":"BHS","by_head":true}"#,
    ),
    (
        "BHS",
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"dissociation","paragraphs":["27"],"words":"=Not 27."}"#,
    ),
    (
        "chair",
        "consensus-tested",
        r#"{"matter":1,"session":"2026-07","meeting":1,"pause_ends":"2026-04-03T09:00:00Z"}"#,
    ),
    (
        "chair",
        "decision-taken",
        r#"{"decision":"2026/1","matter":1,"how":"in-meeting","provision":"consensus","rule":{"document":"A/1"},"entitled":2,"on":"2026-04-03","confirmed_by":"p-9"}"#,
    ),
    ("secretariat", "matter-put", PUT),
    (
        "chair",
        "matter-closed",
        r#"{"matter":2,"closing":"withdrawn","reason":"It is not ripe.","rule":{"document":"A/1"},"on":"2026-04-03"}"#,
    ),
];

fn forum() -> Forum {
    let forum = Forum::small();
    for (seat, kind, body) in STORY {
        forum.enter(seated(seat), command(kind, body));
    }
    forum
}

fn seated(seat: &str) -> By {
    by(match seat {
        "secretariat" => Seat::Secretariat,
        "chair" => Seat::Chair(procedure::id::BodyId::new("plenary").unwrap()),
        code => Seat::Delegation(procedure::id::MemberId::new(code).unwrap()),
    })
}

fn command(kind: &str, body: &str) -> Command {
    let hash = format!("\"{}\"", "a1".repeat(32));
    let mut body = body.replace("HASH", &hash);
    while let Some((before, after)) = body.split_once("W(\"") {
        let (words, after) = after.split_once("\")").unwrap();
        body = format!(
            r#"{before}{{"original":"en","texts":{{"en":{{"words":"{words}","status":"original"}}}}}}{after}"#
        );
    }
    let act = Act::decode(kind, &body).unwrap_or_else(|error| panic!("{kind}: {error}"));
    Command::behind(&act)
}

async fn check(query: &str, member: &str, expected: &[&str]) {
    let answer = forum().found(&format!("/api/v1/{query}")).await;
    assert_eq!(answer.each(member), expected, "{query}");
}

#[tokio::test]
async fn lists_are_filtered() {
    for (query, expected) in [
        ("matters", vec!["1", "2"]),
        ("matters?stage=decided", vec!["1"]),
        ("matters?stage=withdrawn", vec!["2"]),
        ("matters?mode=silence", vec![]),
        ("matters?body=plenary&provision=consensus", vec!["1", "2"]),
        ("matters?member=BHS", vec!["1"]),
        ("matters?member=COL", vec![]),
    ] {
        check(query, "matter", &expected).await;
    }
    for (query, expected) in [
        ("decisions", vec!["2026/1"]),
        ("decisions?how=in-meeting&body=plenary", vec!["2026/1"]),
        ("decisions?how=silence", vec![]),
        ("decisions?dissociated=BHS", vec!["2026/1"]),
        ("decisions?dissociated=COL", vec![]),
        ("decisions?from=2026-04-04", vec![]),
        ("decisions?to=2026-04-03", vec!["2026/1"]),
    ] {
        check(query, "decision", &expected).await;
    }
}

#[tokio::test]
async fn a_matter_says_who_spoke_and_keeps_what_is_confidential() {
    let forum = forum();
    let answer = forum.found("/api/v1/matters/1").await;
    assert!(!answer.text().contains("said in confidence"));
    let one = answer.json();
    assert_eq!(one["subject"]["kind"], "text");
    assert_eq!(one["decision"], "2026/1");
    assert_eq!(one["opened"]["spoken"], serde_json::json!(["BHS"]));
    assert_eq!(one["opened"]["not_spoken"], serde_json::json!(["COL"]));
    assert_eq!(one["objections"][0]["reasons_are"], "in-confidence");
    assert_eq!(one["attached"][0]["given"], "dissociation");
    let two = forum.found("/api/v1/matters/2?lang=fr").await.json();
    assert_eq!(two["title"]["words"], "Modalités");
    assert_eq!(two["closed"]["reason"], "It is not ripe.");
    assert_eq!(two["opened"], serde_json::Value::Null);
}

#[tokio::test]
async fn a_decision_names_its_rule_and_leads_to_its_letter() {
    let forum = forum();
    let one = forum.found("/api/v1/decisions/2026/1").await.json();
    assert_eq!(one["rule"]["paragraph"], 9);
    assert_eq!(one["reading"], "only");
    assert_eq!(one["dissociated"], serde_json::json!(["BHS"]));
    let letter = one["letter_url"].as_str().unwrap();
    let letter = letter.strip_prefix(ADDRESS).unwrap().to_owned();
    for lang in ["en", "fr", "es", "ru", "zh", "ar"] {
        let page = forum
            .found(&letter.replacen("/en/", &format!("/{lang}/"), 1))
            .await;
        for due in ["2026/1", "=Not 27.", "a1a1a1"] {
            assert!(page.text().contains(due), "{lang} {due}");
        }
    }
    assert_eq!(forum.get("/en/decisions/2026/2/letter").await.status, 404);
    assert_eq!(forum.get("/en/matters/2/letter").await.status, 404);
    let outcome = forum.found("/en/matters/2/outcome").await;
    assert!(outcome.text().contains("It is not ripe."));
    assert!(outcome.text().contains("Nothing was decided"));
    forum.found("/en/matters/1/letter").await;
    let page = forum.found("/en/matters/1").await;
    for due in [
        "/matters/1/letter",
        "/decisions/2026/1/letter",
        "in confidence",
        "meeting",
    ] {
        assert!(page.text().contains(due), "{due}");
    }
}

#[tokio::test]
async fn items_of_lists_are_found_alone_and_conform_to_their_description() {
    let forum = forum();
    let described = forum.found("/api/v1/openapi.json").await.json();
    let components = &described["components"]["schemas"];
    for (list, key, schema) in [
        ("matters", "1", "Matter"),
        ("matters", "2", "Matter"),
        ("decisions", "2026/1", "Decision"),
        ("decisions", "2026%2F1", "Decision"),
    ] {
        let one = forum.found(&format!("/api/v1/{list}/{key}")).await.json();
        let all = forum.found(&format!("/api/v1/{list}")).await.json();
        assert!(
            all["items"].as_array().unwrap().contains(&one),
            "{list}/{key}"
        );
        let found = crate::conforming::faults(&one, &components[schema], components);
        assert_eq!(found, [] as [String; 0], "{list}/{key}");
    }
}

#[tokio::test]
async fn tables_say_the_same() {
    let forum = forum();
    let decisions = forum.found("/decisions.csv").await;
    assert!(
        decisions
            .text()
            .contains("2026/1,1,Modalities,text,plenary,2026-04-03,in-meeting")
    );
    let matters = forum.found("/matters.csv").await;
    assert!(matters.text().contains("withdrawn"), "{}", matters.text());
}
