//! Why what a passkey said is not taken.

use std::fmt;

/// The first thing wrong with a registration, an assertion or a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Bytes that are not what they should be.
    Malformed {
        /// What they should be: `authenticator data`.
        what: &'static str,
        /// What is wrong with them.
        why: &'static str,
    },
    /// Longer than anything honest.
    TooLong {
        /// What is too long.
        what: &'static str,
        /// The most it may have, in bytes.
        bytes_max: usize,
    },
    /// It was made for the other ceremony: signing in for enrolling, or the reverse.
    Ceremony,
    /// It answers another challenge: an earlier one, or one over something else.
    Challenge,
    /// It was made on another site.
    Origin {
        /// The origin that the browser saw.
        found: String,
    },
    /// It was made inside a page of another site.
    CrossOrigin,
    /// The passkey belongs to another relying party.
    RelyingParty,
    /// Nobody touched the authenticator.
    Absent,
    /// The authenticator did not ask who touches it.
    Unverified,
    /// The key is of an algorithm that is not taken.
    Algorithm,
    /// The signature was not made by this key over these bytes.
    Signature,
}

impl Wrong {
    pub(crate) const fn malformed(what: &'static str, why: &'static str) -> Self {
        Self::Malformed { what, why }
    }

    /// A word for logs and programs.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Malformed { .. } => "malformed",
            Self::TooLong { .. } => "too-long",
            Self::Ceremony => "ceremony",
            Self::Challenge => "challenge",
            Self::Origin { .. } => "origin",
            Self::CrossOrigin => "cross-origin",
            Self::RelyingParty => "relying-party",
            Self::Absent => "absent",
            Self::Unverified => "unverified",
            Self::Algorithm => "algorithm",
            Self::Signature => "signature",
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { what, why } => {
                write!(
                    f,
                    "the {what} cannot be read: {why}; try again, or use another passkey"
                )
            }
            Self::TooLong { what, bytes_max } => write!(
                f,
                "the {what} has more than {bytes_max} bytes; use another passkey"
            ),
            Self::Ceremony => f.write_str(
                "the passkey was asked for something else: enrolling is not signing; start again",
            ),
            Self::Challenge => f.write_str(
                "the passkey did not answer what was asked this time; load the page and try again",
            ),
            Self::Origin { found } => write!(
                f,
                "the passkey was used on {found:?}, which is not this site; open this site's own \
                 address and try again"
            ),
            Self::CrossOrigin => f.write_str(
                "the passkey was used inside a page of another site; open this site by itself and \
                 try again",
            ),
            Self::RelyingParty => {
                f.write_str("the passkey belongs to another site; use the one made for this site")
            }
            Self::Absent => f.write_str("nobody touched the authenticator; try again"),
            Self::Unverified => f.write_str(
                "the authenticator did not check who uses it; set a PIN, fingerprint or face for \
                 it, or use another passkey",
            ),
            Self::Algorithm => f.write_str(
                "the passkey's key is of an algorithm that is not taken here (ES256 and EdDSA \
                 are); use another authenticator",
            ),
            Self::Signature => f.write_str("the signature was not made by this passkey over this"),
        }
    }
}

impl std::error::Error for Wrong {}
