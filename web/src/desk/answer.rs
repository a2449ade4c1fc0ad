//! What a handler gives back: an answer, or why there is none.

use axum::http::StatusCode;
use procedure::Refusal;
use registrar::{Fault, Rejected};

use super::pages::told::Told;
use super::unread::Unread;
use crate::{Html, NotFound};

/// An answer, or why there is none.
pub(crate) type Answered = Result<Answer, Unanswered>;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// What it says.
    pub(crate) says: Says,
    /// The cookies it sets or ends, as headers.
    pub(crate) cookies: Vec<String>,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// A page.
    Page(StatusCode, Html),
    /// Look there: an address of this site.
    See(String),
    /// A page that leads on by itself to the address of a provider from the configuration. A form
    /// may not be answered by sending the browser to another site.
    Leave(Html, String),
    /// A paper to be kept, under this name of a file.
    Paper(Vec<u8>, String),
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Unanswered {
    /// Nobody is signed in, or no longer.
    SignIn,
    /// The person must show once more that it is they.
    StepUp,
    /// The forum refuses.
    Refused(Box<Refusal>),
    /// Nothing is there.
    Missing(NotFound),
    /// What is said in plain words, under this status.
    Told(StatusCode, Told),
    /// Too much was asked; so many seconds from now it can be asked again.
    TooMany(u64),
    /// The body could not be read.
    Unread(Unread),
    /// Nothing is entered here: it is a mirror, or a check has found something wrong.
    Closed,
    /// A fault of the machine or of what it keeps.
    Fault(String),
}

impl Answer {
    /// An answer without cookies.
    pub(crate) fn of(says: Says) -> Self {
        Self {
            says,
            cookies: Vec::new(),
        }
    }

    /// The same with one more cookie.
    pub(crate) fn with_cookie(mut self, cookie: String) -> Self {
        self.cookies.push(cookie);
        self
    }
}

impl From<Refusal> for Unanswered {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<NotFound> for Unanswered {
    fn from(missing: NotFound) -> Self {
        Self::Missing(missing)
    }
}

impl From<Unread> for Unanswered {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

impl From<store::accounts::Fault> for Unanswered {
    fn from(fault: store::accounts::Fault) -> Self {
        match fault {
            store::accounts::Fault::Unfit(unfit) => {
                tracing::info!(%unfit, "a text was not kept");
                Self::Unread(Unread::Malformed(
                    "a text has characters that cannot be kept",
                ))
            }
            // The same was sent twice at once; the first of the two counts.
            store::accounts::Fault::Repeated { .. } => {
                Self::Told(StatusCode::GONE, Told::CheckOver)
            }
            other => Self::Fault(other.to_string()),
        }
    }
}

impl From<store::PaperFault> for Unanswered {
    fn from(fault: store::PaperFault) -> Self {
        Self::Fault(fault.to_string())
    }
}

impl From<Fault> for Unanswered {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Mirror | Fault::ReadOnly => Self::Closed,
            other => Self::Fault(other.to_string()),
        }
    }
}

impl From<Rejected> for Unanswered {
    fn from(rejected: Rejected) -> Self {
        match rejected {
            Rejected::Refused(refusal) => refusal.into(),
            Rejected::Failed(fault) => fault.into(),
        }
    }
}
