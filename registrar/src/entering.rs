//! From an act with its circumstances to the bytes of an entry.

use jiff::civil::Date;
use jiff::{Timestamp, Unit};
use ledger::storage::IdempotencyKey;
use ledger::{Append, Entry, Opening, seal};
use procedure::{Act, Asked, By, Command, Recorded};

use crate::Fault;
use crate::reading::{self, Read, Stop, Vault};

/// A command with who asks it, and the key by which asking twice enters it once.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The idempotency key.
    pub key: IdempotencyKey,
    /// Who asks.
    pub by: By,
    /// The day it happened, if it is entered later.
    pub on: Option<Date>,
    /// What is asked.
    pub command: Command,
}

/// An act ready to be appended and then folded.
pub(crate) struct Made {
    pub(crate) append: Append,
    pub(crate) read: Read,
}

/// The instant at which the next act is entered: now, to the millisecond, and never before the
/// last one. A clock that was set back delays nothing and reorders nothing.
pub(crate) fn instant(now: Timestamp, last: Option<Timestamp>) -> Timestamp {
    let now = now.round(Unit::Millisecond).unwrap_or(now);
    last.map_or(now, |last| now.max(last))
}

/// Makes the entry of a decided act: personal values sealed, bytes read back before they are used.
pub(crate) fn make(
    forum: &str,
    key: IdempotencyKey,
    asked: Asked,
    act: Act,
    chance: &dyn Fn() -> Result<[u8; 32], Fault>,
) -> Result<Made, Fault> {
    let unwritable = |reason: String| Fault::Unwritable { reason };
    let mut body = act.body().map_err(|error| unwritable(error.to_string()))?;
    let mut openings = Vec::new();
    for pointer in act.personal() {
        if body
            .pointer(pointer)
            .is_some_and(|value| ledger::Seal::from_value(value).is_none())
        {
            let (_, opening) = seal::close(&mut body, pointer, chance()?)
                .map_err(|error| unwritable(error.to_string()))?;
            openings.push(opening);
        }
    }
    let bytes = encode(forum, &asked, &act, body).map_err(unwritable)?;
    let recorded = Recorded {
        at: asked.at,
        on: asked.on,
        by: asked.by,
        act,
    };
    let read = read_back(&bytes, &recorded, &openings)?;
    Ok(Made {
        append: Append {
            bytes,
            key,
            openings,
        },
        read,
    })
}

fn encode(
    forum: &str,
    asked: &Asked,
    act: &Act,
    body: serde_json::Value,
) -> Result<Vec<u8>, String> {
    let entry = Entry {
        forum: forum.into(),
        at: format!("{:.3}", asked.at),
        on: asked.on.map(|on| on.to_string()),
        by: ledger::By {
            seat: asked.by.seat.key().into(),
            of: asked.by.seat.of().map(str::to_owned),
            person: asked.by.person.to_string(),
        },
        act: act.kind().into(),
        body,
        proof: None,
    };
    entry.encode().map_err(|error| error.to_string())
}

/// Refuses bytes that would not be read as exactly the act that was decided.
fn read_back(bytes: &[u8], recorded: &Recorded, openings: &[Opening]) -> Result<Read, Fault> {
    let vault = Vault::of(openings);
    let read = reading::recorded(0, bytes, &vault).map_err(|stop| match stop {
        Stop::Fault(fault) => fault,
        Stop::Seal(seal) => Fault::Unwritable {
            reason: format!("nothing opens the seal {seal}"),
        },
    })?;
    if read.recorded == *recorded {
        return Ok(read);
    }
    let reason = format!(
        "a {} would be read back as another act",
        recorded.act.kind()
    );
    Err(Fault::Unwritable { reason })
}
