//! Why somebody could not be signed in through a provider: one sentence each, with what to do.

use std::fmt;

/// Why a sign-in through a provider came to nothing. No variant holds a code, a token, a secret or
/// anything of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is no provider with this key.
    Unknown,
    /// The proof key, state or nonce handed in is no such thing: a fault of the program.
    Weak,
    /// The provider cannot be asked.
    Unreachable {
        /// The provider's name for people.
        provider: String,
        /// What happened.
        why: String,
    },
    /// What the provider publishes of itself cannot be used.
    Unusable {
        /// The provider's name for people.
        provider: String,
        /// What is wrong with it.
        why: String,
    },
    /// The answer names another issuer than the one that was asked.
    OtherIssuer {
        /// The provider that was asked.
        provider: String,
    },
    /// The provider names its issuer in every answer, and this one does not.
    IssuerNotNamed {
        /// The provider that was asked.
        provider: String,
    },
    /// The provider does not take the code: it was used, has expired, or was never given.
    CodeRefused {
        /// The provider's name for people.
        provider: String,
        /// Its error code, such as `invalid_grant`.
        said: String,
    },
    /// The provider's statement of who somebody is does not hold.
    Disbelieved {
        /// The provider's name for people.
        provider: String,
        /// What does not hold.
        doubt: Doubt,
    },
}

/// What does not hold in a provider's statement (ID token).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// There is none in the answer.
    Missing,
    /// It is no such statement at all.
    Malformed,
    /// It names another issuer.
    Issuer,
    /// It is meant for others, or for others too.
    Audience,
    /// It is not signed, or by an algorithm that is not taken.
    Algorithm,
    /// The signature is by none of the provider's keys.
    Signature,
    /// It answers another question than the one asked.
    Nonce,
    /// It has expired, or was made at another time than now.
    Time,
    /// The person signed in less strongly than the settings ask.
    Strength,
    /// The person signed in longer ago than the settings allow, or it does not say when.
    Late,
    /// It belongs to another access token than the one beside it.
    Token,
    /// It names nobody that can be told from others.
    Subject,
}

impl Doubt {
    const fn key(self) -> &'static str {
        match self {
            Self::Missing => "no-id-token",
            Self::Malformed => "id-token-malformed",
            Self::Issuer => "id-token-issuer",
            Self::Audience => "id-token-audience",
            Self::Algorithm => "id-token-algorithm",
            Self::Signature => "id-token-signature",
            Self::Nonce => "id-token-nonce",
            Self::Time => "id-token-time",
            Self::Strength => "id-token-strength",
            Self::Late => "id-token-late",
            Self::Token => "id-token-other-token",
            Self::Subject => "id-token-subject",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Missing => "does not say who you are",
            Self::Malformed => "says who you are in a form that cannot be read",
            Self::Issuer => "speaks for another provider",
            Self::Audience => "speaks to another site than this one",
            Self::Algorithm => "does not sign what it says by an algorithm that is taken here",
            Self::Signature => "signs what it says by none of its published keys",
            Self::Nonce => "answers another question than the one that was asked",
            Self::Time => "gives a statement that has expired or is not of now",
            Self::Strength => "signed you in less strongly than is asked here",
            Self::Late => "let you in without asking you anew, or does not say when it last did",
            Self::Token => "gives a statement that belongs to another answer",
            Self::Subject => "does not name you in a way that can be kept",
        }
    }
}

impl Error {
    /// A short key for logs.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Unknown => "provider-unknown",
            Self::Weak => "ceremony-weak",
            Self::Unreachable { .. } => "provider-unreachable",
            Self::Unusable { .. } => "provider-unusable",
            Self::OtherIssuer { .. } => "other-issuer",
            Self::IssuerNotNamed { .. } => "issuer-not-named",
            Self::CodeRefused { .. } => "code-refused",
            Self::Disbelieved { doubt, .. } => doubt.key(),
        }
    }

    /// Whether the provider, the network or the settings are to blame, so that the operator should
    /// hear of it.
    pub const fn concerns_the_operator(&self) -> bool {
        matches!(
            self,
            Self::Weak
                | Self::Unreachable { .. }
                | Self::Unusable { .. }
                | Self::Disbelieved { .. }
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("There is no such provider; choose one from the list."),
            Self::Weak => f.write_str(
                "The sign-in was begun without enough chance; this is a fault of the program.",
            ),
            Self::Unreachable { provider, why } => {
                write!(f, "{provider} cannot be asked now: {why}. Try again later.")
            }
            Self::Unusable { provider, why } => write!(
                f,
                "What {provider} publishes of itself cannot be used: {why}. Tell whoever runs this \
                 forum."
            ),
            Self::OtherIssuer { provider } => write!(
                f,
                "The answer is not from {provider}, which was asked. Begin the sign-in anew, and \
                 from this forum."
            ),
            Self::IssuerNotNamed { provider } => write!(
                f,
                "The answer does not say that it is from {provider}, which always says so. Begin \
                 the sign-in anew, and from this forum."
            ),
            Self::CodeRefused { provider, said } => write!(
                f,
                "{provider} does not take the code ({said}): it was used or has expired. Begin the \
                 sign-in anew."
            ),
            Self::Disbelieved { provider, doubt } => write!(
                f,
                "{provider} {}. Nobody was signed in; begin anew, and if it happens again, tell \
                 whoever runs this forum.",
                doubt.sentence()
            ),
        }
    }
}

impl std::error::Error for Error {}
