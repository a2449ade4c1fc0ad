//! Letters with places, put together as lines, and lines as paragraphs.

use super::content::Glyph;
use crate::blocks::{Blocks, join};
use crate::clean::unshaped;
use crate::plain::{numbered, unbulleted};
use crate::{Kind, Notice};

/// A line of a page.
#[derive(Clone, Debug)]
pub(super) struct Line {
    x: f64,
    y: f64,
    end: f64,
    size: f64,
    words: String,
}

/// The lines of a page, in the order in which they are drawn.
pub(super) fn lines(glyphs: Vec<Glyph>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut current: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        let same = current.last().is_none_or(|last| on_one_line(last, &glyph));
        if !same {
            lines.extend(line(std::mem::take(&mut current)));
        }
        current.push(glyph);
    }
    lines.extend(line(current));
    lines
}

fn on_one_line(last: &Glyph, next: &Glyph) -> bool {
    let size = last.size.max(next.size);
    (last.y - next.y).abs() < size * 0.5
}

fn line(mut glyphs: Vec<Glyph>) -> Option<Line> {
    let first = glyphs.first()?;
    let (y, mut x, mut end, mut size) = (first.y, f64::MAX, f64::MIN, 0.0_f64);
    for glyph in &glyphs {
        x = x.min(glyph.x);
        end = end.max(glyph.x + glyph.width);
        size = size.max(glyph.size);
    }
    let right_to_left = is_right_to_left(&glyphs);
    if right_to_left {
        glyphs.sort_by(|one, other| one.x.total_cmp(&other.x));
    }
    let words = unshaped(&spaced(&glyphs));
    let words = if right_to_left {
        logical(&words)
    } else {
        words
    };
    (!words.trim().is_empty()).then_some(Line {
        x,
        y,
        end,
        size,
        words,
    })
}

/// The letters with a space where there is room for one.
fn spaced(glyphs: &[Glyph]) -> String {
    let mut words = String::new();
    let mut end: Option<f64> = None;
    for glyph in glyphs {
        let gap = end.map_or(0.0, |end| glyph.x - end);
        let room = glyph.size * 0.18;
        if (room < gap || gap < -glyph.size * 2.0) && !words.ends_with(' ') {
            words.push(' ');
        }
        words.push_str(&glyph.letters);
        end = Some(glyph.x + glyph.width);
    }
    words
}

const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && !matches!(letter, '\u{660}'..='\u{669}')
}

fn is_right_to_left(glyphs: &[Glyph]) -> bool {
    let letters = glyphs.iter().flat_map(|it| it.letters.chars());
    let (mut arabic, mut others) = (0, 0);
    for letter in letters.filter(|c| c.is_alphabetic()) {
        if is_arabic(letter) {
            arabic += 1;
        } else {
            others += 1;
        }
    }
    others < arabic
}

/// A line as it is read, from a line as it is seen: backwards, but for numbers and Latin words.
fn logical(seen: &str) -> String {
    let letters: Vec<char> = seen.chars().rev().collect();
    let keeps = |letter: char| {
        letter.is_ascii_alphanumeric()
            || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
            || (letter.is_alphabetic() && !is_arabic(letter))
    };
    let inside =
        |letter: char| keeps(letter) || matches!(letter, '.' | ',' | '/' | '-' | ':' | '\'' | '’');
    let mut out = String::with_capacity(seen.len());
    let mut at = 0;
    while at < letters.len() {
        if !keeps(letters[at]) {
            out.push(letters[at]);
            at += 1;
            continue;
        }
        let length = letters[at..]
            .iter()
            .position(|it| !inside(*it))
            .unwrap_or(letters.len() - at);
        let run = &letters[at..at + length];
        let length = run
            .iter()
            .rposition(|it| keeps(*it))
            .map_or(length, |last| last + 1);
        out.extend(letters[at..at + length].iter().rev());
        at += length;
    }
    out
}

