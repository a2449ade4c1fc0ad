//! In which of the six languages a text is, for a person to confirm.
//!
//! Scripts decide between most; between languages of one script, the small words that no text goes
//! without. Paragraphs are looked at one by one, so that a text in two languages is seen as one.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::paragraphs;

/// What a text seems to be in. Tags are those of the six languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// In one language.
    In(&'static str),
    /// In several, the most used first: each of them in a tenth of the text at least. One that is
    /// none of the six is `other`.
    Mixed(Vec<&'static str>),
    /// In a language that is none of the six.
    Another,
    /// Too short to tell.
    Unknown,
}

/// Small words by language; those of other languages keep them from being taken for one of the six.
const LATIN: &[(&str, &str)] = &[
    (
        "en",
        " the of and to in that for on with is are we our this which by be as it from has have not \
         its their will would should an at ",
    ),
    (
        "fr",
        " le la les des du de et à en que qui dans pour nous notre nos par sur est sont une un au \
         aux ce cette ces pas avec il elle leur plus être a d l ",
    ),
    (
        "es",
        " el la los las de del y en que por para con nos nuestro nuestra se es son una un al lo su \
         sus como más este esta no sobre ha ",
    ),
    (
        "pt",
        " o os as do da dos das e em no na nos nas que para com uma um não por ao são é pela pelo \
         mais ou seu sua ",
    ),
    (
        "de",
        " der die das und in den von zu mit für auf ist des dem nicht ein eine wir sich als auch \
         es an werden aus ",
    ),
    (
        "it",
        " il lo la i gli le di del della e in che per con una un non sono è nel alla dei delle si \
         da al ",
    ),
    (
        "nl",
        " de het een van en in op te dat die voor met zijn is niet aan er om als ook wij door ",
    ),
];

/// The same, to look words up in.
static SMALL: LazyLock<Vec<(&str, HashSet<&str>)>> = LazyLock::new(|| {
    let words = |list: &'static str| list.split_whitespace().collect();
    LATIN
        .iter()
        .map(|(tag, list)| (*tag, words(list)))
        .collect()
});

/// Guesses the language of a text.
pub fn guess(text: &str) -> Guess {
    let mut weights: Vec<(&'static str, usize)> = Vec::new();
    for paragraph in paragraphs(text) {
        let letters = paragraph
            .words
            .chars()
            .filter(|c| c.is_alphabetic())
            .count();
        let Some(tag) = of_words(paragraph.words) else {
            continue;
        };
        match weights.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, weight)) => *weight += letters,
            None => weights.push((tag, letters)),
        }
    }
    judged(weights)
}

fn judged(mut weights: Vec<(&'static str, usize)>) -> Guess {
    weights.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let all: usize = weights.iter().map(|(_, weight)| weight).sum();
    let many = weights
        .iter()
        .filter(|(_, weight)| all <= weight * 10)
        .map(|(tag, _)| if is_ours(tag) { *tag } else { "other" });
    let mut seen: Vec<&'static str> = Vec::new();
    for tag in many {
        if !seen.contains(&tag) {
            seen.push(tag);
        }
    }
    match seen[..] {
        [] => Guess::Unknown,
        ["other"] => Guess::Another,
        [one] => Guess::In(one),
        _ => Guess::Mixed(seen),
    }
}

fn is_ours(tag: &str) -> bool {
    matches!(tag, "en" | "fr" | "es" | "ru" | "zh" | "ar")
}

/// The language of a few words; `None` where they are too few, as in most headings.
fn of_words(words: &str) -> Option<&'static str> {
    let (mut latin, mut cyrillic, mut arabic, mut han, mut kana) = (0, 0, 0, 0, 0);
    for letter in words.chars() {
        match letter {
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            '\u{4e00}'..='\u{9fff}' => han += 3,
            '\u{3040}'..='\u{30ff}' => kana += 1,
            _ if letter.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    let most = latin.max(cyrillic).max(arabic).max(han);
    let has = |letters: &[char]| words.matches(letters).count();
    match most {
        0..12 => None,
        _ if most == han => Some(if han < kana * 12 { "ja" } else { "zh" }),
        _ if most == cyrillic => {
            // Letters that Russian does not have.
            Some(
                if cyrillic < has(&['і', 'ї', 'є', 'ґ', 'ј', 'љ', 'њ', 'ў']) * 100 {
                    "uk"
                } else {
                    "ru"
                },
            )
        }
        _ if most == arabic => Some(
            if arabic < has(&['پ', 'چ', 'گ', 'ژ', 'ی', 'ک', 'ٹ', 'ڈ']) * 60 {
                "fa"
            } else {
                "ar"
            },
        ),
        _ => of_latin(words),
    }
}

fn of_latin(words: &str) -> Option<&'static str> {
    let low = words.to_lowercase();
    let all: Vec<&str> = low
        .split(|c: char| !c.is_alphabetic())
        .filter(|it| !it.is_empty())
        .collect();
    if all.len() < 5 {
        return None;
    }
    let hits = |small: &HashSet<&str>| all.iter().filter(|word| small.contains(*word)).count();
    let mut scores: Vec<(&'static str, usize)> = SMALL
        .iter()
        .map(|(tag, small)| (*tag, hits(small)))
        .collect();
    scores.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    let [(best, score), (_, second), ..] = scores[..] else {
        return None;
    };
    // A twelfth of the words of any of these are small words.
    if all.len() <= score * 12 && second < score {
        Some(best)
    } else if 12 < all.len() && score * 20 < all.len() {
        Some("xx")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_six_are_told_apart() {
        for (text, due) in [
            (
                "We support the proposal of the Chair and thank you for the work that was done.",
                "en",
            ),
            (
                "Nous appuyons la proposition du Président et nous vous remercions de votre travail.",
                "fr",
            ),
            (
                "Apoyamos la propuesta del Presidente y agradecemos el trabajo que se ha realizado.",
                "es",
            ),
            (
                "Мы поддерживаем предложение Председателя и благодарим за проделанную работу.",
                "ru",
            ),
            ("我们支持主席的提案，并感谢各方为此所做的工作。", "zh"),
            (
                "نؤيد اقتراح الرئيس ونشكركم على العمل الذي تم إنجازه في هذا الصدد",
                "ar",
            ),
        ] {
            assert_eq!(guess(text), Guess::In(due), "{text}");
        }
    }

    #[test]
    fn others_mixtures_and_titles_are_said() {
        let german = "Wir unterstützen den Vorschlag des Vorsitzenden und danken für die Arbeit, die auf \
                      diesem Gebiet geleistet worden ist.";
        assert_eq!(guess(german), Guess::Another);
        let ukrainian = "Ми підтримуємо пропозицію Голови і дякуємо за виконану роботу.";
        assert_eq!(guess(ukrainian), Guess::Another);
        let mixed = "We support the proposal of the Chair and thank you for it.\n\nNous appuyons la \
                     proposition du Président et nous vous remercions de tout cela.";
        assert!(matches!(guess(mixed), Guess::Mixed(tags) if tags.len() == 2));
        let foreign =
            format!("We support the proposal of the Chair and thank you for it.\n\n{german}");
        assert!(matches!(guess(&foreign), Guess::Mixed(tags) if tags.contains(&"other")));
        assert_eq!(guess("Agenda item 5"), Guess::Unknown);
    }
}
