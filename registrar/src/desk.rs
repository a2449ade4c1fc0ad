//! The desk at which commands are taken, one step at a time.

mod each;

pub(crate) use each::{Ahead, Answer};

use ledger::{AppendError, Hash, Storage};
use procedure::{Asked, Forum, Refusal};

use crate::entering::{self, Ask, Entering, Made};
use crate::reading::Read;
use crate::registrar::Surroundings;
use crate::signer::Signer;
use crate::signing::{self, Proven};
use crate::{Fault, Rejected, Snapshot};

/// How often a command is decided anew because another node appended first. Each round the record
/// has grown, so somebody is served; a command that loses this often meets a broken storage.
const ROUNDS_MAX: u32 = 64;

/// What only the one who is entering acts may touch.
pub(crate) struct Desk {
    pub(crate) storage: Box<dyn Storage + Send>,
    pub(crate) signer: Signer,
    pub(crate) taking: Taking,
    /// The forum on which several commands are decided one upon the other.
    pub(crate) ahead: Option<Ahead>,
}

/// Whether the desk takes commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taking {
    /// It does.
    Commands,
    /// It does not: something was found that a person must look at. Reading goes on.
    Nothing,
    /// It is unknown whether the last append is durable. The process must end and start anew.
    Unknown,
}

/// Acts decided on a forum they have not changed yet.
pub(crate) struct Decided {
    appends: Vec<ledger::Append>,
    /// What each of the appends says, in the same order.
    reads: Vec<Read>,
}

impl Desk {
    /// A desk that takes commands.
    pub(crate) fn new(storage: Box<dyn Storage + Send>, signer: Signer) -> Self {
        Self {
            storage,
            signer,
            taking: Taking::Commands,
            ahead: None,
        }
    }

    /// Decides all commands one upon the other and appends all of them or none.
    pub(crate) fn enter_all(
        &mut self,
        surroundings: &Surroundings,
        asks: Vec<Ask>,
        snapshot: &std::sync::RwLock<Snapshot>,
    ) -> Result<u64, (usize, Rejected)> {
        let first = |rejected: Rejected| (0, rejected);
        self.refuse_if_stopped()
            .map_err(|fault| first(fault.into()))?;
        keys_differ(&asks)?;
        self.catch_up(snapshot)
            .map_err(|fault| first(fault.into()))?;
        let decided = {
            let now = read(snapshot);
            Decided::all(surroundings, asks, &now)?
        };
        let size = read(snapshot).size;
        match self.append(size, &decided) {
            Ok(_) => {
                fold(snapshot, &decided);
                Ok(size)
            }
            Err(AppendError::Failed(error)) => Err(first(self.stop(error).into())),
            Err(other) => {
                let reason = format!("{other}; nothing was appended");
                Err(first(Fault::Unwritable { reason }.into()))
            }
        }
    }

    /// Folds what other nodes have appended since.
    pub(crate) fn catch_up(&mut self, snapshot: &std::sync::RwLock<Snapshot>) -> Result<(), Fault> {
        let size = self.storage.size()?;
        let have = read(snapshot).size;
        if size < have {
            let reason = format!("{have} entries were read before and {size} are left");
            return Err(Fault::Unreadable {
                index: size,
                reason,
            });
        }
        if have < size {
            self.ahead = None;
            write(snapshot).catch_up(self.storage.as_mut(), size, &mut |_| {})?;
        }
        Ok(())
    }

    fn append(&mut self, expected: u64, decided: &Decided) -> Result<u64, AppendError> {
        self.storage.append(expected, &decided.appends)?;
        Ok(expected)
    }

    fn refuse_if_stopped(&self) -> Result<(), Fault> {
        match self.taking {
            Taking::Commands => Ok(()),
            Taking::Nothing => Err(Fault::ReadOnly),
            Taking::Unknown => Err(Fault::Stopped),
        }
    }

    /// After a failed append it is unknown whether the entry is there: nothing more is entered by
    /// this process, and the next start finds out. A full disk alone changes nothing.
    fn stop(&mut self, error: ledger::Error) -> Fault {
        if !matches!(error, ledger::Error::Full) {
            self.taking = Taking::Unknown;
        }
        Fault::Storage(error)
    }
}

impl Decided {
    fn all(
        surroundings: &Surroundings,
        asks: Vec<Ask>,
        now: &Snapshot,
    ) -> Result<Self, (usize, Rejected)> {
        let mut forum = now.forum.clone();
        let mut last = now.last_at;
        let mut appends = Vec::with_capacity(asks.len());
        let mut reads = Vec::with_capacity(asks.len());
        for (place, ask) in asks.into_iter().enumerate() {
            let Made { append, read } = decide(surroundings, ask, &forum, last, &|nonce| {
                now.nonces.contains(nonce) || signed_along(&reads, nonce)
            })
            .map_err(|why| (place, why))?;
            forum.apply(&read.recorded);
            last = Some(read.recorded.at);
            appends.push(append);
            reads.push(read);
        }
        Ok(Self { appends, reads })
    }
}

/// Whether a nonce was signed along with an act that is not durable yet.
fn signed_along(reads: &[Read], nonce: &[u8; 32]) -> bool {
    reads.iter().any(|read| read.nonce == Some(*nonce))
}

/// One key names one command: twice in a batch, one of the two would be lost.
fn keys_differ(asks: &[Ask]) -> Result<(), (usize, Rejected)> {
    let mut seen = std::collections::HashSet::new();
    match asks.iter().position(|ask| !seen.insert(&ask.key)) {
        None => Ok(()),
        Some(place) => {
            let reason = "its key names an earlier command of the same batch".into();
            Err((place, Fault::Unwritable { reason }.into()))
        }
    }
}

/// Decides a command; `used` says whether a nonce was signed along with an earlier act.
fn decide(
    surroundings: &Surroundings,
    ask: Ask,
    forum: &Forum,
    last: Option<jiff::Timestamp>,
    used: &dyn Fn(&[u8; 32]) -> bool,
) -> Result<Made, Rejected> {
    let proof = ask.proof.as_ref();
    if proof.is_some_and(|proven| used(&proven.proof.nonce)) {
        return Err(Refusal::ProofUsedBefore.into());
    }
    let asked = Asked {
        at: entering::instant((surroundings.clock)(), last),
        on: ask.on,
        by: ask.by,
        signed: proof.map_or_else(Vec::new, Proven::passkeys),
    };
    let act = ask.command.decide(forum, &asked)?;
    signing::can_be_checked(&act)?;
    let entering = Entering {
        forum: &surroundings.forum,
        asked,
        act,
        proof,
    };
    entering::make(forum, ask.key, &entering, &*surroundings.chance)
}

fn fold(snapshot: &std::sync::RwLock<Snapshot>, decided: &Decided) {
    let mut now = write(snapshot);
    for (append, read) in decided.appends.iter().zip(&decided.reads) {
        now.fold_new(Hash::leaf(&append.bytes), read);
    }
    now.settle();
}

/// A reader's lock. A panic elsewhere cannot have left the snapshot half folded: folding cannot
/// fail, so a poisoned lock is taken as it is.
pub(crate) fn read(
    snapshot: &std::sync::RwLock<Snapshot>,
) -> std::sync::RwLockReadGuard<'_, Snapshot> {
    snapshot
        .read()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

pub(crate) fn write(
    snapshot: &std::sync::RwLock<Snapshot>,
) -> std::sync::RwLockWriteGuard<'_, Snapshot> {
    snapshot
        .write()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
