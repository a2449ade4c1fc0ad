//! A classification of members is recorded: a cited table, one of several that can stand beside
//! each other.
//!
//! A member belongs to one class, or is counted in one and listed as belonging to another as well;
//! a member in none is not classified. A later table with the same key stands in its place.

use std::collections::BTreeSet;

use super::Classification;
use crate::act::{Act, ClassificationRecorded};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Record a classification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordClassification(pub ClassificationRecorded);

impl RecordClassification {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(table) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&table.source)?;
        if table.classes.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Class });
        }
        classes_once(&table)?;
        counted_once(forum, &table)?;
        let newest = forum.appointments.classification(&table.basis);
        if newest.is_some_and(|newest| *newest == Classification::from(&table)) {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Classification,
                key: table.basis.to_string(),
            });
        }
        Ok(table.into())
    }
}

fn classes_once(table: &ClassificationRecorded) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match table
        .classes
        .iter()
        .find(|class| !seen.insert(&class.class))
    {
        None => Ok(()),
        Some(twice) => Err(Refusal::NamedTwice {
            noun: Noun::Class,
            key: twice.class.to_string(),
        }),
    }
}

/// Refuses a member that is counted in two classes: the table has to say in which.
fn counted_once(forum: &Forum, table: &ClassificationRecorded) -> Result<(), Refusal> {
    let mut counted = BTreeSet::new();
    for class in &table.classes {
        for member in class.members.iter().chain(&class.also) {
            forum.members.known(*member)?;
        }
        for member in &class.members {
            if !counted.insert(*member) {
                return Err(Refusal::ClassedTwice {
                    member: *member,
                    basis: table.basis.clone(),
                });
            }
        }
    }
    Ok(())
}
