//! Which forums a witness follows, as it stands in a TOML file.
//!
//! ```toml
//! name = "witness.example.org/col"
//! listen = "127.0.0.1:8090"     # where logs can ask; may be left out
//! every_seconds = 60            # how often it goes and looks
//!
//! [[forum]]
//! address = "https://forum.example.org"
//! key = "forum.example.org/record+1a2b3c4d+AT…"
//! ```
//!
//! A witness reads no entries, so that it does not learn of a new key from the record: while a log
//! changes its key, `key` is a list of both.

use ledger::note::VerifierKey;
use serde::Deserialize;

use crate::Keys;

/// How often a witness goes and looks, in seconds, if the file does not say.
const EVERY_SECONDS: u64 = 60;

/// What a witness does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The name of its key.
    pub name: String,
    /// Where logs can ask it.
    pub listen: Option<String>,
    /// How often it goes and looks, in seconds.
    pub every_seconds: u64,
    /// The forums.
    pub forums: Vec<Followed>,
}

/// A forum that is followed: by its address, its key, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// Its public address.
    pub address: Option<String>,
    /// The keys of its log. Without them, those that the address shows at first are kept.
    pub keys: Option<Keys>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    listen: Option<String>,
    every_seconds: Option<u64>,
    #[serde(default)]
    forum: Vec<Forum>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Forum {
    address: Option<String>,
    key: Option<OneOrMore>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    /// A sentence: what in it is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let every_seconds = file.every_seconds.unwrap_or(EVERY_SECONDS);
        if every_seconds == 0 {
            return Err("every_seconds must be at least 1".to_owned());
        }
        if file.forum.is_empty() {
            return Err("it names no forum; add [[forum]] with its address or its key".to_owned());
        }
        Ok(Self {
            name: file.name,
            listen: file.listen,
            every_seconds,
            forums: file
                .forum
                .into_iter()
                .map(Followed::read)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl Followed {
    fn read(forum: Forum) -> Result<Self, String> {
        if forum.address.is_none() && forum.key.is_none() {
            return Err("a [[forum]] has neither an address nor a key".to_owned());
        }
        let texts = match forum.key {
            None => Vec::new(),
            Some(OneOrMore::One(key)) => vec![key],
            Some(OneOrMore::More(keys)) => keys,
        };
        let keys: Result<Vec<_>, _> = texts.iter().map(|key| VerifierKey::parse(key)).collect();
        let keys = keys.map_err(|error| format!("the key of a forum: {error}"))?;
        let keys = if keys.is_empty() {
            None
        } else {
            Some(Keys::of(keys).map_err(|what| format!("the key of a forum: {what}"))?)
        };
        let address = forum.address;
        Ok(Self { address, keys })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_file_and_says_what_is_wrong_with_another() {
        let good = "name = \"w\"\n[[forum]]\naddress = \"https://forum.example\"";
        let config = Config::parse(good).unwrap();
        assert_eq!((config.every_seconds, config.forums.len()), (60, 1));
        for (bad, said) in [
            ("name = \"w\"", "names no forum"),
            ("name = \"w\"\n[[forum]]", "neither an address nor a key"),
            (
                "name = \"w\"\nevery_seconds = 0\n[[forum]]\nkey = \"x\"",
                "at least 1",
            ),
            ("name = \"w\"\n[[forum]]\nkey = \"x\"", "the key of a forum"),
            ("name = \"w\"\ncolour = 1", "unknown field"),
        ] {
            let error = Config::parse(bad).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }
}
