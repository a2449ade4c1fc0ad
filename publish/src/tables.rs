//! Tables in long format, written as CSV (RFC 4180): one fact a line, keys beside names.
//!
//! Each table is one list of columns with what stands in them; the writer and the data dictionary
//! both read that list, so that neither can say what the other does not.

mod agenda;
mod annotations;
mod candidates;
mod classifications;
mod decisions;
mod disputes;
mod groups;
mod matters;
mod members;
mod office_holders;
mod positions;
mod provisions;
mod questions;
mod roll_calls;
mod slates;
mod statements;
mod thematic;
mod timeline;

pub use thematic::reports::figures;

use ::csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use text::{Language, Version};

use crate::cell::Cell;
use crate::spreadsheet::{Form, written};
use crate::{Source, keys};

/// What kind of value a column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A key, never translated.
    Key,
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// An instant in UTC.
    Instant,
    /// Keys or numbers separated by spaces.
    Keys,
    /// An address.
    Address,
}

impl Kind {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Key => "key",
            Self::Number => "number",
            Self::Date => "date",
            Self::Instant => "instant",
            Self::Keys => "keys",
            Self::Address => "address",
        }
    }
}

/// One table: its name, its columns, its lines.
pub(crate) struct Definition {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [(&'static str, Kind)],
    lines: fn(&Source<'_>, &mut dyn FnMut(Vec<Cell>)),
}

/// All tables.
pub(crate) const DEFINITIONS: [Definition; COUNT] = [
    positions::TABLE,
    members::TABLE,
    groups::TABLE,
    questions::TABLE,
    provisions::TABLE,
    agenda::TABLE,
    roll_calls::TABLE,
    statements::TABLE,
    disputes::TABLE,
    annotations::TABLE,
    timeline::TABLE,
    matters::TABLE,
    decisions::TABLE,
    thematic::mandates::TABLE,
    thematic::topics::TABLE,
    thematic::preferences::TABLE,
    thematic::recommendations::TABLE,
    thematic::divergences::TABLE,
    thematic::reports::TABLE,
    thematic::dispositions::TABLE,
    thematic::implementation::TABLE,
    candidates::TABLE,
    slates::TABLE,
    classifications::TABLE,
    office_holders::TABLE,
];

/// How many tables there are.
const COUNT: usize = 25;

/// The names of all tables, which are also the names of their files.
pub const TABLES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    let mut place = 0;
    while place < COUNT {
        names[place] = DEFINITIONS[place].name;
        place += 1;
    }
    names
};

/// Defines a table's columns and, from the same list, what stands in them.
macro_rules! columns {
    ($line:ident($source:ident, $item:ident: $type:ty) { $($name:literal $kind:ident = $value:expr;)* }) => {
        const COLUMNS: &[(&str, crate::tables::Kind)] = &[$(($name, crate::tables::Kind::$kind)),*];

        fn $line($source: &crate::Source<'_>, $item: $type) -> Vec<crate::cell::Cell> {
            vec![$(crate::cell::Cell::from($value)),*]
        }
    };
}
pub(crate) use columns;

/// The table with this name as CSV; `None` where there is none.
///
/// `\r\n` ends a line, UTF-8 without a byte-order mark, the first line names the columns.
pub fn csv(name: &str, source: &Source<'_>, form: Form) -> Option<String> {
    let table = DEFINITIONS.iter().find(|table| table.name == name)?;
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory does not fail, and every line has as many values as there are columns.
    let header = table.columns.iter().map(|(name, _)| *name);
    let mut outcome = writer.write_record(header);
    (table.lines)(source, &mut |cells| {
        if outcome.is_ok() {
            outcome = write_line(&mut writer, &cells, form);
        }
    });
    outcome.ok()?;
    String::from_utf8(writer.into_inner().ok()?).ok()
}

fn write_line(writer: &mut Writer<Vec<u8>>, cells: &[Cell], form: Form) -> ::csv::Result<()> {
    for cell in cells {
        match cell {
            Cell::Empty => writer.write_field("")?,
            Cell::Text(text) => writer.write_field(written(text, form).as_bytes())?,
            Cell::Number(number) => writer.write_field(number.to_string())?,
        }
    }
    writer.write_record(None::<&[u8]>)
}

/// In which language and with which standing words are shown.
fn shown(version: Option<(Language, &Version)>) -> (&'static str, &'static str) {
    let Some((language, version)) = version else {
        return ("", "");
    };
    (language.tag(), keys::status(version.status))
}
