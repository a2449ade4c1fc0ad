//! A record in memory, for tests of everything that stands on storage. It breaks on cue.

use super::{Append, AppendError, Erasure, Error, IdempotencyKey, Readable, Storage, Stored};
use crate::hash::Hash;
use crate::seal::{Opening, Seal};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::{ControlFlow, Range};

/// Where the next append breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breakage {
    /// Before anything is appended.
    BeforeAppend,
    /// After everything is durable, before the caller hears of it.
    BeforeReply,
    /// The disk is full: nothing is appended, and storage goes on.
    Full,
}

/// A record that lives as long as the value does.
#[derive(Debug, Default)]
pub struct MemoryStorage {
    entries: Vec<(Hash, Vec<u8>)>,
    receipts: HashMap<IdempotencyKey, u64>,
    vault: BTreeMap<Seal, Opening>,
    checkpoints: BTreeMap<u64, String>,
    breakage: Option<Breakage>,
}

impl MemoryStorage {
    /// An empty record.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the next append break, once.
    pub fn break_next(&mut self, breakage: Breakage) {
        self.breakage = Some(breakage);
    }

    /// Changes the bytes of an entry behind the record's back, as rot or a forger would.
    pub fn tamper(&mut self, index: usize, change: impl FnOnce(&mut Vec<u8>)) {
        if let Some((_, bytes)) = self.entries.get_mut(index) {
            change(bytes);
        }
    }
}

fn broken(doing: &'static str) -> Error {
    Error::Failed {
        doing,
        source: "told to break".into(),
    }
}

impl Readable for MemoryStorage {
    fn size(&mut self) -> Result<u64, Error> {
        Ok(self.entries.len() as u64)
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        for index in range.start..range.end.min(self.entries.len() as u64) {
            let place = usize::try_from(index).unwrap_or(usize::MAX);
            let Some((leaf, bytes)) = self.entries.get(place) else {
                break;
            };
            if visit(Stored {
                index,
                bytes,
                leaf: *leaf,
            })
            .is_break()
            {
                break;
            }
        }
        Ok(())
    }

    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, Error> {
        Ok(self.receipts.get(key).copied())
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error> {
        Ok(self.vault.get(&seal).cloned())
    }

    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        for (seal, opening) in &self.vault {
            if visit(*seal, opening.clone()).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        Ok(self.checkpoints.values().next_back().cloned())
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error> {
        Ok(self.checkpoints.get(&size).cloned())
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        for (size, note) in &self.checkpoints {
            if visit(*size, note).is_break() {
                break;
            }
        }
        Ok(())
    }
}

impl Storage for MemoryStorage {
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        let size = self.size()?;
        if size != expected {
            return Err(AppendError::Overtaken { size });
        }
        let mut keys = HashSet::new();
        for append in batch {
            if let Some(index) = self.receipts.get(&append.key) {
                return Err(AppendError::Repeated { index: *index });
            }
            if !keys.insert(&append.key) {
                return Err(AppendError::Failed(broken(
                    "append two entries with one key",
                )));
            }
        }
        let breakage = self.breakage.take();
        match breakage {
            Some(Breakage::BeforeAppend) => return Err(broken("append").into()),
            Some(Breakage::Full) => return Err(Error::Full.into()),
            Some(Breakage::BeforeReply) | None => {}
        }
        let mut opened = Vec::new();
        for opening in batch.iter().flat_map(|append| &append.openings) {
            let seal = opening.seal().map_err(|error| Error::Failed {
                doing: "seal a value for the vault",
                source: error.into(),
            })?;
            opened.push((seal, opening.clone()));
        }
        self.vault.extend(opened);
        for (index, append) in (size..).zip(batch) {
            self.entries
                .push((Hash::leaf(&append.bytes), append.bytes.clone()));
            self.receipts.insert(append.key.clone(), index);
        }
        match breakage {
            Some(_) => Err(broken("hear that the append is durable").into()),
            None => Ok(()),
        }
    }

    fn save_checkpoint(&mut self, size: u64, note: &str) -> Result<(), Error> {
        let have = self.size()?;
        if have < size {
            return Err(Error::Ahead {
                asked: size,
                size: have,
            });
        }
        self.checkpoints.insert(size, note.to_owned());
        Ok(())
    }

    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        Ok(match self.vault.remove(&seal) {
            Some(_) => Erasure::Done,
            None => Erasure::Nothing,
        })
    }
}
