//! One pass over the entries, in order: form, forum, time, seals, rules, tree.

use std::ops::ControlFlow;

use ledger::{EntryRef, Hash, Readable, Stored, Tree};

use super::checkpoints::Checkpoints;
use super::openings::Openings;
use super::report::Report;
use super::rules::Rules;
use crate::keys::Rotation;
use crate::reading::{self, Seals};
use crate::{Keys, Kind, Stop, Wrong};

/// How many entries are read at a time.
const CHUNK: u64 = 256;

/// What is known of a record, up to the entry read last.
pub(super) struct Walk<'c> {
    checkpoints: &'c Checkpoints,
    next_checkpoint: usize,
    tree: Tree,
    forum: Option<String>,
    last_at: String,
    openings: Openings,
    rules: Rules,
    bytes: u64,
    /// The keys that are trusted, with those that the record puts in their place.
    pub(super) keys: Option<Keys>,
    /// Every key that the record names as one of the log.
    pub(super) rotated: Vec<String>,
    /// When the entry at the end of each checkpoint, and the one after it, were entered.
    pub(super) days: Vec<(u64, String)>,
}

/// An entry with its hash, copied out of the storage so that its openings can be asked for.
struct Copied {
    index: u64,
    bytes: Vec<u8>,
    leaf: Hash,
}

impl<'c> Walk<'c> {
    pub(super) fn new(checkpoints: &'c Checkpoints, keys: Option<Keys>) -> Self {
        Self {
            checkpoints,
            next_checkpoint: 0,
            tree: Tree::new(),
            forum: None,
            last_at: String::new(),
            openings: Openings::default(),
            rules: Rules::default(),
            bytes: 0,
            keys,
            rotated: Vec::new(),
            days: Vec::new(),
        }
    }

    /// Reads all entries, until the first thing wrong.
    pub(super) fn all(
        &mut self,
        record: &mut dyn Readable,
        size: u64,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(), Stop> {
        self.compare()?;
        let mut next = 0;
        while next < size {
            let chunk = chunk(record, next..size.min(next + CHUNK))?;
            for copied in &chunk {
                self.entry(record, copied)?;
            }
            if self.tree.size() == next {
                let what = format!("entry {next} is missing");
                return Err(Wrong::at(Kind::Missing, next, what).into());
            }
            next = self.tree.size();
            progress(next, size);
        }
        Ok(())
    }

    /// Writes down how far it came.
    pub(super) fn report(&self, report: &mut Report) {
        report.forum.clone_from(&self.forum);
        report.entries = self.tree.size();
        report.root = self.tree.root();
        report.bytes = self.bytes;
        report.seals_open = self.openings.open;
        report.seals_closed = self.openings.closed;
        report.notes.extend(self.rules.notes());
    }

    fn entry(&mut self, record: &mut dyn Readable, copied: &Copied) -> Result<(), Stop> {
        let Copied { index, bytes, leaf } = copied;
        let index = *index;
        if Hash::leaf(bytes) != *leaf {
            let what = format!(
                "entry {index} is not what was entered: its bytes and the hash kept beside them \
                 differ"
            );
            return Err(Wrong::at(Kind::Leaf, index, what).into());
        }
        let wrong = |kind, what: String| Wrong::at(kind, index, format!("entry {index}: {what}"));
        let entry =
            EntryRef::decode(bytes).map_err(|error| wrong(Kind::Entry, error.to_string()))?;
        self.circumstances(index, &entry)?;
        let seals = Seals::of(&entry).map_err(|what| wrong(Kind::Seal, what))?;
        let opened = self.openings.of(record, index, &seals)?;
        let recorded =
            reading::recorded(&entry, &seals, &opened).map_err(|what| wrong(Kind::Entry, what))?;
        self.rules
            .judge(index, &recorded)
            .map_err(|what| wrong(Kind::Refused, what))?;
        self.note_keys(&entry);
        self.note_day(index, entry.at);
        self.bytes += bytes.len() as u64;
        self.tree.push(*leaf);
        self.compare()
    }

    /// The forum is the same in all, and no entry is dated before the one it follows.
    fn circumstances(&mut self, index: u64, entry: &EntryRef<'_>) -> Result<(), Stop> {
        match &self.forum {
            None => self.forum = Some(entry.forum.to_owned()),
            Some(forum) if forum != entry.forum => {
                let what = format!(
                    "entry {index} is of the forum \"{}\", and those before it are of \"{forum}\"",
                    entry.forum
                );
                return Err(Wrong::at(Kind::Forum, index, what).into());
            }
            Some(_) => {}
        }
        // Instants have one form, so that they sort as texts do.
        if entry.at < self.last_at.as_str() {
            let what = format!(
                "entry {index} says it was entered at {}, before the entry it follows, of {}",
                entry.at, self.last_at
            );
            return Err(Wrong::at(Kind::Instant, index, what).into());
        }
        entry.at.clone_into(&mut self.last_at);
        Ok(())
    }

    fn note_keys(&mut self, entry: &EntryRef<'_>) {
        if let Some(Rotation { old, new }) = Rotation::of(entry) {
            self.rotated.extend([old, new]);
            if let Some(keys) = &mut self.keys {
                keys.follow(entry);
            }
        }
    }

    fn note_day(&mut self, index: u64, at: &str) {
        let ends = |size: u64| index + 1 == size || index == size;
        let near = self
            .checkpoints
            .all()
            .iter()
            .skip(self.next_checkpoint.saturating_sub(1))
            .take_while(|known| known.checkpoint.head().size <= index + 1)
            .any(|known| ends(known.checkpoint.head().size));
        if near {
            self.days.push((index, at.to_owned()));
        }
    }

    fn compare(&mut self) -> Result<(), Stop> {
        let tree = &self.tree;
        self.checkpoints
            .compare(&mut self.next_checkpoint, tree.size(), || tree.root())
    }
}

fn chunk(record: &mut dyn Readable, range: std::ops::Range<u64>) -> Result<Vec<Copied>, Stop> {
    let mut chunk = Vec::new();
    record
        .read(range, &mut |Stored { index, bytes, leaf }| {
            let bytes = bytes.to_vec();
            chunk.push(Copied { index, bytes, leaf });
            ControlFlow::Continue(())
        })
        .map_err(Stop::from_storage)?;
    Ok(chunk)
}
