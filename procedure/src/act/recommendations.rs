//! Acts about recommendations under development and about divergences.

use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::divergence::View;
use crate::id::{BodyId, DivergenceId, MemberId, RecommendationId, TopicId};
use crate::recommendation::{Basis, Behind, Support};

body!(
    /// A recommendation was put before a group.
    RecommendationPut {
        /// Its number.
        recommendation: RecommendationId,
        /// The group.
        body: BodyId,
        /// The topic.
        topic: TopicId,
        /// Its title.
        title: Wording,
        /// Its paragraphs, numbered from 1.
        paragraphs: Vec<Wording>,
        /// The members that propose it; nobody where the co-facilitators put it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        proposers: Vec<MemberId>,
        /// The expected output of the mandate to which it is meant, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        output: Option<u32>,
        /// What it rests on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Behind>,
    }
);
body!(
    /// A delegation proposes or supports a recommendation, or does so no longer.
    SupportDeclared {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The member.
        member: MemberId,
        /// What it declares.
        support: Support,
    }
);
body!(
    /// A paragraph of a recommendation was revised.
    ParagraphRevised {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The paragraph; the next number is a new one.
        paragraph: u32,
        /// The revision whose words were before whoever wrote these; 0 for a new paragraph.
        base: u32,
        /// The revision that the recommendation has from here on.
        revision: u32,
        /// The words; left out where the paragraph is taken out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Wording>,
    }
);
body!(
    /// A delegation opened a point on a recommendation: a concern, with alternatives or without.
    PointOpened {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The point's number in it.
        point: u32,
        /// The member.
        member: MemberId,
        /// The paragraph; the whole where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paragraph: Option<u32>,
        /// The point.
        words: Words,
        /// The alternatives, numbered from 1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        alternatives: Vec<Words>,
    }
);
body!(
    /// A member holds an alternative at a point, or none any more.
    AlternativeHeld {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The point.
        point: u32,
        /// The member.
        member: MemberId,
        /// The alternative, from 1; none any more where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alternative: Option<u32>,
        /// What shows it.
        basis: Basis,
    }
);
body!(
    /// The delegation that opened a point closed it.
    PointClosed {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The point.
        point: u32,
        /// The member.
        member: MemberId,
        /// What met it, where it says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    }
);
body!(
    /// Whoever put a recommendation took it back.
    RecommendationWithdrawn {
        /// The recommendation.
        recommendation: RecommendationId,
        /// Why.
        reason: Words,
    }
);
body!(
    /// A divergence was recorded: the question, the views, and who holds which.
    DivergenceRecorded {
        /// Its number.
        divergence: DivergenceId,
        /// The group.
        body: BodyId,
        /// The topic, where it is on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        /// The question on which views differ.
        question: Wording,
        /// The views, numbered from 1.
        views: Vec<View>,
    }
);
body!(
    /// A member holds a view in a divergence, or none any more.
    ViewJoined {
        /// The divergence.
        divergence: DivergenceId,
        /// The member.
        member: MemberId,
        /// The view, from 1; none any more where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        view: Option<u32>,
        /// What shows it.
        basis: Basis,
    }
);
