//! Withholds and erases sealed values, and gives the log another key: acts of two persons, done by
//! the operator while the site is stopped.
//!
//! The two persons are named on the command line under the pseudonyms that the record keeps for
//! them, and the entry rests on the operator's word. Once people are seated both must hold a seat of
//! the secretariat, and who has a passkey closes values on the site, where both sign; only the key
//! of the log is replaced here.

use std::fs::{self, File};
use std::io::Write;

use clap::Args;
use ledger::note::{Algorithm, SignerKey};
use ledger::storage::IdempotencyKey;
use procedure::act::{LogKeyRotated, ValueErased, ValueWithheld};
use procedure::id::{DocumentId, PersonId, SealId};
use procedure::keeping::erase::EraseValue;
use procedure::keeping::rotate_key::RotateLogKey;
use procedure::keeping::withhold::WithholdValue;
use procedure::{By, Citation, Command, Place, Refusal, Seat};
use registrar::{Ask, Registrar, Rejected};
use text::Words;

use crate::surroundings::chance;
use crate::{Data, Failure};

/// The two persons and their reason.
#[derive(Debug, Args)]
pub(crate) struct Persons {
    /// The person of the secretariat who does it: p-1.
    #[arg(long, value_name = "PERSON")]
    by: String,
    /// The second person, who confirms it: p-2.
    #[arg(long, value_name = "PERSON")]
    confirmed_by: String,
    /// Why; stays on record, so it must not repeat what is closed.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// What closes a value.
#[derive(Debug, Args)]
pub(crate) struct Closing {
    /// The seal: the 64 digits that stand in the entry.
    seal: String,
    /// The document with the rule that allows it, by its symbol on record.
    #[arg(long, value_name = "DOCUMENT")]
    rule: String,
    /// Where in the document the rule stands.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    #[command(flatten)]
    persons: Persons,
}

/// Withholds a value: it is shown no longer, and what opens it is kept.
pub(crate) fn withhold(data: &Data, closing: &Closing) -> Result<(), Failure> {
    let (seal, rule, reason, confirmed_by) = closing.read()?;
    let act = ValueWithheld {
        seal,
        rule,
        reason,
        confirmed_by,
    };
    enter(
        data,
        &closing.persons,
        WithholdValue(act).into(),
        "withheld",
    )
}

/// Erases a value: what opens it is destroyed.
pub(crate) fn erase(data: &Data, closing: &Closing) -> Result<(), Failure> {
    let (seal, rule, reason, confirmed_by) = closing.read()?;
    let act = ValueErased {
        seal,
        rule,
        reason,
        confirmed_by,
    };
    enter(data, &closing.persons, EraseValue(act).into(), "erased")
}

/// Makes a new key. Both keys sign from here on; the old line of the key file is deleted when those
/// who trusted the old key have had time to follow.
pub(crate) fn rotate_key(data: &Data, persons: &Persons) -> Result<(), Failure> {
    let mut keys = data.keys()?;
    let old = keys
        .first()
        .map(|key| key.verifier().to_string())
        .unwrap_or_default();
    let name = keys
        .first()
        .map(|key| key.verifier().name().to_owned())
        .unwrap_or_default();
    let new = SignerKey::from_seed(&name, Algorithm::Ed25519, chance()?)
        .map_err(|error| Failure::State(error.to_string()))?;
    let act = LogKeyRotated {
        old: words(&old)?,
        new: words(&new.verifier().to_string())?,
        reason: words(&persons.reason)?,
        confirmed_by: person(&persons.confirmed_by)?,
    };
    let command = RotateLogKey(act).into();
    let registrar = data.open(&mut |_| {})?;
    let asked = By {
        seat: Seat::Secretariat,
        person: person(&persons.by)?,
    };
    // Nothing is written before it is known that the act will be taken.
    registrar
        .consider(asked, Command::clone(&command))
        .map_err(refused)?;
    keys.insert(0, new);
    replace_keys(data, &keys)?;
    // The keys are in place and the act is not on record yet: a crash here leaves a log that both
    // keys sign, and running this command again makes a third.
    drop(registrar);
    enter(data, persons, command, "rotated")
}

fn enter(data: &Data, persons: &Persons, command: Command, done: &str) -> Result<(), Failure> {
    let registrar = data.open(&mut |_| {})?;
    let by = By {
        seat: Seat::Secretariat,
        person: person(&persons.by)?,
    };
    let receipt = submit(&registrar, by, command)?;
    println!("{done}: entry {receipt}. The record verifies as before.");
    Ok(())
}

fn submit(registrar: &Registrar, by: By, command: Command) -> Result<u64, Failure> {
    let key = format!("{}/{}", by.person, ledger::Hash::from(chance()?).to_hex());
    let no_key = || Failure::State("the command has no key".into());
    let key = IdempotencyKey::new(&key).ok_or_else(no_key)?;
    let receipt = registrar.submit(&Ask {
        key,
        by,
        on: None,
        command,
        proof: None,
    });
    let receipt = receipt.map_err(|rejected| match rejected {
        Rejected::Refused(refusal) => refused(refusal),
        Rejected::Failed(fault) => fault.into(),
    })?;
    registrar.sign()?;
    Ok(receipt.index)
}

impl Closing {
    fn read(&self) -> Result<(SealId, Citation, Words, PersonId), Failure> {
        let seal = SealId::new(&self.seal).map_err(refused)?;
        let document = DocumentId::new(&self.rule).map_err(refused)?;
        let place = self
            .place
            .as_deref()
            .map(words)
            .transpose()?
            .map(Place::Named);
        let reason = words(&self.persons.reason)?;
        let confirmed_by = person(&self.persons.confirmed_by)?;
        Ok((seal, Citation { document, place }, reason, confirmed_by))
    }
}

/// Replaces the key file as a whole, readable by this user alone.
fn replace_keys(data: &Data, keys: &[SignerKey]) -> Result<(), Failure> {
    let path = data.key();
    let beside = path.with_extension("key.new");
    let text: String = keys.iter().map(|key| key.to_secret_text() + "\n").collect();
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside).map_err(Failure::file(&beside))?;
    file.write_all(text.as_bytes())
        .map_err(Failure::file(&beside))?;
    file.sync_all().map_err(Failure::file(&beside))?;
    fs::rename(&beside, &path).map_err(Failure::file(&path))
}

fn person(text: &str) -> Result<PersonId, Failure> {
    PersonId::new(text).map_err(refused)
}

fn words(text: &str) -> Result<Words, Failure> {
    Words::new(text).map_err(|unclean| Failure::Configuration(unclean.to_string()))
}

fn refused(refusal: Refusal) -> Failure {
    Failure::Refused(refusal)
}
