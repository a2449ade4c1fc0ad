//! Where and how a page draws: places, the font, and the operators that set them.

use std::rc::Rc;

use super::super::font::Font;
use super::super::object::Object;

/// A place and its scale: `[a b c d e f]` as the format writes it.
pub(super) type Matrix = [f64; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The first, then the second.
pub(super) fn times(one: Matrix, other: Matrix) -> Matrix {
    let row = |at: usize, column: usize| one[at] * other[column] + one[at + 1] * other[column + 2];
    [
        row(0, 0),
        row(0, 1),
        row(2, 0),
        row(2, 1),
        row(4, 0) + other[4],
        row(4, 1) + other[5],
    ]
}

#[derive(Clone)]
pub(super) struct State {
    pub(super) page: Matrix,
    pub(super) text: Matrix,
    pub(super) line: Matrix,
    pub(super) font: Option<Rc<Font>>,
    pub(super) size: f64,
    pub(super) letter_space: f64,
    pub(super) word_space: f64,
    pub(super) stretch: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
}

impl Default for State {
    fn default() -> Self {
        Self {
            page: IDENTITY,
            text: IDENTITY,
            line: IDENTITY,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

/// In which direction a line runs.
pub(super) enum Turned {
    Not,
    Up,
    Down,
}

/// The direction of a line; `None` where it runs aslant.
pub(super) fn turned(across: f64, slant: f64) -> Option<Turned> {
    if slant.abs() <= across.abs() * 0.2 {
        return Some(Turned::Not);
    }
    let upright = across.abs() <= slant.abs() * 0.2;
    upright.then_some(if 0.0 < slant {
        Turned::Up
    } else {
        Turned::Down
    })
}

pub(super) fn advance(state: &mut State, by: f64) {
    state.text = times([1.0, 0.0, 0.0, 1.0, by, 0.0], state.text);
}

pub(super) fn next_line(state: &mut State, x: f64, y: f64) {
    state.line = times([1.0, 0.0, 0.0, 1.0, x, y], state.line);
    state.text = state.line;
}

pub(super) fn six(operands: &[Object]) -> Option<Matrix> {
    let numbers: Option<Vec<f64>> = operands.iter().map(Object::number).collect();
    numbers?.try_into().ok()
}

/// Operators that set the state and show nothing.
pub(super) fn set(word: &str, operands: &[Object], state: &mut State) {
    let first = operands.first().and_then(Object::number);
    let second = operands.get(1).and_then(Object::number);
    match (word, first, second) {
        ("cm", ..) => {
            if let Some(matrix) = six(operands) {
                state.page = times(matrix, state.page);
            }
        }
        ("BT", ..) => (state.text, state.line) = (IDENTITY, IDENTITY),
        ("Tm", ..) => {
            if let Some(matrix) = six(operands) {
                (state.text, state.line) = (matrix, matrix);
            }
        }
        ("Td", Some(x), Some(y)) => next_line(state, x, y),
        ("TD", Some(x), Some(y)) => {
            state.leading = -y;
            next_line(state, x, y);
        }
        ("T*", ..) => next_line(state, 0.0, -state.leading),
        ("Tc", Some(it), _) => state.letter_space = it,
        ("Tw", Some(it), _) => state.word_space = it,
        ("Tz", Some(it), _) => state.stretch = it / 100.0,
        ("TL", Some(it), _) => state.leading = it,
        ("Ts", Some(it), _) => state.rise = it,
        _ => {}
    }
}
