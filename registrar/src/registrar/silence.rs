//! Silence that has ended: the clerk asks what it has brought.
//!
//! A timer carries no authority of its own. It only asks, and the forum decides as it would decide
//! for anybody at that time: too early, or with an objection on record, it refuses. The key of the
//! ask is made of the matter and the end of its silence, so that many nodes, and a program that is
//! started anew, enter it once.
//!
//! What reached this server before silence ended and is still on its way into the record is waited
//! for, however long it takes. What reached another one this server cannot see. It therefore asks
//! only once no objection that is still to be entered anywhere could count as received in time:
//! that is so when the time is over for which a server's word on the instant of receiving is
//! believed ([`BELIEVED`]). The rule itself allows a decision earlier; nobody's clerk uses that.

use jiff::Timestamp;
use ledger::storage::IdempotencyKey;
use procedure::id::{MatterId, PersonId};
use procedure::matter::decide_by_silence::DecideBySilence;
use procedure::matter::object::BELIEVED;
use procedure::matter::{Matter, Mode, Stage};
use procedure::{By, Seat};

use super::Registrar;
use crate::{Ask, Fault, Rejected};

impl Registrar {
    /// Asks for every silence procedure whose end has passed by the clock; how many decisions were
    /// entered. What is refused stays as it is and is asked again. Blocks.
    pub fn ask_what_silence_brought(&self) -> Result<usize, Fault> {
        let now = (self.surroundings.clock)();
        let mut entered = 0;
        for (matter, ended) in self.silences_over(now) {
            let Some(ask) = asked(matter, ended) else {
                continue;
            };
            match self.submit(&ask) {
                Ok(receipt) if !receipt.repeated => entered += 1,
                Ok(_) | Err(Rejected::Refused(_)) => {}
                Err(Rejected::Failed(fault)) => return Err(fault),
            }
        }
        Ok(entered)
    }

    fn silences_over(&self, now: Timestamp) -> Vec<(MatterId, Timestamp)> {
        let read = self.read();
        let over = |matter: &Matter| {
            let runs = matter.mode == Mode::Silence && matter.stage == Stage::Open;
            let ended = matter.silence_ends().filter(|_| runs)?;
            let due = ended + BELIEVED < now && !self.still_underway(ended);
            due.then_some((matter.id, ended))
        };
        read.forum.matters.iter().filter_map(over).collect()
    }
}

/// The clerk's ask. The clerk is the program itself and nobody in person.
fn asked(matter: MatterId, ended: Timestamp) -> Option<Ask> {
    Some(Ask {
        key: IdempotencyKey::new(&format!("silence/{matter}/{}", ended.as_second()))?,
        by: By {
            seat: Seat::Clerk,
            person: PersonId::new("p-0").ok()?,
        },
        on: None,
        command: DecideBySilence { matter }.into(),
        proof: None,
    })
}
