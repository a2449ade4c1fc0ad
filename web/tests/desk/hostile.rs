//! Names, labels and fields with what people have tried elsewhere.

use crate::browser::encoded;
use crate::fixture::{Forum, seat};
use crate::founding::code_of;

const NAMES: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "{{7*7}}${7*7}<%= 7*7 %>",
    "javascript:alert(1)",
    "&lt;b&gt;&amp;",
    "النص <b>中文</b>",
];

/// Nothing of it stands in a page as markup.
fn is_harmless(text: &str, given: &str) {
    for evil in ["<script>alert", "<img src=x", "<svg/onload", "<b>中文"] {
        assert!(!text.contains(evil), "{given} as {evil}");
    }
}

#[tokio::test]
async fn a_name_is_a_name_wherever_it_is_shown() {
    for name in NAMES {
        let forum = Forum::new();
        let [mut officer, _] = forum.secretariat();
        let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
        let mut browser = forum.signed_in(&mut head).await;
        let fields = [
            ("name", name),
            ("role", "adviser"),
            ("channel", "paper"),
            ("lang", "en"),
            ("email", name),
            ("from", "2026-04-03"),
            ("until", name),
        ];
        let asked = browser.post("/en/desk/people/invite", &fields).await;
        is_harmless(asked.text(), name);
        for path in ["/en/desk/people", "/en/desk", "/en/desk/log"] {
            let page = browser.get(path).await;
            is_harmless(page.text(), name);
        }
        let labels = [("label", name), ("scope", "read")];
        let token = browser.post("/en/desk/tokens/new", &labels).await;
        assert!(
            matches!(token.status.as_u16(), 200 | 422),
            "{}",
            token.status
        );
        is_harmless(token.text(), name);
        is_harmless(browser.get("/en/desk/tokens").await.text(), name);
    }
}

#[tokio::test]
async fn the_name_of_the_first_officer_is_a_name() {
    let forum = Forum::new();
    let code = code_of(forum.link.as_deref().unwrap());
    let mut browser = forum.browser();
    browser.post("/en/founding", &[("code", &code)]).await;
    let page = browser.get("/en/founding/accept").await;
    let mut authenticator = crate::fixture::authenticator();
    let credential = crate::browser::creation(&mut authenticator, &page.challenge());
    let fields = [("credential", credential.as_str()), ("name", NAMES[1])];
    assert_eq!(
        browser.post("/en/founding/accept", &fields).await.status,
        303
    );
    for path in ["/en/desk/officers", "/en/desk", "/ar/desk/devices/add"] {
        is_harmless(browser.get(path).await.text(), NAMES[1]);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    let long = "x".repeat(70_000);
    let many = "a=1&".repeat(300);
    for (media, body, status) in [
        ("application/json", "{}", 415),
        ("multipart/form-data; boundary=x", "--x--", 415),
        ("text/plain", "session=1", 415),
        ("application/x-www-form-urlencoded", "session=%ff", 400),
        ("application/x-www-form-urlencoded", "%zz", 400),
        ("application/x-www-form-urlencoded", many.as_str(), 400),
        ("application/x-www-form-urlencoded", long.as_str(), 413),
        (
            "application/x-www-form-urlencoded; charset=utf-8",
            "session=nothing",
            303,
        ),
    ] {
        let headers = [("Sec-Fetch-Site", "same-origin"), ("Content-Type", media)];
        let body = body.to_owned();
        let answer = browser
            .send("POST", "/en/desk/sessions/end", body, &headers)
            .await;
        assert_eq!(answer.status, status, "{media}: {}", answer.text());
    }
    assert_eq!(forum.registrar.size(), size);
}

#[tokio::test]
async fn odd_values_in_every_open_part_of_a_path() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let mut asked = 0;
    for route in web::desk_routes().filter(|route| route.path.contains('{')) {
        for value in [
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "' OR '1'='1",
            "-1",
            "99999999999999999999",
            "p-0",
            "%00",
            "\u{202e}",
            "{}",
        ] {
            let encoded = encoded(&[("x", value)]);
            let value_encoded = encoded.trim_start_matches("x=");
            let parts = route.path.split('/').map(|part| {
                if part.starts_with('{') {
                    value_encoded
                } else {
                    part
                }
            });
            let path = format!("/en{}", parts.collect::<Vec<_>>().join("/"));
            let answer = match route.method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[]).await,
            };
            asked += 1;
            assert!(answer.status.as_u16() < 500, "{path}: {}", answer.text());
            is_harmless(answer.text(), value);
        }
    }
    assert!(100 < asked, "{asked}");
}
