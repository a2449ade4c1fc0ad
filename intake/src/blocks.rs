//! A text as it is put together: heading by heading, paragraph by paragraph.

use crate::clean;
use crate::{Kind, Notice, Refused, TEXT_BYTES_MAX};

/// The paragraphs read so far, and what a person should know of them.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    text: String,
    notices: Vec<Notice>,
    too_long: bool,
}

impl Blocks {
    /// Adds a paragraph; one without words is none.
    pub(crate) fn push(&mut self, kind: Kind, words: &str) {
        let words = clean::line(words);
        let words = match kind {
            Kind::Paragraph => words.as_str(),
            Kind::Heading | Kind::Bullet => words.trim_start_matches(['#', '-', '•', ' ']),
        };
        if words.is_empty() {
            return;
        }
        if TEXT_BYTES_MAX < self.text.len() + words.len() + 4 {
            self.too_long = true;
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(kind.mark());
        self.text.push_str(words);
    }

    pub(crate) fn notice(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// The whole text.
    pub(crate) fn finish(self) -> Result<(String, Vec<Notice>), Refused> {
        if self.too_long {
            return Err(Refused::TooLong);
        }
        if !self.text.chars().any(char::is_alphabetic) {
            return Err(Refused::Empty);
        }
        Ok((self.text, self.notices))
    }
}

/// Lines that belong to one paragraph, as one; words broken at the end of a line are joined.
/// Whether any were.
pub(crate) fn join(lines: &[&str]) -> (String, bool) {
    let mut out = String::new();
    let mut joined = false;
    for line in lines {
        let line = line.trim();
        let lower = line.starts_with(char::is_lowercase);
        // A soft hyphen at the end of a line says itself that the word goes on.
        let soft = out.ends_with('\u{ad}') && line.starts_with(char::is_alphabetic);
        let broken = out
            .strip_suffix(['-', '\u{2010}', '\u{ad}'])
            .filter(|before| {
                (lower || soft) && before.ends_with(char::is_alphabetic) && !before.ends_with('-')
            });
        match broken {
            Some(before) if !soft && (keeps_hyphen(before) || is_second_half(line)) => {}
            Some(before) => {
                out.truncate(before.len());
                joined = true;
            }
            None if out.is_empty() || (ends_han(&out) && starts_han(line)) => {}
            None => out.push(' '),
        }
        out.push_str(line);
    }
    (out, joined)
}

/// The letters of the longest part of a word that is written with a hyphen.
const HYPHENED_MAX: usize = 5;

/// Parts of words that are written with a hyphen anyhow: `co-operation`, `non-State`.
fn keeps_hyphen(before: &str) -> bool {
    // Longer than the longest of them it is another word, however long.
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
    let last: Vec<char> = letters.take(HYPHENED_MAX + 1).collect();
    let word: String = last
        .into_iter()
        .rev()
        .flat_map(char::to_lowercase)
        .collect();
    matches!(
        word.as_str(),
        "co" | "non"
            | "self"
            | "vice"
            | "multi"
            | "inter"
            | "sub"
            | "anti"
            | "well"
            | "long"
            | "short"
            | "cyber"
            | "ex"
            | "pre"
            | "post"
            | "cross"
            | "high"
            | "low"
            | "open"
    )
}

/// Words that follow a hyphen in the language of these texts: `confidence-building`.
const SECOND_HALVES: [&str; 18] = [
    "building",
    "making",
    "based",
    "oriented",
    "binding",
    "related",
    "specific",
    "responsive",
    "sensitive",
    "driven",
    "owned",
    "led",
    "sponsored",
    "up",
    "term",
    "setting",
    "sharing",
    "ended",
];

fn is_second_half(line: &str) -> bool {
    let word: String = line
        .chars()
        .take_while(|c| c.is_alphabetic())
        .take(12)
        .collect();
    SECOND_HALVES.contains(&word.as_str())
}

fn han(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn ends_han(text: &str) -> bool {
    text.ends_with(han)
}

fn starts_han(text: &str) -> bool {
    text.starts_with(han)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_words_are_joined() {
        let joined = |lines: &[&str]| join(lines);
        assert_eq!(
            joined(&["the posi-", "tion of Peru"]),
            ("the position of Peru".into(), true)
        );
        assert_eq!(
            joined(&["the co-", "operation"]),
            ("the co-operation".into(), false)
        );
        assert_eq!(
            joined(&["the posi\u{ad}", "tion, co\u{ad}", "operation"]),
            ("the position, cooperation".into(), true)
        );
        assert_eq!(
            joined(&["the posi\u{2010}", "tion"]),
            ("the position".into(), true)
        );
        assert_eq!(
            joined(&["confidence-", "building, and build-", "ing"]),
            ("confidence-building, and building".into(), true)
        );
        assert_eq!(
            joined(&["Guinea-", "Bissau"]),
            ("Guinea- Bissau".into(), false)
        );
        assert_eq!(
            joined(&["我们支持", "该提案。"]),
            ("我们支持该提案。".into(), false)
        );
    }
}
