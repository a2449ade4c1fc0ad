//! A wording of an agenda item is put forward. Rival wordings live side by side.

use crate::act::{Act, WordingPutForward};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Put a wording of an item forward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutWording(pub WordingPutForward);

impl PutWording {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(wording) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&wording.source)?;
        let item = forum.agendas.known(&wording.item)?;
        if wording.by.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Member });
        }
        for holder in &wording.by {
            forum.holder_known(holder)?;
        }
        if item
            .wordings
            .iter()
            .any(|other| other.id == wording.wording)
        {
            let key = format!("{}:{}", wording.item, wording.wording);
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Wording,
                key,
            });
        }
        Ok(wording.into())
    }
}
