//! Who is named in a text, whatever is said of them.

use std::ops::Range;

use crate::day::Day;
use crate::gazetteer::{Gazetteer, Kind};
use crate::words::words;

/// Every delegation and group that a text names, with the bytes of the name, in order.
///
/// Names that were not in use on the day are left out.
pub fn named_in(text: &str, as_of: Option<Day>) -> Vec<(&'static str, Range<usize>)> {
    let words = words(text, 0, text.len());
    let mut named = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = Gazetteer::get().mention(text, &words, at, as_of);
        let Some(found) = found.filter(|it| 0 < it.len) else {
            at += 1;
            continue;
        };
        if found.in_use && found.kind != Kind::NotAHolder {
            named.push((found.id, words[at].start..words[at + found.len - 1].end));
        }
        at += found.len;
    }
    named
}

#[cfg(test)]
mod tests {
    use super::named_in;

    #[test]
    fn names_are_found_with_their_places() {
        let text = "The G-77/China and Peru thanked us; the EU did not.";
        let named: Vec<(&str, &str)> = named_in(text, None)
            .into_iter()
            .map(|(id, place)| (id, &text[place]))
            .collect();
        assert_eq!(named.first().map(|it| it.0), Some("G77-CHINA"));
        assert!(named.contains(&("PER", "Peru")) && named.contains(&("EU", "EU")));
        assert!(!named.iter().any(|(id, _)| matches!(*id, "CHN" | "USA")));
    }
}
