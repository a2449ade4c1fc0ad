//! Two versions of words side by side: what was kept, what was left out, what was put in.
//!
//! Compared word by word, and sign by sign where a script writes no spaces. The parts, read without
//! what was put in, are the earlier words; read without what was left out, the later ones.

/// The most steps a comparison takes; longer passages are shown whole, before and after.
const STEPS_MAX: usize = 4_000_000;

/// A stretch of words in a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// In both.
    Kept(&'a str),
    /// Only in the earlier words.
    LeftOut(&'a str),
    /// Only in the later words.
    PutIn(&'a str),
}

/// Compares two versions of words.
pub fn compared<'a>(was: &'a str, now: &'a str) -> Vec<Part<'a>> {
    let (old, new) = (pieces(was), pieces(now));
    let head = alike(old.iter(), new.iter());
    let tail = alike(old[head..].iter().rev(), new[head..].iter().rev());
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut told = Vec::new();
    told.extend(old[..head].iter().map(|piece| Part::Kept(piece)));
    told.extend(middle(old_middle, new_middle));
    let kept = &old[old.len() - tail..];
    told.extend(kept.iter().map(|piece| Part::Kept(piece)));
    joined(was, now, &told)
}

/// How many pieces two lists begin with alike.
fn alike<'a>(
    old: impl Iterator<Item = &'a &'a str>,
    new: impl Iterator<Item = &'a &'a str>,
) -> usize {
    old.zip(new).take_while(|(old, new)| old == new).count()
}

/// The longest common run of pieces, by dynamic programming.
fn middle<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Part<'a>> {
    if STEPS_MAX < old.len() * new.len() {
        return whole(old, new);
    }
    let lengths = lengths(old, new);
    let at = |i: usize, j: usize| lengths[i * (new.len() + 1) + j];
    let (mut i, mut j, mut told) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            told.push(Part::Kept(old[i]));
            (i, j) = (i + 1, j + 1);
        } else if at(i, j + 1) <= at(i + 1, j) {
            told.push(Part::LeftOut(old[i]));
            i += 1;
        } else {
            told.push(Part::PutIn(new[j]));
            j += 1;
        }
    }
    told.extend(whole(&old[i..], &new[j..]));
    told
}

fn whole<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Part<'a>> {
    let old = old.iter().map(|piece| Part::LeftOut(piece));
    let new = new.iter().map(|piece| Part::PutIn(piece));
    old.chain(new).collect()
}

/// For each pair of places, how many pieces the rests have in common at most.
fn lengths(old: &[&str], new: &[&str]) -> Vec<u16> {
    let wide = new.len() + 1;
    let mut lengths = vec![0_u16; (old.len() + 1) * wide];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * wide + j] = if old[i] == new[j] {
                lengths[(i + 1) * wide + j + 1].saturating_add(1)
            } else {
                lengths[(i + 1) * wide + j].max(lengths[i * wide + j + 1])
            };
        }
    }
    lengths
}

/// Words with the space after them; single signs where no spaces are written.
fn pieces(words: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begins = 0;
    let mut spaced = false;
    for (place, sign) in words.char_indices() {
        let ends = if sign.is_whitespace() {
            spaced = true;
            false
        } else {
            let after_space = std::mem::take(&mut spaced);
            after_space || stands_alone(sign) || ends_alone(&words[..place])
        };
        if ends && begins < place {
            pieces.push(&words[begins..place]);
            begins = place;
        }
    }
    if begins < words.len() {
        pieces.push(&words[begins..]);
    }
    pieces
}

fn ends_alone(before: &str) -> bool {
    before.chars().next_back().is_some_and(stands_alone)
}

/// Whether a sign is of a script that writes no spaces.
const fn stands_alone(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Neighbours of one kind as one stretch; what was left out comes before what was put in.
fn joined<'a>(was: &'a str, now: &'a str, told: &[Part<'a>]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let (mut old, mut new) = (0, 0);
    let mut rest = told;
    while let Some(first) = rest.first() {
        let kept = matches!(first, Part::Kept(_));
        let run = rest
            .iter()
            .take_while(|part| matches!(part, Part::Kept(_)) == kept)
            .count();
        let (here, after) = rest.split_at(run);
        let left = length(here, |part| !matches!(part, Part::PutIn(_)));
        let put = length(here, |part| !matches!(part, Part::LeftOut(_)));
        let (left, put) = (&was[old..old + left], &now[new..new + put]);
        (old, new) = (old + left.len(), new + put.len());
        if kept {
            parts.push(Part::Kept(left));
        } else {
            parts.extend((!left.is_empty()).then_some(Part::LeftOut(left)));
            parts.extend((!put.is_empty()).then_some(Part::PutIn(put)));
        }
        rest = after;
    }
    parts
}

fn length(parts: &[Part<'_>], counts: impl Fn(&Part<'_>) -> bool) -> usize {
    let words = parts.iter().filter(|part| counts(part));
    words
        .map(|part| match part {
            Part::Kept(words) | Part::LeftOut(words) | Part::PutIn(words) => words.len(),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(was: &str, now: &str) -> String {
        let parts = compared(was, now);
        let both = |keep: fn(&Part<'_>) -> Option<String>| -> String {
            parts.iter().filter_map(keep).collect()
        };
        let old = both(|part| match part {
            Part::Kept(words) | Part::LeftOut(words) => Some((*words).to_owned()),
            Part::PutIn(_) => None,
        });
        let new = both(|part| match part {
            Part::Kept(words) | Part::PutIn(words) => Some((*words).to_owned()),
            Part::LeftOut(_) => None,
        });
        assert_eq!((old.as_str(), new.as_str()), (was, now));
        both(|part| {
            Some(match part {
                Part::Kept(words) => (*words).to_owned(),
                Part::LeftOut(words) => format!("[-{words}]"),
                Part::PutIn(words) => format!("[+{words}]"),
            })
        })
    }

    #[test]
    fn words_put_in_and_left_out_are_told_apart() {
        for (was, now, due) in [
            ("States should.", "States should.", "States should."),
            ("", "States", "[+States]"),
            ("States", "", "[-States]"),
            (
                "States should act now.",
                "States should, where appropriate, act.",
                "States [-should act now.][+should, where appropriate, act.]",
            ),
            (
                "Each State may join in",
                "Each State should join freely in",
                "Each State [-may ][+should ]join [+freely ]in",
            ),
            ("各国应当遵守", "各国可以遵守", "各国[-应当][+可以]遵守"),
            ("a  b\nc", "a  d\nc", "a  [-b\n][+d\n]c"),
        ] {
            assert_eq!(told(was, now), due);
        }
    }

    #[test]
    fn passages_too_long_to_compare_are_shown_whole() {
        let (was, now) = ("was ".repeat(2_100), "now ".repeat(2_100));
        assert_eq!(
            compared(&was, &now),
            [Part::LeftOut(&was), Part::PutIn(&now)]
        );
    }
}
