//! An entry read in place: one pass over the bytes, nothing copied.

use super::{ACT_BYTES_MAX, BYTES_MAX, By, Entry, Error, NAME_BYTES_MAX, diagnose, time};
use crate::canonical::{self, Reason, Scanner};

/// An entry whose texts are slices of the bytes it was read from.
///
/// For replay: a forum of a million acts is read anew at every start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryRef<'a> {
    /// The forum whose record this is.
    pub forum: &'a str,
    /// When it was entered, as `2026-07-20T14:03:12.417Z`.
    pub at: &'a str,
    /// The date it happened, as `2026-03-30`, if it was entered later.
    pub on: Option<&'a str>,
    /// Who acted.
    pub by: By<&'a str>,
    /// The kind of act.
    pub act: &'a str,
    /// What the act says: the canonical JSON of an object.
    pub body: &'a str,
    /// The canonical JSON of the proof.
    pub proof: Option<&'a str>,
}

impl<'a> EntryRef<'a> {
    /// Reads an entry, refusing every byte that [`Entry::encode`] would not have written.
    ///
    /// Malformed *seals* are not looked for here; [`crate::seal::find`] does, where seals matter.
    ///
    /// # Errors
    /// The first thing wrong: length, canonical form, version, a member missing, unknown or out
    /// of form.
    pub fn decode(bytes: &'a [u8]) -> Result<Self, Error> {
        if BYTES_MAX < bytes.len() {
            return Err(Error::TooLong { bytes: bytes.len() });
        }
        let Ok(text) = str::from_utf8(bytes) else {
            return Err(diagnose::entry(bytes));
        };
        let Ok(entry) = members(&mut Scanner::new(text)) else {
            return Err(diagnose::entry(bytes));
        };
        entry.check()?;
        Ok(entry)
    }

    /// The entry with texts and values of its own.
    ///
    /// # Errors
    /// [`Reason::Unreadable`], if the JSON library disagrees with this crate about a value.
    pub fn to_entry(&self) -> Result<Entry, Error> {
        Ok(Entry {
            forum: self.forum.to_owned(),
            at: self.at.to_owned(),
            on: self.on.map(str::to_owned),
            by: By {
                seat: self.by.seat.to_owned(),
                of: self.by.of.map(str::to_owned),
                person: self.by.person.to_owned(),
            },
            act: self.act.to_owned(),
            body: value(self.body)?,
            proof: self.proof.map(value).transpose()?,
        })
    }

    /// The form of each member; that it is canonical JSON is known.
    fn check(&self) -> Result<(), Error> {
        let wrong = |member, expected| Err(Error::Malformed { member, expected });
        if !is_act(self.act) {
            return wrong("act", "up to 64 lower-case letters, digits and hyphens");
        }
        if !time::is_instant(self.at) {
            return wrong("at", "an instant in UTC with three fractional digits");
        }
        if self.on.is_some_and(|on| !time::is_date(on)) {
            return wrong("on", "a date, as 2026-03-30");
        }
        if !self.body.starts_with('{') {
            return wrong("body", "an object");
        }
        let names = [
            ("forum", Some(self.forum)),
            ("by.of", self.by.of),
            ("by.person", Some(self.by.person)),
            ("by.seat", Some(self.by.seat)),
        ];
        for (member, name) in names {
            if name.is_some_and(|name| !is_name(name)) {
                return wrong(
                    member,
                    "1 to 255 bytes without quotes, backslashes or controls",
                );
            }
        }
        Ok(())
    }
}

/// The members in canonical order: `act at body by forum on proof v`, and nothing after them.
fn members<'a>(scanner: &mut Scanner<'a>) -> Result<EntryRef<'a>, canonical::Error> {
    scanner.word("{\"act\":")?;
    let act = scanner.string()?;
    scanner.word(",\"at\":")?;
    let at = scanner.string()?;
    scanner.word(",\"body\":")?;
    let body = scanner.value(2)?;
    scanner.word(",\"by\":{")?;
    let by = by(scanner)?;
    scanner.word("},\"forum\":")?;
    let forum = scanner.string()?;
    let on = if scanner.eat_word(",\"on\":") {
        Some(scanner.string()?)
    } else {
        None
    };
    let proof = if scanner.eat_word(",\"proof\":") {
        Some(scanner.value(2)?)
    } else {
        None
    };
    scanner.word(",\"v\":1}")?;
    scanner.end()?;
    Ok(EntryRef {
        forum,
        at,
        on,
        by,
        act,
        body,
        proof,
    })
}

fn by<'a>(scanner: &mut Scanner<'a>) -> Result<By<&'a str>, canonical::Error> {
    let of = if scanner.eat_word("\"of\":") {
        let of = scanner.string()?;
        scanner.word(",")?;
        Some(of)
    } else {
        None
    };
    scanner.word("\"person\":")?;
    let person = scanner.string()?;
    scanner.word(",\"seat\":")?;
    let seat = scanner.string()?;
    Ok(By { seat, of, person })
}

fn value(text: &str) -> Result<serde_json::Value, Error> {
    serde_json::from_str(text)
        .map_err(|_| Error::Canonical(canonical::Error::at_byte(Reason::Unreadable, 0)))
}

fn is_act(text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= ACT_BYTES_MAX && text.bytes().all(word)
}

/// Names need no escape, so that they read the same in the bytes and as text.
fn is_name(text: &str) -> bool {
    let plain = |byte: u8| 0x20 <= byte && byte != b'"' && byte != b'\\' && byte != 0x7f;
    !text.is_empty() && text.len() <= NAME_BYTES_MAX && text.bytes().all(plain)
}
