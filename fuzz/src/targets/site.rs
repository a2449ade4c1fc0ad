//! The whole site: a path, a query, headers.

use std::sync::{Arc, OnceLock};

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use travaux::Data;
use travaux::pack::{self, Files};

use super::Seen;

/// The first line is what follows the address of the site; each further one is a header.
///
/// Whatever is asked is answered, and never as a fault of the site.
pub(super) fn get(bytes: &[u8]) -> Seen {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split('\n');
    let path = lines.next().unwrap_or_default();
    let mut request = Request::builder().method(Method::GET).uri(path);
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        request = request.header(name.trim(), value.trim());
    }
    let Ok(request) = request.body(Body::empty()) else {
        return Seen::read_as("no request");
    };
    let (runtime, router) = site();
    let answer = runtime.block_on(async {
        let answer = router.clone().oneshot(request).await;
        let answer = answer.unwrap_or_else(|never| match never {});
        let (head, body) = answer.into_parts();
        (head, to_bytes(body, usize::MAX).await)
    });
    let (head, body) = answer;
    assert!(
        head.status.as_u16() < 500,
        "the site failed: {}",
        head.status
    );
    body.expect("an answer ends");
    let kind = head.headers.get("content-type");
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    Seen::read_as(&format!("{} {kind}", word(head.status.as_u16())))
}

/// A status in letters, since digits do not count in what is seen.
fn word(status: u16) -> String {
    let letter =
        |digit: char| char::from(b'a' + u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0));
    status.to_string().chars().map(letter).collect()
}

/// The default forum, founded in a folder of this process.
fn site() -> &'static (Runtime, axum::Router) {
    static SITE: OnceLock<(Runtime, axum::Router)> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = crate::run::scratch("site").expect("there is a place for temporary files");
        let pack = pack::read(&Files::global_mechanism()).expect("the default pack is sound");
        let registrar = travaux::found(&Data::at(&folder), &pack, "example.org/fuzz")
            .expect("the default pack can be founded");
        let noon: jiff::Timestamp = "2026-07-20T16:00:00Z".parse().expect("an instant");
        let clock: web::Clock = Arc::new(move || noon);
        let address = "https://forum.example".to_owned();
        let site = web::Site::new(Arc::new(registrar), clock, address);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime");
        (runtime, site.router())
    })
}
