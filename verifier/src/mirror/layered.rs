//! What the mirror has already, and beneath it the site: for taking up a run that was cut short.

use ledger::tile::Tile;

use crate::Stop;
use crate::source::{Folder, Piece, Source};

/// The folder first, the site where the folder has nothing or something wrong.
#[derive(Debug)]
pub(super) struct Layered<S> {
    folder: Folder,
    site: S,
}

impl<S: Source> Layered<S> {
    pub(super) fn new(folder: Folder, site: S) -> Self {
        Self { folder, site }
    }

    /// The site alone.
    pub(super) fn site(&mut self) -> &mut S {
        &mut self.site
    }

    /// The folder alone.
    pub(super) fn folder(&mut self) -> &mut Folder {
        &mut self.folder
    }

    /// Whether the folder has exactly these bytes.
    pub(super) fn has(&mut self, tile: Tile, bytes: &[u8]) -> bool {
        let held = self.folder.get(Piece::Tile(tile));
        // One that is too long is not these bytes, and will be replaced.
        held.is_ok_and(|held| held.as_deref() == Some(bytes))
    }
}

impl<S: Source> Source for Layered<S> {
    fn name(&self) -> String {
        self.site.name()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        match piece {
            Piece::Tile(_) => match self.folder.get(piece) {
                Ok(Some(held)) => Ok(Some(held)),
                Ok(None) | Err(_) => self.site.get(piece),
            },
            _ => self.site.get(piece),
        }
    }

    fn again(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        self.site.get(piece)
    }
}
