//! The folder in which a forum lives: its record, its log key, what the key signed last, and what
//! is known of its people.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use ledger::Readable;
use ledger::note::{Algorithm, SignerKey};
use procedure::id::ForumId;
use registrar::{Registrar, Signer};
use store::{Accounts, Database, Reader};

use crate::Failure;
use crate::surroundings::{chance, surroundings};

/// The folder in which a forum lives.
#[derive(Clone, Debug)]
pub struct Data {
    folder: PathBuf,
}

impl Data {
    /// The folder at `folder`, which need not exist yet.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The record.
    pub fn record(&self) -> PathBuf {
        self.folder.join("record.sqlite")
    }

    /// The private key of the log. Kept apart from backups of the record.
    pub fn key(&self) -> PathBuf {
        self.folder.join("log.key")
    }

    /// The checkpoint the key signed last.
    pub fn signed(&self) -> PathBuf {
        self.folder.join("log.signed")
    }

    /// The accounts of the people who act in the forum. They may be lost without the forum.
    pub fn accounts(&self) -> PathBuf {
        self.folder.join("accounts.sqlite")
    }

    /// What the links and passkeys of a rehearsal follow from. No other forum has it.
    pub fn rehearsal_key(&self) -> PathBuf {
        self.folder.join("rehearsal.key")
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether the forum here is a rehearsal, as its record says.
    pub fn is_rehearsal(&self) -> Result<bool, Failure> {
        let forum = forum_of(&mut Reader::open(&self.record())?)?;
        Ok(ForumId::new(&forum).is_ok_and(|forum| forum.is_rehearsal()))
    }

    /// The private papers, such as letters of credentials: one file for each, named after its hash.
    pub fn papers(&self) -> PathBuf {
        self.folder.join("papers")
    }

    /// Opens the accounts of this forum, making an empty file if there is none.
    pub fn open_accounts(&self, forum: &str) -> Result<Accounts, Failure> {
        let path = self.accounts();
        let mut accounts = Accounts::open(&path)?;
        let ours = accounts.are_of(forum).map_err(|fault| {
            Failure::Record(store::Error::Failed {
                path: path.clone(),
                doing: "read whose accounts stand in",
                source: fault.into(),
            })
        })?;
        if ours {
            return Ok(accounts);
        }
        Err(Failure::State(format!(
            "{} has the accounts of another forum; move it away and restore the right one, or start \
             without: people then sign in with the passkeys on record, or are invited anew",
            path.display()
        )))
    }

    /// Whether a forum has been founded here.
    pub fn founded(&self) -> bool {
        self.record().exists()
    }

    pub(crate) fn create(&self) -> Result<(), Failure> {
        fs::create_dir_all(&self.folder).map_err(Failure::file(&self.folder))
    }

    /// Makes the log's key, readable by this user alone. Refuses to replace one.
    pub(crate) fn make_key(&self, origin: &str) -> Result<(), Failure> {
        let key = SignerKey::from_seed(origin, Algorithm::Ed25519, chance()?)
            .map_err(|error| Failure::Configuration(format!("log origin {origin:?}: {error}")))?;
        let path = self.key();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path).map_err(Failure::file(&path))?;
        writeln!(file, "{}", key.to_secret_text()).map_err(Failure::file(&path))?;
        file.sync_all().map_err(Failure::file(&path))
    }

    /// The signer with its keys and its memory.
    pub(crate) fn signer(&self) -> Result<Signer, Failure> {
        let mut keys = self.keys()?;
        let key = keys.remove(0);
        // The log's identity is the name of its key: it stays when the address changes.
        let origin = key.verifier().name().to_owned();
        Ok(Signer::new(key, keys, &origin, self.signed())?)
    }

    /// The log's private keys, one a line: the one that signs, then those that sign along.
    pub(crate) fn keys(&self) -> Result<Vec<SignerKey>, Failure> {
        let path = self.key();
        let text = fs::read_to_string(&path).map_err(Failure::file(&path))?;
        let unreadable =
            |error: String| Failure::State(format!("{}: no log key: {error}", path.display()));
        let keys: Result<Vec<SignerKey>, _> = text.lines().map(SignerKey::parse).collect();
        let keys = keys.map_err(|error| unreadable(error.to_string()))?;
        if keys.is_empty() {
            return Err(unreadable("the file is empty".into()));
        }
        Ok(keys)
    }

    /// Opens the record, folds all of it, and signs what is not signed yet.
    pub fn open(&self, progress: &mut dyn FnMut(u64)) -> Result<Registrar, Failure> {
        if !self.founded() {
            let folder = self.folder.display();
            return Err(Failure::State(format!(
                "there is no forum in {folder}; found one with `travaux found PACK --data {folder}`"
            )));
        }
        let storage = Database::open(&self.record())?;
        let mut reader = Reader::open(&self.record())?;
        let forum = forum_of(&mut reader)?;
        let signer = self.signer()?;
        let (storage, reader) = (Box::new(storage), Box::new(reader));
        Ok(Registrar::open(
            surroundings(&forum),
            storage,
            reader,
            signer,
            progress,
        )?)
    }
}

/// The id of the forum whose record this is, as its first entry names it.
pub(crate) fn forum_of(reader: &mut dyn Readable) -> Result<String, Failure> {
    let mut forum = None;
    reader
        .read(0..1, &mut |stored| {
            forum = stored.entry().ok().map(|entry| entry.forum.to_owned());
            std::ops::ControlFlow::Break(())
        })
        .map_err(registrar::Fault::from)?;
    forum.ok_or_else(|| {
        Failure::State("the record is empty or its first entry cannot be read".into())
    })
}
