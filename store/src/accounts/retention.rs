//! What is over goes.

use super::instant::ms;
use super::session::{IDLE, LONGEST};
use super::{Accounts, Fault};
use jiff::{SignedDuration, Timestamp};
use rusqlite::Transaction;

/// How often the file is written anew, if anything was deleted.
const CLEAN_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// How long is kept what is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Invitations, tokens and confirmations after they are used, revoked, answered or expired: so
    /// that who comes with an old link is told that it is old.
    pub over: SignedDuration,
    /// Lines of the security log.
    pub security_log: SignedDuration,
}

impl Default for Retention {
    /// 30 days, and 400 days: a cycle of sessions and its next.
    fn default() -> Self {
        Self {
            over: SignedDuration::from_hours(30 * 24),
            security_log: SignedDuration::from_hours(400 * 24),
        }
    }
}

/// How many of each went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Sessions that were over.
    pub sessions: usize,
    /// Ceremonies that had expired.
    pub ceremonies: usize,
    /// Mails that had expired unsent.
    pub mail: usize,
    /// Invitations.
    pub invitations: usize,
    /// Nominations: those that came to nothing as soon as they expire.
    pub nominations: usize,
    /// Tokens.
    pub tokens: usize,
    /// Confirmations.
    pub confirmations: usize,
    /// Lines of the security log.
    pub security_log: usize,
}

impl Accounts {
    /// Removes what is over. To be called every minute or so.
    ///
    /// At the first call, and then once an hour if anything was deleted, the file is written anew,
    /// so that nothing is left of it; so it is in the hour if this is called.
    pub fn sweep(&mut self, now: Timestamp, retention: &Retention) -> Result<Swept, Fault> {
        let kept = |how_long| ms(now.saturating_sub(how_long).unwrap_or(Timestamp::MIN));
        let (over, log) = (kept(retention.over), kept(retention.security_log));
        let swept = self.write("remove what is over", |transaction| {
            let expired = |table: &str| remove(transaction, table, "expires <= ?1", ms(now));
            let before = |table: &str, instant: &str| {
                remove(transaction, table, &format!("{instant} <= ?1"), over)
            };
            let mut swept = Swept {
                sessions: remove(
                    transaction,
                    "sessions",
                    "ended IS NOT NULL AND ended <= ?1",
                    ms(now),
                )?,
                ceremonies: expired("ceremonies")?,
                mail: expired("outbox")?,
                invitations: before("invitations", "coalesce(used, revoked, expires)")?,
                nominations: nominations(transaction, now, log)?,
                tokens: before("tokens", "coalesce(revoked, expires)")?,
                confirmations: before("confirmations", "coalesce(answered, expires)")?,
                security_log: remove(transaction, "security_log", "at <= ?1", log)?,
            };
            remove(transaction, "passages_held", "until <= ?1", ms(now))?;
            swept.sessions += remove(transaction, "sessions", "created <= ?1", kept(LONGEST))?;
            swept.sessions += remove(transaction, "sessions", "last_seen <= ?1", kept(IDLE))?;
            Ok(swept)
        })?;
        if swept != Swept::default() {
            self.log_lingers = true;
            self.pages_linger = true;
        }
        self.clean(now)?;
        Ok(swept)
    }

    /// Writes the pages anew where something may linger on them and that was not done of late.
    fn clean(&mut self, now: Timestamp) -> Result<(), Fault> {
        let of_late = |at: Timestamp| at <= now && now.duration_since(at) < CLEAN_EVERY;
        if self.pages_linger && !self.rewritten.is_some_and(of_late) {
            match self.rewrite() {
                Ok(()) => self.rewritten = Some(now),
                // Removed it is; the pages are written anew when there is room.
                Err(Fault::Full) => {}
                Err(fault) => return Err(fault),
            }
        }
        if self.log_lingers {
            self.empty_log()?;
        }
        Ok(())
    }
}

/// Nothing of a candidate who never came to stand is kept; the link of one who stands opens for as
/// long as there are lines about it in the log.
fn nominations(transaction: &Transaction<'_>, now: Timestamp, log: i64) -> rusqlite::Result<usize> {
    let (expired, entered) = (
        "state != 'entered' AND expires <= ?1",
        "state = 'entered' AND changed <= ?1",
    );
    let table = "nominations";
    Ok(remove(transaction, table, expired, ms(now))? + remove(transaction, table, entered, log)?)
}

fn remove(
    transaction: &Transaction<'_>,
    table: &str,
    which: &str,
    instant: i64,
) -> rusqlite::Result<usize> {
    transaction
        .prepare_cached(&format!("DELETE FROM {table} WHERE {which}"))?
        .execute([instant])
}
