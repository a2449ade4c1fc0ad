//! What a page shows: its letters with their places, in the order in which they are drawn.

mod state;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::file::File;
use super::font::Font;
use super::object::{Dictionary, Lexer, Object};
use super::page::Page;
use crate::Refused;
use state::{State, Turned, advance, next_line, set, six, times, turned};

/// The most operators of one page.
const OPERATORS_MAX: usize = 2_000_000;

/// The most letters of one page.
const GLYPHS_MAX: usize = 500_000;

/// The deepest that parts of a page may stand in each other.
const DEPTH_MAX: usize = 8;

/// A letter, or several that are drawn as one, and its place on the page.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) size: f64,
    pub(super) letters: String,
}

/// What was read of a page.
#[derive(Default)]
pub(super) struct Read {
    pub(super) glyphs: Vec<Glyph>,
    /// How many letters it has.
    pub(super) letters: usize,
    /// How many glyphs mean nothing anybody says.
    pub(super) unknown: usize,
    /// How many are drawn aslant, such as a stamp across the page; they are no part of a line.
    pub(super) aslant: usize,
    pub(super) has_pictures: bool,
}

/// Reads a page.
pub(super) fn read(file: &File<'_>, page: &Page<'_>) -> Result<Read, Refused> {
    let mut bytes = Vec::new();
    let contents = page.dictionary.get("Contents");
    for part in parts(file, contents) {
        bytes.extend(file.stream_of(part)?.unwrap_or_default());
        bytes.push(b'\n');
    }
    let mut reader = Reader {
        file,
        read: Read::default(),
        fonts: BTreeMap::new(),
        operators: 0,
        spans: Vec::new(),
    };
    let empty = Dictionary::new();
    let resources = page.resources.unwrap_or(&empty);
    reader.run(&bytes, resources, State::default(), 0)?;
    // A page may leave parts open.
    while !reader.spans.is_empty() {
        reader.spelled_out();
    }
    Ok(reader.read)
}

/// What a marked part says is drawn in it.
fn said(file: &File<'_>, properties: Option<&Object>) -> Option<String> {
    let Object::Text(bytes) = file.get(properties?.dictionary()?, "ActualText") else {
        return None;
    };
    let units = bytes.strip_prefix(b"\xfe\xff")?.chunks_exact(2);
    let units = units.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .collect::<Result<String, _>>()
        .ok()
}

fn parts<'a>(file: &'a File<'_>, contents: Option<&'a Object>) -> Vec<&'a Object> {
    let Some(contents) = contents else {
        return Vec::new();
    };
    match file.resolved(contents) {
        Object::Array(parts) => parts.iter().collect(),
        _ => vec![contents],
    }
}

struct Reader<'a> {
    file: &'a File<'a>,
    read: Read,
    /// Fonts by the address of their dictionary, each read once.
    fonts: BTreeMap<usize, Rc<Font>>,
    operators: usize,
    spans: Vec<Span>,
}

/// A marked part of a page, which may say what is drawn in it.
struct Span {
    said: Option<String>,
    /// How many glyphs there were before it.
    from: usize,
}

