//! Commands of several people, entered in one durable step, each with an answer of its own.
//!
//! They are decided one upon the other, in the order in which they came, as if each had been
//! entered alone. What is refused is left out; an answer is given only once everything it rests on
//! is durable.

use std::sync::RwLock;

use ledger::{Append, AppendError};
use procedure::Forum;

use super::{Decided, Desk, ROUNDS_MAX, decide, fold, read, signed_along};
use crate::entering::{Ask, Made};
use crate::reading::Read;
use crate::registrar::{Receipt, Surroundings};
use crate::{Fault, Rejected, Snapshot};

/// What somebody who asked is told.
pub(crate) type Answer = Result<Receipt, Rejected>;

/// After how many steps with a single command the forum that lies ahead is let go.
const ALONE_MAX: u32 = 64;

/// The forum with everything decided on it, as of a size: that of the record, except while an
/// append is going on. Kept while several people enter at a time, so that a large forum is not
/// copied for each step.
pub(crate) struct Ahead {
    forum: Forum,
    size: u64,
    alone: u32,
}

/// What was decided of some commands, and who is told what once it is durable.
struct Step {
    decided: Decided,
    /// For each command, by its place: its place in the append, or why it is not there.
    told: Vec<(usize, Told)>,
}

enum Told {
    /// It is this entry of the append.
    Entered(u64),
    /// It has the key of this one.
    Again(u64),
    /// It was refused on the forum as the entries before it leave it.
    Rejected(Rejected),
}

impl Desk {
    /// Decides each command on the caught-up forum and appends all that may be in one step. The
    /// answers stand in the order of the commands.
    pub(crate) fn enter_each(
        &mut self,
        surroundings: &Surroundings,
        asks: &[&Ask],
        snapshot: &RwLock<Snapshot>,
    ) -> Vec<Answer> {
        let mut answers: Vec<Option<Answer>> = asks.iter().map(|_| None).collect();
        let entered = self.try_enter(surroundings, asks, snapshot, &mut answers);
        if entered.is_err() {
            self.ahead = None;
        }
        let mut fault = entered.err();
        let unanswered = || Fault::Busy;
        let answers = answers.into_iter().map(|answer| {
            answer.unwrap_or_else(|| {
                let told = fault.as_ref().map_or_else(unanswered, also);
                Err(fault.replace(told).unwrap_or_else(unanswered).into())
            })
        });
        answers.collect()
    }

    fn try_enter(
        &mut self,
        surroundings: &Surroundings,
        asks: &[&Ask],
        snapshot: &RwLock<Snapshot>,
        answers: &mut [Option<Answer>],
    ) -> Result<(), Fault> {
        self.refuse_if_stopped()?;
        for _ in 0..ROUNDS_MAX {
            self.answer_repeated(asks, answers)?;
            self.catch_up(snapshot)?;
            let left = (0..)
                .zip(asks)
                .filter(|(place, _)| answers[*place].is_none());
            let left: Vec<(usize, &Ask)> = left.map(|(place, ask)| (place, *ask)).collect();
            let step = match left.as_slice() {
                [] => return Ok(()),
                [(place, ask)] => self.decide_alone(surroundings, *place, ask, snapshot),
                several => self.decide_upon_each_other(surroundings, several, snapshot),
            };
            if step.decided.appends.is_empty() {
                step.tell(0, answers);
                return Ok(());
            }
            // Bound before the match: a lock taken within it would be held while we fold.
            let size = read(snapshot).size;
            match self.append(size, &step.decided) {
                Ok(first) => {
                    fold(snapshot, &step.decided);
                    step.tell(first, answers);
                    return Ok(());
                }
                Err(AppendError::Overtaken { .. } | AppendError::Repeated { .. }) => {
                    self.ahead = None;
                }
                Err(AppendError::Failed(error)) => return Err(self.stop(error)),
            }
        }
        Err(Fault::Busy)
    }

    /// Whoever asks again for what is on record is told where.
    fn answer_repeated(
        &mut self,
        asks: &[&Ask],
        answers: &mut [Option<Answer>],
    ) -> Result<(), Fault> {
        for (ask, answer) in asks.iter().zip(answers) {
            if answer.is_none()
                && let Some(index) = self.storage.by_key(&ask.key)?
            {
                let repeated = true;
                *answer = Some(Ok(Receipt { index, repeated }));
            }
        }
        Ok(())
    }

