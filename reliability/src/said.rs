//! What a process that enters acts says on its standard output, and what that promises.

use std::fmt;

/// One line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Line {
    /// The record was opened.
    Opened,
    /// The entry at this index was answered, and so is durable.
    Entered(u64),
    /// A checkpoint of this size was given out.
    Signed(u64),
    /// Everything was entered; what follows is the end of the process.
    Done,
    /// The disk was full; what is on record could still be read.
    Full,
    /// A fault stopped it; it was asked once more and refused.
    Stopped,
    /// It could not open the record.
    Unopened,
    /// Something it must not do.
    Wrong(String),
}

impl Line {
    /// Reads a line; one that was cut off by the end of the process says nothing.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "opened" => Some(Self::Opened),
            "entered" => rest.parse().ok().map(Self::Entered),
            "signed" => rest.parse().ok().map(Self::Signed),
            "done" => Some(Self::Done),
            "full" => Some(Self::Full),
            "stopped" => Some(Self::Stopped),
            "unopened" => Some(Self::Unopened),
            "wrong" => Some(Self::Wrong(rest.to_owned())),
            _ => None,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened => f.write_str("opened"),
            Self::Entered(index) => write!(f, "entered {index}"),
            Self::Signed(size) => write!(f, "signed {size}"),
            Self::Done => f.write_str("done"),
            Self::Full => f.write_str("full"),
            Self::Stopped => f.write_str("stopped"),
            Self::Unopened => f.write_str("unopened"),
            Self::Wrong(what) => write!(f, "wrong {what}"),
        }
    }
}

/// What was promised up to some moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Promised {
    /// How many entries were answered.
    pub(crate) entries: u64,
    /// The largest size of which a checkpoint was given out.
    pub(crate) signed: u64,
}

impl Promised {
    pub(crate) fn hear(&mut self, line: &Line) {
        match line {
            Line::Entered(index) => self.entries = self.entries.max(index + 1),
            Line::Signed(size) => self.signed = self.signed.max(*size),
            _ => {}
        }
    }
}

/// The whole lines of an output.
pub(crate) fn lines(output: &[u8]) -> Vec<Line> {
    let text = String::from_utf8_lossy(output);
    let whole = text.rfind('\n').map_or("", |end| &text[..end]);
    whole.lines().filter_map(Line::read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_promise() {
        let mut promised = Promised::default();
        for line in lines(b"opened\nentered 4\nsigned 5\nentered 12") {
            promised.hear(&line);
        }
        assert_eq!((promised.entries, promised.signed), (5, 5));
        for line in [Line::Entered(3), Line::Full, Line::Wrong("a b".into())] {
            assert_eq!(Line::read(&line.to_string()), Some(line));
        }
    }
}
