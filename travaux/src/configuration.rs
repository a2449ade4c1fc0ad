//! What can be configured: one table, from which the file, the environment, the command line and
//! the reference page all follow.

pub mod mail;
pub mod opinion;
pub mod providers;
mod reference;
mod table;

use std::path::{Path, PathBuf};

pub use reference::reference;
pub use table::Field;

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
pub const SETTINGS: [Setting; 9] = [
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
        default: "http:// and where it listens, localhost for 127.0.0.1",
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
        name: "contact",
        variable: "TRAVAUX_CONTACT",
        default: "none: there is no such file",
        doc: "Where weaknesses are reported: an address of mailto: or https:. It stands in \
              /.well-known/security.txt; give one that somebody reads.",
    },
    Setting {
        name: "security-log-days",
        variable: "TRAVAUX_SECURITY_LOG_DAYS",
        default: "400",
        doc: "For how many days a line of the security log is kept: who signed in, who was invited, \
              what was refused.",
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
    /// Where weaknesses are reported, if that was said.
    pub contact: Option<String>,
    /// For how many days a line of the security log is kept.
    pub security_log_days: u32,
    /// Organisations through which people sign in.
    pub providers: Vec<providers::Provider>,
    /// The mail server, if there is one.
    pub mail: Option<mail::Mail>,
    /// The model that is asked for a second opinion, if there is one.
    pub second_opinion: Option<opinion::SecondOpinion>,
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
        let (file, tables) = file
            .map(|(path, text)| read(path, text))
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
        let default = || format!("http://{}", named(&listen));
        let address = address(&value("address").unwrap_or_else(default))?;
        let origin = value("origin").unwrap_or_else(|| origin(&address));
        Ok(Self {
            data: or_default("data").into(),
            origin,
            address,
            listen,
            policy: value("policy").map(PathBuf::from),
            contact: value("contact").map(|text| contact(&text)).transpose()?,
            security_log_days: days(&or_default("security-log-days"))?,
            providers: tables.providers,
            mail: tables.mail,
            second_opinion: tables.second_opinion,
            log: or_default("log"),
            log_format: log_format(&or_default("log-format"))?,
        })
    }
}

/// What stands in tables of its own in the file.
#[derive(Default)]
struct Tables {
    providers: Vec<providers::Provider>,
    mail: Option<mail::Mail>,
    second_opinion: Option<opinion::SecondOpinion>,
}

/// The names of those tables.
const TABLES: [&str; 3] = ["providers", "mail", "second-opinion"];

/// Reads the file: its settings, and its tables.
fn read(path: &Path, text: &str) -> Result<(toml::Table, Tables), Failure> {
    let wrong = |what: String| Failure::Configuration(format!("{}: {what}", path.display()));
    let table: toml::Table = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
    let mut tables = Tables::default();
    for (name, value) in &table {
        match name.as_str() {
            "providers" => tables.providers = providers::read(path, value)?,
            "mail" => tables.mail = Some(mail::read(path, value)?),
            "second-opinion" => tables.second_opinion = Some(opinion::read(path, value)?),
            _ if !SETTINGS.iter().any(|setting| setting.name == name) => {
                let settings = SETTINGS.iter().map(|setting| setting.name);
                let names: Vec<&str> = settings.chain(TABLES).collect();
                let names = names.join(", ");
                return Err(wrong(format!("{name} is no setting; there are {names}")));
            }
            _ if !value.is_str() => return Err(wrong(format!("{name}: give text in quotes"))),
            _ => {}
        }
    }
    Ok((table, tables))
}

/// A number of days, of which a century has not more than this.
fn days(text: &str) -> Result<u32, Failure> {
    let number = text.parse().ok().filter(|days| (1..=36_525).contains(days));
    number.ok_or_else(|| {
        Failure::Configuration(format!(
            "security-log-days {text:?}: give a number of days from 1 to 36525"
        ))
    })
}

fn contact(text: &str) -> Result<String, Failure> {
    let rest = text
        .strip_prefix("mailto:")
        .or_else(|| text.strip_prefix("https://"));
    match rest {
        Some(rest) if !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Ok(text.to_owned())
        }
        _ => Err(Failure::Configuration(format!(
            "contact {text:?}: give an address of mailto: or https:, without spaces"
        ))),
    }
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

/// Where one listens, as browsers should name it: a passkey belongs to a host with a name.
fn named(listen: &str) -> String {
    listen.replacen("127.0.0.1:", "localhost:", 1)
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
mod tests;
