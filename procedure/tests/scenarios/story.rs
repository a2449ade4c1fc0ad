//! Finds the stories and the lines in them that are run.

use std::fs;
use std::path::{Path, PathBuf};

/// What a fenced block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// What is asked, and what comes of it.
    Acts,
    /// What the forum then is.
    Forum,
}

/// A line that is run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) text: String,
    pub(crate) block: Block,
}

/// All stories under a folder, in the order of their paths. The README tells none.
pub(crate) fn all(folder: &Path) -> Vec<PathBuf> {
    let mut stories = Vec::new();
    let entries = fs::read_dir(folder).expect("the folder of stories can be read");
    for entry in entries {
        let path = entry.expect("a story can be listed").path();
        if path.is_dir() {
            stories.append(&mut all(&path));
        } else if path.file_name().is_some_and(|name| name != "README.md") {
            stories.push(path);
        }
    }
    stories.sort();
    stories
}

/// The lines of a story, or what is wrong with it as a document, and in which line.
pub(crate) fn lines(text: &str) -> Result<Vec<Line>, (usize, String)> {
    let mut lines = Vec::new();
    let mut inside: Option<(usize, Block)> = None;
    for (number, text) in (1..).zip(text.lines()) {
        match (inside, text.strip_prefix("```")) {
            (None, Some(word)) => inside = Some((number, block(number, word)?)),
            (Some(_), Some("")) => inside = None,
            (Some(_), Some(_)) => return Err((number, "a block opens inside another".into())),
            (Some((_, block)), None) if runs(text) => lines.push(Line {
                number,
                text: text.trim().into(),
                block,
            }),
            (_, None) => {}
        }
    }
    match inside {
        Some((number, _)) => Err((number, "the block is never closed".into())),
        None if lines.is_empty() => Err((1, "the story has no line to run".into())),
        None => Ok(lines),
    }
}

fn block(number: usize, word: &str) -> Result<Block, (usize, String)> {
    match word {
        "acts" => Ok(Block::Acts),
        "forum" => Ok(Block::Forum),
        _ => Err((
            number,
            format!("a block is `acts` or `forum`, not `{word}`"),
        )),
    }
}

/// Blank lines and lines of comment are not run.
fn runs(text: &str) -> bool {
    !text.trim().is_empty() && !text.trim_start().starts_with('#')
}

#[test]
fn a_story_is_read_line_by_line() {
    let read = lines("Prose.\n```acts\n# why\n\n a b -> c\n```\n```forum\nd: e\n```\n");
    let line = |number, text: &str, block| Line {
        number,
        text: text.into(),
        block,
    };
    let due = [
        line(5, "a b -> c", Block::Acts),
        line(8, "d: e", Block::Forum),
    ];
    assert_eq!(read.as_deref(), Ok(due.as_slice()));
}

#[test]
fn a_story_that_would_run_less_than_it_seems_is_wrong() {
    for (text, number) in [
        ("Prose only.", 1),
        ("```act\na -> b\n```", 1),
        ("```acts\na -> b\n", 1),
        ("```acts\na -> b\n```forum\nc: d\n```", 3),
    ] {
        assert_eq!(
            lines(text).map_err(|(number, _)| number),
            Err(number),
            "{text}"
        );
    }
}
