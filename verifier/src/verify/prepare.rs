//! What can be done with each entry by itself, while others are judged: hashing and reading.
//!
//! Entries are read in chunks, prepared by threads of their own, and handed on in order.

mod chunk;
mod worker;

use std::thread;

use ledger::{EntryRef, Hash, Readable};
use procedure::{Act, Command};

use crate::keys::Rotation;
use crate::reading::{self, Read, Seals};
use crate::{Kind, Stop};
use chunk::Reading;
use worker::{Work, Worker};

/// How many chunks each worker has before it at most.
const AHEAD: usize = 2;

/// How many workers there are at most: one that judges keeps no more of them busy.
const WORKERS_MAX: usize = 8;

/// An entry that was hashed and read, to be judged.
pub(super) struct Prepared {
    pub(super) index: u64,
    pub(super) length: u64,
    pub(super) leaf: Hash,
    /// Whether the bytes hash to that.
    pub(super) sound: bool,
    /// What was read, or why it is no entry.
    pub(super) entry: Result<Entry, String>,
    /// What was decided anew: kept to be taken apart with the rest by the thread that put it
    /// together, which is quickest.
    pub(super) decided: Option<Act>,
}

/// What an entry says of itself.
pub(super) struct Entry {
    pub(super) forum: String,
    pub(super) at: String,
    pub(super) rotation: Option<Rotation>,
    pub(super) act: Result<Said, (Kind, String)>,
}

/// An act that can be judged, with the command behind it; or one whose seals have to be opened
/// first.
pub(super) enum Said {
    Plain(Read, Option<Command>),
    Sealed { bytes: Vec<u8>, seals: Seals },
}

/// Shows every entry in order to `judge`, which may ask the record for openings.
pub(super) fn in_order(
    record: &mut dyn Readable,
    size: u64,
    judge: &mut dyn FnMut(&mut dyn Readable, &mut Prepared) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let cores = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        let workers: Vec<Worker> = (0..cores.min(WORKERS_MAX))
            .map(|_| Worker::start(scope))
            .collect();
        let mut reading = Reading::of(size);
        let (mut given, mut judged, mut ended) = (0, 0, None);
        let mut spent = Vec::new();
        loop {
            while ended.is_none() && given < judged + AHEAD * workers.len() {
                let Work { chunk, entries } = spent.pop().unwrap_or_default();
                let (chunk, end) = reading.chunk(record, chunk);
                ended = end;
                workers[given % workers.len()].give(Work { chunk, entries });
                given += 1;
            }
            // What could not be read comes after what was read before it.
            if given == judged {
                return ended.unwrap_or(Ok(()));
            }
            let mut work = workers[judged % workers.len()].take()?;
            for entry in &mut work.entries {
                judge(record, entry)?;
            }
            spent.push(work);
            judged += 1;
        }
    })
}

/// Prepares the entries of a chunk, in the room of others that were judged.
fn prepare(work: &mut Work) {
    work.entries.clear();
    let prepared = work.chunk.entries().map(|(index, bytes, leaf)| Prepared {
        index,
        length: bytes.len() as u64,
        leaf,
        sound: Hash::leaf(bytes) == leaf,
        entry: read(bytes),
        decided: None,
    });
    work.entries.extend(prepared);
}

fn read(bytes: &[u8]) -> Result<Entry, String> {
    let entry = EntryRef::decode(bytes).map_err(|error| error.to_string())?;
    let (forum, at) = (entry.forum.to_owned(), entry.at.to_owned());
    let rotation = Rotation::of(&entry);
    let act = match Seals::of(&entry) {
        Err(what) => Err((Kind::Seal, what)),
        Ok(seals) if seals.all().next().is_none() => reading::recorded(&entry, &seals, &[])
            .map(plain)
            .map_err(|what| (Kind::Entry, what)),
        Ok(seals) => {
            let bytes = bytes.to_vec();
            Ok(Said::Sealed { bytes, seals })
        }
    };
    Ok(Entry {
        forum,
        at,
        rotation,
        act,
    })
}

fn plain(read: Read) -> Said {
    let command = Command::behind(&read.recorded.act);
    Said::Plain(read, Some(command))
}
