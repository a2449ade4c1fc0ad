//! A sealed value is withheld: it is shown no longer, and what opens it is kept.
//!
//! Two persons of the secretariat do this together, and name the rule that allows it. The entry and
//! every proof over it stay as they are.

use crate::act::{Act, ValueWithheld};
use crate::{Asked, Forum, Refusal, Verb};

/// Withhold a sealed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithholdValue(pub ValueWithheld);

impl WithholdValue {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(withheld) = self;
        forum.two_keepers(asked, Verb::CloseValue, &withheld.confirmed_by)?;
        forum.documents.cited(&withheld.rule)?;
        if forum.keeping.closed(&withheld.seal).is_some() {
            let seal = withheld.seal.to_string();
            return Err(Refusal::AlreadyClosed { seal });
        }
        Ok(withheld.into())
    }
}
