//! Where sentences begin and end: full stops that are not abbreviations, and the marks of six languages.

/// Words whose full stop does not end a sentence, in lower case.
const ABBREVIATIONS: [&str; 38] = [
    "mr", "mrs", "ms", "mme", "dr", "prof", "st", "ste", "sr", "jr", "amb", "gen", "col", "sen",
    "hon", "h.e", "no", "nos", "art", "arts", "para", "paras", "para", "vol", "ed", "eds", "cf",
    "vs", "viz", "e.g", "i.e", "inter", "al", "approx", "fig", "res", "doc", "т.д",
];

/// A sentence longer than this is cut at a space, one twice as long anywhere: no input may make one sentence of a whole file.
const BYTES_MAX: usize = 3_000;

/// The byte ranges of the sentences in `text[from..to]`, trimmed; none is empty.
pub(crate) fn sentences(text: &str, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = from;
    let mut chars = text[from..to].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let at = from + at;
        let ends = match c {
            '。' | '！' | '？' | '؟' | '।' => true,
            '.' | '!' | '?' => ends_here(text, start, at, to),
            _ => (BYTES_MAX < at - start && c.is_whitespace()) || 2 * BYTES_MAX < at - start,
        };
        if !ends {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((_, close)) = chars.next_if(|(_, c)| closes(*c)) {
            end += close.len_utf8();
        }
        push(&mut found, text, start, end);
        start = end;
    }
    push(&mut found, text, start, to);
    found
}

fn push(found: &mut Vec<(usize, usize)>, text: &str, start: usize, end: usize) {
    let whole = &text[start..end];
    let trimmed = whole.trim();
    if !trimmed.is_empty() {
        let start = start + (whole.len() - whole.trim_start().len());
        found.push((start, start + trimmed.len()));
    }
}

fn closes(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '.' | '*' | '_' | '」' | '』'
    )
}

/// Whether the mark at `at` ends the sentence that began at `start`.
fn ends_here(text: &str, start: usize, at: usize, to: usize) -> bool {
    let after = text[at + 1..to].trim_start_matches(closes);
    let Some(next) = after.chars().next() else {
        return true;
    };
    if !next.is_whitespace() {
        return glued(text, at, to);
    }
    let after = after.trim_start();
    let Some(next) = after
        .trim_start_matches(['"', '“', '«', '\'', '‘', '(', '[', '*', '_', '-', '–', '•'])
        .chars()
        .next()
    else {
        return true;
    };
    if next.is_lowercase() {
        return false;
    }
    let before = &text[start..at];
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '“' | '«'))
        .next()
        .unwrap_or_default();
    !abbreviated(word) || labelled(before, word)
}

/// `Option C.`: a letter that names something ends a sentence, an initial does not.
fn labelled(before: &str, letter: &str) -> bool {
    const NAMED: [&str; 11] = [
        "option",
        "options",
        "annex",
        "appendix",
        "alternative",
        "part",
        "section",
        "group",
        "table",
        "variant",
        "paragraph",
    ];
    let rest = before.strip_suffix(letter).unwrap_or_default();
    let word = rest.split_whitespace().next_back().unwrap_or_default();
    letter.len() == 1 && NAMED.contains(&word.to_lowercase().as_str())
}

/// A lost space: `time.The EU said`, never `3.5` or `un.org`.
fn glued(text: &str, at: usize, to: usize) -> bool {
    let mut before = text[..at].chars().rev();
    let mut after = text[at + 1..to].chars();
    let lower = before.next().is_some_and(char::is_lowercase)
        && before.next().is_some_and(char::is_lowercase);
    let capital = after.next().is_some_and(char::is_uppercase);
    lower
        && capital
        && after.next().is_some_and(char::is_alphabetic)
        && !text[at..to].starts_with(".NET")
}

fn abbreviated(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next();
    // An initial: `J. Smith`.
    if letters.next().is_none() && first.is_some_and(char::is_uppercase) {
        return true;
    }
    let low = word.to_lowercase();
    ABBREVIATIONS.contains(&low.as_str()) || dotted_initials(word)
}

/// `U.S`, `H.E`: initials, the last of which has lost its full stop to us.
fn dotted_initials(word: &str) -> bool {
    word.len() > 2
        && word
            .split('.')
            .all(|part| part.len() == 1 && part.bytes().all(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    fn split(text: &str) -> Vec<&str> {
        let found = sentences(text, 0, text.len());
        found
            .into_iter()
            .map(|(start, end)| &text[start..end])
            .collect()
    }

    #[test]
    fn an_abbreviation_does_not_end_a_sentence() {
        assert_eq!(
            split("St. Lucia spoke. Peru (e.g. Lima) did not."),
            ["St. Lucia spoke.", "Peru (e.g. Lima) did not."]
        );
        assert_eq!(
            split("Mr. A. Silva of the U.S. Treasury spoke."),
            ["Mr. A. Silva of the U.S. Treasury spoke."]
        );
        assert_eq!(
            split("Peru took Option C. Chile took Article 3.1. Mali left."),
            [
                "Peru took Option C.",
                "Chile took Article 3.1.",
                "Mali left."
            ]
        );
        assert_eq!(
            split("See para. 9. It says 3.5 percent."),
            ["See para. 9.", "It says 3.5 percent."]
        );
    }

    #[test]
    fn marks_of_other_scripts_end_sentences() {
        assert_eq!(split("我们支持。我们反对！"), ["我们支持。", "我们反对！"]);
        assert_eq!(split("هل نؤيد؟ نعم."), ["هل نؤيد؟", "نعم."]);
    }

    #[test]
    fn quotes_close_with_their_sentence_and_lost_spaces_are_seen() {
        assert_eq!(
            split("“We agree.” Peru left."),
            ["“We agree.”", "Peru left."]
        );
        assert_eq!(
            split("no more time.The EU left"),
            ["no more time.", "The EU left"]
        );
    }

    #[test]
    fn no_sentence_is_endless() {
        assert!(4 < sentences(&"word ".repeat(6_000), 0, 30_000).len());
        assert!(1 < sentences(&"(".repeat(30_000), 0, 30_000).len());
    }
}
