//! Headers that every answer carries.
//!
//! Nothing from elsewhere is loaded, nothing is run that is not ours, nothing may be framed.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// What a page may load and do.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// What no page uses.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
    fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
    payment=(), usb=()";

/// Names the rehearsal from which an answer comes. No answer of a forum itself has it.
pub(crate) const REHEARSAL: HeaderName = HeaderName::from_static("travaux-rehearsal");

/// Who else may read an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Pages of this site: everything for people.
    Ours,
    /// Any page anywhere: everything for programs.
    Anyone,
}

/// The headers of every answer; `https` says whether the public address is one of HTTPS.
pub(crate) fn of_every_answer(https: bool, readers: Readers) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(16);
    let mut put = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    put(header::CONTENT_SECURITY_POLICY, POLICY);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Not `no-referrer`: a form would then be sent with `Origin: null`.
    put(header::REFERRER_POLICY, "same-origin");
    put(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    put(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    let resource = HeaderName::from_static("cross-origin-resource-policy");
    match readers {
        Readers::Ours => put(resource, "same-origin"),
        Readers::Anyone => {
            put(resource, "cross-origin");
            put(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            put(
                header::ACCESS_CONTROL_EXPOSE_HEADERS,
                "ETag, Travaux-Rehearsal",
            );
        }
    }
    if https {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000");
    }
    headers
}
