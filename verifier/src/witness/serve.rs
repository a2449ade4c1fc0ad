//! The small server at which logs ask a witness (C2SP tlog-witness).

use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ledger::note;

use super::http::{self, Asked, Unread};
use super::{Answer, Witness};

/// What the server does at most.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How many connections are served at a time; more are turned away.
    pub connections_max: usize,
    /// How long a request may take to arrive.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 32,
            time: Duration::from_secs(10),
        }
    }
}

/// The longest request: a note, 63 hashes and a size.
const BODY_BYTES_MAX: usize = note::BYTES_MAX + 63 * 45 + 64;

/// Serves a witness until the listener fails; `now` tells the time in seconds since 1970 UTC.
///
/// # Errors
/// What the system said when no connection could be taken any more.
pub fn serve(
    witness: &Arc<Witness>,
    listener: &TcpListener,
    limits: Limits,
    now: fn() -> u64,
) -> io::Result<()> {
    let busy = Arc::new(AtomicUsize::new(0));
    loop {
        let (connection, _) = match listener.accept() {
            Ok(accepted) => accepted,
            Err(error) if passing(&error) => continue,
            Err(error) => return Err(error),
        };
        if limits.connections_max <= busy.fetch_add(1, Ordering::AcqRel) {
            turn_away(connection);
            busy.fetch_sub(1, Ordering::AcqRel);
            continue;
        }
        let (witness, busy) = (Arc::clone(witness), Arc::clone(&busy));
        std::thread::spawn(move || {
            // A client that went away is nobody's fault.
            drop(converse(&witness, connection, limits.time, now));
            busy.fetch_sub(1, Ordering::AcqRel);
        });
    }
}

/// What befalls one connection and not the listener.
fn passing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
    )
}

fn turn_away(mut connection: TcpStream) {
    let busy = "this witness is busy; ask again in a minute\n";
    drop(http::write(&mut connection, 503, "text/plain", busy));
}

fn converse(
    witness: &Witness,
    mut connection: TcpStream,
    time: Duration,
    now: fn() -> u64,
) -> io::Result<()> {
    connection.set_read_timeout(Some(time))?;
    connection.set_write_timeout(Some(time))?;
    match http::read(&mut connection, BODY_BYTES_MAX, time) {
        Ok(asked) => {
            let (status, content_type, body) = answer(witness, &asked, now());
            http::write(&mut connection, status, content_type, &body)
        }
        Err(Unread::Gone) => Ok(()),
        Err(Unread::Refused(status, what)) => {
            http::write(&mut connection, status, "text/plain", &format!("{what}\n"))
        }
    }
}

/// The routes: `add-checkpoint`, the last checkpoint of each log, and who this is.
fn answer(witness: &Witness, asked: &Asked, now: u64) -> (u16, &'static str, String) {
    const TEXT: &str = "text/plain; charset=utf-8";
    match (asked.method.as_str(), asked.path.as_str()) {
        ("POST", "/add-checkpoint") => {
            let answer: Answer = witness.add_checkpoint(&asked.body, now);
            (answer.status(), answer.content_type(), answer.body())
        }
        (_, "/add-checkpoint") => (405, TEXT, "POST a checkpoint here\n".to_owned()),
        ("GET", "/") => (200, TEXT, format!("{}\n", witness.verifier())),
        ("GET", path) => {
            let hash = path
                .strip_prefix('/')
                .and_then(|it| it.strip_suffix("/checkpoint"));
            match hash.and_then(|hash| witness.latest(hash)) {
                Some(note) => (200, TEXT, note),
                None => (404, TEXT, "there is nothing here\n".to_owned()),
            }
        }
        _ => (
            405,
            TEXT,
            "this is a witness: see C2SP tlog-witness\n".to_owned(),
        ),
    }
}
