//! The log is signed with another key from here on.
//!
//! Two persons of the secretariat do this together. The entry is covered by a checkpoint that both
//! keys sign, so that whoever trusts the old key learns of the new one from the record itself, and
//! checkpoints signed before verify for ever.

use crate::act::{Act, LogKeyRotated};
use crate::{Asked, Forum, Refusal, Verb};

/// Have the log signed with another key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotateLogKey(pub LogKeyRotated);

impl RotateLogKey {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(rotated) = self;
        forum.two_keepers(asked, Verb::RotateKey, &rotated.confirmed_by)?;
        match forum.keeping.keys().last() {
            Some(signing) if *signing != rotated.old => Err(Refusal::NotTheSigningKey {
                signing: signing.to_string(),
            }),
            _ => Ok(rotated.into()),
        }
    }
}
