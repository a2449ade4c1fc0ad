//! Bundles of entries: each with its length before it, in two bytes, the greater first.

use super::{Error, Tile};

/// Packs entries into the bytes of a bundle.
///
/// # Errors
/// [`Error::TooLong`]: an entry has more than 65,535 bytes.
pub fn bundle<'a>(entries: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for entry in entries {
        let length = u16::try_from(entry.len()).map_err(|_| Error::TooLong)?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Ok(bytes)
}

/// Reads the entries of a bundle, in place.
///
/// # Errors
/// [`Error::Length`]: not exactly as many as the tile's path says, or one is cut off.
pub fn entries(bundle: &[u8], tile: Tile) -> Result<Vec<&[u8]>, Error> {
    let mut entries = Vec::with_capacity(usize::from(tile.width()));
    let mut rest = bundle;
    for _ in 0..tile.width() {
        let (length, after) = rest.split_first_chunk::<2>().ok_or(Error::Length)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, after) = after.split_at_checked(length).ok_or(Error::Length)?;
        entries.push(entry);
        rest = after;
    }
    if rest.is_empty() {
        Ok(entries)
    } else {
        Err(Error::Length)
    }
}
