//! How a body decides in one mode is set: hours of silence, languages, what breaking silence does.
//!
//! The numbers are the forum's, not the program's. They come with the founding; afterwards the
//! secretariat records them from the document in which the forum set them.

use super::Mode;
use crate::act::{Act, TermsSet};
use crate::{Asked, Forum, Refusal, Verb};

/// Set terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetTerms(pub TermsSet);

impl SetTerms {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(terms) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        if let Some(body) = &terms.body {
            forum.bodies.known(body)?;
        }
        forum.provisions.known(&terms.provision)?;
        forum.documents.cited(&terms.source)?;
        if terms.mode == Mode::Silence && terms.hours_min == 0 {
            return Err(Refusal::SilenceWithoutHours {
                provision: terms.provision,
            });
        }
        Ok(terms.into())
    }
}
