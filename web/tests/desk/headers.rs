//! What every answer of the desk carries, and that links come from the configuration.

use web::desk_routes;

use crate::fixture::Forum;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

#[tokio::test]
async fn nothing_of_the_desk_is_kept_by_anybody() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let mut checked = 0;
    for route in desk_routes().filter(|route| route.method == "GET") {
        let path = format!("/en{}", route.path.replace(['{', '}'], ""));
        let answer = browser.get(&path).await;
        checked += 1;
        assert_eq!(answer.header("Cache-Control"), "no-store", "{path}");
        assert_eq!(answer.header("Content-Security-Policy"), POLICY, "{path}");
        assert_eq!(answer.header("X-Content-Type-Options"), "nosniff", "{path}");
        assert_eq!(answer.header("Referrer-Policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("Cross-Origin-Opener-Policy"),
            "same-origin",
            "{path}"
        );
        assert_eq!(
            answer.header("Cross-Origin-Resource-Policy"),
            "same-origin",
            "{path}"
        );
        assert!(
            answer
                .header("Strict-Transport-Security")
                .contains("max-age"),
            "{path}"
        );
        assert_eq!(answer.header("Access-Control-Allow-Origin"), "", "{path}");
        assert_eq!(answer.header("ETag"), "", "{path}");
        let text = answer.text();
        assert!(
            !text.contains("<script>") && !text.contains(" style=\""),
            "{path}"
        );
        assert!(
            !text.contains("onclick") && !text.contains("javascript:"),
            "{path}"
        );
    }
    assert!(20 < checked, "{checked}");
}

#[tokio::test]
async fn public_pages_are_the_same_for_whoever_is_signed_in() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let mut stranger = forum.browser();
    for path in [
        "/en/",
        "/en/members/COL",
        "/en/record",
        "/api/v1",
        "/positions.csv",
    ] {
        let (mine, theirs) = (browser.get(path).await, stranger.get(path).await);
        assert_eq!(mine.status, 200, "{path}");
        assert_eq!(mine.body, theirs.body, "{path}");
        assert_eq!(mine.header("ETag"), theirs.header("ETag"), "{path}");
        assert_eq!(mine.header("Cache-Control"), "public, no-cache", "{path}");
        assert!(!mine.headers.contains_key("set-cookie"), "{path}");
        assert!(
            !mine.header("Vary").to_lowercase().contains("cookie"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn links_and_origins_are_not_taken_from_the_host_of_a_request() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let evil = [
        ("Host", "evil.example"),
        ("X-Forwarded-Host", "evil.example"),
        ("Forwarded", "host=evil.example"),
    ];
    for path in [
        "/en/desk",
        "/en/sign-in",
        "/en/desk/officers",
        "/en/desk/devices/add",
    ] {
        let answer = browser.send("GET", path, "", &evil).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.text().contains("evil.example"), "{path}");
    }
    let mut sent = evil.to_vec();
    sent.extend([
        ("Origin", "https://evil.example"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ]);
    let answer = browser
        .send("POST", "/en/desk/sessions/end", "session=others", &sent)
        .await;
    assert_eq!(answer.status, 403);
    // A redirection is a path, whatever host was asked.
    let answer = forum.browser().send("GET", "/en/desk", "", &evil).await;
    assert_eq!(answer.to(), "/en/sign-in?to=/desk");
}

#[tokio::test]
async fn other_methods_and_addresses_are_answered_plainly() {
    let forum = Forum::new();
    let mut browser = forum.browser();
    for (method, path, status) in [
        ("PUT", "/en/desk", 405),
        ("DELETE", "/en/desk/sessions", 405),
        ("GET", "/en/desk/sign-out", 405),
        ("POST", "/en/desk", 405),
        ("GET", "/en/desk/nothing", 404),
        ("GET", "/en/desk/", 404),
        ("GET", "/en/sign-in/", 404),
        ("GET", "/xx/desk", 404),
        ("POST", "/sign-in/returned/x", 405),
        ("GET", "/sign-in/returned/x", 401),
    ] {
        let answer = browser.send(method, path, "", &[]).await;
        assert_eq!(answer.status, status, "{method} {path}");
        if status == 405 {
            assert!(!answer.header("Allow").is_empty(), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn a_site_without_a_desk_says_so() {
    let forum = Forum::new();
    let clock: web::Clock = std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH);
    let registrar = std::sync::Arc::clone(&forum.registrar);
    let site = web::Site::new(registrar, clock, crate::fixture::ADDRESS);
    for (method, path) in [
        ("GET", "/en/desk"),
        ("GET", "/fr/sign-in"),
        ("POST", "/en/desk/sign-out"),
        ("POST", "/api/v1/acts/position-recorded"),
    ] {
        use tower::ServiceExt as _;
        let request = axum::http::Request::builder().method(method).uri(path);
        let request = request.body(axum::body::Body::empty()).unwrap();
        let answer = site.router().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), 503, "{method} {path}");
    }
}
