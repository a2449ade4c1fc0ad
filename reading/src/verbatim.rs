//! Where quoted words stand in a text.

use std::ops::Range;

/// The bytes where words stand letter by letter in a text; white space counts as one space, since
/// forms break lines where they like. Where they stand several times, the place nearest to `near`,
/// and of two as near the first. `None` where they do not stand there, or are none.
pub fn place_of(text: &str, words: &str, near: usize) -> Option<Range<usize>> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let first = words.first()?;
    let found = text.match_indices(first);
    let places = found.filter_map(|(at, _)| Some(at..end_of(text, at, &words)?));
    places.min_by_key(|place| place.start.abs_diff(near))
}

/// One past the last byte of the words, where they stand from a place on.
fn end_of(text: &str, from: usize, words: &[&str]) -> Option<usize> {
    let mut rest = text.get(from..)?;
    for (at, word) in words.iter().enumerate() {
        let spaced = rest.trim_start();
        // Between two words there is space; the first begins at once.
        if (at == 0) != (spaced.len() == rest.len()) {
            return None;
        }
        rest = spaced.strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::place_of;

    const TEXT: &str = "Peru opposed it.\n\nChile  opposed\nit. Peru opposed it.";

    fn quoted(words: &str, near: usize) -> Option<&'static str> {
        place_of(TEXT, words, near).and_then(|place| TEXT.get(place))
    }

    #[test]
    fn words_are_found_where_they_stand() {
        assert_eq!(quoted("Chile opposed it.", 0), Some("Chile  opposed\nit."));
        assert_eq!(quoted("\r\n opposed \r\n it. ", 30), Some("opposed\nit."));
        assert_eq!(place_of(TEXT, "Peru opposed", 0), Some(0..12));
        let last = TEXT.rfind("Peru").unwrap_or_default();
        assert_eq!(place_of(TEXT, "Peru opposed", 40), Some(last..last + 12));
    }

    #[test]
    fn words_that_do_not_stand_there_are_not_found() {
        for words in [
            "",
            " \n",
            "Peru  supported it",
            "peru opposed",
            "Chileopposed",
            "opp osed",
        ] {
            assert_eq!(place_of(TEXT, words, 0), None, "{words}");
        }
        assert_eq!(place_of("", "Peru", 0), None);
        assert_eq!(place_of("Перу против", "ру", 0), Some(4..8));
    }
}
