//! Names of members as lists write them and as sentences say them.
//!
//! United Nations lists put the article of a short name behind it, so that the name can be
//! sorted: "Afghanistan (l')", "Afganistán (el)", "Gambia (the)".
//! A bracket that holds more than an article is part of the name: "Bolivia (Plurinational State
//! of)".

mod agreement;
mod articles;
mod genitive;

pub use agreement::agreement;
pub use genitive::genitive;

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

/// The name as a sentence has it, with its article: "Colombie" is "la Colombie" in French.
///
/// For names of members and groups; the article behind a name, if it has one, is the one it
/// takes. Languages without articles, and names without one, stay as they are.
pub fn in_sentence(lang: Lang, name: &str) -> String {
    let (name, article) = match split_article(name) {
        Some((name, article)) => (name, Some(article)),
        None => (name, articles::article(lang, name)),
    };
    match article {
        Some(article) if article.ends_with(['\'', '\u{2019}']) => format!("{article}{name}"),
        Some(article) => format!("{article} {name}"),
        None => name.to_owned(),
    }
}

/// The name as a sentence begins with it: "Bahamas" is "Las Bahamas" in Spanish.
pub fn sentence_start(lang: Lang, name: &str) -> String {
    capitalised(&in_sentence(lang, name))
}

/// The sentence with its first letter as a capital, whatever signs stand before it.
pub fn capitalised(sentence: &str) -> String {
    let first = sentence
        .char_indices()
        .find(|(_, sign)| sign.is_alphanumeric());
    let Some((at, letter)) = first else {
        return sentence.to_owned();
    };
    let rest = &sentence[at + letter.len_utf8()..];
    format!("{}{}{rest}", &sentence[..at], letter.to_uppercase())
}

/// The name and the article in brackets behind it.
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
        }
    }

    #[test]
    fn a_sentence_has_the_article_before_the_name() {
        assert_eq!(in_sentence(Lang::Fr, "Afghanistan (l')"), "l'Afghanistan");
        assert_eq!(in_sentence(Lang::Fr, "Afghanistan"), "l’Afghanistan");
        assert_eq!(in_sentence(Lang::Fr, "Cuba"), "Cuba");
        assert_eq!(
            in_sentence(Lang::Es, "Estados Unidos de América"),
            "los Estados Unidos de América"
        );
        assert_eq!(
            in_sentence(Lang::En, "Russian Federation"),
            "the Russian Federation"
        );
        assert_eq!(sentence_start(Lang::Fr, "Équateur (l')"), "L'Équateur");
        assert_eq!(sentence_start(Lang::Es, "Bahamas"), "Las Bahamas");
        assert_eq!(sentence_start(Lang::Zh, "阿富汗"), "阿富汗");
        assert_eq!(sentence_start(Lang::En, ""), "");
    }

    #[test]
    fn a_capital_goes_to_the_first_letter_behind_quotation_marks_and_isolates() {
        assert_eq!(
            capitalised("\u{2068}l’Iran\u{2069} et Cuba"),
            "\u{2068}L’Iran\u{2069} et Cuba"
        );
        assert_eq!(capitalised("«el tema»"), "«El tema»");
        assert_eq!(capitalised("11 votes"), "11 votes");
        assert_eq!(capitalised("…"), "…");
    }
}
