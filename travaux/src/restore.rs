//! Puts a backup in the place of a record that was lost, if nothing that was signed would be lost.
//!
//! A backup looks exactly like an attack that rolls the record back. So whatever is known of the
//! newest checkpoint is held against it: what the key signed last, and a checkpoint that the site,
//! a mirror or a witness has. What would be lost is said before anything is put in place.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use ledger::note::{SignerKey, VerifierKey};
use ledger::tree::Head;
use ledger::{Readable as _, SignedCheckpoint};
use registrar::Fault;
use store::Reader;
use verifier::{Earlier, Given, Keys, Report};

use crate::backup::{accounts, plain, remove, sync_folder};
use crate::surroundings::clock;
use crate::{Data, Failure};

/// What to restore, and what it must not be older than.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup. The accounts and papers that stand beside it are restored with it.
    file: PathBuf,
    /// The newest checkpoint known: a file from the site, a mirror or a witness.
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
    /// The log's public key, where log.key is not in the data folder.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// The file with the age identity that opens an encrypted backup.
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// Restore the accounts and papers beside the backup only, into a folder that has a record.
    #[arg(long)]
    accounts_only: bool,
}

/// A checkpoint that the backup must reach.
struct Known {
    name: String,
    note: String,
    head: Head,
}

/// Checks the backup and puts it in the data folder, which has no record yet.
pub(crate) fn restore(data: &Data, asked: &Restore) -> Result<(), Failure> {
    let identity = asked.identity.as_deref();
    if asked.accounts_only {
        return accounts::restore(data, &asked.file, identity);
    }
    data.create()?;
    let keys = keys(data, asked.key.as_deref())?;
    let known = known(data, asked.checkpoint.as_deref(), keys.as_ref())?;
    let decrypted = plain(&asked.file, identity, &data.record())?;
    let copy = decrypted.as_deref().unwrap_or(&asked.file);
    let mut report = None;
    let placed = store::place(copy, &data.record(), |reader| {
        report = Some(accept(reader, &asked.file, keys.as_ref(), &known)?);
        Ok::<(), Failure>(())
    });
    if let Some(decrypted) = &decrypted {
        remove(decrypted)?;
    }
    placed?;
    remember(data, &known, report.as_ref())?;
    tell(data, report.as_ref(), &known, keys.is_some());
    accounts::restore(data, &asked.file, identity)
}

/// The keys by which the copy is checked: the one given, or those of the folder.
fn keys(data: &Data, given: Option<&str>) -> Result<Option<Keys>, Failure> {
    if let Some(text) = given {
        let key = VerifierKey::parse(text)
            .map_err(|error| Failure::Configuration(format!("--key: {error}")))?;
        return Ok(Some(key.into()));
    }
    if !data.key().exists() {
        return Ok(None);
    }
    public(data).map(Some)
}

/// The public keys to the private ones of the folder.
pub(crate) fn public(data: &Data) -> Result<Keys, Failure> {
    let keys = data.keys()?;
    Keys::of(keys.iter().map(SignerKey::verifier).collect()).map_err(Failure::State)
}

/// The checkpoints that are known: what the key signed last, and the one that was shown.
fn known(data: &Data, shown: Option<&Path>, keys: Option<&Keys>) -> Result<Vec<Known>, Failure> {
    let signed = data.signed();
    let files = [signed.exists().then_some(signed.as_path()), shown];
    files
        .into_iter()
        .flatten()
        .map(|path| read_checkpoint(path, keys))
        .collect()
}

fn read_checkpoint(path: &Path, keys: Option<&Keys>) -> Result<Known, Failure> {
    let name = path.display().to_string();
    let note = fs::read_to_string(path).map_err(Failure::file(path))?;
    let read = match keys {
        Some(keys) => SignedCheckpoint::open(note.as_bytes(), keys.origin(), &keys.to_vec()),
        None => SignedCheckpoint::parse(note.as_bytes()),
    };
    let head = read
        .map_err(|error| Failure::State(format!("{name} is no checkpoint of this log: {error}")))?
        .head();
    Ok(Known { name, note, head })
}

/// Refuses a copy that is older than what is known, or in which anything is wrong.
fn accept(
    reader: &mut Reader,
    file: &Path,
    keys: Option<&Keys>,
    known: &[Known],
) -> Result<Report, Failure> {
    let (file, size) = (file.display(), reader.size().map_err(Fault::from)?);
    let newest = known.iter().max_by_key(|known| known.head.size);
    if let Some(newest) = newest.filter(|newest| size < newest.head.size) {
        let lost = newest.head.size - size;
        let entries = if lost == 1 { "entry" } else { "entries" };
        return Err(Failure::State(format!(
            "{file} has {size} entries and {} covers {}: {lost} {entries} from index {size} on \
             would be lost; look for a newer backup or a mirror; nothing was changed",
            newest.name, newest.head.size
        )));
    }
    let mut progress = |_, _| {};
    let mut given = Given::at(now(), &mut progress);
    given.keys = keys.cloned();
    given.earlier = known.iter().map(earlier).collect();
    let report = verifier::verify(reader, &file.to_string(), &mut given).map_err(Failure::State)?;
    match &report.wrong {
        None => Ok(report),
        Some(wrong) => Err(Failure::State(format!(
            "{file} does not verify: {}; nothing was changed",
            wrong.what
        ))),
    }
}

fn earlier(known: &Known) -> Earlier {
    Earlier {
        name: known.name.clone(),
        note: known.note.clone().into_bytes(),
    }
}

/// Seconds since 1970 UTC.
pub(crate) fn now() -> u64 {
    u64::try_from(clock()().as_second()).unwrap_or(0)
}

/// Gives a folder that has no memory of signatures the newest checkpoint that is known, so that
/// the key signs nothing that does not continue it.
fn remember(data: &Data, known: &[Known], report: Option<&Report>) -> Result<(), Failure> {
    let path = data.signed();
    if path.exists() {
        return Ok(());
    }
    let of_record = report.and_then(|report| report.checkpoint.as_ref());
    let of_record = of_record.map(|checkpoint| (checkpoint.head().size, checkpoint.to_string()));
    let shown = known
        .iter()
        .map(|known| (known.head.size, known.note.clone()));
    let Some((_, note)) = shown.chain(of_record).max_by_key(|(size, _)| *size) else {
        return Ok(());
    };
    let written = File::create(&path).and_then(|mut file| {
        file.write_all(note.as_bytes())?;
        file.sync_all()?;
        sync_folder(&path)
    });
    written.map_err(Failure::file(&path))
}

fn tell(data: &Data, report: Option<&Report>, known: &[Known], signed: bool) {
    if let Some(report) = report {
        println!(
            "{} entries restored to {}; the root is {}.",
            report.entries,
            data.record().display(),
            report.root.to_base64()
        );
    }
    if !signed {
        println!("No key was given, so no signature was checked.");
    }
    if known.is_empty() {
        println!(
            "No checkpoint was shown. If the site, a mirror or a witness has one over more entries, \
             do not start: what lies between would be lost. Show it with --checkpoint instead."
        );
    }
    if !data.key().exists() {
        println!("Put log.key in place before you start the forum.");
    }
}
