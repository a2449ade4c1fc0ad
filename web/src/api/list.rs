//! Lists: filtered, paged, each item as its wire type.

use jiff::civil::Date;
use language::Lang;
use procedure::Noun;
use registrar::Snapshot;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::described::wire;
use super::parameter::{checked_date, checked_number};
use super::record::EntriesRead;
use super::shared::forum_key;
use crate::failing::Failing;
use crate::hexadecimal::hexadecimal;
use crate::query::Query;
use crate::{NotFound, limits};

/// From where a program looks.
pub(crate) struct Looking<'a> {
    /// The fold asked for.
    pub(crate) fold: &'a Snapshot,
    /// Whether the record is that of a rehearsal.
    pub(crate) rehearsal: bool,
    /// The language of names.
    pub(crate) lang: Lang,
    /// The day as of which things stand.
    pub(crate) day: Date,
    /// The public address of the site, without a slash at its end.
    pub(crate) address: &'a str,
    /// The query; every value was checked against its parameter.
    pub(crate) query: &'a Query,
    /// The entries read for this answer.
    pub(crate) read: &'a EntriesRead,
    /// The one item asked for, if it is one.
    pub(crate) only: Option<&'a str>,
}

/// Items of one page.
pub(crate) struct Items {
    pub(crate) total: u64,
    pub(crate) items: Vec<Box<RawValue>>,
    /// The cursor of the next page, if there is more.
    pub(crate) next: Option<String>,
}

wire! {
    /// A page of a list.
    List {
        /// The key of the forum.
        forum: String,
        /// Whether the forum is a rehearsal: played, and nothing in it done by those it names.
        rehearsal: bool,
        /// How many entries the record had when this was read.
        size: u64,
        /// The root of the record at that size, in hexadecimal.
        root: String,
        /// The day as of which things stand or do not.
        as_of: Date,
        /// How many items match in all.
        total: u64,
        /// The items of this page.
        items: Vec<Box<RawValue>>,
        /// The address of the next page; null on the last one.
        next: Option<String>,
    }
}

impl<'a> Looking<'a> {
    /// The value of a filter.
    pub(super) fn filter(&self, name: &str) -> Option<&'a str> {
        self.query.get(name)
    }

    /// Whether a value passes a filter: it is the one asked for, or none is.
    pub(super) fn passes(&self, name: &str, value: &str) -> bool {
        self.filter(name).is_none_or(|asked| asked == value)
    }

    /// As [`Looking::passes`] for a value that may be absent.
    pub(super) fn passes_some(&self, name: &str, value: Option<&str>) -> bool {
        self.filter(name).is_none_or(|asked| value == Some(asked))
    }

    /// The value of a filter that is a date.
    pub(super) fn date(&self, name: &str) -> Option<Date> {
        checked_date(self.query, name)
    }

    /// The entry that created a thing.
    pub(super) fn entry(&self, noun: Noun, key: &str) -> Option<u64> {
        self.fold.journal.index_of(noun, key)
    }

    /// Where the entry that created a thing can be read.
    pub(super) fn entry_url(&self, noun: Noun, key: &str) -> Option<String> {
        let index = self.entry(noun, key)?;
        Some(format!("{}/record/entry/{index}", self.address))
    }

    /// Where the receipt stands that proves that entry.
    pub(super) fn proof_url(&self, noun: Noun, key: &str) -> Option<String> {
        let index = self.entry(noun, key)?;
        Some(format!("{}/record/receipt/{index}", self.address))
    }

    /// The items after the cursor, up to the limit, of all that `keep` keeps.
    ///
    /// `items` come in their stable order, each with its key; the cursor is the key of the last
    /// item of the page before. Nothing is ever taken off the record, so a cursor stays good.
    pub(super) fn gather<I, T: Serialize>(
        &self,
        noun: Noun,
        items: impl Iterator<Item = (String, I)>,
        keep: impl Fn(&I) -> bool,
        wire: impl Fn(&I) -> T,
    ) -> Result<Items, Failing> {
        let mut gathered = Items {
            total: 0,
            items: Vec::new(),
            next: None,
        };
        let (cursor, limit) = (self.filter("cursor"), limit_of(self.query));
        let mut begun = cursor.is_none();
        let mut last = None;
        for (key, item) in items {
            if self.only.is_some_and(|only| only != key) {
                continue;
            }
            let is_cursor = !begun && cursor == Some(&key);
            if keep(&item) {
                gathered.total += 1;
                if begun && gathered.items.len() < limit {
                    gathered.items.extend(to_raw_value(&wire(&item)));
                    last = Some(key);
                } else if begun && gathered.next.is_none() {
                    gathered.next = last.take();
                }
            }
            begun = begun || is_cursor;
        }
        match (begun, self.only.filter(|_| gathered.items.is_empty())) {
            (true, None) => Ok(gathered),
            (true, Some(key)) => Err(NotFound::of(noun, key).into()),
            (false, _) => Err(NotFound::of(noun, cursor.unwrap_or_default()).into()),
        }
    }

    /// The page as it is sent. `path` is that of the list.
    pub(super) fn list(&self, path: &str, items: Items) -> List {
        let next = items.next.map(|cursor| self.next(path, &cursor));
        List {
            forum: forum_key(&self.fold.forum),
            rehearsal: self.rehearsal,
            size: self.fold.size,
            root: hexadecimal(&self.fold.root),
            as_of: self.day,
            total: items.total,
            items: items.items,
            next,
        }
    }

    fn next(&self, path: &str, cursor: &str) -> String {
        let others = self.query.without("cursor");
        let joint = if others.is_empty() { "" } else { "&" };
        let cursor = crate::percent::encoded(cursor);
        format!("{}{path}?{others}{joint}cursor={cursor}", self.address)
    }
}

/// How many items a page may have.
pub(super) fn limit_of(query: &Query) -> usize {
    let limit = checked_number(query, "limit").unwrap_or(limits::ITEMS_A_PAGE);
    usize::try_from(limit).unwrap_or(1)
}