    /// One command needs no forum but the one everybody sees.
    fn decide_alone(
        &mut self,
        surroundings: &Surroundings,
        place: usize,
        ask: &Ask,
        snapshot: &RwLock<Snapshot>,
    ) -> Step {
        let mut step = Step::default();
        let now = read(snapshot);
        let used = |nonce: &[u8; 32]| now.nonces.contains(nonce);
        match decide(surroundings, ask.clone(), &now.forum, now.last_at, &used) {
            Ok(made) => step.enter(place, made),
            Err(rejected) => step.told.push((place, Told::Rejected(rejected))),
        }
        let size = now.size;
        drop(now);
        self.keep_ahead_a_while(size, &step.decided.reads);
        step
    }

    /// Several are decided on a forum that nobody sees before they are durable.
    fn decide_upon_each_other(
        &mut self,
        surroundings: &Surroundings,
        asks: &[(usize, &Ask)],
        snapshot: &RwLock<Snapshot>,
    ) -> Step {
        let mut step = Step::default();
        let (mut ahead, mut last) = self.take_ahead(snapshot);
        for (done, (place, ask)) in asks.iter().enumerate() {
            let same = asks[..done].iter().find(|(_, other)| other.key == ask.key);
            if let Some(entry) = same.and_then(|(other, _)| step.entry_of(*other)) {
                step.told.push((*place, Told::Again(entry)));
                continue;
            }
            let used = |nonce: &[u8; 32]| {
                read(snapshot).nonces.contains(nonce) || signed_along(&step.decided.reads, nonce)
            };
            let decided = decide(surroundings, (*ask).clone(), &ahead.forum, last, &used);
            match decided {
                Ok(made) => {
                    ahead.apply(&made.read);
                    last = Some(made.read.recorded.at);
                    step.enter(*place, made);
                }
                Err(rejected) => step.told.push((*place, Told::Rejected(rejected))),
            }
        }
        self.ahead = Some(ahead);
        step
    }

    /// The forum that lies ahead, which so far is the one everybody sees.
    fn take_ahead(&mut self, snapshot: &RwLock<Snapshot>) -> (Ahead, Option<jiff::Timestamp>) {
        let now = read(snapshot);
        let kept = self.ahead.take().filter(|ahead| ahead.size == now.size);
        let ahead = kept.map_or_else(
            || Ahead {
                forum: now.forum.clone(),
                size: now.size,
                alone: 0,
            },
            |kept| Ahead { alone: 0, ..kept },
        );
        (ahead, now.last_at)
    }

    fn keep_ahead_a_while(&mut self, size: u64, reads: &[Read]) {
        let used = |ahead: &Ahead| ahead.size == size && ahead.alone < ALONE_MAX;
        let kept = self.ahead.take().filter(used);
        self.ahead = kept.map(|mut ahead| {
            for read in reads {
                ahead.apply(read);
            }
            ahead.alone += 1;
            ahead
        });
    }
}

impl Ahead {
    fn apply(&mut self, read: &Read) {
        self.forum.apply(&read.recorded);
        self.size += 1;
    }
}

impl Default for Step {
    fn default() -> Self {
        let (appends, reads): (Vec<Append>, Vec<Read>) = Default::default();
        Self {
            decided: Decided { appends, reads },
            told: Vec::new(),
        }
    }
}

impl Step {
    fn enter(&mut self, place: usize, made: Made) {
        let entry = self.decided.appends.len() as u64;
        self.told.push((place, Told::Entered(entry)));
        self.decided.appends.push(made.append);
        self.decided.reads.push(made.read);
    }

    /// Which entry of the append a command became.
    fn entry_of(&self, place: usize) -> Option<u64> {
        let told = self.told.iter().find(|(other, _)| *other == place);
        match told {
            Some((_, Told::Entered(entry) | Told::Again(entry))) => Some(*entry),
            _ => None,
        }
    }

    /// Everything is durable: all are told.
    fn tell(self, first: u64, answers: &mut [Option<Answer>]) {
        let receipt = |entry: u64, repeated| {
            let index = first + entry;
            Receipt { index, repeated }
        };
        for (place, told) in self.told {
            answers[place] = Some(match told {
                Told::Entered(entry) => Ok(receipt(entry, false)),
                Told::Again(entry) => Ok(receipt(entry, true)),
                Told::Rejected(rejected) => Err(rejected),
            });
        }
    }
}

/// What the others are told of a fault that met all of them.
fn also(fault: &Fault) -> Fault {
    match fault {
        Fault::Storage(ledger::Error::Full) => Fault::Storage(ledger::Error::Full),
        Fault::ReadOnly => Fault::ReadOnly,
        Fault::Busy => Fault::Busy,
        Fault::Unreadable { index, reason } => Fault::Unreadable {
            index: *index,
            reason: reason.clone(),
        },
        _ => Fault::Stopped,
    }
}

#[cfg(test)]
mod tests;
