//! What has reached this server and is neither entered nor refused yet.
//!
//! Nothing is decided by silence over what came before its end and is still being read, checked or
//! waiting for the desk, however slow this server is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use super::{Registrar, lock};

/// How many are on their way, by the instant at which they came.
type Counts = BTreeMap<Timestamp, u32>;

/// All that is on its way.
#[derive(Default)]
pub(super) struct OnTheirWay(Arc<Mutex<Counts>>);

/// Something that is on its way for as long as this is kept.
pub struct Underway {
    came: Timestamp,
    all: Arc<Mutex<Counts>>,
}

impl Registrar {
    /// Says that something came that may be an objection. Keep what this gives until it is entered
    /// or refused.
    pub fn underway(&self, came: Timestamp) -> Underway {
        let all = Arc::clone(&self.on_their_way.0);
        *lock(&all).entry(came).or_default() += 1;
        Underway { came, all }
    }

    /// Whether something that came by this instant is still on its way.
    pub(super) fn still_underway(&self, by: Timestamp) -> bool {
        let first = lock(&self.on_their_way.0).first_key_value().map(|it| *it.0);
        first.is_some_and(|came| came <= by)
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        let mut all = lock(&self.all);
        if let Some(count) = all.get_mut(&self.came) {
            *count -= 1;
            if *count == 0 {
                all.remove(&self.came);
            }
        }
    }
}
