//! A mandate for readers: its clock, and what is expected with the recommendations meant for it.

use jiff::civil::Date;
use procedure::Forum;
use procedure::id::MandateId;
use procedure::mandate::{DueOutput, Mandate};
use procedure::recommendation::{Recommendation, Standing};
use procedure::report::Report;

use super::numbered;

/// Where a day lies from a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// No decision has brought it into force.
    Undecided,
    /// It was decided and begins in so many days, at least one.
    Ahead(u32),
    /// It is in force: so many days are left after this one; `None` where it has no end.
    Running(Option<u32>),
    /// A later mandate of the group has taken its place.
    Replaced,
    /// It is over.
    Ended,
}

impl Clock {
    /// The key used in messages and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Undecided => "proposed",
            Self::Ahead(_) => "ahead",
            Self::Running(_) => "in-force",
            Self::Replaced => "replaced",
            Self::Ended => "expired",
        }
    }

    /// All keys.
    pub const KEYS: [&str; 5] = ["proposed", "ahead", "in-force", "replaced", "expired"];
}

/// A mandate as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateView<'a> {
    /// The mandate.
    pub mandate: &'a Mandate,
    /// Its clock.
    pub clock: Clock,
    /// What is expected of the group.
    pub outputs: Vec<OutputView<'a>>,
    /// Reports compiled under it.
    pub reports: Vec<&'a Report>,
}

/// An expected output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputView<'a> {
    /// Its number.
    pub number: u32,
    /// What is expected.
    pub output: &'a DueOutput,
    /// The recommendations meant for it, without those taken back.
    pub recommendations: Vec<&'a Recommendation>,
    /// By how many days its day has passed without consensus on a recommendation meant for it.
    pub overdue: Option<u32>,
}

/// The mandate with this number as of a day.
pub fn mandate(forum: &Forum, id: MandateId, day: Date) -> Option<MandateView<'_>> {
    let mandate = forum.mandates.get(id)?;
    let under = |report: &&Report| report.versions.iter().any(|it| it.mandate == id);
    Some(MandateView {
        mandate,
        clock: clock(forum, mandate, day),
        outputs: outputs(forum, mandate, day),
        reports: forum.reports.of(&mandate.body).filter(under).collect(),
    })
}

/// Where a day lies from a mandate.
pub fn clock(forum: &Forum, mandate: &Mandate, day: Date) -> Clock {
    if mandate.decision.is_none() {
        return Clock::Undecided;
    }
    if day < mandate.from {
        return Clock::Ahead(days(day, mandate.from));
    }
    if !mandate.covers(day) {
        return Clock::Ended;
    }
    let in_force = forum.mandates.in_force(&mandate.body, day);
    if in_force.is_some_and(|it| it.id != mandate.id) {
        return Clock::Replaced;
    }
    // The day on which it ends is no longer one of its days.
    Clock::Running(
        mandate
            .until
            .map(|until| days(day, until).saturating_sub(1)),
    )
}

fn days(from: Date, to: Date) -> u32 {
    u32::try_from((to - from).get_days()).unwrap_or(0)
}

fn outputs<'a>(forum: &'a Forum, mandate: &'a Mandate, day: Date) -> Vec<OutputView<'a>> {
    let outputs = numbered(&mandate.outputs).map(|(number, output)| {
        let meant = forum
            .recommendations
            .of(&mandate.body)
            .filter(|it| it.output == Some(number) && it.standing() != Standing::Withdrawn);
        let recommendations: Vec<&Recommendation> = meant.collect();
        let agreed = |it: &&Recommendation| it.standing() == Standing::Consensus;
        let late = output.due < day && !recommendations.iter().any(agreed);
        OutputView {
            number,
            output,
            overdue: late.then(|| days(output.due, day)),
            recommendations,
        }
    });
    outputs.collect()
}
