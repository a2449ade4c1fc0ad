//! `/api/v1`: shape, paging, errors.

use crate::fixture::{ADDRESS, Forum};

#[tokio::test]
async fn the_front_names_everything_there_is() {
    let forum = Forum::small();
    let front = forum.found("/api/v1").await.json();
    for link in front["links"].as_array().unwrap() {
        let url = link["url"].as_str().unwrap();
        let path = url.strip_prefix(ADDRESS).unwrap();
        forum.found(path).await;
    }
    assert_eq!(front["size"], forum.registrar.size());
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap() {
    let forum = Forum::small();
    for list in [
        "positions",
        "members",
        "record",
        "record?order=newest",
        "documents",
    ] {
        let (path, joint) = match list.split_once('?') {
            Some(_) => (format!("/api/v1/{list}"), '&'),
            None => (format!("/api/v1/{list}"), '?'),
        };
        let whole = forum.found(&format!("{path}{joint}limit=500")).await.json();
        let whole = whole["items"].as_array().unwrap().clone();
        let mut pages = Vec::new();
        let mut next = format!("{path}{joint}limit=1");
        loop {
            let page = forum.found(&next).await.json();
            assert_eq!(page["total"], whole.len());
            pages.extend(page["items"].as_array().unwrap().clone());
            match page["next"].as_str() {
                Some(url) => next = url.strip_prefix(ADDRESS).unwrap().to_owned(),
                None => break,
            }
        }
        assert_eq!(pages, whole, "{list}");
    }
}

#[tokio::test]
async fn one_item_is_the_item_of_the_list() {
    let forum = Forum::small();
    for (list, key, member) in [
        ("positions", "2", "position"),
        ("questions", "appointment", "question"),
        ("members", "COL", "member"),
        ("groups", "grulac", "group"),
        ("bodies", "plenary", "body"),
        ("sessions", "2026-07", "session"),
        ("agenda", "2026-07/5", "item"),
        ("agenda", "2026-07%2F5", "item"),
        ("provisions", "who", "provision"),
        ("framework", "norm-a", "element"),
        ("documents", "A/1", "document"),
        ("roll-calls", "A/1", "document"),
        ("record", "7", "index"),
    ] {
        let one = forum.found(&format!("/api/v1/{list}/{key}")).await.json();
        let all = forum
            .found(&format!("/api/v1/{list}?limit=500"))
            .await
            .json();
        let items = all["items"].as_array().unwrap();
        assert!(items.contains(&one), "{list}/{key}");
        assert_ne!(one[member], serde_json::Value::Null);
        let missing = forum.get(&format!("/api/v1/{list}/nothing")).await;
        assert_eq!(missing.status, 404);
    }
}

#[tokio::test]
async fn every_item_names_its_entry() {
    let forum = Forum::small();
    for list in [
        "positions",
        "questions",
        "members",
        "groups",
        "bodies",
        "sessions",
        "agenda",
        "provisions",
        "framework",
        "documents",
        "roll-calls",
        "record",
    ] {
        let answer = forum.found(&format!("/api/v1/{list}")).await;
        let urls = answer.each("entry_url");
        assert!(!urls.is_empty(), "{list}");
        for url in urls {
            let path = url.strip_prefix(ADDRESS).unwrap().to_owned();
            forum.found(&path).await;
        }
    }
}

#[tokio::test]
async fn an_error_says_what_to_do() {
    let forum = Forum::small();
    for (address, status, code, said) in [
        (
            "/api/v1/positions?holdr=COL",
            400,
            "unknown-parameter",
            "holder",
        ),
        (
            "/api/v1/positions?stance=loves",
            400,
            "malformed-value",
            "support",
        ),
        ("/api/v1/positions?limit=501", 400, "malformed-value", "500"),
        ("/api/v1/positions?limit=0", 400, "malformed-value", "1"),
        (
            "/api/v1/positions?holder=",
            400,
            "malformed-value",
            "holder",
        ),
        (
            "/api/v1/positions?as_of=3",
            400,
            "malformed-value",
            "2026-03-30",
        ),
        (
            "/api/v1/positions?holder=COL&holder=BHS",
            400,
            "repeated-parameter",
            "once",
        ),
        ("/api/v1/positions?holder=XYZ", 404, "not-found", "XYZ"),
        (
            "/api/v1/positions?question=nothing",
            404,
            "not-found",
            "question",
        ),
        ("/api/v1/positions?cursor=999", 404, "not-found", "999"),
        ("/api/v1/positions?at=999", 404, "not-found", "999"),
        ("/api/v1/nothing", 404, "not-found", "nothing"),
        ("/api/v2", 404, "not-found", "api"),
        ("/positions.csv?x=1", 400, "unknown-parameter", "form"),
    ] {
        let answer = forum.get(address).await;
        assert_eq!(answer.status, status, "{address}");
        assert_eq!(answer.header("Content-Type"), "application/problem+json");
        let problem = answer.json();
        assert_eq!(problem["code"], code, "{address}");
        assert_eq!(problem["status"], status);
        assert!(
            problem["detail"].as_str().unwrap().contains(said),
            "{address}: {problem}"
        );
        assert!(!problem["remedy"].as_str().unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_is_not_accepted_is_not_sent() {
    let forum = Forum::small();
    for (accept, status) in [
        ("application/json", 200),
        ("text/html, */*;q=0.1", 200),
        ("application/*", 200),
        ("text/csv", 406),
        ("text/html", 406),
        ("application/json;q=0", 406),
    ] {
        let answer = forum
            .ask("GET", "/api/v1/positions", &[("Accept", accept)])
            .await;
        assert_eq!(answer.status, status, "{accept}");
    }
    let table = forum
        .ask("GET", "/api/v1/positions.csv", &[("Accept", "text/csv")])
        .await;
    assert_eq!(table.status, 200);
}
