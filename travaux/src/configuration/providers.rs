//! `[[providers]]`: organisations through which people sign in.

use std::path::{Path, PathBuf};

use federation::Algorithm;

use super::table::{Field, Table};
use crate::Failure;

/// What may stand in one of `[[providers]]`.
pub const FIELDS: [Field; 10] = [
    Field {
        name: "key",
        example: "\"ministry\"",
        default: None,
        doc: "Its name in addresses: small letters, digits and hyphens. Do not change it later: the \
              address to which it sends people back has it, and is registered there.",
    },
    Field {
        name: "name",
        example: "\"Ministry of Foreign Affairs\"",
        default: None,
        doc: "Its name as people see it on the button.",
    },
    Field {
        name: "issuer",
        example: "\"https://id.example.org\"",
        default: None,
        doc: "Its issuer identifier, letter by letter as it gives it itself. Who somebody is rests \
              on it and on the provider's own name for the person, so it must not change later.",
    },
    Field {
        name: "client",
        example: "\"forum\"",
        default: None,
        doc: "The name by which the provider knows this forum (`client_id`).",
    },
    Field {
        name: "secret-file",
        example: "\"/etc/travaux/ministry.secret\"",
        default: Some("none: the forum is a public client"),
        doc: "A file that holds the secret it shares with this forum, and nothing else.",
    },
    Field {
        name: "algorithms",
        example: "[\"ES256\"]",
        default: Some("RS256, ES256, EdDSA"),
        doc: "By what it may sign: RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, EdDSA.",
    },
    Field {
        name: "scopes",
        example: "[\"profile\"]",
        default: Some("none beyond openid"),
        doc: "What it is asked beyond who somebody is. `profile` gives a name to begin with.",
    },
    Field {
        name: "strengths",
        example: "[\"https://id.example.org/two-factors\"]",
        default: Some("any"),
        doc: "How strongly people must have signed in there (`acr`): one of these, or they are \
              turned away.",
    },
    Field {
        name: "within-minutes",
        example: "30",
        default: Some("whenever"),
        doc: "How many minutes ago people may have shown there who they are (`max_age`). Without it, \
              whoever finds a browser that is signed in there comes in here, too. The provider must \
              say when that was (`auth_time`), or nobody comes in.",
    },
    Field {
        name: "authorities-file",
        example: "\"/etc/travaux/ministry-ca.pem\"",
        default: Some("those of the public Web"),
        doc: "Certificates (PEM) of the authorities that vouch for it, where it has its own.",
    },
];

/// A provider as the file has it; secrets are still in their files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name in addresses.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// Its issuer identifier.
    pub issuer: String,
    /// The name by which it knows this forum.
    pub client: String,
    /// The file with the secret.
    pub secret_file: Option<PathBuf>,
    /// By what it may sign; empty for the usual.
    pub algorithms: Vec<Algorithm>,
    /// What it is asked beyond who somebody is.
    pub scopes: Vec<String>,
    /// How strongly people must have signed in; empty for any.
    pub strengths: Vec<String>,
    /// How many minutes ago people may have shown there who they are.
    pub within_minutes: Option<u32>,
    /// The file with its authorities.
    pub authorities_file: Option<PathBuf>,
}

/// Reads `[[providers]]`.
pub(super) fn read(file: &Path, value: &toml::Value) -> Result<Vec<Provider>, Failure> {
    let Some(tables) = value.as_array() else {
        let file = file.display();
        return Err(Failure::Configuration(format!(
            "{file}: providers: write each under a line [[providers]]"
        )));
    };
    (1..)
        .zip(tables)
        .map(|(number, value)| {
            let name = format!("[[providers]] {number}");
            provider(&Table::new(file, name, value, &FIELDS)?)
        })
        .collect()
}

fn provider(table: &Table<'_>) -> Result<Provider, Failure> {
    let algorithms = table.texts("algorithms")?;
    let algorithms: Result<_, String> = algorithms.iter().map(|name| name.parse()).collect();
    Ok(Provider {
        key: table.needed("key")?,
        name: table.needed("name")?,
        issuer: table.needed("issuer")?,
        client: table.needed("client")?,
        secret_file: table.text("secret-file")?.map(PathBuf::from),
        algorithms: algorithms.map_err(|why| table.wrong(&why))?,
        scopes: table.texts("scopes")?,
        strengths: table.texts("strengths")?,
        within_minutes: table.number("within-minutes", 1..=1440)?,
        authorities_file: table.text("authorities-file")?.map(PathBuf::from),
    })
}
