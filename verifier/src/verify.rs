//! Verifies a record from its bytes and names the first thing wrong.
//!
//! Everything is derived anew: the hash of each entry, the tree, the forum. Signed checkpoints and
//! what was seen before are compared with what follows from the bytes, never the reverse.

mod checkpoints;
mod diagnose;
mod openings;
mod prepare;
mod proofs;
mod receipt;
mod report;
mod rules;
mod trust;
mod walk;
mod witnesses;

pub use checkpoints::Earlier;
pub use receipt::check_receipt;
pub use report::Report;

use ledger::Readable;
use ledger::policy::Policy;
use ledger::tile::Level;

use crate::published::{Published, signed};
use crate::{Keys, Kind, Memory, Seen, SignedTiles, Source, Stop, Wrong};
use checkpoints::Checkpoints;
use trust::Trust;
use walk::Walk;

/// What a verifier is given from outside.
pub struct Given<'a> {
    /// The keys of the log. Where there are none, and none come with the record, signatures are not
    /// checked, and the report says so.
    pub keys: Option<Keys>,
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
            keys: None,
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
    let walked =
        Trust::in_record(given).and_then(|trust| walk_all(record, given, &trust, &mut report));
    conclude(walked, given, report)
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
    let trust = Trust::in_source(source, given, report)?;
    let Some(keys) = trust.keys.clone() else {
        return Err(Stop::Unreadable("no key of the log is known".to_owned()));
    };
    let (note, head) = signed(source, &keys).map_err(|stop| trust.explain(stop))?;
    // Before any entry is read: whether this is a past that was shown before.
    Checkpoints::gather(given, &trust, std::slice::from_ref(&note), report)?.within(head.size)?;
    let mut record = match Published::under(&mut *source, keys, note, head) {
        Ok(record) => record,
        Err(Stop::Wrong(wrong)) if wrong.kind == Kind::Tile => {
            return Err(diagnose::tiles(source, head, *wrong));
        }
        Err(stop) => return Err(stop),
    };
    walk_all(&mut record, given, &trust, report)?;
    report.tiles = all_tiles(record.tiles()?)?;
    Ok(())
}

/// Reads every entry and compares with every checkpoint there is.
fn walk_all(
    record: &mut dyn Readable,
    given: &mut Given<'_>,
    trust: &Trust,
    report: &mut Report,
) -> Result<(), Stop> {
    let saved = checkpoints::saved(record)?;
    let checkpoints = Checkpoints::gather(given, trust, &saved, report)?;
    let size = record.size().map_err(Stop::from_storage)?;
    checkpoints.within(size)?;
    let mut walk = Walk::new(&checkpoints, trust.keys.clone());
    let walked = walk.all(record, size, given.progress);
    walk.report(report);
    walked?;
    if let Some(learnt) = &walk.keys {
        trust.vet(learnt, &walk.rotated)?;
        checkpoints.signatures(learnt, &walk.rotated)?;
        given.keys = Some(learnt.clone());
    }
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
    if let (Some(memory), Some(keys), Some(checkpoint)) =
        (&mut given.memory, &given.keys, &report.checkpoint)
    {
        let (keys, checkpoint) = (keys.clone(), checkpoint.clone());
        memory.remember(&Seen {
            keys,
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
