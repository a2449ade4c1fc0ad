//! All dispositions, tasks and reports on them.

use jiff::civil::Date;
use text::Words;

use super::{Disposition, Progress, Task};
use crate::Recorded;
use crate::act::{ImplementationAssigned, ImplementationReported};
use crate::id::{DecisionId, MemberId, RecommendationId, ReportId};
use crate::numbered::next;

/// What the plenary made of a recommendation, by which decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disposed {
    /// The report with which it came.
    pub report: ReportId,
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The revision that came.
    pub revision: u32,
    /// What the plenary made of it.
    pub disposition: Disposition,
    /// The amendment, the questions, or what else was said with it.
    pub words: Option<Words>,
    /// The decision.
    pub decision: DecisionId,
    /// The day.
    pub on: Date,
    /// Whether the decision was cancelled since.
    pub cancelled: bool,
}

/// All dispositions in the order of the decisions, all tasks and all reports on them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp {
    dispositions: Vec<Disposed>,
    tasks: Vec<Task>,
    progress: Vec<Progress>,
}

impl FollowUp {
    /// All dispositions, cancelled ones included.
    pub fn dispositions(&self) -> impl DoubleEndedIterator<Item = &Disposed> {
        self.dispositions.iter()
    }

    /// What the plenary made last of a recommendation as it came with a report.
    pub fn of_report(&self, report: ReportId, id: RecommendationId) -> Option<&Disposed> {
        let same = |it: &&Disposed| it.report == report && it.recommendation == id;
        self.standing().rev().find(same)
    }

    /// What the plenary made of a recommendation last.
    pub fn of(&self, id: RecommendationId) -> Option<&Disposed> {
        self.standing().rev().find(|it| it.recommendation == id)
    }

    /// Whether the plenary disposed of it and nothing more is to come.
    pub fn disposed_for_good(&self, id: RecommendationId) -> bool {
        self.of(id).is_some_and(|it| it.disposition.for_good())
    }

    /// Whether the plenary adopted it, as it came or amended.
    pub fn adopted(&self, id: RecommendationId) -> Option<&Disposed> {
        self.of(id).filter(|it| it.disposition.accepts())
    }

    fn standing(&self) -> impl DoubleEndedIterator<Item = &Disposed> {
        self.dispositions.iter().filter(|it| !it.cancelled)
    }

    /// All tasks in the order in which they were assigned.
    pub fn tasks(&self) -> impl DoubleEndedIterator<Item = &Task> {
        self.tasks.iter()
    }

    /// A task by its recommendation and its number there.
    pub fn task(&self, id: RecommendationId, number: u32) -> Option<&Task> {
        let same = |it: &&Task| it.recommendation == id && it.number == number;
        self.tasks.iter().find(same)
    }

    /// All reports on implementation in the order of entering.
    pub fn progress(&self) -> impl DoubleEndedIterator<Item = &Progress> {
        self.progress.iter()
    }

    /// The reports on a task.
    pub fn progress_on<'a>(&'a self, task: &'a Task) -> impl Iterator<Item = &'a Progress> {
        let of_task = |it: &&Progress| {
            it.recommendation == task.recommendation && it.task == Some(task.number)
        };
        self.progress.iter().filter(of_task)
    }

    /// The members named to do a task that have not said that it is done.
    ///
    /// For a task of a group or an officer nobody is named: any report that it is done counts.
    pub fn outstanding(&self, task: &Task) -> Vec<MemberId> {
        let done = |member: MemberId| {
            self.progress_on(task)
                .any(|it| it.member == member && it.done)
        };
        let named = task.who.iter().filter_map(|holder| match holder {
            crate::Holder::Member(member) => Some(*member),
            _ => None,
        });
        named.filter(|member| !done(*member)).collect()
    }

    /// Whether its day has passed and nobody, or not everybody named, has said that it is done.
    pub fn overdue(&self, task: &Task, day: Date) -> bool {
        let named = task
            .who
            .iter()
            .any(|holder| matches!(holder, crate::Holder::Member(_)));
        let done = if named {
            self.outstanding(task).is_empty()
        } else {
            self.progress_on(task).any(|it| it.done)
        };
        task.due < day && !done
    }

    pub(crate) fn next_task(&self, id: RecommendationId) -> u32 {
        let of = self.tasks.iter().filter(|task| task.recommendation == id);
        next(of.count())
    }

    pub(crate) fn dispose(&mut self, disposed: Disposed) {
        self.dispositions.push(disposed);
    }

    /// A disposition whose decision was cancelled stands no longer.
    pub(crate) fn cancel(&mut self, decision: &DecisionId) {
        for disposed in &mut self.dispositions {
            disposed.cancelled |= disposed.decision == *decision;
        }
    }

    pub(crate) fn assign(&mut self, act: &ImplementationAssigned, recorded: &Recorded) {
        self.tasks.push(Task {
            recommendation: act.recommendation,
            number: act.task,
            who: act.who.clone(),
            words: act.words.clone(),
            due: act.due,
            assigned: recorded.at,
        });
    }

    pub(crate) fn report(&mut self, act: &ImplementationReported, recorded: &Recorded) {
        self.progress.push(Progress {
            recommendation: act.recommendation,
            task: act.task,
            member: act.member,
            words: act.words.clone(),
            on: act.on,
            document: act.document.clone(),
            done: act.done,
            at: recorded.at,
        });
    }
}
