//! A recommendation for readers: who stands where on it, where it comes from, what came of it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use procedure::follow_up::{Disposed, Progress, Task};
use procedure::id::{MemberId, RecommendationId};
use procedure::mandate::{DueOutput, Mandate};
use procedure::recommendation::Recommendation;
use procedure::report::Report;
use procedure::scenario::Scenario;
use procedure::{Forum, Holder};

use crate::hall::Placed;
use crate::seating::Seating;

/// The mark of a member on a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// It proposes it.
    Proposes,
    /// It supports it.
    Supports,
    /// It has a point open and neither proposes nor supports it.
    HasPoint,
    /// It proposes or supports it and has a point open.
    Several,
    /// It holds an alternative at an open point and has said nothing else.
    Holds,
}

impl Stands {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Proposes,
        Self::Supports,
        Self::Several,
        Self::HasPoint,
        Self::Holds,
    ];

    /// The key of its symbol: that of the stance it is nearest to.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Proposes => "propose",
            Self::Supports => "support",
            Self::HasPoint => "concern",
            Self::Several => "several",
            Self::Holds => "speaks",
        }
    }

    /// The key used in messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Proposes => "proposes",
            Self::Supports => "supports",
            Self::HasPoint => "has-point",
            Self::Several => "both",
            Self::Holds => "holds",
        }
    }
}

/// A recommendation with what is around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationView<'a> {
    /// The recommendation.
    pub recommendation: &'a Recommendation,
    /// Where each member that said something stands.
    pub stands: BTreeMap<MemberId, Stands>,
    /// How many members have said nothing.
    pub silent: usize,
    /// The expected output for which it is meant, in the mandate under which it was put.
    pub output: Option<(&'a Mandate, u32, &'a DueOutput)>,
    /// Scenarios that led to it.
    pub scenarios: Vec<&'a Scenario>,
    /// Reports whose newest version lists it.
    pub reports: Vec<&'a Report>,
    /// What the plenary made of it, oldest first, cancelled ones included.
    pub dispositions: Vec<&'a Disposed>,
    /// What is to be done.
    pub tasks: Vec<TaskView<'a>>,
    /// What was reported on it as a whole.
    pub progress: Vec<&'a Progress>,
}

/// Something to be done, with what was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView<'a> {
    /// The task.
    pub task: &'a Task,
    /// What was reported on it, in the order of entering.
    pub progress: Vec<&'a Progress>,
    /// Members named that have not said that it is done.
    pub outstanding: Vec<MemberId>,
    /// Whether its day has passed before it was reported as done.
    pub overdue: bool,
}

/// The recommendation with this number as of a day.
pub fn recommendation(
    forum: &Forum,
    id: RecommendationId,
    day: Date,
) -> Option<RecommendationView<'_>> {
    let recommendation = forum.recommendations.get(id)?;
    let stands = stands(recommendation);
    let follow_up = &forum.follow_up;
    let whole = |it: &&Progress| it.recommendation == id && it.task.is_none();
    let dispositions = follow_up.dispositions();
    Some(RecommendationView {
        silent: forum.members.iter().count().saturating_sub(stands.len()),
        output: output(forum, recommendation),
        scenarios: forum.scenarios.iter().filter(|it| leads(it, id)).collect(),
        reports: forum
            .reports
            .of(&recommendation.body)
            .filter(|it| lists(it, id))
            .collect(),
        dispositions: dispositions.filter(|it| it.recommendation == id).collect(),
        tasks: tasks(forum, day)
            .filter(|it| it.task.recommendation == id)
            .collect(),
        progress: follow_up.progress().filter(whole).collect(),
        recommendation,
        stands,
    })
}

/// All that is to be done, with what was reported, in the order in which it was assigned.
pub fn tasks(forum: &Forum, day: Date) -> impl Iterator<Item = TaskView<'_>> {
    let follow_up = &forum.follow_up;
    follow_up.tasks().map(move |task| TaskView {
        task,
        progress: follow_up.progress_on(task).collect(),
        outstanding: follow_up.outstanding(task),
        overdue: follow_up.overdue(task, day),
    })
}

impl TaskView<'_> {
    /// Whether everybody named, or where nobody is named anybody, has said that it is done.
    pub fn done(&self) -> bool {
        let named = |holder: &Holder| matches!(holder, Holder::Member(_));
        if self.task.who.iter().any(named) {
            self.outstanding.is_empty()
        } else {
            self.progress.iter().any(|it| it.done)
        }
    }
}

fn leads(scenario: &Scenario, id: RecommendationId) -> bool {
    let conclusion = scenario.conclusion.as_ref();
    conclusion.is_some_and(|it| it.recommendations.contains(&id))
}

fn lists(report: &Report, id: RecommendationId) -> bool {
    let newest = report.newest();
    newest
        .is_some_and(|it| it.parts.recommendation(id).is_some() || it.parts.withdrawn.contains(&id))
}

fn output<'a>(forum: &'a Forum, it: &Recommendation) -> Option<(&'a Mandate, u32, &'a DueOutput)> {
    let number = it.output?;
    let mandate = forum.mandates.in_force(&it.body, forum.civil_day(it.put))?;
    Some((mandate, number, mandate.output(number)?))
}

fn stands(it: &Recommendation) -> BTreeMap<MemberId, Stands> {
    let mut stands = BTreeMap::new();
    let holders = it
        .open_points()
        .flat_map(procedure::recommendation::Point::holders);
    stands.extend(holders.map(|member| (member, Stands::Holds)));
    stands.extend(
        it.supporters
            .iter()
            .map(|member| (*member, Stands::Supports)),
    );
    stands.extend(
        it.proposers
            .iter()
            .map(|member| (*member, Stands::Proposes)),
    );
    for point in it.open_points() {
        let mark = stands.entry(point.member).or_insert(Stands::HasPoint);
        *mark = match mark {
            Stands::Proposes | Stands::Supports | Stands::Several => Stands::Several,
            Stands::HasPoint | Stands::Holds => Stands::HasPoint,
        };
    }
    stands
}

/// The marks in the hall.
pub fn marks(seating: &Seating, stands: &BTreeMap<MemberId, Stands>) -> Vec<Placed<Stands>> {
    let placed = |(member, mark): (&MemberId, &Stands)| {
        let (x, y) = seating.place_of(*member)?;
        Some(Placed {
            holder: Holder::Member(*member),
            mark: *mark,
            x,
            y,
        })
    };
    stands.iter().filter_map(placed).collect()
}
