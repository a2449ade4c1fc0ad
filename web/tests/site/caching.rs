//! Tags, encodings, and answers that change when the record does.

use std::io::Read as _;
use std::sync::atomic::Ordering;

use procedure::question::Stance;

use crate::fixture::Forum;

const PAGE: &str = "/en/questions/appointment";

#[tokio::test]
async fn what_a_reader_has_is_not_sent_again() {
    let forum = Forum::small();
    for address in [
        PAGE,
        "/api/v1/positions",
        "/positions.csv",
        "/en/record.atom",
        "/record/entry/0",
    ] {
        let first = forum.found(address).await;
        let tag = first.header("ETag").to_owned();
        assert!(tag.starts_with('"'), "{address}: a strong tag");
        for sent in [
            tag.clone(),
            format!("W/{tag}"),
            format!("\"x\", {tag}"),
            "*".into(),
        ] {
            let again = forum.ask("GET", address, &[("If-None-Match", &sent)]).await;
            assert_eq!(again.status, 304, "{address} {sent}");
            assert!(again.body.is_empty());
            assert_eq!(again.header("ETag"), tag);
            assert_eq!(again.header("Cache-Control"), first.header("Cache-Control"));
        }
        let other = forum
            .ask("GET", address, &[("If-None-Match", "\"x\"")])
            .await;
        assert_eq!(other.status, 200);
    }
}

#[tokio::test]
async fn an_answer_changes_with_the_record() {
    let forum = Forum::small();
    let before = forum.found(PAGE).await;
    assert_eq!(before.header("Cache-Control"), "public, no-cache");
    forum.declare("COL", Stance::Support);
    let tag = before.header("ETag").to_owned();
    let after = forum.ask("GET", PAGE, &[("If-None-Match", &tag)]).await;
    assert_eq!(after.status, 200);
    assert_ne!(after.text(), before.text());
}

#[tokio::test]
async fn an_answer_changes_with_the_day() {
    let forum = Forum::small();
    let today = forum.found("/api/v1/members").await.json();
    assert_eq!(today["as_of"], "2026-04-03");
    // 3 April is over in New York at 4:00 UTC on the 4th.
    forum.clock.store(1_775_275_199, Ordering::Relaxed);
    assert_eq!(
        forum.found("/api/v1/members").await.json()["as_of"],
        "2026-04-03"
    );
    forum.clock.store(1_775_275_200, Ordering::Relaxed);
    assert_eq!(
        forum.found("/api/v1/members").await.json()["as_of"],
        "2026-04-04"
    );
}

#[tokio::test]
async fn gzip_is_another_body_with_another_tag() {
    let forum = Forum::small();
    let plain = forum.found(PAGE).await;
    let zipped = forum
        .ask("GET", PAGE, &[("Accept-Encoding", "br, gzip")])
        .await;
    assert_eq!(zipped.header("Content-Encoding"), "gzip");
    assert_eq!(zipped.header("Vary"), "Accept-Encoding");
    assert_eq!(plain.header("Vary"), "Accept-Encoding");
    assert_ne!(zipped.header("ETag"), plain.header("ETag"));
    assert!(zipped.body.len() < plain.body.len());
    let mut read = Vec::new();
    flate2::read::GzDecoder::new(zipped.body.as_slice())
        .read_to_end(&mut read)
        .unwrap();
    assert_eq!(read, plain.body);
}

#[tokio::test]
async fn one_question_asked_in_two_ways_is_one_answer() {
    let forum = Forum::small();
    let one = forum
        .found("/en/members?as_of=2026-03-30&group=grulac")
        .await;
    let other = forum
        .found("/en/%6Dembers?&group=gr%75lac&as_of=2026-03-30")
        .await;
    assert_eq!(one.text(), other.text());
    assert_eq!(one.header("ETag"), other.header("ETag"));
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let forum = Forum::small();
    for address in [
        "/",
        "/en/",
        PAGE,
        "/positions.csv",
        "/api/v1/positions",
        "/en/nothing",
        "/healthz",
    ] {
        let get = forum.get(address).await;
        let head = forum.ask("HEAD", address, &[]).await;
        assert_eq!(head.status, get.status, "{address}");
        assert!(head.body.is_empty());
        assert_eq!(
            head.header("Content-Length"),
            get.body.len().to_string(),
            "{address}"
        );
        assert_eq!(head.header("ETag"), get.header("ETag"));
    }
}

/// Readers hold the forum, the registrar reads storage, a writer waits for both: nobody may wait
/// for somebody who waits for him.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn reading_and_entering_do_not_wait_for_each_other() {
    let forum = std::sync::Arc::new(Forum::small());
    let writer = std::sync::Arc::clone(&forum);
    let writing = tokio::task::spawn_blocking(move || {
        for _ in 0..50 {
            writer.declare("COL", Stance::Support);
        }
    });
    let asking = async {
        let mut readers = tokio::task::JoinSet::new();
        for address in [
            "/api/v1/record?limit=5&order=newest",
            "/api/v1/record/3",
            "/en/record",
            "/en/",
            "/en/record.atom",
            "/en/sessions.ics",
            "/en/questions?at=18",
            "/positions.csv",
        ] {
            let forum = std::sync::Arc::clone(&forum);
            readers.spawn(async move {
                for _ in 0..50 {
                    forum.found(address).await;
                }
            });
        }
        readers.join_all().await;
        writing.await.unwrap();
    };
    let patience = std::time::Duration::from_mins(2);
    let waited = tokio::time::timeout(patience, asking).await;
    assert!(waited.is_ok(), "somebody waits for ever");
}
