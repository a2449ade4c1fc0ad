//! All questions and all positions on them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Answer, Position, Question, Retracted};
use crate::act::{OptionPutForward, PositionRecorded, PositionRetracted, QuestionRaised};
use crate::id::{OptionId, PositionId, QuestionId};
use crate::{Holder, Noun, Recorded, Refusal};

/// All questions by key, and all positions by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    order: Vec<QuestionId>,
    by_key: BTreeMap<QuestionId, Question>,
    positions: Vec<Position>,
    by_holder: BTreeMap<Holder, BTreeMap<QuestionId, Vec<PositionId>>>,
}

impl Questions {
    /// The question with this key.
    pub fn get(&self, id: &QuestionId) -> Option<&Question> {
        self.by_key.get(id)
    }

    /// All questions in the order in which they were raised.
    pub fn iter(&self) -> impl Iterator<Item = &Question> {
        self.order.iter().filter_map(|id| self.by_key.get(id))
    }

    /// The position with this number.
    pub fn position(&self, id: PositionId) -> Option<&Position> {
        let place = usize::try_from(id.0.checked_sub(1)?).ok()?;
        self.positions.get(place)
    }

    /// All positions in the order of entering, retracted and superseded ones included.
    pub fn positions(&self) -> impl DoubleEndedIterator<Item = &Position> + ExactSizeIterator {
        self.positions.iter()
    }

    /// The positions on one question, in the order of entering.
    pub fn positions_on(&self, question: &QuestionId) -> impl Iterator<Item = &Position> {
        let ids = self
            .get(question)
            .map_or(&[][..], |question| &question.positions);
        ids.iter().filter_map(|id| self.position(*id))
    }

    /// The positions of one holder, by question and within it in the order of entering.
    pub fn positions_of(&self, holder: &Holder) -> impl Iterator<Item = &Position> {
        let by_question = self
            .by_holder
            .get(holder)
            .into_iter()
            .flat_map(BTreeMap::values);
        by_question.flatten().filter_map(|id| self.position(*id))
    }

    /// The positions of one holder on one question, in the order of entering.
    pub fn positions_of_on(
        &self,
        holder: &Holder,
        question: &QuestionId,
    ) -> impl Iterator<Item = &Position> {
        let ids = self
            .by_holder
            .get(holder)
            .and_then(|by_question| by_question.get(question));
        ids.map_or(&[][..], Vec::as_slice)
            .iter()
            .filter_map(|id| self.position(*id))
    }

    /// All holders with a position on record, in order.
    pub fn holders(&self) -> Vec<&Holder> {
        let mut holders: Vec<&Holder> = self.by_holder.keys().collect();
        holders.sort_unstable();
        holders
    }

    /// Whether a position stood on a day, as known now: expressed by then, not retracted, and not
    /// superseded by one expressed by then.
    pub fn stood_on(&self, position: &Position, day: Date) -> bool {
        position.retracted.is_none()
            && position.expressed <= day
            && !position.superseded_by.iter().any(|later| {
                self.position(*later)
                    .is_some_and(|later| later.retracted.is_none() && later.expressed <= day)
            })
    }

    /// The number the next position gets.
    pub(crate) fn next_position(&self) -> PositionId {
        PositionId(self.positions.len() as u64 + 1)
    }

    pub(crate) fn known(&self, id: &QuestionId) -> Result<&Question, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Question,
            key: id.to_string(),
        })
    }

    pub(crate) fn known_option(
        &self,
        question: &QuestionId,
        option: &OptionId,
    ) -> Result<&Answer, Refusal> {
        self.known(question)?
            .option(option)
            .ok_or_else(|| Refusal::Unknown {
                noun: Noun::Option,
                key: format!("{question}:{option}"),
            })
    }

    pub(crate) fn known_position(&self, id: PositionId) -> Result<&Position, Refusal> {
        self.position(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Position,
            key: id.to_string(),
        })
    }

    /// The unretracted positions of a holder on one option.
    pub(crate) fn unretracted(
        &self,
        holder: &Holder,
        question: &QuestionId,
        option: &OptionId,
    ) -> Vec<&Position> {
        self.positions_of_on(holder, question)
            .filter(|p| p.option == *option && p.retracted.is_none())
            .collect()
    }

    pub(crate) fn raise(&mut self, act: &QuestionRaised) {
        let question = Question {
            id: act.question.clone(),
            title: act.title.clone(),
            about: act.about.clone(),
            body: act.body.clone(),
            session: act.session.clone(),
            agenda_item: act.agenda_item.clone(),
            provision: act.provision.clone(),
            raised: act.raised,
            source: act.source.clone(),
            options: Vec::new(),
            positions: Vec::new(),
        };
        self.order.push(act.question.clone());
        self.by_key.insert(act.question.clone(), question);
    }

    pub(crate) fn put_option(&mut self, act: &OptionPutForward) {
        let Some(question) = self.by_key.get_mut(&act.question) else {
            return;
        };
        question.options.push(Answer {
            id: act.option.clone(),
            title: act.title.clone(),
            reading: act.reading.clone(),
        });
    }

    pub(crate) fn record_position(
        &mut self,
        act: &PositionRecorded,
        recorded: &Recorded,
        contested: bool,
    ) {
        let Some(question) = self.by_key.get_mut(&act.question) else {
            return;
        };
        question.positions.push(act.position);
        // The keys of the question and its option are shared, not held once a position.
        let option = question
            .option(&act.option)
            .map_or(&act.option, |option| &option.id)
            .clone();
        let question = question.id.clone();
        for earlier in &act.supersedes {
            if let Some(earlier) = self.position_mut(*earlier) {
                earlier.superseded_by.push(act.position);
            }
        }
        let by_question = self.by_holder.entry(act.holder.clone()).or_default();
        by_question
            .entry(question.clone())
            .or_default()
            .push(act.position);
        self.positions.push(Position {
            id: act.position,
            holder: act.holder.clone(),
            question,
            option,
            stance: act.stance,
            expressed: act.expressed,
            on_behalf_of: act.on_behalf_of.clone(),
            known_by: act.known_by,
            evidence: act.evidence.clone(),
            words: act.words.clone(),
            caveats: act.caveats.clone(),
            superseded_by: act.superseded_by.clone(),
            regards: act.regards,
            retracted: None,
            entered_at: recorded.at,
            entered_by: recorded.by.clone(),
            signed: !recorded.signed.is_empty(),
            contested,
        });
    }

    pub(crate) fn retract_position(&mut self, act: &PositionRetracted, recorded: &Recorded) {
        if let Some(position) = self.position_mut(act.position) {
            position.retracted = Some(Retracted {
                reason: act.reason.clone(),
                entered_at: recorded.at,
                entered_by: recorded.by.clone(),
            });
        }
    }

    fn position_mut(&mut self, id: PositionId) -> Option<&mut Position> {
        let place = usize::try_from(id.0.checked_sub(1)?).ok()?;
        self.positions.get_mut(place)
    }
}
