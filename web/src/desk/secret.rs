//! Secrets that are handed out once: tokens of sessions and programs, links and codes.
//!
//! Only hashes of them are kept.

use ledger::Hash;
use passkey::base64url;

/// What tokens of programs begin with, so that one that leaked can be found by its form.
pub(crate) const PROGRAM: &str = "travaux_";

/// Thirty-two signs that cannot be mistaken for one another on paper.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// How many of them a code has: 80 bits.
const CODE_SIGNS: usize = 16;

/// 256 bits as they stand in a cookie or a header.
pub(crate) fn token(chance: &[u8; 32]) -> String {
    base64url::encode(chance)
}

/// A code to be followed or read from paper: `7KQM-2XWF-PA9D-HV3S`.
pub(crate) fn code(chance: &[u8; 32]) -> String {
    let signs = chance.iter().take(CODE_SIGNS);
    let mut code = String::with_capacity(CODE_SIGNS + 3);
    for (place, byte) in signs.enumerate() {
        if place != 0 && place % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(SIGNS[usize::from(byte % 32)]));
    }
    code
}

/// What somebody typed or followed, in the one form in which it is hashed.
pub(crate) fn normalised(given: &str) -> String {
    let signs: String = given
        .chars()
        .filter(|sign| !matches!(sign, '-' | ' ' | '\u{2011}' | '\u{2013}'))
        .map(|sign| sign.to_ascii_uppercase())
        .collect();
    let is_code = signs.len() == CODE_SIGNS && signs.bytes().all(|sign| SIGNS.contains(&sign));
    if is_code {
        let groups = [&signs[..4], &signs[4..8], &signs[8..12], &signs[12..]];
        return groups.join("-");
    }
    given.trim().to_owned()
}

/// The hash of an invitation. It holds what only this site knows, since it stands on the record and
/// a code of 80 bits is to be safe there from whoever tries all of them.
pub(crate) fn peppered(pepper: &[u8; 32], secret: &str) -> Hash {
    Hash::of_parts(&[b"travaux invitation v1\n", pepper, secret.as_bytes()])
}

/// 32 bytes that follow from a seed for whoever knows the key.
pub(crate) fn derived(key: &[u8; 32], seed: &str) -> [u8; 32] {
    *Hash::of_parts(&[b"travaux derived v1\n", key, seed.as_bytes()]).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let written = code(&[7; 32]);
        assert_eq!(written.len(), 19);
        for given in [
            written.clone(),
            written.to_lowercase(),
            written.replace('-', ""),
            format!("  {} ", written.replace('-', " ")),
        ] {
            assert_eq!(normalised(&given), written);
        }
    }

    #[test]
    fn a_token_stays_as_it_is() {
        let token = token(&[0xfb; 32]);
        assert_eq!(token.len(), 43);
        assert_eq!(normalised(&format!(" {token}\n")), token);
    }

    #[test]
    fn the_hash_of_a_code_needs_what_only_the_site_knows() {
        let code = code(&[1; 32]);
        assert_ne!(peppered(&[1; 32], &code), peppered(&[2; 32], &code));
    }
}
