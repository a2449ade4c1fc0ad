//! The outbox: where letters wait. It lies in the program's accounts; this crate only asks it.

use std::fmt;

use jiff::Timestamp;

/// A letter that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its number in the outbox.
    pub id: i64,
    /// To which address.
    pub to: String,
    /// In which language, by its tag.
    pub lang: String,
    /// Which letter.
    pub template: String,
    /// What stands in it, as a JSON object.
    pub fields: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is of no use any more.
    pub expires: Timestamp,
}

/// Why a letter will never arrive. It holds no address and no field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    /// Its number in the outbox.
    pub id: i64,
    /// Which letter.
    pub template: String,
    /// The mail server's code, if it was it that refused.
    pub code: Option<u16>,
    /// Why, in one sentence.
    pub why: String,
}

/// Where letters wait.
pub trait Outbox {
    /// Why it cannot be read or written.
    type Fault: fmt::Display;

    /// The letters that are due, the longest due first, some at most.
    fn due(&self, now: Timestamp) -> Result<Vec<Waiting>, Self::Fault>;

    /// The letter was taken by the mail server: nothing of it may be left.
    fn sent(&self, id: i64) -> Result<(), Self::Fault>;

    /// The letter is to be tried again.
    fn put_off(&self, id: i64, until: Timestamp) -> Result<(), Self::Fault>;

    /// The letter will never arrive: nothing of it may be left, and the operator is told.
    fn give_up(&self, undelivered: &Undelivered) -> Result<(), Self::Fault>;
}
