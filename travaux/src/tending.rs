//! What is done beside serving, in a thread of its own: letters are carried, and what is over in
//! the accounts is removed.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use jiff::SignedDuration;
use registrar::Clock;
use store::Accounts;
use store::accounts::Retention;

use crate::Failure;
use crate::configuration::Configuration;
use crate::posting::Posting;

/// How often what is over is removed and the outbox is looked at, if nobody wakes the thread.
const BEAT: Duration = Duration::from_mins(1);

/// Wakes the thread: something was laid in the outbox.
struct Bell(SyncSender<()>);

impl web::Post for Bell {
    fn wake(&self) {
        // Full: it was rung already and not heard yet. Closed: the program ends.
        let _heard_anyway = self.0.try_send(());
    }
}

/// Removes what is over once, before anybody is served, and begins to tend. The bell is there where
/// letters are carried.
pub(crate) fn start(
    configuration: &Configuration,
    accounts: Arc<Mutex<Accounts>>,
    clock: Clock,
) -> Result<Option<Arc<dyn web::Post>>, Failure> {
    let posting = configuration.mail.as_ref();
    let posting = posting
        .map(|mail| Posting::new(mail, &configuration.address))
        .transpose()?;
    let hours = 24 * i64::from(configuration.security_log_days);
    let retention = Retention {
        security_log: SignedDuration::from_hours(hours),
        ..Retention::default()
    };
    let (ring, heard) = sync_channel(1);
    let carries = posting.is_some();
    let tending = Tending {
        posting,
        accounts,
        retention,
        clock,
    };
    tending.sweep();
    thread::Builder::new()
        .name("tending".into())
        .spawn(move || tending.tend(&heard))
        .map_err(Failure::file("a thread for letters"))?;
    let bell: Arc<dyn web::Post> = Arc::new(Bell(ring));
    Ok(carries.then_some(bell))
}

struct Tending {
    posting: Option<Posting>,
    accounts: Arc<Mutex<Accounts>>,
    retention: Retention,
    clock: Clock,
}

impl Tending {
    /// Ends with the program. Without letters to carry the bell is gone, and only the beat is left.
    fn tend(mut self, heard: &Receiver<()>) {
        loop {
            match heard.recv_timeout(BEAT) {
                Ok(()) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => thread::sleep(BEAT),
            }
            self.sweep();
            if let Some(posting) = &mut self.posting {
                posting.carry(&self.accounts, &*self.clock);
            }
        }
    }

    fn sweep(&self) {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        match accounts.sweep((self.clock)(), &self.retention) {
            Ok(swept) if 0 < swept.mail => {
                tracing::error!(
                    letters = swept.mail,
                    "letters expired before they were carried"
                );
            }
            Ok(_) => {}
            Err(fault) => tracing::error!(%fault, "what is over in the accounts stays for now"),
        }
    }
}
