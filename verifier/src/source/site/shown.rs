//! What a site shows a reader under an address, whatever it is.

use std::io::Read as _;

use ureq::http::HeaderMap;

use super::Site;
use crate::Stop;

/// The longest answer that is read, in bytes: the largest table of a large forum.
const BYTES_MAX: u64 = 256 << 20;

/// The headers of a reader with a common browser. A site that knows who verifies could show
/// everybody else something different.
const READER: [(&str, &str); 3] = [
    (
        "User-Agent",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    ),
    (
        "Accept",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    ),
    ("Accept-Language", "en;q=0.5"),
];

/// What a reader is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The status of the answer, as 200.
    pub status: u16,
    /// When it was given, as the site says (RFC 9110, section 6.6.1).
    pub date: Option<String>,
    /// Its bytes, without the encoding of the connection.
    pub body: Vec<u8>,
}

impl Site {
    /// What a reader with a browser is shown under a path, which begins with a slash.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: the site cannot be reached, or its answer is too long or breaks off.
    pub fn shown(&self, path: &str) -> Result<Shown, Stop> {
        let answer = self.follow(path.trim_start_matches('/'), &READER)?;
        let status = answer.status().as_u16();
        let date = date(answer.headers());
        let mut body = Vec::new();
        let reader = answer.into_body().into_reader();
        let read = reader.take(BYTES_MAX + 1).read_to_end(&mut body);
        let address = &self.address;
        let broken = |what: String| Stop::Unreadable(format!("{address}{path} {what}"));
        read.map_err(|error| broken(format!("breaks off: {error}")))?;
        if BYTES_MAX < body.len() as u64 {
            let what = format!("has more than {BYTES_MAX} bytes, and no more are read");
            return Err(broken(what));
        }
        Ok(Shown { status, date, body })
    }
}

fn date(headers: &HeaderMap) -> Option<String> {
    headers.get("date")?.to_str().ok().map(str::to_owned)
}
