//! The founding: the forum's name and the end of the founder's seat.

pub mod complete;
pub mod found;

use text::{Wording, Words};

use crate::Citation;
use crate::id::ForumId;

/// What the forum is called and what it was founded by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founding {
    /// Its id.
    pub id: ForumId,
    /// Its full name.
    pub name: Wording,
    /// The name people use.
    pub short_name: Wording,
    /// What it is.
    pub about: Wording,
    /// The IANA zone of its civil time.
    pub zone: String,
    /// What it was founded by.
    pub source: Citation,
    /// The pack it was founded from, once the founding is complete.
    pub completed: Option<Words>,
}
