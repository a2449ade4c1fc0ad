//! What a command would become now, without recording anything.

use jiff::civil::Date;
use procedure::{Act, Asked, By, Command, Refusal};

use super::Registrar;
use crate::entering::{self, Entering};
use crate::signing::{self, Preview};
use crate::{Rejected, Snapshot};

impl Registrar {
    /// What a command would become now, if whoever could sign it did.
    pub fn consider(&self, by: By, command: Command) -> Result<Act, Refusal> {
        let now = self.read();
        command.preview(&now.forum, &self.asked(&now, by, None))
    }

    /// What a command would become now, with the challenge by which persons sign it.
    ///
    /// `nonce` and `seal_seed` are 32 bytes of chance each, drawn for this command and kept until
    /// it is entered: the nonce goes on record, the seed nowhere.
    pub fn preview(
        &self,
        by: By,
        on: Option<Date>,
        command: Command,
        nonce: &[u8; 32],
        seal_seed: &[u8; 32],
    ) -> Result<Preview, Rejected> {
        self.refuse_unknown_seal(&command)?;
        let now = self.read();
        let asked = self.asked(&now, by, on);
        let act = command.preview(&now.forum, &asked)?;
        drop(now);
        signing::can_be_checked(&act)?;
        let entering = Entering {
            forum: &self.surroundings.forum,
            asked,
            act,
            proof: None,
        };
        let (entry, _) = entering.entry(&|pointer| Ok(signing::seal_nonce(seal_seed, pointer)))?;
        let form = signing::signed_form(&entry, &entering.act, nonce)?;
        Ok(Preview {
            act: entering.act,
            challenge: signing::challenge(&form),
            signed_form: String::from_utf8_lossy(&form).into_owned(),
        })
    }

    fn asked(&self, now: &Snapshot, by: By, on: Option<Date>) -> Asked {
        let at = entering::instant((self.surroundings.clock)(), now.last_at);
        Asked {
            at,
            on,
            by,
            signed: Vec::new(),
        }
    }
}
