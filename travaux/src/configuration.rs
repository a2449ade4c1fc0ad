//! What can be configured: one table, from which the file, the environment, the command line and
//! the reference page all follow.

mod reference;

use std::path::{Path, PathBuf};

pub use reference::reference;

use crate::Failure;

/// A setting. The value comes from the command line, else the environment, else the file, else
/// the default.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its name in the file, and with two dashes on the command line.
    pub name: &'static str,
    /// The environment variable.
    pub variable: &'static str,
    /// The value where none is given.
    pub default: &'static str,
    /// What it does.
    pub doc: &'static str,
}

/// All settings.
pub const SETTINGS: [Setting; 7] = [
    Setting {
        name: "data",
        variable: "TRAVAUX_DATA",
        default: "travaux-data",
        doc: "The folder in which the forum lives: its record, its log key, its documents.",
    },
    Setting {
        name: "listen",
        variable: "TRAVAUX_LISTEN",
        default: "127.0.0.1:8080",
        doc: "The address and port to listen on. Put a reverse proxy in front for the world.",
    },
    Setting {
        name: "address",
        variable: "TRAVAUX_ADDRESS",
        default: "http:// and the address listened on",
        doc: "The public address of the site, as people type it. Links in feeds and data use it; \
              the Host header is never trusted.",
    },
    Setting {
        name: "origin",
        variable: "TRAVAUX_ORIGIN",
        default: "the public address without its scheme, and /record",
        doc: "The identity of the log, written into every checkpoint. Read at the founding only: \
              choose it for decades, since it never changes afterwards.",
    },
    Setting {
        name: "policy",
        variable: "TRAVAUX_POLICY",
        default: "policy.txt in the data folder, if it is there",
        doc: "The file that says which witnesses' cosignatures the forum wants, and how many \
              (C2SP tlog-policy). Without one, no cosignature is taken.",
    },
    Setting {
        name: "log",
        variable: "TRAVAUX_LOG",
        default: "warn",
        doc: "How much is logged: error, warn, info, debug, or a filter such as web=debug.",
    },
    Setting {
        name: "log-format",
        variable: "TRAVAUX_LOG_FORMAT",
        default: "text",
        doc: "The form of the log: text or json.",
    },
];

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// A line of text for people.
    Text,
    /// A line of JSON for machines.
    Json,
}

/// The settings as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// The folder in which the forum lives.
    pub data: PathBuf,
    /// The address to listen on.
    pub listen: String,
    /// The public address, without a slash at its end.
    pub address: String,
    /// The log's identity.
    pub origin: String,
    /// The file with the policy, if one was named.
    pub policy: Option<PathBuf>,
    /// The filter of the log.
    pub log: String,
    /// The form of the log.
    pub log_format: LogFormat,
}

impl Configuration {
    /// Puts the settings together. `given` holds what the command line gave, by name; `variable`
    /// reads the environment; `file` is the text of the configuration file, if there is one.
    pub fn new(
        given: &dyn Fn(&str) -> Option<String>,
        variable: &dyn Fn(&str) -> Option<String>,
        file: Option<(&Path, &str)>,
    ) -> Result<Self, Failure> {
        let file = file
            .map(|(path, text)| table(path, text))
            .transpose()?
            .unwrap_or_default();
        let from = |setting: &Setting| {
            given(setting.name)
                .or_else(|| variable(setting.variable))
                .or_else(|| {
                    file.get(setting.name)
                        .and_then(toml::Value::as_str)
                        .map(str::to_owned)
                })
        };
        let value = |name: &str| SETTINGS.iter().find(|s| s.name == name).and_then(from);
        let or_default = |name: &str| {
            let default = SETTINGS
                .iter()
                .find(|s| s.name == name)
                .map_or("", |s| s.default);
            value(name).unwrap_or_else(|| default.into())
        };
        let listen = or_default("listen");
        let address = address(&value("address").unwrap_or_else(|| format!("http://{listen}")))?;
        let origin = value("origin").unwrap_or_else(|| origin(&address));
        Ok(Self {
            data: or_default("data").into(),
            origin,
            address,
            listen,
            policy: value("policy").map(PathBuf::from),
            log: or_default("log"),
            log_format: log_format(&or_default("log-format"))?,
        })
    }
}

fn table(path: &Path, text: &str) -> Result<toml::Table, Failure> {
    let wrong = |what: String| Failure::Configuration(format!("{}: {what}", path.display()));
    let table: toml::Table = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
    for (name, value) in &table {
        if !SETTINGS.iter().any(|setting| setting.name == name) {
            let names: Vec<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
            return Err(wrong(format!(
                "{name} is no setting; there are {}",
                names.join(", ")
            )));
        }
        if !value.is_str() {
            return Err(wrong(format!("{name}: give text in quotes")));
        }
    }
    Ok(table)
}

fn address(text: &str) -> Result<String, Failure> {
    let text = text.trim_end_matches('/');
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', ' ', '?', '#', '@', '"']) => {
            Ok(text.to_owned())
        }
        _ => Err(Failure::Configuration(format!(
            "address {text:?}: give http:// or https:// and a host, without a path"
        ))),
    }
}

fn origin(address: &str) -> String {
    let host = address
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    format!("{host}/record")
}

fn log_format(text: &str) -> Result<LogFormat, Failure> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(Failure::Configuration(format!(
            "log-format {text:?}: give text or json"
        ))),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn configured(
        given: &[(&str, &str)],
        variables: &[(&str, &str)],
        file: &str,
    ) -> Result<Configuration, Failure> {
        let find = |pairs: &[(&str, &str)], name: &str| {
            pairs
                .iter()
                .find(|(other, _)| *other == name)
                .map(|(_, value)| (*value).to_owned())
        };
        Configuration::new(
            &|name| find(given, name),
            &|name| find(variables, name),
            Some((Path::new("travaux.toml"), file)),
        )
    }

    #[test]
    fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
        let file = "listen = \"127.0.0.1:1\"\ndata = \"from-file\"\nlog = \"info\"";
        let read = configured(
            &[("listen", "127.0.0.1:3")],
            &[
                ("TRAVAUX_LISTEN", "127.0.0.1:2"),
                ("TRAVAUX_DATA", "from-environment"),
            ],
            file,
        )
        .unwrap();
        assert_eq!(read.listen, "127.0.0.1:3");
        assert_eq!(read.data, Path::new("from-environment"));
        assert_eq!(read.log, "info");
        assert_eq!(read.address, "http://127.0.0.1:3");
        assert_eq!(read.origin, "127.0.0.1:3/record");
    }

    #[test]
    fn a_mistake_says_what_there_is() {
        let wrong = |file: &str| configured(&[], &[], file).unwrap_err().to_string();
        assert!(wrong("lisen = \"x\"").contains("lisen is no setting; there are data, listen"));
        assert!(wrong("log = 3").contains("give text in quotes"));
        assert!(wrong("address = \"ftp://x\"").contains("without a path"));
        assert!(wrong("log-format = \"xml\"").contains("text or json"));
    }
}
