//! Why a request is not answered with what it asked for.

use registrar::Fault;

use crate::{BadRequest, NotFound};

/// The reasons, from the reader's to ours.
#[derive(Debug)]
pub(crate) enum Failing {
    /// It was asked in a way that cannot be answered.
    Bad(BadRequest),
    /// Nothing is there under this address or key.
    Missing(NotFound),
    /// It is well asked, and the record does not go so far.
    Beyond(String),
    /// It was there, and the record says that it is shown no longer.
    Gone(String),
    /// It will be there within seconds.
    NotYet(String),
    /// Too much is asked at once; it can be asked again.
    Busy,
    /// A fault of the machine or of what it keeps.
    Fault(String),
}

impl From<BadRequest> for Failing {
    fn from(bad: BadRequest) -> Self {
        Self::Bad(bad)
    }
}

impl From<NotFound> for Failing {
    fn from(missing: NotFound) -> Self {
        Self::Missing(missing)
    }
}

impl From<Fault> for Failing {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}
