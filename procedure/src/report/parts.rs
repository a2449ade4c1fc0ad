//! What a report says, part by part, as the record had it when the report was compiled.

use serde::{Deserialize, Serialize};

use crate::id::{
    BrieferId, DecisionId, DivergenceId, InputId, MemberId, RecommendationId, ScenarioId,
    StatementId,
};

/// A recommendation on which the group reached consensus.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The revision decided on.
    pub revision: u32,
    /// The decision.
    pub decision: DecisionId,
    /// The numbers of its paragraphs.
    pub paragraphs: Vec<u32>,
    /// The members that propose it.
    pub proposers: Vec<MemberId>,
    /// The members that support it without proposing it.
    pub supporters: Vec<MemberId>,
    /// The members that dissociated themselves from a part of it.
    pub dissociated: Vec<MemberId>,
}

/// A point that stands open, with who holds which alternative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldPoint {
    /// Its number in the recommendation.
    pub point: u32,
    /// The member that opened it.
    pub opened_by: MemberId,
    /// For each alternative, in order, the members that hold it.
    pub alternatives: Vec<Vec<MemberId>>,
}

/// A recommendation under development.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Developing {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// Its revision.
    pub revision: u32,
    /// The numbers of its paragraphs.
    pub paragraphs: Vec<u32>,
    /// The members that propose it.
    pub proposers: Vec<MemberId>,
    /// The members that support it without proposing it.
    pub supporters: Vec<MemberId>,
    /// Its open points.
    pub points: Vec<HeldPoint>,
}

/// A point that the delegation that opened it has closed: an area of agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The point.
    pub point: u32,
    /// The member that opened and closed it.
    pub member: MemberId,
}

/// A view with who holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldView {
    /// Its number in the divergence.
    pub view: u32,
    /// Who holds it.
    pub holders: Vec<MemberId>,
}

/// A divergence with who holds what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differing {
    /// The divergence.
    pub divergence: DivergenceId,
    /// The views.
    pub views: Vec<HeldView>,
}

/// An expected output, with the recommendations meant to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputSeen {
    /// Its number in the mandate.
    pub output: u32,
    /// Those on which consensus exists.
    pub consensus: Vec<RecommendationId>,
    /// Those under development.
    pub developing: Vec<RecommendationId>,
}

/// Everything a report says of the record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Part A.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consensus: Vec<Agreed>,
    /// Part B.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub developing: Vec<Developing>,
    /// Of part B: what was taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<RecommendationId>,
    /// Part C: areas of agreement besides part A.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Settled>,
    /// Part C: areas of divergence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub divergences: Vec<Differing>,
    /// Part D.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<OutputSeen>,
    /// Part E: statements in the group's meetings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<StatementId>,
    /// Part E: papers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<InputId>,
    /// Part E: nominated briefers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub briefers: Vec<BrieferId>,
    /// Part E: scenarios.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<ScenarioId>,
}

impl Parts {
    /// In which part a recommendation stands, and at which revision: whether consensus exists on
    /// it. `None` where the report does not have it, or has it as withdrawn.
    pub fn recommendation(&self, id: RecommendationId) -> Option<(bool, u32)> {
        let agreed = self.consensus.iter().find(|it| it.recommendation == id);
        let developing = self.developing.iter().find(|it| it.recommendation == id);
        let agreed = agreed.map(|it| (true, it.revision));
        agreed.or_else(|| developing.map(|it| (false, it.revision)))
    }
}
