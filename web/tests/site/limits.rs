//! What is too much, in the wrong way or by the wrong method.

use crate::fixture::Forum;
use crate::routes_of_all_kinds;

#[tokio::test]
async fn what_is_too_long_is_refused() {
    let forum = Forum::small();
    let long = |length: usize| "x".repeat(length);
    for (address, status) in [
        (format!("/en/{}", long(2_100)), 414),
        (format!("/en/questions?as_of={}", long(2_100)), 414),
        (format!("/en/questions?as_of={}", long(1_100)), 414),
        (format!("/en/questions?as_of={}", long(300)), 400),
        (format!("/en/questions/{}", long(300)), 404),
        (format!("/api/v1/positions?holder={}", long(300)), 400),
        (format!("/api/v1/positions?holder={}", long(1_100)), 414),
        (format!("/en/questions?{}", "a&".repeat(30)), 400),
    ] {
        let answer = forum.get(&address).await;
        assert_eq!(answer.status, status, "{}", &address[..40]);
    }
    let heavy = [("Content-Length", "65537")];
    assert_eq!(forum.ask("GET", "/en/", &heavy).await.status, 413);
    assert_eq!(
        forum
            .ask("GET", "/en/", &[("Content-Length", "10")])
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn only_reading_is_allowed() {
    let forum = Forum::small();
    for method in [
        "POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY", "PROPFIND",
    ] {
        for address in routes_of_all_kinds() {
            let answer = forum.ask(method, address, &[]).await;
            assert_eq!(answer.status, 405, "{method} {address}");
            assert_eq!(answer.header("Allow"), "GET, HEAD, OPTIONS");
        }
    }
    let options = forum.ask("OPTIONS", "/api/v1/positions", &[]).await;
    assert_eq!(options.status, 204);
    assert_eq!(
        options.header("Access-Control-Allow-Headers"),
        "If-None-Match"
    );
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_its_reader() {
    for address in ["https://forum.example", "http://127.0.0.1:8080"] {
        let forum = Forum::at(address);
        let nowhere = [
            "/nothing",
            "/en/nothing",
            "/en/?x=1",
            "/api/v1/x",
            "/record/x",
            "/pt/",
        ];
        for path in routes_of_all_kinds().into_iter().chain(nowhere) {
            for method in ["GET", "HEAD", "OPTIONS", "POST"] {
                let answer = forum.ask(method, path, &[]).await;
                let policy = answer.header("Content-Security-Policy");
                assert!(
                    policy.starts_with("default-src 'none'; script-src 'self'"),
                    "{path}"
                );
                assert!(policy.contains("frame-ancestors 'none'"));
                assert_eq!(answer.header("X-Content-Type-Options"), "nosniff");
                assert_eq!(answer.header("Referrer-Policy"), "same-origin");
                assert_eq!(answer.header("Cross-Origin-Opener-Policy"), "same-origin");
                assert!(answer.header("Permissions-Policy").contains("camera=()"));
                let strict = answer.header("Strict-Transport-Security");
                assert_eq!(strict.is_empty(), address.starts_with("http:"), "{path}");
                assert_ne!(answer.header("Cache-Control"), "");
            }
        }
    }
}

/// The table in the documentation is the one the limits are taken from.
#[test]
fn the_documentation_has_the_same_table() {
    let documentation = include_str!("../../../docs/api.md");
    for limit in web::LIMITS {
        let line = format!("| {} | {} | {} |", limit.of, limit.max, limit.beyond);
        assert!(documentation.contains(&line), "docs/api.md lacks: {line}");
    }
}
