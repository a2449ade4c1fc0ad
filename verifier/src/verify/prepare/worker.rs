//! A thread that prepares entries.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Scope;

use super::chunk::Chunk;
use super::{Prepared, Spent, prepare};
use crate::Stop;

/// The thread, as seen by the one that gives it work and takes what it has done, in order.
pub(super) struct Worker {
    work: Sender<(Chunk, Vec<Spent>)>,
    done: Receiver<Vec<Prepared>>,
}

impl Worker {
    /// Starts one; it ends when nobody can give it work any more.
    pub(super) fn start<'scope>(scope: &'scope Scope<'scope, '_>) -> Self {
        let (work, given) = channel::<(Chunk, Vec<Spent>)>();
        let (finished, done) = channel();
        scope.spawn(move || {
            for (chunk, spent) in given {
                drop(spent);
                if finished.send(prepare(&chunk)).is_err() {
                    return;
                }
            }
        });
        Self { work, done }
    }

    /// Gives it entries to prepare, and what is left of others to take apart.
    pub(super) fn give(&self, chunk: Chunk, spent: Vec<Spent>) {
        // A worker that is gone is found out when its work is asked for.
        drop(self.work.send((chunk, spent)));
    }

    /// What it has prepared next.
    pub(super) fn take(&self) -> Result<Vec<Prepared>, Stop> {
        let ended = |_| Stop::Unreadable("a thread that prepares entries has ended".to_owned());
        self.done.recv().map_err(ended)
    }
}
