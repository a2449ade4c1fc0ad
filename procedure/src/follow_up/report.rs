//! A delegation reports on the implementation of an adopted recommendation, in its own words.
//!
//! Any delegation does, named for a task or not. What it says is not checked here.

use jiff::civil::Date;
use text::Words;

use crate::act::{Act, ImplementationReported};
use crate::id::{DocumentId, RecommendationId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Report on implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportImplementation {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The task, where it is on one.
    pub task: Option<u32>,
    /// Where things stand.
    pub words: Words,
    /// The day of which it speaks.
    pub on: Date,
    /// The document that shows it.
    pub document: Option<DocumentId>,
    /// Whether nothing remains to be done.
    pub done: bool,
}

impl ReportImplementation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation(asked, Verb::ReportImplementation)?;
        forum.adopted(self.recommendation)?;
        if let Some(number) = self.task {
            let task = forum.follow_up.task(self.recommendation, number);
            task.ok_or_else(|| Refusal::Unknown {
                noun: Noun::Task,
                key: format!("{}:{number}", self.recommendation),
            })?;
        }
        forum.has_come(self.on, asked)?;
        if let Some(document) = &self.document {
            forum.documents.known(document)?;
        }
        let act = ImplementationReported {
            recommendation: self.recommendation,
            task: self.task,
            member,
            words: self.words,
            on: self.on,
            document: self.document,
            done: self.done,
        };
        Ok(act.into())
    }
}
