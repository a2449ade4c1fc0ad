//! What can be done with each entry by itself, while others are judged: hashing and reading.
//!
//! Entries are read in chunks, prepared on threads of their own, and handed on in order.

use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::thread::{self, ScopedJoinHandle};

use ledger::{EntryRef, Hash, Readable, Stored};
use procedure::{Command, Recorded};

use crate::keys::Rotation;
use crate::reading::{self, Seals};
use crate::{Kind, Stop, Wrong};

/// How many entries are read at a time: a bundle.
const CHUNK: u64 = 256;

/// How many chunks are prepared at a time at most; each has up to 16 MiB.
const AHEAD_MAX: usize = 8;

/// An entry that was hashed and read, but not judged.
pub(super) struct Prepared {
    pub(super) index: u64,
    pub(super) length: u64,
    pub(super) leaf: Hash,
    /// Whether the bytes hash to that.
    pub(super) sound: bool,
    /// What was read, or why it is no entry.
    pub(super) entry: Result<Entry, String>,
}

/// What an entry says of itself.
pub(super) struct Entry {
    pub(super) forum: String,
    pub(super) at: String,
    pub(super) rotation: Option<Rotation>,
    pub(super) act: Result<Said, (Kind, String)>,
}

/// An act that can be judged, or one whose seals have to be opened first.
pub(super) enum Said {
    Plain(Box<(Recorded, Command)>),
    Sealed { bytes: Vec<u8>, seals: Seals },
}

/// An entry as it was read.
struct Copied {
    index: u64,
    bytes: Vec<u8>,
    leaf: Hash,
}

/// Shows every entry in order to `judge`, which may ask the record for openings.
pub(super) fn in_order(
    record: &mut dyn Readable,
    size: u64,
    judge: &mut dyn FnMut(&mut dyn Readable, Prepared) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let ahead_max = thread::available_parallelism().map_or(2, |cores| cores.get() + 1);
    thread::scope(|scope| {
        let mut ahead: VecDeque<ScopedJoinHandle<'_, Vec<Prepared>>> = VecDeque::new();
        let mut reading = Reading { next: 0, size };
        let mut ended = None;
        loop {
            while ended.is_none() && ahead.len() < ahead_max.min(AHEAD_MAX) {
                let (chunk, end) = reading.chunk(record);
                ended = end;
                ahead.push_back(scope.spawn(|| chunk.into_iter().map(prepare).collect()));
            }
            // What could not be read comes after what was read before it.
            let Some(first) = ahead.pop_front() else {
                return ended.unwrap_or(Ok(()));
            };
            let prepared = first
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            for entry in prepared {
                judge(record, entry)?;
            }
        }
    })
}

/// How far reading has come.
struct Reading {
    next: u64,
    size: u64,
}

impl Reading {
    /// The next entries; and, with the last of them, how reading ended.
    fn chunk(&mut self, record: &mut dyn Readable) -> (Vec<Copied>, Option<Result<(), Stop>>) {
        let range = self.next..self.size.min(self.next + CHUNK);
        let (chunk, read) = copy(record, range.clone());
        self.next += chunk.len() as u64;
        let end = match read {
            Err(stop) => Some(Err(stop)),
            Ok(()) if self.next < range.end => Some(Err(missing(self.next))),
            Ok(()) => (self.next == self.size).then_some(Ok(())),
        };
        (chunk, end)
    }
}

fn copy(record: &mut dyn Readable, range: Range<u64>) -> (Vec<Copied>, Result<(), Stop>) {
    let mut chunk = Vec::new();
    let read = record.read(range, &mut |Stored { index, bytes, leaf }| {
        let bytes = bytes.to_vec();
        chunk.push(Copied { index, bytes, leaf });
        ControlFlow::Continue(())
    });
    (chunk, read.map_err(Stop::from_storage))
}

fn missing(index: u64) -> Stop {
    Wrong::at(Kind::Missing, index, format!("entry {index} is missing")).into()
}

fn prepare(copied: Copied) -> Prepared {
    let Copied { index, bytes, leaf } = copied;
    Prepared {
        index,
        length: bytes.len() as u64,
        leaf,
        sound: Hash::leaf(&bytes) == leaf,
        entry: read(bytes),
    }
}

fn read(bytes: Vec<u8>) -> Result<Entry, String> {
    let entry = EntryRef::decode(&bytes).map_err(|error| error.to_string())?;
    let (forum, at) = (entry.forum.to_owned(), entry.at.to_owned());
    let rotation = Rotation::of(&entry);
    let act = match Seals::of(&entry) {
        Err(what) => Err((Kind::Seal, what)),
        Ok(seals) if seals.all().next().is_none() => reading::recorded(&entry, &seals, &[])
            .map(plain)
            .map_err(|what| (Kind::Entry, what)),
        Ok(seals) => Ok(Said::Sealed { bytes, seals }),
    };
    Ok(Entry {
        forum,
        at,
        rotation,
        act,
    })
}

fn plain(recorded: Recorded) -> Said {
    let command = Command::behind(&recorded.act);
    Said::Plain(Box::new((recorded, command)))
}
