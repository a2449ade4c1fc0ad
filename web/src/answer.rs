//! What a page function gives back.

use procedure::Noun;

use crate::shown::shown;

/// A page as HTML text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html(pub String);

/// What was looked for and is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// A page: no address of ours begins like this.
    Page,
    /// A language the forum does not speak.
    Language,
    /// An entry of the record, by index.
    Entry,
    /// Something the forum names or numbers.
    Of(Noun),
}

/// Nothing is there under this key. The page that says so says what exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    /// What was looked for.
    pub sought: Sought,
    /// Under which key, as the reader gave it: any characters that can be seen.
    pub key: String,
}

impl NotFound {
    /// Nothing that was sought so has this key.
    pub(crate) fn sought(sought: Sought, key: &str) -> Self {
        Self {
            sought,
            key: shown(key),
        }
    }

    /// Nothing of this kind has this key.
    pub fn of(noun: Noun, key: &str) -> Self {
        Self {
            sought: Sought::Of(noun),
            key: shown(key),
        }
    }
}
