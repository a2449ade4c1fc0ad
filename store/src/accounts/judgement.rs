//! What persons made of the suggestions that were read in statements, and what that says of the
//! patterns that found them.
//!
//! One row for each suggestion that was decided or laid aside. The first decision counts; what is on
//! record prevails over a rejection. The sums by pattern change in the same write as the rows.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// The longest key of a suggestion, in bytes.
const SUGGESTION_MAX: usize = 200;
/// The most patterns that find one suggestion.
const PATTERNS_MAX: usize = 40;

/// What a person made of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It was confirmed as it was, and stands on record.
    Confirmed,
    /// It was confirmed with another holder or stance, and stands on record.
    Changed,
    /// It was rejected.
    Rejected,
    /// It was laid aside for later.
    Later,
}

/// A suggestion and what a person made of it.
#[derive(Debug, Clone, Copy)]
pub struct NewJudgement<'a> {
    /// The statement, by its number on record.
    pub statement: u32,
    /// The key of the suggestion.
    pub suggestion: &'a str,
    /// What was made of it.
    pub made: Made,
    /// Who decided.
    pub person: &'a str,
    /// The position that came of it; there is one exactly where it was confirmed or changed.
    pub position: Option<u64>,
    /// The numbers of the patterns that found it.
    pub patterns: &'a [u8],
}

/// What was made of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The key of the suggestion.
    pub suggestion: String,
    /// What was made of it.
    pub made: Made,
    /// Who decided; nobody once the person was erased.
    pub person: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The position on record that came of it.
    pub position: Option<u64>,
    /// The numbers of the patterns that found it.
    patterns: Vec<u8>,
}

/// What came of a judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judged {
    /// It counts.
    Done,
    /// It was decided before; that stands.
    Already(Judgement),
}

/// How often a pattern was found right and wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PatternJudged {
    /// Its number.
    pub pattern: u8,
    /// Suggestions it found that were confirmed as they were.
    pub confirmed: u32,
    /// Suggestions it found that were rejected, or whose holder or stance was changed.
    pub rejected: u32,
}

impl Accounts {
    /// Keeps what a person made of a suggestion. What is decided stays so, except that what has
    /// come on record meanwhile is kept as confirmed.
    pub fn judge(&mut self, new: NewJudgement<'_>, now: Timestamp) -> Result<Judged, Fault> {
        text::within("suggestion", new.suggestion, 1, SUGGESTION_MAX)?;
        text::person(new.person)?;
        let patterns = written(new.patterns);
        let sql = "INSERT OR REPLACE INTO judgements \
                   (statement, suggestion, made, person, at, position, patterns) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.write("keep what was made of a suggestion", |transaction| {
            let earlier = find(transaction, new.statement, new.suggestion)?;
            if let Some(earlier) = earlier {
                if !earlier.gives_way_to(new.made) {
                    return Ok(Judged::Already(earlier));
                }
                count(transaction, earlier.made, &earlier.patterns, -1)?;
            }
            let (key, made) = (new.suggestion, new.made.as_str());
            let row = (
                new.statement,
                key,
                made,
                new.person,
                ms(now),
                new.position,
                &patterns,
            );
            transaction.execute(sql, row)?;
            count(transaction, new.made, new.patterns, 1)?;
            Ok(Judged::Done)
        })
    }

    /// Takes back what was made of a suggestion, as if nobody had looked at it; what that was.
    pub fn unjudge(
        &mut self,
        statement: u32,
        suggestion: &str,
    ) -> Result<Option<Judgement>, Fault> {
        let sql = "DELETE FROM judgements WHERE statement = ?1 AND suggestion = ?2";
        self.write("take back what was made of a suggestion", |transaction| {
            let Some(earlier) = find(transaction, statement, suggestion)? else {
                return Ok(None);
            };
            transaction.execute(sql, (statement, suggestion))?;
            count(transaction, earlier.made, &earlier.patterns, -1)?;
            Ok(Some(earlier))
        })
    }

    /// What was made of the suggestions of a statement, in the order of their keys.
    pub fn judgements(&self, statement: u32) -> Result<Vec<Judgement>, Fault> {
        let sql = "SELECT * FROM judgements WHERE statement = ?1 ORDER BY suggestion";
        self.read("read what was made of suggestions", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([statement], read)?
                .collect()
        })
    }

    /// How often each pattern was found right and wrong, by its number.
    pub fn patterns_judged(&self) -> Result<Vec<PatternJudged>, Fault> {
        let sql = "SELECT pattern, confirmed, rejected FROM judged_patterns ORDER BY pattern";
        self.read("read how often patterns were right", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([], |row| {
                    Ok(PatternJudged {
                        pattern: row.get(0)?,
                        confirmed: row.get(1)?,
                        rejected: row.get(2)?,
                    })
                })?
                .collect()
        })
    }
}

impl Judgement {
    /// Whether a later word replaces this one.
    const fn gives_way_to(&self, new: Made) -> bool {
        match self.made {
            Made::Later => true,
            Made::Rejected => new.is_on_record(),
            Made::Confirmed | Made::Changed => false,
        }
    }
}

impl Made {
    /// Whether a position came of it.
    pub const fn is_on_record(self) -> bool {
        matches!(self, Self::Confirmed | Self::Changed)
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Changed => "changed",
            Self::Rejected => "rejected",
            Self::Later => "later",
        }
    }
}

/// Adds to the sums of these patterns, or takes away.
fn count(connection: &Connection, made: Made, patterns: &[u8], by: i64) -> rusqlite::Result<()> {
    let (confirmed, rejected) = match made {
        Made::Confirmed => (by, 0),
        Made::Changed | Made::Rejected => (0, by),
        Made::Later => return Ok(()),
    };
    let sql = "INSERT INTO judged_patterns (pattern, confirmed, rejected) \
               VALUES (?1, max(?2, 0), max(?3, 0)) ON CONFLICT (pattern) DO UPDATE SET \
               confirmed = max(confirmed + ?2, 0), rejected = max(rejected + ?3, 0)";
    let mut add = connection.prepare_cached(sql)?;
    for pattern in patterns {
        add.execute((pattern, confirmed, rejected))?;
    }
    Ok(())
}

/// The numbers as JSON.
fn written(patterns: &[u8]) -> String {
    let numbers: Vec<String> = patterns
        .iter()
        .take(PATTERNS_MAX)
        .map(u8::to_string)
        .collect();
    format!("[{}]", numbers.join(","))
}

fn find(
    connection: &Connection,
    statement: u32,
    suggestion: &str,
) -> rusqlite::Result<Option<Judgement>> {
    let sql = "SELECT * FROM judgements WHERE statement = ?1 AND suggestion = ?2";
    connection
        .prepare_cached(sql)?
        .query_row((statement, suggestion), read)
        .optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Judgement> {
    let unfit = |why: String| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why.into());
    let made = match row.get_ref("made")?.as_str()? {
        "confirmed" => Made::Confirmed,
        "changed" => Made::Changed,
        "rejected" => Made::Rejected,
        "later" => Made::Later,
        other => return Err(unfit(format!("{other} is no judgement this release knows"))),
    };
    let patterns: String = row.get("patterns")?;
    let numbers = patterns.trim_matches(['[', ']']).split(',');
    Ok(Judgement {
        suggestion: row.get("suggestion")?,
        made,
        person: row.get("person")?,
        at: instant(row, "at")?,
        position: row.get("position")?,
        patterns: numbers.filter_map(|it| it.trim().parse().ok()).collect(),
    })
}
