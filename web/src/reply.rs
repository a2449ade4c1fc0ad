//! An answer made ready: bytes, both encodings, all headers.

use std::io::Write as _;
use std::sync::OnceLock;

use axum::body::{Body, Bytes};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, Response, StatusCode};
use flate2::Compression;
use flate2::write::GzEncoder;
use ledger::Hash;

use crate::headers::{self, Readers};
use crate::hexadecimal::hexadecimal;

/// How long an answer may be used without asking again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caching {
    /// Kept by anyone, shown only after asking whether it has changed.
    Revalidate,
    /// For ever: the bytes under this address never change.
    Immutable,
    /// Never kept.
    Never,
}

/// An answer without its headers.
pub(crate) struct Draft {
    /// The status.
    pub(crate) status: StatusCode,
    /// The media type.
    pub(crate) media: &'static str,
    /// The bytes.
    pub(crate) body: Bytes,
    /// How long it may be used.
    pub(crate) caching: Caching,
    /// Who may read it.
    pub(crate) readers: Readers,
    /// Headers of this answer alone.
    pub(crate) headers: Vec<(header::HeaderName, HeaderValue)>,
}

/// An answer made ready.
pub(crate) struct Reply {
    status: StatusCode,
    media: &'static str,
    plain: Encoded,
    /// Made when first asked for; `None` where it would be no shorter.
    zipped: OnceLock<Option<Encoded>>,
}

struct Encoded {
    body: Bytes,
    etag: Option<HeaderValue>,
    headers: HeaderMap,
}

/// What of a request decides how an answer is sent.
pub(crate) struct Manner<'a> {
    pub(crate) method: &'a Method,
    pub(crate) headers: &'a HeaderMap,
}

impl Draft {
    /// An answer of this status, media type and body that must not be kept.
    pub(crate) fn new(status: StatusCode, media: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            media,
            body: body.into(),
            caching: Caching::Never,
            readers: Readers::Ours,
            headers: Vec::new(),
        }
    }

    /// The same with another caching.
    pub(crate) fn cached(mut self, caching: Caching) -> Self {
        self.caching = caching;
        self
    }

    /// The same for readers anywhere.
    pub(crate) fn for_anyone(mut self) -> Self {
        self.readers = Readers::Anyone;
        self
    }

    /// The same with one more header; one whose value cannot be sent is left out.
    pub(crate) fn with(mut self, name: header::HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }
}

