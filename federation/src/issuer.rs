//! Whether an answer comes from the provider that was asked (RFC 9207).
//!
//! In a mix-up, one provider makes the forum send another's code to it. A provider that says who it
//! is beside the code cannot be mistaken for another; one that says it always does may not be
//! silent once.

use crate::error::Error;

/// Checks the `iss` beside a code. `promised`: the provider says that it always sends it.
pub(crate) fn check(
    provider: &str,
    issuer: &str,
    named: Option<&str>,
    promised: bool,
) -> Result<(), Error> {
    match named {
        Some(named) if named == issuer => Ok(()),
        None if !promised => Ok(()),
        Some(_) => Err(Error::OtherIssuer {
            provider: provider.to_owned(),
        }),
        None => Err(Error::IssuerNotNamed {
            provider: provider.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn another_issuer_is_refused_and_so_is_silence_after_a_promise() {
        let key = |named, promised| {
            check("A", "https://a.example", named, promised)
                .err()
                .map(|error| error.key())
        };
        assert_eq!(key(Some("https://a.example"), true), None);
        assert_eq!(key(Some("https://a.example"), false), None);
        assert_eq!(key(None, false), None);
        assert_eq!(key(None, true), Some("issuer-not-named"));
        assert_eq!(key(Some("https://b.example"), false), Some("other-issuer"));
        // Letter by letter: no slash is added and no case folded.
        assert_eq!(key(Some("https://a.example/"), true), Some("other-issuer"));
        assert_eq!(key(Some("https://A.example"), true), Some("other-issuer"));
    }
}
