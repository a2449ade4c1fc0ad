//! One process writes to a record at a time.

use crate::error::Error;
use crate::file::beside;
use std::fs::{File, TryLockError};
use std::path::Path;

/// Held as long as the record is open to be written; the system releases it when the process
/// ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Takes the lock file beside `path`, or says that another process has it.
pub(crate) fn take(path: &Path) -> Result<Lock, Error> {
    let lock = beside(path, ".lock");
    let options = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&lock);
    let file = options.map_err(|source| Error::Unreachable {
        path: lock.clone(),
        source,
    })?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(Error::InUse {
            path: path.to_owned(),
        }),
        Err(TryLockError::Error(source)) => Err(Error::Unreachable { path: lock, source }),
    }
}
