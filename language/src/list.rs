//! Items joined as a sentence joins them: "A, B and C".

use crate::Lang;

/// The items as one list; an item may be a fragment of HTML.
///
/// Spanish looks at how the last item sounds (*e* before an *i*), Arabic writes its conjunction
/// onto the following word.
pub fn list<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let Some((last, earlier)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref();
    if earlier.is_empty() {
        return last.to_owned();
    }
    let earlier: Vec<&str> = earlier.iter().map(AsRef::as_ref).collect();
    let (between, before_last) = conjunction(lang, last);
    format!("{}{before_last}{last}", earlier.join(between))
}

/// The items in a row, each a phrase of its own: "A; B; C".
pub fn series<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let between = match lang {
        Lang::Ar => "؛ ",
        Lang::Zh => "；",
        Lang::Fr => "\u{202F}; ",
        Lang::En | Lang::Es | Lang::Ru => "; ",
    };
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    items.join(between)
}

/// What stands between two items, and what before the last.
fn conjunction(lang: Lang, last: &str) -> (&'static str, &'static str) {
    match lang {
        Lang::Ar => (" و", " و"),
        Lang::Zh => ("、", "和"),
        Lang::En => (", ", " and "),
        Lang::Fr => (", ", " et "),
        Lang::Ru => (", ", " и "),
        Lang::Es if sounds_like_i(last) => (", ", " e "),
        Lang::Es => (", ", " y "),
    }
}

/// Whether a Spanish item begins with the vowel *i*, written *i*, *í*, *hi* or *hí*.
///
/// Before *hie* and *hia* the sound is a glide and *y* stays (RAE, *Diccionario panhispánico de
/// dudas*, "y", 3).
fn sounds_like_i(item: &str) -> bool {
    let mut letters = letters(item).flat_map(char::to_lowercase);
    match letters.next() {
        Some('i' | 'í') => true,
        Some('h') => {
            matches!(letters.next(), Some('i' | 'í')) && !matches!(letters.next(), Some('e' | 'a'))
        }
        _ => false,
    }
}

/// What is read aloud of an item: its letters without tags, quotation marks and isolates.
fn letters(item: &str) -> impl Iterator<Item = char> + '_ {
    let mut in_tag = false;
    item.chars().filter(move |character| match character {
        '<' => {
            in_tag = true;
            false
        }
        '>' => {
            in_tag = false;
            false
        }
        _ => !in_tag && character.is_alphanumeric(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_items_in_each_language() {
        assert_eq!(list(Lang::En, &["A", "B", "C"]), "A, B and C");
        assert_eq!(list(Lang::Fr, &["A", "B", "C"]), "A, B et C");
        assert_eq!(list(Lang::Es, &["A", "B", "C"]), "A, B y C");
        assert_eq!(list(Lang::Ru, &["А", "Б", "В"]), "А, Б и В");
        assert_eq!(list(Lang::Zh, &["甲", "乙", "丙"]), "甲、乙和丙");
        assert_eq!(list(Lang::Ar, &["أ", "ب", "ج"]), "أ وب وج");
    }

    #[test]
    fn phrases_in_a_row() {
        assert_eq!(series(Lang::En, &["A: 1", "B: 2"]), "A: 1; B: 2");
        assert_eq!(series(Lang::Zh, &["甲", "乙"]), "甲；乙");
        assert_eq!(series(Lang::Ar, &["أ", "ب"]), "أ؛ ب");
        assert_eq!(series(Lang::Fr, &["A"]), "A");
    }

    #[test]
    fn none_one_and_two() {
        assert_eq!(list(Lang::En, &[] as &[&str]), "");
        assert_eq!(list(Lang::En, &["A"]), "A");
        assert_eq!(list(Lang::En, &["A".to_owned(), "B".to_owned()]), "A and B");
        assert_eq!(list(Lang::Zh, &["甲", "乙"]), "甲和乙");
    }

    #[test]
    fn spanish_says_e_before_the_vowel_i() {
        for last in [
            "Italia",
            "Irán",
            "Índice",
            "hijos",
            "<a href=\"/x\">India</a>",
            "«Islandia»",
        ] {
            assert_eq!(list(Lang::Es, &["A", last]), format!("A e {last}"));
        }
        for last in [
            "Yemen",
            "Honduras",
            "hielo",
            "hiato",
            "Chile",
            "<i>Chad</i>",
            "",
        ] {
            assert_eq!(list(Lang::Es, &["A", last]), format!("A y {last}"));
        }
    }
}
