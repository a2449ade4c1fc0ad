//! A disk as POSIX promises it, no better: what was not synced may be there, or not, or in part.
//!
//! A name is durable once its folder was synced, the bytes of a file once the file was. A sector of
//! 512 bytes is written whole or not at all. File systems promise more than this.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use crate::chance::Chance;
use crate::trace::{Deed, Fresh};

/// What a disk writes whole.
const SECTOR: usize = 512;

/// What has become of all that was not synced when the power went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// None of it is there.
    Lost,
    /// All of it is there.
    Kept,
    /// Some writes are there, in any choice, and some names.
    Some,
    /// Some sectors of some writes are there.
    Torn,
}

impl Fate {
    pub(crate) const ALL: [Self; 4] = [Self::Lost, Self::Kept, Self::Some, Self::Torn];
}

/// The bytes of a file: those that are durable, and what was done since.
#[derive(Debug, Clone, Default)]
struct Content {
    durable: Vec<u8>,
    since: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

/// What was done to the names of a folder.
#[derive(Debug, Clone)]
enum Naming {
    Name(String, usize),
    Unname(String),
}

/// One folder on the disk.
#[derive(Debug, Clone, Default)]
pub(crate) struct Disk {
    contents: Vec<Content>,
    /// The names as the process sees them.
    names: BTreeMap<String, usize>,
    durable_names: BTreeMap<String, usize>,
    since: Vec<Naming>,
}

impl Disk {
    /// A disk on which the files of a folder are durable.
    pub(crate) fn with(folder: &Path) -> io::Result<Self> {
        let mut disk = Self::default();
        for file in fs::read_dir(folder)? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            disk.names.insert(name, disk.contents.len());
            disk.contents.push(Content {
                durable: fs::read(file.path())?,
                since: Vec::new(),
            });
        }
        disk.durable_names = disk.names.clone();
        Ok(disk)
    }

    /// Does what the process did.
    pub(crate) fn follow(&mut self, deed: &Deed) {
        match deed {
            Deed::Opened { name, fresh } => self.open(name, *fresh),
            Deed::Wrote {
                name,
                offset,
                bytes,
            } => {
                self.change(name, Change::Write(*offset, bytes.clone()));
            }
            Deed::Truncated { name, length } => self.change(name, Change::Length(*length)),
            Deed::Synced { name } => self.sync(name),
            Deed::SyncFailed { name } => {
                if let Some(content) = self.names.get(name) {
                    self.contents[*content].since.clear();
                }
            }
            Deed::SyncedFolder => {
                self.durable_names = self.names.clone();
                self.since.clear();
            }
            Deed::Renamed { from, to } => self.rename(from, to),
            Deed::Unlinked { name } => {
                self.names.remove(name);
                self.since.push(Naming::Unname(name.clone()));
            }
            Deed::Said(_) => {}
        }
    }

    fn open(&mut self, name: &str, fresh: Fresh) {
        if !self.names.contains_key(name) {
            let content = self.contents.len();
            self.contents.push(Content::default());
            self.names.insert(name.to_owned(), content);
            self.since.push(Naming::Name(name.to_owned(), content));
        } else if fresh == Fresh::Emptied {
            self.change(name, Change::Length(0));
        }
    }

    fn change(&mut self, name: &str, change: Change) {
        if let Some(content) = self.names.get(name) {
            self.contents[*content].since.push(change);
        }
    }

    fn sync(&mut self, name: &str) {
        if let Some(content) = self.names.get(name) {
            let content = &mut self.contents[*content];
            for change in content.since.drain(..) {
                change.apply(&mut content.durable);
            }
        }
    }

    fn rename(&mut self, from: &str, to: &str) {
        if let Some(content) = self.names.remove(from) {
            self.names.insert(to.to_owned(), content);
            // One step in a journal: never both names, never neither.
            self.since.push(Naming::Unname(from.to_owned()));
            self.since.push(Naming::Name(to.to_owned(), content));
        }
    }

    /// Writes into an empty folder what is on the disk after a power cut.
    pub(crate) fn cut(&self, fate: Fate, chance: &mut Chance, into: &Path) -> io::Result<()> {
        for (name, content) in self.names_after(fate, chance) {
            // Shared memory: the system makes it anew, and nothing in it is durable.
            if !name.ends_with("-shm") {
                let bytes = self.contents[content].after(fate, chance);
                fs::write(into.join(name), bytes)?;
            }
        }
        Ok(())
    }

