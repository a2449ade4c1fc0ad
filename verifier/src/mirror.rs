//! A mirror: copies what a forum publishes of its record into a folder, and takes nothing that does
//! not lead to the signed root.
//!
//! The order is the design. Tiles come from the top down, each checked against the one above it;
//! then bundles, each entry checked against its leaf; then openings against their seals; and last,
//! in one step, the checkpoint. A crash before that leaves checked files that no checkpoint speaks
//! of yet, and the next run takes them up.

mod layered;
mod openings;

use std::path::{Path, PathBuf};

use ledger::tile::{Level, Tile, tiles_for};
use ledger::tree::Head;
use ledger::{Hash, SignedCheckpoint};

use crate::disk::{self, Disk, Lock, RealDisk};
use crate::published::{check_signed, signed};
use crate::source::{Folder, Piece};
use crate::{Keys, Kind, SignedTiles, Source, Stop, Wrong, memory};
use layered::Layered;

/// A folder that mirrors a record.
pub struct Mirror {
    folder: PathBuf,
    disk: Box<dyn Disk>,
    _lock: Lock,
}

/// What a run of copying did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// The size of the mirror before.
    pub old: u64,
    /// Its size and root now.
    pub head: Head,
    /// How many tiles and bundles were written.
    pub tiles: u64,
    /// How many openings are held.
    pub openings: u64,
    /// How many openings were deleted, because the site gives them out no more.
    pub withdrawn: u64,
}

impl Mirror {
    /// The mirror in a folder, which is made if it is not there.
    ///
    /// # Errors
    /// Another process has it, or it cannot be written to.
    pub fn open(folder: &Path) -> Result<Self, Stop> {
        Self::on(folder, Box::new(RealDisk))
    }

    /// The same on a disk of the caller's.
    ///
    /// # Errors
    /// As [`Mirror::open`].
    pub fn on(folder: &Path, disk: Box<dyn Disk>) -> Result<Self, Stop> {
        Ok(Self {
            folder: folder.to_owned(),
            disk,
            _lock: Lock::take(folder)?,
        })
    }

