//! `/`, redirections, and what stands beside the pages.

use crate::fixture::Forum;

#[tokio::test]
async fn the_root_leads_to_the_readers_language() {
    let forum = Forum::small();
    for (accept, expected) in [
        ("fr-CA,en;q=0.8", "/fr/"),
        ("ar", "/ar/"),
        ("de", "/en/"),
        ("", "/en/"),
        ("zh-Hant-TW", "/zh/"),
    ] {
        let answer = forum.ask("GET", "/", &[("Accept-Language", accept)]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(answer.header("Location"), expected);
        let vary: Vec<_> = answer.headers.get_all("Vary").iter().collect();
        assert!(
            vary.contains(&&"Accept-Language".parse().unwrap()),
            "{vary:?}"
        );
    }
}

#[tokio::test]
async fn one_thing_has_one_address() {
    let forum = Forum::small();
    for (asked, expected) in [
        ("/en", "/en/"),
        ("/en/questions/", "/en/questions"),
        (
            "/en/questions/appointment/?as_of=2026-03-30",
            "/en/questions/appointment?as_of=2026-03-30",
        ),
        ("/en/members/col", "/en/members/COL"),
        ("/api/v1/positions/", "/api/v1/positions"),
        ("/en/documents/A/1/", "/en/documents/A/1"),
    ] {
        let answer = forum.get(asked).await;
        assert_eq!(answer.status, 308, "{asked}");
        assert_eq!(answer.header("Location"), expected);
    }
}

#[tokio::test]
async fn no_redirection_leaves_the_site() {
    let forum = Forum::small();
    for asked in [
        "//evil.example/",
        "/%2F%2Fevil.example/",
        "/\\evil.example/",
        "///",
        "/en//evil/",
    ] {
        let answer = forum.get(asked).await;
        let location = answer.header("Location");
        assert!(
            !location.starts_with("//") && !location.contains("evil"),
            "{asked}: {location}"
        );
    }
}

#[tokio::test]
async fn assets_never_change_under_their_address() {
    let forum = Forum::small();
    let style = forum.found(web::assets::css()).await;
    assert_eq!(style.header("Content-Type"), "text/css; charset=utf-8");
    assert!(style.header("Cache-Control").contains("immutable"));
    assert_eq!(
        forum
            .get("/assets/travaux-0000000000000000.css")
            .await
            .status,
        404
    );
    let sign = forum.found("/favicon.ico").await;
    assert_eq!(sign.header("Content-Type"), "image/svg+xml");
}

#[tokio::test]
async fn small_files_for_machines() {
    let forum = Forum::small();
    assert!(forum.found("/robots.txt").await.text().contains("Allow: /"));
    let health = forum.found("/healthz").await;
    assert_eq!(health.json()["size"], forum.registrar.size());
    assert_eq!(health.json()["root"].as_str().unwrap().len(), 64);
    assert_eq!(health.header("Cache-Control"), "no-store");
    // Nobody has said who reads reports of weaknesses.
    assert_eq!(forum.get("/.well-known/security.txt").await.status, 404);
}

#[tokio::test]
async fn security_txt_names_the_contact_and_expires() {
    let forum = Forum::small();
    let clock: web::Clock = std::sync::Arc::new(|| "2026-04-03T12:00:00Z".parse().unwrap());
    let contact = Some("mailto:security@forum.example".into());
    let registrar = std::sync::Arc::clone(&forum.registrar);
    let site = web::Site::with_contact(registrar, clock, "https://forum.example", contact);
    let told = Forum { site, ..forum };
    let text = told.found("/.well-known/security.txt").await;
    assert!(
        text.text()
            .contains("Contact: mailto:security@forum.example\n")
    );
    assert!(text.text().contains("Expires: 2026-09-30T00:00:00Z\n"));
}

#[tokio::test]
async fn an_unfounded_forum_answers_too() {
    let forum = Forum::empty("http://127.0.0.1:8080");
    for address in [
        "/en/",
        "/en/record",
        "/en/record.atom",
        "/en/sessions.ics",
        "/positions.csv",
        "/api/v1",
        "/api/v1/record",
    ] {
        forum.found(address).await;
    }
    assert_eq!(forum.get("/record/checkpoint").await.status, 404);
    assert_eq!(forum.get("/en/?at=0").await.status, 404);
}
