//! What somebody sent, made fit to be shown back: short, and without what cannot be seen.

/// How many characters are shown.
const CHARACTERS_MAX: usize = 80;

/// How many characters a line of an answer has.
const LINE_CHARACTERS_MAX: usize = 400;

/// The text with a mark for each character that is invisible or changes the direction of writing.
pub(crate) fn shown(text: &str) -> String {
    within(text, CHARACTERS_MAX)
}

/// The same for a sentence that quotes what somebody sent.
pub(crate) fn line(text: &str) -> String {
    within(text, LINE_CHARACTERS_MAX)
}

fn within(text: &str, characters_max: usize) -> String {
    let mut characters = text.chars();
    let mut shown: String = characters
        .by_ref()
        .take(characters_max)
        .map(visible)
        .collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}

fn visible(character: char) -> char {
    let unseen = character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
        || u32::from(character) & 0xFFFE == 0xFFFE;
    if unseen { '\u{FFFD}' } else { character }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_marked() {
        assert_eq!(
            shown("a\0b\u{202e}c\u{ffff}"),
            "a\u{fffd}b\u{fffd}c\u{fffd}"
        );
        assert_eq!(shown("État, 中文, النص"), "État, 中文, النص");
        assert_eq!(shown(&"x".repeat(81)), format!("{}…", "x".repeat(80)));
    }
}
