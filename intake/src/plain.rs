//! Plain text: paragraphs between empty lines, or one a line where lines are long.

use crate::blocks::{Blocks, join};
use crate::encoding::{Mended, decode};
use crate::{Kind, Notice, Refused};

/// Lines longer than this are paragraphs, not parts of one.
const WRAPPED_MAX: usize = 160;

pub(crate) fn read(bytes: &[u8]) -> Result<Blocks, Refused> {
    let (text, mended) = decode(bytes)?;
    let mut blocks = Blocks::default();
    if mended == Mended::Yes {
        blocks.notice(Notice::EncodingMended);
    }
    lines(&text, &mut blocks);
    Ok(blocks)
}

/// Adds the paragraphs of plain text.
fn lines(text: &str, blocks: &mut Blocks) {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{b}'], "\n");
    let mut together: Vec<&str> = Vec::new();
    let longest = text.lines().map(width).max().unwrap_or(0);
    for line in text.split('\n').flat_map(|line| line.split('\u{c}')) {
        if let Some(last) = together.last()
            && (line.trim().is_empty() || begins_anew(last, line, longest))
        {
            close(&mut together, blocks);
        }
        if !line.trim().is_empty() {
            together.push(line);
        }
    }
    close(&mut together, blocks);
}

fn close(together: &mut Vec<&str>, blocks: &mut Blocks) {
    let (words, joined) = join(together);
    if joined {
        blocks.notice(Notice::WordsJoined);
    }
    if words.trim_start().starts_with("# ") {
        blocks.push(Kind::Heading, &words);
    } else if let Some(bullet) = unbulleted(&words) {
        blocks.push(Kind::Bullet, bullet);
    } else {
        blocks.push(Kind::Paragraph, &words);
    }
    together.clear();
}

fn width(line: &str) -> usize {
    line.trim().chars().count()
}

/// Whether a line begins a paragraph although no empty line stands before it.
fn begins_anew(last: &str, line: &str, longest: usize) -> bool {
    if WRAPPED_MAX < width(last) || WRAPPED_MAX < width(line) || special(last) || special(line) {
        return true;
    }
    if unbulleted(line.trim_start()).is_some() || numbered(line.trim_start()) {
        return true;
    }
    let ended = last
        .trim_end()
        .ends_with(['.', '!', '?', ':', ';', '。', '؟', '”', '"']);
    let short = width(last) * 10 < longest * 7;
    ended && short && !line.trim_start().starts_with(char::is_lowercase)
}

/// A line that says who speaks next stands alone, and so does a heading.
fn special(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("SPEAKER:") || line.starts_with("# ")
}

/// The words after the mark of a bullet.
pub(crate) fn unbulleted(line: &str) -> Option<&str> {
    let marks = ["- ", "• ", "* ", "– ", "· ", "▪ ", "‣ ", "+ "];
    marks
        .iter()
        .find_map(|mark| line.trim_start().strip_prefix(mark))
}

/// `1. `, `(a) `, `iv) `
pub(crate) fn numbered(line: &str) -> bool {
    let Some((mark, _)) = line.split_once([' ', '\t']) else {
        return false;
    };
    let inner = mark.trim_matches(['(', ')', '.']);
    mark.ends_with(['.', ')'])
        && !inner.is_empty()
        && inner.len() <= 4
        && (inner.bytes().all(|b| b.is_ascii_digit())
            || (mark.ends_with(')') && inner.bytes().all(|b| b.is_ascii_lowercase())))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    fn text(words: &str) -> String {
        super::read(words.as_bytes()).unwrap().finish().unwrap().0
    }

    #[test]
    fn wrapped_lines_become_paragraphs() {
        let wrapped = "Chair,\n\nPeru thanks you for convening this meeting and sup-\nports the \
                       proposal of Brazil.\nIt has one remark.\n\n- first\n- second\n";
        let due = "Chair,\n\nPeru thanks you for convening this meeting and supports the proposal \
                   of Brazil.\n\nIt has one remark.\n\n- first\n\n- second";
        assert_eq!(text(wrapped), due);
    }

    #[test]
    fn long_lines_are_paragraphs_and_speakers_stand_alone() {
        let long = "word ".repeat(40);
        let long = long.trim();
        assert_eq!(
            text(&format!("{long}\n{long}\r\n{long}")),
            [long; 3].join("\n\n")
        );
        assert_eq!(
            text("SPEAKER: PER | EU\nWe agree."),
            "SPEAKER: PER | EU\n\nWe agree."
        );
        assert_eq!(text("1. One\n2. Two"), "1. One\n\n2. Two");
    }
}
