//! How a holder's position on a question came about: what it said, day by day, and what became of
//! it. What stands between two statements is nothing, and is said to be nothing.

use jiff::civil::Date;
use procedure::group::Group;
use procedure::id::{PositionId, QuestionId};
use procedure::question::{Happening, Position, Question, happenings};
use procedure::{Forum, Holder};

/// The timeline of one holder on one question, as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<'a> {
    /// The question.
    pub question: &'a Question,
    /// Steps in the order of their days.
    pub steps: Vec<Step<'a>>,
    /// The positions that stand on the day; none is a value of its own.
    pub standing: Vec<&'a Position>,
    /// Groups that spoke on the question and to which the member belonged when they did: their
    /// timelines are their own.
    pub groups: Vec<&'a Group>,
    /// Positions on record that were expressed after the day.
    pub later: usize,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The question was raised.
    Raised(Date),
    /// No position is recorded: from the first day to the second, which is the day of the first
    /// statement, or the day asked for.
    Nothing {
        /// From when.
        from: Date,
        /// Until when.
        to: Date,
    },
    /// Something happened.
    Happened(Happening<'a>),
    /// Between two statements nothing is recorded.
    Between {
        /// The day of the earlier one.
        from: Date,
        /// The day of the later one.
        to: Date,
    },
    /// Since the last statement nothing is recorded.
    Since {
        /// Its day.
        from: Date,
        /// The day asked for.
        to: Date,
    },
}

/// The timeline of a holder on the question with this key as of a day.
///
/// Delegations without names have none: nobody knows whether the many of one day are the many of
/// another.
pub fn timeline<'a>(
    forum: &'a Forum,
    holder: &Holder,
    key: &QuestionId,
    day: Date,
) -> Option<Timeline<'a>> {
    let question = forum.questions.get(key)?;
    if matches!(holder, Holder::Unnamed(_)) {
        return None;
    }
    let all: Vec<&Position> = forum.questions.positions_of_on(holder, key).collect();
    let by_then: Vec<&Position> = all
        .iter()
        .copied()
        .filter(|it| it.expressed <= day)
        .collect();
    let stands = |it: &&&Position| forum.questions.stood_on(it, day);
    Some(Timeline {
        question,
        steps: steps(forum, question, &by_then, day),
        standing: by_then.iter().filter(stands).copied().collect(),
        groups: groups(forum, holder, key, day),
        later: all.len() - by_then.len(),
    })
}

/// The order of steps of one day: what is said before what is not.
const fn rank(step: &Step<'_>) -> u8 {
    match step {
        Step::Raised(_) => 0,
        Step::Nothing { .. } => 1,
        Step::Happened(_) => 2,
        Step::Between { .. } | Step::Since { .. } => 3,
    }
}

const fn begins(step: &Step<'_>) -> Date {
    match step {
        Step::Raised(on) => *on,
        Step::Happened(happening) => happening.on,
        Step::Nothing { from, .. } | Step::Between { from, .. } => *from,
        // What became of the words since comes before that nothing more was said.
        Step::Since { to, .. } => *to,
    }
}

fn steps<'a>(
    forum: &'a Forum,
    question: &Question,
    positions: &[&'a Position],
    day: Date,
) -> Vec<Step<'a>> {
    let mut steps = Vec::new();
    if question.raised <= day {
        steps.push(Step::Raised(question.raised));
    }
    for position in positions {
        let happened = happenings(forum, position, day);
        steps.extend(happened.into_iter().map(Step::Happened));
    }
    steps.extend(silences(question, positions, day));
    steps.sort_by_key(|step| (begins(step), rank(step), number(step)));
    steps
}

/// Among what happened on a day, positions come in the order of entering.
const fn number(step: &Step<'_>) -> PositionId {
    match step {
        Step::Happened(happening) => happening.position.id,
        _ => PositionId(0),
    }
}

/// The stretches of days for which nothing is on record. What was retracted fills none.
fn silences<'a>(question: &Question, positions: &[&Position], day: Date) -> Vec<Step<'a>> {
    let said = positions.iter().filter(|it| it.retracted.is_none());
    let mut days: Vec<Date> = said.map(|it| it.expressed).collect();
    days.sort_unstable();
    days.dedup();
    let mut silences = Vec::new();
    let first = days.first().copied();
    let until = first.unwrap_or(day);
    if question.raised < until || (first.is_none() && question.raised <= day) {
        silences.push(Step::Nothing {
            from: question.raised,
            to: until,
        });
    }
    for pair in days.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        // Two days that follow one another have none between them.
        if from.tomorrow().is_ok_and(|next| next < to) {
            silences.push(Step::Between { from, to });
        }
    }
    if let Some(from) = days.last().copied().filter(|last| *last < day) {
        silences.push(Step::Since { from, to: day });
    }
    silences
}

