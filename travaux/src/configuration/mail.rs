//! `[mail]`: the mail server that carries letters to people.

use std::path::{Path, PathBuf};

use post::{Security, Sender};

use super::table::{Field, Table};
use crate::Failure;

/// What may stand in `[mail]`.
pub const FIELDS: [Field; 8] = [
    Field {
        name: "server",
        example: "\"mail.example.org\"",
        default: None,
        doc: "The mail server (SMTP).",
    },
    Field {
        name: "from",
        example: "\"Global Mechanism <post@forum.example.org>\"",
        default: None,
        doc: "From whom letters come: an address, or a name and an address in angle brackets.",
    },
    Field {
        name: "security",
        example: "\"tls\"",
        default: Some("tls"),
        doc: "How the way to it is closed to others. `tls`: from the first byte on. `starttls`: \
              after a greeting, and without it nothing is sent; prefer `tls`, since whoever sits in \
              between can slip in an answer before it begins. `none`: only for a server on this \
              machine.",
    },
    Field {
        name: "port",
        example: "465",
        default: Some("465 for tls, 587 for starttls, 25 for none"),
        doc: "Its port.",
    },
    Field {
        name: "user",
        example: "\"forum\"",
        default: Some("none: the forum does not sign in there"),
        doc: "The name with which the forum signs in there.",
    },
    Field {
        name: "password-file",
        example: "\"/etc/travaux/mail.secret\"",
        default: Some("none; with a user there must be one"),
        doc: "A file that holds the secret with which it signs in, and nothing else.",
    },
    Field {
        name: "answers-to",
        example: "\"secretariat@example.org\"",
        default: Some("from"),
        doc: "Where answers go.",
    },
    Field {
        name: "authorities-file",
        example: "\"/etc/travaux/mail-ca.pem\"",
        default: Some("those of the public Web"),
        doc: "Certificates (PEM) of the authorities that vouch for it, where it has its own.",
    },
];

/// The mail server as the file has it; secrets are still in their files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The server.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is closed to others.
    pub security: Security,
    /// The name with which the forum signs in there, and the file with the secret.
    pub user: Option<(String, PathBuf)>,
    /// From whom letters come.
    pub from: Sender,
    /// Where answers go.
    pub answers: Option<Sender>,
    /// The file with its authorities.
    pub authorities_file: Option<PathBuf>,
}

/// Reads `[mail]`.
pub(super) fn read(file: &Path, value: &toml::Value) -> Result<Mail, Failure> {
    let table = Table::new(file, "[mail]".to_owned(), value, &FIELDS)?;
    let security = match table.text("security")?.as_deref() {
        None | Some("tls") => Security::Tls,
        Some("starttls") => Security::StartTls,
        Some("none") => Security::Loopback,
        Some(_) => return Err(table.wrong("security: give \"tls\", \"starttls\" or \"none\"")),
    };
    Ok(Mail {
        server: table.needed("server")?,
        port: table
            .number("port", 1..=u16::MAX)?
            .unwrap_or(security.port()),
        security,
        user: user(&table)?,
        from: sender(&table, "from", &table.needed("from")?)?,
        answers: table
            .text("answers-to")?
            .map(|text| sender(&table, "answers-to", &text))
            .transpose()?,
        authorities_file: table.text("authorities-file")?.map(PathBuf::from),
    })
}

fn user(table: &Table<'_>) -> Result<Option<(String, PathBuf)>, Failure> {
    match (table.text("user")?, table.text("password-file")?) {
        (None, None) => Ok(None),
        (Some(name), Some(file)) => Ok(Some((name, file.into()))),
        _ => Err(table.wrong("give user and password-file together, or neither")),
    }
}

fn sender(table: &Table<'_>, field: &str, text: &str) -> Result<Sender, Failure> {
    text.parse().map_err(|_| {
        let how = "give an address such as post@forum.example.org, or \
                   \"Name <post@forum.example.org>\"";
        table.wrong(&format!("{field}: {how}"))
    })
}
