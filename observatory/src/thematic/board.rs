//! The board of a group: how far each recommendation has come, and what is overdue.

use jiff::civil::Date;
use procedure::Forum;
use procedure::follow_up::{Disposed, Disposition};
use procedure::id::BodyId;
use procedure::mandate::Mandate;
use procedure::recommendation::{Recommendation, Standing};
use procedure::report::Report;
use procedure::topic::Topic;

use super::recommendation::{TaskView, tasks};

/// How far a recommendation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Under development.
    Developing,
    /// The group decided on it.
    Consensus,
    /// It went to the plenary with a report, and the plenary has not disposed of it for good.
    Transmitted,
    /// The plenary disposed of it.
    Disposed,
    /// The plenary adopted it, and all that was assigned is reported as done.
    Implemented,
    /// It was taken back.
    Withdrawn,
}

impl Stage {
    /// The stages of the board, in order; what was taken back stands below.
    pub const BOARD: [Self; 5] = [
        Self::Developing,
        Self::Consensus,
        Self::Transmitted,
        Self::Disposed,
        Self::Implemented,
    ];

    /// The key used in messages and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Developing => "developing",
            Self::Consensus => "consensus",
            Self::Transmitted => "transmitted",
            Self::Disposed => "disposed",
            Self::Implemented => "implemented",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The board of a group as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board<'a> {
    /// The mandate in force on the day.
    pub in_force: Option<&'a Mandate>,
    /// The topics chosen.
    pub chosen: Vec<&'a Topic>,
    /// The topics proposed and not chosen.
    pub proposed: Vec<&'a Topic>,
    /// Each recommendation with how far it has come, and what the plenary last made of it.
    pub recommendations: Vec<(&'a Recommendation, Stage, Option<&'a Disposed>)>,
    /// What is overdue.
    pub overdue: Vec<TaskView<'a>>,
}

impl<'a> Board<'a> {
    /// The recommendations at a stage.
    pub fn at(
        &self,
        stage: Stage,
    ) -> impl Iterator<Item = (&'a Recommendation, Option<&'a Disposed>)> {
        let at = self
            .recommendations
            .iter()
            .filter(move |(_, at, _)| *at == stage);
        at.map(|(recommendation, _, disposed)| (*recommendation, *disposed))
    }

    /// What the plenary returned and the group has not sent again.
    pub fn returned(&self) -> impl Iterator<Item = (&'a Recommendation, &'a Disposed)> {
        let returned = |disposed: &&Disposed| disposed.disposition == Disposition::Returned;
        self.recommendations
            .iter()
            .filter_map(move |(it, _, disposed)| {
                disposed
                    .filter(|it| returned(it))
                    .map(|disposed| (*it, disposed))
            })
    }
}

/// The board of a group as of a day.
pub fn board<'a>(forum: &'a Forum, body: &'a BodyId, day: Date) -> Board<'a> {
    let chosen = forum.topics.chosen(body);
    let (chosen, proposed) = forum
        .topics
        .of(body)
        .partition(|it| chosen.contains(&it.id));
    let of_group = forum.recommendations.of(body);
    let late = tasks(forum, day).filter(|it| it.overdue).filter(|it| {
        let of = forum.recommendations.get(it.task.recommendation);
        of.is_some_and(|of| of.body == *body)
    });
    Board {
        in_force: forum.mandates.in_force(body, day),
        chosen,
        proposed,
        recommendations: of_group
            .map(|it| (it, stage(forum, it, day), forum.follow_up.of(it.id)))
            .collect(),
        overdue: late.collect(),
    }
}

/// How far a recommendation has come.
pub fn stage(forum: &Forum, it: &Recommendation, day: Date) -> Stage {
    let follow_up = &forum.follow_up;
    if follow_up.adopted(it.id).is_some() && implemented(forum, it, day) {
        return Stage::Implemented;
    }
    if follow_up.disposed_for_good(it.id) {
        return Stage::Disposed;
    }
    match it.standing() {
        Standing::Withdrawn => Stage::Withdrawn,
        Standing::Developing => Stage::Developing,
        Standing::Consensus if under_way(forum, it) => Stage::Transmitted,
        Standing::Consensus => Stage::Consensus,
    }
}

/// Whether something was assigned, and all of it is reported as done.
fn implemented(forum: &Forum, it: &Recommendation, day: Date) -> bool {
    let mut of = tasks(forum, day)
        .filter(|task| task.task.recommendation == it.id)
        .peekable();
    of.peek().is_some() && of.all(|task| task.done())
}

/// Whether it went to the plenary and did not come back.
fn under_way(forum: &Forum, it: &Recommendation) -> bool {
    let came_back = |report: &Report| it.returned.iter().any(|one| one.report == report.id);
    let with = |report: &Report| {
        let newest = report.newest();
        newest.is_some_and(|newest| newest.parts.recommendation(it.id).is_some())
    };
    forum
        .reports
        .of(&it.body)
        .any(|report| report.transmitted.is_some() && with(report) && !came_back(report))
}
