//! In what format a file came: by its first bytes, then by its name; both must agree.

use serde::{Deserialize, Serialize};

use crate::Refused;

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Word's DOCX.
    Docx,
    /// PDF.
    Pdf,
}

impl Format {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// The format of a file.
    ///
    /// # Errors
    /// [`Refused::UnknownFormat`], also where name and bytes say different things.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Refused> {
        let named = named(name);
        match begins(bytes) {
            Some(Self::Html) if named == Some(Self::Markdown) => Ok(Self::Markdown),
            Some(format) if named.is_none_or(|it| it == format) => Ok(format),
            Some(_) => Err(Refused::UnknownFormat),
            // PDF and DOCX say what they are in their first bytes, or are not what they are named.
            None => match named {
                Some(Self::Pdf | Self::Docx) => Err(Refused::Damaged),
                Some(format) => Ok(format),
                None if name.contains('.') && !has_text_ending(name) => Err(Refused::UnknownFormat),
                None => Ok(Self::Text),
            },
        }
    }
}

fn ending(name: &str) -> Option<String> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(ending.to_ascii_lowercase())
}

fn named(name: &str) -> Option<Format> {
    Some(match ending(name)?.as_str() {
        "txt" | "text" => Format::Text,
        "md" | "markdown" => Format::Markdown,
        "html" | "htm" | "xhtml" => Format::Html,
        "docx" => Format::Docx,
        "pdf" => Format::Pdf,
        _ => return None,
    })
}

/// A name such as `statement of 30.03` has a full stop and no ending.
fn has_text_ending(name: &str) -> bool {
    let letters = |it: &String| it.chars().any(|c| c.is_ascii_alphabetic()) && it.len() <= 5;
    !ending(name).is_some_and(|it| letters(&it))
}

fn begins(bytes: &[u8]) -> Option<Format> {
    if bytes.starts_with(b"%PDF-") {
        return Some(Format::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(Format::Docx);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = text.iter().position(|b| !b.is_ascii_whitespace())?;
    let head = text[first..].iter().take(15);
    let head: Vec<u8> = head.map(u8::to_ascii_lowercase).collect();
    let html = head.starts_with(b"<!doctype html") || head.starts_with(b"<html");
    html.then_some(Format::Html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_names_must_agree() {
        for (name, bytes, due) in [
            ("a.txt", &b"words"[..], Ok(Format::Text)),
            ("", b"words", Ok(Format::Text)),
            ("statement of 30.03", b"words", Ok(Format::Text)),
            ("a.md", b"# words", Ok(Format::Markdown)),
            ("a", b" <!DOCTYPE html><p>", Ok(Format::Html)),
            ("a.pdf", b"%PDF-1.7", Ok(Format::Pdf)),
            ("a", b"PK\x03\x04", Ok(Format::Docx)),
            ("a.pdf", b"words", Err(Refused::Damaged)),
            ("a.txt", b"%PDF-1.7", Err(Refused::UnknownFormat)),
            ("a.exe", b"MZ", Err(Refused::UnknownFormat)),
        ] {
            assert_eq!(Format::of(name, bytes), due, "{name}");
        }
    }
}
