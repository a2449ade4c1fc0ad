//! The entries of a record in a file, one a line: canonical JSON has no line breaks.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::ops::{ControlFlow, Range};
use std::path::{Path, PathBuf};

use ledger::{Error, Hash, IdempotencyKey, Opening, Readable, Seal, Stored, entry};

use crate::{Kind, Stop, Wrong};

/// How many lines lie between two places that are remembered.
const STRIDE: u64 = 1024;

/// How many entries are compared at a time.
const CHUNK: usize = 1024;

/// A `record.jsonl`. It has no checkpoints, tiles or openings: what can be said of it is what its
/// entries say of each other.
#[derive(Debug)]
pub struct Lines {
    file: BufReader<File>,
    path: PathBuf,
    /// Where every [`STRIDE`]th line begins, in bytes.
    marks: Vec<u64>,
    size: u64,
    /// The line that is read next.
    next: u64,
}

impl Lines {
    /// Opens the file and counts its lines.
    ///
    /// # Errors
    /// [`Stop::Unreadable`].
    pub fn open(path: &Path) -> Result<Self, Stop> {
        let unreadable = |error| Stop::Unreadable(format!("{}: {error}", path.display()));
        let file = File::open(path).map_err(unreadable)?;
        let mut lines = Self {
            file: BufReader::with_capacity(1 << 16, file),
            path: path.to_owned(),
            marks: vec![0],
            size: 0,
            next: 0,
        };
        lines.count().map_err(unreadable)?;
        Ok(lines)
    }

    fn count(&mut self) -> std::io::Result<()> {
        let (mut at, mut ended) = (0_u64, true);
        loop {
            let chunk = self.file.fill_buf()?;
            if chunk.is_empty() {
                break;
            }
            for (place, byte) in chunk.iter().enumerate() {
                if *byte == b'\n' {
                    self.size += 1;
                    if self.size.is_multiple_of(STRIDE) {
                        self.marks.push(at + place as u64 + 1);
                    }
                }
            }
            ended = chunk.ends_with(b"\n");
            let length = chunk.len();
            at += length as u64;
            self.file.consume(length);
        }
        // A last line without its break is a line cut short, and is read as one.
        self.size += u64::from(!ended);
        self.seek(0)
    }

    fn seek(&mut self, index: u64) -> std::io::Result<()> {
        let mark = usize::try_from(index / STRIDE).unwrap_or(usize::MAX);
        let start = self.marks.get(mark).copied().unwrap_or(0);
        self.file.seek(SeekFrom::Start(start))?;
        self.next = index / STRIDE * STRIDE;
        while self.next < index {
            self.line()?;
        }
        Ok(())
    }

    /// The next line without its break, cut off one byte after the longest entry.
    fn line(&mut self) -> std::io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let bytes_max = entry::BYTES_MAX as u64 + 2;
        (&mut self.file)
            .take(bytes_max)
            .read_until(b'\n', &mut line)?;
        self.next += 1;
        if line.last() == Some(&b'\n') {
            line.pop();
        }
        Ok(line)
    }

    fn show(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> std::io::Result<()> {
        if self.next != range.start {
            self.seek(range.start)?;
        }
        for index in range.start..range.end.min(self.size) {
            let bytes = self.line()?;
            let leaf = Hash::leaf(&bytes);
            let bytes = &bytes;
            if visit(Stored { index, bytes, leaf }).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Checks that a file of lines has the entries of a record, and no others.
///
/// # Errors
/// [`Stop::Wrong`]: the first entry that differs.
pub fn same_entries(lines: &mut Lines, record: &mut dyn Readable) -> Result<(), Stop> {
    let (have, size) = (lines.size, record.size().map_err(Stop::from_storage)?);
    let name = lines.path.display().to_string();
    let mut first = None;
    for start in (0..size).step_by(CHUNK) {
        let mut entries = Vec::new();
        let range = start..size.min(start + CHUNK as u64);
        record
            .read(range.clone(), &mut |stored| {
                entries.push(stored.bytes.to_vec());
                ControlFlow::Continue(())
            })
            .map_err(Stop::from_storage)?;
        let mut expected = entries.iter();
        let shown = lines.show(range, &mut |stored| {
            if expected.next().is_some_and(|entry| entry == stored.bytes) {
                return ControlFlow::Continue(());
            }
            first = Some(stored.index);
            ControlFlow::Break(())
        });
        shown.map_err(|error| Stop::Unreadable(format!("{name}: {error}")))?;
        if let Some(index) = first {
            let what = format!("{name} has another entry {index} than the record");
            return Err(Wrong::at(Kind::Leaf, index, what).into());
        }
    }
    if have == size {
        return Ok(());
    }
    let what = format!("{name} has {have} entries, and the record {size}");
    Err(Wrong::at(Kind::Missing, have.min(size), what).into())
}

impl Readable for Lines {
    fn size(&mut self) -> Result<u64, Error> {
        Ok(self.size)
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let shown = self.show(range, visit);
        shown.map_err(|error| {
            let path = self.path.display();
            Stop::Unreadable(format!("{path}: {error}")).into_storage()
        })
    }

    fn by_key(&mut self, _: &IdempotencyKey) -> Result<Option<u64>, Error> {
        Ok(None)
    }

    fn opening(&mut self, _: Seal) -> Result<Option<Opening>, Error> {
        Ok(None)
    }

    fn openings(
        &mut self,
        _: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        Ok(None)
    }

    fn checkpoint_at(&mut self, _: u64) -> Result<Option<String>, Error> {
        Ok(None)
    }

    fn checkpoints(
        &mut self,
        _: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        Ok(())
    }
}
