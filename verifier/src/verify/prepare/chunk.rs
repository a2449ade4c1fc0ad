//! Entries as they are read, some hundred at a time.

use std::ops::{ControlFlow, Range};

use ledger::{Hash, Readable, Stored};

use crate::{Kind, Stop, Wrong};

/// How many entries a chunk has at most, and after how many bytes it takes no more.
const ENTRIES_MAX: u64 = 512;
const BYTES_ENOUGH: usize = 1 << 20;

/// Entries that follow each other, their bytes in one piece.
#[derive(Default)]
pub(super) struct Chunk {
    first: u64,
    bytes: Vec<u8>,
    /// Where each entry ends, and the hash kept beside it.
    ends: Vec<(usize, Hash)>,
}

impl Chunk {
    /// Each entry with its index and the hash kept beside it.
    pub(super) fn entries(&self) -> impl Iterator<Item = (u64, &[u8], Hash)> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(end, _)| *end));
        let places = starts.zip(&self.ends);
        (self.first..)
            .zip(places)
            .map(|(index, (start, (end, leaf)))| (index, &self.bytes[start..*end], *leaf))
    }
}

/// How far reading has come.
pub(super) struct Reading {
    next: u64,
    size: u64,
}

impl Reading {
    /// From the first entry on.
    pub(super) fn of(size: u64) -> Self {
        Self { next: 0, size }
    }

    /// The next entries, in the room of others; and, with the last of them, how reading ended.
    pub(super) fn chunk(
        &mut self,
        record: &mut dyn Readable,
        room: Chunk,
    ) -> (Chunk, Option<Result<(), Stop>>) {
        let range = self.next..self.size.min(self.next + ENTRIES_MAX);
        let (chunk, read) = copy(record, range.clone(), room);
        self.next += chunk.ends.len() as u64;
        let cut = BYTES_ENOUGH <= chunk.bytes.len();
        let end = match read {
            Err(stop) => Some(Err(stop)),
            Ok(()) if self.next < range.end && !cut => Some(Err(missing(self.next))),
            Ok(()) => (self.next == self.size).then_some(Ok(())),
        };
        (chunk, end)
    }
}

fn copy(record: &mut dyn Readable, range: Range<u64>, room: Chunk) -> (Chunk, Result<(), Stop>) {
    let mut chunk = room;
    chunk.first = range.start;
    chunk.bytes.clear();
    chunk.ends.clear();
    let mut stray = None;
    let read = record.read(range, &mut |Stored { index, bytes, leaf }| {
        let expected = chunk.first + chunk.ends.len() as u64;
        if index != expected {
            stray = Some(expected);
            return ControlFlow::Break(());
        }
        chunk.bytes.extend_from_slice(bytes);
        chunk.ends.push((chunk.bytes.len(), leaf));
        if BYTES_ENOUGH <= chunk.bytes.len() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    let read = read.map_err(Stop::from_storage);
    (
        chunk,
        read.and(stray.map_or(Ok(()), |index| Err(missing(index)))),
    )
}

fn missing(index: u64) -> Stop {
    Wrong::at(Kind::Missing, index, format!("entry {index} is missing")).into()
}
