//! What a provider answers to a code, and whether it is believed.

use std::ops::Range;

use jiff::Timestamp;
use openidconnect::core::{
    CoreErrorResponseType, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJsonWebKeySet,
    CoreTokenResponse,
};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClaimsVerificationError, ClientId, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeVerifier, RequestTokenError, SignatureVerificationError,
    StandardErrorResponse, TokenResponse as _,
};

use crate::error::{Doubt, Error};
use crate::identity::{self, Identity};
use crate::party::Party;
use crate::published::Metadata;
use crate::wire::Unanswered;

/// How many seconds a provider's clock may be off when it says that a statement was made (from:
/// before now, until: after now). A statement is fetched in the moment in which it is made.
const MADE_SECONDS: Range<i64> = -600..121;

/// How many seconds after its end a statement is still taken, for clocks that differ.
const SKEW_SECONDS: i64 = 60;

impl Party {
    /// Exchanges the code. The proof key goes along, so that a stolen code is worth nothing.
    pub(crate) fn exchange(
        &self,
        metadata: &Metadata,
        code: &str,
        verifier: PkceCodeVerifier,
    ) -> Result<CoreTokenResponse, Error> {
        let _turn = self
            .turn()
            .ok_or_else(|| self.unreachable("too many wait for it already"))?;
        let client = self.client(metadata);
        let request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| self.unreachable("it does not say where codes are exchanged"))?;
        request
            .set_pkce_verifier(verifier)
            .request(&|request| self.wire.ask(request))
            .map_err(|error| self.not_exchanged(error))
    }

    /// Who the provider says it is, if everything about the answer is right.
    pub(crate) fn believe(
        &self,
        metadata: &Metadata,
        answer: &CoreTokenResponse,
        nonce: &str,
        now: Timestamp,
    ) -> Result<Identity, Disbelief> {
        let token = answer.id_token().ok_or(Doubt::Missing)?;
        let verifier = self.verifier(metadata.jwks().clone(), now);
        let nonce = Nonce::new(nonce.to_owned());
        let claims = token
            .claims(&verifier, &nonce)
            .map_err(|error| disbelief(&error))?;
        if claims
            .authorized_party()
            .is_some_and(|party| party.as_str() != self.provider.client)
        {
            return Err(Doubt::Audience.into());
        }
        belongs(token, claims, answer, &verifier)?;
        Ok(Identity {
            issuer: self.provider.issuer.clone(),
            subject: identity::subject(claims.subject()).ok_or(Doubt::Subject)?,
            name: claims
                .name()
                .and_then(|names| {
                    names
                        .get(None)
                        .or_else(|| names.iter().next().map(|it| it.1))
                })
                .and_then(|name| identity::name(name)),
            auth_time: claims.auth_time().map(|time| time.timestamp()),
            acr: claims.auth_context_ref().map(|acr| acr.to_string()),
        })
    }

    fn verifier(&self, keys: CoreJsonWebKeySet, now: Timestamp) -> CoreIdTokenVerifier<'_> {
        let client = ClientId::new(self.provider.client.clone());
        let issuer = IssuerUrl::new(self.provider.issuer.clone())
            .expect("the issuer was read when the settings were");
        let strengths = &self.provider.strengths;
        let within = self.provider.within_minutes;
        let within = within.map(|minutes| i64::from(minutes) * 60);
        // A public client's verifier: the shared secret never checks a signature.
        CoreIdTokenVerifier::new_public_client(client, issuer, keys)
            .set_allowed_algs(self.provider.taken().iter().map(|it| it.signing()))
            .set_time_fn(move || before(now, SKEW_SECONDS).into())
            .set_issue_time_verifier_fn(move |made| {
                let off = made.timestamp() - now.as_second();
                MADE_SECONDS
                    .contains(&off)
                    .then_some(())
                    .ok_or_else(|| "not of now".to_owned())
            })
            .set_auth_time_verifier_fn(move |shown| {
                let taken = within.is_none_or(|seconds| {
                    let shown = shown.map(|time| time.timestamp());
                    shown.is_some_and(|shown| now.as_second() - shown <= seconds + SKEW_SECONDS)
                });
                taken.then_some(()).ok_or_else(|| "not of late".to_owned())
            })
            .set_auth_context_verifier_fn(move |acr| {
                let taken = strengths.is_empty()
                    || acr.is_some_and(|acr| strengths.iter().any(|it| it == acr.as_str()));
                taken
                    .then_some(())
                    .ok_or_else(|| "not strong enough".to_owned())
            })
    }

    fn not_exchanged(
        &self,
        error: RequestTokenError<Unanswered, StandardErrorResponse<CoreErrorResponseType>>,
    ) -> Error {
        match error {
            RequestTokenError::ServerResponse(refusal) => self.refused(&refusal),
            RequestTokenError::Request(unanswered) => self.unreachable(&unanswered.to_string()),
            // What it answered may hold a token, so it is not repeated.
            RequestTokenError::Parse(..) => self.disbelieved(Doubt::Malformed),
            RequestTokenError::Other(_) => self.unreachable("it answers nothing"),
        }
    }

    fn refused(&self, refusal: &StandardErrorResponse<CoreErrorResponseType>) -> Error {
        let provider = self.provider.name.clone();
        let said: String = identity::name(refusal.error().as_ref()).unwrap_or_default();
        match refusal.error() {
            CoreErrorResponseType::InvalidGrant => Error::CodeRefused { provider, said },
            _ => Error::Unusable {
                provider,
                why: format!("it refuses this forum ({said}); see to client and secret"),
            },
        }
    }

    fn unreachable(&self, why: &str) -> Error {
        Error::Unreachable {
            provider: self.provider.name.clone(),
            why: why.to_owned(),
        }
    }

    pub(crate) fn disbelieved(&self, doubt: Doubt) -> Error {
        Error::Disbelieved {
            provider: self.provider.name.clone(),
            doubt,
        }
    }
}