    /// The keys of the log that is mirrored, once they are known.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn keys(&self) -> Result<Option<Keys>, Stop> {
        let bytes = Folder::new(&self.folder).get(Piece::Key)?;
        bytes.map(|bytes| Keys::parse(&bytes)).transpose()
    }

    /// Copies what is new. `keys` are those of the log, if they are known from elsewhere; without
    /// them those that the source shows at first are kept, and after that those that the record
    /// puts in their place. `progress` is told files done, of how many.
    ///
    /// # Errors
    /// [`Stop::Wrong`]: another log, a shorter or forked history, something withheld or changed;
    /// the mirror stays as it was, and what proves it is kept in `evidence/`.
    /// [`Stop::Unreadable`]: the source cannot be reached or the folder cannot be written to.
    pub fn copy(
        &mut self,
        source: &mut dyn Source,
        keys: Option<&Keys>,
        now: u64,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Copied, Stop> {
        let copied = self.try_copy(source, keys, progress);
        if let Err(Stop::Wrong(wrong)) = &copied {
            memory::keep(self.disk.as_mut(), &self.folder, now, &wrong.evidence)?;
        }
        copied
    }

    fn try_copy(
        &mut self,
        source: &mut dyn Source,
        keys: Option<&Keys>,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Copied, Stop> {
        let known = self.keys()?;
        let mut keys = self.agree_on_keys(source, known.as_ref(), keys)?;
        let (note, head) = signed(source, &keys)?;
        let kept = self.kept(&keys)?;
        if let Some(kept) = &kept {
            refuse_shorter(kept, &note, head, &source.name())?;
        }
        let old = kept.as_ref().map_or(0, |kept| kept.head().size);
        let layered = Layered::new(Folder::new(&self.folder), &mut *source);
        let mut tiles = SignedTiles::open(layered, head)?;
        if let Some(kept) = &kept {
            continues(&mut tiles, kept, &note)?;
        }
        let written = self.tiles(&mut tiles, old, progress)?;
        let openings = openings::copy(self, &mut tiles, old, &mut keys)?;
        if known.as_ref() != Some(&keys) {
            self.write(Piece::Key, keys.to_string().as_bytes())?;
        }
        // Everything it speaks of is there: from here on this is the mirror.
        let note = merged(kept.as_ref(), &note)?;
        self.write(Piece::Checkpoint, note.as_bytes())?;
        Ok(Copied {
            old,
            head,
            tiles: written,
            openings: openings.held,
            withdrawn: openings.withdrawn,
        })
    }

    /// The keys that are known, which nobody may exchange.
    fn agree_on_keys(
        &self,
        source: &mut dyn Source,
        known: Option<&Keys>,
        given: Option<&Keys>,
    ) -> Result<Keys, Stop> {
        let folder = self.folder.display();
        match (known, given) {
            (Some(known), Some(given)) if !given.all().any(|key| known.has(key)) => {
                let (known, given) = (known.first(), given.first());
                let what = format!(
                    "{folder} mirrors the log of the key {known}, not that of {given}; choose \
                     another folder"
                );
                Err(Wrong::whole(Kind::Key, what).into())
            }
            (Some(keys), _) | (None, Some(keys)) => Ok(keys.clone()),
            (None, None) => {
                let bytes = source.get(Piece::Key)?;
                let name = source.name();
                let missing =
                    || Stop::Unreadable(format!("{name} gives out no key; name it with --key"));
                Keys::parse(&bytes.ok_or_else(missing)?)
            }
        }
    }

    /// The checkpoint that the mirror has.
    fn kept(&self, keys: &Keys) -> Result<Option<SignedCheckpoint>, Stop> {
        let bytes = Folder::new(&self.folder).get(Piece::Checkpoint)?;
        let folder = self.folder.display();
        bytes
            .map(|bytes| check_signed(&bytes, keys))
            .transpose()
            .map_err(|stop| Stop::Unreadable(format!("what {folder} has is damaged: {stop}")))
    }

    /// Copies the tiles and bundles that reach beyond the old size.
    fn tiles<S: Source>(
        &mut self,
        tiles: &mut SignedTiles<Layered<S>>,
        old: u64,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<u64, Stop> {
        let size = tiles.head().size;
        let new: Vec<Tile> = tiles_for(size)
            .filter(|tile| reaches_beyond(*tile, old))
            .collect();
        let mut written = 0;
        for (done, tile) in (1..).zip(&new) {
            let bytes = match tile.level() {
                Level::Entries => tiles.bundle(tile.number())?,
                Level::Hashes(level) => bytes_of(&tiles.tile(level, tile.number())?),
            };
            if !tiles.source().has(*tile, &bytes) {
                self.write(Piece::Tile(*tile), &bytes)?;
                written += 1;
            }
            progress(done, new.len() as u64);
        }
        Ok(written)
    }

    fn write(&mut self, piece: Piece, bytes: &[u8]) -> Result<(), Stop> {
        let path = Folder::new(&self.folder).path(piece);
        self.disk
            .replace(&path, bytes)
            .map_err(|error| disk::unwritten(&path, &error))
    }

    fn remove(&mut self, path: &Path) -> Result<(), Stop> {
        self.disk
            .remove(path)
            .map_err(|error| disk::unwritten(path, &error))
    }
}

/// Whether a tile holds something that a record of the old size did not have.
fn reaches_beyond(tile: Tile, old: u64) -> bool {
    let had = match tile.level() {
        Level::Entries => old,
        Level::Hashes(level) => old.checked_shr(u32::from(level) * 8).unwrap_or(0),
    };
    had < tile.range().end
}

fn bytes_of(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

/// A mirror never becomes shorter, and over as many entries as it has there is one root.
fn refuse_shorter(kept: &SignedCheckpoint, note: &str, head: Head, name: &str) -> Result<(), Stop> {
    let was = kept.head();
    let (kind, what) = if head.size < was.size {
        let what = format!(
            "{name} shows a record of {} entries, and the mirror has {}: it is an older copy, or \
             entries were taken away; the mirror stays as it is",
            head.size, was.size
        );
        (Kind::Shrunk, what)
    } else if head.size == was.size && head.root != was.root {
        let what = format!(
            "{name} shows another history than the mirror has: different roots over {} entries",
            was.size
        );
        (Kind::Fork, what)
    } else {
        return Ok(());
    };
    Err(proven(kind, what, kept, note))
}

/// The tree under the new checkpoint begins with the tree that the mirror has.
fn continues<S: Source>(
    tiles: &mut SignedTiles<S>,
    kept: &SignedCheckpoint,
    note: &str,
) -> Result<(), Stop> {
    let was = kept.head();
    if tiles.root_at(was.size)? == was.root {
        return Ok(());
    }
    let what = format!(
        "another history than the mirror has was signed: the record of {} entries does not begin \
         with the {} that are mirrored; the mirror stays as it is",
        tiles.head().size,
        was.size
    );
    Err(proven(Kind::Fork, what, kept, note))
}

fn proven(kind: Kind, what: String, kept: &SignedCheckpoint, note: &str) -> Stop {
    Wrong::whole(kind, what)
        .proven_by("kept.checkpoint", kept.to_string())
        .proven_by("shown.checkpoint", note)
        .into()
}

/// The newer checkpoint; over the same text, with the signatures of both.
fn merged(kept: Option<&SignedCheckpoint>, note: &str) -> Result<String, Stop> {
    let failed = |error: ledger::checkpoint::Error| Stop::Unreadable(error.to_string());
    let mut shown = SignedCheckpoint::parse(note.as_bytes()).map_err(failed)?;
    if let Some(kept) = kept
        && kept.note().text() == shown.note().text()
    {
        let fresh = shown.note().signatures().to_vec();
        for signature in kept.note().signatures() {
            let again = |it: &&ledger::note::Signature| {
                (&it.name, it.id) == (&signature.name, signature.id)
            };
            if !fresh.iter().any(|it| again(&it)) {
                shown.add(signature.clone()).map_err(failed)?;
            }
        }
    }
    Ok(shown.to_string())
}
