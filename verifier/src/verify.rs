//! Verifies a record from its bytes and names the first thing wrong.
//!
//! Everything is derived anew: the hash of each entry, the tree, the forum. Signed checkpoints and
//! what was seen before are compared with what follows from the bytes, never the reverse.

mod checkpoints;
mod diagnose;
mod openings;
mod receipt;
mod report;
mod rules;
mod walk;
mod witnesses;

pub use checkpoints::Earlier;
pub use receipt::check_receipt;
pub use report::Report;

use ledger::Readable;
use ledger::note::VerifierKey;
use ledger::policy::Policy;
use ledger::tile::Level;

use crate::published::{Published, read_key, signed};
use crate::{Kind, Memory, Piece, Seen, SignedTiles, Source, Stop, Wrong};
use checkpoints::Checkpoints;
use walk::Walk;

/// What a verifier is given from outside.
pub struct Given<'a> {
    /// The key of the log. Without one, signatures are not checked, and the report says so.
    pub key: Option<VerifierKey>,
    /// Checkpoints that somebody kept.
    pub earlier: Vec<Earlier>,
    /// Whose cosignatures are asked for.
    pub policy: Option<Policy>,
    /// How old the cosignatures of a quorum may be, in seconds.
    pub fresh_seconds: Option<u64>,
    /// The time, in seconds since 1970 UTC.
    pub now: u64,
    /// What this verifier saw before.
    pub memory: Option<&'a mut Memory>,
    /// Is told how many entries were read, of how many.
    pub progress: &'a mut dyn FnMut(u64, u64),
}

impl<'a> Given<'a> {
    /// Nothing but the time and somebody to tell the progress.
    pub fn at(now: u64, progress: &'a mut dyn FnMut(u64, u64)) -> Self {
        Self {
            key: None,
            earlier: Vec::new(),
            policy: None,
            fresh_seconds: None,
            now,
            memory: None,
            progress,
        }
    }
}

/// Verifies a record that is read entry by entry: a database, or a file of lines.
///
/// # Errors
/// A sentence, where the record could not be read or what was seen could not be kept. What is
/// wrong with a record stands in the report.
pub fn verify(
    record: &mut dyn Readable,
    name: &str,
    given: &mut Given<'_>,
) -> Result<Report, String> {
    let mut report = Report::of(name);
    let walked = walk_all(record, given, &mut report);
    conclude(walked.map(drop), given, report)
}

/// Verifies a record from what is published of it: a site, an export, a mirror.
///
/// # Errors
/// As [`verify`].
pub fn verify_published<S: Source>(mut source: S, given: &mut Given<'_>) -> Result<Report, String> {
    let mut report = Report::of(&source.name());
    let verified = published(&mut source, given, &mut report);
    conclude(verified, given, report)
}

fn published(
    source: &mut dyn Source,
    given: &mut Given<'_>,
    report: &mut Report,
) -> Result<(), Stop> {
    let key = match given.key.clone() {
        Some(key) => key,
        None => key_of(source, given, report)?,
    };
    given.key = Some(key.clone());
    let (note, head) = signed(source, &key)?;
    // Before any entry is read: whether this is a past that was shown before.
    Checkpoints::gather(given, &[note], report)?.within(head.size)?;
    let mut record = match Published::open(&mut *source, key) {
        Ok(record) => record,
        Err(Stop::Wrong(wrong)) if wrong.kind == Kind::Tile => {
            return Err(diagnose::tiles(source, head, *wrong));
        }
        Err(stop) => return Err(stop),
    };
    walk_all(&mut record, given, report)?;
    report.tiles = all_tiles(record.tiles()?)?;
    Ok(())
}

/// The key that comes with the record. It proves that the record is one, not whose it is.
fn key_of(
    source: &mut dyn Source,
    given: &Given<'_>,
    report: &mut Report,
) -> Result<VerifierKey, Stop> {
    let Some(bytes) = source.get(Piece::Key)? else {
        let name = source.name();
        let what = format!("{name} gives out no key; name the log's key with --key");
        return Err(Stop::Unreadable(what));
    };
    let key = read_key(&bytes)?;
    let known = match &given.memory {
        Some(memory) => memory.last(key.name())?.is_some(),
        None => false,
    };
    if !known {
        report.notes.push(format!(
            "the key came with the record; compare it with one published elsewhere: {key}"
        ));
    }
    Ok(key)
}

/// Reads every entry and compares with every checkpoint there is.
fn walk_all(
    record: &mut dyn Readable,
    given: &mut Given<'_>,
    report: &mut Report,
) -> Result<(), Stop> {
    let saved = checkpoints::saved(record)?;
    let checkpoints = Checkpoints::gather(given, &saved, report)?;
    let size = record.size().map_err(Stop::from_storage)?;
    checkpoints.within(size)?;
    let mut walk = Walk::new(&checkpoints);
    let walked = walk.all(record, size, given.progress);
    walk.report(report);
    walked?;
    witnesses::judge(&checkpoints, given, &walk.days, report)?;
    report.checkpoint = checkpoints.newest().cloned();
    Ok(())
}

/// Every tile above the leaves; those of the leaves were read with the entries.
fn all_tiles<S: Source>(tiles: &mut SignedTiles<S>) -> Result<u64, Stop> {
    let mut count = 0;
    for tile in ledger::tile::tiles_for(tiles.head().size) {
        match tile.level() {
            Level::Hashes(level) if 0 < level => drop(tiles.tile(level, tile.number())?),
            _ => {}
        }
        count += 1;
    }
    Ok(count)
}

/// Writes down what was found, and remembers a record that is good.
fn conclude(
    verified: Result<(), Stop>,
    given: &mut Given<'_>,
    mut report: Report,
) -> Result<Report, String> {
    match verified {
        Ok(()) => remember(given, &report).map_err(|stop| stop.to_string())?,
        Err(Stop::Unreadable(what)) => return Err(what),
        Err(Stop::Wrong(wrong)) => {
            keep(given, &wrong, &mut report).map_err(|stop| stop.to_string())?;
            report.wrong = Some(*wrong);
        }
    }
    Ok(report)
}

fn remember(given: &mut Given<'_>, report: &Report) -> Result<(), Stop> {
    let time = given.now;
    if let (Some(memory), Some(key), Some(checkpoint)) =
        (&mut given.memory, &given.key, &report.checkpoint)
    {
        let (key, checkpoint) = (key.clone(), checkpoint.clone());
        memory.remember(&Seen {
            key,
            time,
            checkpoint,
        })?;
    }
    Ok(())
}

fn keep(given: &mut Given<'_>, wrong: &Wrong, report: &mut Report) -> Result<(), Stop> {
    if let Some(memory) = &mut given.memory {
        let place = memory.keep(given.now, &wrong.evidence)?;
        report.evidence = place.map(|place| place.display().to_string());
    }
    Ok(())
}
