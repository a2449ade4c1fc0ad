//! Names of members as lists write them and as sentences say them.
//!
//! United Nations lists put the article of a short name behind it, so that the name can be
//! sorted: "Afghanistan (l')", "Afganistán (el)", "Gambia (the)".
//! A bracket that holds more than an article is part of the name: "Bolivia (Plurinational State
//! of)".

mod agreement;

pub use agreement::agreement;

use crate::Lang;

/// The articles that lists put behind a name, in English, French and Spanish.
const ARTICLES: [&str; 9] = [
    "the",
    "le",
    "la",
    "l'",
    "l\u{2019}",
    "les",
    "el",
    "los",
    "las",
];

/// The name without the article behind it: "Afghanistan (l')" is "Afghanistan".
pub fn without_article(name: &str) -> &str {
    split_article(name).map_or(name, |(name, _article)| name)
}

/// The name with its article where a sentence has it: "Afghanistan (l')" is "l'Afghanistan".
///
/// A name without an article behind it stays as it is.
pub fn in_sentence(name: &str) -> String {
    match split_article(name) {
        Some((name, article)) if article.ends_with(['\'', '\u{2019}']) => {
            format!("{article}{name}")
        }
        Some((name, article)) => format!("{article} {name}"),
        None => name.to_owned(),
    }
}

/// The name as a sentence begins with it: "Bahamas (las)" is "Las Bahamas".
pub fn sentence_start(name: &str) -> String {
    let name = in_sentence(name);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => name,
    }
}

fn split_article(name: &str) -> Option<(&str, &str)> {
    let (before, bracketed) = name.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let article = ARTICLES
        .into_iter()
        .find(|article| *article == bracketed.trim())?;
    let before = before.trim_end();
    (!before.is_empty()).then_some((before, article))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_behind_a_name_goes() {
        for (listed, plain) in [
            ("Afghanistan (l')", "Afghanistan"),
            ("Algérie (l’)", "Algérie"),
            ("Afganistán (el)", "Afganistán"),
            ("Bahamas (the)", "Bahamas"),
            ("Colombie (la) ", "Colombie"),
            (
                "Estados Unidos de América (los)",
                "Estados Unidos de América",
            ),
        ] {
            assert_eq!(without_article(listed), plain);
        }
    }

    #[test]
    fn a_bracket_that_is_part_of_the_name_stays() {
        for name in [
            "Bolivia (Plurinational State of)",
            "Iran (République islamique d')",
            "بوليفيا (دولة - المتعددة القوميات)",
            "阿富汗",
            "(la)",
            "la)",
            "",
        ] {
            assert_eq!(without_article(name), name);
            assert_eq!(in_sentence(name), name);
        }
    }

    #[test]
    fn a_sentence_has_the_article_before_the_name() {
        assert_eq!(in_sentence("Afghanistan (l')"), "l'Afghanistan");
        assert_eq!(in_sentence("Colombie (la)"), "la Colombie");
        assert_eq!(
            in_sentence("Estados Unidos de América (los)"),
            "los Estados Unidos de América"
        );
        assert_eq!(sentence_start("Équateur (l')"), "L'Équateur");
        assert_eq!(sentence_start("Bahamas (las)"), "Las Bahamas");
        assert_eq!(sentence_start("阿富汗"), "阿富汗");
        assert_eq!(sentence_start(""), "");
    }
}
