//! A position is recorded from a document that shows it.
//!
//! A position is a holder's stance on an option, with the place in a document that proves it. It is
//! recorded for whoever the document names and for nobody else: a group's position stays the
//! group's, and delegations that are counted but not named stay unnamed. Silence is not a position.
//!
//! A later position of the same holder on the same option supersedes an earlier one; both stay
//! visible. Positions of one day stand beside each other, since a statement can hold two; but what
//! the holder's own delegation declares prevails over what is reported of the same day, whichever
//! is entered first. Unnamed delegations supersede nothing: nobody knows whether the many of one
//! day are the many of another.

use std::cmp::Ordering;

use jiff::civil::Date;
use text::Wording;

use crate::act::{Act, PositionRecorded};
use crate::id::{CaveatId, OptionId, QuestionId};
use crate::question::{Evidence, KnownBy, OnBehalf, Position, Stance};
use crate::{Asked, Citation, Forum, Holder, Place, Refusal, Verb};

/// Record a position shown by a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordPosition {
    /// Who holds it.
    pub holder: Holder,
    /// The question.
    pub question: QuestionId,
    /// The option.
    pub option: OptionId,
    /// The stance.
    pub stance: Stance,
    /// The day it was expressed.
    pub expressed: Date,
    /// For whom the holder said it spoke.
    pub on_behalf_of: Option<OnBehalf>,
    /// How it is known: from the holder's own statement, or from a report.
    pub known_by: KnownBy,
    /// The place that proves it.
    pub source: Citation,
    /// What the holder said, in the record's words.
    pub words: Wording,
    /// What a reader must know besides.
    pub caveats: Vec<CaveatId>,
}

impl RecordPosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.questions.get(&self.question).map(|it| &it.body);
        forum.keeps_for(asked, Verb::RecordPosition, body)?;
        forum.questions.known_option(&self.question, &self.option)?;
        forum.holder_known(&self.holder)?;
        forum.on_behalf_known(self.on_behalf_of.as_ref())?;
        forum.documents.cited(&self.source)?;
        if self.known_by == KnownBy::Declared {
            return Err(Refusal::DeclarationIsTheHoldersOwn);
        }
        self.quotes_the_text(forum)?;
        forum.has_come(self.expressed, asked)?;
        self.not_yet_on_record(forum)?;
        let evidence = Evidence::Cited(self.source.clone());
        Ok(enter(forum, self, evidence).into())
    }

    /// A place that is quoted from a statement lies in its text.
    fn quotes_the_text(&self, forum: &Forum) -> Result<(), Refusal> {
        let (Some(Place::Span { from, to }), Some(statement)) = (
            &self.source.place,
            forum.statements.of_document(&self.source.document),
        ) else {
            return Ok(());
        };
        if from < to && *to <= statement.bytes {
            return Ok(());
        }
        Err(Refusal::OutsideTheText {
            document: self.source.document.clone(),
            bytes: statement.bytes,
        })
    }

    fn not_yet_on_record(&self, forum: &Forum) -> Result<(), Refusal> {
        let evidence = Evidence::Cited(self.source.clone());
        let same = |p: &&Position| {
            p.stance == self.stance
                && p.evidence == evidence
                && p.expressed == self.expressed
                && p.words == self.words
        };
        let earlier = forum
            .questions
            .unretracted(&self.holder, &self.question, &self.option);
        match earlier.into_iter().find(same) {
            Some(p) => Err(Refusal::SamePositionOnRecord {
                position: p.id,
                stance: p.stance,
            }),
            None => Ok(()),
        }
    }
}

/// The act, numbered, with what it supersedes and what already supersedes it.
pub(super) fn enter(forum: &Forum, asked: RecordPosition, evidence: Evidence) -> PositionRecorded {
    let others = match asked.holder {
        Holder::Unnamed(_) => Vec::new(),
        _ => forum
            .questions
            .unretracted(&asked.holder, &asked.question, &asked.option),
    };
    let place = |other: &Position| order(other, asked.expressed, &evidence);
    let numbers = |which: Ordering| {
        let among = others.iter().filter(|other| place(other) == which);
        among.map(|other| other.id).collect()
    };
    PositionRecorded {
        position: forum.questions.next_position(),
        supersedes: numbers(Ordering::Less),
        superseded_by: numbers(Ordering::Greater),
        holder: asked.holder,
        question: asked.question,
        option: asked.option,
        stance: asked.stance,
        expressed: asked.expressed,
        on_behalf_of: asked.on_behalf_of,
        known_by: asked.known_by,
        evidence,
        words: asked.words,
        caveats: asked.caveats,
        regards: None,
    }
}

/// Whether another position of the holder comes before or after one that is being entered, or
/// stands beside it. Of one day, a new declaration comes after everything, and a report before
/// every declaration.
fn order(other: &Position, expressed: Date, evidence: &Evidence) -> Ordering {
    let declared = |evidence: &Evidence| *evidence == Evidence::Declaration;
    other.expressed.cmp(&expressed).then_with(|| {
        match (declared(&other.evidence), declared(evidence)) {
            (_, true) => Ordering::Less,
            (true, false) => Ordering::Greater,
            (false, false) => Ordering::Equal,
        }
    })
}
