//! All objects of a file, found by looking through it from end to end, so that a list of places
//! that is wrong or missing does no harm.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::filters;
use super::object::{Dictionary, Lexer, Object, is_space};
use crate::Refused;

/// The most bytes that all streams of one file may unpack to.
const UNPACKED_MAX: usize = 128 << 20;

/// The most objects of a file.
const OBJECTS_MAX: usize = 500_000;

/// What a file must not carry: programs, other files, forms that are programs.
const ACTIVE: [&str; 7] = [
    "JavaScript",
    "JS",
    "EmbeddedFiles",
    "EmbeddedFile",
    "XFA",
    "RichMedia",
    "Launch",
];

/// A file by its objects.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    objects: BTreeMap<u32, (Object, Option<(usize, usize)>)>,
    root: Option<Object>,
    left: Cell<usize>,
}

impl<'a> File<'a> {
    /// Finds the objects.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Refused> {
        let mut file = Self {
            bytes,
            objects: BTreeMap::new(),
            root: None,
            left: Cell::new(UNPACKED_MAX),
        };
        file.scan()?;
        file.unpack_objects()?;
        if file.objects.values().any(|(object, _)| is_active(object)) {
            return Err(Refused::Active);
        }
        Ok(file)
    }

    fn scan(&mut self) -> Result<(), Refused> {
        let mut at = 0;
        while let Some(next) = find_any(self.bytes, at) {
            match next {
                Found::Object { key, after } => at = self.keep(key, after)?,
                Found::Trailer { after } => {
                    let mut lexer = Lexer::new(self.bytes, after);
                    if let Some(Object::Dictionary(trailer)) = lexer.object() {
                        self.end_of(&trailer)?;
                    }
                    at = lexer.at.max(after);
                }
            }
        }
        Ok(())
    }

    /// Keeps the object that begins there; where to go on.
    fn keep(&mut self, key: u32, at: usize) -> Result<usize, Refused> {
        let mut lexer = Lexer::new(self.bytes, at);
        let Some(object) = lexer.object() else {
            return Ok(at);
        };
        if OBJECTS_MAX < self.objects.len() {
            return Err(Refused::Bomb);
        }
        let mut stream = None;
        let mut end = lexer.at;
        if let Some(dictionary) = object.dictionary() {
            if dictionary.get("Type").and_then(Object::name) == Some("XRef") {
                self.end_of(dictionary)?;
            }
            lexer.skip_space();
            if self.bytes[lexer.at.min(self.bytes.len())..].starts_with(b"stream") {
                let place = self.stream(lexer.at + 6, dictionary);
                end = place.1;
                stream = Some(place);
            }
        }
        self.objects.insert(key, (object, stream));
        Ok(end)
    }

    /// Where a stream's bytes stand.
    fn stream(&self, after: usize, dictionary: &Dictionary) -> (usize, usize) {
        let rest = &self.bytes[after.min(self.bytes.len())..];
        let line = if rest.starts_with(b"\r\n") {
            2
        } else {
            usize::from(!rest.is_empty())
        };
        let from = (after + line).min(self.bytes.len());
        let said = dictionary.get("Length").and_then(Object::whole);
        let ends_there = |length: &usize| {
            let end = self.bytes.get(from.saturating_add(*length)..);
            let next = end.map(|it| {
                it.iter()
                    .position(|byte| !is_space(*byte))
                    .map_or(it, |n| &it[n..])
            });
            next.is_some_and(|it| it.starts_with(b"endstream"))
        };
        let to = match said.filter(ends_there) {
            Some(length) => from + length,
            None => find(self.bytes, from, b"endstream").unwrap_or(self.bytes.len()),
        };
        (from, to)
    }

    fn end_of(&mut self, trailer: &Dictionary) -> Result<(), Refused> {
        if trailer.contains_key("Encrypt") {
            return Err(Refused::Encrypted);
        }
        if let Some(root) = trailer.get("Root") {
            self.root = Some(root.clone());
        }
        Ok(())
    }

    /// Objects that stand packed in streams.
    fn unpack_objects(&mut self) -> Result<(), Refused> {
        let is_packed = |object: &Object| {
            let kind = object.dictionary().and_then(|it| it.get("Type"));
            kind.and_then(Object::name) == Some("ObjStm")
        };
        let packed: Vec<u32> = self
            .objects
            .iter()
            .filter(|(_, (it, _))| is_packed(it))
            .map(|(key, _)| *key)
            .collect();
        for key in packed {
            let Some(bytes) = self.unpacked(key)? else {
                continue;
            };
            let dictionary = self.objects.get(&key).and_then(|(it, _)| it.dictionary());
            let whole = |name: &str| {
                dictionary
                    .and_then(|it| it.get(name))
                    .and_then(Object::whole)
            };
            let (Some(count), Some(first)) = (whole("N"), whole("First")) else {
                continue;
            };
            self.unpack(&bytes, count.min(OBJECTS_MAX), first);
        }
        if OBJECTS_MAX < self.objects.len() {
            return Err(Refused::Bomb);
        }
        Ok(())
    }

    fn unpack(&mut self, bytes: &[u8], count: usize, first: usize) {
        let mut list = Lexer::new(bytes, 0);
        for _ in 0..count {
            let key = list
                .object()
                .and_then(|it| it.whole())
                .and_then(|it| u32::try_from(it).ok());
            let place = list.object().and_then(|it| it.whole());
            let (Some(key), Some(place)) = (key, place) else {
                return;
            };
            let object = Lexer::new(bytes, first.saturating_add(place)).object();
            if let Some(object) = object {
                // An object written out later in the file is the newer one.
                self.objects.entry(key).or_insert((object, None));
            }
        }
    }

    /// The object itself, where it may be a reference to one.
    pub(super) fn resolved<'b>(&'b self, object: &'b Object) -> &'b Object {
        let mut object = object;
        for _ in 0..16 {
            let Object::Reference(key) = object else {
                return object;
            };
            match self.objects.get(key) {
                Some((found, _)) => object = found,
                None => return &Object::Null,
            }
        }
        &Object::Null
    }

    /// What a dictionary has under a key, resolved.
    pub(super) fn get<'b>(&'b self, dictionary: &'b Dictionary, key: &str) -> &'b Object {
        dictionary
            .get(key)
            .map_or(&Object::Null, |it| self.resolved(it))
    }

    /// The dictionary under a key.
    pub(super) fn dictionary<'b>(
        &'b self,
        dictionary: &'b Dictionary,
        key: &str,
    ) -> Option<&'b Dictionary> {
        self.get(dictionary, key).dictionary()
    }

    /// The root of the document.
    pub(super) fn root(&self) -> Option<&Dictionary> {
        self.resolved(self.root.as_ref()?).dictionary()
    }

    /// All dictionaries, in the order of their numbers.
    pub(super) fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        self.objects
            .values()
            .filter_map(|(object, _)| object.dictionary())
    }

    /// The bytes of a stream that is referred to; `None` where it is none.
    pub(super) fn stream_of(&self, object: &Object) -> Result<Option<Vec<u8>>, Refused> {
        let mut object = object;
        for _ in 0..16 {
            let Object::Reference(key) = object else {
                return Ok(None);
            };
            match self.objects.get(key) {
                Some((_, Some(_))) => return self.unpacked(*key),
                Some((next, None)) => object = next,
                None => return Ok(None),
            }
        }
        Ok(None)
    }

    fn unpacked(&self, key: u32) -> Result<Option<Vec<u8>>, Refused> {
        let Some((object, Some((from, to)))) = self.objects.get(&key) else {
            return Ok(None);
        };
        let Some(dictionary) = object.dictionary() else {
            return Ok(None);
        };
        let bytes = self.bytes.get(*from..*to).unwrap_or_default();
        let unpacked = filters::unpacked(self, dictionary, bytes, self.left.get())?;
        if let Some(unpacked) = &unpacked {
            let left = self
                .left
                .get()
                .checked_sub(unpacked.len())
                .ok_or(Refused::Bomb)?;
            self.left.set(left);
        }
        Ok(unpacked)
    }
}

