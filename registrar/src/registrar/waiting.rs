//! Those who wait to enter something: whoever comes to a free desk enters for all who wait, so
//! that many share one durable step.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::lock;
use crate::desk::Answer;
use crate::entering::Ask;
use crate::{Fault, Rejected};

/// How many commands share a durable step at most.
const STEP_MAX: usize = 128;

/// The line before the desk.
#[derive(Default)]
pub(super) struct Waiting {
    line: Mutex<Line>,
    moved: Condvar,
}

#[derive(Default)]
struct Line {
    slips: VecDeque<Arc<Slip>>,
    /// Whether somebody is entering for others.
    entering: bool,
}

/// A command that waits, and later its answer.
struct Slip {
    ask: Ask,
    answer: Mutex<Option<Answer>>,
}

impl Waiting {
    /// Waits in line and gives the answer. `enter` answers some commands, in their order, and is
    /// called by one thread at a time.
    pub(super) fn enter(&self, ask: &Ask, enter: impl Fn(&[&Ask]) -> Vec<Answer>) -> Answer {
        let slip = Arc::new(Slip {
            ask: ask.clone(),
            answer: Mutex::default(),
        });
        let mut line = lock(&self.line);
        line.slips.push_back(Arc::clone(&slip));
        loop {
            if let Some(answer) = lock(&slip.answer).take() {
                return answer;
            }
            if line.entering {
                let moved = self.moved.wait(line);
                line = moved.unwrap_or_else(PoisonError::into_inner);
            } else {
                line = self.enter_for_all(line, &enter);
            }
        }
    }

    /// Enters what waits at the head of the line.
    fn enter_for_all<'a>(
        &'a self,
        mut line: MutexGuard<'a, Line>,
        enter: &impl Fn(&[&Ask]) -> Vec<Answer>,
    ) -> MutexGuard<'a, Line> {
        let count = line.slips.len().min(STEP_MAX);
        let slips: Vec<Arc<Slip>> = line.slips.drain(..count).collect();
        line.entering = true;
        drop(line);
        let turn = Turn {
            waiting: self,
            slips,
        };
        let asks: Vec<&Ask> = turn.slips.iter().map(|slip| &slip.ask).collect();
        let answers = enter(&asks);
        for (slip, answer) in turn.slips.iter().zip(answers) {
            *lock(&slip.answer) = Some(answer);
        }
        drop(turn);
        lock(&self.line)
    }
}

/// The turn of one who enters for others. Whatever happens to it, nobody waits for ever: whoever
/// has no answer at its end is told that nothing is known.
struct Turn<'a> {
    waiting: &'a Waiting,
    slips: Vec<Arc<Slip>>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        for slip in &self.slips {
            let unknown = || Err(Rejected::Failed(Fault::Stopped));
            lock(&slip.answer).get_or_insert_with(unknown);
        }
        lock(&self.waiting.line).entering = false;
        self.waiting.moved.notify_all();
    }
}

#[cfg(test)]
mod tests;
