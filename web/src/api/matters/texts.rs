//! The texts of a matter: known by their hashes, in the languages they are out in.

use procedure::matter::HeldText;
use publish::keys;

use super::super::described::wire;
use super::super::shared::{LanguageWord, StatusWord};

wire! {
    /// One language version of a text.
    MatterTextVersion {
        /// The language.
        language: LanguageWord,
        /// Its standing.
        status: StatusWord,
        /// SHA-256 of its bytes, in hexadecimal.
        sha256: String,
    }
}

wire! {
    /// A text under decision: this one and no other.
    MatterText {
        /// SHA-256 of the original, in hexadecimal.
        sha256: String,
        /// The document of which it is the text, where it has a symbol.
        document: Option<String>,
        /// The language versions that are out.
        versions: Vec<MatterTextVersion>,
    }
}

pub(super) fn text(text: &HeldText) -> MatterText {
    let versions = text.versions.iter().map(|version| MatterTextVersion {
        language: LanguageWord(version.language.tag()),
        status: StatusWord(keys::status(version.status)),
        sha256: version.sha256.to_string(),
    });
    MatterText {
        sha256: text.sha256.to_string(),
        document: text.document.as_ref().map(ToString::to_string),
        versions: versions.collect(),
    }
}
