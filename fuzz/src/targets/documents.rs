//! Files people hand in: one target for each format, and what a model answers.

use intake::{Document, Refused, paragraph_at, paragraphs};

use super::Seen;

/// How many paragraphs of a text are looked up by their place.
const LOOKED_UP: usize = 64;

/// Plain text.
pub(super) fn plain(bytes: &[u8]) -> Seen {
    read("a.txt", bytes)
}

/// Markdown.
pub(super) fn markdown(bytes: &[u8]) -> Seen {
    read("a.md", bytes)
}

/// HTML.
pub(super) fn html(bytes: &[u8]) -> Seen {
    read("a.html", bytes)
}

/// A DOCX, as an archive.
pub(super) fn docx(bytes: &[u8]) -> Seen {
    read("a.docx", bytes)
}

/// A PDF.
pub(super) fn pdf(bytes: &[u8]) -> Seen {
    read("a.pdf", bytes)
}

/// What a model answers: nothing in it is believed that is not in the text.
pub(super) fn model_answer(bytes: &[u8]) -> Seen {
    let body = String::from_utf8_lossy(bytes);
    match reading::answered(&body) {
        Some(claims) if claims.is_empty() => Seen::read_as("no claims"),
        Some(_) => Seen::READ,
        None => Seen::refused(&"no answer"),
    }
}

fn read(name: &str, bytes: &[u8]) -> Seen {
    let once = intake::read(name, bytes);
    assert_eq!(
        once,
        intake::read(name, bytes),
        "the same bytes give the same text"
    );
    match &once {
        Ok(document) => addressed(document),
        Err(refused) => Seen::refused(refused),
    }
}

/// Every paragraph is where its address says, and nothing unseen is left in the text.
fn addressed(document: &Document) -> Seen {
    let text = &document.text;
    let mut count = 0;
    for paragraph in paragraphs(text) {
        count += 1;
        assert_eq!(&text[paragraph.from..paragraph.to()], paragraph.words);
        // Looking one up goes through those before it: all of them would be a square.
        if count <= LOOKED_UP {
            assert_eq!(paragraph_at(text, paragraph.from), Some(paragraph));
        }
        assert!(!paragraph.words.trim().is_empty());
    }
    assert!(0 < count, "{:?}", Refused::Empty);
    let unseen = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}');
    assert!(!text.contains(unseen));
    let _language = intake::guess(text);
    Seen::read_as(document.format.key())
}
