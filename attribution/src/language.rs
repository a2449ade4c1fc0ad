//! Which language a sentence is in.

mod cues;
mod found;
mod report;
mod statement;
mod subjects;

pub(crate) use statement::{ALIGNED, claims};

use crate::sentence::Sentence;
use crate::words::{Shape, Word, is_han};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    English,
    French,
    Spanish,
    Russian,
    Chinese,
    Arabic,
}

/// Function words of each language that is written in Latin letters.
const ENGLISH: &str = " the of and to in that for by was with on is we this its as from which has ";
const FRENCH: &str = " le les des et du nous dans pour que une est sur avec aux d' l' la un cette ce ma notre ne qui par \
    son sa de en ont ";
const SPANISH: &str = " el los las y del nos para por una con es al su como se sobre la un mi nuestra nuestro de que en \
    este esta no lo ";

/// The language of a sentence, where its words tell it.
pub(crate) fn told(text: &str, sentence: &Sentence) -> Option<Language> {
    let words: Vec<&Word> = outside_names(sentence);
    let (mut han, mut arabic, mut cyrillic, mut latin) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut of = [0_usize; 3];
    for word in &words {
        match word.low.chars().next() {
            Some(c) if is_han(c) => han += 1,
            Some('\u{600}'..='\u{6ff}') => arabic += 2,
            Some('\u{400}'..='\u{4ff}') => cyrillic += 2,
            Some(c) if c.is_alphabetic() => latin += 2,
            _ => {}
        }
        for (count, list) in of.iter_mut().zip([ENGLISH, FRENCH, SPANISH]) {
            *count += usize::from(list.contains(&format!(" {} ", word.low)));
        }
    }
    let most = han.max(arabic).max(cyrillic).max(latin);
    match most {
        0 => None,
        _ if most == latin => by_function_words(text, &words, of),
        _ if most == han => Some(Language::Chinese),
        _ if most == cyrillic => Some(Language::Russian),
        _ => Some(Language::Arabic),
    }
}

/// The words that are no part of a name: `Côte d’Ivoire` is written so in English too. All where there are no others.
fn outside_names(sentence: &Sentence) -> Vec<&Word> {
    let mut outside = Vec::with_capacity(sentence.len());
    let mut at = 0;
    while let Some(word) = sentence.words.get(at) {
        let name = sentence.mention(at).map_or(0, |it| it.len);
        if name == 0 {
            outside.push(word);
        }
        at += name.max(1);
    }
    if outside.iter().all(|it| it.shape == Shape::Mark) {
        return sentence.words.iter().collect();
    }
    outside
}

/// More function words of one than of the others; accents decide between French and Spanish.
fn by_function_words(
    text: &str,
    words: &[&Word],
    [english, french, spanish]: [usize; 3],
) -> Option<Language> {
    let count = |marks: &[char]| -> usize {
        let written = words.iter().filter_map(|it| text.get(it.start..it.end));
        written.map(|it| it.matches(marks).count()).sum()
    };
    let spanish =
        spanish + count(&['ñ', 'ó', 'í', 'á', 'ú', '¿', '¡']) + usize::from(says_we(words));
    let french = french + count(&['è', 'ê', 'à', 'ç', 'œ', 'ô', 'û', 'î']);
    let counts = [
        (english, Language::English),
        (french, Language::French),
        (spanish, Language::Spanish),
    ];
    let most = english.max(french).max(spanish);
    let mut best = counts.iter().filter(|it| it.0 == most);
    match (best.next(), best.next()) {
        (Some((_, language)), None) => Some(*language),
        _ => None,
    }
}

/// Verbs in the first person plural: only Spanish leaves out its subjects.
fn says_we(words: &[&Word]) -> bool {
    words
        .iter()
        .any(|it| it.low.ends_with("amos") || it.low.ends_with("emos"))
}

#[cfg(test)]
mod tests {
    use super::{Language, told};
    use crate::sentence::Sentence;

    #[test]
    fn tells_languages_apart() {
        for (text, expect) in [
            (
                "We support the draft of the Chair.",
                Some(Language::English),
            ),
            (
                "Nous appuyons le projet de la Présidente.",
                Some(Language::French),
            ),
            (
                "Apoyamos el proyecto de la Presidenta.",
                Some(Language::Spanish),
            ),
            ("Мы поддерживаем проект.", Some(Language::Russian)),
            ("我们支持主席的草案。", Some(Language::Chinese)),
            ("نؤيد مشروع الرئيسة.", Some(Language::Arabic)),
            (
                "Côte d’Ivoire supported the draft.",
                Some(Language::English),
            ),
            (
                "La Côte d’Ivoire a appuyé le projet.",
                Some(Language::French),
            ),
            ("", None),
        ] {
            assert_eq!(
                told(text, &Sentence::new(text, 0, text.len(), None)),
                expect,
                "{text}"
            );
        }
    }
}
