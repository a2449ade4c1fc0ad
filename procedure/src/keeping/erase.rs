//! A sealed value is erased: what opens it is destroyed, and nobody can show it again.
//!
//! Two persons of the secretariat do this together, and name the rule that allows it. A value that
//! was withheld can still be erased; one that was erased cannot be erased again.

use super::Closed;
use crate::act::{Act, ValueErased};
use crate::{Asked, Forum, Refusal, Verb};

/// Erase a sealed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EraseValue(pub ValueErased);

impl EraseValue {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(erased) = self;
        forum.two_keepers(asked, Verb::CloseValue, &erased.confirmed_by)?;
        forum.documents.cited(&erased.rule)?;
        if forum.keeping.closed(&erased.seal) == Some(Closed::Erased) {
            return Err(Refusal::AlreadyClosed {
                seal: erased.seal.to_string(),
            });
        }
        Ok(erased.into())
    }
}