    fn names_after(&self, fate: Fate, chance: &mut Chance) -> BTreeMap<String, usize> {
        let mut names = self.durable_names.clone();
        let kept = match fate {
            Fate::Lost => 0,
            Fate::Kept => self.since.len(),
            // Names go through a journal, in order.
            Fate::Some | Fate::Torn => chance.below(self.since.len() + 1),
        };
        let mut rest = self.since[..kept].iter().chain(self.rest_of_rename(kept));
        rest.by_ref().for_each(|naming| match naming {
            Naming::Name(name, content) => drop(names.insert(name.clone(), *content)),
            Naming::Unname(name) => drop(names.remove(name)),
        });
        names
    }

    /// The second half of a rename whose first half is the last that was kept.
    fn rest_of_rename(&self, kept: usize) -> Option<&Naming> {
        let first = self.since[..kept].last()?;
        let next = self.since.get(kept)?;
        let halves = matches!((first, next), (Naming::Unname(_), Naming::Name(..)));
        halves.then_some(next)
    }
}

impl Content {
    fn after(&self, fate: Fate, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        for change in &self.since {
            match fate {
                Fate::Kept => change.apply(&mut bytes),
                Fate::Some if chance.coin() => change.apply(&mut bytes),
                Fate::Lost | Fate::Some => {}
                Fate::Torn => change.tear(chance, &mut bytes),
            }
        }
        bytes
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length, 0),
            Self::Write(offset, written) => write(bytes, *offset, written),
        }
    }

    /// Each sector that the write touches is there or not.
    fn tear(&self, chance: &mut Chance, bytes: &mut Vec<u8>) {
        let Self::Write(offset, written) = self else {
            if chance.coin() {
                self.apply(bytes);
            }
            return;
        };
        let mut at = *offset;
        let end = offset + written.len();
        while at < end {
            let next = ((at / SECTOR + 1) * SECTOR).min(end);
            if chance.coin() {
                write(bytes, at, &written[at - offset..next - offset]);
            }
            at = next;
        }
    }
}

/// Writes into a file; between its end and what is written beyond it stand zeros.
fn write(bytes: &mut Vec<u8>, offset: usize, written: &[u8]) {
    let end = offset + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[offset..end].copy_from_slice(written);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;

    fn wrote(name: &str, offset: usize, bytes: &[u8]) -> Deed {
        Deed::Wrote {
            name: name.into(),
            offset,
            bytes: bytes.to_vec(),
        }
    }

    fn after(deeds: &[Deed], fate: Fate, name: &str) -> Option<Vec<u8>> {
        let mut disk = Disk::default();
        for deed in deeds {
            disk.follow(deed);
        }
        let folder = Folder::new().unwrap();
        disk.cut(fate, &mut Chance::new(3), folder.path()).unwrap();
        fs::read(folder.path().join(name)).ok()
    }

    #[test]
    fn only_what_was_synced_is_sure() {
        let name = || "a".to_owned();
        let mut deeds = vec![
            Deed::Opened {
                name: name(),
                fresh: Fresh::Made,
            },
            wrote("a", 0, b"one"),
            Deed::Synced { name: name() },
        ];
        assert_eq!(
            after(&deeds, Fate::Lost, "a"),
            None,
            "its name was not synced"
        );
        deeds.push(Deed::SyncedFolder);
        deeds.push(wrote("a", 3, b"two"));
        assert_eq!(after(&deeds, Fate::Lost, "a").unwrap(), b"one");
        assert_eq!(after(&deeds, Fate::Kept, "a").unwrap(), b"onetwo");
        deeds.push(Deed::Renamed {
            from: name(),
            to: "b".into(),
        });
        assert_eq!(after(&deeds, Fate::Lost, "b"), None);
        assert_eq!(after(&deeds, Fate::Kept, "b").unwrap(), b"onetwo");
        assert_eq!(after(&deeds, Fate::Kept, "a"), None);
    }

    #[test]
    fn torn_writes_are_torn_at_sectors() {
        let deeds = [
            Deed::Opened {
                name: "a".into(),
                fresh: Fresh::Made,
            },
            Deed::SyncedFolder,
            wrote("a", 0, &[7; 32 * SECTOR]),
        ];
        let torn = after(&deeds, Fate::Torn, "a").unwrap();
        let whole = torn
            .chunks(SECTOR)
            .filter(|sector| sector.iter().all(|byte| *byte == 7));
        let none = torn
            .chunks(SECTOR)
            .filter(|sector| sector.iter().all(|byte| *byte == 0));
        assert!(0 < whole.clone().count() && 0 < none.clone().count());
        assert_eq!(whole.count() + none.count(), torn.len().div_ceil(SECTOR));
    }
}
