//! Whether a request that changes something comes from a page of this site.
//!
//! A browser says where a request comes from in `Sec-Fetch-Site`, and an older one in `Origin`;
//! pages elsewhere can set neither. A request that says nothing is refused, so there is no secret
//! to be put in every form and nothing to be guessed.

use axum::http::{HeaderMap, HeaderName, header};

/// Whether the request comes from a page of the site with this public address.
pub(crate) fn same(headers: &HeaderMap, address: &str) -> bool {
    let site = HeaderName::from_static("sec-fetch-site");
    let mut sites = headers.get_all(site).iter();
    if let Some(site) = sites.next() {
        return site == "same-origin" && sites.next().is_none();
    }
    let mut origins = headers.get_all(header::ORIGIN).iter();
    match (origins.next(), origins.next()) {
        (Some(origin), None) => origin.as_bytes() == address.as_bytes(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    const HERE: &str = "https://forum.example";

    fn from(given: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.append(*name, HeaderValue::from_static(value));
        }
        same(&headers, HERE)
    }

    #[test]
    fn a_form_of_this_site_is_taken() {
        assert!(from(&[("sec-fetch-site", "same-origin")]));
        assert!(from(&[("origin", HERE)]));
    }

    #[test]
    fn nothing_else_is() {
        for given in [
            &[] as &[(&str, &str)],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", HERE)],
            &[
                ("sec-fetch-site", "same-origin"),
                ("sec-fetch-site", "cross-site"),
            ],
            &[("origin", "null")],
            &[("origin", "http://forum.example")],
            &[("origin", "https://forum.example.evil.example")],
            &[("origin", "https://forum.example:444")],
            &[("origin", HERE), ("origin", "https://evil.example")],
            &[("referer", "https://forum.example/en/desk")],
        ] {
            let given: Vec<(&'static str, &'static str)> = given.to_vec();
            assert!(!from(&given), "{given:?}");
        }
    }
}
