//! The parameters of the API: what each takes, checked in one place and described from it.

use procedure::{Forum, Noun};
use serde_json::{Value, json};

use super::keys_known;
use crate::bad_request::{BadRequest, Expected, Part};
use crate::query::Query;
use crate::{NotFound, limits, query};

/// The form of every key in a query.
pub(super) const KEY_PATTERN: &str = "^[A-Za-z0-9._:/-]{1,80}$";
/// The form of a cursor: a key, or a kind and a key.
const CURSOR_PATTERN: &str = "^[A-Za-z0-9._:/-]{1,100}$";
/// The longest key, in bytes.
const KEY_BYTES_MAX: usize = 80;
/// The longest cursor, in bytes.
const CURSOR_BYTES_MAX: usize = 100;

/// What a parameter takes.
#[derive(Clone, Copy)]
pub(crate) enum Takes {
    /// A date.
    Date,
    /// An index of the record.
    Index,
    /// How many items.
    Limit,
    /// Where to go on: a key, checked when it is looked for.
    Cursor,
    /// One of these words.
    Words(&'static [&'static str]),
    /// The key of something of this kind.
    Key(Noun),
    /// The code of a holder.
    Holder,
    /// Whatever somebody types.
    Typed,
}

/// How many characters somebody may type: so many always keep the bound of a value, which is one of
/// bytes.
const TYPED_MAX: usize = limits::VALUE_BYTES_MAX / 4;

/// One parameter.
#[derive(Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) takes: Takes,
}

/// A parameter.
pub(super) const fn parameter(name: &'static str, takes: Takes, about: &'static str) -> Parameter {
    Parameter { name, about, takes }
}

/// As of which day things stand.
pub(super) const AS_OF: Parameter = parameter(
    "as_of",
    Takes::Date,
    "What was the case on this day, as known now. Default: today in the forum’s civil time.",
);
/// What the record said then.
pub(super) const AT: Parameter = parameter(
    "at",
    Takes::Index,
    "What the record said once the entry with this index was in it. Default: the newest.",
);
/// The language of names.
pub(super) const LANG: Parameter = parameter(
    "lang",
    Takes::Words(super::shared::LanguageWord::ALL),
    "The language of names, titles and words, where a version in it exists. Default: en.",
);
/// How many items.
pub(crate) const LIMIT: Parameter = parameter(
    "limit",
    Takes::Limit,
    "How many items at most. Default: 100.",
);
/// Where to go on.
pub(crate) const CURSOR: Parameter = parameter(
    "cursor",
    Takes::Cursor,
    "Where to go on: taken from `next` of the page before. Its form may change.",
);

impl Parameter {
    /// Checks the form of the value given for it, if any.
    pub(crate) fn check(&self, query: &Query) -> Result<(), BadRequest> {
        let name = self.name;
        match self.takes {
            Takes::Date => query.date(name).map(drop),
            Takes::Index => query.number(name, 0, limits::NUMBER_MAX).map(drop),
            Takes::Limit => query.number(name, 1, limits::ITEMS_A_PAGE_MAX).map(drop),
            Takes::Words(words) => query.word(name, words).map(drop),
            Takes::Cursor => {
                let read = |value: &str| made_of(value, CURSOR_BYTES_MAX).then_some(());
                let expected = Expected::KeyOf("item");
                query.typed(name, expected, read).map(drop)
            }
            Takes::Holder => self.check_key(query, "holder"),
            Takes::Typed => {
                let long = |typed: &str| TYPED_MAX < typed.chars().count();
                let (part, max) = (Part::Words, TYPED_MAX);
                match query.get(name) {
                    Some(typed) if long(typed) => Err(BadRequest::TooLong { part, max }),
                    _ => Ok(()),
                }
            }
            Takes::Key(noun) => self.check_key(query, keys_known::word(noun)),
        }
    }

    /// Checks that what a key names is on record.
    pub(crate) fn look_up(&self, query: &Query, forum: &Forum) -> Result<(), NotFound> {
        let Some(key) = query.get(self.name) else {
            return Ok(());
        };
        let (noun, known) = match self.takes {
            Takes::Key(noun) => (noun, keys_known::known(forum, noun, key)),
            Takes::Holder => (Noun::Member, keys_known::holder_known(forum, key)),
            Takes::Date
            | Takes::Index
            | Takes::Limit
            | Takes::Cursor
            | Takes::Words(_)
            | Takes::Typed => return Ok(()),
        };
        known.then_some(()).ok_or_else(|| NotFound::of(noun, key))
    }

    /// Its description in `OpenAPI`.
    pub(crate) fn described(&self) -> Value {
        let schema = match self.takes {
            Takes::Date => json!({"type": "string", "format": "date"}),
            Takes::Index => json!({"type": "integer", "minimum": 0, "maximum": limits::NUMBER_MAX}),
            Takes::Limit => json!({
                "type": "integer",
                "minimum": 1,
                "maximum": limits::ITEMS_A_PAGE_MAX,
                "default": limits::ITEMS_A_PAGE,
            }),
            Takes::Words(words) => json!({"type": "string", "enum": words}),
            Takes::Typed => json!({"type": "string", "maxLength": TYPED_MAX}),
            Takes::Cursor => json!({"type": "string", "pattern": CURSOR_PATTERN}),
            Takes::Key(_) | Takes::Holder => {
                json!({"type": "string", "pattern": KEY_PATTERN})
            }
        };
        json!({
            "name": self.name,
            "in": "query",
            "required": false,
            "description": self.about,
            "schema": schema,
        })
    }

    fn check_key(&self, query: &Query, noun: &'static str) -> Result<(), BadRequest> {
        let read = |value: &str| key_like(value).then_some(());
        query
            .typed(self.name, Expected::KeyOf(noun), read)
            .map(drop)
    }
}

/// Whether a text has the form of a key.
pub(super) fn key_like(text: &str) -> bool {
    made_of(text, KEY_BYTES_MAX)
}

/// Whether a text has the letters of keys, and at most so many bytes.
fn made_of(text: &str, bytes_max: usize) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'/' | b'-');
    (1..=bytes_max).contains(&text.len()) && text.bytes().all(allowed)
}

/// Reads a date that was checked before.
pub(super) fn checked_date(query: &Query, name: &str) -> Option<jiff::civil::Date> {
    query.get(name).and_then(query::date)
}

/// Reads a number that was checked before.
pub(super) fn checked_number(query: &Query, name: &str) -> Option<u64> {
    query.get(name).and_then(query::number)
}
