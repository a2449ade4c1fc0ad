//! Why the program stops: one sentence and one exit code each.

use std::fmt;
use std::path::PathBuf;

use procedure::Refusal;
use registrar::Fault;

use crate::pack::Mistake;

/// Why the program stops. The exit codes are part of its interface and stand in docs/operating.md.
#[derive(Debug)]
pub enum Failure {
    /// Something is wrong with a record that was looked at from outside (exit code 1).
    Wrong(String),
    /// The configuration is wrong (exit code 2, as for a wrong command line).
    Configuration(String),
    /// The pack has a mistake; nothing was founded (exit code 3).
    Pack(Mistake),
    /// The record cannot be opened; nothing was changed (exit code 4).
    Record(store::Error),
    /// The address cannot be listened on (exit code 5).
    Listen {
        /// The address.
        address: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A record elsewhere cannot be read, so that nothing is known of it (exit code 6).
    Unreadable(String),
    /// A file or folder cannot be read or written (exit code 6).
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is something where nothing was expected, or nothing where something was (exit code 7).
    State(String),
    /// The forum refuses it; nothing was changed (exit code 8).
    Refused(Refusal),
    /// The machine failed while the program ran, and it stopped rather than go on (exit code 70).
    Fault(Fault),
}

impl Failure {
    /// The exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Wrong(_) => 1,
            Self::Configuration(_) => 2,
            Self::Pack(_) => 3,
            Self::Record(_) => 4,
            Self::Listen { .. } => 5,
            Self::Unreadable(_) | Self::File { .. } => 6,
            Self::State(_) => 7,
            Self::Refused(_) => 8,
            Self::Fault(_) => 70,
        }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(what)
            | Self::Unreadable(what)
            | Self::Configuration(what)
            | Self::State(what) => f.write_str(what),
            Self::Pack(mistake) => {
                write!(
                    f,
                    "{mistake}\nNothing was founded. Correct the pack and try again."
                )
            }
            Self::Record(error) => error.fmt(f),
            Self::Listen { address, source } => write!(
                f,
                "cannot listen on {address}: {source}; \
                 stop what uses it or give another address with --listen"
            ),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Refused(refusal @ Refusal::SignatureNeeded { .. }) => write!(
                f,
                "refused: {refusal}. Passkeys sign in a browser: start the forum and ask there, \
                 from the desk of the secretariat"
            ),
            Self::Refused(refusal) => write!(f, "refused: {refusal}"),
            Self::Fault(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::Record(error)
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self::Pack(mistake)
    }
}
