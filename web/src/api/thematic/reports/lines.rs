//! The lines of a report, part by part, as the act that compiled it has them.

use procedure::report::{Agreed, Developing, HeldPoint, OutputSeen, Parts};

use crate::api::described::wire;
use crate::api::matters::codes;

wire! {
    /// A line of part A: a recommendation on which there is consensus.
    AgreedLine {
        /// The number of the recommendation.
        recommendation: u32,
        /// The revision decided on.
        revision: u32,
        /// The decision.
        decision: String,
        /// The numbers of its paragraphs.
        paragraphs: Vec<u32>,
        /// The members that propose it, by code.
        proposers: Vec<String>,
        /// The members that support it without proposing it, by code.
        supporters: Vec<String>,
        /// The members that dissociated themselves from a part of it, by code.
        dissociated: Vec<String>,
    }
}

wire! {
    /// A point that stands open.
    OpenPoint {
        /// Its number in the recommendation.
        point: u32,
        /// The member that opened it, by code.
        opened_by: String,
        /// For each alternative, in order, the members that hold it, by code.
        alternatives: Vec<Vec<String>>,
    }
}

wire! {
    /// A line of part B: a recommendation under development.
    DevelopingLine {
        /// The number of the recommendation.
        recommendation: u32,
        /// Its revision.
        revision: u32,
        /// The numbers of its paragraphs.
        paragraphs: Vec<u32>,
        /// The members that propose it, by code.
        proposers: Vec<String>,
        /// The members that support it without proposing it, by code.
        supporters: Vec<String>,
        /// Its open points.
        points: Vec<OpenPoint>,
    }
}

wire! {
    /// A line of part C: a point closed by the member that opened it.
    SettledLine {
        /// The number of the recommendation.
        recommendation: u32,
        /// The number of the point in it.
        point: u32,
        /// The member, by code.
        member: String,
    }
}

wire! {
    /// Who holds a view.
    ViewLine {
        /// The number of the view.
        view: u32,
        /// The members that hold it, by code.
        holders: Vec<String>,
    }
}

wire! {
    /// A line of part C: a divergence.
    DivergenceLine {
        /// The number of the divergence.
        divergence: u32,
        /// Its views.
        views: Vec<ViewLine>,
    }
}

wire! {
    /// A line of part D: an expected output.
    OutputLine {
        /// Its number in the mandate.
        output: u32,
        /// The recommendations meant for it on which there is consensus.
        consensus: Vec<u32>,
        /// Those under development.
        developing: Vec<u32>,
    }
}

wire! {
    /// The lines of a report, part by part, as the act has them.
    ReportParts {
        /// Part A.
        consensus: Vec<AgreedLine>,
        /// Part B.
        developing: Vec<DevelopingLine>,
        /// Of part B: the numbers of the recommendations that were taken back.
        withdrawn: Vec<u32>,
        /// Of part C: areas of agreement besides part A.
        settled: Vec<SettledLine>,
        /// Of part C: areas of divergence.
        divergences: Vec<DivergenceLine>,
        /// Part D.
        outputs: Vec<OutputLine>,
        /// Of part E: the numbers of statements.
        statements: Vec<u32>,
        /// Of part E: the numbers of inputs.
        inputs: Vec<u32>,
        /// Of part E: the numbers of nominations of briefers.
        briefers: Vec<u32>,
        /// Of part E: the numbers of scenarios.
        scenarios: Vec<u32>,
    }
}

/// The lines as the act has them.
pub(super) fn parts(parts: &Parts) -> ReportParts {
    let settled = parts.settled.iter().map(|it| SettledLine {
        recommendation: it.recommendation.0,
        point: it.point,
        member: it.member.to_string(),
    });
    let divergences = parts.divergences.iter().map(|it| DivergenceLine {
        divergence: it.divergence.0,
        views: it
            .views
            .iter()
            .map(|it| ViewLine {
                view: it.view,
                holders: codes(&it.holders),
            })
            .collect(),
    });
    ReportParts {
        consensus: parts.consensus.iter().map(agreed).collect(),
        developing: parts.developing.iter().map(developing).collect(),
        withdrawn: parts.withdrawn.iter().map(|it| it.0).collect(),
        settled: settled.collect(),
        divergences: divergences.collect(),
        outputs: parts.outputs.iter().map(output).collect(),
        statements: parts.statements.iter().map(|it| it.0).collect(),
        inputs: parts.inputs.iter().map(|it| it.0).collect(),
        briefers: parts.briefers.iter().map(|it| it.0).collect(),
        scenarios: parts.scenarios.iter().map(|it| it.0).collect(),
    }
}

fn agreed(it: &Agreed) -> AgreedLine {
    AgreedLine {
        recommendation: it.recommendation.0,
        revision: it.revision,
        decision: it.decision.to_string(),
        paragraphs: it.paragraphs.clone(),
        proposers: codes(&it.proposers),
        supporters: codes(&it.supporters),
        dissociated: codes(&it.dissociated),
    }
}

fn developing(it: &Developing) -> DevelopingLine {
    let point = |point: &HeldPoint| OpenPoint {
        point: point.point,
        opened_by: point.opened_by.to_string(),
        alternatives: point.alternatives.iter().map(|it| codes(it)).collect(),
    };
    DevelopingLine {
        recommendation: it.recommendation.0,
        revision: it.revision,
        paragraphs: it.paragraphs.clone(),
        proposers: codes(&it.proposers),
        supporters: codes(&it.supporters),
        points: it.points.iter().map(point).collect(),
    }
}

fn output(it: &OutputSeen) -> OutputLine {
    OutputLine {
        output: it.output,
        consensus: it.consensus.iter().map(|it| it.0).collect(),
        developing: it.developing.iter().map(|it| it.0).collect(),
    }
}
