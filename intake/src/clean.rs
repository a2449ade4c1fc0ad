//! Text without what is not seen: control marks, marks of direction, joiners, private letters.

use unicode_normalization::UnicodeNormalization as _;

/// The words in NFC, with every run of white space as one space and nothing at either end.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfc().filter_map(letter) {
        if letter != ' ' {
            out.push(letter);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    // What was taken out may have kept two letters apart that compose.
    if out.is_ascii() {
        out
    } else {
        out.nfc().collect()
    }
}

/// A letter as it is kept; `None` for what is taken out.
fn letter(letter: char) -> Option<char> {
    match letter {
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{e0000}'..='\u{10ffff}' => None,
        _ if letter.is_whitespace() => Some(' '),
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

/// Parts of Chinese characters that some PDFs have in place of the character that looks the same.
const RADICALS: &[(char, char)] = &[
    ('⺟', '母'),
    ('⺠', '民'),
    ('⻁', '虎'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻣', '骨'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻬', '齐'),
    ('⻰', '龙'),
];

/// Letters written by their shape, as some PDFs have them, by what they are.
pub(crate) fn unshaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                out.extend(std::iter::once(letter).nfkc());
            }
            '\u{2f00}'..='\u{2fdf}' => out.extend(std::iter::once(letter).nfkc()),
            '\u{2e80}'..='\u{2eff}' => {
                let same = RADICALS.iter().find(|(radical, _)| *radical == letter);
                out.push(same.map_or(letter, |(_, character)| *character));
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_taken_out() {
        assert_eq!(line("  a\t\u{202e}b\u{0}\n c\u{ad}d \u{feff}"), "a b cd");
        assert_eq!(line("e\u{200b}\u{301}"), "\u{e9}");
        assert_eq!(line("Co\u{a0}lombia"), "Co lombia");
        assert_eq!(unshaped("\u{fefb}\u{fb01}"), "\u{644}\u{627}fi");
        assert_eq!(unshaped("延\u{2ed3}\u{2f94}"), "延长言");
    }
}
