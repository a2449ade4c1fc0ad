//! Copies the record while the forum runs: whole, of one moment, encrypted if asked; and beside it
//! the accounts and the private papers, where there are any.
//!
//! The log's private key is left out unless it is asked for: whoever holds both could sign a fork.

pub(crate) mod accounts;
mod age;
mod bech32;

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use ledger::Readable as _;
use registrar::Fault;
use store::Reader;

use crate::surroundings::chance;
use crate::{Data, Failure};
use age::{FileChance, Identity, Recipient};

/// What to copy, and where to.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to write; it must not exist yet. The accounts are written beside it, with `.accounts`
    /// after the name, and the private papers into a folder, with `.papers`.
    file: PathBuf,
    /// Encrypt the copy for this age recipient: age1…
    #[arg(long, value_name = "AGE-RECIPIENT")]
    recipient: Option<String>,
    /// Copy the log's private key too, to a file with `.key` after the name.
    #[arg(long)]
    with_key: bool,
}

/// Writes the copy, and says what is in it. The forum may run meanwhile.
pub(crate) fn backup(data: &Data, asked: &Backup) -> Result<(), Failure> {
    let recipient = asked.recipient.as_deref().map(recipient).transpose()?;
    let key = asked.with_key.then(|| beside(&asked.file, ".key"));
    let beside = accounts::beside(&asked.file);
    let files = [
        Some(&asked.file),
        key.as_ref(),
        Some(&beside.accounts),
        Some(&beside.papers),
    ];
    for file in files.into_iter().flatten() {
        if file.exists() {
            let file = file.display();
            return Err(Failure::State(format!(
                "{file} exists; name a file that does not"
            )));
        }
    }
    let size = copy(data, &asked.file, recipient.as_ref())?;
    if let Some(key) = &key {
        copy_key(data, key, recipient.as_ref())?;
    }
    println!("{size} entries copied to {}.", asked.file.display());
    // After the record: whoever is named there is known here.
    accounts::copy(data, &beside, recipient.as_ref())?;
    if key.is_none() {
        println!("The log's private key is not in it; keep log.key in another place.");
    }
    Ok(())
}

fn recipient(text: &str) -> Result<Recipient, Failure> {
    Recipient::parse(text).ok_or_else(|| {
        Failure::Configuration(format!(
            "{text} is no age recipient; one begins with age1 and is printed by age-keygen"
        ))
    })
}

/// Copies the record, and says how many entries the copy has.
fn copy(data: &Data, file: &Path, recipient: Option<&Recipient>) -> Result<u64, Failure> {
    let mut reader = Reader::open(&data.record())?;
    let Some(recipient) = recipient else {
        reader.copy_to(file).map_err(Fault::from)?;
        return size(file);
    };
    // Plain only beside the record, where the same bytes stand already.
    let plain = data.record().with_extension("copying");
    remove(&plain)?;
    reader.copy_to(&plain).map_err(Fault::from)?;
    let copied = size(&plain).and_then(|size| {
        encrypt(recipient, &plain, file)?;
        Ok(size)
    });
    remove(&plain)?;
    copied
}

fn size(copy: &Path) -> Result<u64, Failure> {
    Ok(Reader::open(copy)?.size().map_err(Fault::from)?)
}

fn copy_key(data: &Data, to: &Path, recipient: Option<&Recipient>) -> Result<(), Failure> {
    let from = data.key();
    match recipient {
        Some(recipient) => encrypt(recipient, &from, to),
        None => whole(to, |file| {
            std::io::copy(&mut File::open(&from)?, file).map(drop)
        }),
    }
}

fn encrypt(recipient: &Recipient, from: &Path, to: &Path) -> Result<(), Failure> {
    let (a, secret, b) = (chance()?, chance()?, chance()?);
    let half = |bytes: [u8; 32]| {
        let mut half = [0; 16];
        half.copy_from_slice(&bytes[..16]);
        half
    };
    let chance = FileChance {
        key: half(a),
        secret,
        nonce: half(b),
    };
    whole(to, |file| {
        let mut plain = BufReader::new(File::open(from)?);
        let mut sealed = BufWriter::new(file);
        age::encrypt(recipient, &chance, &mut plain, &mut sealed)?;
        sealed.flush()
    })
}

/// A plain file from one that may be encrypted, written beside `beside`; the file itself if it is
/// plain.
pub(crate) fn plain(
    file: &Path,
    identity: Option<&Path>,
    beside_record: &Path,
) -> Result<Option<PathBuf>, Failure> {
    let mut beginning = Vec::new();
    let opened = File::open(file).map_err(Failure::file(file))?;
    opened
        .take(64)
        .read_to_end(&mut beginning)
        .map_err(Failure::file(file))?;
    if !age::is_encrypted(&beginning) {
        return Ok(None);
    }
    let name = file.display();
    let Some(path) = identity else {
        return Err(Failure::State(format!(
            "{name} is encrypted; name the file with the age identity that opens it with --identity"
        )));
    };
    let text = fs::read_to_string(path).map_err(Failure::file(path))?;
    let identity = Identity::parse(&text).ok_or_else(|| {
        let path = path.display();
        Failure::State(format!("{path} has no line with an age identity"))
    })?;
    let to = beside(beside_record, ".decrypting");
    remove(&to)?;
    whole(&to, |plain| {
        let mut sealed = BufReader::new(File::open(file)?);
        let mut plain = BufWriter::new(plain);
        age::decrypt(&identity, &mut sealed, &mut plain)?;
        plain.flush()
    })
    .map_err(|failure| match failure {
        Failure::File { source, .. } if source.kind() == std::io::ErrorKind::InvalidData => {
            Failure::State(format!("{name} cannot be opened: {source}"))
        }
        other => other,
    })?;
    Ok(Some(to))
}

/// Writes a file that only its owner may read, whole or not at all.
fn whole(path: &Path, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> Result<(), Failure> {
    let unfinished = beside(path, ".unfinished");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&unfinished).and_then(|mut file| {
        write(&mut file)?;
        file.sync_all()
    });
    let named = written.and_then(|()| fs::rename(&unfinished, path));
    if named.is_err() {
        // Half of it is of no use; if it cannot be removed, the next attempt writes over it.
        let _ = fs::remove_file(&unfinished);
    }
    named
        .and_then(|()| sync_folder(path))
        .map_err(Failure::file(path))
}

/// Makes the name of a file durable.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file(path)(error))
        }
        _ => Ok(()),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
