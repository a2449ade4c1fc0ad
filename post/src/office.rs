//! The mail server, as configured.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters, TlsVersion};
use lettre::transport::smtp::extension::ClientId;

use crate::address::Sender;

/// A secret that no log or message shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the secret.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(a secret)")
    }
}

/// How the way to the mail server is closed to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS begins after a greeting (STARTTLS), and without it nothing is sent. What is said before it
    /// begins is open to whoever sits in between, who cannot read a letter but may slip in an answer
    /// and so hide a refusal; [`Security::Tls`] has no such moment (RFC 8314).
    StartTls,
    /// TLS from the first byte on.
    Tls,
    /// None: for a server on this machine alone.
    Loopback,
}

impl Security {
    /// The port that servers keep for it.
    pub const fn port(self) -> u16 {
        match self {
            Self::StartTls => 587,
            Self::Tls => 465,
            Self::Loopback => 25,
        }
    }
}

/// The mail server, and as whom the forum writes.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its host.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is closed to others.
    pub security: Security,
    /// The name and secret with which the forum signs in there, if it has to.
    pub credentials: Option<(String, Secret)>,
    /// From whom letters come.
    pub from: Sender,
    /// Where answers go, if not to `from`.
    pub answers: Option<Sender>,
    /// The certificates (PEM) of the authorities that vouch for it, where those of the public Web
    /// do not.
    pub authorities: Option<String>,
    /// How long one step of the conversation may take.
    pub patience: Duration,
}

impl Office {
    /// How long one step may take where nothing else is said. Servers look through a letter before
    /// they take it; who gives up too soon sends it twice.
    pub const PATIENCE: Duration = Duration::from_mins(2);

    /// The first mistake in the settings, if there is one, with what to do.
    pub fn check(&self) -> Result<(), String> {
        if self.security == Security::Loopback && !self.is_here() {
            return Err(format!(
                "the mail server {} is on another machine, so letters need security = \"starttls\" \
                 or \"tls\"",
                self.server
            ));
        }
        if self.server.is_empty() || self.server.contains(|c: char| !is_of_host(c)) {
            return Err(format!(
                "{:?} is no host; give the mail server's name",
                self.server
            ));
        }
        self.tls().map(drop)
    }

    fn is_here(&self) -> bool {
        self.server == "localhost" || self.server.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    }

    /// As whom the forum greets the server. The name of this machine is nobody's business.
    pub(crate) fn greeting(&self) -> ClientId {
        ClientId::Domain(self.from.domain().to_owned())
    }

    pub(crate) fn tls(&self) -> Result<TlsParameters, String> {
        let mut tls = TlsParameters::builder(self.server.clone())
            .set_min_tls_version(TlsVersion::Tlsv12)
            .certificate_store(CertificateStore::WebpkiRoots);
        if let Some(pem) = &self.authorities {
            if !pem.contains("-----BEGIN CERTIFICATE-----") {
                return Err("there is no certificate (PEM) in the file of authorities".to_owned());
            }
            let own = Certificate::from_pem(pem.as_bytes()).map_err(|error| {
                format!("the mail server's authorities cannot be read: {error}")
            })?;
            tls = tls
                .certificate_store(CertificateStore::None)
                .add_root_certificate(own);
        }
        tls.build_rustls()
            .map_err(|error| format!("no safe way to the mail server can be made: {error}"))
    }
}

fn is_of_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':')
}
