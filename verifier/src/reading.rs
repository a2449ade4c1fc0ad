//! From the bytes of an entry to the act that the rules are asked about.
//!
//! Written apart from the program that enters acts, so that the two have to agree.

use ledger::seal;
use ledger::{EntryRef, Opening, Seal};
use procedure::id::PersonId;
use procedure::{Act, By, Recorded, Seat};
use serde_json::Value;

use crate::signed::Signed;

/// The seals of an entry, each with the JSON pointer to it: those of its body, and those of its
/// proof.
pub(crate) struct Seals {
    pub(crate) body: Vec<(String, Seal)>,
    pub(crate) proof: Vec<(String, Seal)>,
}

impl Seals {
    /// Finds them.
    ///
    /// # Errors
    /// A sentence, for a malformed one.
    pub(crate) fn of(entry: &EntryRef<'_>) -> Result<Self, String> {
        Ok(Self {
            body: find(entry.body)?,
            proof: entry.proof.map(find).transpose()?.unwrap_or_default(),
        })
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = Seal> {
        self.body.iter().chain(&self.proof).map(|(_, seal)| *seal)
    }
}

fn find(json: &str) -> Result<Vec<(String, Seal)>, String> {
    // Most entries have none, and are not parsed twice.
    if !json.contains("\"sealed\":") {
        return Ok(Vec::new());
    }
    let value: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    seal::find(&value).map_err(|error| error.to_string())
}

/// What an entry says.
pub(crate) struct Read {
    pub(crate) recorded: Recorded,
    /// What persons signed of it, or why its proof is none.
    pub(crate) signed: Option<Result<Signed, String>>,
}

/// Reads an entry as an act, with the seals in its body opened where that is possible.
///
/// # Errors
/// A sentence: a kind of act, a seat or a value that this release does not know.
pub(crate) fn recorded(
    entry: &EntryRef<'_>,
    seals: &Seals,
    openings: &[(Seal, Opening)],
) -> Result<Read, String> {
    let act = if seals.body.is_empty() {
        Act::decode(entry.act, entry.body)
    } else {
        Act::decode(entry.act, &opened(entry.body, &seals.body, openings)?)
    };
    let act = act.map_err(|error| error.to_string())?;
    let signed = Signed::of(entry, &act);
    let passkeys = signed.iter().flatten().flat_map(Signed::passkeys);
    let recorded = Recorded {
        signed: passkeys.collect(),
        act,
        at: entry
            .at
            .parse()
            .map_err(|error: jiff::Error| error.to_string())?,
        on: entry
            .on
            .map(str::parse)
            .transpose()
            .map_err(|error: jiff::Error| error.to_string())?,
        by: by(entry)?,
    };
    Ok(Read { recorded, signed })
}

fn opened(
    body: &str,
    seals: &[(String, Seal)],
    openings: &[(Seal, Opening)],
) -> Result<String, String> {
    let mut value: Value = serde_json::from_str(body).map_err(|error| error.to_string())?;
    for (pointer, seal) in seals {
        if let Some((_, opening)) = openings.iter().find(|(opened, _)| opened == seal) {
            seal::open(&mut value, pointer, opening).map_err(|error| error.to_string())?;
        }
    }
    Ok(value.to_string())
}

fn by(entry: &EntryRef<'_>) -> Result<By, String> {
    let seat = Seat::read(entry.by.seat, entry.by.of).ok_or_else(|| {
        let key = entry.by.seat;
        format!("this release knows no seat \"{key}\" of this form")
    })?;
    let person = PersonId::new(entry.by.person).map_err(|it| it.to_string())?;
    Ok(By { seat, person })
}
