//! Founds a forum from a pack: everything in one durable step, or nothing.

use std::fs;

use ledger::storage::IdempotencyKey;
use procedure::id::PersonId;
use procedure::{By, Seat};
use registrar::{Ask, Clock, Fault, Registrar, Rejected};
use store::{Database, Reader};

use crate::pack::{Mistake, Pack, Step};
use crate::surroundings::{clock, surroundings_by};
use crate::{Data, Failure};

/// Founds the forum of a pack in a folder where there is none, under the log origin given.
///
/// A mistake in the pack leaves the folder as it was.
pub fn found(data: &Data, pack: &Pack, origin: &str) -> Result<Registrar, Failure> {
    found_by(data, pack, origin, clock())
}

/// As [`found`], by another clock than that of the machine.
pub(crate) fn found_by(
    data: &Data,
    pack: &Pack,
    origin: &str,
    clock: Clock,
) -> Result<Registrar, Failure> {
    refuse_what_is_there(data)?;
    data.create()?;
    // From here on the key is ours: making it fails if another founding was faster.
    data.make_key(origin)?;
    let founded = found_anew(data, pack, clock);
    if founded.is_err() {
        remove(data);
    }
    founded
}

/// Refuses a folder with a record, or with the key or the accounts of one that was taken away.
fn refuse_what_is_there(data: &Data) -> Result<(), Failure> {
    if data.founded() {
        let record = data.record();
        return Err(Failure::State(format!(
            "there is a forum in {} already; give another folder with --data",
            record.display()
        )));
    }
    match [data.key(), data.signed(), data.accounts()]
        .into_iter()
        .find(|path| path.exists())
    {
        None => Ok(()),
        Some(path) => Err(Failure::State(format!(
            "{} is there and its record is not; restore the record, or give another folder with \
             --data",
            path.display()
        ))),
    }
}

fn found_anew(data: &Data, pack: &Pack, clock: Clock) -> Result<Registrar, Failure> {
    let storage = Box::new(Database::open(&data.record())?);
    let reader = Box::new(Reader::open(&data.record())?);
    let surroundings = surroundings_by(pack.forum.as_str(), clock);
    let registrar = Registrar::open(surroundings, storage, reader, data.signer()?, &mut |_| {})?;
    let asks = asks(pack)?;
    registrar
        .submit_all(asks)
        .map_err(|(place, rejected)| at_fault(pack, place, rejected))?;
    registrar.sign()?;
    Ok(registrar)
}

fn asks(pack: &Pack) -> Result<Vec<Ask>, Failure> {
    let by = founder().ok_or_else(|| Failure::State("the founder has no seat".into()))?;
    let key = |place: usize| IdempotencyKey::new(&format!("founding/{place}"));
    let ask = |(place, step): (usize, &Step)| {
        Some(Ask {
            key: key(place)?,
            by: by.clone(),
            on: None,
            command: step.command.clone(),
            proof: None,
        })
    };
    let asks: Option<Vec<Ask>> = pack.steps.iter().enumerate().map(ask).collect();
    asks.ok_or_else(|| Failure::State("a command has no key".into()))
}

/// Whoever loads the pack, under the pseudonym that the record keeps for them.
fn founder() -> Option<By> {
    Some(By {
        seat: Seat::Founder,
        person: PersonId::new("p-0").ok()?,
    })
}

/// The place in the pack at which founding was refused.
fn at_fault(pack: &Pack, place: usize, rejected: Rejected) -> Failure {
    match (rejected, pack.steps.get(place)) {
        (Rejected::Refused(refusal), Some(step)) => {
            Mistake::new(step.file, Some(step.line), refusal.to_string()).into()
        }
        (Rejected::Refused(refusal), None) => Failure::State(refusal.to_string()),
        (Rejected::Failed(fault), _) => Fault::into(fault),
    }
}

/// Removes what a founding that failed has left; nothing of it was ever answered.
pub(crate) fn remove(data: &Data) {
    let record = data.record();
    for path in [
        data.key(),
        data.signed(),
        record.with_extension("sqlite-wal"),
        record.with_extension("sqlite-shm"),
        record.with_extension("sqlite.lock"),
        record,
    ] {
        // A file that was never made needs no removal, and one that cannot be removed is found by
        // the next founding, which then says so.
        let _ = fs::remove_file(path);
    }
}
