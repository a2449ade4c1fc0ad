//! Documents in: plain text, Markdown, HTML, DOCX and PDF become text with stable addresses.
//!
//! What people hand in is read in a process of its own, which can open nothing and has little
//! memory and time ([`Confined`]); in it every format has one reader of ours ([`read`]). The answer
//! is text: UTF-8 in NFC, without control marks, paragraphs with an empty line between them.
//! A heading begins with `# ` and a bullet with `- `. Places in it are bytes and paragraphs, both
//! counted in the text alone, so that they hold for as long as its hash does.
//!
//! ```
//! let read = intake::read("note.md", "# One\n\nPeru *agreed*.".as_bytes()).unwrap();
//! assert_eq!(read.text, "# One\n\nPeru agreed.");
//! assert_eq!(intake::paragraph(&read.text, 2).unwrap().words, "Peru agreed.");
//! ```
#![forbid(unsafe_code)]

mod archive;
mod blocks;
mod clean;
mod confined;
mod docx;
mod encoding;
mod format;
mod html;
mod language;
mod markdown;
mod paragraphs;
mod pdf;
mod plain;
mod refused;

pub use confined::{CONFINED, Confined, Failed, answer};
pub use format::Format;
pub use language::{Guess, guess};
pub use paragraphs::{Kind, Paragraph, paragraph, paragraph_at, paragraphs};
pub use refused::Refused;

use serde::{Deserialize, Serialize};

/// The most bytes that are read: 10 MiB.
pub const BYTES_MAX: usize = 10 << 20;

/// The most bytes of text that come of it: 4 MiB, about the words of three sessions.
pub const TEXT_BYTES_MAX: usize = 4 << 20;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// In what format it came.
    pub format: Format,
    /// The text.
    pub text: String,
    /// What the person should know before relying on it.
    pub notices: Vec<Notice>,
}

/// What a person should know of a text that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// Letters that had been encoded twice were put right.
    EncodingMended,
    /// Words broken at the end of a line were joined.
    WordsJoined,
    /// Numbers that the program of the author gave to list items are not in the file's text.
    NumbersLeftOut,
    /// The file shows changes; what is struck out was left out.
    ChangesShown,
    /// Some letters could not be read and are missing.
    LettersMissing,
    /// Some pages have no text.
    PagesWithoutText,
    /// Apostrophes seem to be missing.
    ApostrophesLost,
}

impl Notice {
    /// The key used in messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::EncodingMended => "encoding-mended",
            Self::WordsJoined => "words-joined",
            Self::NumbersLeftOut => "numbers-left-out",
            Self::ChangesShown => "changes-shown",
            Self::LettersMissing => "letters-missing",
            Self::PagesWithoutText => "pages-without-text",
            Self::ApostrophesLost => "apostrophes-lost",
        }
    }
}

/// Reads a file: by its first bytes and, where these do not say, by the end of its name.
///
/// Give it to [`Confined`] instead wherever the bytes come from outside.
///
/// # Errors
/// [`Refused`]: what is wrong with it, and what to do.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if BYTES_MAX < bytes.len() {
        return Err(Refused::TooLarge);
    }
    let format = Format::of(name, bytes)?;
    let read = match format {
        Format::Text => plain::read(bytes)?,
        Format::Markdown => markdown::read(bytes)?,
        Format::Html => html::read(bytes)?,
        Format::Docx => docx::read(bytes)?,
        Format::Pdf => pdf::read(bytes)?,
    };
    let (text, mut notices) = read.finish()?;
    if lost_apostrophes(&text) {
        notices.push(Notice::ApostrophesLost);
    }
    notices.sort_unstable();
    notices.dedup();
    Ok(Document {
        format,
        text,
        notices,
    })
}

/// `the Chair s proposal`: a lone `s` or `t` after a word, several times over.
fn lost_apostrophes(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let lone = words
        .windows(2)
        .filter(|pair| matches!(pair[1], "s" | "t") && pair[0].chars().all(char::is_alphabetic));
    2 <= lone.count() && !text.contains(['\'', '’'])
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(read("a.txt", b""), Err(Refused::Empty));
        assert_eq!(read("a.txt", b" \n \n"), Err(Refused::Empty));
        let large = vec![b'a'; BYTES_MAX + 1];
        assert_eq!(read("a.txt", &large), Err(Refused::TooLarge));
        let long = vec![b'a'; TEXT_BYTES_MAX + 1];
        assert_eq!(read("a.txt", &long), Err(Refused::TooLong));
    }

    #[test]
    fn lost_apostrophes_are_said() {
        let said = |text: &str| read("a.txt", text.as_bytes()).unwrap().notices;
        let lost = said("The Chair s proposal and the Group s support were noted.");
        assert_eq!(lost, [Notice::ApostrophesLost]);
        assert!(said("The Chair's proposal and the Group s support t.").is_empty());
    }
}
