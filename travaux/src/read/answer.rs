//! What came of a file: one line for people, one object for programs.

use std::fmt;
use std::path::Path;

use intake::{Document, Guess, Refused, paragraphs};
use serde_json::{Value, json};

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It was read and, since no forum is named, handed in to nobody.
    Read(Looked),
    /// It was not read, and why.
    NotRead(Refused),
    /// It was entered.
    Entered {
        /// The index of its entry.
        entry: u64,
        /// The number of the statement, where the forum said it.
        statement: Option<u64>,
    },
    /// It is on record already.
    Known {
        /// The number of the statement.
        statement: u64,
    },
    /// It was not entered, and why; with the code that the forum gave.
    NotEntered {
        /// The code.
        code: String,
        /// Why, and what to do.
        why: String,
    },
}

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Looked {
    format: &'static str,
    paragraphs: usize,
    words: usize,
    guess: Guess,
    notices: Vec<&'static str>,
}

impl Looked {
    pub(super) fn at(read: &Document) -> Self {
        Self {
            format: read.format.key(),
            paragraphs: paragraphs(&read.text).count(),
            words: read.text.split_whitespace().count(),
            guess: intake::guess(&read.text),
            notices: read.notices.iter().map(|it| it.key()).collect(),
        }
    }
}

/// One file of all.
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) of: usize,
    pub(super) file: &'a Path,
    pub(super) answer: &'a Answer,
}

impl Line<'_> {
    /// The same for programs.
    pub(super) fn json(&self) -> Value {
        let mut line = json!({
            "number": self.number,
            "of": self.of,
            "file": self.file.to_string_lossy(),
        });
        let own = match self.answer {
            Answer::Read(looked) => looked.json(),
            Answer::NotRead(refused) => json!({
                "came": "not-read", "code": refused.key(), "why": refused.to_string(),
            }),
            Answer::Entered { entry, statement } => json!({
                "came": "entered", "entry": entry, "statement": statement,
            }),
            Answer::Known { statement } => json!({ "came": "on-record", "statement": statement }),
            Answer::NotEntered { code, why } => json!({
                "came": "not-entered", "code": code, "why": why,
            }),
        };
        if let (Value::Object(line), Value::Object(own)) = (&mut line, own) {
            line.extend(own);
        }
        line
    }
}

impl Looked {
    fn json(&self) -> Value {
        let languages = match &self.guess {
            Guess::In(tag) => vec![*tag],
            Guess::Mixed(tags) => tags.clone(),
            Guess::Another => vec!["other"],
            Guess::Unknown => Vec::new(),
        };
        json!({
            "came": "read",
            "format": self.format,
            "paragraphs": self.paragraphs,
            "words": self.words,
            "languages": languages,
            "notices": self.notices,
        })
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{} {}: ", self.number, self.of, self.file.display())?;
        match self.answer {
            Answer::Read(looked) => looked.fmt(f),
            Answer::NotRead(refused) => write!(f, "not read: {refused}"),
            Answer::Entered {
                entry,
                statement: None,
            } => write!(f, "entered as entry {entry}"),
            Answer::Entered {
                entry,
                statement: Some(statement),
            } => {
                write!(f, "entered as statement {statement}, entry {entry}")
            }
            Answer::Known { statement } => write!(f, "on record already as statement {statement}"),
            Answer::NotEntered { why, .. } => write!(f, "not entered: {why}"),
        }
    }
}

impl fmt::Display for Looked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (format, paragraphs, words) = (self.format, self.paragraphs, self.words);
        let language = super::language(&self.guess);
        write!(
            f,
            "{format}, {paragraphs} paragraphs, {words} words, {language}"
        )?;
        match &self.notices[..] {
            [] => Ok(()),
            notices => write!(f, " ({})", notices.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_for_people_and_one_for_programs_say_the_same() {
        let entered = Answer::Entered {
            entry: 41,
            statement: Some(3),
        };
        let line = |answer| Line {
            number: 2,
            of: 9,
            file: Path::new("a/b.pdf"),
            answer,
        };
        let said = line(&entered).to_string();
        assert_eq!(said, "2/9 a/b.pdf: entered as statement 3, entry 41");
        let json = line(&entered).json();
        assert_eq!(
            (&json["came"], &json["statement"]),
            (&json!("entered"), &json!(3))
        );
        let refused = Answer::NotRead(Refused::Scanned);
        assert_eq!(line(&refused).json()["code"], "scanned");
        assert!(line(&refused).to_string().contains("pictures without text"));
    }
}
