//! A copy of a file, whole and of one moment, while it is being written to.

use crate::file::{beside, move_into_place};
use crate::{Error as Unopened, translate};
use ledger::Error;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Copies everything in one reading transaction (`VACUUM INTO`): neither the forum nor the copy
/// waits for the other, and pages that were given up, with what was erased on them, are left out.
///
/// The copy has its name only when it is whole and durable.
pub(crate) fn copy(connection: &Connection, to: &Path) -> Result<(), Error> {
    make(connection, to, |_| Ok(()))
}

/// Copies as [`copy`] does, and has `finish` go over the copy before it gets its name.
pub(crate) fn make(
    connection: &Connection,
    to: &Path,
    finish: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
    if to.exists() {
        let what = format!("{} exists; name a file that does not", to.display());
        return Err(failed(what));
    }
    let unfinished = beside(to, ".unfinished");
    remove(&unfinished)?;
    let copied = empty(&unfinished)
        .and_then(|()| vacuum(connection, &unfinished))
        .and_then(|()| finish(&unfinished))
        .and_then(|()| move_into_place(&unfinished, to).map_err(in_words));
    if copied.is_err() {
        // What is left of it is of no use; if it cannot be removed either, the next copy does.
        let _ = fs::remove_file(&unfinished);
    }
    copied
}

/// Makes an empty file that only its owner may read, for the vault is about to be in it.
fn empty(file: &Path) -> Result<(), Error> {
    let mut options = fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Ok(_) => Ok(()),
        Err(error) if translate::is_full(&error) => Err(Error::Full),
        Err(error) => Err(failed(format!("{}: {error}", file.display()))),
    }
}

fn vacuum(connection: &Connection, to: &Path) -> Result<(), Error> {
    let name = to
        .to_str()
        .ok_or_else(|| failed(format!("{} is not a name in UTF-8", to.display())))?;
    connection
        .execute("VACUUM INTO ?1", [name])
        .map(drop)
        .map_err(|error| translate::at(error, DOING, 0))
}

const DOING: &str = "make a copy";

fn remove(stale: &Path) -> Result<(), Error> {
    match fs::remove_file(stale) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(format!(
            "{} is in the way: {error}",
            stale.display()
        ))),
        _ => Ok(()),
    }
}

fn in_words(error: Unopened) -> Error {
    match &error {
        Unopened::Unreachable { source, .. } if translate::is_full(source) => Error::Full,
        _ => failed(error),
    }
}

fn failed(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::Failed {
        doing: DOING,
        source: source.into(),
    }
}
