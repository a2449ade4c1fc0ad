//! Why a record cannot be opened: one sentence each, with what to do.

use crate::schema;
use std::fmt;
use std::path::PathBuf;

/// Why a file was not opened as a record. Nothing was changed in any of these cases.
#[derive(Debug)]
pub enum Error {
    /// There is no such file.
    Missing {
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
    /// Another process has the record open to write.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// There is a record where a copy was to be put.
    InTheWay {
        /// The file.
        path: PathBuf,
    },
    /// A file, but not a record of this program.
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// A record written by a later release.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        found: i64,
    },
    /// A record written by an earlier release, opened only to be read.
    Older {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        found: i64,
    },
    /// A record that is damaged.
    Damaged {
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = schema::VERSION;
        match self {
            Self::Missing { path } => {
                write!(
                    f,
                    "there is no record at {}; check the path",
                    path.display()
                )
            }
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
            Self::InTheWay { path } => write!(
                f,
                "there is a record at {} already; stop the forum and move its files away, or choose \
                 another data directory; nothing was changed",
                path.display()
            ),
            Self::NotOurs { path } => write!(
                f,
                "{} is not a record of this program; choose another data directory; nothing was \
                 changed",
                path.display()
            ),
            Self::Newer { path, found } => write!(
                f,
                "{} was written by a later release (version {found}, this one knows {known}); use \
                 that release or a later one; nothing was changed",
                path.display()
            ),
            Self::Older { path, found } => write!(
                f,
                "{} was written by an earlier release (version {found}, this one reads {known}); \
                 start the forum once with this release to bring it up to date; nothing was changed",
                path.display()
            ),
            Self::Damaged { path, what } => write!(
                f,
                "{} is damaged ({what}); keep it, and restore a copy from a backup or a mirror; \
                 nothing was changed",
                path.display()
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
