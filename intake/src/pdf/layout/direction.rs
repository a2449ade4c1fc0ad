//! Lines that are read from the right: which they are, and in what order their letters are read.
//!
//! A page has its letters where they are seen. In a line of Arabic they are read from the right,
//! but numbers and Latin words in it from the left, and brackets are the other way round.

use super::super::content::Glyph;

const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && !matches!(letter, '\u{660}'..='\u{669}')
}

/// Marks above and below a letter.
pub(super) const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// Whether most letters of a line are read from the right.
pub(super) fn is_right_to_left(glyphs: &[Glyph]) -> bool {
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

/// What keeps its order from the left: digits, and letters of other scripts.
fn keeps(piece: &str) -> bool {
    piece.chars().next().is_some_and(|letter| {
        letter.is_ascii_digit()
            || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
            || is_latin(letter)
    })
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && !is_arabic(letter)
}

/// What stands inside a number or a symbol without ending it.
fn joins(piece: &str) -> bool {
    matches!(piece, "." | "," | "/" | "-" | ":" | "'" | "’" | "_" | "&")
}

/// A line as it is read, from its pieces as they are seen from the left. A piece is what is drawn
/// as one: its own letters are in their order.
pub(super) fn logical(seen: &[String]) -> String {
    let mut read: Vec<(String, bool)> = Vec::new();
    let mut at = 0;
    while let Some(piece) = seen.get(at) {
        if keeps(piece) {
            let end = run(seen, at);
            read.push((seen[at..end].concat(), true));
            at = end;
        } else {
            read.push((piece.clone(), false));
            at += 1;
        }
    }
    read.reverse();
    let turned = is_turned(&read);
    let words = read.into_iter().map(|(piece, kept)| {
        if turned && !kept {
            piece.chars().map(mirrored).collect()
        } else {
            piece
        }
    });
    words.collect()
}

/// Where a run that keeps its order ends: Latin words go on over a space, numbers do not.
fn run(seen: &[String], from: usize) -> usize {
    let latin = |piece: &str| piece.chars().next().is_some_and(is_latin);
    let (mut last, mut words) = (from, latin(&seen[from]));
    for (at, piece) in seen.iter().enumerate().skip(from + 1) {
        if keeps(piece) {
            last = at;
            words |= latin(piece);
        } else if !(joins(piece) || (words && piece == " ")) {
            break;
        }
    }
    last + 1
}

const BRACKETS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»')];

fn mirrored(letter: char) -> char {
    let pair = |(open, close): &(char, char)| match letter {
        it if it == *open => Some(*close),
        it if it == *close => Some(*open),
        _ => None,
    };
    BRACKETS.iter().find_map(pair).unwrap_or(letter)
}

/// Whether brackets are written as they are seen: then the first one read is a closing one.
fn is_turned(read: &[(String, bool)]) -> bool {
    let outside = read.iter().filter(|(_, kept)| !kept);
    let mut letters = outside.flat_map(|(piece, _)| piece.chars());
    let first = letters.find(|it| mirrored(*it) != *it);
    first.is_some_and(|it| BRACKETS.iter().any(|(_, close)| *close == it))
}

#[cfg(test)]
mod tests {
    use super::logical;

    fn read(seen: &str) -> String {
        let pieces: Vec<String> = seen.chars().map(String::from).collect();
        logical(&pieces)
    }

    #[test]
    fn what_is_seen_from_the_right_is_read_from_the_left() {
        assert_eq!(read("2026 يف A/79/214 ةقيثو"), "وثيقة A/79/214 في 2026");
        assert_eq!(
            read("Global Mechanism ةيلآ"),
            "آلية Global Mechanism",
            "Latin words keep their order"
        );
        assert_eq!(read(")1( ورب"), "برو (1)", "brackets as they are meant");
        assert_eq!(read("(1) ورب"), "برو (1)", "brackets as they are seen");
    }

    #[test]
    fn what_is_drawn_as_one_keeps_its_letters() {
        let pieces = ["م", "لا", "س"].map(String::from);
        assert_eq!(logical(&pieces), "سلام");
    }
}
