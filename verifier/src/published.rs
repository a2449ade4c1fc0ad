//! A record as others publish it, read as if it were a database: for verifying, and for folding a
//! forum from a mirror.

use std::ops::{ControlFlow, Range};

use ledger::tile::{self, Level, WIDTH};
use ledger::tree::Head;
use ledger::{Error, IdempotencyKey, Opening, Readable, Seal, SignedCheckpoint, Stored};

use crate::source::{Folder, Piece, Source};
use crate::{Keys, Kind, SignedTiles, Stop, Wrong, opening};

/// The entries, openings and checkpoint under one signed checkpoint. Every entry is checked
/// against the signed root before it is shown.
#[derive(Debug)]
pub struct Published<S> {
    tiles: Option<SignedTiles<S>>,
    note: String,
    keys: Keys,
    follows: bool,
}

impl<S: Source> Published<S> {
    /// The record under the checkpoint that the source gives out, which one of `keys` must have
    /// signed.
    ///
    /// # Errors
    /// There is no checkpoint, it is not the log's, or the tiles do not lead to its root.
    pub fn open(mut source: S, keys: Keys) -> Result<Self, Stop> {
        let (note, head) = signed(&mut source, &keys)?;
        Self::under(source, keys, note, head)
    }

    /// The record under a checkpoint whose signature was checked.
    pub(crate) fn under(source: S, keys: Keys, note: String, head: Head) -> Result<Self, Stop> {
        Ok(Self {
            tiles: Some(SignedTiles::open(source, head)?),
            note,
            keys,
            follows: false,
        })
    }

    /// Reads the checkpoint anew whenever the size is asked for, as one does who shows a mirror
    /// that grows.
    #[must_use]
    pub fn following(mut self) -> Self {
        self.follows = true;
        self
    }

    /// The checkpoint, as it was given out.
    pub fn checkpoint(&self) -> &str {
        &self.note
    }

    /// The keys that are trusted.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The tiles under it.
    ///
    /// # Errors
    /// [`Stop::Unreadable`], after the record that was followed could not be read.
    pub fn tiles(&mut self) -> Result<&mut SignedTiles<S>, Stop> {
        self.tiles.as_mut().ok_or_else(gone)
    }

    fn head(&self) -> Result<Head, Stop> {
        self.tiles.as_ref().map(SignedTiles::head).ok_or_else(gone)
    }

    /// Turns to the checkpoint that the source gives out now, if it is another.
    fn refresh(&mut self) -> Result<(), Stop> {
        let was = self.head()?;
        let keys = self.keys.clone();
        let (note, head) = signed(self.tiles()?.source(), &keys)?;
        if head.size < was.size {
            let what = format!(
                "the record had {} entries and the checkpoint now says {}",
                was.size, head.size
            );
            return Err(Wrong::whole(Kind::Shrunk, what).into());
        }
        if head != was
            && let Some(tiles) = self.tiles.take()
        {
            self.tiles = Some(SignedTiles::open(tiles.into_source(), head)?);
        }
        self.note = note;
        Ok(())
    }

    fn show(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Stop> {
        if self.follows && self.head()?.size < range.end {
            self.refresh()?;
        }
        let end = range.end.min(self.head()?.size);
        let mut next = range.start;
        while next < end {
            let number = next / WIDTH;
            let tiles = self.tiles()?;
            let (leaves, bundle) = (tiles.tile(0, number)?, tiles.bundle(number)?);
            let place = tiles.place(Level::Entries, number)?;
            let entries = tile::entries(&bundle, place)
                .map_err(|error| Stop::Unreadable(error.to_string()))?;
            let indices = number * WIDTH..end;
            for ((index, bytes), leaf) in indices.zip(entries).zip(leaves.iter()) {
                let leaf = *leaf;
                if next <= index && visit(Stored { index, bytes, leaf }).is_break() {
                    return Ok(());
                }
            }
            next = (number + 1) * WIDTH;
        }
        Ok(())
    }
}

impl Published<Folder> {
    /// The record in an export or a mirror, by the keys that lie in it; follows a mirror that grows.
    ///
    /// # Errors
    /// As [`Published::open`]; or the folder has no key.
    pub fn in_folder(mut folder: Folder) -> Result<Self, Stop> {
        let name = folder.name();
        let missing = || Stop::Unreadable(format!("{name} has no record.key"));
        let keys = folder.get(Piece::Key)?.ok_or_else(missing)?;
        Ok(Self::open(folder, Keys::parse(&keys)?)?.following())
    }
}

/// The checkpoint that a source gives out, signed by a key of the log.
pub(crate) fn signed(source: &mut dyn Source, keys: &Keys) -> Result<(String, Head), Stop> {
    let bytes = source.get(Piece::Checkpoint)?.ok_or_else(|| {
        let what = format!("{} gives out no checkpoint", source.name());
        Stop::from(Wrong::whole(Kind::Missing, what))
    })?;
    let signed = check_signed(&bytes, keys)?;
    Ok((signed.to_string(), signed.head()))
}

/// Reads a checkpoint of the log whose keys these are.
pub(crate) fn check_signed(bytes: &[u8], keys: &Keys) -> Result<SignedCheckpoint, Stop> {
    use ledger::checkpoint::Error as Refused;
    let origin = keys.origin();
    SignedCheckpoint::open(bytes, origin, &keys.to_vec()).map_err(|error| {
        let (kind, what) = match &error {
            Refused::Origin { .. } => (Kind::Origin, error.to_string()),
            Refused::Note(ledger::note::Error::Unknown | ledger::note::Error::Forged { .. }) => (
                Kind::Signature,
                format!("the checkpoint of {origin}: {error}"),
            ),
            _ => (
                Kind::Checkpoint,
                format!("the checkpoint cannot be read: {error}"),
            ),
        };
        Wrong::whole(kind, what).into()
    })
}

fn gone() -> Stop {
    Stop::Unreadable("the record could not be read to its new size; open it again".to_owned())
}

impl<S: Source> Readable for Published<S> {
    fn size(&mut self) -> Result<u64, Error> {
        if self.follows {
            self.refresh().map_err(Stop::into_storage)?;
        }
        self.head()
            .map(|head| head.size)
            .map_err(Stop::into_storage)
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.show(range, visit).map_err(Stop::into_storage)
    }

    /// Keys of commands are not published.
    fn by_key(&mut self, _: &IdempotencyKey) -> Result<Option<u64>, Error> {
        Ok(None)
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error> {
        let tiles = self.tiles().map_err(Stop::into_storage)?;
        let given = tiles.source().get(Piece::Opening(seal));
        let opened = given.and_then(|bytes| {
            bytes
                .map(|bytes| opening::read_opening(&bytes, seal))
                .transpose()
        });
        opened.map_err(Stop::into_storage)
    }

    /// Openings are given out by seal only; there is no list of them.
    fn openings(
        &mut self,
        _: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        Ok(Some(self.note.clone()))
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error> {
        let head = self.head().map_err(Stop::into_storage)?;
        Ok((head.size == size).then(|| self.note.clone()))
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let head = self.head().map_err(Stop::into_storage)?;
        let _ = visit(head.size, &self.note);
        Ok(())
    }
}
