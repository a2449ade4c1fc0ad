//! Words and marks of a sentence, each with its place in the original bytes.
//!
//! `low` is what tables are compared with: lower case, without accents, Russian endings cut,
//! a word broken at the end of a line made whole, a lost apostrophe (`Chair s`) put back.

use crate::stem;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// First byte in the document.
    pub(crate) start: usize,
    /// Byte after the last.
    pub(crate) end: usize,
    pub(crate) low: String,
    pub(crate) shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Lower,
    /// Begins with a capital, or has no case at all (Chinese, Arabic).
    Capital,
    /// Two or more letters, all capitals.
    Capitals,
    Number,
    Mark,
}

impl Word {
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Capitals)
    }
}

/// Splits `text[from..to]`.
pub(crate) fn words(text: &str, from: usize, to: usize) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity((to - from) / 5 + 1);
    let mut at = from;
    while let Some(c) = text[at..to].chars().next() {
        let end = if is_letter(c) {
            word_end(text, at, to)
        } else {
            at + c.len_utf8()
        };
        if is_letter(c) {
            push_word(&mut words, text, at, end);
        } else if !c.is_whitespace() && !is_ignored(c) {
            words.push(mark(at, end, c));
        }
        at = end;
    }
    words
}

fn mark(start: usize, end: usize, c: char) -> Word {
    let low = match c {
        '，' | '、' | '،' | '﹑' => ','.to_string(),
        '；' | '؛' => ';'.to_string(),
        '（' => '('.to_string(),
        '）' => ')'.to_string(),
        '：' => ':'.to_string(),
        '–' | '—' | '―' => '—'.to_string(),
        '“' | '”' | '«' | '»' | '„' | '‟' | '‹' | '›' | '「' | '」' | '『' | '』' | '〝' | '〞' => {
            '"'.to_string()
        }
        _ => c.to_string(),
    };
    Word {
        start,
        end,
        low,
        shape: Shape::Mark,
    }
}