fn groups<'a>(forum: &'a Forum, holder: &Holder, key: &QuestionId, day: Date) -> Vec<&'a Group> {
    let Holder::Member(member) = holder else {
        return Vec::new();
    };
    let mut groups: Vec<&Group> = Vec::new();
    for position in forum.questions.positions_on(key) {
        let Holder::Group(id) = &position.holder else {
            continue;
        };
        let group = forum
            .groups
            .get(id)
            .filter(|group| position.expressed <= day && group.has_on(*member, position.expressed));
        if let Some(group) = group.filter(|it| !groups.contains(it)) {
            groups.push(group);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use procedure::id::PersonId;
    use procedure::question::Stance;
    use procedure::{Act, By, Quantity, Recorded, Seat};

    use super::*;
    use crate::testing::{Founding, day, group, member, question};

    /// The steps as a reader would tell them.
    fn steps_of(founding: &Founding, holder: &Holder, on: &str) -> Vec<String> {
        let key = question("who-appoints");
        let shown = timeline(&founding.forum, holder, &key, day(on)).unwrap();
        let said = |step: &Step<'_>| match step {
            Step::Raised(on) => format!("{on} raised"),
            Step::Nothing { from, to } => format!("{from} nothing until {to}"),
            Step::Between { from, to } => format!("{from} nothing between until {to}"),
            Step::Since { from, to } => format!("{from} nothing since until {to}"),
            Step::Happened(it) => format!("{} {} {}", it.on, it.position.id, it.what.key()),
        };
        shown.steps.iter().map(said).collect()
    }

    fn holder(code: &str) -> Holder {
        Holder::Member(member(code))
    }

    fn entered(founding: &mut Founding, at: &str, kind: &str, body: &str) {
        let by = By {
            seat: Seat::Delegation(member("FRA")),
            person: PersonId::new("p-2").unwrap(),
        };
        founding.forum.apply(&Recorded {
            at: at.parse().unwrap(),
            on: None,
            by,
            signed: Vec::new(),
            act: Act::decode(kind, body).unwrap(),
        });
    }

    #[test]
    fn who_never_spoke_has_no_position_recorded_all_along() {
        let founding = Founding::small();
        assert_eq!(
            steps_of(&founding, &holder("COL"), "2026-04-10"),
            ["2026-03-30 raised", "2026-03-30 nothing until 2026-04-10"]
        );
        assert_eq!(steps_of(&founding, &holder("COL"), "2026-03-01"), [""; 0]);
    }

    #[test]
    fn between_statements_nothing_is_concluded() {
        let mut founding = Founding::small();
        for (stance, on) in [
            (Stance::Reserve, "2026-04-15"),
            (Stance::Oppose, "2026-04-16"),
        ] {
            founding.position(holder("FRA"), "who-appoints", "chair-appoints", stance, on);
        }
        let all = [
            "2026-03-30 raised",
            "2026-03-30 3 expressed",
            "2026-03-30 nothing between until 2026-04-15",
            "2026-04-15 8 expressed",
            "2026-04-16 9 expressed",
            "2026-04-16 nothing since until 2026-04-30",
        ];
        assert_eq!(steps_of(&founding, &holder("FRA"), "2026-04-30"), all);
        // As of an earlier day the later statements were not made yet.
        assert_eq!(
            steps_of(&founding, &holder("FRA"), "2026-04-01"),
            [all[0], all[1], "2026-03-30 nothing since until 2026-04-01"]
        );
    }

    #[test]
    fn what_was_retracted_fills_no_silence() {
        let mut founding = Founding::small();
        founding.retract(3);
        assert_eq!(
            steps_of(&founding, &holder("FRA"), "2026-05-02"),
            [
                "2026-03-30 raised",
                "2026-03-30 nothing until 2026-05-02",
                "2026-03-30 3 expressed",
                "2026-05-01 3 retracted",
            ]
        );
        let key = question("who-appoints");
        let shown = timeline(&founding.forum, &holder("FRA"), &key, day("2026-05-02"));
        assert!(shown.unwrap().standing.is_empty());
    }

    #[test]
    fn disputes_and_notes_stand_on_the_days_of_their_entering() {
        let mut founding = Founding::small();
        let dispute = r#"{"dispute":1,"position":3,"member":"FRA","reason":"Not so."}"#;
        // Still the day before in New York.
        entered(
            &mut founding,
            "2026-04-03T02:00:00Z",
            "position-disputed",
            dispute,
        );
        let note = r#"{"annotation":1,"position":3,"member":"FRA","words":{"original":"en",
            "texts":{"en":{"words":"On the draft.","status":"original"}}}}"#;
        entered(
            &mut founding,
            "2026-04-05T12:00:00Z",
            "position-annotated",
            note,
        );
        let settled = r#"{"dispute":1,"position":3,"settlement":"withdrawn"}"#;
        entered(
            &mut founding,
            "2026-04-06T12:00:00Z",
            "dispute-settled",
            settled,
        );
        assert_eq!(
            steps_of(&founding, &holder("FRA"), "2026-04-06"),
            [
                "2026-03-30 raised",
                "2026-03-30 3 expressed",
                "2026-04-02 3 disputed",
                "2026-04-05 3 annotated",
                "2026-04-06 3 settled",
                "2026-03-30 nothing since until 2026-04-06",
            ]
        );
    }

    #[test]
    fn a_group_stands_beside_its_members_and_the_unnamed_are_nobody() {
        let founding = Founding::small();
        let key = question("who-appoints");
        let on = day("2026-04-10");
        let france = timeline(&founding.forum, &holder("FRA"), &key, on).unwrap();
        let groups: Vec<_> = france.groups.iter().map(|it| it.id.clone()).collect();
        assert_eq!(groups, [group("EU")]);
        assert!(france.standing.iter().all(|it| it.holder == holder("FRA")));
        let some = Holder::Unnamed(Quantity::Some);
        assert_eq!(timeline(&founding.forum, &some, &key, on), None);
        let unknown = question("no-such");
        assert_eq!(
            timeline(&founding.forum, &holder("FRA"), &unknown, on),
            None
        );
    }
}
