//! Parts that several answers have.

use procedure::{Citation, Forum};
use publish::{keys, tongue};
use text::Wording;

use super::described::{wire, words};
use language::Lang;

words!(
    /// One of the six languages.
    LanguageWord = ["ar", "zh", "en", "fr", "ru", "es"]
);
words!(
    /// What standing a language version has.
    StatusWord = ["original", "official", "unofficial", "machine"]
);
words!(
    /// How sure a fact is.
    CertaintyWord = [
        "seen",
        "secondary",
        "inferred",
        "unverified-high",
        "unverified-medium",
        "unverified-low",
    ]
);

wire! {
    /// Words in one language: the one asked for with `lang`, else the original.
    Text {
        /// The words.
        words: String,
        /// The language they are in.
        language: LanguageWord,
        /// What standing they have in that language.
        status: StatusWord,
    }
}

wire! {
    /// A place in a document.
    Source {
        /// The document, by symbol or key.
        document: String,
        /// The paragraph, if the place is a numbered one.
        paragraph: Option<u32>,
        /// The place in words, if it is not.
        place: Option<String>,
    }
}

/// The wording for a reader of this language.
pub(super) fn text(wording: &Wording, lang: Lang) -> Text {
    let Some((language, version)) = wording.for_reader(tongue(lang)) else {
        // A wording always has its original; this is never reached.
        return Text {
            words: String::new(),
            language: LanguageWord("en"),
            status: StatusWord("original"),
        };
    };
    Text {
        words: version.words.to_string(),
        language: LanguageWord(language.tag()),
        status: StatusWord(keys::status(version.status)),
    }
}

/// A citation.
pub(super) fn source(citation: &Citation) -> Source {
    Source {
        document: citation.document.to_string(),
        paragraph: keys::paragraph(citation),
        place: keys::place(citation),
    }
}

/// How sure a fact is.
pub(super) fn certainty(certainty: procedure::Certainty) -> CertaintyWord {
    CertaintyWord(keys::certainty(certainty))
}

/// The forum's key; empty before the founding.
pub(super) fn forum_key(forum: &Forum) -> String {
    let founding = forum.founding.as_ref();
    founding.map_or_else(String::new, |founding| founding.id.to_string())
}
