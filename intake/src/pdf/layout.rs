//! Letters with places, put together as lines, and lines as paragraphs.

mod columns;
mod direction;
mod furniture;

use super::content::Glyph;
use crate::blocks::{Blocks, join};
use crate::clean::unshaped;
use crate::plain::{numbered, unbulleted};
use crate::{Kind, Notice};
use direction::{is_mark, is_right_to_left, logical};
use furniture::Furniture;

/// A line of a page, or what stands of it in one column.
#[derive(Clone, Debug)]
pub(super) struct Line {
    x: f64,
    y: f64,
    end: f64,
    size: f64,
    words: String,
    from_right: bool,
    /// In which column it stands; 0 where it runs across all, or there are none.
    column: usize,
}

impl Line {
    /// Where it begins, counted in the direction in which it is read.
    fn start(&self) -> f64 {
        if self.from_right { -self.end } else { self.x }
    }

    /// Where it ends, likewise.
    fn finish(&self) -> f64 {
        if self.from_right { -self.x } else { self.end }
    }
}

/// The lines of a page, in the order in which they are read: as they are drawn, column by column
/// where there are columns.
pub(super) fn lines(glyphs: Vec<Glyph>) -> Vec<Line> {
    let rows = rows(glyphs);
    let pieces: Vec<Line> = rows
        .iter()
        .flat_map(|row| pieces(row))
        .filter_map(line)
        .collect();
    let strips = columns::strips(&pieces);
    if strips.is_empty() {
        return rows.into_iter().filter_map(line).collect();
    }
    columns::read(pieces, &strips)
}

/// Letters drawn one after the other at one height.
fn rows(glyphs: Vec<Glyph>) -> Vec<Vec<Glyph>> {
    let mut rows: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|last| on_one_line(last, &glyph)) => {
                row.push(glyph);
            }
            _ => rows.push(vec![glyph]),
        }
    }
    rows
}

fn on_one_line(last: &Glyph, next: &Glyph) -> bool {
    let size = last.size.max(next.size);
    (last.y - next.y).abs() < size * 0.5
}

/// The parts of a row that stand apart, from the left.
fn pieces(row: &[Glyph]) -> Vec<Vec<Glyph>> {
    let mut sorted = row.to_vec();
    sorted.sort_by(|one, other| one.x.total_cmp(&other.x));
    let mut pieces: Vec<Vec<Glyph>> = Vec::new();
    let mut end = f64::MIN;
    for glyph in sorted {
        // A space reaches over what lies between two columns and says nothing.
        if glyph.letters.trim().is_empty() {
            continue;
        }
        if end + glyph.size * 1.5 < glyph.x {
            pieces.push(Vec::new());
        }
        end = end.max(glyph.x + glyph.width);
        if let Some(last) = pieces.last_mut() {
            last.push(glyph);
        }
    }
    pieces
}

fn line(mut glyphs: Vec<Glyph>) -> Option<Line> {
    let first = glyphs.first()?;
    let (y, mut x, mut end, mut size) = (first.y, f64::MAX, f64::MIN, 0.0_f64);
    for glyph in glyphs.iter().filter(|it| !it.letters.trim().is_empty()) {
        x = x.min(glyph.x);
        end = end.max(glyph.x + glyph.width);
        size = size.max(glyph.size);
    }
    let from_right = is_right_to_left(&glyphs);
    if from_right {
        glyphs.sort_by(|one, other| one.x.total_cmp(&other.x));
        glyphs = with_marks(glyphs);
    }
    let seen = spaced(&glyphs);
    let words = if from_right {
        logical(&seen)
    } else {
        seen.concat()
    };
    (!words.trim().is_empty()).then_some(Line {
        x,
        y,
        end,
        size,
        words,
        from_right,
        column: 0,
    })
}

/// Marks that are drawn by themselves, put behind the letter above or below which they stand.
fn with_marks(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let (marks, mut letters): (Vec<Glyph>, Vec<Glyph>) = glyphs
        .into_iter()
        .partition(|it| !it.letters.is_empty() && it.letters.chars().all(is_mark));
    for mark in marks {
        let middle = mark.x + mark.width / 2.0;
        let far = |it: &Glyph| (it.x + it.width / 2.0 - middle).abs();
        let near = letters
            .iter_mut()
            .filter(|it| !it.letters.trim().is_empty())
            .min_by(|one, other| far(one).total_cmp(&far(other)));
        if let Some(letter) = near {
            letter.letters.push_str(&mark.letters);
        }
    }
    letters
}

/// What is drawn, piece by piece, with a space where there is room for one.
fn spaced(glyphs: &[Glyph]) -> Vec<String> {
    let mut seen: Vec<String> = Vec::with_capacity(glyphs.len());
    let mut end: Option<f64> = None;
    for glyph in glyphs {
        let gap = end.map_or(0.0, |end| glyph.x - end);
        let ends_in_space = seen.last().is_some_and(|it| it.ends_with(' '));
        if (room(&seen, glyph) < gap || gap < -glyph.size * 2.0) && !ends_in_space {
            seen.push(" ".into());
        }
        seen.push(unshaped(&glyph.letters));
        end = Some(glyph.x + glyph.width);
    }
    seen
}

