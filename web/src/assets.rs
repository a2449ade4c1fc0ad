//! Styles, pictures and the one script, compiled in, under addresses that name their content.

use std::sync::LazyLock;

use ledger::Hash;

use crate::hexadecimal::hexadecimal;
use crate::reply::Caching;

/// A file that never changes under its address.
pub(crate) struct Asset {
    /// Its address, with part of its hash.
    pub(crate) path: String,
    /// Its media type.
    pub(crate) media: &'static str,
    /// Its bytes.
    pub(crate) bytes: &'static [u8],
}

impl Asset {
    /// For ever under its own address; under another one, until it changes.
    pub(crate) fn caching(&self, path: &str) -> Caching {
        if path == self.path {
            Caching::Immutable
        } else {
            Caching::Revalidate
        }
    }
}

static CSS: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/travaux.css");
    asset("travaux", "css", "text/css; charset=utf-8", bytes)
});

static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/passkey.js");
    asset("passkey", "js", "text/javascript; charset=utf-8", bytes)
});

static FILES: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/files.js");
    asset("files", "js", "text/javascript; charset=utf-8", bytes)
});

static WORDS: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/words.js");
    asset("words", "js", "text/javascript; charset=utf-8", bytes)
});

static READING: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/reading.js");
    asset("reading", "js", "text/javascript; charset=utf-8", bytes)
});

static FAVICON: LazyLock<Asset> = LazyLock::new(|| {
    let bytes = include_bytes!("../assets/favicon.svg");
    asset("favicon", "svg", "image/svg+xml", bytes)
});

/// The address of the style sheet.
pub fn css() -> &'static str {
    &CSS.path
}

/// The address of the script of the desk.
pub(crate) fn script() -> &'static str {
    &SCRIPT.path
}

/// The address of the script by which files are dropped on a page.
pub(crate) fn files_script() -> &'static str {
    &FILES.path
}

/// The address of the script that offers a link to selected words.
pub(crate) fn words_script() -> &'static str {
    &WORDS.path
}

/// The address of the script of the rapporteur's desk.
pub(crate) fn reading() -> &'static str {
    &READING.path
}

/// The address of the sign in the browser's tab.
pub fn favicon() -> &'static str {
    &FAVICON.path
}

/// The asset under exactly this address.
pub(crate) fn at(path: &str) -> Option<&'static Asset> {
    [&*CSS, &*SCRIPT, &*READING, &*FILES, &*WORDS, &*FAVICON]
        .into_iter()
        .find(|asset| asset.path == path)
}

/// The sign in the browser's tab, for `/favicon.ico` too.
pub(crate) fn favicon_asset() -> &'static Asset {
    &FAVICON
}

fn asset(name: &str, ending: &str, media: &'static str, bytes: &'static [u8]) -> Asset {
    let part = hexadecimal(&Hash::leaf(bytes).as_bytes()[..8]);
    Asset {
        path: format!("/assets/{name}-{part}.{ending}"),
        media,
        bytes,
    }
}
