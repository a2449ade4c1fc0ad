//! The criteria for posts are recorded, each with its source, hard or soft.
//!
//! They are data: the forum says what balance means to it, and on which classification a test
//! rests. Where readings differ, each can have its own criteria.

use std::collections::BTreeSet;

use super::{Criterion, Test};
use crate::act::{Act, CriteriaSet};
use crate::id::{PostId, ReadingId, counted_from_1};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Set criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetCriteria {
    /// The posts, over all of which together they are tested.
    pub posts: Vec<PostId>,
    /// The reading under which they hold; every reading where none is named.
    pub reading: Option<ReadingId>,
    /// The criteria.
    pub criteria: Vec<Criterion>,
}

impl SetCriteria {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.keeper(asked, Verb::KeepTheRecord)?;
        let posts = forum.appointments.all_known_once(&self.posts)?;
        let Some(first) = posts.first() else {
            return Err(Refusal::NothingNamed { noun: Noun::Post });
        };
        if let Some(reading) = &self.reading {
            forum.provisions.known(&first.provision)?.admits(reading)?;
        }
        if self.criteria.is_empty() {
            return Err(Refusal::NothingNamed {
                noun: Noun::Criterion,
            });
        }
        let mut seen = BTreeSet::new();
        for criterion in &self.criteria {
            if !seen.insert(&criterion.criterion) {
                return Err(Refusal::NamedTwice {
                    noun: Noun::Criterion,
                    key: criterion.criterion.to_string(),
                });
            }
            forum.documents.cited(&criterion.source)?;
            testable(forum, criterion)?;
        }
        let act = CriteriaSet {
            set: forum.appointments.next_set(),
            posts: self.posts,
            reading: self.reading,
            criteria: self.criteria,
        };
        Ok(act.into())
    }
}

/// Refuses a test of classes or parts of the framework that are not on record, or of none.
fn testable(forum: &Forum, criterion: &Criterion) -> Result<(), Refusal> {
    let basis = criterion.test.basis();
    let basis = basis.map(|id| forum.appointments.known_classification(id));
    let basis = basis.transpose()?;
    match &criterion.test {
        Test::Pairing { classes, .. } => {
            if classes.is_empty() {
                return Err(Refusal::NothingNamed { noun: Noun::Class });
            }
            let known = |class| basis.is_none_or(|basis| basis.class(class).is_some());
            match classes.iter().find(|class| !known(class)) {
                None => Ok(()),
                Some(class) => Err(Refusal::Unknown {
                    noun: Noun::Class,
                    key: class.to_string(),
                }),
            }
        }
        Test::Spread { at_most, .. } => {
            counted_from_1(*at_most, || criterion.criterion.to_string())
        }
        Test::Expertise { fields } => {
            if fields.is_empty() {
                return Err(Refusal::NothingNamed {
                    noun: Noun::Element,
                });
            }
            fields
                .iter()
                .try_for_each(|field| forum.framework.known(field).map(|_| ()))
        }
        Test::Proportion { .. } | Test::Parity | Test::OnePerState | Test::Rotation => Ok(()),
    }
}