/// How much room makes a space: between Chinese characters more, which have none.
fn room(seen: &[String], glyph: &Glyph) -> f64 {
    let wide = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let before = seen.last().is_some_and(|it| it.ends_with(wide));
    if before && glyph.letters.starts_with(wide) {
        glyph.size
    } else {
        glyph.size * 0.18
    }
}

/// Adds the paragraphs of all pages.
pub(super) fn paragraphs(pages: Vec<Vec<Line>>, blocks: &mut Blocks) {
    let furniture = Furniture::of(&pages);
    let pages: Vec<Vec<Line>> = pages
        .into_iter()
        .map(|page| page.into_iter().filter(|it| !furniture.has(it)).collect())
        .collect();
    let usual = usual_size(&pages);
    let mut together: Vec<Line> = Vec::new();
    for kept in pages {
        let pitch = pitch(&kept);
        let finishes = finishes(&kept);
        for (place, line) in kept.into_iter().enumerate() {
            let limit = finishes.get(line.column).copied().unwrap_or(f64::MAX);
            if let Some(last) = together.last()
                && begins_anew(last, &line, pitch, limit, place == 0)
            {
                close(&mut together, usual, blocks);
            }
            together.push(line);
        }
    }
    close(&mut together, usual, blocks);
}

/// The size in which most letters are.
fn usual_size(pages: &[Vec<Line>]) -> f64 {
    let mut sizes: Vec<(f64, usize)> = Vec::new();
    for line in pages.iter().flatten() {
        match sizes
            .iter_mut()
            .find(|(size, _)| (*size - line.size).abs() < 0.25)
        {
            Some((_, letters)) => *letters += line.words.len(),
            None => sizes.push((line.size, line.words.len())),
        }
    }
    let most = sizes.iter().max_by_key(|(_, letters)| *letters);
    most.map_or(12.0, |(size, _)| *size)
}

/// How far apart lines of one paragraph usually are.
fn pitch(lines: &[Line]) -> f64 {
    let gaps = lines
        .windows(2)
        .map(|pair| (pair[0].y - pair[1].y, pair[1].size));
    let near = gaps.filter(|(gap, size)| size * 0.6 < *gap && *gap < size * 4.0);
    let mut gaps: Vec<f64> = near.map(|(gap, _)| gap).collect();
    gaps.sort_by(f64::total_cmp);
    let usual = gaps.len().saturating_sub(1) / 3;
    gaps.get(usual).copied().unwrap_or(14.0)
}

/// Where full lines end, column by column.
fn finishes(lines: &[Line]) -> Vec<f64> {
    let columns = lines.iter().map(|it| it.column + 1).max().unwrap_or(1);
    let mut finishes = vec![f64::MIN; columns];
    for line in lines {
        finishes[line.column] = finishes[line.column].max(line.finish());
    }
    finishes
}

fn begins_anew(last: &Line, line: &Line, pitch: f64, limit: f64, first_of_page: bool) -> bool {
    let words = line.words.trim_start();
    if unbulleted(words).is_some() || numbered(words) || is_larger(last, line) {
        return true;
    }
    let ended = last.words.trim_end().ends_with([
        '.', '!', '?', ':', ';', '。', '！', '？', '：', '؟', '؛', '”', '»',
    ]);
    let lower = words.starts_with(char::is_lowercase);
    let gap = last.y - line.y;
    // On the next page or in the next column a sentence goes on.
    if first_of_page || last.column != line.column && gap < 0.0 {
        return ended && !lower;
    }
    if gap < 0.0 || pitch * 1.35 < gap {
        return !lower || ended;
    }
    // An indented first line, or a last line that is not full.
    let indented = last.start() + line.size * 0.9 < line.start() && ended;
    let short = last.finish() < limit - last.size * 8.0 && ended && !lower;
    indented || short || last.from_right != line.from_right && ended
}

fn is_larger(last: &Line, line: &Line) -> bool {
    last.size * 1.12 < line.size || line.size * 1.12 < last.size
}

/// The longest heading, in bytes.
const HEADING_MAX: usize = 300;

fn close(together: &mut Vec<Line>, usual: f64, blocks: &mut Blocks) {
    let lines: Vec<&str> = together.iter().map(|line| line.words.as_str()).collect();
    let (words, joined) = join(&lines);
    if joined {
        blocks.notice(Notice::WordsJoined);
    }
    let large = together.iter().all(|line| usual * 1.15 < line.size);
    match unbulleted(&words) {
        Some(bullet) => blocks.push(Kind::Bullet, bullet),
        None if large && words.len() < HEADING_MAX && !words.ends_with('.') => {
            blocks.push(Kind::Heading, &words);
        }
        None => blocks.push(Kind::Paragraph, &words),
    }
    together.clear();
}
