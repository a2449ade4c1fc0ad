//! Acts about what a thematic group is to do, on which topics, and what it hears.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::id::{
    BodyId, BrieferId, ConsultationId, DocumentId, ElementId, InputId, MandateId, MatterId,
    MemberId, PersonId, ReadingId, RecommendationId, ScenarioId, TopicId,
};
use crate::input::Contributor;
use crate::mandate::DueOutput;
use crate::topic::{Ranked, Slot};
use crate::{Citation, Sealable};

body!(
    /// A mandate was proposed for a thematic group.
    MandateProposed {
        /// Its number.
        mandate: MandateId,
        /// The group.
        body: BodyId,
        /// What the group is to do, one task after the other.
        tasks: Vec<Wording>,
        /// The paragraph it rests on.
        basis: Citation,
        /// The first day on which it is in force.
        from: Date,
        /// The first day on which it is no longer; left out where it has no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        /// What is expected of it, numbered from 1.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        outputs: Vec<DueOutput>,
        /// The mandate that it extends or renews.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<MandateId>,
    }
);
body!(
    /// A topic was proposed for a thematic group.
    TopicProposed {
        /// Its number.
        topic: TopicId,
        /// The group.
        body: BodyId,
        /// The topic.
        title: Wording,
        /// Why the group should take it up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        grounds: Option<Wording>,
        /// The members that propose it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        proposers: Vec<MemberId>,
        /// Where they do so, unless the delegation does it here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Citation>,
    }
);
body!(
    /// A member ranked topics. A later ranking replaces it.
    PreferencesFiled {
        /// The group.
        body: BodyId,
        /// The member.
        member: MemberId,
        /// The topics, the most wanted first.
        ranked: Vec<Ranked>,
    }
);
body!(
    /// A member took back how it had ranked the topics of a group. What it filed stays on record.
    PreferencesWithdrawn {
        /// The group.
        body: BodyId,
        /// The member.
        member: MemberId,
        /// Why, where it says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    }
);
body!(
    /// The Chair and the co-facilitators chose the topics of a group, after consultations.
    TopicsChosen {
        /// The group.
        body: BodyId,
        /// The topics.
        topics: Vec<TopicId>,
        /// The matter on which members were consulted.
        matter: MatterId,
        /// The consultations.
        consultations: Vec<ConsultationId>,
        /// The reading under which this is the way.
        reading: ReadingId,
        /// The day, in the forum's civil time.
        on: Date,
        /// Who chose them together with whoever entered it: the Chair, or a co-facilitator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
    }
);
body!(
    /// The topics of a group were spread over time. A later plan replaces it.
    RotationPlanned {
        /// The group.
        body: BodyId,
        /// Which topic when.
        slots: Vec<Slot>,
    }
);
body!(
    /// A member nominated an expert to brief a group.
    BrieferNominated {
        /// The nomination's number.
        briefer: BrieferId,
        /// The group.
        body: BodyId,
        /// The topic.
        topic: TopicId,
        /// The member.
        member: MemberId,
        /// The expert's name.
        name: Sealable<Words>,
        /// On what the expert is to brief.
        about: Words,
    }
);
body!(
    /// A paper was filed with a group.
    InputFiled {
        /// Its number.
        input: InputId,
        /// The group.
        body: BodyId,
        /// The topic, where it is on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        /// Whose it is.
        from: Contributor,
        /// Its title.
        title: Wording,
        /// SHA-256 of its bytes, in hexadecimal.
        sha256: Words,
        /// The document as which it can be cited, where it is on record as one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<DocumentId>,
    }
);
body!(
    /// A scenario was set before a group.
    ScenarioSet {
        /// Its number.
        scenario: ScenarioId,
        /// The group.
        body: BodyId,
        /// The topic, where it is on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<TopicId>,
        /// Its title.
        title: Wording,
        /// The situation.
        situation: Wording,
        /// What happens then, in order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        injects: Vec<Wording>,
        /// What delegations are asked.
        questions: Vec<Wording>,
        /// The parts of the framework that it touches.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        touches: Vec<ElementId>,
        /// Whether answers are on record with who gave them.
        attributed: bool,
    }
);
body!(
    /// A question of a scenario was answered.
    ScenarioAnswered {
        /// The scenario.
        scenario: ScenarioId,
        /// The question, from 1.
        question: u32,
        /// After which inject, from 1; on the situation where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        inject: Option<u32>,
        /// The member that answered; left out where the scenario does not attribute.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<MemberId>,
        /// The answer.
        words: Words,
    }
);
body!(
    /// What follows from a scenario was written down.
    ScenarioConcluded {
        /// The scenario.
        scenario: ScenarioId,
        /// What follows.
        words: Wording,
        /// The topics to which it leads.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        topics: Vec<TopicId>,
        /// The recommendations to which it leads.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        recommendations: Vec<RecommendationId>,
    }
);
