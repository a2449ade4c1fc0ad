//! A font's own table from codes to letters (`ToUnicode`).

use std::collections::HashMap;

use super::object::{Lexer, Object};

/// The most codes of one table.
const CODES_MAX: usize = 70_000;

/// Letters by code, and how many bytes a code has.
#[derive(Debug, Default)]
pub(super) struct CMap {
    letters: HashMap<u32, String>,
    /// How many bytes the codes have, where the table says so.
    pub(super) width: Option<usize>,
}

impl CMap {
    pub(super) fn letters(&self, code: u32) -> Option<&str> {
        self.letters.get(&code).map(String::as_str)
    }

    /// Reads a table.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut cmap = Self::default();
        let mut lexer = Lexer::new(bytes, 0);
        let mut operands: Vec<Object> = Vec::new();
        while let Some(object) = lexer.object() {
            match object {
                Object::Word(word) => {
                    match word.as_str() {
                        "endcodespacerange" => cmap.widths(&operands),
                        "endbfchar" => cmap.characters(&operands),
                        "endbfrange" => cmap.ranges(&operands),
                        _ => {}
                    }
                    operands.clear();
                }
                other if operands.len() < CODES_MAX => operands.push(other),
                _ => break,
            }
        }
        cmap
    }

    fn widths(&mut self, operands: &[Object]) {
        self.width = operands.iter().find_map(|it| match it {
            Object::Text(code) if !code.is_empty() => Some(code.len().min(4)),
            _ => None,
        });
    }

    fn put(&mut self, code: u32, letters: String) {
        if self.letters.len() < CODES_MAX {
            self.letters.insert(code, letters);
        }
    }

    fn characters(&mut self, operands: &[Object]) {
        for pair in operands.chunks(2) {
            if let [Object::Text(code), Object::Text(letters)] = pair {
                self.put(number(code), sixteen(letters));
            }
        }
    }

    fn ranges(&mut self, operands: &[Object]) {
        for range in operands.chunks(3) {
            let [Object::Text(first), Object::Text(last), meant] = range else {
                continue;
            };
            let (first, last) = (number(first), number(last));
            if last < first || 0xffff < last - first {
                continue;
            }
            match meant {
                Object::Array(all) => {
                    for (code, letters) in (first..=last).zip(all) {
                        if let Object::Text(letters) = letters {
                            self.put(code, sixteen(letters));
                        }
                    }
                }
                Object::Text(letters) => self.counted(first, last, letters),
                _ => {}
            }
        }
    }

    /// A range whose last unit is counted up.
    fn counted(&mut self, first: u32, last: u32, letters: &[u8]) {
        let Some((front, low)) = letters.split_at_checked(letters.len().saturating_sub(2)) else {
            return;
        };
        let start = number(low);
        for code in first..=last {
            let unit = u16::try_from(start + (code - first)).unwrap_or(0xfffd);
            let whole = [front, &unit.to_be_bytes()].concat();
            self.put(code, sixteen(&whole));
        }
    }
}

/// A code as a number.
fn number(code: &[u8]) -> u32 {
    code.iter()
        .take(4)
        .fold(0, |all, byte| all << 8 | u32::from(*byte))
}

fn sixteen(bytes: &[u8]) -> String {
    if let [byte] = bytes {
        return char::from(*byte).to_string();
    }
    let units = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|it| it.unwrap_or('\u{fffd}'))
        .collect()
}
