//! Every text file is UTF-8 in composed form, with no character that hides or turns around others.

use super::Finding;
use crate::tree::{File, Tree};
use unicode_normalization::is_nfc;

/// Files that are not text.
const NOT_TEXT: [&str; 9] = [
    "png", "jpg", "ico", "woff2", "pdf", "gz", "db", "zip", "bin",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let is_text = |file: &&File| {
        !NOT_TEXT
            .iter()
            .any(|extension| file.has_extension(extension))
    };
    tree.files()
        .iter()
        .filter(is_text)
        .filter_map(in_file)
        .collect()
}

fn in_file(file: &File) -> Option<Finding> {
    let Ok(text) = std::str::from_utf8(&file.bytes) else {
        return Some(Finding::whole(&file.path, "not UTF-8"));
    };
    if text.is_ascii() && !text.bytes().any(|byte| is_hidden(byte.into())) {
        return None;
    }
    text.lines().enumerate().find_map(|(number, line)| {
        let what = match line.chars().find(|c| is_hidden(*c)) {
            Some(c) => format!(
                "U+{:04X} hides or turns text: write it as an escape",
                u32::from(c)
            ),
            None if !is_nfc(line) => "not in composed form (NFC)".to_owned(),
            None => return None,
        };
        Some(Finding::at(&file.path, number + 1, what))
    })
}

/// Controls other than tab and line ends, bidirectional controls, the byte order mark.
fn is_hidden(c: char) -> bool {
    let bidirectional = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    bidirectional || c == '\u{feff}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_decomposed_and_hidden_characters() {
        assert_eq!(found(check, &[("a.md", "Türkiye\n中文 العربية\n")]), "");
        assert!(found(check, &[("a.md", "fine\nTu\u{308}rkiye")]).starts_with("a.md:2: not in"));
        assert!(found(check, &[("a.rs", "let a\u{202e};")]).contains("U+202E hides"));
        assert!(found(check, &[("a.rs", "let a\u{7};")]).contains("U+0007 hides"));
    }
}
