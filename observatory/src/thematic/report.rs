//! The figures of a report. They are counted from the lines of the act that compiled it, which
//! anybody can count again.

use procedure::report::Parts;

/// The figures of one version of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Part A: recommendations on which consensus exists.
    pub consensus: usize,
    /// Part B: recommendations under development.
    pub developing: usize,
    /// Part B: recommendations that were taken back.
    pub withdrawn: usize,
    /// Part B: points that stand open.
    pub points: usize,
    /// Part B: alternatives at those points.
    pub alternatives: usize,
    /// Part B: how often a member holds one of them.
    pub alternatives_held: usize,
    /// Part C: points that were closed by whoever opened them.
    pub settled: usize,
    /// Part C: divergences.
    pub divergences: usize,
    /// Part C: views in them.
    pub views: usize,
    /// Part C: how often a member holds one of them.
    pub views_held: usize,
    /// Part D: expected outputs.
    pub outputs: usize,
    /// Part D: those for which a recommendation is meant on which consensus exists.
    pub outputs_with_consensus: usize,
    /// Part E: statements.
    pub statements: usize,
    /// Part E: inputs.
    pub inputs: usize,
    /// Part E: briefers.
    pub briefers: usize,
    /// Part E: scenarios.
    pub scenarios: usize,
}

impl Figures {
    /// Each figure with its key, in the order of the report.
    pub fn all(&self) -> [(&'static str, usize); 16] {
        [
            ("consensus", self.consensus),
            ("developing", self.developing),
            ("withdrawn", self.withdrawn),
            ("points", self.points),
            ("alternatives", self.alternatives),
            ("alternatives_held", self.alternatives_held),
            ("settled", self.settled),
            ("divergences", self.divergences),
            ("views", self.views),
            ("views_held", self.views_held),
            ("outputs", self.outputs),
            ("outputs_with_consensus", self.outputs_with_consensus),
            ("statements", self.statements),
            ("inputs", self.inputs),
            ("briefers", self.briefers),
            ("scenarios", self.scenarios),
        ]
    }
}

/// Counts the lines of a report.
pub fn figures(parts: &Parts) -> Figures {
    let points = || parts.developing.iter().flat_map(|it| &it.points);
    let alternatives = || points().flat_map(|it| &it.alternatives);
    let views = || parts.divergences.iter().flat_map(|it| &it.views);
    let agreed = parts.outputs.iter().filter(|it| !it.consensus.is_empty());
    Figures {
        consensus: parts.consensus.len(),
        developing: parts.developing.len(),
        withdrawn: parts.withdrawn.len(),
        points: points().count(),
        alternatives: alternatives().count(),
        alternatives_held: alternatives().map(Vec::len).sum(),
        settled: parts.settled.len(),
        divergences: parts.divergences.len(),
        views: views().count(),
        views_held: views().map(|it| it.holders.len()).sum(),
        outputs: parts.outputs.len(),
        outputs_with_consensus: agreed.count(),
        statements: parts.statements.len(),
        inputs: parts.inputs.len(),
        briefers: parts.briefers.len(),
        scenarios: parts.scenarios.len(),
    }
}
