//! The accounts: what each thing that passes may become, what is left in the file, and what a crash
//! leaves behind.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

mod ceremonies;
mod confirmations;
mod copies;
mod crashes;
mod erasing;
mod identities;
mod invitations;
mod judgements;
mod limits;
mod mail;
mod nominations;
mod opening;
mod papers;
mod sessions;
mod sweeping;
mod tokens;

use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use std::fs;
use std::path::{Path, PathBuf};
use store::Accounts;
use store::accounts::{NewInvitation, NewMail, NewNomination, NewSession, NewToken, Person, Scope};

const SECRETARIAT: &str = r#"{"seat":"secretariat"}"#;
const COLOMBIA: &str = r#"{"of":"COL","seat":"delegation"}"#;

/// An empty folder of one test's own, and where its accounts will be.
fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("accounts")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder.join("accounts.sqlite")
}

fn accounts(name: &str) -> Accounts {
    Accounts::open(&place(name)).unwrap()
}

/// So many minutes after the tests begin, in their own time.
fn at(minutes: i64) -> Timestamp {
    let begin: Timestamp = "2026-07-20T14:00:00Z".parse().unwrap();
    begin + SignedDuration::from_mins(minutes)
}

/// The hash of a secret of this name.
fn secret(name: &str) -> Hash {
    Hash::of(name.as_bytes())
}

fn person(number: u32, name: &str) -> Person {
    Person {
        person: format!("p-{number}"),
        name: name.into(),
        email: Some("delegate@mission.example".into()),
        lang: "es".into(),
        created: at(0),
    }
}

/// An invitation of p-2 to the delegation of Colombia, for an hour.
fn invitation(hash: &Hash) -> NewInvitation<'_> {
    NewInvitation {
        hash,
        person: "p-2",
        seat: COLOMBIA,
        made_by: "p-1",
        channel: "mail",
        expires: at(60),
    }
}

/// A nomination of p-2 by the delegation of Colombia, for an hour.
fn nomination(hash: &Hash) -> NewNomination<'_> {
    NewNomination {
        hash,
        person: "p-2",
        seat: COLOMBIA,
        made_by: "p-1",
        posts: r#"["dtg-1/co-facilitator"]"#,
        name: "A candidate of Colombia",
        email: Some("candidate@mission.example"),
        lang: "es",
        expires: at(60),
    }
}

/// A session of p-2.
fn session(hash: &Hash) -> NewSession<'_> {
    NewSession {
        hash,
        person: "p-2",
        seat: Some(COLOMBIA),
        means: "passkey",
        agent: "Mozilla/5.0 (X11; Linux x86_64)",
    }
}

/// A token of p-2 for reading, for an hour.
fn token(hash: &Hash) -> NewToken<'_> {
    NewToken {
        hash,
        person: "p-2",
        seat: COLOMBIA,
        scope: &Scope::Read,
        label: "our archive",
        expires: at(60),
    }
}

/// A mail to p-2 with a link in it, due at once, for an hour.
fn mail(fields: &str) -> NewMail<'_> {
    NewMail {
        person: Some("p-2"),
        to: "delegate@mission.example",
        lang: "es",
        template: "invitation",
        fields,
        due: at(0),
        expires: at(60),
    }
}

/// Whether the text stands in the file, its log, or anything else beside it.
fn stands_in(accounts: &Path, text: &str) -> bool {
    let files = fs::read_dir(accounts.parent().unwrap()).unwrap();
    let mut all = files.map(|file| fs::read(file.unwrap().path()).unwrap_or_default());
    all.any(|bytes| has(&bytes, text))
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}
