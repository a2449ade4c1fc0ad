//! From an entry of the record to an act with its circumstances.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use jiff::civil::Date;
use ledger::seal::{self, Seal};
use ledger::{EntryRef, Opening, Readable};
use passkey::Proof;
use procedure::id::{PasskeyId, PersonId};
use procedure::{Act, By, Recorded, Seat};

use crate::Fault;

/// An entry of the record with what it says.
#[derive(Clone, Debug)]
pub struct Entered {
    /// Its index, from 0.
    pub index: u64,
    /// Its exact bytes, as hashed and served.
    pub bytes: Vec<u8>,
    /// What it says.
    pub recorded: Recorded,
}

/// Why reading stopped: something must be fetched first, or something is wrong.
pub(crate) enum Stop {
    /// The opening of this seal is not known yet.
    Seal(Seal),
    /// A fault.
    Fault(Fault),
}

/// What an entry says, and the seals that stand in it.
pub(crate) struct Read {
    pub(crate) recorded: Recorded,
    pub(crate) seals: Vec<(String, Seal)>,
    /// What was signed along with the act, once in a record.
    pub(crate) nonce: Option<[u8; 32]>,
}

/// The openings fetched so far; `None` for a seal whose opening was erased or is withheld.
#[derive(Default)]
pub(crate) struct Vault(HashMap<Seal, Option<Opening>>);

impl Vault {
    /// A vault of these openings alone.
    pub(crate) fn of(openings: &[Opening]) -> Self {
        let opens = |opening: &Opening| Some((opening.seal().ok()?, Some(opening.clone())));
        Self(openings.iter().filter_map(opens).collect())
    }

    /// A vault that opens none of these, whatever the storage still has.
    pub(crate) fn keeping_closed<'a>(closed: impl IntoIterator<Item = &'a Seal>) -> Self {
        Self(closed.into_iter().map(|seal| (*seal, None)).collect())
    }

    pub(crate) fn fetch(
        &mut self,
        storage: &mut (impl Readable + ?Sized),
        seal: Seal,
    ) -> Result<(), Fault> {
        let opening = storage.opening(seal)?;
        self.0.insert(seal, opening);
        Ok(())
    }
}

/// Reads the entry at `index`.
pub(crate) fn recorded(index: u64, bytes: &[u8], vault: &Vault) -> Result<Read, Stop> {
    let unreadable = |reason: String| Stop::Fault(Fault::Unreadable { index, reason });
    let entry = EntryRef::decode(bytes).map_err(|error| unreadable(error.to_string()))?;
    let (act, seals) = if entry.body.contains("{\"sealed\":") {
        let (body, seals) = opened(entry.body, vault).map_err(|stop| at_index(stop, index))?;
        (Act::decode(entry.act, &body), seals)
    } else {
        (Act::decode(entry.act, entry.body), Vec::new())
    };
    let proof = entry.proof.map(Proof::parse).transpose();
    let proof = proof.map_err(|wrong| unreadable(wrong.to_string()))?;
    let signed = proof.iter().flat_map(Proof::passkeys).map(PasskeyId);
    let recorded = Recorded {
        signed: signed.collect(),
        act: act.map_err(|error| unreadable(error.to_string()))?,
        at: instant(entry.at).map_err(unreadable)?,
        on: entry.on.map(day).transpose().map_err(unreadable)?,
        by: by(&entry).map_err(unreadable)?,
    };
    Ok(Read {
        recorded,
        seals,
        nonce: proof.map(|proof| proof.nonce),
    })
}

/// Reads one entry, fetching whatever opens its seals.
pub(crate) fn entered(
    storage: &mut (impl Readable + ?Sized),
    index: u64,
    bytes: Vec<u8>,
    closed: &BTreeSet<Seal>,
) -> Result<Entered, Fault> {
    let mut vault = Vault::keeping_closed(closed);
    loop {
        match recorded(index, &bytes, &vault) {
            Ok(Read { recorded, .. }) => {
                return Ok(Entered {
                    index,
                    bytes,
                    recorded,
                });
            }
            Err(Stop::Seal(seal)) => vault.fetch(storage, seal)?,
            Err(Stop::Fault(fault)) => return Err(fault),
        }
    }
}

/// The body with its seals opened where the vault has what opens them, and all its seals.
fn opened(body: &str, vault: &Vault) -> Result<(String, Vec<(String, Seal)>), Stop> {
    let wrong = |reason: String| Stop::Fault(Fault::Unreadable { index: 0, reason });
    let mut value: serde_json::Value =
        serde_json::from_str(body).map_err(|error| wrong(error.to_string()))?;
    let seals = seal::find(&value).map_err(|error| wrong(error.to_string()))?;
    for (pointer, seal) in &seals {
        match vault.0.get(seal) {
            None => return Err(Stop::Seal(*seal)),
            Some(None) => {}
            Some(Some(opening)) => seal::open(&mut value, pointer, opening)
                .map_err(|error| wrong(error.to_string()))?,
        }
    }
    Ok((value.to_string(), seals))
}

fn at_index(stop: Stop, index: u64) -> Stop {
    match stop {
        Stop::Fault(Fault::Unreadable { reason, .. }) => {
            Stop::Fault(Fault::Unreadable { index, reason })
        }
        other => other,
    }
}

fn instant(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|error: jiff::Error| error.to_string())
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|error: jiff::Error| error.to_string())
}

fn by(entry: &EntryRef<'_>) -> Result<By, String> {
    let (key, of) = (entry.by.seat, entry.by.of);
    let unknown = || format!("there is no seat {key} of this form; use a later version");
    let seat = Seat::read(key, of).ok_or_else(unknown)?;
    let person = PersonId::new(entry.by.person).map_err(|refusal| refusal.to_string())?;
    Ok(By { seat, person })
}
