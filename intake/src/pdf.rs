//! PDF with text: its pages read letter by letter, put together as lines and paragraphs.
//!
//! Only what text needs is understood. A file that carries programs or other files, is locked, or
//! has pages of pictures is refused.

mod cmap;
mod content;
mod file;
mod filters;
mod font;
mod glyphs;
mod layout;
mod object;
mod page;

use crate::blocks::Blocks;
use crate::{Notice, Refused};
use file::File;

/// The most pages that are read.
const PAGES_MAX: usize = 2_000;

pub(crate) fn read(bytes: &[u8]) -> Result<Blocks, Refused> {
    let file = File::read(bytes)?;
    let pages = page::pages(&file);
    if pages.is_empty() {
        return Err(Refused::Damaged);
    }
    if PAGES_MAX < pages.len() {
        return Err(Refused::TooLong);
    }
    let mut lines = Vec::new();
    let mut blocks = Blocks::default();
    let (mut without_text, mut letters, mut unknown) = (0, 0, 0);
    for page in &pages {
        let read = content::read(&file, page)?;
        if read.letters < 8 && read.has_pictures {
            without_text += 1;
        }
        if 0 < read.unknown && read.letters < read.unknown * 50 || 0 < read.aslant {
            blocks.notice(Notice::LettersMissing);
        }
        letters += read.letters;
        unknown += read.unknown;
        lines.push(layout::lines(read.glyphs));
    }
    if 0 < without_text {
        if pages.len() <= without_text * 2 {
            return Err(Refused::Scanned);
        }
        blocks.notice(Notice::PagesWithoutText);
    }
    if letters < unknown {
        return Err(Refused::LettersUnknown);
    }
    layout::paragraphs(lines, &mut blocks);
    Ok(blocks)
}
