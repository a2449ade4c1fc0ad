//! A thread that prepares entries.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Scope;

use super::chunk::Chunk;
use super::{Prepared, prepare};
use crate::Stop;

/// Entries as they were read, and as they were prepared. Goes back and forth, so that its room is
/// used again.
#[derive(Default)]
pub(super) struct Work {
    pub(super) chunk: Chunk,
    pub(super) entries: Vec<Prepared>,
}

/// The thread, as seen by the one that gives it work and takes what it has done, in order.
pub(super) struct Worker {
    given: Sender<Work>,
    done: Receiver<Work>,
}

impl Worker {
    /// Starts one; it ends when nobody can give it work any more.
    pub(super) fn start<'scope>(scope: &'scope Scope<'scope, '_>) -> Self {
        let (given, work) = channel::<Work>();
        let (finished, done) = channel();
        scope.spawn(move || {
            for mut work in work {
                prepare(&mut work);
                if finished.send(work).is_err() {
                    return;
                }
            }
        });
        Self { given, done }
    }

    /// Gives it entries to prepare, with others that were judged, to be taken apart.
    pub(super) fn give(&self, work: Work) {
        // A worker that is gone is found out when its work is asked for.
        drop(self.given.send(work));
    }

    /// What it has prepared next.
    pub(super) fn take(&self) -> Result<Work, Stop> {
        let ended = |_| Stop::Unreadable("a thread that prepares entries has ended".to_owned());
        self.done.recv().map_err(ended)
    }
}
