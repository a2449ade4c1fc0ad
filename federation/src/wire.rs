//! Asks providers over HTTP, within limits of time and length, and nobody else.

use std::fmt;
use std::io::Read as _;
use std::time::Duration;

use openidconnect::url::{Host, Url};
use openidconnect::{HttpRequest, HttpResponse};
use ureq::Agent;
use ureq::http::Method;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};

/// How long an answer may take and how long it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time for one question and its whole answer.
    pub time: Duration,
    /// The bytes of one answer.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(10),
            bytes: 256 * 1024,
        }
    }
}

/// Why a provider could not be asked.
#[derive(Debug)]
pub(crate) enum Unanswered {
    Insecure(String),
    TooLong(u64),
    TooSlow,
    Redirected,
    Failed(String),
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Insecure(address) => {
                write!(
                    f,
                    "{address} is not an address of https:// to which secrets may be sent"
                )
            }
            Self::TooLong(bytes) => write!(f, "its answer is longer than {bytes} bytes"),
            Self::TooSlow => f.write_str("it did not answer in time"),
            Self::Redirected => {
                f.write_str("it sends us to another address, which is not followed")
            }
            Self::Failed(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Unanswered {}

/// The way to one provider.
pub(crate) struct Wire {
    agent: Agent,
    limits: Limits,
    /// The provider is on this machine, so its own addresses may be.
    loopback: bool,
}

impl Wire {
    /// A way to the provider with this issuer.
    ///
    /// # Errors
    /// A sentence, if the certificates cannot be read.
    pub(crate) fn to(
        issuer: &Url,
        authorities: Option<&str>,
        limits: Limits,
    ) -> Result<Self, String> {
        let loopback = is_loopback(issuer);
        let mut config = Agent::config_builder()
            .timeout_global(Some(limits.time))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("travaux/", env!("CARGO_PKG_VERSION")));
        if loopback {
            config = config.proxy(None);
        }
        if let Some(pem) = authorities {
            let roots = RootCerts::new_with_certs(&certificates(pem)?);
            config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
        }
        Ok(Self {
            agent: config.build().new_agent(),
            limits,
            loopback,
        })
    }

    /// Whether secrets and people may be sent to this address.
    pub(crate) fn trusts(&self, address: &Url) -> bool {
        may_be_asked(address, self.loopback)
    }

    pub(crate) fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Unanswered> {
        let address = request.uri().to_string();
        if !Url::parse(&address).is_ok_and(|url| self.trusts(&url)) {
            return Err(Unanswered::Insecure(address));
        }
        let asked = if request.method() == Method::GET {
            self.agent.run(request.map(drop))
        } else {
            self.agent.run(request)
        };
        let (parts, body) = asked.map_err(|error| failed(&error))?.into_parts();
        if parts.status.is_redirection() {
            return Err(Unanswered::Redirected);
        }
        let mut bytes = Vec::new();
        let read = body
            .into_reader()
            .take(self.limits.bytes + 1)
            .read_to_end(&mut bytes);
        read.map_err(|error| broken(&error))?;
        if self.limits.bytes < bytes.len() as u64 {
            return Err(Unanswered::TooLong(self.limits.bytes));
        }
        Ok(HttpResponse::from_parts(parts, bytes))
    }
}

/// HTTPS anywhere but here, and anything here only for a provider that is here itself: a provider
/// elsewhere cannot point at what listens on this machine.
pub(crate) fn may_be_asked(address: &Url, loopback: bool) -> bool {
    let named = address.username().is_empty() && address.password().is_none();
    let here = is_loopback(address);
    named
        && match address.scheme() {
            "https" => !here || loopback,
            "http" => here && loopback,
            _ => false,
        }
}

/// Whether the address is on this machine.
pub(crate) fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

fn certificates(pem: &str) -> Result<Vec<ureq::tls::Certificate<'static>>, String> {
    let mut found = Vec::new();
    for item in parse_pem(pem.as_bytes()) {
        match item {
            Ok(PemItem::Certificate(certificate)) => found.push(certificate),
            Ok(_) => {}
            Err(error) => return Err(format!("the certificates cannot be read: {error}")),
        }
    }
    if found.is_empty() {
        return Err("there is no certificate (PEM) in the file of authorities".to_owned());
    }
    Ok(found)
}

fn failed(error: &ureq::Error) -> Unanswered {
    match error {
        ureq::Error::Timeout(_) => Unanswered::TooSlow,
        error => Unanswered::Failed(error.to_string()),
    }
}

/// A time-out while the body is read comes wrapped.
fn broken(error: &std::io::Error) -> Unanswered {
    let inner = error.get_ref().and_then(|it| it.downcast_ref());
    if let Some(ureq::Error::Timeout(_)) = inner {
        return Unanswered::TooSlow;
    }
    match error.kind() {
        std::io::ErrorKind::TimedOut => Unanswered::TooSlow,
        _ => Unanswered::Failed(format!("its answer breaks off: {error}")),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn secrets_go_over_https_or_stay_on_this_machine() {
        let may = |address: &str, loopback| may_be_asked(&Url::parse(address).unwrap(), loopback);
        assert!(may("https://id.example.org/token", false));
        assert!(may("https://id.example.org/token", true));
        for (address, of_loopback) in [
            ("http://id.example.org/token", false),
            ("http://127.0.0.1:9000/token", true),
            ("https://127.0.0.1/token", true),
            ("http://[::1]/token", true),
            ("http://localhost/token", true),
            ("https://x.localhost/token", true),
            ("https://name:secret@id.example.org/", false),
            ("file:///etc/passwd", false),
            ("ftp://id.example.org/", false),
        ] {
            assert!(!may(address, false), "{address}");
            assert_eq!(may(address, true), of_loopback, "{address}");
        }
    }

    #[test]
    fn authorities_are_certificates() {
        assert!(certificates("").unwrap_err().contains("no certificate"));
        let broken = "-----BEGIN CERTIFICATE-----\n@@@\n-----END CERTIFICATE-----\n";
        assert!(certificates(broken).is_err());
    }
}
