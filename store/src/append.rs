//! What the writer does: entries, checkpoints, erasure; and reading through the same connection.

use crate::database::{Database, State};
use crate::read;
use crate::sum;
use crate::translate::{self, fault};
use ledger::entry::BYTES_MAX;
use ledger::storage::Erasure;
use ledger::{
    Append, AppendError, Error, Hash, IdempotencyKey, Opening, Readable, Seal, Storage, Stored,
    canonical,
};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::collections::HashSet;
use std::ops::{ControlFlow, Range};

/// After about so many bytes in the log it is moved into the file, as `SQLite` would do.
const LOG_BYTES_MAX: usize = 4 << 20;

/// What a commit writes beyond the bytes of its entries: the pages they, their receipts and the
/// inner pages of the tables stand on.
const COMMIT_BYTES: usize = 6 * 4096;

impl Storage for Database {
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        self.sound()?;
        appendable(batch)?;
        let appended = self.try_append(expected, batch);
        match &appended {
            Ok(()) => self.move_log(batch),
            Err(AppendError::Failed(error)) => self.doubt(error),
            Err(_) => {}
        }
        appended
    }

    fn save_checkpoint(&mut self, size: u64, note: &str) -> Result<(), Error> {
        self.sound()?;
        let have = read::size(&self.connection)?;
        if have < size {
            return Err(Error::Ahead {
                asked: size,
                size: have,
            });
        }
        let sql = "INSERT INTO checkpoints (size, note, sum) VALUES (?1, ?2, ?3) \
                   ON CONFLICT (size) DO UPDATE SET note = excluded.note, sum = excluded.sum";
        let saved = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut row| row.execute((size, note, sum::checkpoint(size, note))))
            .map(drop)
            .map_err(|error| fault(error, "save a checkpoint"));
        self.unless_doubtful(saved)
    }

    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        self.sound()?;
        let erased = self.try_erase(seal);
        self.unless_doubtful(erased)
    }
}

impl Database {
    /// Refuses to write once a write has failed.
    fn sound(&self) -> Result<(), Error> {
        match self.state {
            State::Sound => Ok(()),
            State::Unknown => Err(Error::Failed {
                doing: "write to the record",
                source:
                    "an earlier write failed; start again, so that what is durable is read anew"
                        .into(),
            }),
        }
    }

    /// After a write that failed, what is durable is unknown; a full disk alone changes nothing.
    fn doubt(&mut self, error: &Error) {
        if !matches!(error, Error::Full) {
            self.state = State::Unknown;
        }
    }

    fn unless_doubtful<T>(&mut self, answer: Result<T, Error>) -> Result<T, Error> {
        answer.inspect_err(|error| self.doubt(error))
    }

    /// Moves the log into the file when enough has been written to it.
    ///
    /// `SQLite` would do this by itself, and tell nobody if a sync failed. What was appended is
    /// durable in the log whatever happens here; a failure stops the next write.
    fn move_log(&mut self, batch: &[Append]) {
        let bytes: usize = batch.iter().map(|append| append.bytes.len()).sum();
        self.log_bytes += bytes + COMMIT_BYTES;
        if self.log_bytes < LOG_BYTES_MAX {
            return;
        }
        let moved = self
            .connection
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        match moved {
            Ok(()) => self.log_bytes = 0,
            // The file could not be made longer, as on a full disk; the log is whole, and this is
            // tried again after the next append.
            Err(error) if translate::could_not_resize(&error) => {}
            Err(error) => self.doubt(&fault(error, "move the log into the file")),
        }
    }

    fn try_erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        let failed = |error| fault(error, "erase from the vault");
        let erased = erase(&mut self.connection, seal).map_err(failed)?;
        // The log still holds the page as it was; move it into the file and empty it.
        let blocked: i64 = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(failed)?;
        Ok(match (erased, blocked) {
            (_, 1..) => Erasure::Lingering,
            (0, _) => Erasure::Nothing,
            _ => Erasure::Done,
        })
    }

    fn try_append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        let failed = |error| fault(error, "append to the record");
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        let size = read::size(&transaction)?;
        if size != expected {
            return Err(AppendError::Overtaken { size });
        }
        unrepeated(&transaction, batch)?;
        for (index, append) in (expected..).zip(batch) {
            insert(&transaction, index, append)?;
        }
        // Durable when this returns: SQLite syncs the log before it does.
        transaction.commit().map_err(|error| failed(error).into())
    }
}

