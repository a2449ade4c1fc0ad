//! A font: what its codes mean, and how wide they are.

use std::borrow::Cow;
use std::collections::HashMap;

use super::cmap::CMap;
use super::file::File;
use super::glyphs;
use super::object::{Dictionary, Object};
use crate::Refused;

/// A font, as far as text needs it.
#[derive(Debug, Default)]
pub(super) struct Font {
    cmap: Option<CMap>,
    table: Vec<Option<String>>,
    widths: HashMap<u32, f64>,
    usual: f64,
    composite: bool,
    /// Whether its codes are letters themselves, in UTF-16.
    spelled: bool,
}

/// One code of a shown string.
pub(super) struct Shown<'a> {
    /// Its letters; `None` where nothing says what it means.
    pub(super) letters: Option<Cow<'a, str>>,
    /// Its width, in thousandths of the font's size.
    pub(super) width: f64,
    /// Whether it is the one-byte code of a space, which can be spread.
    pub(super) is_space: bool,
}

impl Font {
    /// Reads a font from its dictionary.
    pub(super) fn read(file: &File<'_>, font: &Dictionary) -> Result<Self, Refused> {
        let composite = file.get(font, "Subtype").name() == Some("Type0");
        let stream = font
            .get("ToUnicode")
            .map(|it| file.stream_of(it))
            .transpose()?;
        let mut read = Self {
            cmap: stream.flatten().map(|bytes| CMap::read(&bytes)),
            composite,
            spelled: composite && is_spelled(file.get(font, "Encoding").name()),
            usual: 500.0,
            ..Self::default()
        };
        if composite {
            let descendants = file
                .get(font, "DescendantFonts")
                .array()
                .unwrap_or_default();
            let descendant = descendants
                .first()
                .and_then(|it| file.resolved(it).dictionary());
            if let Some(descendant) = descendant {
                read.usual = file.get(descendant, "DW").number().unwrap_or(1000.0);
                read.composite_widths(file, file.get(descendant, "W"));
            }
        } else {
            read.table = glyphs::table(file, font);
            let first = file.get(font, "FirstChar").whole().unwrap_or(0);
            let widths = file.get(font, "Widths").array().unwrap_or_default();
            for (code, width) in (first..).zip(widths) {
                read.put(code, file.resolved(width).number());
            }
        }
        Ok(read)
    }

    fn put(&mut self, code: usize, width: Option<f64>) {
        if let (Ok(code), Some(width)) = (u32::try_from(code), width) {
            self.widths.insert(code, width);
        }
    }

    /// `c [w w w]` and `first last w`, one after the other.
    fn composite_widths(&mut self, file: &File<'_>, list: &Object) {
        let list = list.array().unwrap_or_default();
        let mut at = 0;
        while let (Some(first), Some(next)) = (list.get(at), list.get(at + 1)) {
            let first = file.resolved(first).whole().unwrap_or(0);
            match file.resolved(next) {
                Object::Array(widths) => {
                    for (code, width) in (first..).zip(widths) {
                        self.put(code, file.resolved(width).number());
                    }
                    at += 2;
                }
                end => {
                    let end = end.whole().unwrap_or(0).min(first.saturating_add(0xffff));
                    let width = list.get(at + 2).and_then(|it| file.resolved(it).number());
                    for code in first..=end {
                        self.put(code, width);
                    }
                    at += 3;
                }
            }
        }
    }

    /// The codes of a string that is shown.
    pub(super) fn shown<'a>(&'a self, string: &'a [u8]) -> impl Iterator<Item = Shown<'a>> {
        let usual = if self.composite { 2 } else { 1 };
        let said = self.cmap.as_ref().and_then(|it| it.width);
        let bytes = if self.composite {
            said.unwrap_or(usual)
        } else {
            usual
        };
        string.chunks(bytes).map(move |code| {
            let number = code
                .iter()
                .fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
            Shown {
                letters: self.letters(number),
                width: self.widths.get(&number).copied().unwrap_or(self.usual),
                is_space: bytes == 1 && number == 32,
            }
        })
    }

    fn letters(&self, code: u32) -> Option<Cow<'_, str>> {
        let mapped = self.cmap.as_ref().and_then(|it| it.letters(code));
        if let Some(mapped) = mapped {
            return Some(Cow::Borrowed(mapped));
        }
        if self.spelled {
            let letter = char::from_u32(code).filter(|it| !it.is_control());
            return letter.map(|it| Cow::Owned(it.into()));
        }
        let place = usize::try_from(code).ok()?;
        self.table.get(place)?.as_deref().map(Cow::Borrowed)
    }
}

/// Encodings of Chinese, Japanese and Korean whose codes are those of Unicode: `UniGB-UCS2-H`.
fn is_spelled(encoding: Option<&str>) -> bool {
    encoding.is_some_and(|it| {
        it.starts_with("Uni") && (it.contains("-UCS2-") || it.contains("-UTF16-"))
    })
}
