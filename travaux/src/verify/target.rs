//! What is to be verified: told apart by what it is, not by what it is called.

use std::path::{Path, PathBuf};

use verifier::{Folder, Site};

use crate::{Data, Failure};

/// A record, and how it is read.
#[derive(Debug)]
pub(super) enum Target {
    /// The public address of a site.
    Site(String),
    /// An export or a mirror.
    Published(PathBuf),
    /// A database.
    Database(PathBuf),
    /// Entries one a line.
    Lines(PathBuf),
}

/// What a file of `SQLite` begins with.
const SQLITE: &[u8] = b"SQLite format 3\0";

impl Target {
    pub(super) fn of(data: &Data, named: Option<&str>) -> Result<Self, Failure> {
        let Some(named) = named else {
            return Ok(Self::Database(data.record()));
        };
        if named.starts_with("http://") || named.starts_with("https://") {
            Site::new(named).map_err(Failure::Configuration)?;
            return Ok(Self::Site(named.to_owned()));
        }
        let path = Path::new(named);
        let found = std::fs::metadata(path).map_err(Failure::file(path))?;
        if found.is_dir() {
            Self::folder(path)
        } else {
            Self::file(path)
        }
    }

    fn folder(path: &Path) -> Result<Self, Failure> {
        let record = Data::at(path).record();
        if record.exists() {
            return Ok(Self::Database(record));
        }
        if Folder::is_one(path) {
            return Ok(Self::Published(path.to_owned()));
        }
        Err(Failure::Unreadable(format!(
            "{} has neither record.sqlite nor record/checkpoint; name a data folder, an export or \
             a mirror",
            path.display()
        )))
    }

    fn file(path: &Path) -> Result<Self, Failure> {
        use std::io::Read as _;
        let file = std::fs::File::open(path).map_err(Failure::file(path))?;
        let mut begins = Vec::new();
        file.take(SQLITE.len() as u64)
            .read_to_end(&mut begins)
            .map_err(Failure::file(path))?;
        let path = path.to_owned();
        if begins == SQLITE {
            Ok(Self::Database(path))
        } else {
            Ok(Self::Lines(path))
        }
    }

    /// The data folder around a database, where it has the name that it has there.
    pub(super) fn data(&self) -> Option<Data> {
        match self {
            Self::Database(path) => {
                let data = Data::at(path.parent()?);
                (data.record() == *path).then_some(data)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn tells_records_apart_by_what_they_are() {
        let folder = std::env::temp_dir().join(format!("travaux-target-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&folder));
        let [data, export, empty] = ["data", "export/record", "empty"].map(|it| folder.join(it));
        for made in [&data, &export, &empty] {
            std::fs::create_dir_all(made).unwrap();
        }
        std::fs::write(data.join("record.sqlite"), b"SQLite format 3\0...").unwrap();
        std::fs::write(export.join("checkpoint"), b"origin\n").unwrap();
        let lines = folder.join("entries");
        std::fs::write(&lines, b"{}\n").unwrap();
        let of = |named: &Path| {
            let target = Target::of(&Data::at(&data), Some(&named.display().to_string()));
            target.map_err(|failure| failure.exit_code())
        };
        assert!(matches!(of(&data), Ok(Target::Database(_))));
        assert!(matches!(
            of(&data.join("record.sqlite")),
            Ok(Target::Database(_))
        ));
        assert!(matches!(
            of(&folder.join("export")),
            Ok(Target::Published(_))
        ));
        assert!(matches!(of(&lines), Ok(Target::Lines(_))));
        assert!(matches!(of(&empty), Err(6)));
        assert!(matches!(of(&folder.join("nowhere")), Err(6)));
        assert!(matches!(
            of(Path::new("https://forum.example")),
            Ok(Target::Site(_))
        ));
        assert!(matches!(of(Path::new("https://")), Err(2)));
        assert!(matches!(
            Target::of(&Data::at(&data), None),
            Ok(Target::Database(_))
        ));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
