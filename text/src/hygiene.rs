//! The hygiene layer: what text must be before it is stored or hashed.
//!
//! Amendments are the attack surface of a forum that negotiates texts: characters that look alike,
//! reorder a line or cannot be seen would let two delegations read different texts in the same bytes
//! (Unicode UTS 39 and UTR 36; CVE-2021-42574).

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// Why a text was not taken. Positions are counted in characters from 1, as a person counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unclean {
    /// Nothing but white space.
    Empty,
    /// More bytes of UTF-8 than `max`.
    TooLong {
        /// The limit in bytes.
        max: usize,
    },
    /// A control, tag or unassigned-by-design character.
    Control {
        /// The character.
        character: char,
        /// Its place.
        at: usize,
    },
    /// A direction mark opened and not closed in the same line, or closed and not opened.
    Unbalanced {
        /// The place of the mark that has no partner.
        at: usize,
    },
}

impl fmt::Display for Unclean {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(formatter, "the text is empty; write something"),
            Self::TooLong { max } => write!(
                formatter,
                "the text is longer than {max} bytes; file it as a document and cite it"
            ),
            Self::Control { character, at } => write!(
                formatter,
                "character {at} is U+{:04X}, which cannot be seen or printed; remove it",
                u32::from(*character)
            ),
            Self::Unbalanced { at } => write!(
                formatter,
                "character {at} changes the direction of writing and has no partner in its line; \
                 remove it or close it"
            ),
        }
    }
}

impl std::error::Error for Unclean {}

/// `text` in NFC without outer white space, or why not.
pub(crate) fn clean(text: &str, length_max: usize) -> Result<String, Unclean> {
    let cleaned: String = text.trim().nfc().collect();
    if cleaned.is_empty() {
        return Err(Unclean::Empty);
    }
    if length_max < cleaned.len() {
        return Err(Unclean::TooLong { max: length_max });
    }
    refuse_invisible(&cleaned)?;
    refuse_unbalanced(&cleaned)?;
    Ok(cleaned)
}

fn refuse_invisible(text: &str) -> Result<(), Unclean> {
    match text
        .chars()
        .enumerate()
        .find(|(_, character)| invisible(*character))
    {
        Some((place, character)) => Err(Unclean::Control {
            character,
            at: place + 1,
        }),
        None => Ok(()),
    }
}

/// Characters that no text of a forum needs. Line feeds separate paragraphs and stay;
/// U+200C and U+200D stay because Persian and Indic spelling needs them.
fn invisible(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}' | '\u{E000}'..='\u{F8FF}'
            | '\u{F0000}'..='\u{10FFFF}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}')
        || is_noncharacter(character)
}

fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

fn refuse_unbalanced(text: &str) -> Result<(), Unclean> {
    let mut open: Vec<(char, usize)> = Vec::new();
    for (place, character) in text.chars().enumerate() {
        let at = place + 1;
        match character {
            '\u{2066}' | '\u{2067}' | '\u{2068}' => open.push(('\u{2069}', at)),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(('\u{202C}', at)),
            '\u{2069}' | '\u{202C}' => match open.pop() {
                Some((closes, _)) if closes == character => {}
                _ => return Err(Unclean::Unbalanced { at }),
            },
            '\n' => refuse_open(&open)?,
            _ => {}
        }
    }
    refuse_open(&open)
}

fn refuse_open(open: &[(char, usize)]) -> Result<(), Unclean> {
    match open.last() {
        Some((_, at)) => Err(Unclean::Unbalanced { at: *at }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composes_and_trims() {
        assert_eq!(
            clean("  Co\u{0302}te d’Ivoire ", 100).as_deref(),
            Ok("Côte d’Ivoire")
        );
    }

    #[test]
    fn refuses_what_cannot_be_seen() {
        let hidden = "agreed\u{200B} text";
        assert_eq!(
            clean(hidden, 100),
            Err(Unclean::Control {
                character: '\u{200B}',
                at: 7
            })
        );
        assert!(matches!(
            clean("a\u{0007}b", 100),
            Err(Unclean::Control { at: 2, .. })
        ));
        assert!(matches!(
            clean("flag \u{E0067}", 100),
            Err(Unclean::Control { at: 6, .. })
        ));
    }

    #[test]
    fn direction_marks_must_close_in_their_line() {
        assert_eq!(
            clean("a \u{202E}b", 100),
            Err(Unclean::Unbalanced { at: 3 })
        );
        assert_eq!(
            clean("a \u{2067}b\n\u{2069}c", 100),
            Err(Unclean::Unbalanced { at: 3 })
        );
        assert_eq!(
            clean("a \u{2069}b", 100),
            Err(Unclean::Unbalanced { at: 3 })
        );
        assert!(clean("a \u{2068}b\u{2069} c", 100).is_ok());
    }

    #[test]
    fn refuses_the_empty_and_the_endless() {
        assert_eq!(clean(" \n ", 100), Err(Unclean::Empty));
        assert_eq!(clean("four", 3), Err(Unclean::TooLong { max: 3 }));
    }
}
