//! Instants as the tables keep them: milliseconds since 1970 UTC.

use jiff::Timestamp;
use ledger::Hash;
use rusqlite::types::Type;
use rusqlite::{Error, Row};

/// The instant as it is kept. The last second there is has no milliseconds that can be read again,
/// so whoever says "never" with it gets its beginning.
pub(super) fn ms(at: Timestamp) -> i64 {
    at.as_millisecond().min(Timestamp::MAX.as_second() * 1000)
}

/// The instant in a column.
pub(super) fn instant(row: &Row<'_>, column: &str) -> rusqlite::Result<Timestamp> {
    from_ms(row.get(column)?)
}

/// The instant in a column that may have none.
pub(super) fn maybe(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Timestamp>> {
    row.get::<_, Option<i64>>(column)?.map(from_ms).transpose()
}

fn from_ms(ms: i64) -> rusqlite::Result<Timestamp> {
    Timestamp::from_millisecond(ms)
        .map_err(|error| Error::FromSqlConversionFailure(0, Type::Integer, error.into()))
}

/// The hash in a column.
pub(super) fn hash(row: &Row<'_>, column: &str) -> rusqlite::Result<Hash> {
    row.get::<_, [u8; 32]>(column).map(Hash::from)
}
