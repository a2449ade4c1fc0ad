//! Hostile values through every parameter and every key of a path.

use crate::fixture::Forum;

/// What people and programs have tried elsewhere.
const VALUES: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "-0",
    "+1",
    "1e9",
    "1.5",
    "0x10",
    "NaN",
    "Infinity",
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
    "[object Object]",
    "9007199254740993",
    "18446744073709551615",
    "18446744073709551616",
    "99999999999999999999999999",
    "2026-02-30",
    "2026-13-01",
    "0000-00-00",
    "9999-12-31",
    "-9999-01-01",
    "+002026-03-30",
    "2026-03-30T00:00:00Z",
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "data:text/html,<script>",
    "--><blink>",
    "</title><blink>",
    "{{7*7}}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{% raw %}",
    "' OR '1'='1",
    "1; DROP TABLE entries;--",
    "\" OR \"\"=\"",
    "1' UNION SELECT NULL--",
    "%' AND 1=1--",
    "/*comment*/",
    "../../../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "file:///etc/passwd",
    "....//....//",
    "%2e%2e%2f",
    "%252e%252e%252f",
    "//evil.example",
    "http://evil.example/",
    "https:evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "|id",
    ";id",
    "`id`",
    "$(id)",
    "&& id",
    "\r\nSet-Cookie: a=b",
    "\nX-Evil: 1",
    "%0d%0aX-Evil:%201",
    "\0",
    "a\0b",
    "\u{7f}",
    "\u{1b}[31m",
    "\t",
    "\u{202e}gnp.exe",
    "\u{2066}x",
    "\u{2069}",
    "\u{200b}",
    "\u{feff}BOM",
    "\u{e0061}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{10ffff}",
    "e\u{301}",
    "\u{301}",
    "ﷺ",
    "𝔠𝔥𝔞𝔦𝔯",
    "СOL",
    "ϹOL",
    "ＣＯＬ",
    "col",
    "COL ",
    " COL",
    "COL\u{a0}",
    "COL/",
    "/COL",
    "COL//",
    ".",
    "..",
    "./COL",
    "~",
    "*",
    "?",
    "??",
    "#",
    "%",
    "%%",
    "+",
    "&",
    "=",
    ";",
    ":",
    ",",
    "!",
    "@",
    "$",
    "(",
    ")",
    "a=b&c=d",
    "a&a&a",
    "__proto__",
    "constructor",
    "toString",
    "_method=DELETE",
    "COL,BHS",
    "COL;BHS",
    "COL|BHS",
    "COL BHS",
    "\"COL\"",
    "'COL'",
    "(COL)",
    "!important",
    "EU' --",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "-2+3",
    "\u{1f4a9}",
    "🏴\u{e0067}\u{e0062}",
    "النص",
    "中文",
    "кириллица",
    "\u{5d0}\u{5d1}",
    "ı",
    "İ",
    "ß",
    "ﬁ",
    "K",
    "Å",
];

/// Those values and a few long ones.
fn corpus() -> Vec<String> {
    let long = [
        "x".repeat(199),
        "x".repeat(201),
        "é".repeat(100),
        "../".repeat(60),
        "(".repeat(150),
        "9".repeat(190),
    ];
    VALUES
        .iter()
        .map(|value| (*value).to_owned())
        .chain(long)
        .collect()
}

/// Addresses with a place for a value, and what stands behind them.
const PLACES: [&str; 49] = [
    "/en/questions?as_of=@",
    "/en/questions?at=@",
    "/en/members?group=@",
    "/en/record?before=@",
    "/en/?@",
    "/en/?@=1",
    "/?@=1",
    "/en/questions/@",
    "/en/members/@",
    "/en/groups/@",
    "/en/bodies/@",
    "/en/sessions/@",
    "/en/provisions/@",
    "/en/documents/@",
    "/en/roll-calls/@",
    "/en/record/@",
    "/@",
    "/@/",
    "/en/@",
    "/record/@",
    "/record/entry/@",
    "/record/tile/@",
    "/record/tile/0/@",
    "/record/tile/entries/@",
    "/@.csv",
    "/positions.csv?form=@",
    "/positions.csv?lang=@",
    "/api/v1/@",
    "/api/v1/positions/@",
    "/api/v1/record/@",
    "/api/v1/positions?holder=@",
    "/api/v1/positions?question=@",
    "/api/v1/positions?stance=@",
    "/api/v1/positions?from=@",
    "/api/v1/positions?cursor=@",
    "/api/v1/positions?limit=@",
    "/api/v1/positions?lang=@",
    "/api/v1/positions?@=x",
    "/api/v1/record?act=@",
    "/api/v1/record?cursor=@",
    "/api/v1/members?group=@",
    "/assets/@",
    "/record/receipt/@",
    "/record/opening/@",
    "/record/openings?cursor=@",
    "/record/openings?limit=@",
    "/api/v1/proof/inclusion?index=@",
    "/api/v1/proof/consistency?from=@",
    "/en/record/verify?@=1",
];

fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        text.push_str(&format!("%{byte:02X}"));
        text
    })
}

#[tokio::test]
async fn nothing_hostile_is_more_than_refused() {
    let forum = Forum::small();
    let corpus = corpus();
    assert!(100 <= corpus.len());
    for place in PLACES {
        for value in &corpus {
            let address = place.replace('@', &encoded(value));
            if address.len() > 4_000 {
                continue;
            }
            let answer = forum.get(&address).await;
            let status = answer.status.as_u16();
            assert!(
                matches!(status, 200 | 303 | 308 | 400 | 404 | 414),
                "{status} {place} {value:?}"
            );
            for (name, header) in &answer.headers {
                let text = header.to_str().unwrap_or("not ASCII");
                assert!(
                    !text.contains("evil") || name == "location",
                    "{place} {value:?}"
                );
            }
            let location = answer.header("location");
            assert!(
                !location.starts_with("//") && !location.contains("://"),
                "{location}"
            );
            if answer.header("Content-Type").starts_with("text/html") {
                let html = answer.text();
                for run in [
                    "<script>alert",
                    "<img src=x",
                    "<svg/onload",
                    "<blink>",
                    "onerror=alert(1)>",
                ] {
                    assert!(!html.contains(run), "{place} {value:?}");
                }
                assert!(
                    !html.contains('\0') && !html.contains('\u{1b}'),
                    "{place} {value:?}"
                );
                assert!(html.len() < 62_000, "{place} {value:?}");
            }
        }
    }
}

#[tokio::test]
async fn malformed_addresses_are_refused() {
    let forum = Forum::small();
    for path in [
        "/en/questions/%",
        "/en/questions/%zz",
        "/en/%ff",
        "/%c0%af",
        "/en/questions?as_of=%e0%80%80",
    ] {
        let status = forum.get(path).await.status;
        assert!(status == 400 || status == 404, "{status} {path}");
    }
}

#[tokio::test]
async fn odd_headers_are_borne() {
    let forum = Forum::small();
    let long = "x".repeat(5_000);
    for name in [
        "Accept-Language",
        "Accept",
        "Accept-Encoding",
        "If-None-Match",
        "Host",
        "Cookie",
        "Range",
    ] {
        for value in [
            "",
            ",,,;;;",
            "\"",
            "*/*;q=9",
            "gzip;q=x",
            "W/\"",
            "evil.example",
            &long,
        ] {
            let answer = forum.ask("GET", "/en/", &[(name, value)]).await;
            assert_eq!(answer.status, 200, "{name}: {value}");
            let sent = String::from_utf8_lossy(&answer.body);
            assert!(
                !sent.contains("evil.example"),
                "links come from the configuration"
            );
        }
    }
}
