//! One pass over the entries, in order: form, forum, time, seals, rules, tree.

use ledger::{EntryRef, Readable, Tree};
use procedure::{Act, Command};

use super::checkpoints::Checkpoints;
use super::openings::Openings;
use super::prepare::{self, Entry, Prepared, Said};
use super::proofs::Proofs;
use super::report::Report;
use super::rules::Rules;
use crate::keys::Rotation;
use crate::reading::{self, Read, Seals};
use crate::{Keys, Kind, Stop, Wrong};

/// How often the progress is told, in entries.
const TOLD: u64 = 256;

/// What is known of a record, up to the entry read last.
pub(super) struct Walk<'c> {
    checkpoints: &'c Checkpoints,
    next_checkpoint: usize,
    tree: Tree,
    forum: Option<String>,
    last_at: String,
    openings: Openings,
    rules: Rules,
    proofs: Proofs,
    bytes: u64,
    /// The keys that are trusted, with those that the record puts in their place.
    pub(super) keys: Option<Keys>,
    /// Every key that the record names as one of the log.
    pub(super) rotated: Vec<String>,
    /// When the entry at the end of each checkpoint, and the one after it, were entered.
    pub(super) days: Vec<(u64, String)>,
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
            proofs: Proofs::default(),
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
        prepare::in_order(record, size, &mut |record, prepared| {
            let done = prepared.index + 1;
            self.entry(record, prepared)?;
            if done.is_multiple_of(TOLD) {
                progress(done, size);
            }
            Ok(())
        })
    }

    /// Writes down how far it came.
    pub(super) fn report(&self, report: &mut Report) {
        report.forum.clone_from(&self.forum);
        report.entries = self.tree.size();
        report.root = self.tree.root();
        report.bytes = self.bytes;
        report.seals_open = self.openings.open;
        report.seals_closed = self.openings.closed;
        report.signed = self.proofs.count();
        report.notes.extend(self.rules.notes());
    }

    fn entry(&mut self, record: &mut dyn Readable, prepared: &mut Prepared) -> Result<(), Stop> {
        let index = prepared.index;
        let wrong = |kind, what: &str| Wrong::at(kind, index, format!("entry {index}: {what}"));
        if !prepared.sound {
            let what = format!(
                "entry {index} is not what was entered: its bytes and the hash kept beside them \
                 differ"
            );
            return Err(Wrong::at(Kind::Leaf, index, what).into());
        }
        let entry = prepared.entry.as_mut();
        let entry = entry.map_err(|what| wrong(Kind::Entry, what))?;
        self.circumstances(index, entry)?;
        let said = entry.act.as_mut();
        let decided = match said.map_err(|(kind, what)| wrong(*kind, what))? {
            Said::Plain(read, command) => {
                let behind = || Command::behind(&read.recorded.act);
                let command = command.take().unwrap_or_else(behind);
                self.judge(index, read, command)?
            }
            Said::Sealed { bytes, seals } => {
                let (read, command) = self.opened(record, index, bytes, seals)?;
                self.judge(index, &read, command)?
            }
        };
        if let Some(rotation) = entry.rotation.take() {
            self.note_keys(rotation);
        }
        self.note_day(index, &entry.at);
        prepared.decided = Some(decided);
        self.bytes += prepared.length;
        self.tree.push(prepared.leaf);
        self.compare()
    }

    /// Whether those who acted signed it, and whether the rules allowed it.
    fn judge(&mut self, index: u64, read: &Read, command: Command) -> Result<Act, Stop> {
        let wrong = |kind, what: &str| Wrong::at(kind, index, format!("entry {index}: {what}"));
        let recorded = &read.recorded;
        let signed = read.signed.as_ref().map(Result::as_ref).transpose();
        let signed = signed.map_err(|what| wrong(Kind::Proof, what))?;
        let forum = self.rules.forum();
        self.proofs
            .judge(index, recorded, signed, forum)
            .map_err(|what| wrong(Kind::Proof, &what))?;
        let decided = self.rules.judge(index, recorded, command);
        decided.map_err(|what| wrong(Kind::Refused, &what).into())
    }

    /// The act of an entry with seals, opened as far as that is possible.
    fn opened(
        &mut self,
        record: &mut dyn Readable,
        index: u64,
        bytes: &[u8],
        seals: &Seals,
    ) -> Result<(Read, Command), Stop> {
        let wrong = |what: String| Wrong::at(Kind::Entry, index, format!("entry {index}: {what}"));
        let opened = self.openings.of(record, index, seals)?;
        let entry = EntryRef::decode(bytes).map_err(|error| wrong(error.to_string()))?;
        let read = reading::recorded(&entry, seals, &opened).map_err(wrong)?;
        let command = Command::behind(&read.recorded.act);
        Ok((read, command))
    }

    /// The forum is the same in all, and no entry is dated before the one it follows.
    fn circumstances(&mut self, index: u64, entry: &Entry) -> Result<(), Stop> {
        match &self.forum {
            None => self.forum = Some(entry.forum.clone()),
            Some(forum) if *forum != entry.forum => {
                let what = format!(
                    "entry {index} is of the forum \"{}\", and those before it are of \"{forum}\"",
                    entry.forum
                );
                return Err(Wrong::at(Kind::Forum, index, what).into());
            }
            Some(_) => {}
        }
        // Instants have one form, so that they sort as texts do.
        if entry.at < self.last_at {
            let what = format!(
                "entry {index} says it was entered at {}, before the entry it follows, of {}",
                entry.at, self.last_at
            );
            return Err(Wrong::at(Kind::Instant, index, what).into());
        }
        self.last_at.clone_from(&entry.at);
        Ok(())
    }

    fn note_keys(&mut self, rotation: Rotation) {
        if let Some(keys) = &mut self.keys {
            keys.follow(&rotation);
        }
        self.rotated.extend([rotation.old, rotation.new]);
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
