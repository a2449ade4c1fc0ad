//! Reading the tables, for the writer and for readers alike.

use crate::sum::{self, Sum};
use crate::translate::{at, fault};
use ledger::{Error, Hash, IdempotencyKey, Opening, Seal, Stored};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::ops::{ControlFlow, Range};

pub(crate) fn size(connection: &Connection) -> Result<u64, Error> {
    let sql = "SELECT coalesce(max(\"index\") + 1, 0) FROM entries";
    let size = connection
        .prepare_cached(sql)
        .and_then(|mut size| size.query_row([], |row| row.get(0)));
    size.map_err(|error| at(error, "read the size of the record", 0))
}

/// Shows entries in place: the bytes are those of `SQLite`'s own page.
pub(crate) fn entries(
    connection: &Connection,
    range: Range<u64>,
    visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
    let size = size(connection)?;
    let end = range.end.min(size);
    let mut next = range.start;
    let sql = "SELECT \"index\", leaf, bytes FROM entries WHERE \"index\" >= ?1 AND \"index\" < ?2 \
               ORDER BY \"index\"";
    let doing = "read the entries";
    let mut statement = connection
        .prepare_cached(sql)
        .map_err(|error| fault(error, doing))?;
    let mut rows = statement
        .query([next, end])
        .map_err(|error| at(error, doing, next))?;
    while next < end {
        let row = rows.next().map_err(|error| at(error, doing, next))?;
        let stored = row.and_then(|row| stored(row, next));
        let missing = || Error::Damaged {
            index: next,
            what: "the entry is missing".to_owned(),
        };
        if visit(stored.ok_or_else(missing)?).is_break() {
            break;
        }
        next += 1;
    }
    Ok(())
}

/// The entry in a row, if it is the one at this index and of the form the tables give it.
fn stored<'a>(row: &'a Row<'_>, index: u64) -> Option<Stored<'a>> {
    let (ValueRef::Integer(found), ValueRef::Blob(leaf), ValueRef::Blob(bytes)) = (
        row.get_ref(0).ok()?,
        row.get_ref(1).ok()?,
        row.get_ref(2).ok()?,
    ) else {
        return None;
    };
    let leaf = Hash::from_slice(leaf)?;
    (u64::try_from(found) == Ok(index)).then_some(Stored { index, bytes, leaf })
}

pub(crate) fn by_key(connection: &Connection, key: &IdempotencyKey) -> Result<Option<u64>, Error> {
    let sql = "SELECT \"index\", sum FROM receipts WHERE key = ?1";
    let found: Option<(u64, Sum)> = connection
        .prepare_cached(sql)
        .and_then(|mut receipt| {
            let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
            receipt.query_row([key.as_str()], read).optional()
        })
        .map_err(|error| at(error, "look for an earlier answer", 0))?;
    let Some((index, sum)) = found else {
        return Ok(None);
    };
    if sum == sum::receipt(key.as_str(), index) {
        return Ok(Some(index));
    }
    let what = "the receipt for it has changed".to_owned();
    Err(Error::Damaged { index, what })
}

pub(crate) fn opening(connection: &Connection, seal: Seal) -> Result<Option<Opening>, Error> {
    let sql = "SELECT seal, nonce, value FROM vault WHERE seal = ?1";
    let found = connection
        .prepare_cached(sql)
        .and_then(|mut row| {
            row.query_row([seal.hash().as_bytes()], |row| Ok(sealed(row)))
                .optional()
        })
        .map_err(|error| fault(error, "read the vault"))?;
    found
        .transpose()
        .map(|found| found.map(|(_, opening)| opening))
        .map_err(|()| Error::Vault { seal })
}

