//! All recommendations.

use jiff::Timestamp;

use super::{Alternative, Consensus, Paragraph, Point, Recommendation, Returned, Revised, Support};
use crate::act::{
    AlternativeHeld, ParagraphRevised, PointClosed, PointOpened, RecommendationPut,
    RecommendationWithdrawn, SupportDeclared,
};
use crate::divergence::HeldBy;
use crate::id::{BodyId, DecisionId, RecommendationId, ReportId};
use crate::numbered::{next, place};
use crate::{Noun, Recorded, Refusal};

/// All recommendations by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recommendations(Vec<Recommendation>);

impl Recommendations {
    /// The recommendation with this number.
    pub fn get(&self, id: RecommendationId) -> Option<&Recommendation> {
        self.0.get(place(id.0)?)
    }

    /// All recommendations in the order in which they were put.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Recommendation> {
        self.0.iter()
    }

    /// The recommendations before a group.
    pub fn of<'a>(&'a self, body: &'a BodyId) -> impl Iterator<Item = &'a Recommendation> {
        self.iter().filter(move |it| it.body == *body)
    }

    pub(crate) fn known(&self, id: RecommendationId) -> Result<&Recommendation, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Recommendation,
            key: id.to_string(),
        })
    }

    pub(crate) fn next(&self) -> RecommendationId {
        RecommendationId(next(self.0.len()))
    }

    pub(crate) fn put(&mut self, act: &RecommendationPut, recorded: &Recorded) {
        let paragraph = |words: &text::Wording| {
            Paragraph(vec![Revised {
                revision: 1,
                words: Some(words.clone()),
                by: recorded.by.seat.clone(),
                at: recorded.at,
            }])
        };
        self.0.push(Recommendation {
            id: act.recommendation,
            body: act.body.clone(),
            topic: act.topic,
            title: act.title.clone(),
            paragraphs: act.paragraphs.iter().map(paragraph).collect(),
            revision: 1,
            put_by: recorded.by.seat.clone(),
            put: recorded.at,
            proposers: act.proposers.clone(),
            supporters: Vec::new(),
            output: act.output,
            evidence: act.evidence.clone(),
            points: Vec::new(),
            consensus: None,
            withdrawn: None,
            returned: Vec::new(),
        });
    }

    pub(crate) fn support(&mut self, act: &SupportDeclared) {
        self.change(act.recommendation, |it| {
            it.proposers.retain(|member| *member != act.member);
            it.supporters.retain(|member| *member != act.member);
            match act.support {
                Support::Proposes => it.proposers.push(act.member),
                Support::Supports => it.supporters.push(act.member),
                Support::Ended => {}
            }
        });
    }

    pub(crate) fn revise(&mut self, act: &ParagraphRevised, recorded: &Recorded) {
        self.change(act.recommendation, |it| {
            let revised = Revised {
                revision: act.revision,
                words: act.words.clone(),
                by: recorded.by.seat.clone(),
                at: recorded.at,
            };
            it.revision = act.revision;
            let place = place(act.paragraph);
            match place.and_then(|place| it.paragraphs.get_mut(place)) {
                Some(paragraph) => paragraph.0.push(revised),
                None => it.paragraphs.push(Paragraph(vec![revised])),
            }
        });
    }

    pub(crate) fn open_point(&mut self, act: &PointOpened, at: Timestamp) {
        self.change(act.recommendation, |it| {
            let alternative = |words: &text::Words| Alternative {
                words: words.clone(),
                holders: Vec::new(),
            };
            it.points.push(Point {
                number: act.point,
                member: act.member,
                paragraph: act.paragraph,
                words: act.words.clone(),
                alternatives: act.alternatives.iter().map(alternative).collect(),
                opened: at,
                closed: None,
            });
        });
    }

    /// A member holds one alternative at a point at a time.
    pub(crate) fn hold(&mut self, act: &AlternativeHeld) {
        self.point(act.recommendation, act.point, |point| {
            for alternative in &mut point.alternatives {
                alternative.holders.retain(|it| it.member != act.member);
            }
            let held = act.alternative.and_then(place);
            if let Some(it) = held.and_then(|place| point.alternatives.get_mut(place)) {
                it.holders.push(HeldBy {
                    member: act.member,
                    basis: act.basis.clone(),
                });
            }
        });
    }

    pub(crate) fn close_point(&mut self, act: &PointClosed, at: Timestamp) {
        self.point(act.recommendation, act.point, |point| {
            point.closed = Some((at, act.words.clone()));
        });
    }

    pub(crate) fn withdraw(&mut self, act: &RecommendationWithdrawn, at: Timestamp) {
        self.change(act.recommendation, |it| {
            it.withdrawn = Some((at, act.reason.clone()));
        });
    }

    /// The group decided on a revision.
    pub(crate) fn decided(&mut self, id: RecommendationId, revision: u32, decision: &DecisionId) {
        self.change(id, |it| {
            it.consensus = Some(Consensus {
                revision,
                decision: decision.clone(),
            });
        });
    }

    /// The decision of the group was cancelled.
    pub(crate) fn cancel(&mut self, id: RecommendationId, decision: &DecisionId) {
        self.change(id, |it| {
            let same = |consensus: &Consensus| consensus.decision == *decision;
            if it.consensus.as_ref().is_some_and(same) {
                it.consensus = None;
            }
        });
    }

    /// The plenary returned it: the group works on it again.
    pub(crate) fn returned(
        &mut self,
        id: RecommendationId,
        report: ReportId,
        revision: u32,
        decision: &DecisionId,
    ) {
        self.change(id, |it| {
            let consensus = it.consensus.take();
            it.returned.push(Returned {
                report,
                revision,
                decision: decision.clone(),
                consensus,
            });
        });
    }

    /// The decision that returned it was cancelled: the group's consensus stands again, unless it
    /// went on working since.
    pub(crate) fn not_returned(&mut self, id: RecommendationId, decision: &DecisionId) {
        self.change(id, |it| {
            let place = it.returned.iter().position(|one| one.decision == *decision);
            let Some(returned) = place.map(|place| it.returned.remove(place)) else {
                return;
            };
            if it.consensus.is_none() && it.revision == returned.revision {
                it.consensus = returned.consensus;
            }
        });
    }

    fn point(&mut self, id: RecommendationId, number: u32, change: impl FnOnce(&mut Point)) {
        self.change(id, |it| {
            if let Some(point) = place(number).and_then(|place| it.points.get_mut(place)) {
                change(point);
            }
        });
    }

    fn change(&mut self, id: RecommendationId, change: impl FnOnce(&mut Recommendation)) {
        if let Some(it) = place(id.0).and_then(|place| self.0.get_mut(place)) {
            change(it);
        }
    }
}
