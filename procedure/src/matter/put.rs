//! A matter is put to a body for decision.
//!
//! The Chair of the body puts it, or the secretariat on the Chair's instruction. It names what is
//! to be decided, under which provision, and in which mode. While members read that provision
//! differently, nothing is put under it: what only one reading allows waits until the forum has
//! settled the reading, or agreed on a way for this case without prejudice.

use text::Wording;

use super::{HeldText, Mode, Subject};
use crate::act::{Act, MatterPut};
use crate::document::record::well_formed_hash;
use crate::id::{BodyId, ProvisionId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Put a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutMatter {
    /// The body that is to decide.
    pub body: BodyId,
    /// What is to be decided.
    pub subject: Subject,
    /// The matter in one line.
    pub title: Wording,
    /// In which way.
    pub mode: Mode,
    /// Under which provision.
    pub provision: ProvisionId,
    /// The text, where there is one.
    pub text: Option<HeldText>,
}

impl PutMatter {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        forum.chairs(asked, Some(&self.body), Verb::PutMatter, None)?;
        forum.bodies.known(&self.body)?;
        forum.provisions.known(&self.provision)?;
        forum.provisions.read_one_way(&self.provision)?;
        forum.matters.terms_of(&self.body, self.mode)?;
        forum.decidable(&self.subject)?;
        forum.thematic_decidable(&self.body, &self.subject)?;
        match &self.text {
            Some(text) => well_formed(forum, text)?,
            None if self.subject == Subject::Text => {
                return Err(Refusal::NothingNamed {
                    noun: Noun::LanguageVersion,
                });
            }
            None => {}
        }
        let hash = self.text.as_ref().map(|text| &text.sha256);
        let same = |matter: &&super::Matter| {
            !matter.stage.is_over()
                && matter.body == self.body
                && matter.subject == self.subject
                && (self.subject != Subject::Text || matter.text().map(|text| &text.sha256) == hash)
        };
        if let Some(matter) = forum.matters.iter().find(same) {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Matter,
                key: matter.id.0.to_string(),
            });
        }
        let act = MatterPut {
            matter: forum.matters.next_matter(),
            body: self.body,
            subject: self.subject,
            title: self.title,
            mode: self.mode,
            provision: self.provision,
            text: self.text,
        };
        Ok(act.into())
    }
}

/// Refuses a text whose hashes are none, or that names one language twice.
pub(super) fn well_formed(forum: &Forum, text: &HeldText) -> Result<(), Refusal> {
    well_formed_hash(text.sha256.as_str())?;
    if let Some(document) = &text.document {
        forum.documents.known(document)?;
    }
    if text.versions.is_empty() {
        return Err(Refusal::NothingNamed {
            noun: Noun::LanguageVersion,
        });
    }
    let mut seen = std::collections::BTreeSet::new();
    for version in &text.versions {
        well_formed_hash(version.sha256.as_str())?;
        if !seen.insert(version.language) {
            return Err(Refusal::NamedTwice {
                noun: Noun::LanguageVersion,
                key: version.language.tag().to_owned(),
            });
        }
    }
    Ok(())
}
