//! A named place in a document, in the reader's language: `annex C, paragraph 9`.
//!
//! The record holds the place in the words of whoever cited it, in English by convention. Parts of
//! documents that every document of the United Nations has are said in the reader's language; what
//! is not understood stands as it was written.

use language::Arg;

use super::Reader;
use crate::pages::fragment::{Fragment, escaped};

/// What parts of documents are called in a place, and the last part of their message.
const PARTS: [(&str, &str); 15] = [
    ("annex", "annex"),
    ("appendix", "appendix"),
    ("article", "article"),
    ("chapter", "chapter"),
    ("item", "item"),
    ("page", "page"),
    ("paragraph", "paragraph"),
    ("paragraphs", "paragraphs"),
    ("part", "part"),
    ("roll call", "roll-call"),
    ("rule", "rule"),
    ("rules", "rules"),
    ("section", "section"),
    ("table", "table"),
    ("tables", "tables"),
];

/// Places with a name of their own.
const NAMED: [(&str, &str); 1] = [(
    "annex on confidence-building measures",
    "place-annex-on-cbms",
)];

impl Reader<'_> {
    /// A place in the reader's language, as far as it is understood.
    pub(crate) fn place(&self, place: &str) -> Fragment {
        if let Some((_, key)) = NAMED.iter().find(|(name, _)| *name == place) {
            return Fragment::text(self.say(key));
        }
        let parts: Option<Vec<Fragment>> = place.split(", ").map(|it| self.part(it)).collect();
        let Some(parts) = parts else {
            return self.english(place);
        };
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        parts.fold(first, |before, part| {
            let before = ("document", Arg::Html(before.as_str()));
            self.tell("cite-place", &[before, ("place", Arg::Html(part.as_str()))])
        })
    }

    /// A kind of part and which one: `annex C`, `rules 120 to 133`, `paragraph 9 (a)`.
    fn part(&self, part: &str) -> Option<Fragment> {
        let (key, which) = PARTS.iter().find_map(|(name, key)| {
            let which = part.strip_prefix(name)?.strip_prefix(' ')?;
            Some((*key, which))
        })?;
        let which = match which.split_once(" to ") {
            Some((from, to)) if is_a_sign(from) && is_a_sign(to) => {
                self.tell("place-range", &[("from", from.into()), ("to", to.into())])
            }
            _ if which.split(' ').all(is_a_sign) => {
                let which = escaped(which);
                Fragment::markup(format!("<bdi dir=\"ltr\">{which}</bdi>"))
            }
            _ => return None,
        };
        let which = [("which", Arg::Html(which.as_str()))];
        Some(self.tell(&format!("place-{key}"), &which))
    }
}

/// A number, a letter or two, a numeral, also in brackets: no word, which would need a translation
/// of its own.
fn is_a_sign(word: &str) -> bool {
    let bare = word.trim_matches(['(', ')']);
    let is_a_number = bare.bytes().all(|digit| digit.is_ascii_digit());
    let is_a_numeral = bare.bytes().all(|sign| b"IVXLC".contains(&sign));
    !bare.is_empty() && (is_a_number || is_a_numeral || bare.chars().count() <= 2)
}
