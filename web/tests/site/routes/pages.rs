//! Every page, in every language.

use language::Lang;

use crate::fixture::Forum;

/// One address of every kind of page.
pub(crate) const PAGES: [&str; 24] = [
    "/",
    "/questions",
    "/questions/appointment",
    "/members",
    "/members/COL",
    "/groups",
    "/groups/grulac",
    "/bodies/plenary",
    "/sessions",
    "/sessions/2026-07",
    "/matters",
    "/decisions",
    "/provisions",
    "/provisions/who",
    "/framework",
    "/documents",
    "/documents/A/1",
    "/roll-calls/A/1",
    "/method",
    "/record",
    "/record/3",
    "/record/verify",
    "/data",
    "/search",
];

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let forum = Forum::small();
    for lang in Lang::ALL {
        for page in PAGES {
            let answer = forum.found(&format!("/{lang}{page}")).await;
            assert_eq!(answer.header("Content-Type"), "text/html; charset=utf-8");
            let html = answer.text();
            assert!(html.contains(&format!("lang=\"{lang}\"")), "{lang}{page}");
            assert!(
                html.contains(&format!("dir=\"{}\"", lang.dir())),
                "{lang}{page}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_answered_with_what_is() {
    let forum = Forum::small();
    for (address, named) in [
        ("/en/questions/apointment", "/en/questions"),
        ("/en/members/XYZ", "/en/members"),
        ("/en/members?group=nobody", "/en/"),
        ("/en/bodies/nothing", "/en/"),
        ("/en/record/99999", "/en/record"),
        ("/en/record/x", "/en/record"),
        ("/en/?at=99999", "/en/record"),
        ("/en/nothing", "/en/"),
        ("/pt/", "/fr/"),
        ("/nothing/at/all", "/en/"),
    ] {
        let answer = forum.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert!(
            answer.text().contains(named),
            "{address} does not name {named}"
        );
        assert_eq!(answer.header("Cache-Control"), "no-store");
    }
}

#[tokio::test]
async fn a_page_about_what_is_missing_speaks_the_readers_language() {
    let forum = Forum::small();
    let answer = forum.ask("GET", "/pt/", &[("Accept-Language", "ru")]).await;
    assert!(answer.text().contains("lang=\"ru\""));
    let answer = forum
        .ask("GET", "/ar/nothing", &[("Accept-Language", "ru")])
        .await;
    assert!(answer.text().contains("lang=\"ar\""));
}

#[tokio::test]
async fn a_query_that_is_not_taken_is_refused() {
    let forum = Forum::small();
    for query in [
        "gruop=EU",
        "as_of=yesterday",
        "as_of=2026-02-30",
        "as_of=2026-03-30&at=3",
        "at=-1",
        "at=3&at=4",
        "as_of=%ff",
        "=",
    ] {
        let answer = forum.get(&format!("/en/questions?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.header("Content-Type"), "text/html; charset=utf-8");
    }
    assert_eq!(forum.get("/en/members?group=").await.status, 200);
    assert_eq!(forum.get("/en/record?before=x").await.status, 400);
}

#[tokio::test]
async fn a_page_can_be_asked_as_of_a_day_or_an_index() {
    let forum = Forum::small();
    let page = "/en/questions/appointment";
    let now = forum.found(page).await;
    let before = forum.found(&format!("{page}?as_of=2026-03-29")).await;
    let on_the_day = forum.found(&format!("{page}?as_of=2026-03-30")).await;
    assert_ne!(before.text(), on_the_day.text());
    assert_ne!(now.text(), on_the_day.text());
    // The question was raised by entry 18; before it there is none.
    let raised = forum.get(&format!("{page}?at=18")).await;
    let not_yet = forum.get(&format!("{page}?at=17")).await;
    assert_eq!(
        (raised.status.as_u16(), not_yet.status.as_u16()),
        (200, 404)
    );
    let same = forum.found(&format!("{page}?as_of=18")).await;
    assert_eq!(same.status, 200);
}

#[tokio::test]
async fn what_the_record_said_then_stays_said() {
    let forum = Forum::small();
    let newest = forum.registrar.size() - 1;
    let page = format!("/en/questions/appointment?at={newest}");
    let then = forum.found(&page).await;
    forum.declare("COL", procedure::question::Stance::Support);
    let later = forum.found(&page).await;
    assert_eq!(then.text(), later.text());
    let now = forum.found("/en/questions/appointment").await;
    assert_ne!(now.header("ETag"), then.header("ETag"));
}
