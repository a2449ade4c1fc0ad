//! Names and files beside the database file.

use crate::error::Error;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The file that stands beside `path` with `suffix` after its name.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(suffix);
    PathBuf::from(name)
}

/// Whether a process has, or had when it was killed, the database open: `SQLite` then keeps its
/// write-ahead log, or the index of it, beside the file.
pub(crate) fn has_log(path: &Path) -> bool {
    beside(path, "-wal").exists() || beside(path, "-shm").exists()
}

/// An `SQLite` address that opens the file to be read only.
///
/// `immutable` also keeps `SQLite` from making files beside it; it is right only while nobody
/// writes. The path is escaped byte by byte, so any name works.
pub(crate) fn read_only_address(path: &Path, immutable: Immutable) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    // An empty host keeps a path that begins with two slashes from being read as one.
    let mut address = String::from(if bytes.starts_with(b"/") {
        "file://"
    } else {
        "file:"
    });
    for byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                address.push(char::from(*byte));
            }
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address.push_str(match immutable {
        Immutable::Yes => "?mode=ro&immutable=1",
        Immutable::No => "?mode=ro",
    });
    address
}

/// Whether a file is known not to change while it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Immutable {
    /// Nobody has it open.
    Yes,
    /// A process may be writing to it.
    No,
}

/// Moves a finished file into place, durably.
pub(crate) fn move_into_place(from: &Path, to: &Path) -> Result<(), Error> {
    let unreachable = |source| Error::Unreachable {
        path: to.to_owned(),
        source,
    };
    private(from)
        .and_then(|file| file.sync_all())
        .map_err(unreachable)?;
    fs::rename(from, to).map_err(unreachable)?;
    sync_directory(to).map_err(unreachable)
}

/// Opens the file and closes it to everyone but its owner: the vault is in it.
fn private(path: &Path) -> std::io::Result<File> {
    let file = File::options().read(true).write(true).open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

/// Makes the name of a file durable, where the system needs that to be said.
pub(crate) fn sync_directory(path: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        let directory = path
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty());
        File::open(directory.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
