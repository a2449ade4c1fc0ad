//! Packs and the configuration: files that an operator writes.

use std::path::Path;
use std::sync::OnceLock;

use travaux::configuration::Configuration;
use travaux::pack::{self, Files};

use super::Seen;

/// The first line names a file of the default pack, which the rest replaces.
pub(super) fn pack(bytes: &[u8]) -> Seen {
    static DEFAULT: OnceLock<Files> = OnceLock::new();
    let text = String::from_utf8_lossy(bytes);
    let (name, text) = text.split_once('\n').unwrap_or(("", &text));
    let known = pack::NAMES.iter().find(|known| **known == name);
    let name = known.unwrap_or(&"forum.toml");
    let files = DEFAULT.get_or_init(short).clone();
    let read = pack::read(&files.with(name, text.to_owned()));
    if let Ok(pack) = &read {
        assert!(!pack.steps.is_empty());
    }
    Seen::from(&read.map(drop))
}

/// The default pack without its longest tables, so that more inputs are tried.
fn short() -> Files {
    let mut files = Files::global_mechanism();
    for name in ["positions.csv", "rollcalls.csv", "rollcalls.toml"] {
        let whole = crate::corpus::pack_file(name).unwrap_or_default();
        let header = whole.lines().next().filter(|_| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "csv")
        });
        files = files.with(name, format!("{}\n", header.unwrap_or_default()));
    }
    files
}

/// The text of a configuration file.
pub(super) fn configuration(bytes: &[u8]) -> Seen {
    let text = String::from_utf8_lossy(bytes);
    let nothing = |_: &str| None;
    let file = Some((Path::new("travaux.toml"), text.as_ref()));
    Seen::from(&Configuration::new(&nothing, &nothing, file).map(drop))
}
