//! What goes wrong: a refusal answers a person, a fault alarms an operator.

use std::fmt;

use ledger::storage;
use procedure::Refusal;

/// A fault of the machine or of what it keeps. Never an answer to a person.
#[derive(Debug)]
pub enum Fault {
    /// The storage failed.
    Storage(storage::Error),
    /// An entry on record cannot be read as what it should be.
    Unreadable {
        /// Its index.
        index: u64,
        /// Why.
        reason: String,
    },
    /// The entry about to be made is not one: a defect of this program, caught before the append.
    Unwritable {
        /// Why.
        reason: String,
    },
    /// The signer will not sign: what is on record does not continue what it signed before.
    Unsigned {
        /// Why.
        reason: String,
    },
    /// Chance could not be had from the system.
    Chance {
        /// Why.
        reason: String,
    },
    /// This is a mirror: it shows the record of another and enters nothing.
    Mirror,
    /// A check found something a person must look at; until then nothing is entered.
    ReadOnly,
    /// Others were faster many times over; nothing was entered. The same command may be sent again.
    Busy,
    /// An earlier fault left it unknown whether something was appended. Restart to find out.
    Stopped,
}

/// Why a command did not become an act: the only place where the two meet.
#[derive(Debug)]
pub enum Rejected {
    /// It may not be.
    Refused(Refusal),
    /// It could not be.
    Failed(Fault),
}

impl From<storage::Error> for Fault {
    fn from(error: storage::Error) -> Self {
        Self::Storage(error)
    }
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Fault> for Rejected {
    fn from(fault: Fault) -> Self {
        Self::Failed(fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(f),
            Self::Unreadable { index, reason } => {
                write!(f, "entry {index} cannot be read: {reason}")
            }
            Self::Unwritable { reason } => write!(f, "the entry cannot be made: {reason}"),
            Self::Unsigned { reason } => write!(f, "no checkpoint was signed: {reason}"),
            Self::Chance { reason } => write!(f, "the system gives no chance: {reason}"),
            Self::Mirror => f.write_str(
                "this is a mirror of the record; acts are entered at the site it mirrors",
            ),
            Self::ReadOnly => f.write_str(
                "a check of the record found something wrong, so nothing is entered until a person \
                 has looked at it; reading goes on",
            ),
            Self::Busy => f.write_str(
                "others were entering acts all the time, so this one was not entered; send it again",
            ),
            Self::Stopped => f.write_str(
                "an earlier fault stopped the registrar; restart it, and it finds what is on record",
            ),
        }
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Failed(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for Rejected {}
