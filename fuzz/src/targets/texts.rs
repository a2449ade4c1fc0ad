//! Words, languages, statements: text that people and browsers send.

use text::{Language, Words};

use super::Seen;

/// What passed the hygiene layer passes it again unchanged.
pub(super) fn words(bytes: &[u8]) -> Seen {
    let read = Words::new(&String::from_utf8_lossy(bytes));
    if let Ok(words) = &read {
        assert!(words.as_str().len() <= 8_000 && !words.as_str().is_empty());
        let again = Words::new(words.as_str());
        assert_eq!(again.as_ref(), Ok(words), "cleaned twice is cleaned once");
    }
    Seen::from(&read)
}

/// Any header leads to one of the six languages, and tags are read back.
pub(super) fn accept_language(bytes: &[u8]) -> Seen {
    let header = String::from_utf8_lossy(bytes);
    let lang = language::negotiate(&header);
    assert_eq!(language::Lang::from_tag(lang.tag()), Some(lang));
    let _ = Language::from_tag(&header);
    Seen::read_as(lang.tag())
}

/// Whatever is suggested is proven by words that stand in the document.
pub(super) fn statement(bytes: &[u8]) -> Seen {
    let document = attribution::legible(bytes);
    let reading = attribution::read(&document, &attribution::Settings::default());
    let again = attribution::read(&document, &attribution::Settings::default());
    assert!(reading == again, "the same bytes, the same suggestions");
    let _ = attribution::jsonl(&document, &reading.suggestions);
    let _ = attribution::tsv(&document, &reading.suggestions);
    let found = reading
        .suggestions
        .first()
        .map_or("nothing", |it| it.stance.word());
    Seen::read_as(found)
}
