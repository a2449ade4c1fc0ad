//! Which logs and which witnesses a reader trusts, and how many must have cosigned
//! (C2SP tlog-policy).
//!
//! ```text
//! log <vkey>
//! witness A1 <vkey>
//! witness A2 <vkey>
//! witness B1 <vkey>
//! group A any A1 A2
//! group both all A B1
//! quorum both
//! ```

mod read;

use crate::checkpoint::{self, SignedCheckpoint};
use crate::note::{self, VerifierKey};
use std::fmt;

/// The longest policy that is read, in bytes.
pub const BYTES_MAX: usize = 1 << 18;

/// A policy, as read from its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    logs: Vec<VerifierKey>,
    witnesses: Vec<Witness>,
    groups: Vec<Group>,
    quorum: Needed,
}

/// A witness of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Its name within the policy: bytes, usually UTF-8.
    pub name: Vec<u8>,
    /// Its key.
    pub key: VerifierKey,
    /// Where it can be asked, if the policy says so: bytes, usually ASCII.
    pub address: Option<Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    name: Vec<u8>,
    threshold: usize,
    members: Vec<Member>,
}

/// Whose cosignature makes a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needed {
    Nobody,
    Member(Member),
}

/// A place in the list of witnesses, or in that of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Member {
    Witness(usize),
    Group(usize),
}

/// How a checkpoint stands under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The witnesses that have cosigned, with the time of each, in seconds since 1970 UTC.
    pub cosigned: Vec<(&'a Witness, u64)>,
    /// The witnesses that have not.
    pub missing: Vec<&'a Witness>,
    /// Whether those who have are a quorum.
    pub quorum: Quorum,
}

/// Whether a quorum has cosigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quorum {
    /// Enough witnesses have cosigned, or the policy asks for none.
    Met,
    /// More must cosign.
    Short,
}

/// Why a policy is refused: the line, from 1, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The line; 0 where it is the whole.
    pub line: usize,
    /// What is wrong.
    pub reason: &'static str,
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// The first line that is wrong, or a policy without its one quorum line.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        read::policy(bytes)
    }

    /// The keys of the logs.
    pub fn logs(&self) -> &[VerifierKey] {
        &self.logs
    }

    /// The witnesses, in the order of the file.
    pub fn witnesses(&self) -> &[Witness] {
        &self.witnesses
    }

    /// Whether the policy asks for no cosignature at all.
    pub fn asks_nobody(&self) -> bool {
        self.quorum == Needed::Nobody
    }

    /// Checks a checkpoint, and says how it stands.
    ///
    /// The checkpoint must be signed by a listed log whose name is its origin. A policy that
    /// lists no logs leaves that check to the caller.
    ///
    /// # Errors
    /// No listed log has signed it, or a signature in the name of a listed key is forged.
    pub fn standing(
        &self,
        checkpoint: &SignedCheckpoint,
    ) -> Result<Standing<'_>, checkpoint::Error> {
        if !self.logs.is_empty() {
            let origin = &checkpoint.checkpoint().origin;
            let keys: Vec<VerifierKey> = self
                .logs
                .iter()
                .filter(|key| key.name() == origin)
                .cloned()
                .collect();
            checkpoint.verify(origin, &keys)?;
        }
        let mut times = Vec::new();
        for witness in &self.witnesses {
            times.push(
                witness
                    .time(checkpoint.note())
                    .map_err(checkpoint::Error::Note)?,
            );
        }
        let met = match self.quorum {
            Needed::Nobody => true,
            Needed::Member(member) => self.cosigned(member, &times),
        };
        let with_times = || self.witnesses.iter().zip(&times);
        Ok(Standing {
            cosigned: with_times()
                .filter_map(|(witness, time)| Some((witness, (*time)?)))
                .collect(),
            missing: with_times()
                .filter(|(_, time)| time.is_none())
                .map(|(w, _)| w)
                .collect(),
            quorum: if met { Quorum::Met } else { Quorum::Short },
        })
    }

    /// Whether a member has cosigned. Groups refer to earlier ones only, so this ends.
    fn cosigned(&self, member: Member, times: &[Option<u64>]) -> bool {
        match member {
            Member::Witness(place) => times[place].is_some(),
            Member::Group(place) => {
                let group = &self.groups[place];
                let cosigned = group
                    .members
                    .iter()
                    .filter(|member| self.cosigned(**member, times));
                group.threshold <= cosigned.count()
            }
        }
    }
}

impl Witness {
    /// When this witness cosigned the note, if it did.
    fn time(&self, note: &note::Note) -> Result<Option<u64>, note::Error> {
        let Some(signature) = note
            .signatures()
            .iter()
            .find(|signature| self.key.made(signature))
        else {
            return Ok(None);
        };
        crate::cosignature::verify(&self.key, note.text(), &signature.bytes).map(Some)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "the policy cannot be used: {}", self.reason),
            line => write!(f, "line {line} of the policy: {}", self.reason),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
