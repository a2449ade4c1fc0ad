//! Markdown: its words without the marks, headings and bullets kept as such.

use crate::blocks::{Blocks, join};
use crate::encoding::{Mended, decode};
use crate::plain::{numbered, unbulleted};
use crate::{Kind, Notice, Refused};

pub(crate) fn read(bytes: &[u8]) -> Result<Blocks, Refused> {
    let (text, mended) = decode(bytes)?;
    let mut blocks = Blocks::default();
    if mended == Mended::Yes {
        blocks.notice(Notice::EncodingMended);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = Reader::default();
    for line in body(&text).lines() {
        reader.line(line, &mut blocks);
    }
    reader.close(&mut blocks);
    Ok(blocks)
}

/// The text after properties between two lines of dashes.
fn body(text: &str) -> &str {
    let rest = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"));
    rest.map_or(text, |(_, body)| body)
}

#[derive(Default)]
struct Reader<'a> {
    together: Vec<&'a str>,
    kind: Option<Kind>,
    in_code: bool,
}

impl<'a> Reader<'a> {
    fn line(&mut self, line: &'a str, blocks: &mut Blocks) {
        let bare = line
            .trim()
            .trim_start_matches("> ")
            .trim_start_matches('>')
            .trim();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            self.in_code = !self.in_code;
            return self.close(blocks);
        }
        if bare.is_empty() {
            return self.close(blocks);
        }
        if self.in_code {
            blocks.push(Kind::Paragraph, bare);
            return;
        }
        if is_rule(bare) {
            // A line of dashes under words makes them a heading.
            if self.kind == Some(Kind::Paragraph) && !bare.starts_with('*') {
                self.kind = Some(Kind::Heading);
            }
            return self.close(blocks);
        }
        if let Some(heading) = heading(bare) {
            self.close(blocks);
            blocks.push(Kind::Heading, &unmarked(heading));
        } else if let Some(bullet) = unbulleted(bare) {
            self.close(blocks);
            self.begin(Kind::Bullet, bullet);
        } else if alone(bare) {
            self.close(blocks);
            blocks.push(Kind::Paragraph, bare);
        } else if numbered(bare) {
            self.close(blocks);
            self.begin(Kind::Paragraph, bare);
        } else {
            self.kind.get_or_insert(Kind::Paragraph);
            self.together.push(bare);
        }
    }

    fn begin(&mut self, kind: Kind, words: &'a str) {
        self.kind = Some(kind);
        self.together.push(words);
    }

    fn close(&mut self, blocks: &mut Blocks) {
        let (words, joined) = join(&self.together);
        if joined {
            blocks.notice(Notice::WordsJoined);
        }
        blocks.push(self.kind.unwrap_or(Kind::Paragraph), &unmarked(&words));
        self.together.clear();
        self.kind = None;
    }
}

fn heading(line: &str) -> Option<&str> {
    let words = line.trim_start_matches('#');
    let marks = line.len() - words.len();
    ((1..=6).contains(&marks) && words.starts_with(' ')).then(|| words.trim_end_matches('#'))
}

fn is_rule(line: &str) -> bool {
    3 <= line.len()
        && ['-', '=', '*', '_']
            .iter()
            .any(|mark| line.chars().all(|c| c == *mark))
}

/// Who speaks next, and the turns of a transcript, are kept as they are written.
fn alone(line: &str) -> bool {
    let turn = line.starts_with("**") && line.ends_with("**") && line.contains(" | ");
    line.starts_with("SPEAKER:") || turn
}

/// The words without marks of emphasis, links by their words, pictures left out.
fn unmarked(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let mut out = String::with_capacity(words.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        match (letter, next) {
            ('\\', Some(mark)) if mark.is_ascii_punctuation() => {
                out.push(mark);
                at += 1;
            }
            ('!', Some('[')) => match link(&letters, at + 1) {
                Some((_, end)) => at = end,
                None => out.push(letter),
            },
            ('[', _) => match link(&letters, at) {
                Some((text, end)) => {
                    out.push_str(&unmarked(&text));
                    at = end;
                }
                None => out.push(letter),
            },
            ('<', Some(tag)) if tag.is_ascii_alphabetic() || tag == '/' => {
                match letters[at..].iter().take(200).position(|c| *c == '>') {
                    Some(end) => at += end,
                    None => out.push(letter),
                }
            }
            ('*' | '`', _) => {}
            ('_', _) if emphasis(&letters, at) => {}
            _ => out.push(letter),
        }
        at += 1;
    }
    out
}

/// An underscore at the edge of a word is emphasis; inside one it is a letter.
fn emphasis(letters: &[char], at: usize) -> bool {
    let word = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|c| c.is_alphanumeric())
    };
    !(word(at.checked_sub(1)) && word(Some(at + 1)))
}

/// The words of `[words](address)` or `[words][reference]`, and where it ends.
fn link(letters: &[char], at: usize) -> Option<(String, usize)> {
    let close = at + letters[at..].iter().take(500).position(|c| *c == ']')?;
    let ends = match letters.get(close + 1)? {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let end = close
        + letters[close..]
            .iter()
            .skip(1)
            .take(2000)
            .position(|c| *c == ends)?
        + 1;
    Some((letters[at + 1..close].iter().collect(), end))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    fn text(words: &str) -> String {
        super::read(words.as_bytes()).unwrap().finish().unwrap().0
    }

    #[test]
    fn marks_go_and_words_stay() {
        let read = "---\ntitle: x\n---\n\n## Item 5\n\nPeru **supports** the [draft](https://x.org/a_b) \
                    of _Brazil_,\nsee snake_case.\n\n> quoted\n\n* one\n* two\n\n***\n\nTitle\n=====\nEnd";
        let due = "# Item 5\n\nPeru supports the draft of Brazil, see snake_case.\n\nquoted\n\n- one\n\n\
                   - two\n\n# Title\n\nEnd";
        assert_eq!(text(read), due);
    }

    #[test]
    fn turns_of_a_transcript_are_kept() {
        let turn = "**Peru | A. Person | Delegate**";
        assert_eq!(
            text(&format!("{turn}\nWe agree.")),
            format!("{turn}\n\nWe agree.")
        );
    }
}
