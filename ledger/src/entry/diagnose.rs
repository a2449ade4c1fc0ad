//! Says precisely why bytes are not an entry, once the fast reading has found that they are not.

use super::{Error, VERSION};
use crate::canonical;
use serde_json::{Map, Value};

/// Members of an entry; whether every entry has them.
const MEMBERS: [(&str, bool); 8] = [
    ("act", true),
    ("at", true),
    ("body", true),
    ("by", true),
    ("forum", true),
    ("on", false),
    ("proof", false),
    ("v", true),
];

/// Members of `by`, named as errors name them.
const BY_MEMBERS: [(&str, &str, bool); 3] = [
    ("of", "by.of", false),
    ("person", "by.person", true),
    ("seat", "by.seat", true),
];

/// The first thing wrong with bytes that are not an entry.
pub(super) fn entry(bytes: &[u8]) -> Error {
    let object = Error::Malformed {
        member: "",
        expected: "a JSON object of version 1",
    };
    match canonical::check(bytes) {
        Err(error) => Error::Canonical(error),
        Ok(Value::Object(members)) => version(&members)
            .or_else(|| names(&members))
            .or_else(|| texts(&members))
            .or_else(|| members.get("by").and_then(by))
            .unwrap_or(object),
        Ok(_) => object,
    }
}

fn version(members: &Map<String, Value>) -> Option<Error> {
    match members.get("v") {
        None => Some(Error::Missing { member: "v" }),
        Some(found) if found.as_u64() == Some(VERSION) => None,
        Some(found) => Some(Error::Version {
            found: found.to_string(),
        }),
    }
}

fn names(members: &Map<String, Value>) -> Option<Error> {
    let known = |name: &str| MEMBERS.iter().any(|(member, _)| *member == name);
    if let Some(name) = members.keys().find(|name| !known(name)) {
        return Some(Error::Unknown {
            member: name.clone(),
        });
    }
    let (member, _) = MEMBERS
        .into_iter()
        .find(|(member, always)| *always && !members.contains_key(*member))?;
    Some(Error::Missing { member })
}

fn texts(members: &Map<String, Value>) -> Option<Error> {
    let other = |name: &str| members.get(name).is_some_and(|value| !value.is_string());
    let member = ["act", "at", "forum", "on"]
        .into_iter()
        .find(|name| other(name))?;
    Some(Error::Malformed {
        member,
        expected: "a string",
    })
}

fn by(by: &Value) -> Option<Error> {
    let Value::Object(members) = by else {
        return Some(Error::Malformed {
            member: "by",
            expected: "an object",
        });
    };
    for (name, member, always) in BY_MEMBERS {
        match members.get(name) {
            None if always => return Some(Error::Missing { member }),
            Some(value) if !value.is_string() => {
                return Some(Error::Malformed {
                    member,
                    expected: "a string",
                });
            }
            _ => {}
        }
    }
    let known = |name: &str| BY_MEMBERS.iter().any(|(member, ..)| *member == name);
    let name = members.keys().find(|name| !known(name))?;
    Some(Error::Unknown {
        member: format!("by.{name}"),
    })
}
