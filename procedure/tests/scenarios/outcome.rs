//! What is to come of a line: the act it becomes, or the refusal.

use procedure::act::{KINDS, PositionRecorded};
use procedure::id::PositionId;
use procedure::{Act, Refusal};

use crate::phrase::{Misread, Phrase, Read, misread};

/// What is due.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// An act of this kind.
    Act(&'static str),
    /// A position with this number, superseding and superseded by exactly these.
    Position(Numbered),
    /// A refusal with this code, whose message says this.
    Refused(String, String),
}

/// A position's number and its place among others.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Numbered {
    number: u64,
    supersedes: Vec<u64>,
    superseded_by: Vec<u64>,
}

impl Outcome {
    pub(crate) fn read(text: &str) -> Read<Self> {
        if let Some(refused) = text.strip_prefix("refused ") {
            let (code, says) = refused.split_once(' ').unwrap_or((refused, ""));
            return Ok(Self::Refused(code.into(), says.trim().into()));
        }
        let mut phrase = Phrase::new(text)?;
        let word = phrase.word()?;
        let Some(kind) = KINDS.iter().copied().find(|kind| *kind == word) else {
            return misread(format!("no kind of act has the key `{word}`"));
        };
        let outcome = if kind == "position-recorded" {
            Self::Position(numbered(&mut phrase)?)
        } else {
            Self::Act(kind)
        };
        phrase.ends()?;
        Ok(outcome)
    }

    /// Whether this is what came of it.
    pub(crate) fn is(&self, came: &Result<Act, Refusal>) -> bool {
        match (self, came) {
            (Self::Act(kind), Ok(act)) => act.kind() == *kind,
            (Self::Position(due), Ok(Act::PositionRecorded(act))) => *due == numbers(act),
            (Self::Refused(code, says), Err(refusal)) => {
                refusal.code() == code && refusal.to_string().contains(says)
            }
            _ => false,
        }
    }
}

/// What came of it, in the language of the stories.
pub(crate) fn told(came: &Result<Act, Refusal>) -> String {
    match came {
        Ok(Act::PositionRecorded(act)) => {
            let numbers = numbers(act);
            let mut told = format!("position-recorded {}", numbers.number);
            for (word, others) in [
                ("supersedes", &numbers.supersedes),
                ("superseded by", &numbers.superseded_by),
            ] {
                if !others.is_empty() {
                    let others: Vec<String> = others.iter().map(u64::to_string).collect();
                    told = format!("{told} {word} {}", others.join(", "));
                }
            }
            told
        }
        Ok(act) => act.kind().into(),
        Err(refusal) => format!("refused {} ({refusal})", refusal.code()),
    }
}

fn numbered(phrase: &mut Phrase) -> Read<Numbered> {
    let mut numbered = Numbered {
        number: phrase.parsed("a number")?,
        ..Numbered::default()
    };
    if phrase.says("supersedes") {
        numbered.supersedes = list(phrase)?;
    }
    if phrase.says("superseded by") {
        numbered.superseded_by = list(phrase)?;
    }
    Ok(numbered)
}

fn list(phrase: &mut Phrase) -> Read<Vec<u64>> {
    let number = |word: &str| {
        let key = word.to_owned();
        word.parse().map_err(|_| Refusal::MalformedKey { key })
    };
    phrase.keys(number).map_err(|misread| match misread {
        Misread::Refused(refusal) => Misread::Line(refusal.to_string()),
        line @ Misread::Line(_) => line,
    })
}

fn numbers(act: &PositionRecorded) -> Numbered {
    let plain = |ids: &[PositionId]| ids.iter().map(|id| id.0).collect();
    Numbered {
        number: act.position.0,
        supersedes: plain(&act.supersedes),
        superseded_by: plain(&act.superseded_by),
    }
}
