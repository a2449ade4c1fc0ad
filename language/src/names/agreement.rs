//! With what the verb beside a name agrees.
//!
//! A message that has a holder as its subject takes this as its argument `agreement`; a language
//! that needs none leaves it out.

use super::{Lang, articles, split_article};

/// The form of the verb whose subject is this member or group: `"singular"` or `"plural"`, in
/// Arabic `"feminine"` or `"masculine"`.
///
/// French and Spanish tell it by the article, English and Russian by the words that are plural,
/// Arabic by the few names that are masculine; Chinese needs none. The name may stand between
/// bidirectional isolates, as the title of an officer does.
pub fn agreement(lang: Lang, name: &str) -> &'static str {
    let name = name.trim_start_matches(|sign| matches!(sign, '\u{2066}'..='\u{2068}'));
    let is_marked = match lang {
        Lang::Zh => false,
        Lang::En => is_plural_in_english(name),
        Lang::Fr | Lang::Es => has_plural_article(lang, name),
        Lang::Ru => name
            .split_whitespace()
            .any(|word| RUSSIAN_PLURAL.contains(&word)),
        Lang::Ar => ARABIC_MASCULINE
            .iter()
            .any(|words| begins_with(name, words)),
    };
    match (lang, is_marked) {
        (Lang::Ar, true) => "masculine",
        (Lang::Ar, false) => "feminine",
        (_, true) => "plural",
        (_, false) => "singular",
    }
}

/// Groups of States, not States: the Netherlands is one member and takes the singular.
fn is_plural_in_english(name: &str) -> bool {
    name.ends_with(" States") || name.ends_with(" members") || name.starts_with("Countries ")
}

fn has_plural_article(lang: Lang, name: &str) -> bool {
    let article = match split_article(name) {
        Some((_, article)) => Some(article),
        None => articles::article(lang, name),
    };
    matches!(article, Some("les" | "los" | "las"))
}

/// Whether the name is these words or begins with them.
fn begins_with(name: &str, words: &str) -> bool {
    name.strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Words that make a Russian name plural.
const RUSSIAN_PLURAL: [&str; 10] = [
    "Государства",
    "Мальдивы",
    "Нидерланды",
    "Острова",
    "Страны",
    "Филиппины",
    "Члены",
    "Штаты",
    "Эмираты",
    "острова",
];

/// How the Arabic names begin that take a masculine verb; names of States are feminine otherwise.
/// Of the posts, those of the Rapporteur and of the co-facilitators are masculine.
const ARABIC_MASCULINE: [&str; 14] = [
    "أعضاء",
    // The European Union and the Russian Federation.
    "الاتحاد",
    "الأردن",
    "الجبل الأسود",
    "التيسير",
    "السودان",
    "الصومال",
    "العراق",
    "الكرسي",
    "المغرب",
    "المقرر",
    "اليمن",
    "جنوب السودان",
    "لبنان",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, expected: &str, names: &[&str]) {
        for name in names {
            assert_eq!(agreement(lang, name), expected, "{name}");
        }
    }

    #[test]
    fn names_that_are_plural() {
        check(
            Lang::En,
            "plural",
            &["African States", "Pacific Islands Forum members"],
        );
        check(
            Lang::Fr,
            "plural",
            &["Pays-Bas (les)", "Pays-Bas", "États d’Afrique", "Tonga"],
        );
        check(
            Lang::Es,
            "plural",
            &["Bahamas (las)", "Bahamas", "Estados Unidos de América"],
        );
        check(
            Lang::Ru,
            "plural",
            &["Соединенные Штаты Америки", "Соломоновы Острова"],
        );
    }

    #[test]
    fn names_that_are_not() {
        check(
            Lang::En,
            "singular",
            &["Netherlands", "United States of America", "Colombia"],
        );
        check(
            Lang::Fr,
            "singular",
            &["Colombie (la)", "Colombie", "Honduras", "Cuba"],
        );
        check(Lang::Es, "singular", &["Chile", "Unión Europea"]);
        check(
            Lang::Ru,
            "singular",
            &["Колумбия", "Микронезия (Федеративные Штаты)"],
        );
        check(Lang::Zh, "singular", &["美利坚合众国"]);
    }

    #[test]
    fn arabic_names_are_feminine_but_for_a_few() {
        check(
            Lang::Ar,
            "feminine",
            &["كولومبيا", "جنوب أفريقيا", "المجموعة الأفريقية"],
        );
        check(
            Lang::Ar,
            "masculine",
            &["العراق", "الاتحاد الروسي", "جنوب السودان"],
        );
    }

    /// A title is told as "post in body", each between isolates.
    #[test]
    fn arabic_posts_agree_as_their_words_do() {
        let officer = |post: &str| {
            let messages = crate::Messages::of(Lang::Ar);
            let post = messages.text(&format!("act-post-{post}"));
            messages.format(
                "act-holder-officer",
                &[("post", post.into()), ("body", "الجلسة العامة".into())],
            )
        };
        check(
            Lang::Ar,
            "masculine",
            &[&officer("rapporteur"), &officer("co-facilitator")],
        );
        check(
            Lang::Ar,
            "feminine",
            &[&officer("chair"), &officer("vice-chair")],
        );
    }
}
