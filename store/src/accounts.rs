//! The people who act in a forum: who they are, how they sign in, what waits for them.
//!
//! All of it stands in a file of its own, `accounts.sqlite`, beside the record and never in it: a
//! copy of the record must not carry anybody's contacts. The record is the truth about who holds
//! which seat and which passkey; what stands here is what the public must not see, or what passes.
//! A forum whose accounts are lost goes on: its people sign in with the passkeys on record, or are
//! invited anew.
//!
//! - No secret is kept in clear. Whatever a person holds (a link, a session, a token, a challenge)
//!   is handed in as its SHA-256, [`ledger::Hash::of`] the secret. The hash of an invitation is on
//!   the public record, so its secret must be past guessing for as long as it is open: 80 bits of
//!   chance for some days, 128 for longer. The one exception is mail that waits to be sent: it has
//!   the link in it, and goes when it has left.
//! - There is no clock here. Each function is told the time.
//! - Persons are pseudonyms (`p-17`), and seats are the JSON that the record writes; this crate
//!   knows no more of either.
//! - What a person may be told is in the value that comes back; a [`Fault`] is for the operator.

mod ceremony;
mod confirmation;
mod erase;
mod fault;
mod federated;
mod file;
mod holding;
mod instant;
mod invitation;
mod judgement;
mod nomination;
mod outbox;
mod passkey;
mod person;
mod retention;
mod security_log;
mod session;
mod setting;
mod text;
mod token;

pub use ceremony::{CEREMONIES_MAX, Ceremony, NewCeremony, Taken};
pub use confirmation::{Answer, Answered, Confirmation, NewConfirmation, State};
pub use fault::{Fault, Unfit};
pub use federated::{Identity, Linked, TakenUp};
pub use file::{check, copy, place};
pub use holding::{Held, StatementRead};
pub use invitation::{Invitation, NewInvitation, Redemption, Stage};
pub use judgement::{Judged, Judgement, Made, NewJudgement, PatternJudged};
pub use nomination::{NewNomination, Nomination, NominationStage, Step};
pub use outbox::{Mail, NewMail};
pub use passkey::Counted;
pub use person::Person;
pub use retention::{Retention, Swept};
pub use security_log::{Line, NewLine};
pub use session::{IDLE, LONGEST, NewSession, SESSIONS_MAX, Seen, Session};
pub use token::{NewToken, Scope, Token, Used};

use crate::database::State as Soundness;
use crate::error::Error;
use crate::lock::Lock;
use crate::schema::ACCOUNTS;
use crate::writing;
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// After so many writes the log is moved into the file.
const WRITES_MAX: u32 = 100;

/// How long a write waits for a reader that is just opening the file.
const PATIENCE: Duration = Duration::from_millis(100);

/// The accounts of a forum, opened to be written by this process alone.
///
/// What it answers is durable, as with [`crate::Database`]. Callers put it behind a mutex.
#[derive(Debug)]
pub struct Accounts {
    // Closed before the lock is given up: fields are dropped in order.
    connection: Connection,
    _lock: Lock,
    path: PathBuf,
    soundness: Soundness,
    /// How many writes the log may hold.
    writes: u32,
    /// Whether something that is to be gone may still stand in the log.
    log_lingers: bool,
    /// Whether something that is to be gone may still stand on pages of the file.
    pages_linger: bool,
    /// When the pages were last written anew because of that.
    rewritten: Option<Timestamp>,
}

impl Accounts {
    /// Opens the accounts at `path`, making an empty file if there is none.
    ///
    /// # Errors
    /// One variant of [`Error`] for each reason; the file is then as it was.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let (connection, lock) = writing::open(path, &ACCOUNTS)?;
        connection
            .busy_timeout(PATIENCE)
            .map_err(|source| Error::Failed {
                path: path.to_owned(),
                doing: "open to write",
                source: source.into(),
            })?;
        Ok(Self {
            connection,
            _lock: lock,
            path: path.to_owned(),
            soundness: Soundness::Sound,
            writes: 0,
            log_lingers: false,
            // Whoever had it open before may have been stopped before the pages were clean.
            pages_linger: true,
            rewritten: None,
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads.
    fn read<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Fault> {
        work(&self.connection).map_err(|error| Fault::of(error, doing))
    }

    /// Writes all that `work` writes, or nothing, and makes it durable.
    fn write<T>(
        &mut self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Fault> {
        if self.soundness == Soundness::Unknown {
            return Err(Fault::Stopped);
        }
        let written = self.transact(work).map_err(|error| Fault::of(error, doing));
        let answer = written.inspect_err(|fault| self.doubt(fault))?;
        self.writes += 1;
        if self.log_lingers || WRITES_MAX <= self.writes {
            self.empty_log()?;
        }
        Ok(answer)
    }

    /// Writes as [`Accounts::write`] does, and leaves nothing of what was deleted in the log; it
    /// may stand on pages of the file until the sweep has written them anew.
    fn forget<T>(
        &mut self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Fault> {
        self.log_lingers = true;
        self.pages_linger = true;
        self.write(doing, work)
    }

    /// Writes as [`Accounts::write`] does, and leaves nothing of what was deleted or replaced in
    /// the file or the log. Whether it lingers all the same, [`Accounts::lingers`] says.
    fn wipe<T>(
        &mut self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Fault> {
        let answer = self.forget(doing, work)?;
        // If it fails, the next sweep does it at once.
        self.rewritten = None;
        match self.rewrite() {
            Ok(()) | Err(Fault::Full) => Ok(answer),
            Err(fault) => Err(fault),
        }
    }

    /// Whether something that was erased may still stand in the file or the log: the disk was full,
    /// or somebody was reading.
    fn lingers(&self) -> bool {
        self.log_lingers || self.pages_linger
    }

    /// Writes every page anew from what is there.
    ///
    /// `secure_delete` overwrites what is deleted where it stands. But when rows are moved from one
    /// page to another, as happens when others are added or deleted, what was left behind stays on
    /// the first, and is found by nobody who deletes the row later.
    fn rewrite(&mut self) -> Result<(), Fault> {
        let written = self
            .connection
            .execute_batch("VACUUM")
            .map_err(|error| Fault::of(error, "write the accounts anew"));
        written.inspect_err(|fault| self.doubt(fault))?;
        self.pages_linger = false;
        self.log_lingers = true;
        self.empty_log()
    }

    fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = work(&transaction)?;
        transaction.commit()?;
        Ok(answer)
    }

    /// Moves the log into the file and empties it. Where somebody is reading the file, as a backup
    /// does, this is tried again after the next write.
    fn empty_log(&mut self) -> Result<(), Fault> {
        let doing = "move the log of the accounts into their file";
        let emptied = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
                row.get::<_, i64>(0)
            });
        match emptied {
            Ok(0) => {
                self.writes = 0;
                self.log_lingers = false;
                Ok(())
            }
            Ok(_) => Ok(()),
            // The file could not be made longer, as on a full disk: the log is whole.
            Err(error) if crate::translate::could_not_resize(&error) => Ok(()),
            Err(error) => {
                let fault = Fault::of(error, doing);
                self.doubt(&fault);
                Err(fault)
            }
        }
    }

    /// After a write that failed in the disk, what is durable is unknown until the file is opened
    /// anew.
    fn doubt(&mut self, fault: &Fault) {
        if fault.leaves_doubt() {
            self.soundness = Soundness::Unknown;
        }
    }
}

#[cfg(test)]
mod tests;