pub(crate) fn openings(
    connection: &Connection,
    visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
) -> Result<(), Error> {
    let failed = |error| fault(error, "read the vault");
    let mut statement = connection
        .prepare_cached("SELECT seal, nonce, value FROM vault")
        .map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let seal = row
            .get(0)
            .map(|seal: [u8; 32]| Seal::from_hash(Hash::from(seal)))
            .map_err(failed)?;
        let (seal, opening) = sealed(row).map_err(|()| Error::Vault { seal })?;
        if visit(seal, opening).is_break() {
            break;
        }
    }
    Ok(())
}

/// An opening that opens its seal; anything else in the vault is of no use.
fn sealed(row: &Row<'_>) -> Result<(Seal, Opening), ()> {
    let read = || -> rusqlite::Result<([u8; 32], [u8; 32], Vec<u8>)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    };
    let (seal, nonce, value) = read().map_err(drop)?;
    let seal = Seal::from_hash(Hash::from(seal));
    let opening = Opening {
        nonce,
        value: ledger::canonical::check(&value).map_err(drop)?,
    };
    seal.check(&opening).map_err(drop)?;
    Ok((seal, opening))
}

pub(crate) fn latest_checkpoint(connection: &Connection) -> Result<Option<String>, Error> {
    let sql = "SELECT size, note, sum FROM checkpoints ORDER BY size DESC LIMIT 1";
    connection
        .prepare_cached(sql)
        .and_then(|mut note| note.query_row([], |row| Ok(checkpoint(row))).optional())
        .map_err(|error| at(error, "read the latest checkpoint", 0))?
        .transpose()
        .map(|found| found.map(|(_, note)| note))
}

pub(crate) fn checkpoint_at(connection: &Connection, size: u64) -> Result<Option<String>, Error> {
    let sql = "SELECT size, note, sum FROM checkpoints WHERE size = ?1";
    connection
        .prepare_cached(sql)
        .and_then(|mut note| note.query_row([size], |row| Ok(checkpoint(row))).optional())
        .map_err(|error| at(error, "read a checkpoint", size))?
        .transpose()
        .map(|found| found.map(|(_, note)| note))
}

pub(crate) fn checkpoints(
    connection: &Connection,
    visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
) -> Result<(), Error> {
    let failed = |error| at(error, "read the checkpoints", 0);
    let mut statement = connection
        .prepare_cached("SELECT size, note, sum FROM checkpoints ORDER BY size")
        .map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let (size, note) = checkpoint(row)?;
        if visit(size, &note).is_break() {
            break;
        }
    }
    Ok(())
}

/// A saved checkpoint that is as it was saved.
fn checkpoint(row: &Row<'_>) -> Result<(u64, String), Error> {
    let failed = |error| at(error, "read a checkpoint", 0);
    let (size, note) = (
        row.get(0).map_err(failed)?,
        row.get::<_, String>(1).map_err(failed)?,
    );
    if row.get::<_, Sum>(2).map_err(failed)? == sum::checkpoint(size, &note) {
        return Ok((size, note));
    }
    let what = "the checkpoint saved for it has changed".to_owned();
    Err(Error::Damaged { index: size, what })
}

/// The first receipt or checkpoint that has changed or is missing.
pub(crate) fn sums(connection: &Connection) -> Result<(), Error> {
    let failed = |error| at(error, "read the receipts", 0);
    let size = size(connection)?;
    let mut statement = connection
        .prepare("SELECT key, \"index\", sum FROM receipts")
        .map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    let mut receipts = 0;
    while let Some(row) = rows.next().map_err(failed)? {
        let (key, index) = (
            row.get::<_, String>(0).map_err(failed)?,
            row.get::<_, u64>(1).map_err(failed)?,
        );
        if row.get::<_, Sum>(2).map_err(failed)? != sum::receipt(&key, index) {
            let what = "the receipt for it has changed".to_owned();
            return Err(Error::Damaged { index, what });
        }
        receipts += 1;
    }
    if receipts != size {
        let what = format!("there are {receipts} receipts for {size} entries");
        return Err(Error::Damaged { index: size, what });
    }
    checkpoints(connection, &mut |_, _| ControlFlow::Continue(()))
}