/// Takes a row from the vault, and writes the pages of the vault anew from the rows that are left.
///
/// `secure_delete` overwrites a row where it stands and a page that is given up. But when rows are
/// moved from one page to another, as happens when others are erased, what was left behind stays on
/// the first, and is not found by a later erasure of the row. So all pages are given up.
fn erase(connection: &mut Connection, seal: Seal) -> rusqlite::Result<usize> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let sql = "DELETE FROM vault WHERE seal = ?1";
    let erased = transaction.execute(sql, [seal.hash().as_bytes()])?;
    // In memory: `temp_store` is set so.
    transaction.execute_batch(
        "CREATE TEMP TABLE kept AS SELECT seal, nonce, value FROM vault ORDER BY rowid; \
         DELETE FROM vault; \
         INSERT INTO vault (seal, nonce, value) SELECT seal, nonce, value FROM kept ORDER BY rowid; \
         DROP TABLE kept;",
    )?;
    transaction.commit()?;
    Ok(erased)
}

/// Refuses, before anything is written, what the tables would refuse.
fn appendable(batch: &[Append]) -> Result<(), Error> {
    let mut keys = HashSet::new();
    for append in batch {
        let length = append.bytes.len();
        if !(1..=BYTES_MAX).contains(&length) {
            let source =
                format!("it has {length} bytes, where 1 to {BYTES_MAX} are allowed").into();
            return Err(Error::Failed {
                doing: "append an entry",
                source,
            });
        }
        if !keys.insert(&append.key) {
            let source = "they carry the same key".into();
            return Err(Error::Failed {
                doing: "append two entries",
                source,
            });
        }
    }
    Ok(())
}

/// Refuses a batch with a key that is on record.
fn unrepeated(transaction: &Transaction<'_>, batch: &[Append]) -> Result<(), AppendError> {
    for append in batch {
        if let Some(index) = read::by_key(transaction, &append.key)? {
            return Err(AppendError::Repeated { index });
        }
    }
    Ok(())
}

/// The entry, the receipt, and what opens its seals.
fn insert(transaction: &Transaction<'_>, index: u64, append: &Append) -> Result<(), Error> {
    let failed = |error| fault(error, "append to the record");
    transaction
        .prepare_cached("INSERT INTO entries (\"index\", leaf, bytes) VALUES (?1, ?2, ?3)")
        .and_then(|mut row| {
            row.execute((index, Hash::leaf(&append.bytes).as_bytes(), &append.bytes))
        })
        .map_err(failed)?;
    transaction
        .prepare_cached("INSERT INTO receipts (key, \"index\", sum) VALUES (?1, ?2, ?3)")
        .and_then(|mut row| {
            let key = append.key.as_str();
            row.execute((key, index, sum::receipt(key, index)))
        })
        .map_err(failed)?;
    for opening in &append.openings {
        keep(transaction, opening)?;
    }
    Ok(())
}

fn keep(transaction: &Transaction<'_>, opening: &Opening) -> Result<(), Error> {
    let unsealable = |source: Box<dyn std::error::Error + Send + Sync>| Error::Failed {
        doing: "seal a value for the vault",
        source,
    };
    let seal = opening.seal().map_err(|error| unsealable(error.into()))?;
    let value = canonical::to_bytes(&opening.value).map_err(|error| unsealable(error.into()))?;
    // The same nonce and value make the same seal: there is nothing to add.
    let sql =
        "INSERT INTO vault (seal, nonce, value) VALUES (?1, ?2, ?3) ON CONFLICT (seal) DO NOTHING";
    transaction
        .prepare_cached(sql)
        .and_then(|mut row| row.execute((seal.hash().as_bytes(), opening.nonce, value)))
        .map(drop)
        .map_err(|error| fault(error, "add to the vault"))
}

impl Readable for Database {
    fn size(&mut self) -> Result<u64, Error> {
        read::size(&self.connection)
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        read::entries(&self.connection, range, visit)
    }

    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, Error> {
        read::by_key(&self.connection, key)
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error> {
        read::opening(&self.connection, seal)
    }

    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        read::openings(&self.connection, visit)
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        read::latest_checkpoint(&self.connection)
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error> {
        read::checkpoint_at(&self.connection, size)
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        read::checkpoints(&self.connection, visit)
    }
}
