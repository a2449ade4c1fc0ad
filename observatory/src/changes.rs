//! What changed lately: entries of the record, runs of the same kind told as one.
//!
//! Thirty positions entered in one sitting are one line for a reader; the record itself lists
//! every entry.

use jiff::Timestamp;
use procedure::id::{GroupId, QuestionId};
use procedure::{Act, By, Recorded};

/// One line of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The index of its first entry.
    pub first: u64,
    /// The index of its last entry; the same for a single one.
    pub last: u64,
    /// When the last of them was entered.
    pub at: Timestamp,
    /// Who entered them.
    pub by: &'a By,
    /// What was entered.
    pub what: What<'a>,
}

/// What a line tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// One entry.
    One(&'a Recorded),
    /// Several entries of one kind in a row.
    Run {
        /// The kind of act: `position-recorded`.
        kind: &'static str,
        /// How many.
        count: usize,
        /// What all of them are about.
        about: About<'a>,
    },
}

/// What the entries of a run have in common besides their kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About<'a> {
    /// Nothing.
    Nothing,
    /// They are about one question.
    Question(&'a QuestionId),
    /// They are about one group.
    Group(&'a GroupId),
}

/// The entries, newest first, as at most `lines_max` lines.
pub fn lately<'a>(
    entries: impl IntoIterator<Item = (u64, &'a Recorded)>,
    lines_max: usize,
) -> Vec<Change<'a>> {
    let mut lines: Vec<Change> = Vec::new();
    for (index, recorded) in entries {
        if let Some(line) = lines.last_mut()
            && continues(line, recorded)
        {
            extend(line, index, recorded);
            continue;
        }
        if lines.len() == lines_max {
            break;
        }
        lines.push(Change {
            first: index,
            last: index,
            at: recorded.at,
            by: &recorded.by,
            what: What::One(recorded),
        });
    }
    lines
}

fn continues(line: &Change<'_>, recorded: &Recorded) -> bool {
    let (kind, about_line) = match &line.what {
        What::One(first) => (first.act.kind(), about(&first.act)),
        What::Run { kind, about, .. } => (*kind, *about),
    };
    *line.by == recorded.by && kind == recorded.act.kind() && about_line == about(&recorded.act)
}

fn extend<'a>(line: &mut Change<'a>, index: u64, recorded: &'a Recorded) {
    let count = match &line.what {
        What::One(_) => 2,
        What::Run { count, .. } => count + 1,
    };
    line.first = index;
    line.what = What::Run {
        kind: recorded.act.kind(),
        count,
        about: about(&recorded.act),
    };
}

fn about(act: &Act) -> About<'_> {
    match act {
        Act::PositionRecorded(act) => About::Question(&act.question),
        Act::OptionPutForward(act) => About::Question(&act.question),
        Act::GroupJoined(act) => About::Group(&act.group),
        Act::GroupLeft(act) => About::Group(&act.group),
        _ => About::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Founding;

    fn newest_first(founding: &Founding) -> impl Iterator<Item = (u64, &Recorded)> {
        (0u64..)
            .zip(&founding.recorded)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
    }

    #[test]
    fn a_run_of_positions_on_one_question_is_one_line() {
        let founding = Founding::small();
        let lines = lately(newest_first(&founding), 3);
        assert_eq!(lines.len(), 3);
        let What::Run { kind, count, about } = lines[1].what else {
            unreachable!("the positions come before the roll call")
        };
        assert_eq!((kind, count), ("position-recorded", 7));
        assert!(matches!(about, About::Question(q) if q.as_str() == "who-appoints"));
        assert_eq!(lines[1].last - lines[1].first, 6);
    }

    #[test]
    fn a_single_entry_is_told_itself() {
        let founding = Founding::small();
        let lines = lately(newest_first(&founding), 1);
        assert!(matches!(lines[0].what, What::One(r) if r.act.kind() == "roll-call-recorded"));
        assert_eq!(lines[0].first, lines[0].last);
        assert!(lately([], 5).is_empty());
    }
}
