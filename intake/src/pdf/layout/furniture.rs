//! What stands at the head and the foot of pages and is no part of the text: running titles and
//! numbers of pages.

use super::Line;

/// Lines that stand at the head or the foot of several pages: the same words, but for numbers.
#[derive(Default)]
pub(super) struct Furniture(Vec<String>);

struct Seen {
    words: String,
    y: f64,
    times: usize,
    moved: bool,
}

impl Furniture {
    /// Finds it.
    pub(super) fn of(pages: &[Vec<Line>]) -> Self {
        let mut seen: Vec<Seen> = Vec::new();
        for page in pages {
            let mut own = outermost(page);
            own.sort_by(|one, other| one.0.cmp(&other.0));
            own.dedup_by(|one, other| one.0 == other.0);
            for (words, y) in own {
                match seen.iter_mut().find(|it| it.words == words) {
                    Some(known) => {
                        known.times += 1;
                        known.moved |= 3.0 < (known.y - y).abs();
                    }
                    None => seen.push(Seen {
                        words,
                        y,
                        times: 1,
                        moved: false,
                    }),
                }
            }
        }
        // On two pages it must stand in the very same place: a title may be repeated in a text.
        let often = seen.into_iter().filter(|it| {
            (3 <= it.times && (!it.moved || pages.len() <= it.times * 3))
                || (it.times == 2 && pages.len() == 2 && !it.moved)
        });
        Self(often.map(|it| it.words).collect())
    }

    /// Whether a line is part of it, or the number of a page.
    pub(super) fn has(&self, line: &Line) -> bool {
        let bare = without_digits(&line.words);
        let number = bare.chars().all(|c| matches!(c, '/' | '-' | '–' | '|'))
            && line.words.trim().chars().count() <= 9;
        number || self.0.contains(&bare)
    }
}

/// The lines of the two uppermost and the two lowermost rows, without digits, with their places.
fn outermost(page: &[Line]) -> Vec<(String, f64)> {
    let mut rows: Vec<f64> = page.iter().map(|it| it.y).collect();
    rows.sort_by(f64::total_cmp);
    rows.dedup_by(|one, other| (*one - *other).abs() < 3.0);
    let (low, high) = (rows.get(1), rows.iter().rev().nth(1));
    let (Some(low), Some(high)) = (low.or(rows.first()), high.or(rows.last())) else {
        return Vec::new();
    };
    let outer = page
        .iter()
        .filter(|it| it.y < low + 3.0 || high - 3.0 < it.y);
    outer
        .map(|it| (without_digits(&it.words), it.y))
        .filter(|(words, _)| !words.is_empty())
        .collect()
}

fn without_digits(words: &str) -> String {
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '\u{660}'..='\u{669}');
    words
        .chars()
        .filter(|c| !digit(*c) && !c.is_whitespace())
        .collect()
}
