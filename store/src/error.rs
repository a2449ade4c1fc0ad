//! Why a file cannot be opened: one sentence each, with what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// What a file was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The record of a forum.
    Record,
    /// The accounts of the people who act in it.
    Accounts,
}

impl Kind {
    /// One of them, for a sentence.
    pub(crate) const fn one(self) -> &'static str {
        match self {
            Self::Record => "a record",
            Self::Accounts => "an accounts file",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Accounts => "accounts file",
        }
    }

    /// From where a copy may be had when one is damaged.
    const fn copies(self) -> &'static str {
        match self {
            Self::Record => "a backup or a mirror",
            Self::Accounts => "a backup",
        }
    }
}

/// Why a file was not opened. Nothing was changed in any of these cases.
#[derive(Debug)]
pub enum Error {
    /// There is no such file.
    Missing {
        /// What was looked for.
        kind: Kind,
        /// The file.
        path: PathBuf,
    },
    /// The directory or file cannot be read or made.
    Unreachable {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// Another process has the file open to write.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// There is one where a copy was to be put.
    InTheWay {
        /// What was looked for.
        kind: Kind,
        /// The file.
        path: PathBuf,
    },
    /// A file, but none of this program and this kind.
    NotOurs {
        /// What was looked for.
        kind: Kind,
        /// The file.
        path: PathBuf,
    },
    /// A file written by a later release.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        found: i64,
        /// The version that this release writes.
        known: i64,
    },
    /// A file written by an earlier release, opened only to be read.
    Older {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        found: i64,
        /// The version that this release writes.
        known: i64,
    },
    /// A file that is damaged.
    Damaged {
        /// What was looked for.
        kind: Kind,
        /// The file.
        path: PathBuf,
        /// What is wrong, as found by this program or by `SQLite`.
        what: String,
    },
    /// The `SQLite` that this program was built with has a known defect.
    Sqlite {
        /// Its version.
        found: String,
    },
    /// The database failed in another way.
    Failed {
        /// The file.
        path: PathBuf,
        /// What was being done, to follow the words "could not".
        doing: &'static str,
        /// What `SQLite` said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    /// The same of another file, of which the one that was opened is a copy.
    pub(crate) fn of(mut self, file: &Path) -> Self {
        match &mut self {
            Self::Missing { path, .. }
            | Self::Unreachable { path, .. }
            | Self::InUse { path }
            | Self::InTheWay { path, .. }
            | Self::NotOurs { path, .. }
            | Self::Newer { path, .. }
            | Self::Older { path, .. }
            | Self::Damaged { path, .. }
            | Self::Failed { path, .. } => file.clone_into(path),
            Self::Sqlite { .. } => {}
        }
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { kind, path } => write!(
                f,
                "there is no {} at {}; check the path",
                kind.name(),
                path.display()
            ),
            Self::Unreachable { path, source } => write!(
                f,
                "cannot use {}: {source}; check that it exists and that you may read and write it",
                path.display()
            ),
            Self::InUse { path } => write!(
                f,
                "{} is in use by another process; stop that one first, or choose another data \
                 directory; nothing was changed",
                path.display()
            ),
            Self::InTheWay { kind, path } => write!(
                f,
                "there is {} at {} already; stop the forum and move its files away, or choose \
                 another data directory; nothing was changed",
                kind.one(),
                path.display()
            ),
            Self::NotOurs { kind, path } => write!(
                f,
                "{} is not {} of this program; choose another data directory; nothing was changed",
                path.display(),
                kind.one()
            ),
            Self::Newer { path, found, known } => write!(
                f,
                "{} was written by a later release (version {found}, this one knows {known}); use \
                 that release or a later one; nothing was changed",
                path.display()
            ),
            Self::Older { path, found, known } => write!(
                f,
                "{} was written by an earlier release (version {found}, this one reads {known}); \
                 start the forum once with this release to bring it up to date; nothing was changed",
                path.display()
            ),
            Self::Damaged { kind, path, what } => write!(
                f,
                "{} is damaged ({what}); keep it, and restore a copy from {}; nothing was changed",
                path.display(),
                kind.copies()
            ),
            Self::Sqlite { found } => write!(
                f,
                "this program was built with SQLite {found}, which can lose data; build it with \
                 3.51.3 or later; nothing was changed"
            ),
            Self::Failed {
                path,
                doing,
                source,
            } => {
                write!(f, "could not {doing} {}: {source}", path.display())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreachable { source, .. } => Some(source),
            Self::Failed { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}