/// Whether an object, or one inside it, is what a file must not carry.
fn is_active(object: &Object) -> bool {
    match object {
        Object::Dictionary(dictionary) => dictionary.iter().any(|(key, value)| {
            ACTIVE.contains(&key.as_str())
                || (matches!(key.as_str(), "S" | "Subtype" | "Type")
                    && value.name().is_some_and(|name| ACTIVE.contains(&name)))
                || is_active(value)
        }),
        Object::Array(array) => array.iter().any(is_active),
        _ => false,
    }
}

enum Found {
    Object { key: u32, after: usize },
    Trailer { after: usize },
}

/// The next beginning of an object, or the dictionary at the end, from a place on.
fn find_any(bytes: &[u8], from: usize) -> Option<Found> {
    let mut at = from;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"obj")
            && let Some(key) = numbered(bytes, at)
        {
            return Some(Found::Object { key, after: at + 3 });
        }
        if rest.starts_with(b"trailer") {
            return Some(Found::Trailer { after: at + 7 });
        }
        at += 1;
    }
    None
}

/// The number before `obj`: `12 0 obj`.
fn numbered(bytes: &[u8], at: usize) -> Option<u32> {
    let before = bytes.get(at.saturating_sub(24)..at)?;
    let text = std::str::from_utf8(trailing(before)).ok()?;
    let mut words = text.split_ascii_whitespace().rev();
    let generation: u32 = words.next()?.parse().ok()?;
    let key = words.next()?.parse().ok()?;
    (generation <= 65_535 && text.ends_with(|c: char| c.is_ascii_whitespace())).then_some(key)
}

/// The digits and spaces at the end.
fn trailing(bytes: &[u8]) -> &[u8] {
    let other = |byte: &u8| !(byte.is_ascii_digit() || is_space(*byte));
    let from = bytes.iter().rposition(other).map_or(0, |at| at + 1);
    &bytes[from..]
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(wanted.len())
        .position(|it| it == wanted)
        .map(|at| from + at)
}
