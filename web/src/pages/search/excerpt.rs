//! The sentence of a text that has a word somebody searches for.

use observatory::search::Asked;

/// How many characters of a text are shown.
const LENGTH_MAX: usize = 220;

/// The first sentence with one of the words, or the first of all, cut where it is long.
pub(super) fn excerpt(text: &str, asked: &Asked) -> String {
    let mut sentences = text.split_inclusive(['.', '!', '?', '。', '؟', '\n']);
    let touched = sentences.find(|sentence| asked.touches(sentence));
    let from = touched.map_or(0, |sentence| place_of(text, sentence));
    let rest = text[from..].trim();
    let shown = cut(rest);
    let before = if from == 0 { "" } else { "… " };
    let after = if shown.len() < rest.len() { " …" } else { "" };
    format!("{before}{shown}{after}")
}

/// At which byte of a text a part of it begins.
fn place_of(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
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
