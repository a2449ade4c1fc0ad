//! The keeping of the record: values that are shown no longer, and the keys that sign the log.
//!
//! An entry is never changed. What personal data it holds is sealed, and what opens a seal can be
//! withheld by rule or erased by law; the record verifies before and after.

pub mod erase;
pub mod rotate_key;
pub mod withhold;

use std::collections::BTreeMap;

use text::Words;

use crate::act::{LogKeyRotated, ValueErased, ValueWithheld};
use crate::id::SealId;

/// Whether a closed value could still be opened by whoever keeps the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// What opens it is kept.
    Withheld,
    /// What opens it is destroyed.
    Erased,
}

/// What the record no longer shows, and the keys that have signed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    closed: BTreeMap<SealId, Closed>,
    keys: Vec<Words>,
}

impl Keeping {
    /// How a value was closed; `None` while it is open.
    pub fn closed(&self, seal: &SealId) -> Option<Closed> {
        self.closed.get(seal).copied()
    }

    /// All values that were closed.
    pub fn all_closed(&self) -> impl Iterator<Item = (&SealId, Closed)> {
        self.closed.iter().map(|(seal, closed)| (seal, *closed))
    }

    /// The keys that have signed the log, first to last; empty while the first one signs.
    pub fn keys(&self) -> &[Words] {
        &self.keys
    }

    pub(crate) fn withhold(&mut self, act: &ValueWithheld) {
        self.closed.insert(act.seal.clone(), Closed::Withheld);
    }

    pub(crate) fn erase(&mut self, act: &ValueErased) {
        self.closed.insert(act.seal.clone(), Closed::Erased);
    }

    pub(crate) fn rotate_key(&mut self, act: &LogKeyRotated) {
        if self.keys.is_empty() {
            self.keys.push(act.old.clone());
        }
        self.keys.push(act.new.clone());
    }
}
