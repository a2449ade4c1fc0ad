//! `/api/v1/record`: the entries, in words and as they are.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::act::KINDS;
use registrar::{Entered, Fault};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::Resource;
use super::described::{Described, wire, words};
use super::list::{Items, Looking, limit_of};
use super::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;
use crate::query::Query;
use crate::{NotFound, Sought, limits, query};

/// Entries read at once.
const RUN: u64 = 500;

words!(
    /// The capacity in which a person acted.
    SeatWord = [
        "founder", "clerk", "secretariat", "chair", "vice-chair", "rapporteur", "co-facilitator",
        "delegation", "observer", "stakeholder"
    ]
);

wire! {
    /// Who acted.
    Actor {
        /// The capacity.
        seat: SeatWord,
        /// Of what: the member of a delegation, the body of a Chair.
        of: Option<String>,
        /// Whether its credentials were contested at the time.
        contested: bool,
        /// The person, under a pseudonym.
        person: String,
    }
}

/// An entry as it stands on record.
pub(crate) struct AsItStands(Box<RawValue>);

impl serde::Serialize for AsItStands {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl Described for AsItStands {
    fn schema() -> Value {
        json!({"$ref": "#/components/schemas/Entry"})
    }
}

wire! {
    /// One entry of the record.
    RecordEntry {
        /// Its index, from 0.
        index: u64,
        /// When it was entered.
        at: Timestamp,
        /// The day it happened, if it was entered later.
        on: Option<Date>,
        /// Who acted.
        by: Actor,
        /// The numbers of the passkeys with which the persons signed it. None: it was entered on the word
        /// of whoever keeps the record. What is signed, and how to check it, is in the description of the
        /// record; the acts `passkey-enrolled` have the keys.
        signed: Vec<u32>,
        /// The kind of act.
        act: String,
        /// What it says, as a sentence in the language asked for.
        sentence: String,
        /// The entry itself. Its exact bytes, as hashed, stand under `entry_url`.
        entry: AsItStands,
        /// Where the entry can be read in its exact bytes.
        entry_url: String,
        /// The receipt that proves it (C2SP tlog-proof).
        proof_url: String,
        /// Its page for people.
        page_url: String,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter("act", Takes::Words(KINDS), "Entries of this kind of act."),
    parameter(
        "order",
        Takes::Words(&["oldest", "newest"]),
        "Which entries come first. Default: oldest.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "record",
    about: "The entries of the record. A page can be shorter than asked for and still have a next.",
    key: "index",
    parameters: PARAMETERS,
    item: super::describe::<RecordEntry>,
    read: Some(read),
    list,
};

/// Entries read for an answer before the forum is looked at: whoever holds the forum must not wait
/// for storage.
#[derive(Default)]
pub(crate) struct EntriesRead {
    entries: Vec<Entered>,
    /// The last entry looked at, if there are more.
    next: Option<u64>,
}

/// What of the record is asked for.
pub(crate) struct RecordAsked<'a> {
    /// Reads up to so many entries from an index on.
    pub(crate) entries_of: &'a dyn Fn(u64, usize) -> Result<Vec<Entered>, Fault>,
    /// How many entries there are.
    pub(crate) size: u64,
    /// The query; every value was checked against its parameter.
    pub(crate) query: &'a Query,
    /// The one entry asked for, if it is one.
    pub(crate) only: Option<&'a str>,
}

fn read(asked: &RecordAsked<'_>) -> Result<EntriesRead, Failing> {
    let size = asked.size;
    if let Some(only) = asked.only {
        let entries = (asked.entries_of)(index_below(only, size)?, 1)?;
        return Ok(EntriesRead {
            entries,
            next: None,
        });
    }
    let cursor = match asked.query.get("cursor") {
        None => None,
        Some(cursor) => Some(index_below(cursor, size)?),
    };
    let mut page = Page {
        asked,
        limit: limit_of(asked.query),
        entries: Vec::new(),
        read: 0,
        last: None,
    };
    let more = if asked.query.get("order") == Some("newest") {
        page.backwards(cursor.unwrap_or(size))?
    } else {
        page.forwards(cursor.map_or(0, |cursor| cursor + 1))?
    };
    Ok(EntriesRead {
        next: page.last.filter(|_| more),
        entries: page.entries,
    })
}

/// Entries taken so far, and the last one looked at.
struct Page<'a> {
    asked: &'a RecordAsked<'a>,
    limit: usize,
    entries: Vec<Entered>,
    read: u64,
    last: Option<u64>,
}

impl Page<'_> {
    /// Reads from an index up to the size; whether there is more.
    fn forwards(&mut self, mut from: u64) -> Result<bool, Failing> {
        let size = self.asked.size;
        while from < size && self.room() {
            for entered in self.run(from, RUN.min(size - from))? {
                if !self.room() {
                    break;
                }
                from = entered.index + 1;
                self.take(entered);
            }
        }
        Ok(from < size)
    }

