//! The files of the project, read once, for the checks to look at.

use crate::program::Program;
use std::path::Path;

/// One file: its path from the root, with forward slashes, and its bytes.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    /// The file as text; empty where it is not UTF-8 (a check of its own says so).
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The first part of the path: the crate, for a file that belongs to one.
    pub(crate) fn top(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|it| it == extension)
    }

    /// Whether the whole file is test code, by its place or name.
    pub(crate) fn is_test(&self) -> bool {
        let inside = |folder: &str| self.path.split('/').any(|part| part == folder);
        inside("tests") || inside("fixture") || self.path.ends_with("/tests.rs")
    }
}

/// All files that are, or are about to be, under version control.
pub(crate) struct Tree {
    files: Vec<File>,
}

impl Tree {
    /// Reads every file that git tracks or would track.
    ///
    /// # Errors
    /// When git cannot list the files or one cannot be read.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let listed = Program::new("git")
            .words("ls-files -z --cached --others --exclude-standard")
            .within(root)
            .answer()?;
        let mut files = Vec::new();
        for path in listed.split('\0').filter(|path| !path.is_empty()) {
            // A file just deleted is still listed; a link or submodule has no bytes of its own.
            if root
                .join(path)
                .symlink_metadata()
                .is_ok_and(|it| it.is_file())
            {
                let bytes = std::fs::read(root.join(path)).map_err(|e| format!("{path}: {e}"))?;
                files.push(File {
                    path: path.to_owned(),
                    bytes,
                });
            }
        }
        Ok(Self { files })
    }

    pub(crate) fn files(&self) -> &[File] {
        &self.files
    }

    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.has_extension("rs"))
    }

    pub(crate) fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The manifest of every crate, by the crate's directory.
    pub(crate) fn manifests(&self) -> impl Iterator<Item = (&str, &File)> {
        let named =
            |file: &File| file.path.matches('/').count() == 1 && file.path.ends_with("/Cargo.toml");
        self.files
            .iter()
            .filter(move |file| named(file))
            .map(|file| (file.top(), file))
    }

    /// A tree written down in a test.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        Self {
            files: files.iter().map(file).collect(),
        }
    }
}
