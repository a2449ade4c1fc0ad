//! The parts of a document, line by line: headings, paragraphs, bullets, and whose turn it is.

use crate::speaker;

/// One part of a document; byte ranges are into the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading,
    Paragraph,
    Bullet,
    /// `SPEAKER: CODE | GROUP`, or a turn of a transcript: `**State | Name | Function**`.
    Speaker,
}

struct Line<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// Splits a document; what is no text (an opening block of properties) is left out.
pub(crate) fn parts(document: &str) -> impl Iterator<Item = Part> + '_ {
    let wrapped = is_wrapped(document);
    let mut lines = lines(document, body_start(document)).peekable();
    // The words of a turn that begin on the line of its opening.
    let mut spoken: Option<Line<'_>> = None;
    std::iter::from_fn(move || {
        let line = match spoken.take() {
            Some(line) => line,
            None => lines.find(|line| !line.text.is_empty())?,
        };
        let kind = kind(line.text);
        if kind == Kind::Speaker
            && let Some(turn) = speaker::opening(line.text).filter(|_| !is_cells(line.text))
        {
            let begins = line.start + turn.end;
            let text = &line.text[turn.end..];
            spoken = (!text.is_empty()).then_some(Line {
                start: begins,
                end: line.end,
                text,
            });
            return Some(Part {
                kind,
                start: line.start,
                end: begins,
            });
        }
        let mut end = line.end;
        let runs_on = matches!(kind, Kind::Paragraph | Kind::Bullet);
        while let Some(next) =
            lines.next_if(|next| runs_on && continues(document, end, next, wrapped))
        {
            end = next.end;
        }
        Some(Part {
            kind,
            start: line.start,
            end,
        })
    })
}

fn lines(document: &str, from: usize) -> impl Iterator<Item = Line<'_>> {
    let mut start = from;
    document[from..].split_inclusive('\n').map(move |raw| {
        let text = raw.trim();
        let first = start + (raw.len() - raw.trim_start().len());
        start += raw.len();
        Line {
            start: first.min(start),
            end: (first + text.len()).min(start),
            text,
        }
    })
}

/// Where the text begins after properties between two lines of dashes.
fn body_start(document: &str) -> usize {
    let Some(rest) = document.strip_prefix("---\n") else {
        return 0;
    };
    rest.find("\n---\n")
        .filter(|at| *at < 10_000)
        .map_or(0, |at| 4 + at + 5)
}

fn kind(text: &str) -> Kind {
    if text.starts_with('#') {
        return Kind::Heading;
    }
    if is_cells(text) || speaker::opening(text).is_some() {
        return Kind::Speaker;
    }
    if bullet(text).is_some() {
        return Kind::Bullet;
    }
    Kind::Paragraph
}

/// A speaker line of cells, which says nothing else.
fn is_cells(text: &str) -> bool {
    text.starts_with("SPEAKER:") || is_turn(text)
}

fn is_turn(text: &str) -> bool {
    let inner = text.strip_prefix("**").and_then(|it| it.strip_suffix("**"));
    inner.is_some_and(|it| it.contains(" | ") && !it.contains("**"))
}

/// The mark a bullet begins with.
pub(crate) fn bullet(text: &str) -> Option<&str> {
    let mark = text.split([' ', '\t']).next()?;
    if mark.len() == text.len() {
        return None;
    }
    let numbered = mark.len() <= 5
        && mark.ends_with([')', '.'])
        && mark
            .trim_matches(['(', ')', '.'])
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_ascii_lowercase())
        && mark.trim_matches(['(', ')', '.']).len() <= 3
        && !mark.trim_matches(['(', ')', '.']).is_empty();
    let lettered_only = mark.ends_with('.') && mark.bytes().any(|b| b.is_ascii_lowercase());
    let plain = matches!(mark, "-" | "*" | "•" | "–" | "—" | "·" | "o" | "▪" | "‣");
    (plain || (numbered && !lettered_only)).then_some(mark)
}

/// Whether `next` goes on with the sentence that the line before it, ending at `end`, has begun.
fn continues(document: &str, end: usize, next: &Line<'_>, wrapped: bool) -> bool {
    if next.text.is_empty() || kind(next.text) != Kind::Paragraph {
        return false;
    }
    let before = document[..end].trim_end();
    let ended = before.ends_with(['.', '!', '?', ':', '。', '”', '"', '؟']);
    let lower = next.text.starts_with(char::is_lowercase);
    // The last line of a paragraph is seldom full.
    let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    if ended && line.len() < 55 && !lower {
        return false;
    }
    (lower && !ended) || (wrapped && (lower || !before.ends_with(':')))
}

/// Whether lines are cut at a width: most long lines do not end a sentence.
fn is_wrapped(document: &str) -> bool {
    let (mut long, mut open) = (0, 0);
    let mut lines = document.lines().take(2_000).map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let followed = lines.peek().is_some_and(|next| !next.is_empty());
        // Letters count, not bytes: a line in Arabic is as wide as one in French.
        let width = line.chars().take(131).count();
        if !followed || !(45..=130).contains(&width) || kind(line) != Kind::Paragraph {
            continue;
        }
        long += 1;
        if !line.ends_with(['.', '!', '?', ':', ';', '。', '”', '"', '؟', '；', '：']) {
            open += 1;
        }
    }
    4 <= long && long < open * 2
}

/// What a speaker line says: the code or name, and what follows it: a group spoken for, a name, a function.
pub(crate) fn speaker(line: &str) -> (&str, Vec<&str>) {
    if let Some(turn) = speaker::opening(line).filter(|_| !is_cells(line)) {
        return (turn.code, turn.group.into_iter().collect());
    }
    let line = line.strip_prefix("SPEAKER:").unwrap_or(line);
    let inner = line.trim().trim_matches('*').trim();
    let mut cells = inner.split('|').map(str::trim);
    let code = cells.next().unwrap_or_default();
    let others = cells
        .map(|it| it.trim_matches(['(', ')']))
        .filter(|it| !it.is_empty());
    (code, others.collect())
}

#[cfg(test)]
mod tests {
    use super::Kind::{self, Bullet, Heading, Paragraph, Speaker};
    use super::{parts, speaker};

    fn read(document: &str) -> Vec<(Kind, &str)> {
        parts(document)
            .map(|it| (it.kind, &document[it.start..it.end]))
            .collect()
    }

    #[test]
    fn tells_parts_apart() {
        let found =
            read("---\nid: 7\n---\n# Title\nOne.\n\n- first\n2) second\nSPEAKER: COL\nWe agree.");
        let expected = [
            (Heading, "# Title"),
            (Paragraph, "One."),
            (Bullet, "- first"),
            (Bullet, "2) second"),
            (Speaker, "SPEAKER: COL"),
            (Paragraph, "We agree."),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn joins_lines_that_a_width_has_cut() {
        assert_eq!(read("Peru supported the\ndraft.\nChile did not.").len(), 2);
        let line = "The delegation of Peru said that it could go along with what\n";
        assert_eq!(read(&line.repeat(6)).len(), 1);
        let short = format!("{}- one of\n  two.\nPeru spoke.", line.repeat(6));
        assert_eq!(read(&short).len(), 3);
    }

    #[test]
    fn reads_speaker_lines() {
        assert_eq!(speaker("SPEAKER: COL | AILAC"), ("COL", vec!["AILAC"]));
        assert_eq!(speaker("SPEAKER: COL"), ("COL", vec![]));
        assert_eq!(
            speaker("**Costa Rica | Representative**"),
            ("Costa Rica", vec!["Representative"])
        );
    }
}