impl Reader<'_> {
    fn run(
        &mut self,
        bytes: &[u8],
        resources: &Dictionary,
        mut state: State,
        depth: usize,
    ) -> Result<(), Refused> {
        let mut lexer = Lexer::new(bytes, 0);
        let mut operands: Vec<Object> = Vec::new();
        let mut kept: Vec<State> = Vec::new();
        while let Some(object) = lexer.object() {
            let Object::Word(word) = object else {
                if operands.len() < 4096 {
                    operands.push(object);
                }
                continue;
            };
            self.operators += 1;
            if OPERATORS_MAX < self.operators {
                return Err(Refused::Bomb);
            }
            match word.as_str() {
                "q" if kept.len() < 512 => kept.push(state.clone()),
                "Q" => state = kept.pop().unwrap_or(state),
                "BI" => {
                    self.read.has_pictures = true;
                    skip_picture(&mut lexer);
                }
                "BDC" | "BMC" if self.spans.len() < 512 => self.spans.push(Span {
                    said: said(self.file, operands.last()),
                    from: self.read.glyphs.len(),
                }),
                "EMC" => self.spelled_out(),
                "Do" => self.part(&operands, resources, &state, depth)?,
                "Tf" => self.font(&operands, resources, &mut state)?,
                "Tj" | "TJ" | "'" | "\"" => self.show(&word, &operands, &mut state)?,
                word => set(word, &operands, &mut state),
            }
            operands.clear();
        }
        Ok(())
    }

    /// Ends a marked part. What it says counts only where glyphs in it mean nothing by themselves:
    /// else a file could say one thing and show another.
    fn spelled_out(&mut self) {
        let Some(span) = self.spans.pop() else {
            return;
        };
        let from = span.from.min(self.read.glyphs.len());
        let drawn = &self.read.glyphs[from..];
        let unknown = drawn.iter().filter(|it| it.letters == "\u{fffd}").count();
        if unknown == 0 {
            return;
        }
        let one_line = drawn
            .windows(2)
            .all(|it| (it[0].y - it[1].y).abs() < it[0].size * 0.5);
        let (Some(said), Some(first), true) = (span.said, drawn.first().cloned(), one_line) else {
            self.read.unknown += unknown;
            self.read.glyphs.retain(|it| it.letters != "\u{fffd}");
            return;
        };
        let x = drawn.iter().map(|it| it.x).fold(f64::MAX, f64::min);
        let end = drawn
            .iter()
            .map(|it| it.x + it.width)
            .fold(f64::MIN, f64::max);
        self.read.glyphs.truncate(from);
        self.read.letters += said.chars().filter(|c| c.is_alphanumeric()).count();
        self.read.glyphs.push(Glyph {
            x,
            width: end - x,
            letters: said,
            ..first
        });
    }

    /// A part of a page that stands elsewhere, or a picture.
    fn part(
        &mut self,
        operands: &[Object],
        resources: &Dictionary,
        state: &State,
        depth: usize,
    ) -> Result<(), Refused> {
        let file = self.file;
        let named = operands.first().and_then(Object::name);
        let all = file.dictionary(resources, "XObject");
        let Some(reference) = named.and_then(|name| all?.get(name)) else {
            return Ok(());
        };
        let Some(dictionary) = file.resolved(reference).dictionary() else {
            return Ok(());
        };
        match file.get(dictionary, "Subtype").name() {
            Some("Image") => self.read.has_pictures = true,
            Some("Form") if depth < DEPTH_MAX => {
                let own = file
                    .dictionary(dictionary, "Resources")
                    .unwrap_or(resources);
                let mut state = state.clone();
                let matrix = file.get(dictionary, "Matrix").array().unwrap_or_default();
                if let Some(matrix) = six(matrix) {
                    state.page = times(matrix, state.page);
                }
                if let Some(bytes) = file.stream_of(reference)? {
                    self.run(&bytes, own, state, depth + 1)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn font(
        &mut self,
        operands: &[Object],
        resources: &Dictionary,
        state: &mut State,
    ) -> Result<(), Refused> {
        let file = self.file;
        let [Object::Name(name), size] = operands else {
            return Ok(());
        };
        state.size = size.number().unwrap_or(1.0);
        let all = file.dictionary(resources, "Font");
        let Some(dictionary) = all.and_then(|it| file.dictionary(it, name)) else {
            state.font = None;
            return Ok(());
        };
        let address = std::ptr::from_ref(dictionary).addr();
        let font = if let Some(font) = self.fonts.get(&address) {
            Rc::clone(font)
        } else {
            let font = Rc::new(Font::read(file, dictionary)?);
            self.fonts.insert(address, Rc::clone(&font));
            font
        };
        state.font = Some(font);
        Ok(())
    }

    fn show(&mut self, word: &str, operands: &[Object], state: &mut State) -> Result<(), Refused> {
        if word == "\""
            && let [words, letters, _] = operands
        {
            state.word_space = words.number().unwrap_or(0.0);
            state.letter_space = letters.number().unwrap_or(0.0);
        }
        if word != "Tj" && word != "TJ" {
            next_line(state, 0.0, -state.leading);
        }
        match operands.last() {
            Some(Object::Text(string)) => self.string(string, state),
            Some(Object::Array(array)) => {
                for object in array {
                    match object {
                        Object::Text(string) => self.string(string, state)?,
                        other => {
                            let back = other.number().unwrap_or(0.0) / 1000.0;
                            advance(state, -back * state.size * state.stretch);
                        }
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn string(&mut self, string: &[u8], state: &mut State) -> Result<(), Refused> {
        let Some(font) = state.font.clone() else {
            return Ok(());
        };
        for shown in font.shown(string) {
            let space = if shown.is_space {
                state.word_space
            } else {
                0.0
            };
            let width = shown.width / 1000.0 * state.size;
            match shown.letters {
                Some(letters) => self.glyph(&letters, width, state)?,
                None if self.spans.iter().any(|it| it.said.is_some()) => {
                    self.glyph("\u{fffd}", width, state)?;
                }
                None => self.read.unknown += 1,
            }
            advance(state, (width + state.letter_space + space) * state.stretch);
        }
        Ok(())
    }

    fn glyph(&mut self, letters: &str, width: f64, state: &State) -> Result<(), Refused> {
        if GLYPHS_MAX < self.read.glyphs.len() {
            return Err(Refused::TooLong);
        }
        let place = times(
            [1.0, 0.0, 0.0, 1.0, 0.0, state.rise],
            times(state.text, state.page),
        );
        let [across, slant, lean, up, x, y] = place;
        self.read.letters += letters.chars().filter(|c| c.is_alphanumeric()).count();
        // Lines that run up or down the page are read as if it were turned.
        let (x, y) = match turned(across, slant) {
            Some(Turned::Not) => (x, y),
            Some(Turned::Up) => (y, -x),
            Some(Turned::Down) => (-y, x),
            None => {
                self.read.aslant += 1;
                return Ok(());
            }
        };
        self.read.glyphs.push(Glyph {
            x,
            y,
            width: width * state.stretch * across.hypot(slant),
            size: (state.size * lean.hypot(up)).abs().max(0.1),
            letters: letters.to_owned(),
        });
        Ok(())
    }
}

/// A picture in the page itself: its bytes are no operators.
fn skip_picture(lexer: &mut Lexer<'_>) {
    let rest = lexer.bytes.get(lexer.at..).unwrap_or_default();
    let mut ends = rest.windows(4).enumerate();
    let end = ends.find(|(_, it)| {
        matches!(it, [before, b'E', b'I', after] if super::object::is_space(*before)
            && super::object::is_space(*after))
    });
    lexer.at = end.map_or(lexer.bytes.len(), |(at, _)| lexer.at + at + 3);
}
