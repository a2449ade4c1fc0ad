//! The cookies of the desk: one says who is signed in, the others last for minutes.
//!
//! All are read by the server alone, sent to this host alone, and never hold anything but chance
//! or the key of a message.

use axum::http::{HeaderMap, header};

/// A cookie of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// The token of a session. Ends with the browser, or earlier at the server.
    Session,
    /// The code of an invitation that is being taken up.
    Invitation,
    /// The code behind which a candidate answers.
    Candidacy,
    /// That this browser set out for a provider of identities.
    Way,
    /// The key of a message to be shown once.
    Said,
}

/// The longest value taken back, in bytes.
const VALUE_BYTES_MAX: usize = 160;

impl Cookie {
    /// Without its prefix.
    const fn stem(self) -> &'static str {
        match self {
            Self::Session => "travaux",
            Self::Invitation => "travaux-invitation",
            Self::Candidacy => "travaux-candidacy",
            Self::Way => "travaux-way",
            Self::Said => "travaux-said",
        }
    }

    /// For how long it lasts, in seconds.
    const fn seconds(self) -> Option<u32> {
        match self {
            Self::Session => None,
            Self::Invitation => Some(900),
            Self::Candidacy => Some(3600),
            Self::Way => Some(600),
            Self::Said => Some(60),
        }
    }

    /// Its name. A browser takes `__Host-` only over HTTPS, for one host and all of its paths, so
    /// nobody else can set it; on a loopback address without HTTPS there is no such promise.
    fn name(self, https: bool) -> String {
        let prefix = if https { "__Host-" } else { "" };
        format!("{prefix}{}", self.stem())
    }

    /// Its value as the browser sent it; nothing where it is sent twice with different values.
    pub(crate) fn read(self, headers: &HeaderMap, https: bool) -> Option<String> {
        let name = self.name(https);
        let mut found: Option<&str> = None;
        for header in headers.get_all(header::COOKIE) {
            for pair in header.to_str().ok()?.split(';') {
                let Some((key, value)) = pair.trim().split_once('=') else {
                    continue;
                };
                if key != name {
                    continue;
                }
                if found.is_some_and(|other| other != value) {
                    return None;
                }
                found = Some(value);
            }
        }
        found.filter(|value| well_formed(value)).map(str::to_owned)
    }

    /// The header that sets it.
    pub(crate) fn set(self, https: bool, value: &str) -> String {
        let secure = if https { "; Secure" } else { "" };
        let lasts = self
            .seconds()
            .map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
        let name = self.name(https);
        format!("{name}={value}; Path=/{secure}; HttpOnly; SameSite=Lax{lasts}")
    }

    /// The header that ends it.
    pub(crate) fn clear(self, https: bool) -> String {
        let secure = if https { "; Secure" } else { "" };
        let name = self.name(https);
        format!("{name}=; Path=/{secure}; HttpOnly; SameSite=Lax; Max-Age=0")
    }
}

fn well_formed(value: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !value.is_empty() && value.len() <= VALUE_BYTES_MAX && value.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn sent(cookies: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for cookie in cookies {
            headers.append(header::COOKIE, HeaderValue::from_static(cookie));
        }
        headers
    }

    #[test]
    fn a_session_is_for_this_host_alone() {
        assert_eq!(
            Cookie::Session.set(true, "abc"),
            "__Host-travaux=abc; Path=/; Secure; HttpOnly; SameSite=Lax"
        );
        let local = Cookie::Session.set(false, "abc");
        assert!(!local.contains("__Host-") && !local.contains("Secure"));
    }

    #[test]
    fn only_the_name_for_the_scheme_is_read() {
        let headers = sent(&["a=b; __Host-travaux=abc", "travaux=other"]);
        assert_eq!(Cookie::Session.read(&headers, true).as_deref(), Some("abc"));
        let headers = sent(&["travaux=other"]);
        assert_eq!(Cookie::Session.read(&headers, true), None);
    }

    #[test]
    fn what_is_ambiguous_or_odd_is_nothing() {
        for cookies in [
            &["travaux=a; travaux=b"] as &[&'static str],
            &["travaux=a", "travaux=b"],
            &["travaux="],
            &["travaux=a b"],
            &["travaux=\"a\""],
        ] {
            assert_eq!(Cookie::Session.read(&sent(cookies), false), None);
        }
    }
}