/// Emphasis marks of Markdown and invisible characters carry no meaning here.
fn is_ignored(c: char) -> bool {
    matches!(
        c,
        '*' | '_' | '`' | '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}'
    )
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

fn word_end(text: &str, start: usize, to: usize) -> usize {
    let mut chars = text[start..to].char_indices().peekable();
    let mut end = start;
    while let Some((at, c)) = chars.next() {
        if is_han(c) {
            return if at == 0 { start + c.len_utf8() } else { end };
        }
        if is_letter(c) || c == '\u{ad}' {
            end = start + at + c.len_utf8();
            continue;
        }
        let joined = match c {
            '\'' | '’' | 'ʼ' | '-' | '‑' => {
                chars
                    .peek()
                    .is_some_and(|(_, next)| is_letter(*next) && !is_han(*next))
                    || (c == '-' && broken_at(text, start + at + 1, to).is_some())
            }
            '.' => dotted(text, start, start + at, to),
            _ => false,
        };
        if !joined {
            break;
        }
        end = start + at + c.len_utf8();
        if c == '-'
            && let Some(next) = broken_at(text, end, to)
        {
            while chars.next_if(|(at, _)| start + at < next).is_some() {}
        }
    }
    end
}

/// Where the rest of a word goes on that a hyphen and a line end at `at` have broken.
fn broken_at(text: &str, at: usize, to: usize) -> Option<usize> {
    let rest = &text[at..to];
    let next = rest.trim_start_matches([' ', '\t', '\r']);
    let next = next.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    let lower = next.chars().next().is_some_and(char::is_lowercase);
    lower.then_some(to - next.len())
}

/// Whether the full stop at `stop` is part of an abbreviation such as U.S.
fn dotted(text: &str, start: usize, stop: usize, to: usize) -> bool {
    let before = &text[start..stop];
    let single = before.rsplit('.').next().unwrap_or(before);
    let after = text[stop + 1..to].chars().next();
    let one_capital = single.len() == 1 && single.chars().all(|c| c.is_ascii_uppercase());
    // e.g. and i.e. are one word each.
    let latin = matches!(
        (before, after),
        ("e" | "E", Some('g')) | ("i" | "I", Some('e'))
    );
    let number = before.ends_with(|c: char| c.is_ascii_digit());
    latin
        || (one_capital && after.is_some_and(|c| c.is_ascii_uppercase()))
        || (one_capital && before.len() > 1 && before.contains('.'))
        || (number && after.is_some_and(|c| c.is_ascii_digit()))
}

fn push_word(words: &mut Vec<Word>, text: &str, start: usize, end: usize) {
    let raw = &text[start..end];
    if let Some(cut) = possessive(raw) {
        push_plain(words, text, start, start + cut);
        words.push(Word {
            start: start + cut,
            end,
            low: "'s".to_owned(),
            shape: Shape::Lower,
        });
    } else if let Some(cut) = elided(raw) {
        push_plain(words, text, start, start + cut);
        push_plain(words, text, start + cut, end);
    } else if raw == "s" && words.last().is_some_and(|it| it.shape != Shape::Mark) {
        words.push(Word {
            start,
            end,
            low: "'s".to_owned(),
            shape: Shape::Lower,
        });
    } else {
        push_plain(words, text, start, end);
    }
}

/// Where `'s` begins.
fn possessive(raw: &str) -> Option<usize> {
    let cut = raw.strip_suffix(['s', 'S'])?;
    let cut = cut.strip_suffix(['\'', '’', 'ʼ'])?;
    (!cut.is_empty()).then_some(cut.len())
}

/// French articles and pronouns before a vowel: `l'Algérie`, `d'Iran`.
fn elided(raw: &str) -> Option<usize> {
    let at = raw.find(['\'', '’'])?;
    let article = matches!(
        raw[..at].to_lowercase().as_str(),
        "l" | "d" | "j" | "n" | "s" | "m" | "c" | "qu"
    );
    let apostrophe = raw[at..].chars().next().map_or(1, char::len_utf8);
    article.then_some(at + apostrophe)
}

fn push_plain(words: &mut Vec<Word>, text: &str, start: usize, end: usize) {
    let raw = &text[start..end];
    if raw.is_empty() {
        return;
    }
    words.push(Word {
        start,
        end,
        low: folded(raw),
        shape: shape(raw),
    });
}

fn shape(raw: &str) -> Shape {
    let first = raw.chars().next().unwrap_or(' ');
    if first.is_numeric() {
        return Shape::Number;
    }
    if first.is_lowercase() {
        return Shape::Lower;
    }
    let mut letters = raw.chars().filter(|c| c.is_alphabetic());
    let many = raw.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    if many && first.is_uppercase() && letters.all(|c| !c.is_lowercase()) {
        Shape::Capitals
    } else {
        Shape::Capital
    }
}

/// What tables are compared with.
pub(crate) fn folded(raw: &str) -> String {
    if raw.is_ascii() {
        let mut low = raw.to_ascii_lowercase();
        if raw.contains('\n') {
            low.retain(|c| !c.is_whitespace() && c != '-');
        }
        return low;
    }
    let low: String = raw
        .nfd()
        .filter(|c| !is_combining_mark(*c) && !c.is_whitespace())
        .filter(|c| !matches!(c, '\u{ad}' | '\u{640}'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' | 'ʼ' => '\'',
            '‑' => '-',
            _ => c,
        })
        .collect();
    if low.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}')) {
        return stem::russian(&low).to_owned();
    }
    // `proposé` is not `propose`, `apoyó` is not `apoyo`: the last accent of a verb tells who speaks.
    let accented = [('e', 'é'), ('o', 'ó')].into_iter().find(|(bare, accent)| {
        raw.starts_with(char::is_alphabetic)
            && (raw.ends_with(*accent) || raw.ends_with(&format!("{bare}\u{301}")))
    });
    let mut low = low;
    if let Some((_, accent)) = accented {
        low.pop();
        low.push(accent);
    }
    low
}

#[cfg(test)]
mod tests {
    use super::Shape::{Capital, Capitals, Lower, Mark, Number};
    use super::words;

    fn lows(text: &str) -> String {
        let found = words(text, 0, text.len());
        let lows: Vec<_> = found.iter().map(|it| it.low.as_str()).collect();
        lows.join(" ")
    }

    #[test]
    fn puts_lost_apostrophes_back() {
        assert_eq!(lows("the Chair s text"), "the chair 's text");
        assert_eq!(
            lows("Peru’s text, parties' views"),
            "peru 's text , parties ' views"
        );
    }

    #[test]
    fn makes_broken_words_whole_and_keeps_hyphens() {
        assert_eq!(
            lows("a deve-\nlopment of co-chairs"),
            "a development of co-chairs"
        );
        assert_eq!(lows("end -\nnew"), "end - new");
    }

    #[test]
    fn keeps_abbreviations_and_splits_articles() {
        assert_eq!(
            lows("The U.S. said 3.5 of G-77/China"),
            "the u.s. said 3.5 of g-77 / china"
        );
        assert_eq!(lows("l’Algérie"), "l' algerie");
        assert_eq!(lows("中国支持"), "中 国 支 持");
    }

    #[test]
    fn tells_shapes_apart() {
        let found = words("us US Us 7 ,", 0, 12);
        let shapes: Vec<_> = found.iter().map(|it| it.shape).collect();
        assert_eq!(shapes, [Lower, Capitals, Capital, Number, Mark]);
    }
}
