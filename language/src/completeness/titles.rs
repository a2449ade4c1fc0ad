//! Two pages that have different titles in English have different titles in every language.

use std::collections::BTreeMap;

use crate::{Lang, files};

/// Ends of keys whose messages must tell pages apart, in a browser's tabs and in the menu.
fn tells_pages_apart(key: &str) -> bool {
    key.ends_with("-title") || key.starts_with("nav-")
}

/// The messages of a language that tell pages apart and insert nothing.
fn titles(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    files::of(lang)
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" = "))
        .filter(|(key, said)| tells_pages_apart(key) && !said.contains('{'))
        .collect()
}

/// Whether one key names an entry of the menu and the other the title of a page.
fn menu_and_page(one: &str, other: &str) -> bool {
    one.starts_with("nav-") != other.starts_with("nav-")
}

#[test]
fn pages_that_english_tells_apart_are_told_apart_in_every_language() {
    let english = titles(Lang::En);
    let mut mistakes = Vec::new();
    for lang in Lang::ALL {
        let titles: Vec<_> = titles(lang).into_iter().collect();
        for (place, (one, said)) in titles.iter().enumerate() {
            for (other, also) in &titles[place + 1..] {
                let same_in_english = english.get(one) == english.get(other);
                if said == also && !same_in_english && !menu_and_page(one, other) {
                    mistakes.push(format!("{lang}: `{one}` and `{other}` are both “{said}”"));
                }
            }
        }
    }
    assert!(mistakes.is_empty(), "\n{}\n", mistakes.join("\n"));
}
