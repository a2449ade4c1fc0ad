//! The algorithms by which a provider may sign.
//!
//! All are asymmetric: whoever can check a signature cannot make one. `none` and the algorithms
//! with a shared secret have no value here, so no setting can let them in.

use std::fmt;
use std::str::FromStr;

use openidconnect::core::CoreJwsSigningAlgorithm as Signing;

/// A signature algorithm of RFC 7518 or RFC 8037.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA (PKCS #1 v1.5) with SHA-256: what every provider must offer.
    Rs256,
    /// RSA (PKCS #1 v1.5) with SHA-384.
    Rs384,
    /// RSA (PKCS #1 v1.5) with SHA-512.
    Rs512,
    /// RSA (PSS) with SHA-256.
    Ps256,
    /// RSA (PSS) with SHA-384.
    Ps384,
    /// RSA (PSS) with SHA-512.
    Ps512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// Ed25519.
    EdDsa,
}

impl Algorithm {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Ps256,
        Self::Ps384,
        Self::Ps512,
        Self::Es256,
        Self::Es384,
        Self::EdDsa,
    ];

    /// Those taken where a provider's settings name none.
    pub const USUAL: [Self; 3] = [Self::Rs256, Self::Es256, Self::EdDsa];

    /// Its registered name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    pub(crate) const fn signing(self) -> Signing {
        match self {
            Self::Rs256 => Signing::RsaSsaPkcs1V15Sha256,
            Self::Rs384 => Signing::RsaSsaPkcs1V15Sha384,
            Self::Rs512 => Signing::RsaSsaPkcs1V15Sha512,
            Self::Ps256 => Signing::RsaSsaPssSha256,
            Self::Ps384 => Signing::RsaSsaPssSha384,
            Self::Ps512 => Signing::RsaSsaPssSha512,
            Self::Es256 => Signing::EcdsaP256Sha256,
            Self::Es384 => Signing::EcdsaP384Sha384,
            Self::EdDsa => Signing::EdDsa,
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Algorithm {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.name() == text)
            .ok_or_else(|| {
                let names = Self::ALL.map(Self::name).join(", ");
                format!("{text:?} is no algorithm that is taken; there are {names}")
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Algorithm;

    #[test]
    fn a_name_is_read_and_what_proves_nothing_is_refused() {
        for algorithm in Algorithm::ALL {
            assert_eq!(algorithm.name().parse(), Ok(algorithm));
        }
        for name in ["none", "HS256", "HS512", "rs256", ""] {
            let refused = name.parse::<Algorithm>();
            assert!(
                refused.is_err_and(|why| why.contains("there are RS256")),
                "{name}"
            );
        }
    }
}
