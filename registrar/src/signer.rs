//! The signer: keeps the log's key and what it signed last, apart from the record.
//!
//! A restored backup or a second copy of the database looks exactly like an attack that rolls the
//! record back. The signer therefore remembers, in a file of its own, the size and root it signed
//! last, and signs only what continues it.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use ledger::note::{SignerKey, VerifierKey};
use ledger::tree::Head;
use ledger::{Checkpoint, Tree};

use crate::Fault;

/// Signs checkpoints that continue what was signed before.
pub struct Signer {
    key: SignerKey,
    /// Keys that signed before and sign along, so that whoever trusts them can follow.
    former: Vec<SignerKey>,
    origin: String,
    memory: Memory,
}

/// Where the signer remembers what it signed last.
enum Memory {
    /// In a file, replaced whole.
    File(PathBuf, Option<Head>),
    /// Nowhere: for tests.
    Nowhere(Option<Head>),
}

impl Signer {
    /// A signer that remembers in the file at `memory`, which need not exist yet.
    ///
    /// `key` signs; the keys in `former` sign along after a rotation. Fails when the file cannot
    /// be read or is not a checkpoint that one of these keys has signed.
    pub fn new(
        key: SignerKey,
        former: Vec<SignerKey>,
        origin: &str,
        memory: PathBuf,
    ) -> Result<Self, Fault> {
        let keys: Vec<VerifierKey> = std::iter::once(&key)
            .chain(&former)
            .map(SignerKey::verifier)
            .collect();
        let last = match fs::read(&memory) {
            Ok(note) => Some(remembered(&note, origin, &keys)?),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(unsigned(format!("{}: {error}", memory.display()))),
        };
        Ok(Self {
            key,
            former,
            origin: origin.into(),
            memory: Memory::File(memory, last),
        })
    }

    /// A signer that forgets when it is dropped.
    pub fn forgetful(key: SignerKey, origin: &str) -> Self {
        Self {
            key,
            former: Vec::new(),
            origin: origin.into(),
            memory: Memory::Nowhere(None),
        }
    }

    /// The key by which others check what was signed.
    pub fn verifier(&self) -> VerifierKey {
        self.key.verifier()
    }

    /// The keys that signed before and sign along.
    pub fn former_verifiers(&self) -> Vec<VerifierKey> {
        self.former.iter().map(SignerKey::verifier).collect()
    }

    /// The identity of the log.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Signs the head of `tree`, if it continues what was signed last.
    pub(crate) fn sign(&mut self, tree: &Tree) -> Result<String, Fault> {
        self.continues(tree)?;
        let head = tree.head();
        let checkpoint = Checkpoint {
            origin: self.origin.clone(),
            head,
            extensions: Vec::new(),
        };
        let mut signed = checkpoint
            .sign(&self.key)
            .map_err(|error| unsigned(error.to_string()))?;
        for key in &self.former {
            let signature = key.sign(signed.note().text());
            let signature = signature.map_err(|error| unsigned(error.to_string()))?;
            signed
                .add(signature)
                .map_err(|error| unsigned(error.to_string()))?;
        }
        let note = signed.to_string();
        // Remembered before it is given out: a crash here leaves a checkpoint nobody has seen,
        // and the record still continues it.
        self.remember(head, &note)?;
        Ok(note)
    }

    /// Refuses a record that does not continue what was signed last.
    pub(crate) fn continues(&self, tree: &Tree) -> Result<(), Fault> {
        self.last().map_or(Ok(()), |last| continues(tree, last))
    }

    fn last(&self) -> Option<Head> {
        match &self.memory {
            Memory::File(_, last) | Memory::Nowhere(last) => *last,
        }
    }

    fn remember(&mut self, head: Head, note: &str) -> Result<(), Fault> {
        match &mut self.memory {
            Memory::Nowhere(last) => *last = Some(head),
            Memory::File(path, last) => {
                replace(path, note).map_err(|error| unremembered(path, &error))?;
                *last = Some(head);
            }
        }
        Ok(())
    }
}

fn continues(tree: &Tree, last: Head) -> Result<(), Fault> {
    match tree.root_at(last.size) {
        Ok(root) if root == last.root => Ok(()),
        Ok(_) => Err(unsigned(format!(
            "the record is not the one whose first {} entries were signed before",
            last.size
        ))),
        Err(_) => Err(unsigned(format!(
            "{} entries were signed before and the record has only {}: it is an older copy; \
             restore the newer one",
            last.size,
            tree.size()
        ))),
    }
}

fn remembered(note: &[u8], origin: &str, keys: &[VerifierKey]) -> Result<Head, Fault> {
    ledger::SignedCheckpoint::open(note, origin, keys)
        .map(|signed| signed.head())
        .map_err(|error| unsigned(format!("what was signed last cannot be read: {error}")))
}

/// Replaces a file as a whole: either the old or the new text is there after a crash.
fn replace(path: &PathBuf, text: &str) -> std::io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// A full disk stops nothing: the checkpoint is signed when there is room again.
fn unremembered(path: &Path, error: &std::io::Error) -> Fault {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Fault::Storage(ledger::storage::Error::Full)
        }
        _ => unsigned(format!("{}: {error}", path.display())),
    }
}

fn unsigned(reason: String) -> Fault {
    Fault::Unsigned { reason }
}
