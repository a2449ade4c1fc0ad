//! The sentence of a text that has most of the words somebody searches for.

use observatory::search::Asked;

/// How many characters of a text are shown.
const LENGTH_MAX: usize = 220;

/// The text from the first sentence on that has most of the words, cut where it is long.
pub(super) fn excerpt(text: &str, asked: &Asked) -> String {
    let (mut from, mut most, mut place) = (0, 0, 0);
    for sentence in text.split_inclusive(['.', '!', '?', '。', '؟', '\n']) {
        let count = asked.count_in(sentence);
        if most < count {
            (from, most) = (place, count);
        }
        place += sentence.len();
    }
    let rest = text[from..].trim();
    let shown = cut(rest);
    let before = if from == 0 { "" } else { "… " };
    let after = if shown.len() < rest.len() { " …" } else { "" };
    format!("{before}{shown}{after}")
}

/// As many whole words as fit; in scripts that do not part words, as many characters.
fn cut(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(LENGTH_MAX) else {
        return text;
    };
    let head = &text[..end];
    // A space far before the end belongs to a script without spaces.
    let space = head.rfind(char::is_whitespace).filter(|at| end / 2 < *at);
    head[..space.unwrap_or(end)].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, typed: &str) -> String {
        excerpt(text, &Asked::read(typed).expect("there are words"))
    }

    #[test]
    fn the_sentence_that_has_the_word_is_shown() {
        let text = "Colombia proposed mandates. They are time-limited. Outputs are measurable.";
        assert_eq!(of(text, "mandates"), text);
        assert_eq!(
            of(text, "limited"),
            "… They are time-limited. Outputs are measurable."
        );
        assert_eq!(of(text, "elsewhere"), text);
        // “are” stands in two sentences, both words in the last alone.
        assert_eq!(of(text, "are outputs"), "… Outputs are measurable.");
    }

    #[test]
    fn what_is_long_is_cut_between_words() {
        let long = "word ".repeat(100);
        let shown = of(&long, "word");
        assert!(shown.ends_with("word …"), "{shown}");
        assert!(shown.chars().count() <= LENGTH_MAX + 2);
        let chinese = "议".repeat(500);
        assert_eq!(of(&chinese, "议").chars().count(), LENGTH_MAX + 2);
    }
}
