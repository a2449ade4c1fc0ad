//! The files of a pack: from a folder, or the default pack that the program carries.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use super::Mistake;

/// The files of a pack by name.
#[derive(Clone, Debug)]
pub struct Files(BTreeMap<&'static str, Cow<'static, str>>);

macro_rules! carried {
    ($($name:literal),* $(,)?) => {
        /// The names of a pack's files.
        pub const NAMES: &[&str] = &[$($name),*];

        impl Files {
            /// The default pack: the Global Mechanism.
            pub fn global_mechanism() -> Self {
                Self(BTreeMap::from([$((
                    $name,
                    Cow::Borrowed(include_str!(concat!("../../../packs/global-mechanism/", $name))),
                )),*]))
            }
        }
    };
}

carried![
    "forum.toml",
    "documents.toml",
    "members.csv",
    "groups.toml",
    "group-members.csv",
    "bodies.toml",
    "officers.toml",
    "sessions.toml",
    "agenda.toml",
    "framework.toml",
    "provisions.toml",
    "procedures.toml",
    "questions.toml",
    "positions.csv",
    "rollcalls.toml",
    "rollcalls.csv",
];

impl Files {
    /// Reads the files of the pack in a folder.
    pub fn from_folder(folder: &Path) -> Result<Self, Mistake> {
        let mut files = BTreeMap::new();
        for name in NAMES {
            let path = folder.join(name);
            let text = std::fs::read_to_string(&path).map_err(|error| {
                Mistake::new(
                    &path.display().to_string(),
                    None,
                    format!("cannot be read: {error}"),
                )
            })?;
            files.insert(*name, Cow::Owned(text));
        }
        Ok(Self(files))
    }

    /// The same pack with one file replaced: for tests of mistakes.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: String) -> Self {
        self.0.insert(name, Cow::Owned(text));
        self
    }

    pub(crate) fn text(&self, name: &'static str) -> &str {
        self.0.get(name).map_or("", |text| text)
    }
}
