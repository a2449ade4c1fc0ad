//! Words between quotation marks: in a statement they are somebody else's, whoever that is.

use crate::sentence::Sentence;

/// Fewer words are a name or a turn of phrase: `the “Programme of Action”`.
const SHORTEST: usize = 4;

/// Whether a quotation goes on from the sentence before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Open(bool);

/// The words of a sentence that are quoted, as first word and word after the last; and whether the last quotation goes on.
pub(super) fn quotations(sentence: &Sentence, before: Open) -> (Vec<(usize, usize)>, Open) {
    let mut found = Vec::new();
    let mut open: Option<(usize, &str)> = before.0.then_some((0, ""));
    for at in 0..sentence.len() {
        let low = sentence.low(at);
        match open {
            None if low == "\"" || low == "‘" => open = Some((at + 1, low)),
            Some((start, mark)) if closes(low, mark) => {
                found.push((start, at));
                open = None;
            }
            _ => {}
        }
    }
    let Some((start, _)) = open else {
        return (found, Open(false));
    };
    // A stray mark quotes nothing: words that go on begin after a colon or a comma.
    let introduced = start == 0 || matches!(sentence.before(start.saturating_sub(1)), ":" | ",");
    if introduced {
        found.push((start, sentence.len()));
    }
    (found, Open(introduced))
}

fn closes(low: &str, mark: &str) -> bool {
    match mark {
        "‘" => low == "’",
        "\"" => low == "\"",
        _ => matches!(low, "\"" | "’"),
    }
}

/// Whether the word at `at` is quoted.
pub(super) fn is_quoted(quotations: &[(usize, usize)], at: usize) -> bool {
    quotations
        .iter()
        .any(|(start, end)| *start <= at && at < *end && SHORTEST <= end - start)
}

#[cfg(test)]
mod tests {
    use super::{Open, is_quoted, quotations};
    use crate::sentence::Sentence;

    fn quoted(text: &str, before: bool) -> (bool, bool) {
        let sentence = Sentence::new(text, 0, text.len(), None);
        let (found, open) = quotations(&sentence, Open(before));
        let at = (0..sentence.len()).find(|at| sentence.low(*at) == "oppose");
        (is_quoted(&found, at.expect("the word")), open.0)
    }

    #[test]
    fn all_kinds_of_marks_quote() {
        for text in [
            "Chile said: \"We oppose the whole draft.\"",
            "Chile said: “We oppose the whole draft.”",
            "Chile said: «We oppose the whole draft.»",
            "Chile said: „We oppose the whole draft.“",
            "Chile said: ‘We oppose the whole draft.’",
            "Chile said: 「We oppose the whole draft.」",
            "Chile said: ‹We oppose the whole draft.›",
        ] {
            assert_eq!(quoted(text, false), (true, false), "{text}");
        }
    }

    #[test]
    fn a_quotation_goes_on_and_a_stray_mark_does_not() {
        assert_eq!(
            quoted("Chile said: “We oppose the draft.", false),
            (true, true)
        );
        assert_eq!(quoted("We oppose the draft.”", true), (true, false));
        assert_eq!(
            quoted("A 3\" pipe: we oppose the draft.", false),
            (false, false)
        );
        assert_eq!(
            quoted("We oppose the “Programme of Action”.", false),
            (false, false)
        );
        assert_eq!(
            quoted("“Draft”, we oppose it, “Text”.", false),
            (false, false)
        );
    }
}
