//! The story of a pack: what leads a rehearsal to the point from which it is played.
//!
//! Its chapters are files of lines, each line an act as JSON has it: in which seat, which kind, on
//! which day of the story, with which body. A chapter ends at the point that its name says.

mod inserted;
mod line;

use crate::Failure;
use crate::pack::{Chapter, Files, Mistake};
use crate::rehearse::casting::Player;

pub(super) use inserted::{Inserting, days_of};
pub(super) use line::Line;

/// A story up to a point.
pub(super) struct Story {
    /// Its lines, in their order.
    pub(super) lines: Vec<Line>,
    /// Whoever acts or is named in the whole of it, also after the point.
    pub(super) players: Vec<Player>,
}

impl Story {
    /// The story of a pack up to the point with this name.
    pub(super) fn of(files: &Files, from: &str) -> Result<Self, Failure> {
        let chapters = files.chapters();
        let last = chapters.iter().position(|chapter| chapter.point == from);
        let last = last.ok_or_else(|| unknown(chapters, from))?;
        let (mut lines, mut players) = (Vec::new(), Vec::new());
        for (place, chapter) in chapters.iter().enumerate() {
            let read = read(chapter)?;
            for player in read.iter().flat_map(Line::players) {
                if !players.contains(&player) {
                    players.push(player);
                }
            }
            if place <= last {
                lines.extend(read);
            }
        }
        in_order(&lines)?;
        Ok(Self { lines, players })
    }

    /// The last day that is told, counted from that of the founding.
    pub(super) fn last_day(&self) -> i32 {
        self.lines.last().map_or(0, |line| line.on)
    }
}

fn unknown(chapters: &[Chapter], from: &str) -> Failure {
    let points: Vec<&str> = chapters.iter().map(|it| it.point.as_str()).collect();
    Failure::Configuration(if points.is_empty() {
        format!("from {from:?}: the pack tells no story; leave out --from")
    } else {
        format!(
            "from {from:?}: the story has the points {}",
            points.join(", ")
        )
    })
}

/// The lines of a chapter; empty ones separate scenes.
fn read(chapter: &Chapter) -> Result<Vec<Line>, Mistake> {
    let lines = (1..).zip(chapter.text.lines());
    let written = lines.filter(|(_, text)| !text.trim().is_empty());
    written
        .map(|(number, text)| Line::read(&chapter.file, number, text))
        .collect()
}

/// Refuses a line on an earlier day than the one before it.
fn in_order(lines: &[Line]) -> Result<(), Mistake> {
    let back = lines.windows(2).find(|pair| pair[1].on < pair[0].on);
    back.map_or(Ok(()), |pair| {
        Err(pair[1].mistake(format!(
            "it happens before the line above, on day {}",
            pair[0].on
        )))
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_story_of_the_default_pack_is_read_up_to_each_point() {
        let files = Files::global_mechanism();
        let points: Vec<&str> = files
            .chapters()
            .iter()
            .map(|it| it.point.as_str())
            .collect();
        let expected = [
            "topics",
            "recommendations",
            "report",
            "plenary",
            "follow-up",
        ];
        assert_eq!(points, expected);
        let mut before = 0;
        for point in points {
            let story = Story::of(&files, point).unwrap();
            assert!(before < story.lines.len(), "{point}");
            before = story.lines.len();
        }
    }

    #[test]
    fn a_point_that_is_not_told_is_refused_with_those_that_are() {
        let Err(failure) = Story::of(&Files::global_mechanism(), "the end") else {
            unreachable!("there is no such point")
        };
        assert!(
            failure
                .to_string()
                .contains("topics, recommendations, report"),
            "{failure}"
        );
    }
}
