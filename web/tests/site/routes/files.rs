//! Tables, the feed, the calendar.

use std::collections::HashMap;

use language::Lang;

use crate::fixture::{ADDRESS, Forum};

async fn lines(forum: &Forum, address: &str) -> Vec<HashMap<String, String>> {
    let answer = forum.found(address).await;
    let mut reader = csv::Reader::from_reader(answer.body.as_slice());
    reader.deserialize().map(Result::unwrap).collect()
}

#[tokio::test]
async fn every_table_is_there_twice_and_the_same() {
    let forum = Forum::small();
    for table in publish::TABLES {
        let here = forum.found(&format!("/{table}.csv")).await;
        let there = forum.found(&format!("/api/v1/{table}.csv")).await;
        assert_eq!(here.text(), there.text());
        assert!(here.header("Content-Type").starts_with("text/csv"));
        let disposition = format!("attachment; filename=\"{table}.csv\"");
        assert_eq!(here.header("Content-Disposition"), disposition);
    }
    assert_eq!(forum.get("/persons.csv").await.status, 404);
}

#[tokio::test]
async fn safe_and_raw_are_told_apart() {
    let forum = Forum::small();
    let safe = lines(&forum, "/positions.csv").await;
    let raw = forum.found("/positions.csv?form=raw").await;
    assert!(safe[0]["words"].starts_with("'=SUM"));
    assert!(raw.text().contains(",\"=SUM"));
    assert_eq!(
        raw.header("Content-Disposition"),
        "attachment; filename=\"positions-raw.csv\""
    );
    assert_eq!(forum.get("/positions.csv?form=wild").await.status, 400);
    assert_eq!(forum.get("/positions.csv?group=EU").await.status, 400);
}

#[tokio::test]
async fn the_table_of_positions_says_what_the_api_says() {
    let forum = Forum::small();
    let table = lines(&forum, "/positions.csv?form=raw&lang=fr").await;
    let api = forum
        .found("/api/v1/positions?lang=fr&limit=500")
        .await
        .json();
    let items = api["items"].as_array().unwrap();
    assert_eq!(table.len(), items.len());
    for (line, item) in table.iter().zip(items) {
        for (column, value) in line {
            let said = match column.as_str() {
                "question_title" => &item["question_title"]["words"],
                "option_title" => &item["option_title"]["words"],
                "on_behalf_of" => &item["on_behalf_of"]["who"],
                "on_behalf_of_kind" => &item["on_behalf_of"]["kind"],
                "evidence_kind" => &item["evidence"]["kind"],
                "source" => &item["evidence"]["source"],
                "source_publisher" => &item["evidence"]["publisher"],
                "paragraph" => &item["evidence"]["paragraph"],
                "place" => &item["evidence"]["place"],
                other => &item[other],
            };
            assert_eq!(
                *value,
                written(said),
                "{column} of position {}",
                line["position"]
            );
        }
    }
}

/// A value of the API as a table writes it.
fn written(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

#[tokio::test]
async fn a_table_can_be_asked_as_of_a_day_and_an_index() {
    let forum = Forum::small();
    assert_eq!(
        lines(&forum, "/positions.csv?as_of=2026-03-29").await.len(),
        0
    );
    assert_eq!(
        lines(&forum, "/positions.csv?as_of=2026-03-30").await.len(),
        3
    );
    assert_eq!(
        lines(&forum, "/positions.csv?at=20&as_of=2026-04-30")
            .await
            .len(),
        1
    );
    assert_eq!(forum.get("/positions.csv?at=1000").await.status, 404);
}

#[tokio::test]
async fn the_feed_has_the_newest_entries() {
    let forum = Forum::small();
    let newest = forum.registrar.size() - 1;
    for lang in Lang::ALL {
        let feed = forum.found(&format!("/{lang}/record.atom")).await;
        assert_eq!(
            feed.header("Content-Type"),
            "application/atom+xml; charset=utf-8"
        );
        let first = format!("<id>{ADDRESS}/record/entry/{newest}</id>");
        assert!(feed.text().contains(&first), "{lang}");
        let mut reader = quick_xml::Reader::from_str(feed.text());
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    }
    let before = forum.found("/en/record.atom").await;
    forum.declare("COL", procedure::question::Stance::Oppose);
    let after = forum.found("/en/record.atom").await;
    assert!(after.text().contains("Colombia opposed"));
    assert_ne!(before.header("ETag"), after.header("ETag"));
}

#[tokio::test]
async fn the_calendar_is_stamped_by_the_record() {
    let forum = Forum::small();
    let calendar = forum.found("/en/sessions.ics").await;
    assert_eq!(
        calendar.header("Content-Type"),
        "text/calendar; charset=utf-8"
    );
    assert!(
        calendar
            .text()
            .contains("\r\nUID:meeting-2026-07-1@small\r\n")
    );
    assert!(calendar.text().contains("\r\nDTSTAMP:20260403T09"));
    forum
        .clock
        .fetch_add(86_400, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(
        forum.found("/en/sessions.ics").await.text(),
        calendar.text()
    );
}
