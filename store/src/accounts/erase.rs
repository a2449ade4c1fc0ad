//! Erases a person: name, address, identities, and whatever leads to them or was about to reach
//! them. What is on record stays, under the pseudonym; so does the security log, which knows
//! nothing else.

use super::{Accounts, Fault, text};
use ledger::storage::Erasure;

impl Accounts {
    /// Erases a person from the file and its log.
    ///
    /// [`Erasure::Lingering`] while somebody is reading the file, as a backup does, or where the disk
    /// is full: every later write, and [`Accounts::sweep`], try again.
    pub fn erase_person(&mut self, person: &str) -> Result<Erasure, Fault> {
        text::person(person)?;
        let erased = self.wipe("erase a person", |transaction| {
            let mut erased = 0;
            for sql in [
                "DELETE FROM persons WHERE person = ?1",
                "DELETE FROM federated WHERE person = ?1",
                "DELETE FROM invitations WHERE person = ?1",
                "DELETE FROM nominations WHERE person = ?1",
                "DELETE FROM sessions WHERE person = ?1",
                "DELETE FROM ceremonies WHERE person = ?1",
                "DELETE FROM tokens WHERE person = ?1",
                "DELETE FROM outbox WHERE person = ?1",
                "DELETE FROM passages_held WHERE person = ?1",
                // The list of what the person has handed in.
                "DELETE FROM settings WHERE key = 'handed-in-' || ?1",
                // What was decided stands; who decided is forgotten.
                "UPDATE judgements SET person = NULL WHERE person = ?1",
            ] {
                erased += transaction.execute(sql, [person])?;
            }
            Ok(erased)
        })?;
        Ok(match (self.lingers(), erased) {
            (true, _) => Erasure::Lingering,
            (false, 0) => Erasure::Nothing,
            (false, _) => Erasure::Done,
        })
    }
}
