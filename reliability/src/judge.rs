//! What must hold after whatever happened: everything promised is there, and the record goes on.

use std::ops::ControlFlow;
use std::path::Path;

use ledger::{Readable as _, SignedCheckpoint, Tree};
use registrar::Registrar;

use crate::folder::Folder;
use crate::said::Promised;
use crate::{Outcome, ask, surroundings};

/// A record that nothing happened to, to compare others with.
pub(crate) struct Reference {
    registrar: Registrar,
    entries: Vec<Vec<u8>>,
    tree: Tree,
    // Removed when the registrar has closed its files.
    _folder: Folder,
}

/// How many entries the reference has: more than any scenario enters.
const ENTRIES: usize = 260;

impl Reference {
    pub(crate) fn new() -> Outcome<Self> {
        let folder = Folder::new()?;
        let registrar = surroundings::open(folder.path())?;
        let asks: Vec<_> = ask::from(0).take(ENTRIES).collect();
        registrar
            .submit_all(asks)
            .map_err(|(place, rejected)| format!("command {place}: {rejected}"))?;
        let entries: Vec<Vec<u8>> = registrar
            .entries(0, ENTRIES)?
            .into_iter()
            .map(|entered| entered.bytes)
            .collect();
        let mut tree = Tree::new();
        for entry in &entries {
            tree.append(entry);
        }
        Ok(Self {
            registrar,
            entries,
            tree,
            _folder: folder,
        })
    }

    /// Opens the record as a server does after a crash, and checks it. Says how many entries are
    /// there that were not promised, because the answer did not get out.
    ///
    /// The error is what is wrong, in one sentence.
    pub(crate) fn judge(&self, folder: &Path, promised: Promised) -> Result<u64, String> {
        let size = {
            let registrar =
                surroundings::open(folder).map_err(|why| format!("it does not open: {why}"))?;
            self.same_entries(&registrar, promised)?;
            self.same_forum(&registrar)?;
            let size = registrar.size();
            goes_on(&registrar, promised)?;
            size
        };
        self.checkpoints(folder, promised)?;
        sound(folder)?;
        Ok(size - promised.entries)
    }

    fn same_entries(&self, registrar: &Registrar, promised: Promised) -> Result<(), String> {
        let size = registrar.size();
        if size < promised.entries {
            let lost = promised.entries - size;
            return Err(format!(
                "{lost} of {} answered entries are lost",
                promised.entries
            ));
        }
        let entries = registrar
            .entries(0, self.entries.len())
            .map_err(|fault| format!("the entries cannot be read: {fault}"))?;
        let differs = entries
            .iter()
            .zip(&self.entries)
            .find(|(entered, bytes)| entered.bytes != **bytes);
        match differs {
            Some((entered, _)) => Err(format!("entry {} has other bytes", entered.index)),
            None if entries.len() as u64 == size => Ok(()),
            None => Err(format!("{} of {size} entries can be read", entries.len())),
        }
    }

    fn same_forum(&self, registrar: &Registrar) -> Result<(), String> {
        let size = registrar.size();
        let expected = self
            .registrar
            .forum_at(size)
            .map_err(|fault| fault.to_string())?;
        let now = registrar.read();
        match expected {
            Some(expected) if expected.forum == now.forum && expected.root == now.root => Ok(()),
            _ => Err(format!(
                "the forum folded from {size} entries is another one"
            )),
        }
    }

    /// Every checkpoint is of this record, and none that was given out is forgotten.
    fn checkpoints(&self, folder: &Path, promised: Promised) -> Result<(), String> {
        let plainly = |error: &dyn std::fmt::Display| error.to_string();
        let mut reader =
            store::Reader::open(&surroundings::record(folder)).map_err(|e| plainly(&e))?;
        let mut notes = Vec::new();
        reader
            .checkpoints(&mut |_, note| {
                notes.push(note.to_owned());
                ControlFlow::Continue(())
            })
            .map_err(|e| plainly(&e))?;
        let remembered = std::fs::read_to_string(surroundings::signed(folder))
            .map_err(|error| format!("what was signed last cannot be read: {error}"))?;
        if self.checkpoint(&remembered)? < promised.signed {
            return Err("the signer has forgotten a checkpoint that was given out".to_owned());
        }
        for note in &notes {
            self.checkpoint(note)?;
        }
        Ok(())
    }

    /// The size of a checkpoint that is signed and of this record.
    fn checkpoint(&self, note: &str) -> Result<u64, String> {
        let key = surroundings::verifier().map_err(|error| error.to_string())?;
        let head = SignedCheckpoint::open(note.as_bytes(), surroundings::ORIGIN, &[key])
            .map_err(|error| format!("a checkpoint is none: {error}"))?
            .head();
        match self.tree.root_at(head.size) {
            Ok(root) if root == head.root => Ok(head.size),
            _ => Err(format!(
                "the checkpoint over {} entries is of another record",
                head.size
            )),
        }
    }

    /// The registrar of the record that nothing happened to.
    pub(crate) fn registrar(&self) -> &Registrar {
        &self.registrar
    }
}

/// The last promised command is answered again with the same index; the next one is entered.
fn goes_on(registrar: &Registrar, promised: Promised) -> Result<(), String> {
    let size = registrar.size();
    let again = promised.entries.checked_sub(1);
    for (index, repeated) in again
        .map(|index| (index, true))
        .into_iter()
        .chain([(size, false)])
    {
        let ask = ask::from(index).next().ok_or("there is no such command")?;
        let receipt = registrar
            .submit(&ask)
            .map_err(|rejected| format!("it does not go on: {rejected}"))?;
        if (receipt.index, receipt.repeated) != (index, repeated) {
            return Err(format!("command {index} was answered with {receipt:?}"));
        }
    }
    registrar
        .sign()
        .map_err(|fault| format!("it does not sign: {fault}"))
}

/// The whole file is checked, and the record verified as a stranger does.
fn sound(folder: &Path) -> Result<(), String> {
    let mut reader =
        store::Reader::open(&surroundings::record(folder)).map_err(|error| error.to_string())?;
    reader.check_file().map_err(|error| error.to_string())?;
    verified(folder)
}

/// The time at which records are verified: a day after everything in them, in seconds since 1970.
pub(crate) const NOON: u64 = 1_784_649_600;

/// Verifies the record in a folder from its entries.
pub(crate) fn verified(folder: &Path) -> Result<(), String> {
    let mut reader =
        store::Reader::open(&surroundings::record(folder)).map_err(|error| error.to_string())?;
    let mut progress = |_, _| {};
    let mut given = verifier::Given::at(NOON, &mut progress);
    given.keys = Some(
        surroundings::verifier()
            .map_err(|error| error.to_string())?
            .into(),
    );
    let report = verifier::verify(&mut reader, "the record", &mut given)?;
    report.wrong.map_or(Ok(()), |wrong| {
        Err(format!("it does not verify: {}", wrong.what))
    })
}
