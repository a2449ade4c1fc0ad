//! Where tiles stand: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`.

use super::{Error, WIDTH};
use crate::checkpoint::decimal;
use std::fmt;
use std::ops::Range;

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Entries, in bundles.
    Entries,
    /// Hashes; level 0 has those of the leaves, each further one those of full tiles below.
    Hashes(u8),
}

/// One tile: its level, its number within the level, and how many it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tile {
    level: Level,
    number: u64,
    width: u16,
}

impl Tile {
    /// The tile `number` of a level, holding `width` hashes or entries.
    ///
    /// # Errors
    /// [`Error::Path`]: a width outside 1 to 256, a level above 63, or a number of 2^56 − 1 or more.
    pub fn new(level: Level, number: u64, width: u16) -> Result<Self, Error> {
        let level_exists = match level {
            Level::Entries => true,
            Level::Hashes(level) => level <= 63,
        };
        let width_exists = 1 <= width && u64::from(width) <= WIDTH;
        // From there on the end of the range would not fit in 64 bits.
        let number_exists = number < (1 << 56) - 1;
        if level_exists && width_exists && number_exists {
            Ok(Self {
                level,
                number,
                width,
            })
        } else {
            Err(Error::Path)
        }
    }

    /// What the tile holds.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Its number within the level.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many hashes or entries it holds: 1 to 256.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Whether it holds 256, and so will never be replaced by a fuller one.
    pub fn is_full(&self) -> bool {
        u64::from(self.width) == WIDTH
    }

    /// Which hashes of its level, or which entries, it holds.
    pub fn range(&self) -> Range<u64> {
        let start = self.number * WIDTH;
        start..start + u64::from(self.width)
    }

    /// Reads a path, from `tile/` on, in its one form.
    ///
    /// # Errors
    /// [`Error::Path`].
    pub fn parse(path: &str) -> Result<Self, Error> {
        let read = read(path).ok_or(Error::Path)?;
        if read.to_string() == path {
            Ok(read)
        } else {
            Err(Error::Path)
        }
    }
}

/// Reads a path leniently; the caller compares with the one form.
fn read(path: &str) -> Option<Tile> {
    let (level, rest) = path.strip_prefix("tile/")?.split_once('/')?;
    let level = match level {
        "entries" => Level::Entries,
        number => Level::Hashes(number.parse().ok()?),
    };
    let (groups, width) = match rest.split_once(".p/") {
        None => (rest, 256),
        Some((groups, width)) => (
            groups,
            u16::try_from(decimal(width)?).ok().filter(|w| *w < 256)?,
        ),
    };
    let mut number: u64 = 0;
    for group in groups.split('/') {
        let digits: u64 = group.trim_start_matches('x').parse().ok()?;
        number = number.checked_mul(1000)?.checked_add(digits)?;
    }
    Tile::new(level, number, width).ok()
}

/// The path, from `tile/` on; 1234067 is written `x001/x234/067`.
impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Entries => f.write_str("tile/entries")?,
            Level::Hashes(level) => write!(f, "tile/{level}")?,
        }
        let mut groups = vec![self.number % 1000];
        let mut rest = self.number / 1000;
        while rest != 0 {
            groups.push(rest % 1000);
            rest /= 1000;
        }
        for group in groups[1..].iter().rev() {
            write!(f, "/x{group:03}")?;
        }
        write!(f, "/{:03}", groups[0])?;
        if self.is_full() {
            Ok(())
        } else {
            write!(f, ".p/{}", self.width)
        }
    }
}

/// Every tile of a record of `size` entries: bundles first, then hashes level by level.
pub fn tiles_for(size: u64) -> impl Iterator<Item = Tile> {
    let levels = (0..8)
        .map(Level::Hashes)
        .take_while(move |level| 0 < count(*level, size));
    let levels = std::iter::once(Level::Entries).chain(levels);
    levels.flat_map(move |level| {
        let count = count(level, size);
        (0..count.div_ceil(WIDTH)).map(move |number| {
            let width = (count - number * WIDTH).min(WIDTH);
            // The width is at most 256 by construction.
            Tile {
                level,
                number,
                width: u16::try_from(width).unwrap_or(256),
            }
        })
    })
}

/// How many hashes, or entries, a level has.
fn count(level: Level, size: u64) -> u64 {
    match level {
        Level::Entries => size,
        Level::Hashes(level) => size >> (u32::from(level) * super::HEIGHT),
    }
}
