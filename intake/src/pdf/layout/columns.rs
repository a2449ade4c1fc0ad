//! Columns: where a page is divided from top to bottom, and in what order its parts are read.
//!
//! A page is divided where hardly a line crosses a strip that has several lines on either side.
//! What crosses it, such as a heading, divides the columns in their turn: what stands above is read
//! before what stands below.

use super::Line;

/// How wide the strip between two columns is at least, in points.
const STRIP_MIN: f64 = 8.0;

/// How many lines stand on either side at least.
const LINES_MIN: usize = 5;

/// How finely a page is looked at, in points.
const STEP: f64 = 2.0;

/// The widest page that is looked at, in steps.
const STEPS_MAX: f64 = 4_000.0;

/// The strips between the columns of a page, by their middles, from the left; none on most pages.
pub(super) fn strips(pieces: &[Line]) -> Vec<f64> {
    let left = pieces.iter().map(|it| it.x).fold(f64::MAX, f64::min);
    let right = pieces.iter().map(|it| it.end).fold(f64::MIN, f64::max);
    if pieces.len() < 2 * LINES_MIN || right <= left {
        return Vec::new();
    }
    let covered = covered(pieces, left, right);
    // Some lines run across both columns, few of them.
    let few = (pieces.len() / 8).max(2);
    let mut found = Vec::new();
    let mut from = None;
    for (at, count) in covered.iter().enumerate() {
        match (from, *count <= few) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                found.push((start, at));
                from = None;
            }
            _ => {}
        }
    }
    let middles = found
        .into_iter()
        .map(|(from, to)| (place(left, from), place(left, to)));
    middles
        .filter(|(from, to)| STRIP_MIN <= to - from && divides(pieces, *from, *to))
        .map(|(from, to)| f64::midpoint(from, to))
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "steps of one page are few")]
fn place(left: f64, steps: usize) -> f64 {
    left + steps as f64 * STEP
}

/// How many lines cross each step of the page.
fn covered(pieces: &[Line], left: f64, right: f64) -> Vec<usize> {
    let steps = step(right - left) + 1;
    let mut changes = vec![0_isize; steps + 2];
    for piece in pieces {
        changes[step(piece.x - left).min(steps)] += 1;
        changes[(step(piece.end - left) + 1).min(steps)] -= 1;
    }
    let mut now = 0;
    let counts = changes.iter().take(steps).map(|change| {
        now += change;
        usize::try_from(now).unwrap_or(0)
    });
    counts.collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place on a page, held between two numbers of steps"
)]
fn step(width: f64) -> usize {
    (width / STEP).clamp(0.0, STEPS_MAX) as usize
}

/// Whether several lines of some length stand on either side, beside each other.
fn divides(pieces: &[Line], from: f64, to: f64) -> bool {
    let long = |it: &&Line| it.size * 9.0 < it.end - it.x;
    let left: Vec<&Line> = pieces
        .iter()
        .filter(|it| it.end <= from + STEP)
        .filter(long)
        .collect();
    let right: Vec<&Line> = pieces
        .iter()
        .filter(|it| to - STEP <= it.x)
        .filter(long)
        .collect();
    let beside = left.iter().filter(|it| {
        right
            .iter()
            .any(|other| (it.y - other.y).abs() < it.size * 8.0)
    });
    LINES_MIN <= left.len() && LINES_MIN <= right.len() && LINES_MIN <= beside.count()
}

/// The lines of a page with columns in the order in which they are read, each with its column.
pub(super) fn read(mut pieces: Vec<Line>, strips: &[f64]) -> Vec<Line> {
    pieces.sort_by(|one, other| other.y.total_cmp(&one.y).then(one.x.total_cmp(&other.x)));
    let from_right = 2 * pieces.iter().filter(|it| it.from_right).count() > pieces.len();
    let mut out = Vec::with_capacity(pieces.len());
    let mut columns: Vec<Vec<Line>> = vec![Vec::new(); strips.len() + 1];
    for mut piece in pieces {
        if strips
            .iter()
            .any(|strip| piece.x < *strip && *strip < piece.end)
        {
            close(&mut columns, from_right, &mut out);
            piece.column = 0;
            out.push(piece);
            continue;
        }
        let column = strips.iter().filter(|strip| **strip <= piece.x).count();
        piece.column = column + 1;
        columns[column].push(piece);
    }
    close(&mut columns, from_right, &mut out);
    out
}

fn close(columns: &mut [Vec<Line>], from_right: bool, out: &mut Vec<Line>) {
    let mut order: Vec<&mut Vec<Line>> = columns.iter_mut().collect();
    if from_right {
        order.reverse();
    }
    for column in order {
        out.append(column);
    }
}
