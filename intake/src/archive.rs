//! A ZIP archive, as far as DOCX needs one: entries by name, unpacked within limits.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

use crate::Refused;

/// The most entries of an archive.
const ENTRIES_MAX: usize = 2_000;

/// The most bytes an archive may say it unpacks to.
const UNPACKED_MAX: u64 = 200 << 20;

/// The most bytes of one entry that is read.
const ENTRY_MAX: u64 = 32 << 20;

/// The most bytes that come of one packed byte, for entries of more than a few kilobytes.
const RATIO_MAX: u64 = 100;

/// The archive's list of what is in it.
pub(crate) struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    method: u16,
    packed: u64,
    unpacked: u64,
    header: usize,
}

impl<'a> Archive<'a> {
    /// Reads the list at the end of the archive.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let end = end_of_list(bytes).ok_or(Refused::Damaged)?;
        let count = usize::from(u16_at(bytes, end + 10)?);
        let mut at = usize::try_from(u32_at(bytes, end + 16)?).map_err(|_| Refused::Damaged)?;
        if ENTRIES_MAX < count {
            return Err(Refused::Bomb);
        }
        let mut entries = Vec::new();
        for _ in 0..count {
            let (entry, next) = entry(bytes, at)?;
            entries.push(entry);
            at = next;
        }
        let total = entries.iter().map(|it| it.unpacked);
        if UNPACKED_MAX < total.fold(0_u64, u64::saturating_add) {
            return Err(Refused::Bomb);
        }
        Ok(Self { bytes, entries })
    }

    /// The names of all entries.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|it| it.name.as_str())
    }

    /// The bytes of an entry, if it is there.
    pub(crate) fn entry(&self, name: &str) -> Result<Option<Vec<u8>>, Refused> {
        let found = self.entries.iter().find(|it| it.name == name);
        found.map(|it| self.unpacked(it)).transpose()
    }

    fn unpacked(&self, entry: &Entry) -> Result<Vec<u8>, Refused> {
        if ENTRY_MAX < entry.unpacked {
            return Err(Refused::Bomb);
        }
        let packed = self.packed(entry)?;
        let most = ratio(entry.packed).min(ENTRY_MAX);
        let mut out = Vec::new();
        match entry.method {
            0 => out.extend_from_slice(packed),
            8 => {
                let mut reader = DeflateDecoder::new(packed).take(most + 1);
                reader.read_to_end(&mut out).map_err(|_| Refused::Damaged)?;
            }
            _ => return Err(Refused::Damaged),
        }
        if most < out.len() as u64 {
            return Err(Refused::Bomb);
        }
        Ok(out)
    }

    fn packed(&self, entry: &Entry) -> Result<&'a [u8], Refused> {
        let header = entry.header;
        if u32_at(self.bytes, header)? != 0x0403_4b50 {
            return Err(Refused::Damaged);
        }
        let name = usize::from(u16_at(self.bytes, header + 26)?);
        let extra = usize::from(u16_at(self.bytes, header + 28)?);
        let from = header + 30 + name + extra;
        let length = usize::try_from(entry.packed).map_err(|_| Refused::Damaged)?;
        let to = from.checked_add(length).ok_or(Refused::Damaged)?;
        self.bytes.get(from..to).ok_or(Refused::Damaged)
    }
}

/// The most bytes that may come of so many packed ones.
pub(crate) fn ratio(packed: u64) -> u64 {
    packed.saturating_mul(RATIO_MAX).max(1 << 18)
}

/// The list's last record, which stands in the last 64 KiB.
fn end_of_list(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = last.saturating_sub(0xffff);
    (first..=last)
        .rev()
        .find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
}

fn entry(bytes: &[u8], at: usize) -> Result<(Entry, usize), Refused> {
    if u32_at(bytes, at)? != 0x0201_4b50 {
        return Err(Refused::Damaged);
    }
    if u16_at(bytes, at + 8)? & 1 == 1 {
        return Err(Refused::Encrypted);
    }
    let length = |offset| u16_at(bytes, at + offset).map(usize::from);
    let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
    let written = bytes.get(at + 46..at + 46 + name).ok_or(Refused::Damaged)?;
    let entry = Entry {
        name: String::from_utf8_lossy(written).into_owned(),
        method: u16_at(bytes, at + 10)?,
        packed: u64::from(u32_at(bytes, at + 20)?),
        unpacked: u64::from(u32_at(bytes, at + 24)?),
        header: usize::try_from(u32_at(bytes, at + 42)?).map_err(|_| Refused::Damaged)?,
    };
    Ok((entry, at + 46 + name + extra + comment))
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Refused> {
    let found = at.checked_add(2).and_then(|end| bytes.get(at..end));
    let found = found.and_then(|it| <[u8; 2]>::try_from(it).ok());
    found.map(u16::from_le_bytes).ok_or(Refused::Damaged)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Refused> {
    let found = at.checked_add(4).and_then(|end| bytes.get(at..end));
    let found = found.and_then(|it| <[u8; 4]>::try_from(it).ok());
    found.map(u32::from_le_bytes).ok_or(Refused::Damaged)
}
