//! Text that comes from people, made fit for one line of a plain letter.

/// The longest text that is put into a letter, in characters.
const CHARACTERS_MAX: usize = 300;

/// The text on one line: no line breaks, no other control characters, nothing that turns the
/// direction of what follows around.
pub(crate) fn line(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .filter(|&c| !turns(c))
        .take(CHARACTERS_MAX)
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that embed, override or isolate a direction.
fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the text has letters that run from right to left.
pub(crate) fn runs_leftwards(text: &str) -> bool {
    let leftwards = |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    text.chars().any(leftwards)
}

/// The text without isolates, which some mail programs show as boxes, where all of it runs the same
/// way and they change nothing.
pub(crate) fn without_needless_isolates(text: String) -> String {
    if runs_leftwards(&text) {
        return text;
    }
    text.chars().filter(|&c| !turns(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{line, without_needless_isolates};

    #[test]
    fn a_text_stays_on_its_line() {
        assert_eq!(
            line("Delegation\r\nBcc: a@b.example\n\n of\u{2028}Colombia\u{0} "),
            "Delegation Bcc: a@b.example of Colombia"
        );
        assert_eq!(line("a\u{202E}b\u{2066}c\u{2069}"), "abc");
        assert_eq!(line(&"字".repeat(1000)).chars().count(), 300);
    }

    #[test]
    fn isolates_stay_where_two_directions_meet() {
        let kept = "\u{2068}وفد كولومبيا\u{2069}: a";
        assert_eq!(without_needless_isolates(kept.to_owned()), kept);
        assert_eq!(
            without_needless_isolates("\u{2068}Colombia\u{2069}: a".to_owned()),
            "Colombia: a"
        );
    }
}
