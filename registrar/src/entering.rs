//! From an act with its circumstances to the bytes of an entry.

use jiff::civil::Date;
use jiff::{Timestamp, Unit};
use ledger::storage::IdempotencyKey;
use ledger::{Append, Entry, Opening, seal};
use procedure::{Act, Asked, By, Command, Forum, Recorded};

use crate::reading::{self, Read, Stop, Vault};
use crate::signing::{self, Proven};
use crate::{Fault, Rejected};

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
    /// What was signed for it; `None` where it rests on the word of whoever asks.
    pub proof: Option<Proven>,
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

/// Makes the entry of a decided act: personal values sealed, signatures checked over exactly what
/// is entered, bytes read back before they are used.
pub(crate) fn make(
    forum: &Forum,
    key: IdempotencyKey,
    entering: &Entering<'_>,
    chance: &dyn Fn() -> Result<[u8; 32], Fault>,
) -> Result<Made, Rejected> {
    let (mut entry, openings) = entering.entry(&|pointer| match entering.proof {
        Some(proven) => Ok(signing::seal_nonce(&proven.seal_seed, pointer)),
        None => chance(),
    })?;
    if let Some(Proven { proof, .. }) = entering.proof {
        signing::check(forum, &entry, &entering.act, proof)?;
        entry.proof = Some(proof.to_value());
    }
    let bytes = entry.encode().map_err(unwritable)?;
    let read = read_back(&bytes, &entering.recorded(), &openings)?;
    let append = Append {
        bytes,
        key,
        openings,
    };
    Ok(Made { append, read })
}

/// An act with what the entry says around it.
pub(crate) struct Entering<'a> {
    /// The id of the forum.
    pub(crate) forum: &'a str,
    /// Who asked, when.
    pub(crate) asked: Asked,
    /// What was decided.
    pub(crate) act: Act,
    /// What was signed for it.
    pub(crate) proof: Option<&'a Proven>,
}

impl Entering<'_> {
    /// The entry without its proof, and what opens its seals; `nonce` gives the nonce for the value
    /// at a pointer.
    pub(crate) fn entry(
        &self,
        nonce: &dyn Fn(&str) -> Result<[u8; 32], Fault>,
    ) -> Result<(Entry, Vec<Opening>), Fault> {
        let mut body = self.act.body().map_err(unwritable)?;
        let mut openings = Vec::new();
        for pointer in [self.act.personal(), self.act.confidential()].concat() {
            if body
                .pointer(pointer)
                .is_some_and(|value| ledger::Seal::from_value(value).is_none())
            {
                let (_, opening) =
                    seal::close(&mut body, pointer, nonce(pointer)?).map_err(unwritable)?;
                openings.push(opening);
            }
        }
        let by = &self.asked.by;
        let entry = Entry {
            forum: self.forum.into(),
            at: format!("{:.3}", self.asked.at),
            on: self.asked.on.map(|on| on.to_string()),
            by: ledger::By {
                seat: by.seat.key().into(),
                of: by.seat.of().map(str::to_owned),
                person: by.person.to_string(),
            },
            act: self.act.kind().into(),
            body,
            proof: None,
        };
        Ok((entry, openings))
    }

    fn recorded(&self) -> Recorded {
        Recorded {
            at: self.asked.at,
            on: self.asked.on,
            by: self.asked.by.clone(),
            signed: self.asked.signed.clone(),
            act: self.act.clone(),
        }
    }
}

fn unwritable(error: impl std::fmt::Display) -> Fault {
    Fault::Unwritable {
        reason: error.to_string(),
    }
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
