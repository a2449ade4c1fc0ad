//! Which article the name of a member or of a group takes in a sentence.
//!
//! English, French and Spanish, after the list of short names that the United Nations keeps.
//! Most names follow from their first word; those that do not are listed.

use crate::Lang;

/// The article, if the name takes one.
pub(super) fn article(lang: Lang, name: &str) -> Option<&'static str> {
    match lang {
        Lang::En => english(name),
        Lang::Fr => french(name),
        Lang::Es => spanish(name),
        Lang::Ar | Lang::Ru | Lang::Zh => None,
    }
}

/// The first word, as far as a space or a hyphen.
fn first_word(name: &str) -> &str {
    name.split([' ', '-', '\u{A0}']).next().unwrap_or(name)
}

fn english(name: &str) -> Option<&'static str> {
    // A bracket holds the rest of an official name, which then needs no article.
    let described =
        !name.contains('(') && name.split(' ').any(|word| ENGLISH_WORDS.contains(&word));
    (described || ENGLISH_NAMES.contains(&name)).then_some("the")
}

/// Words that make an English name a description, which takes the article.
const ENGLISH_WORDS: [&str; 9] = [
    "Emirates",
    "Federation",
    "Forum",
    "Group",
    "Kingdom",
    "Movement",
    "Republic",
    "Union",
    "United",
];

const ENGLISH_NAMES: [&str; 9] = [
    "Bahamas",
    "Comoros",
    "Congo",
    "Gambia",
    "Marshall Islands",
    "Netherlands",
    "Niger",
    "Philippines",
    "Sudan",
];

/// By the ending of the first word, but for those listed.
fn french(name: &str) -> Option<&'static str> {
    let word = first_word(name);
    if word.is_empty() || FRENCH_WITHOUT.contains(&word) || FRENCH_WITHOUT.contains(&name) {
        return None;
    }
    if FRENCH_LE.contains(&word) {
        return Some("le");
    }
    if FRENCH_LA.contains(&word) {
        return Some("la");
    }
    if FRENCH_LES.contains(&word) || word.ends_with('s') {
        return Some("les");
    }
    if word.starts_with(['A', 'E', 'I', 'O', 'U', 'É', 'Î', 'Œ']) {
        return Some("l’");
    }
    Some(if word.ends_with('e') { "la" } else { "le" })
}

/// Names, or first words of names, without an article.
const FRENCH_WITHOUT: [&str; 22] = [
    "Antigua",
    "Bahreïn",
    "Cabo Verde",
    "Chypre",
    "Cuba",
    "Djibouti",
    "El Salvador",
    "Haïti",
    "Israël",
    "Kiribati",
    "Madagascar",
    "Malte",
    "Maurice",
    "Monaco",
    "Nauru",
    "Oman",
    "Saint",
    "Sainte",
    "Sao",
    "Singapour",
    "Sri Lanka",
    "Vanuatu",
];

/// First words that their ending would put under another article.
const FRENCH_LE: [&str; 11] = [
    "Bélarus",
    "Belize",
    "Cambodge",
    "Document",
    "Groupe",
    "Honduras",
    "Mexique",
    "Mozambique",
    "Royaume",
    "Suriname",
    "Zimbabwe",
];
const FRENCH_LA: [&str; 4] = ["Déclaration", "Fédération", "Sierra", "Trinité"];
const FRENCH_LES: [&str; 3] = ["Fidji", "Tonga", "Tuvalu"];

fn spanish(name: &str) -> Option<&'static str> {
    let word = first_word(name);
    if name == "Sudán del Sur" {
        return None;
    }
    SPANISH
        .into_iter()
        .find(|(_, words)| words.split(' ').any(|listed| listed == word))
        .map(|(article, _)| article)
}

/// First words by article. Spanish leaves most names of States without one.
const SPANISH: [(&str, &str); 4] = [
    (
        "el",
        "Afganistán Brasil Camerún Canadá Chad Congo Ecuador Gabón Grupo Iraq Japón Líbano \
         Movimiento Níger Pakistán Paraguay Perú Reino Senegal Sudán Togo Uruguay Yemen",
    ),
    ("la", "Arabia Argentina Federación India República Unión"),
    ("los", "Emiratos Estados Miembros Países"),
    ("las", "Bahamas Comoras Islas"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::listed;
    use crate::names::split_article;

    fn check(lang: Lang, expected: &[(&str, Option<&str>)]) {
        for (name, expected) in expected {
            assert_eq!(article(lang, name), *expected, "{name}");
        }
    }

    #[test]
    fn groups_take_an_article_as_members_do() {
        let union = Some("the");
        check(
            Lang::En,
            &[
                ("European Union", union),
                ("Arab Group", union),
                ("Chad", None),
            ],
        );
        check(
            Lang::Fr,
            &[
                ("Union européenne", Some("l’")),
                ("Groupe des 77 et Chine", Some("le")),
            ],
        );
        check(Lang::Fr, &[("États d’Afrique", Some("les")), ("", None)]);
        check(
            Lang::Es,
            &[
                ("Unión Europea", Some("la")),
                ("Estados de África", Some("los")),
            ],
        );
        check(Lang::Ru, &[("Европейский союз", None)]);
    }

    #[test]
    fn a_bracket_in_the_name_does_not_lend_its_article() {
        check(Lang::En, &[("Iran (Islamic Republic of)", None)]);
        check(Lang::Fr, &[("Iran (République islamique d’)", Some("l’"))]);
        check(Lang::Es, &[("Irán (República Islámica del)", None)]);
    }

    /// The list that is beside the project where it is developed has the articles behind the names.
    #[test]
    fn the_articles_are_those_of_the_list_of_short_names() {
        let columns = [
            (Lang::En, "en_short"),
            (Lang::Fr, "fr_short"),
            (Lang::Es, "es_short"),
        ];
        let mut wrong = BTreeSet::new();
        for (lang, column) in columns {
            let Some(names) = listed::column("../../shared/data/members.csv", column) else {
                return;
            };
            assert_eq!(names.len(), 193);
            for name in &names {
                let (plain, expected) = split_article(name)
                    .map_or((name.as_str(), None), |(plain, article)| {
                        (plain, Some(article))
                    });
                let ours = article(lang, plain).map(|article| article.replace('’', "'"));
                if ours.as_deref() != expected {
                    wrong.insert(format!(
                        "{lang} {plain}: {ours:?}, the list has {expected:?}"
                    ));
                }
            }
        }
        wrong.retain(|line| !LEFT_BARE.iter().any(|name| line.starts_with(name)));
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// The list gives these no article, and French sentences do.
    const LEFT_BARE: [&str; 6] = [
        "fr Bolivie (",
        "fr Côte d",
        "fr Iran (",
        "fr Micronésie (",
        "fr Türkiye",
        "fr Venezuela (",
    ];
}
