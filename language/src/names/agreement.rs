//! With what the verb beside a name agrees.
//!
//! A message that has a holder as its subject takes this as its argument `agreement`; a language
//! that needs none leaves it out.

use super::{Lang, split_article};

/// The form of the verb whose subject is this name, as lists write it: `"singular"` or
/// `"plural"`, in Arabic `"feminine"` or `"masculine"`.
///
/// French and Spanish tell it by the article behind the name, Russian by the words that are
/// plural, Arabic by the few names that are masculine; English and Chinese need none.
pub fn agreement(lang: Lang, name: &str) -> &'static str {
    match lang {
        Lang::En | Lang::Zh => "singular",
        Lang::Fr | Lang::Es => match split_article(name) {
            Some((_, "les" | "los" | "las")) => "plural",
            _ => "singular",
        },
        Lang::Ru if has_word(name, &RUSSIAN_PLURAL) => "plural",
        Lang::Ru => "singular",
        Lang::Ar
            if name
                .split_whitespace()
                .next()
                .is_some_and(|word| ARABIC_MASCULINE.contains(&word)) =>
        {
            "masculine"
        }
        Lang::Ar if name == "جنوب السودان" => "masculine",
        Lang::Ar => "feminine",
    }
}

fn has_word(name: &str, words: &[&str]) -> bool {
    name.split_whitespace().any(|word| words.contains(&word))
}

/// Words that make a Russian name plural.
const RUSSIAN_PLURAL: [&str; 8] = [
    "Острова",
    "острова",
    "Штаты",
    "Эмираты",
    "Нидерланды",
    "Филиппины",
    "Мальдивы",
    "государства",
];

/// First words of the Arabic names that take a masculine verb; names of States are feminine
/// otherwise.
const ARABIC_MASCULINE: [&str; 9] = [
    "الأردن",
    "السودان",
    "الصومال",
    "العراق",
    "المغرب",
    "اليمن",
    "لبنان",
    // The European Union and the Russian Federation.
    "الاتحاد",
    "الكرسي",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_plural() {
        assert_eq!(agreement(Lang::Fr, "Pays-Bas (les)"), "plural");
        assert_eq!(agreement(Lang::Fr, "Colombie (la)"), "singular");
        assert_eq!(agreement(Lang::Es, "Bahamas (las)"), "plural");
        assert_eq!(agreement(Lang::Es, "Chile"), "singular");
        assert_eq!(agreement(Lang::Ru, "Соединенные Штаты Америки"), "plural");
        assert_eq!(agreement(Lang::Ru, "Соломоновы Острова"), "plural");
        assert_eq!(agreement(Lang::Ru, "Колумбия"), "singular");
    }

    #[test]
    fn arabic_names_are_feminine_but_for_a_few() {
        assert_eq!(agreement(Lang::Ar, "كولومبيا"), "feminine");
        assert_eq!(agreement(Lang::Ar, "العراق"), "masculine");
        assert_eq!(agreement(Lang::Ar, "الاتحاد الروسي"), "masculine");
        assert_eq!(agreement(Lang::Ar, "جنوب السودان"), "masculine");
        assert_eq!(agreement(Lang::Ar, "جنوب أفريقيا"), "feminine");
    }
}