    /// Reads from just below an index down to the first; whether there is more.
    fn backwards(&mut self, mut below: u64) -> Result<bool, Failing> {
        while 0 < below && self.room() {
            let run = RUN.min(below);
            for entered in self.run(below - run, run)?.into_iter().rev() {
                if !self.room() {
                    break;
                }
                below = entered.index;
                self.take(entered);
            }
        }
        Ok(0 < below)
    }

    fn room(&self) -> bool {
        self.entries.len() < self.limit && self.read < limits::ENTRIES_READ_MAX
    }

    fn run(&self, from: u64, count: u64) -> Result<Vec<Entered>, Failing> {
        let count = usize::try_from(count).unwrap_or(0);
        let entries = (self.asked.entries_of)(from, count)?;
        if entries.is_empty() {
            return Err(Failing::Fault(format!("entry {from} is missing")));
        }
        Ok(entries)
    }

    fn take(&mut self, entered: Entered) {
        self.read += 1;
        self.last = Some(entered.index);
        let kind = entered.recorded.act.kind();
        if self.asked.query.get("act").is_none_or(|act| act == kind) {
            self.entries.push(entered);
        }
    }
}

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let entries = at.read.entries.iter();
    let items = entries.map(|entered| to_raw_value(&wire(at, entered)));
    let items: Result<Vec<_>, _> = items.collect();
    Ok(Items {
        total: total(at),
        items: items.map_err(|error| Failing::Fault(error.to_string()))?,
        next: at.read.next.map(|index| index.to_string()),
    })
}

fn index_below(key: &str, size: u64) -> Result<u64, NotFound> {
    let index = query::number(key).filter(|index| *index < size);
    index.ok_or_else(|| NotFound::sought(Sought::Entry, key))
}

fn total(at: &Looking<'_>) -> u64 {
    match at.filter("act") {
        None => at.fold.size,
        Some(kind) => {
            let mut kinds = at.fold.journal.kinds();
            kinds
                .find(|(other, _)| *other == kind)
                .map_or(0, |(_, count)| count)
        }
    }
}

fn wire(at: &Looking<'_>, entered: &Entered) -> RecordEntry {
    let (recorded, index) = (&entered.recorded, entered.index);
    let sentence = publish::sentence(&recorded.act, &at.fold.forum, at.lang);
    let (address, lang) = (at.address, at.lang.tag());
    RecordEntry {
        index,
        at: recorded.at,
        on: recorded.on,
        by: Actor {
            seat: SeatWord(recorded.by.seat.key()),
            of: recorded.by.seat.of().map(str::to_owned),
            contested: at
                .fold
                .forum
                .seats
                .contested_at(&recorded.by.seat, recorded.at),
            person: recorded.by.person.to_string(),
        },
        signed: recorded.signed.iter().map(|passkey| passkey.0).collect(),
        act: recorded.act.kind().to_owned(),
        sentence: publish::plain(&sentence),
        entry: AsItStands(exact(&entered.bytes)),
        entry_url: format!("{address}/record/entry/{index}"),
        proof_url: format!("{address}/record/receipt/{index}"),
        page_url: format!("{address}/{lang}/record/{index}"),
    }
}

/// The entry as it is: canonical JSON, so its text can stand inside another.
fn exact(bytes: &[u8]) -> Box<RawValue> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    // What is on record was decoded before it was appended, so this is never `null`.
    RawValue::from_string(text).unwrap_or_else(|_| RawValue::NULL.to_owned())
}
