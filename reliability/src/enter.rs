//! The process that is killed, failed and cut: enters acts one by one and says what it answered.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use ledger::storage::Error;
use registrar::{Ask, Fault, Registrar, Rejected};

use crate::said::Line;
use crate::{ask, surroundings};

/// A checkpoint is signed after every so many entries, and at the end.
const SIGN_EVERY: u64 = 6;

/// How often a command is tried again while the disk is full, before the process gives up.
const TRIES_MAX: usize = 3;

/// Enters commands until the record has `count` more entries than it had.
pub(crate) fn run(folder: &Path, count: u64) -> ExitCode {
    let registrar = match surroundings::open(folder) {
        Ok(registrar) => registrar,
        Err(why) => {
            say(&Line::Unopened);
            eprintln!("{why}");
            return ExitCode::from(4);
        }
    };
    say(&Line::Opened);
    let until = registrar.size() + count;
    for ask in ask::from(registrar.size()).take(usize::try_from(count).unwrap_or(0)) {
        if let Err(code) = enter(&registrar, &ask) {
            return code;
        }
        let size = registrar.size();
        if (size.is_multiple_of(SIGN_EVERY) || size == until)
            && let Err(code) = sign(&registrar, &ask)
        {
            return code;
        }
    }
    say(&Line::Done);
    ExitCode::SUCCESS
}

/// Enters one command; on a full disk it reads, and tries again with the same key.
fn enter(registrar: &Registrar, ask: &Ask) -> Result<(), ExitCode> {
    for _ in 0..TRIES_MAX {
        match registrar.submit(ask) {
            Ok(receipt) => {
                say(&Line::Entered(receipt.index));
                return Ok(());
            }
            Err(Rejected::Failed(Fault::Storage(Error::Full))) => still_reads(registrar),
            Err(rejected) => return Err(stopped(registrar, ask, &rejected.to_string())),
        }
    }
    Err(ExitCode::from(75))
}

/// Signs a checkpoint; on a full disk it reads, and tries again.
fn sign(registrar: &Registrar, ask: &Ask) -> Result<(), ExitCode> {
    for _ in 0..TRIES_MAX {
        match registrar.sign() {
            Ok(()) => {
                say(&Line::Signed(registrar.size()));
                return Ok(());
            }
            Err(Fault::Storage(Error::Full)) => still_reads(registrar),
            Err(fault) => {
                // The server ends when a checkpoint cannot be signed, and so does this.
                registrar.stop();
                return Err(stopped(registrar, ask, &fault.to_string()));
            }
        }
    }
    Err(ExitCode::from(75))
}

/// With a full disk, all that is on record can be read, and the forum shown.
fn still_reads(registrar: &Registrar) {
    let size = registrar.size();
    match registrar.entries(0, usize::try_from(size).unwrap_or(0)) {
        Ok(entries) if entries.len() as u64 == size => say(&Line::Full),
        Ok(entries) => say(&Line::Wrong(format!(
            "{} of {size} entries could be read on a full disk",
            entries.len()
        ))),
        Err(fault) => say(&Line::Wrong(format!(
            "nothing could be read on a full disk: {fault}"
        ))),
    }
}

/// After a fault nothing more is entered by this process.
fn stopped(registrar: &Registrar, ask: &Ask, why: &str) -> ExitCode {
    eprintln!("{why}");
    match registrar.submit(ask) {
        Err(Rejected::Failed(_)) => say(&Line::Stopped),
        // A command that was entered before is answered from the record.
        Ok(receipt) if receipt.repeated => say(&Line::Stopped),
        other => say(&Line::Wrong(format!(
            "after the fault \"{why}\" it went on: {other:?}"
        ))),
    }
    ExitCode::from(70)
}

/// One line, written at once: what was said is out before anything else happens.
fn say(line: &Line) {
    let line = format!("{line}\n");
    // Nobody listens when the campaign has ended; then there is nothing to say.
    let _ = std::io::stdout().write_all(line.as_bytes());
}
