//! A part of the framework is recorded by short title and summary, with where it stands.

use crate::act::{Act, ElementRecorded};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a pillar, a norm or a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordElement(pub ElementRecorded);

impl RecordElement {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(element) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&element.source)?;
        if forum.framework.get(&element.element).is_some() {
            let key = element.element.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Element,
                key,
            });
        }
        Ok(element.into())
    }
}
