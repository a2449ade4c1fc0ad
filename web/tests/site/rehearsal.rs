//! A rehearsal says so on every page and answer, and nothing else does.

use std::collections::BTreeSet;

use language::{Lang, Messages};

use crate::fixture::{Forum, REHEARSAL};
use crate::routes_of_all_kinds;

/// The header that names a rehearsal.
const HEADER: &str = "travaux-rehearsal";

/// The kinds of pages: with a slash at its end, whatever stands beneath it.
const KINDS: [&str; 21] = [
    "",
    "questions",
    "questions/",
    "members",
    "members/",
    "groups",
    "groups/",
    "bodies/",
    "sessions",
    "sessions/",
    "provisions",
    "provisions/",
    "framework",
    "documents",
    "documents/",
    "roll-calls/",
    "method",
    "record",
    "record/",
    "record/verify",
    "data",
];

/// Every page of a language that can be reached from its first one, without a look at the past.
async fn pages(forum: &Forum, lang: Lang) -> Vec<(String, String)> {
    let start = format!("/{lang}/");
    let mut known = BTreeSet::from([start.clone()]);
    let mut waiting = vec![start.clone()];
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop() {
        let answer = forum.ask("GET", &path, &[]).await;
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let text = answer.text().to_owned();
        for link in text.split("href=\"").skip(1) {
            let link = link.split(['"', '#', '?']).next().unwrap_or_default();
            if link.starts_with(&start) && known.insert(link.to_owned()) {
                waiting.push(link.to_owned());
            }
        }
        pages.push((path, text));
    }
    pages
}

/// How often a page says in its language that it is of a rehearsal.
fn said(lang: Lang, page: &str) -> usize {
    let banner = Messages::of(lang).text("rehearsal-banner");
    let banner = banner.trim_start_matches('\u{200f}');
    let aside = page.matches("<aside class=\"rehearsal\"").count();
    assert_eq!(page.matches(banner).count(), aside, "{lang}: {page}");
    aside
}

#[tokio::test]
async fn every_page_of_a_rehearsal_says_so_in_its_language() {
    let forum = Forum::rehearsal();
    for lang in Lang::ALL {
        let pages = pages(&forum, lang).await;
        for kind in KINDS {
            let kind = format!("/{lang}/{kind}");
            let mut paths = pages.iter().map(|(path, _)| path);
            let of_it = |path: &String| {
                if kind.ends_with('/') {
                    path.starts_with(&kind)
                } else {
                    *path == kind
                }
            };
            assert!(paths.any(of_it), "no page was seen under {kind}");
        }
        for (path, text) in pages {
            assert_eq!(said(lang, &text), 1, "{path}");
        }
        for path in [
            "nothing",
            "members/XXX",
            "?at=99999",
            "record?at=2",
            "?at=0",
        ] {
            let answer = forum.ask("GET", &format!("/{lang}/{path}"), &[]).await;
            assert_eq!(said(lang, answer.text()), 1, "{path}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn every_answer_of_a_rehearsal_names_it() {
    let forum = Forum::rehearsal();
    let odd = [
        "/nothing",
        "/en/nothing",
        "/api/v1/nothing",
        "/api/v1/positions?limit=x",
    ];
    for path in routes_of_all_kinds().into_iter().chain(odd) {
        for method in ["GET", "HEAD", "POST", "OPTIONS"] {
            let answer = forum.ask(method, path, &[]).await;
            assert_eq!(answer.header(HEADER), REHEARSAL, "{method} {path}");
        }
        let etag = forum.ask("GET", path, &[]).await.header("etag").to_owned();
        if !etag.is_empty() {
            let answer = forum.ask("GET", path, &[("If-None-Match", &etag)]).await;
            assert_eq!(answer.header(HEADER), REHEARSAL, "304 {path}");
        }
    }
    for path in ["/api/v1?at=0", "/api/v1/positions?at=0"] {
        let json = forum.ask("GET", path, &[]).await.json();
        assert_eq!(json["rehearsal"], true, "{path}");
    }
    for path in ["/api/v1", "/api/v1/positions", "/api/v1/members"] {
        let json = forum.ask("GET", path, &[]).await.json();
        assert_eq!(json["rehearsal"], true, "{path}");
        assert_eq!(json["forum"], REHEARSAL, "{path}");
    }
    let table = forum.ask("GET", "/positions.csv", &[]).await;
    let name = table.header("content-disposition");
    assert_eq!(name, "attachment; filename=\"rehearsal-positions.csv\"");
}

#[tokio::test]
async fn nothing_of_a_forum_says_that_it_is_a_rehearsal() {
    let forum = Forum::small();
    for (path, text) in pages(&forum, Lang::En).await {
        assert_eq!(said(Lang::En, &text), 0, "{path}");
    }
    for path in routes_of_all_kinds() {
        let answer = forum.ask("GET", path, &[]).await;
        assert_eq!(answer.header(HEADER), "", "{path}");
    }
    let json = forum.ask("GET", "/api/v1", &[]).await.json();
    assert_eq!(json["rehearsal"], false);
    let table = forum.ask("GET", "/positions.csv", &[]).await;
    let name = table.header("content-disposition");
    assert_eq!(name, "attachment; filename=\"positions.csv\"");
}
