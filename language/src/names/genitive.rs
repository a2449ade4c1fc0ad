//! The name of a member or of a group after *of*: "of Colombia", "de la Colombie", "del Canadá".
//!
//! French and Spanish contract the preposition with the article, and French elides it.

use super::{Lang, articles, split_article};

/// The name with what stands for *of* before it.
///
/// Russian, Chinese and Arabic say it by other means, which a message has to choose so that the
/// name stays as it is: they get the name alone.
pub fn genitive(lang: Lang, name: &str) -> String {
    let (name, article) = match split_article(name) {
        Some((name, article)) => (name, Some(article)),
        None => (name, articles::article(lang, name)),
    };
    match lang {
        Lang::En => spaced("of", article, name),
        Lang::Fr => french(article, name),
        Lang::Es => spanish(article, name),
        Lang::Ar | Lang::Ru | Lang::Zh => name.to_owned(),
    }
}

/// `du` and `des` for `de le` and `de les`; `d’` before a vowel and before the mute *h*.
fn french(article: Option<&str>, name: &str) -> String {
    match article {
        Some("le") => format!("du {name}"),
        Some("les") => format!("des {name}"),
        Some(elided) if elided.ends_with(['\'', '\u{2019}']) => format!("de {elided}{name}"),
        None if begins_with_a_vowel(name) => format!("d’{name}"),
        article => spaced("de", article, name),
    }
}

/// `del` for `de el`; the *El* of El Salvador belongs to the name and stays.
fn spanish(article: Option<&str>, name: &str) -> String {
    match article {
        Some("el") => format!("del {name}"),
        article => spaced("de", article, name),
    }
}

fn spaced(of: &str, article: Option<&str>, name: &str) -> String {
    match article {
        Some(article) => format!("{of} {article} {name}"),
        None => format!("{of} {name}"),
    }
}

/// Of the French names without an article, those before which `de` is elided.
fn begins_with_a_vowel(name: &str) -> bool {
    name.starts_with(['A', 'E', 'I', 'O', 'U', 'É', 'Î', 'Œ']) || name.starts_with("Ha")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{in_sentence, listed};

    fn check(lang: Lang, expected: &[(&str, &str)]) {
        for (name, expected) in expected {
            assert_eq!(genitive(lang, name), *expected, "{name}");
        }
    }

    #[test]
    fn french_contracts_and_elides() {
        check(
            Lang::Fr,
            &[
                ("Colombie", "de la Colombie"),
                ("Canada", "du Canada"),
                ("Égypte", "de l’Égypte"),
                ("Égypte (l')", "de l'Égypte"),
                ("États-Unis d’Amérique", "des États-Unis d’Amérique"),
                ("Honduras", "du Honduras"),
                ("Haïti", "d’Haïti"),
                ("Oman", "d’Oman"),
                ("Cuba", "de Cuba"),
                ("El Salvador", "d’El Salvador"),
                ("Union européenne", "de l’Union européenne"),
            ],
        );
    }

    #[test]
    fn spanish_contracts_and_keeps_what_belongs_to_the_name() {
        check(
            Lang::Es,
            &[
                ("Colombia", "de Colombia"),
                ("Canadá", "del Canadá"),
                (
                    "Estados Unidos de América",
                    "de los Estados Unidos de América",
                ),
                ("El Salvador", "de El Salvador"),
                ("India", "de la India"),
                ("Bahamas (las)", "de las Bahamas"),
            ],
        );
    }

    #[test]
    fn the_others_take_a_word_or_the_name_alone() {
        check(
            Lang::En,
            &[("Bahamas", "of the Bahamas"), ("Chad", "of Chad")],
        );
        check(Lang::Ru, &[("Колумбия", "Колумбия")]);
        check(Lang::Zh, &[("哥伦比亚", "哥伦比亚")]);
        check(Lang::Ar, &[("كولومبيا", "كولومبيا")]);
    }

    /// Every name has the article it has in a sentence, and no form that nobody says.
    #[test]
    fn all_names_of_the_list_contract_as_their_article_does() {
        for lang in [Lang::Fr, Lang::Es] {
            let names = listed::column("../packs/global-mechanism/members.csv", lang.tag());
            let names = names.expect("the pack is part of the project");
            assert_eq!(names.len(), 193);
            for name in &names {
                let (said, of) = (in_sentence(lang, name), genitive(lang, name));
                let expected = match said.split_once(' ') {
                    Some(("le", rest)) => format!("du {rest}"),
                    Some(("les", rest)) => format!("des {rest}"),
                    Some(("el", rest)) => format!("del {rest}"),
                    _ if ELIDED.contains(&said.as_str()) && lang == Lang::Fr => format!("d’{said}"),
                    _ => format!("de {said}"),
                };
                assert_eq!(of, expected);
                let before_a_vowel = of
                    .strip_prefix("de ")
                    .is_some_and(|rest| lang == Lang::Fr && begins_with_a_vowel(rest));
                assert!(!before_a_vowel, "{of}");
            }
        }
    }

    /// The names that French leaves without an article and that begin with a vowel as spoken.
    const ELIDED: [&str; 5] = [
        "Antigua-et-Barbuda",
        "El Salvador",
        "Haïti",
        "Israël",
        "Oman",
    ];
}
