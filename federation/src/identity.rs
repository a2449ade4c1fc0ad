//! Who a provider says somebody is.

/// Who a provider says somebody is. Issuer and subject together are the identity; the rest is
/// told along and may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The provider's issuer identifier, as configured.
    pub issuer: String,
    /// The provider's own name for the person, never given to another.
    pub subject: String,
    /// How the provider calls the person, cleaned and cut to 200 characters. Whoever invited her
    /// knows better.
    pub name: Option<String>,
    /// When she last proved to the provider who she is, in seconds since 1970.
    pub auth_time: Option<i64>,
    /// How strongly she did, in the provider's words.
    pub acr: Option<String>,
}

/// The longest name that is passed on, in characters.
const NAME_CHARACTERS_MAX: usize = 200;

/// The longest subject, in bytes (OpenID Connect Core 1.0, section 2).
const SUBJECT_BYTES_MAX: usize = 255;

/// A subject that can be kept and compared.
pub(crate) fn subject(text: &str) -> Option<String> {
    let printed = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    (!text.is_empty() && text.len() <= SUBJECT_BYTES_MAX && printed).then(|| text.to_owned())
}

/// A name without what would disturb a line of text; none if nothing is left.
pub(crate) fn name(text: &str) -> Option<String> {
    let disturbs = |c: char| {
        c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
    };
    let kept: String = text
        .chars()
        .filter(|&c| !disturbs(c))
        .take(NAME_CHARACTERS_MAX)
        .collect();
    let kept = kept.trim();
    (!kept.is_empty()).then(|| kept.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{NAME_CHARACTERS_MAX, name, subject};

    #[test]
    fn a_subject_is_printed_ascii_of_some_length() {
        assert_eq!(subject("a b|c").as_deref(), Some("a b|c"));
        for wrong in ["", "a\nb", "é", &"a".repeat(256)] {
            assert_eq!(subject(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_name_keeps_its_letters_and_nothing_that_turns_a_line_around() {
        assert_eq!(
            name(" مندوب\u{202E} كولومبيا\n").as_deref(),
            Some("مندوب كولومبيا")
        );
        assert_eq!(name("\u{2067}\u{7}"), None);
        let long = name(&"字".repeat(1000));
        assert_eq!(long.map(|it| it.chars().count()), Some(NAME_CHARACTERS_MAX));
    }
}
