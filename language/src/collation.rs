//! The order of members' names in each language: simple rules, good enough for such lists.
//!
//! - English, French: letters without case and accents; hyphens and apostrophes count as spaces;
//!   the article behind a name does not count. Spanish the same, with *ñ* after *n*.
//! - Russian: by the alphabet, *ё* right after *е*.
//! - Arabic: without the article ال at the head of the name, without marks, every form of alef,
//!   waw and ya with a hamza as the plain letter.
//! - Chinese: as the characters are read, for those that names of members need (see `pinyin`).
//!
//! A list that is handed in comes before all rules: a forum may have its own order.
//! Names that are equal so far are ordered by code point, so that the order is always total.

mod pinyin;

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{Lang, without_article};

/// Sorts after every letter that can follow: makes a letter of its own out of a letter before it.
const AFTER: char = '\u{FFFF}';

/// The order of names in a language.
#[derive(Debug, Clone)]
pub struct Collation {
    lang: Lang,
    given: HashMap<String, usize>,
}

impl Collation {
    /// The order that the language's own rules give.
    pub fn of(lang: Lang) -> Self {
        Self {
            lang,
            given: HashMap::new(),
        }
    }

    /// The order of this list, in any language; the language's rules order what is not in it,
    /// behind it.
    pub fn in_order_of<S: AsRef<str>>(lang: Lang, names: &[S]) -> Self {
        let mut given = HashMap::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            given.entry(name.as_ref().to_owned()).or_insert(place);
        }
        Self { lang, given }
    }

    /// A key to sort by: keys compare as the names are ordered.
    pub fn key(&self, name: &str) -> String {
        match self.given.get(name) {
            Some(place) => format!("0{place:010}"),
            None => format!("1{}\0{name}", self.folded(without_article(name))),
        }
    }

    /// Sorts by the names of the items.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by_cached_key(|item| self.key(name(item)));
    }

    fn folded(&self, name: &str) -> String {
        match self.lang {
            Lang::En | Lang::Fr => folded_latin(name),
            Lang::Es => folded_spanish(name),
            Lang::Ru => folded_russian(name),
            Lang::Ar => folded_arabic(name),
            Lang::Zh => pinyin::folded(name),
        }
    }
}

fn folded_latin(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            '-' | '\'' | '\u{2019}' | '\u{A0}' => folded.push(' '),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ø' | 'Ø' => folded.push('o'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// *ñ* is a letter of its own: the tilde is kept where an *n* carries it.
fn folded_spanish(name: &str) -> String {
    let composed: String = name.nfc().collect();
    let mut folded = String::with_capacity(name.len());
    for (number, part) in composed.split(['ñ', 'Ñ']).enumerate() {
        if number > 0 {
            folded.push('n');
            folded.push(AFTER);
        }
        folded.push_str(&folded_latin(part));
    }
    folded
}

fn folded_russian(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ё' => folded.extend(['е', AFTER]),
            '-' | '\u{A0}' => folded.push(' '),
            _ => folded.push(letter),
        }
    }
    folded
}

fn folded_arabic(name: &str) -> String {
    // Before the hamza goes: ألبانيا begins with a letter, not with the article.
    let composed: String = name.nfc().collect();
    let name = composed.strip_prefix("ال").unwrap_or(&composed);
    let plain = name
        .nfd()
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{640}');
    plain
        .map(|letter| match letter {
            'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            _ => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names as given are in order, and sorting them backwards gives them back.
    fn check(collation: &Collation, ordered: &[&str]) {
        let mut names: Vec<&str> = ordered.iter().rev().copied().collect();
        collation.sort_by_name(&mut names, |name| name);
        assert_eq!(names, ordered);
    }

    #[test]
    fn latin_names_ignore_case_accents_and_the_article() {
        let english = Collation::of(Lang::En);
        check(
            &english,
            &[
                "Congo (the)",
                "Côte d'Ivoire",
                "Cuba",
                "Türkiye",
                "Turkmenistan",
            ],
        );
        check(&english, &["guinea", "Guinea-Bissau", "GUYANA"]);
        let french = Collation::of(Lang::Fr);
        check(
            &french,
            &[
                "Égypte (l')",
                "El Salvador",
                "Émirats arabes unis (les)",
                "Équateur (l')",
            ],
        );
        check(
            &french,
            &[
                "Îles Salomon (les)",
                "Inde (l')",
                "Iran",
                "Œuvre",
                "Ouganda (l')",
            ],
        );
        check(
            &french,
            &[
                "Guinée (la)",
                "Guinée-Bissau (la)",
                "Guinée équatoriale (la)",
            ],
        );
    }

    #[test]
    fn spanish_has_a_letter_after_n() {
        check(
            &Collation::of(Lang::Es),
            &["Nápoles", "Nuevo", "Ñandú", "Oporto"],
        );
        check(
            &Collation::of(Lang::Es),
            &["Espana", "Espanz", "Espan\u{303}a", "Espera"],
        );
        check(&Collation::of(Lang::Es), &["España", "Estonia", "Etiopía"]);
    }

    #[test]
    fn russian_has_yo_after_ye_and_short_i_as_a_letter() {
        check(&Collation::of(Lang::Ru), &["Ель", "Ея", "Ёж", "Жук"]);
        check(
            &Collation::of(Lang::Ru),
            &["Ирландия", "Йемен", "Кабо-Верде"],
        );
    }

    #[test]
    fn arabic_ignores_the_article_and_the_hamza() {
        let arabic = Collation::of(Lang::Ar);
        check(
            &arabic,
            &[
                "الأردن",
                "أرمينيا",
                "ألبانيا",
                "البرازيل",
                "الصين",
                "كولومبيا",
            ],
        );
        check(&arabic, &["آيسلندا", "بَنَما", "بنن", "مالي"]);
        // Alef with a hamza is part of the name: this is not an article.
        assert!(arabic.key("ألمانيا").starts_with("1الم"));
        assert!(arabic.key("المانيا").starts_with("1م"));
    }

    #[test]
    fn chinese_follows_the_readings() {
        let chinese = Collation::of(Lang::Zh);
        check(
            &chinese,
            &[
                "阿富汗",
                "埃及",
                "不丹",
                "丹麦",
                "基里巴斯",
                "吉布提",
                "几内亚",
                "中国",
            ],
        );
        check(&chinese, &["刚果（布）", "刚果民主共和国"]);
        check(&chinese, &["阿富汗", "乍得", "未读"]);
    }

    #[test]
    fn a_list_that_is_handed_in_comes_first() {
        let given = Collation::in_order_of(Lang::Zh, &["中国", "阿富汗", "古巴", "中国"]);
        check(&given, &["中国", "阿富汗", "古巴", "不丹", "丹麦"]);
    }

    #[test]
    fn equal_names_have_a_fixed_order() {
        check(&Collation::of(Lang::Fr), &["Cote", "Coté", "Côte"]);
    }
}
