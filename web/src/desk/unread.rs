//! Why the body of a request could not be read.

/// The reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is longer than what is taken here, in bytes.
    TooLong(usize),
    /// It took too long to arrive.
    TooSlow,
    /// It broke off.
    Broken,
    /// It is not of a kind that is taken here.
    Media,
    /// It is not what it says it is.
    Malformed(&'static str),
    /// A paper could not be kept: a fault of this machine.
    Unkept(String),
}