impl Reply {
    /// Makes an answer ready. Its tag names the size of the record it was drawn from.
    pub(crate) fn new(draft: Draft, size: u64, https: bool) -> Self {
        let tagged = draft.status == StatusCode::OK && draft.caching != Caching::Never;
        let etag = tagged.then(|| tag(&draft.body, size));
        let mut headers = headers::of_every_answer(https, draft.readers);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(draft.media));
        headers.insert(header::CACHE_CONTROL, caching(draft.caching));
        headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        for (name, value) in draft.headers {
            match name {
                header::VARY | header::SET_COOKIE => headers.append(name, value),
                _ => headers.insert(name, value).is_some(),
            };
        }
        let plain = Encoded::new(draft.body, etag, headers);
        Self {
            status: draft.status,
            media: draft.media,
            plain,
            zipped: OnceLock::new(),
        }
    }

    /// How many bytes keeping it takes, about.
    pub(crate) fn weight(&self) -> usize {
        self.plain.body.len() + self.plain.body.len() / 2 + 2_048
    }

    /// The media type.
    pub(crate) fn media(&self) -> &'static str {
        self.media
    }

    /// Sends it as the request asks for it.
    pub(crate) fn send(&self, manner: &Manner<'_>) -> Response<Body> {
        let encoded = match self.zip_for(manner) {
            Some(zipped) => zipped,
            None => &self.plain,
        };
        if let Some(etag) = &encoded.etag
            && self.known(manner.headers)
        {
            return encoded.not_modified(etag);
        }
        let body = match *manner.method {
            Method::HEAD => Body::empty(),
            _ => Body::from(encoded.body.clone()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = encoded.headers.clone();
        response
    }

    fn zip_for(&self, manner: &Manner<'_>) -> Option<&Encoded> {
        if !accepts_gzip(manner.headers) {
            return None;
        }
        self.zipped.get_or_init(|| self.zip()).as_ref()
    }

    fn zip(&self) -> Option<Encoded> {
        if self.plain.body.len() < 512 || self.status != StatusCode::OK {
            return None;
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(&self.plain.body).ok()?;
        let body = Bytes::from(encoder.finish().ok()?);
        if self.plain.body.len() <= body.len() {
            return None;
        }
        // A tag of its own: the bytes differ (RFC 9110, section 8.8.3).
        let etag = self.plain.etag.as_ref().and_then(|etag| {
            let text = etag.to_str().ok()?.trim_end_matches('"');
            HeaderValue::from_str(&format!("{text}-gz\"")).ok()
        });
        let mut headers = self.plain.headers.clone();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        Some(Encoded::new(body, etag, headers))
    }

    /// Whether the reader has these bytes, in either encoding.
    fn known(&self, headers: &HeaderMap) -> bool {
        let zipped = self.zipped.get().and_then(Option::as_ref);
        let own = [Some(&self.plain), zipped];
        let tags = own.into_iter().flatten().filter_map(|it| it.etag.as_ref());
        let mut given = headers.get_all(header::IF_NONE_MATCH).iter();
        given.any(|value| {
            let Ok(value) = value.to_str() else {
                return false;
            };
            let listed = || {
                value
                    .split(',')
                    .map(|tag| tag.trim().trim_start_matches("W/"))
            };
            value.trim() == "*" || tags.clone().any(|tag| listed().any(|one| tag == one))
        })
    }
}

impl Encoded {
    fn new(body: Bytes, etag: Option<HeaderValue>, mut headers: HeaderMap) -> Self {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        if let Some(etag) = &etag {
            headers.insert(header::ETAG, etag.clone());
        }
        Self {
            body,
            etag,
            headers,
        }
    }

    fn not_modified(&self, etag: &HeaderValue) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        let headers = response.headers_mut();
        for (name, value) in &self.headers {
            let of_the_body = *name == header::CONTENT_LENGTH
                || *name == header::CONTENT_TYPE
                || *name == header::CONTENT_ENCODING;
            if !of_the_body {
                headers.append(name.clone(), value.clone());
            }
        }
        headers.insert(header::ETAG, etag.clone());
        response
    }
}

fn tag(body: &[u8], size: u64) -> HeaderValue {
    let part = hexadecimal(&Hash::leaf(body).as_bytes()[..12]);
    HeaderValue::from_str(&format!("\"{size}-{part}\""))
        .unwrap_or(HeaderValue::from_static("\"0\""))
}

fn caching(caching: Caching) -> HeaderValue {
    HeaderValue::from_static(match caching {
        Caching::Revalidate => "public, no-cache",
        Caching::Immutable => "public, max-age=31536000, immutable",
        Caching::Never => "no-store",
    })
}

/// Whether `Accept-Encoding` names gzip, or anything, without refusing it.
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    let ranges = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    let mut named = None;
    let mut others = false;
    for range in ranges {
        let mut parts = range.split(';').map(str::trim);
        let coding = parts.next().unwrap_or_default();
        let refused = parts.any(|weight| {
            let weight = weight.to_ascii_lowercase();
            matches!(
                weight.as_str(),
                "q=0" | "q=0." | "q=0.0" | "q=0.00" | "q=0.000"
            )
        });
        match coding.to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" => named = Some(!refused),
            "*" => others = !refused,
            _ => {}
        }
    }
    named.unwrap_or(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_those_who_take_it() {
        for (value, expected) in [
            ("gzip", true),
            ("br, gzip;q=0.5", true),
            ("GZIP", true),
            ("*", true),
            ("", false),
            ("br", false),
            ("gzip;q=0", false),
            ("gzip; q=0.000, *", false),
            ("identity", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
            assert_eq!(accepts_gzip(&headers), expected, "{value}");
        }
    }
}
