//! Puts a copy of a record in the place of one that was lost.

use crate::error::{Error, Kind};
use crate::file::{beside, has_log, move_into_place};
use crate::reader::Reader;
use crate::{lock, schema};
use std::path::Path;
use std::{fs, io};

/// Puts a copy of the file `copy` where the record of a forum is to stand. Never replaces one.
///
/// The copy is made beside that place and checked there: its file first, then whatever `accept`
/// asks of it. It gets its name only after that, so a crash leaves a whole record or none.
///
/// # Errors
/// One variant of [`Error`] for each reason, or what `accept` says; then nothing is in the place.
pub fn place<E: From<Error>>(
    copy: &Path,
    record: &Path,
    accept: impl FnOnce(&mut Reader) -> Result<(), E>,
) -> Result<(), E> {
    schema::check_sqlite()?;
    let _lock = lock::take(record)?;
    if record.exists() || has_log(record) {
        let path = record.to_owned();
        let kind = Kind::Record;
        return Err(Error::InTheWay { kind, path }.into());
    }
    let beside = beside(record, ".restoring");
    let placed = duplicate(Kind::Record, copy, &beside)
        .map_err(E::from)
        .and_then(|()| accepted(copy, &beside, accept))
        .and_then(|()| move_into_place(&beside, record).map_err(E::from));
    if placed.is_err() {
        // If it cannot be removed, the next attempt writes over it.
        let _ = fs::remove_file(&beside);
    }
    placed
}

pub(crate) fn duplicate(kind: Kind, from: &Path, to: &Path) -> Result<(), Error> {
    match fs::copy(from, to) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !from.exists() => {
            Err(Error::Missing {
                kind,
                path: from.to_owned(),
            })
        }
        Err(source) => Err(Error::Unreachable {
            path: to.to_owned(),
            source,
        }),
    }
}

/// Looks at the copy beside its place. What is wrong is said of the file that was given: the other
/// is gone when anybody reads it.
fn accepted<E: From<Error>>(
    copy: &Path,
    beside: &Path,
    accept: impl FnOnce(&mut Reader) -> Result<(), E>,
) -> Result<(), E> {
    let mut reader = Reader::open(beside).map_err(|error| error.of(copy))?;
    reader.check_file().map_err(|error| match error {
        ledger::Error::Damaged { index, what } => Error::Damaged {
            kind: Kind::Record,
            path: copy.to_owned(),
            what: format!("at index {index}: {what}"),
        },
        other => Error::Failed {
            path: copy.to_owned(),
            doing: "check",
            source: other.into(),
        },
    })?;
    accept(&mut reader)
}
