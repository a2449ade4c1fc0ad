//! Reads what `strace` wrote into what was done to the files of one folder.

use std::collections::HashMap;

use crate::said::Line;

/// One thing that the process did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deed {
    /// A file was opened under a name: made if it was not there, emptied if asked.
    Opened { name: String, fresh: Fresh },
    /// Bytes were written.
    Wrote {
        name: String,
        offset: usize,
        bytes: Vec<u8>,
    },
    /// A file was cut or extended to a length.
    Truncated { name: String, length: usize },
    /// A file was made durable.
    Synced { name: String },
    /// A file was to be made durable, and was not. The system has forgotten that it was to write
    /// what it had not written (as Linux does), though the process goes on seeing it.
    SyncFailed { name: String },
    /// The names in the folder were made durable.
    SyncedFolder,
    /// A file got another name.
    Renamed { from: String, to: String },
    /// A name was taken away.
    Unlinked { name: String },
    /// The process said something.
    Said(Line),
}

/// Whether an opened file begins empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fresh {
    /// It is made if it is not there.
    Made,
    /// It is made, or emptied.
    Emptied,
}

/// Where an open file stands.
#[derive(Debug, Clone)]
enum Open {
    File { name: String, at: usize },
    Folder,
}

/// Reads a trace. Injected calls did nothing, whatever they returned.
pub(crate) fn read(trace: &str, folder: &str) -> Vec<Deed> {
    let mut reading = Reading {
        folder: folder.trim_end_matches('/').to_owned(),
        open: HashMap::new(),
        said: Vec::new(),
    };
    trace
        .lines()
        .filter_map(|line| reading.line(line))
        .collect()
}

struct Reading {
    folder: String,
    open: HashMap<String, Open>,
    /// What was written to the standard output and did not end a line yet.
    said: Vec<u8>,
}

impl Reading {
    fn line(&mut self, line: &str) -> Option<Deed> {
        let (call, rest) = line.split_once('(')?;
        let (arguments, answer) = rest.rsplit_once(") = ").or_else(|| {
            // Columns are aligned with spaces before the sign.
            let (arguments, answer) = rest.rsplit_once(" = ")?;
            Some((arguments.trim_end().strip_suffix(')')?, answer))
        })?;
        let arguments: Vec<&str> = arguments.split(", ").collect();
        if answer.starts_with('-') {
            return self.failed(call, &arguments);
        }
        // A call that was said to have been made, and was not.
        if answer.contains("INJECTED") {
            return None;
        }
        match (call, arguments.as_slice()) {
            ("openat", [_, path, flags, ..]) => self.opened(path, flags, answer),
            ("pwrite64", [file, bytes, _, offset]) => {
                let (name, bytes) = (self.name(file)?, unescaped(bytes)?);
                let offset = offset.parse().ok()?;
                Some(Deed::Wrote {
                    name,
                    offset,
                    bytes,
                })
            }
            ("write", ["1", bytes, _]) => self.said(&unescaped(bytes)?),
            ("write", [file, bytes, _]) => self.wrote(file, unescaped(bytes)?),
            ("ftruncate", [file, length]) => {
                let (name, length) = (self.name(file)?, length.parse().ok()?);
                Some(Deed::Truncated { name, length })
            }
            ("fsync" | "fdatasync", [file]) => match self.open.get(*file)? {
                Open::Folder => Some(Deed::SyncedFolder),
                Open::File { name, .. } => Some(Deed::Synced { name: name.clone() }),
            },
            ("rename", [from, to]) => {
                let (from, to) = (self.inside(from)?, self.inside(to)?);
                Some(Deed::Renamed { from, to })
            }
            ("unlink", [path]) => Some(Deed::Unlinked {
                name: self.inside(path)?,
            }),
            _ => None,
        }
    }

    fn failed(&self, call: &str, arguments: &[&str]) -> Option<Deed> {
        let ("fsync" | "fdatasync", [file]) = (call, arguments) else {
            return None;
        };
        self.name(file).map(|name| Deed::SyncFailed { name })
    }

