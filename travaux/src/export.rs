//! Writes the record, its tiles and its data as files.

use std::fs;
use std::path::Path;

use ledger::tile::{Level, tiles_for};
use registrar::Registrar;

use crate::{Data, Failure};

/// How many entries are read at a time.
const READ: usize = 1024;

/// What stands beside the record of a rehearsal.
const REHEARSAL: &str =
    "This is the record of a rehearsal. What was entered in it has not happened.\n";

/// Writes everything to `folder`, which must not exist yet.
pub(crate) fn export(data: &Data, folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        let folder = folder.display();
        return Err(Failure::State(format!(
            "{folder} exists; name a folder that does not"
        )));
    }
    let registrar = data.open(&mut |_| {})?;
    fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    write(
        &folder.join("record.key"),
        format!("{}\n", registrar.verifier()).as_bytes(),
    )?;
    write(&folder.join("record.jsonl"), &lines(&registrar)?)?;
    tiles(&registrar, folder)?;
    if registrar.read().forum.is_rehearsal() {
        write(&folder.join("REHEARSAL"), REHEARSAL.as_bytes())?;
        print!("{REHEARSAL}");
    }
    println!(
        "{} entries written to {}.",
        registrar.size(),
        folder.display()
    );
    Ok(())
}

/// The exact bytes of every entry, one a line: canonical JSON has no line breaks.
fn lines(registrar: &Registrar) -> Result<Vec<u8>, Failure> {
    let mut lines = Vec::new();
    let mut next = 0;
    while next < registrar.size() {
        for entered in registrar.entries(next, READ)? {
            lines.extend_from_slice(&entered.bytes);
            lines.push(b'\n');
            next = entered.index + 1;
        }
    }
    Ok(lines)
}

/// The checkpoint and all tiles, at the paths at which the site serves them.
fn tiles(registrar: &Registrar, folder: &Path) -> Result<(), Failure> {
    let record = folder.join("record");
    write(
        &record.join("checkpoint"),
        registrar.checkpoint().as_bytes(),
    )?;
    for tile in tiles_for(registrar.size()) {
        let bytes = match tile.level() {
            Level::Entries => registrar.bundle(tile.number(), tile.width())?,
            Level::Hashes(level) => registrar.tile(level, tile.number(), tile.width()),
        };
        let missing = || Failure::State(format!("the record has no {tile}"));
        write(&record.join(tile.to_string()), &bytes.ok_or_else(missing)?)?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    fs::write(path, bytes).map_err(Failure::file(path))
}
