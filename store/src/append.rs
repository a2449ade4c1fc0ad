//! What the writer does: entries, checkpoints, erasure; and reading through the same connection.

use crate::database::{Database, State};
use crate::read;
use crate::translate::fault;
use ledger::entry::BYTES_MAX;
use ledger::storage::Erasure;
use ledger::{
    Append, AppendError, Error, Hash, IdempotencyKey, Opening, Readable, Seal, Storage, Stored,
    canonical,
};
use rusqlite::{Transaction, TransactionBehavior};
use std::collections::HashSet;
use std::ops::{ControlFlow, Range};

impl Storage for Database {
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        self.sound()?;
        appendable(batch)?;
        let appended = self.try_append(expected, batch);
        if let Err(AppendError::Failed(error)) = &appended
            && !matches!(error, Error::Full)
        {
            self.state = State::Unknown;
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
        let sql = "INSERT INTO checkpoints (size, note) VALUES (?1, ?2) \
                   ON CONFLICT (size) DO UPDATE SET note = excluded.note";
        let saved = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut row| row.execute((size, note)));
        saved
            .map(drop)
            .map_err(|error| fault(error, "save a checkpoint"))
    }

    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        self.sound()?;
        let doing = "erase from the vault";
        let failed = |error| fault(error, doing);
        let erased = self
            .connection
            .execute(
                "DELETE FROM vault WHERE seal = ?1",
                [seal.hash().as_bytes()],
            )
            .map_err(failed)?;
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
        .prepare_cached("INSERT INTO receipts (key, \"index\") VALUES (?1, ?2)")
        .and_then(|mut row| row.execute((append.key.as_str(), index)))
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