    fn opened(&mut self, path: &str, flags: &str, answer: &str) -> Option<Deed> {
        let file = answer.trim().to_owned();
        // A number that is used anew no longer means the file it meant before.
        self.open.remove(&file);
        if String::from_utf8(unescaped(path)?)
            .ok()?
            .trim_end_matches('/')
            == self.folder
        {
            self.open.insert(file, Open::Folder);
            return None;
        }
        let name = self.inside(path)?;
        self.open.insert(
            file,
            Open::File {
                name: name.clone(),
                at: 0,
            },
        );
        let has = |flag: &str| flags.split('|').any(|one| one == flag);
        let fresh = if has("O_TRUNC") {
            Fresh::Emptied
        } else {
            Fresh::Made
        };
        (has("O_CREAT") || has("O_TRUNC")).then_some(Deed::Opened { name, fresh })
    }

    fn wrote(&mut self, file: &str, bytes: Vec<u8>) -> Option<Deed> {
        let Open::File { name, at } = self.open.get_mut(file)? else {
            return None;
        };
        let offset = *at;
        *at += bytes.len();
        Some(Deed::Wrote {
            name: name.clone(),
            offset,
            bytes,
        })
    }

    fn said(&mut self, bytes: &[u8]) -> Option<Deed> {
        self.said.extend_from_slice(bytes);
        let whole = self.said.strip_suffix(b"\n")?;
        let line = Line::read(&String::from_utf8_lossy(whole));
        self.said.clear();
        line.map(Deed::Said)
    }

    fn name(&self, file: &str) -> Option<String> {
        match self.open.get(file)? {
            Open::File { name, .. } => Some(name.clone()),
            Open::Folder => None,
        }
    }

    /// The name of a path that lies in the folder.
    fn inside(&self, path: &str) -> Option<String> {
        let path = String::from_utf8(unescaped(path)?).ok()?;
        let name = path.strip_prefix(&self.folder)?.strip_prefix('/')?;
        Some(name.to_owned())
    }
}

/// The bytes of a string as `strace -xx` writes it: each as `\x` and two digits.
fn unescaped(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix('"')?.strip_suffix('"')?;
    let digits = text.as_bytes().as_chunks::<4>();
    if !digits.1.is_empty() {
        return None;
    }
    let byte = |escaped: &[u8; 4]| match escaped {
        [b'\\', b'x', high, low] => {
            let digit = |digit: u8| char::from(digit).to_digit(16);
            u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
        }
        _ => None,
    };
    digits.0.iter().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let bytes: Vec<_> = text.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        format!("\"{}\"", bytes.concat())
    }

    #[test]
    fn reads_what_was_done_in_the_folder_and_nothing_else() {
        let (a, b, other) = (escaped("/f/a"), escaped("/f/b"), escaped("/etc/a"));
        let (folder, bytes) = (escaped("/f"), escaped("xy"));
        let trace = format!(
            "openat(AT_FDCWD, {other}, O_RDONLY) = 3\n\
             openat(AT_FDCWD, {a}, O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 3\n\
             pwrite64(3, {bytes}, 2, 7) = 2\n\
             fdatasync(3)               = 0\n\
             fsync(3) = -1 EIO (Input/output error) (INJECTED)\n\
             fsync(3) = 0 (INJECTED)\n\
             openat(AT_FDCWD, {b}, O_WRONLY|O_CREAT|O_TRUNC, 0666) = 4\n\
             write(4, {bytes}, 2) = 2\n\
             write(4, {bytes}, 2) = 2\n\
             rename({b}, {a}) = 0\n\
             openat(AT_FDCWD, {folder}, O_RDONLY|O_CLOEXEC) = 4\n\
             fsync(4) = 0\n\
             write(1, {}, 10) = 10\n",
            escaped("entered 4\n"),
        );
        let wrote = |name: &str, offset| Deed::Wrote {
            name: name.into(),
            offset,
            bytes: b"xy".to_vec(),
        };
        let opened = |name: &str, fresh| Deed::Opened {
            name: name.into(),
            fresh,
        };
        assert_eq!(
            read(&trace, "/f"),
            [
                opened("a", Fresh::Made),
                wrote("a", 7),
                Deed::Synced { name: "a".into() },
                Deed::SyncFailed { name: "a".into() },
                opened("b", Fresh::Emptied),
                wrote("b", 0),
                wrote("b", 2),
                Deed::Renamed {
                    from: "b".into(),
                    to: "a".into()
                },
                Deed::SyncedFolder,
                Deed::Said(Line::Entered(4)),
            ]
        );
    }
}
