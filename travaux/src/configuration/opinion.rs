//! `[second-opinion]`: a model that is asked what a statement says, beside the rules.

use std::path::{Path, PathBuf};

use super::table::{Field, Table};
use crate::Failure;

/// What may stand in `[second-opinion]`.
pub const FIELDS: [Field; 3] = [
    Field {
        name: "endpoint",
        example: "\"https://models.example.org/v1\"",
        default: None,
        doc: "Where it answers: the address before `/chat/completions`. https, or http for this \
              machine alone. Only texts that the forum publishes are ever sent there: those of \
              statements on record.",
    },
    Field {
        name: "model",
        example: "\"reader-8b\"",
        default: None,
        doc: "The model, as the endpoint calls it. It is written beside what it said.",
    },
    Field {
        name: "key-file",
        example: "\"/etc/travaux/models.secret\"",
        default: Some("none: the endpoint asks for no key"),
        doc: "A file that holds the key for the endpoint, and nothing else.",
    },
];

/// The endpoint as the file has it; the key is still in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondOpinion {
    /// The address before `/chat/completions`.
    pub endpoint: String,
    /// The model.
    pub model: String,
    /// The file with the key.
    pub key_file: Option<PathBuf>,
}

/// Reads `[second-opinion]`.
pub(super) fn read(file: &Path, value: &toml::Value) -> Result<SecondOpinion, Failure> {
    let table = Table::new(file, "[second-opinion]".to_owned(), value, &FIELDS)?;
    let endpoint = table.needed("endpoint")?;
    let endpoint = endpoint.trim_end_matches('/');
    if !is_endpoint(endpoint) {
        let how =
            "give an address of https, or of http for this machine: http://127.0.0.1:11434/v1";
        return Err(table.wrong(&format!("endpoint: {how}")));
    }
    Ok(SecondOpinion {
        endpoint: endpoint.to_owned(),
        model: table.needed("model")?,
        key_file: table.text("key-file")?.map(PathBuf::from),
    })
}

/// Whatever leaves this machine leaves it closed to others.
fn is_endpoint(endpoint: &str) -> bool {
    let plain = endpoint
        .bytes()
        .all(|b| b.is_ascii_graphic() && !matches!(b, b'@' | b'?' | b'#' | b'"'));
    let host = |rest: &str| !rest.is_empty() && !rest.starts_with('/');
    let here = endpoint.strip_prefix("http://").is_some_and(|rest| {
        let host = rest.split(['/', ':']).next();
        matches!(host, Some("127.0.0.1" | "localhost")) || rest.starts_with("[::1]")
    });
    plain && (here || endpoint.strip_prefix("https://").is_some_and(host))
}

#[cfg(test)]
mod tests {
    use super::is_endpoint;

    #[test]
    fn what_leaves_the_machine_is_closed_to_others() {
        for fine in [
            "https://models.example.org/v1",
            "http://127.0.0.1:1/v1",
            "http://[::1]:1",
        ] {
            assert!(is_endpoint(fine), "{fine}");
        }
        for wrong in [
            "http://models.example.org",
            "https://",
            "https://a@b",
            "ftp://x",
            "",
        ] {
            assert!(!is_endpoint(wrong), "{wrong}");
        }
    }
}