/// Adds the paragraphs of all pages.
pub(super) fn paragraphs(pages: Vec<Vec<Line>>, blocks: &mut Blocks) {
    let repeated = repeated(&pages);
    let mut together: Vec<Line> = Vec::new();
    for page in pages {
        let kept: Vec<Line> = page
            .into_iter()
            .filter(|it| !is_apart(it, &repeated))
            .collect();
        let (pitch, right) = (pitch(&kept), right(&kept));
        for (place, line) in kept.into_iter().enumerate() {
            if together
                .last()
                .is_some_and(|last| begins_anew(last, &line, pitch, right, place == 0))
            {
                close(&mut together, blocks);
            }
            together.push(line);
        }
    }
    close(&mut together, blocks);
}

/// Lines at the head and foot of pages: the same words on several, but for numbers.
fn repeated(pages: &[Vec<Line>]) -> Vec<String> {
    let mut seen: Vec<(String, usize)> = Vec::new();
    for page in pages {
        let (head, foot) = (page.iter().take(2), page.iter().rev().take(2));
        let mut own: Vec<String> = head
            .chain(foot)
            .map(|it| without_digits(&it.words))
            .collect();
        own.sort_unstable();
        own.dedup();
        for words in own {
            match seen.iter_mut().find(|(known, _)| *known == words) {
                Some((_, times)) => *times += 1,
                None => seen.push((words, 1)),
            }
        }
    }
    let often = seen
        .into_iter()
        .filter(|(_, times)| 3 <= *times && pages.len() <= times * 3);
    often.map(|(words, _)| words).collect()
}

fn without_digits(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_ascii_digit() && !c.is_whitespace())
        .collect()
}

fn is_apart(line: &Line, repeated: &[String]) -> bool {
    let bare = without_digits(&line.words);
    let number =
        bare.chars().all(|c| matches!(c, '/' | '-' | '–' | '|')) && line.words.trim().len() <= 9;
    number || repeated.contains(&bare)
}

/// How far apart lines of one paragraph usually are.
fn pitch(lines: &[Line]) -> f64 {
    let gaps = lines.windows(2).map(|pair| pair[0].y - pair[1].y);
    let mut gaps: Vec<f64> = gaps.filter(|gap| 1.0 < *gap && *gap < 60.0).collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 3).copied().unwrap_or(14.0)
}

/// Where full lines end.
fn right(lines: &[Line]) -> f64 {
    lines.iter().map(|line| line.end).fold(f64::MIN, f64::max)
}

fn begins_anew(last: &Line, line: &Line, pitch: f64, right: f64, first_of_page: bool) -> bool {
    let words = line.words.trim_start();
    if unbulleted(words).is_some() || numbered(words) || is_larger(last, line) {
        return true;
    }
    let ended = last
        .words
        .trim_end()
        .ends_with(['.', '!', '?', ':', ';', '。', '؟', '”', '»']);
    let lower = words.starts_with(char::is_lowercase);
    if first_of_page {
        return ended && !lower;
    }
    let gap = last.y - line.y;
    if gap < 0.0 || pitch * 1.35 < gap {
        return !lower || ended;
    }
    // An indented first line, or a last line that is not full.
    let indented = last.x + line.size * 0.9 < line.x && ended;
    let short = last.end < right - last.size * 8.0 && ended && !lower;
    indented || short
}

fn is_larger(last: &Line, line: &Line) -> bool {
    last.size * 1.12 < line.size || line.size * 1.12 < last.size
}

fn close(together: &mut Vec<Line>, blocks: &mut Blocks) {
    let lines: Vec<&str> = together.iter().map(|line| line.words.as_str()).collect();
    let (words, joined) = join(&lines);
    if joined {
        blocks.notice(Notice::WordsJoined);
    }
    match unbulleted(&words) {
        Some(bullet) => blocks.push(Kind::Bullet, bullet),
        None => blocks.push(Kind::Paragraph, &words),
    }
    together.clear();
}

#[cfg(test)]
mod tests {
    use super::logical;

    #[test]
    fn what_is_seen_from_the_right_is_read_from_the_left() {
        let read = "وثيقة A/79/214 في 2026";
        let seen = "2026 يف A/79/214 ةقيثو";
        assert_eq!(logical(seen), read);
    }
}
