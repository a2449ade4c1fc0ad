//! Which language a sentence is in.

mod statement;

pub(crate) use statement::claims;

use crate::words::{Word, is_han};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    English,
    French,
    Spanish,
    Russian,
    Chinese,
    Arabic,
}

/// Function words that stand in one language and not in the others.
const FRENCH: [&str; 16] = [
    "le", "les", "des", "et", "du", "nous", "dans", "pour", "que", "une", "est", "sur", "avec",
    "aux", "d'", "l'",
];
const SPANISH: [&str; 16] = [
    "el", "los", "las", "y", "del", "nos", "para", "por", "una", "con", "es", "al", "su", "como",
    "se", "sobre",
];
const ENGLISH: [&str; 16] = [
    "the", "of", "and", "to", "in", "that", "for", "by", "was", "with", "on", "is", "we", "this",
    "its", "as",
];

/// The language of most of the words.
pub(crate) fn language(words: &[Word]) -> Language {
    let (mut han, mut arabic, mut cyrillic, mut latin) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut of = [0_usize; 3];
    for word in words {
        match word.low.chars().next() {
            Some(c) if is_han(c) => han += 1,
            Some('\u{600}'..='\u{6ff}') => arabic += 2,
            Some('\u{400}'..='\u{4ff}') => cyrillic += 2,
            Some(c) if c.is_alphabetic() => latin += 2,
            _ => {}
        }
        for (count, list) in of.iter_mut().zip([&ENGLISH, &FRENCH, &SPANISH]) {
            *count += usize::from(list.contains(&word.low.as_str()));
        }
    }
    let most = han.max(arabic).max(cyrillic).max(latin);
    let [english, french, spanish] = of;
    match most {
        0 => Language::English,
        _ if most == latin && english < french && spanish <= french => Language::French,
        _ if most == latin && english < spanish => Language::Spanish,
        _ if most == latin && english == 0 && accented(words) => Language::Spanish,
        _ if most == latin => Language::English,
        _ if most == han => Language::Chinese,
        _ if most == cyrillic => Language::Russian,
        _ => Language::Arabic,
    }
}

/// A sentence so short that it has no function words: only Spanish leaves out its subjects.
fn accented(words: &[Word]) -> bool {
    words
        .iter()
        .any(|it| it.low.ends_with("amos") || it.low.ends_with("emos"))
}

#[cfg(test)]
mod tests {
    use super::{Language, language};
    use crate::words::words;

    #[test]
    fn tells_languages_apart() {
        for (text, expect) in [
            ("We support the draft of the Chair.", Language::English),
            (
                "Nous appuyons le projet de la Présidente.",
                Language::French,
            ),
            ("Apoyamos el proyecto de la Presidenta.", Language::Spanish),
            ("Мы поддерживаем проект.", Language::Russian),
            ("我们支持主席的草案。", Language::Chinese),
            ("نؤيد مشروع الرئيسة.", Language::Arabic),
            ("", Language::English),
        ] {
            assert_eq!(language(&words(text, 0, text.len())), expect, "{text}");
        }
    }
}