/// Why a statement is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disbelief {
    /// It is signed by a key that is not among those known: the provider may have a new one.
    UnknownKey,
    Doubt(Doubt),
}

impl From<Doubt> for Disbelief {
    fn from(doubt: Doubt) -> Self {
        Self::Doubt(doubt)
    }
}

fn disbelief(error: &ClaimsVerificationError) -> Disbelief {
    use SignatureVerificationError as Signature;
    let doubt = match error {
        ClaimsVerificationError::SignatureVerification(Signature::NoMatchingKey) => {
            return Disbelief::UnknownKey;
        }
        ClaimsVerificationError::SignatureVerification(
            Signature::DisallowedAlg(_) | Signature::NoSignature | Signature::UnsupportedAlg(_),
        ) => Doubt::Algorithm,
        ClaimsVerificationError::SignatureVerification(_) => Doubt::Signature,
        ClaimsVerificationError::InvalidIssuer(_) => Doubt::Issuer,
        ClaimsVerificationError::InvalidAudience(_) => Doubt::Audience,
        ClaimsVerificationError::InvalidNonce(_) => Doubt::Nonce,
        ClaimsVerificationError::Expired(_) => Doubt::Time,
        ClaimsVerificationError::InvalidAuthContext(_) => Doubt::Strength,
        ClaimsVerificationError::InvalidAuthTime(_) => Doubt::Late,
        ClaimsVerificationError::InvalidSubject(_) => Doubt::Subject,
        _ => Doubt::Malformed,
    };
    doubt.into()
}

/// Whether the statement belongs to the access token beside it, where it says to which.
fn belongs(
    token: &CoreIdToken,
    claims: &CoreIdTokenClaims,
    answer: &CoreTokenResponse,
    verifier: &CoreIdTokenVerifier<'_>,
) -> Result<(), Doubt> {
    let Some(expected) = claims.access_token_hash() else {
        return Ok(());
    };
    let key = token.signing_key(verifier).map_err(|_| Doubt::Token)?;
    let algorithm = token.signing_alg().map_err(|_| Doubt::Token)?;
    let hash = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
    match hash {
        Ok(hash) if hash == *expected => Ok(()),
        _ => Err(Doubt::Token),
    }
}

fn before(now: Timestamp, seconds: i64) -> std::time::SystemTime {
    let second = now.as_second().saturating_sub(seconds);
    Timestamp::from_second(second).unwrap_or(now).into()
}
