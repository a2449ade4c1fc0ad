//! Text as somebody who searches would type it: without case, accents, vowel signs and punctuation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The mark that only stretches a line of Arabic.
const TATWEEL: char = '\u{640}';

/// The words of a text in lower case, without accents and vowel signs, each with one space before
/// it; whatever is neither letter nor digit parts words.
///
/// The forms of one letter that people type for each other in Arabic become one: alef with or
/// without hamza, ya with or without dots, ta marbuta and ha.
///
/// ```
/// assert_eq!(text::folded("Côte d’Ivoire, A/80/257"), " cote d ivoire a 80 257");
/// ```
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 1);
    let mut within = false;
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(letter) || letter == TATWEEL {
            continue;
        }
        if !letter.is_alphanumeric() {
            within = false;
            continue;
        }
        if !within {
            folded.push(' ');
        }
        within = true;
        folded.push(plain(letter));
    }
    folded
}

const fn plain(letter: char) -> char {
    match letter {
        'ى' => 'ي',
        'ة' => 'ه',
        'ı' => 'i',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_accents_and_punctuation_go() {
        assert_eq!(
            folded("Qui nomme les cofacilitateurs ?"),
            " qui nomme les cofacilitateurs"
        );
        assert_eq!(folded("Türkiye"), folded("TURKIYE"));
        assert_eq!(folded("Сокоординаторы ещё"), " сокоординаторы еще");
        assert_eq!(folded("co-facilitators"), " co facilitators");
        assert_eq!(folded("谁任命共同召集人？"), " 谁任命共同召集人");
        assert_eq!(folded(" … – "), "");
    }

    #[test]
    fn arabic_is_found_however_it_is_typed() {
        assert_eq!(folded("الأُمَم المتّحدة"), folded("الامم المتحده"));
        assert_eq!(folded("المقـــررات"), folded("المقررات"));
        assert_eq!(folded("إلى"), folded("الي"));
    }
}
