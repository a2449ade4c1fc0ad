//! What a message is filled with.

use fluent_bundle::FluentValue;

use crate::{Lang, number};

/// An argument of a message.
///
/// A number chooses the plural and is grouped as the language groups it; a year, a symbol or an
/// index is therefore handed in as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Plain text, escaped where the message becomes markup.
    Text(&'a str),
    /// A count.
    Number(i64),
    /// Markup that [`crate::Messages::html`] inserts as it stands; only the caller vouches for it.
    Html(&'a str),
}

impl<'a> Arg<'a> {
    pub(super) fn to_fluent(self, lang: Lang) -> FluentValue<'a> {
        match self {
            Self::Text(text) | Self::Html(text) => FluentValue::from(text),
            Self::Number(count) => number::argument(lang, count),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_counts {
    ($($count:ty),+) => {$(
        impl From<$count> for Arg<'_> {
            fn from(count: $count) -> Self {
                Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )+};
}

from_counts!(i32, u32, i64, u64, usize);
