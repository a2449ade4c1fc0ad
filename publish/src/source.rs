//! What the tables are written from.

use jiff::civil::Date;
use language::Lang;
use procedure::question::Position;
use procedure::{Forum, Noun};

use crate::Names;

/// Says which entry of the record created a thing: `(Noun::Position, "17")`.
pub(crate) type EntryOf<'a> = &'a dyn Fn(Noun, &str) -> Option<u64>;

/// The forum with everything a table needs besides.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The forum.
    pub forum: &'a Forum,
    /// The language of names and titles.
    pub lang: Lang,
    /// The day as of which things stand or do not.
    pub day: Date,
    /// Where things stand in the record.
    pub entry_of: EntryOf<'a>,
    /// The public address of the site, without a slash at its end.
    pub address: &'a str,
}

impl<'a> Source<'a> {
    /// Names in the language of the table.
    pub fn names(&self) -> Names<'a> {
        Names {
            forum: self.forum,
            lang: self.lang,
        }
    }

    /// How a position stands on the day: `stands`, `superseded` or `retracted`.
    ///
    /// A position expressed later is not on the table at all.
    pub fn standing(&self, position: &Position) -> &'static str {
        if position.retracted.is_some() {
            "retracted"
        } else if self.forum.questions.stood_on(position, self.day) {
            "stands"
        } else {
            "superseded"
        }
    }

    /// Where an entry can be read in its exact bytes.
    pub fn entry_url(&self, index: u64) -> String {
        format!("{}/record/entry/{index}", self.address)
    }
}
