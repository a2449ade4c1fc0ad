//! Why something was not written or read.

use rusqlite::ErrorCode;
use std::fmt;

/// Why accounts were not written or read. Nothing was changed.
#[derive(Debug)]
pub enum Fault {
    /// A text that is not fit to be kept. The one fault that whoever sent it can mend.
    Unfit(Unfit),
    /// There is no room on the disk.
    Full,
    /// There is one already under the same key, which chance makes impossible and a mistake does not.
    Repeated {
        /// What was being done, to follow the words "could not".
        doing: &'static str,
    },
    /// An earlier write failed, and what is durable is unknown until the program starts again.
    Stopped,
    /// The database failed.
    Failed {
        /// What was being done, to follow the words "could not".
        doing: &'static str,
        /// What it said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// A text that is not fit to be kept, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// What the text is: "name", "label" …
    pub what: &'static str,
    /// Why it is not fit, to follow "the name".
    pub why: String,
}

impl Fault {
    /// What `SQLite`'s fault means, met while `doing` something.
    pub(super) fn of(error: rusqlite::Error, doing: &'static str) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ConstraintViolation) if is_unique(&error) => Self::Repeated { doing },
            _ => Self::Failed {
                doing,
                source: error.into(),
            },
        }
    }

    /// Whether it is unknown what of a write is durable.
    pub(super) fn leaves_doubt(&self) -> bool {
        let Self::Failed { source, .. } = self else {
            return false;
        };
        let sqlite = source.downcast_ref::<rusqlite::Error>();
        // A row that a rule of the tables refuses, or that cannot be read, was rolled back.
        let code = sqlite.and_then(rusqlite::Error::sqlite_error_code);
        !matches!(
            code,
            None | Some(
                ErrorCode::ConstraintViolation | ErrorCode::TooBig | ErrorCode::DatabaseBusy
            )
        )
    }
}

fn is_unique(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
    let code = error.sqlite_error().map(|error| error.extended_code);
    code == Some(SQLITE_CONSTRAINT_UNIQUE) || code == Some(SQLITE_CONSTRAINT_PRIMARYKEY)
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} {}", self.what, self.why)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unfit(unfit) => unfit.fmt(f),
            Self::Full => f.write_str(
                "there is no room on the disk for the accounts; make room; nothing was changed",
            ),
            Self::Repeated { doing } => {
                write!(
                    f,
                    "could not {doing}: there is one with the same key already"
                )
            }
            Self::Stopped => f.write_str(
                "an earlier write to the accounts failed; start the program again, so that what is \
                 durable is read anew",
            ),
            Self::Failed { doing, source } => write!(f, "could not {doing}: {source}"),
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl From<Unfit> for Fault {
    fn from(unfit: Unfit) -> Self {
        Self::Unfit(unfit)
    }
}
