//! What the site answers, asked without a socket.
//!
//! Whoever holds the record draws each page anew, and compares it with what somebody else serves.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header;

use crate::Site;

/// An answer to a reader who asks for an address and says nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redrawn {
    /// The status, as 200.
    pub status: u16,
    /// The media type, as `text/html; charset=utf-8`.
    pub media: String,
    /// Whether it may be kept: what may not speaks of the moment or of one reader, not of the
    /// record alone.
    pub may_be_kept: bool,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Site {
    /// Answers a reader who asks for this path and query; `None` if that is no address.
    pub async fn redrawn(&self, address: &str) -> Option<Redrawn> {
        let request = Request::get(address).body(Body::empty()).ok()?;
        let (parts, body) = self.respond(request).await.into_parts();
        let said = |name| {
            let value = parts.headers.get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let caching = said(header::CACHE_CONTROL).unwrap_or_default();
        Some(Redrawn {
            status: parts.status.as_u16(),
            media: said(header::CONTENT_TYPE).unwrap_or_default(),
            may_be_kept: !caching.contains("no-store"),
            body: to_bytes(body, usize::MAX).await.ok()?.to_vec(),
        })
    }
}
