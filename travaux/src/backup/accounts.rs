//! The accounts and the private papers beside a backup of the record, and their way back.
//!
//! The record stands without them: a forum whose accounts are lost goes on.

use std::fs;
use std::path::{Path, PathBuf};

use ledger::Hash;
use registrar::Fault;
use store::{PaperFault, Papers};

use super::age::Recipient;
use super::{encrypt, plain, remove, whole};
use crate::surroundings::clock;
use crate::{Data, Failure};

/// What an encrypted paper has after its name.
const SEALED: &str = ".age";

/// Where they stand beside a backup.
pub(crate) struct Beside {
    /// The accounts.
    pub(crate) accounts: PathBuf,
    /// A folder with the papers.
    pub(crate) papers: PathBuf,
}

/// Where they stand beside the backup in this file.
pub(crate) fn beside(file: &Path) -> Beside {
    Beside {
        accounts: super::beside(file, ".accounts"),
        papers: super::beside(file, ".papers"),
    }
}

/// Copies what there is.
pub(super) fn copy(data: &Data, to: &Beside, recipient: Option<&Recipient>) -> Result<(), Failure> {
    if data.accounts().exists() {
        copy_accounts(data, &to.accounts, recipient)?;
        println!("The accounts copied to {}.", to.accounts.display());
    }
    let papers = Papers::at(&data.papers());
    let all = papers.all()?;
    if all.is_empty() {
        return Ok(());
    }
    make_folder(&to.papers)?;
    for hash in &all {
        copy_paper(data, hash, &to.papers, recipient)?;
    }
    let (many, folder) = (all.len(), to.papers.display());
    println!("{many} papers copied to {folder}.");
    Ok(())
}

fn copy_accounts(data: &Data, to: &Path, recipient: Option<&Recipient>) -> Result<(), Failure> {
    let from = data.accounts();
    let Some(recipient) = recipient else {
        return Ok(store::accounts::copy(&from, to).map_err(Fault::from)?);
    };
    // Plain only beside the accounts, where the same bytes stand already.
    let plain = from.with_extension("copying");
    remove(&plain)?;
    store::accounts::copy(&from, &plain).map_err(Fault::from)?;
    let copied = encrypt(recipient, &plain, to);
    remove(&plain)?;
    copied
}

fn copy_paper(
    data: &Data,
    hash: &Hash,
    folder: &Path,
    recipient: Option<&Recipient>,
) -> Result<(), Failure> {
    let (from, to) = (
        data.papers().join(hash.to_hex()),
        folder.join(hash.to_hex()),
    );
    if let Some(recipient) = recipient {
        return encrypt(recipient, &from, &super::beside(&to, SEALED));
    }
    // Read as whoever asks for it would, so that what has changed is not copied on.
    match Papers::at(&data.papers()).read(hash)? {
        Some(bytes) => whole(&to, |file| std::io::Write::write_all(file, &bytes)),
        // Erased meanwhile.
        None => Ok(()),
    }
}

/// Puts what stands beside a backup into a folder that has a record. What is there already stays.
pub(crate) fn restore(data: &Data, file: &Path, identity: Option<&Path>) -> Result<(), Failure> {
    let from = beside(file);
    let accounts = data.accounts();
    if accounts.exists() {
        println!("{} is there already and stays.", accounts.display());
    } else if from.accounts.exists() {
        let decrypted = plain(&from.accounts, identity, &accounts)?;
        let copy = decrypted.as_deref().unwrap_or(&from.accounts);
        let placed = store::accounts::place(copy, &accounts, clock()());
        if let Some(decrypted) = &decrypted {
            remove(decrypted)?;
        }
        placed?;
        println!(
            "The accounts restored to {}: everybody signs in anew, and links and tokens that were \
             given out are no longer taken.",
            accounts.display()
        );
    } else {
        println!(
            "There are no accounts beside the backup: people sign in with the passkeys on record, or \
             are invited anew."
        );
    }
    restore_papers(data, &from.papers, identity)
}

fn restore_papers(data: &Data, from: &Path, identity: Option<&Path>) -> Result<(), Failure> {
    if !from.exists() {
        return Ok(());
    }
    let mut many = 0;
    for file in fs::read_dir(from).map_err(Failure::file(from))? {
        let path = file.map_err(Failure::file(from))?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let Some(hash) = Hash::from_hex(name.strip_suffix(SEALED).unwrap_or(name)) else {
            continue;
        };
        restore_paper(data, &hash, &path, identity)?;
        many += 1;
    }
    println!("{many} papers restored to {}.", data.papers().display());
    Ok(())
}

fn restore_paper(
    data: &Data,
    hash: &Hash,
    from: &Path,
    identity: Option<&Path>,
) -> Result<(), Failure> {
    // Told by the name: a paper may itself be a file in the age format.
    let sealed = from.extension().is_some();
    let decrypted = if sealed {
        plain(from, identity, &data.papers())?
    } else {
        None
    };
    let bytes = fs::read(decrypted.as_deref().unwrap_or(from)).map_err(Failure::file(from));
    if let Some(decrypted) = &decrypted {
        remove(decrypted)?;
    }
    let bytes = bytes?;
    if Hash::of(&bytes) != *hash {
        return Err(Failure::State(format!(
            "{} is not the paper that its name says; it was not restored",
            from.display()
        )));
    }
    Papers::at(&data.papers()).keep(&bytes)?;
    Ok(())
}

/// Makes a folder that only its owner may read.
fn make_folder(folder: &Path) -> Result<(), Failure> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(Failure::file(folder))
}

impl From<PaperFault> for Failure {
    fn from(fault: PaperFault) -> Self {
        match fault {
            PaperFault::Failed { path, source } => Self::File { path, source },
            other => Self::State(other.to_string()),
        }
    }
}
