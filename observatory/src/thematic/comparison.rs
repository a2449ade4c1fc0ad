//! What differs between two versions of a report, part by part and line by line.
//!
//! Lines are matched by what they are about, never by their place. What is the same is left out.

use procedure::id::{
    BrieferId, DivergenceId, InputId, MemberId, RecommendationId, ScenarioId, StatementId,
};
use procedure::report::{
    Agreed, Compiled, Developing, Differing, HeldPoint, OutputSeen, Parts, Passage,
};
use text::Wording;

/// What a line of a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A recommendation, agreed or under development.
    Recommendation(RecommendationId),
    /// A recommendation that was taken back.
    Withdrawn(RecommendationId),
    /// A point that was closed by whoever opened it.
    Settled(RecommendationId, u32),
    /// A divergence.
    Divergence(DivergenceId),
    /// An expected output.
    Output(u32),
    /// A statement.
    Statement(StatementId),
    /// An input.
    Input(InputId),
    /// A briefer.
    Briefer(BrieferId),
    /// A scenario.
    Scenario(ScenarioId),
    /// The connecting prose of the part.
    Prose,
}

/// One line that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// What it is about.
    pub about: About,
    /// How it differs.
    pub change: Change<'a>,
}

/// How a line differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// It stands in the later version alone.
    Added,
    /// It stands in the earlier version alone.
    LeftOut,
    /// It stands in both, with these differences.
    Changed(Vec<Detail<'a>>),
}

/// Of whom or what a line lists some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Members that propose.
    Proposers,
    /// Members that support.
    Supporters,
    /// Members that dissociated themselves.
    Dissociated,
    /// Members that hold an alternative at a point.
    Alternative(u32, u32),
    /// Members that hold a view.
    View(u32),
}

/// One difference within a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail<'a> {
    /// Another revision of the text.
    Revision(u32, u32),
    /// A point that was not open before.
    PointOpened(u32),
    /// A point that is no longer open.
    PointClosed(u32),
    /// A recommendation that is now meant for the output, and whether there is consensus on it.
    Serves(RecommendationId, bool),
    /// A recommendation that is no longer so.
    ServesNoMore(RecommendationId, bool),
    /// Members that are listed now.
    Joined(Listed, Vec<MemberId>),
    /// Members that are listed no longer.
    Left(Listed, Vec<MemberId>),
    /// The words before and now.
    Words(Option<&'a Wording>, Option<&'a Wording>),
}

/// The parts of the report in which something differs.
pub type Comparison<'a> = Vec<(Passage, Vec<Difference<'a>>)>;

/// What differs between an earlier and a later version.
pub fn comparison<'a>(earlier: &'a Compiled, later: &'a Compiled) -> Comparison<'a> {
    let parts = Passage::ALL.into_iter().map(|place| {
        let mut differences = prose(place, earlier, later);
        differences.extend(lines(place, &earlier.parts, &later.parts));
        (place, differences)
    });
    parts
        .filter(|(_, differences)| !differences.is_empty())
        .collect()
}

fn prose<'a>(place: Passage, earlier: &'a Compiled, later: &'a Compiled) -> Vec<Difference<'a>> {
    let at = |compiled: &'a Compiled| {
        let prose = compiled.prose.iter().find(|it| it.place == place);
        prose.map(|it| &it.words)
    };
    let (was, is) = (at(earlier), at(later));
    let change = match (was, is) {
        (None, None) => return Vec::new(),
        (Some(was), Some(is)) if was == is => return Vec::new(),
        _ => Change::Changed(vec![Detail::Words(was, is)]),
    };
    vec![Difference {
        about: About::Prose,
        change,
    }]
}

fn lines(place: Passage, was: &Parts, is: &Parts) -> Vec<Difference<'static>> {
    match place {
        Passage::Introduction | Passage::Closing => Vec::new(),
        Passage::Consensus => matched(
            &was.consensus,
            &is.consensus,
            |it| About::Recommendation(it.recommendation),
            agreed,
        ),
        Passage::Developing => [
            matched(
                &was.developing,
                &is.developing,
                |it| About::Recommendation(it.recommendation),
                developing,
            ),
            listed(&was.withdrawn, &is.withdrawn, |id| About::Withdrawn(*id)),
        ]
        .concat(),
        Passage::Divergences => [
            listed(&was.settled, &is.settled, |it| {
                About::Settled(it.recommendation, it.point)
            }),
            matched(
                &was.divergences,
                &is.divergences,
                |it| About::Divergence(it.divergence),
                differing,
            ),
        ]
        .concat(),
        Passage::Outputs => matched(
            &was.outputs,
            &is.outputs,
            |it| About::Output(it.output),
            output,
        ),
        Passage::Sources => [
            listed(&was.statements, &is.statements, |id| About::Statement(*id)),
            listed(&was.inputs, &is.inputs, |id| About::Input(*id)),
            listed(&was.briefers, &is.briefers, |id| About::Briefer(*id)),
            listed(&was.scenarios, &is.scenarios, |id| About::Scenario(*id)),
        ]
        .concat(),
    }
}

/// Lines that say nothing but what they are about.
fn listed<T>(was: &[T], is: &[T], about: impl Fn(&T) -> About) -> Vec<Difference<'static>> {
    matched(was, is, about, |_, _| Vec::new())
}

/// First what was left out, then what is new or changed, in the order of the later version.
fn matched<T>(
    was: &[T],
    is: &[T],
    about: impl Fn(&T) -> About,
    details: impl Fn(&T, &T) -> Vec<Detail<'static>>,
) -> Vec<Difference<'static>> {
    let find = |among: &[T], wanted: About| among.iter().position(|it| about(it) == wanted);
    let gone = was.iter().filter(|it| find(is, about(it)).is_none());
    let gone = gone.map(|it| (about(it), Change::LeftOut));
    let now = is.iter().filter_map(|it| {
        let change = match find(was, about(it)) {
            None => Change::Added,
            Some(place) => Change::Changed(details(&was[place], it)),
        };
        let same = matches!(&change, Change::Changed(details) if details.is_empty());
        (!same).then(|| (about(it), change))
    });
    let differences = gone.chain(now);
    differences
        .map(|(about, change)| Difference { about, change })
        .collect()
}

fn agreed(was: &Agreed, is: &Agreed) -> Vec<Detail<'static>> {
    let mut details = revision(was.revision, is.revision);
    details.extend(members(Listed::Proposers, &was.proposers, &is.proposers));
    details.extend(members(Listed::Supporters, &was.supporters, &is.supporters));
    details.extend(members(
        Listed::Dissociated,
        &was.dissociated,
        &is.dissociated,
    ));
    details
}

fn developing(was: &Developing, is: &Developing) -> Vec<Detail<'static>> {
    let mut details = revision(was.revision, is.revision);
    details.extend(members(Listed::Proposers, &was.proposers, &is.proposers));
    details.extend(members(Listed::Supporters, &was.supporters, &is.supporters));
    details.extend(points(&was.points, &is.points));
    details
}

fn points(was: &[HeldPoint], is: &[HeldPoint]) -> Vec<Detail<'static>> {
    let among = |points: &[HeldPoint], number| points.iter().any(|it| it.point == number);
    let closed = was
        .iter()
        .map(|it| it.point)
        .filter(|number| !among(is, *number));
    let mut details: Vec<Detail<'static>> = closed.map(Detail::PointClosed).collect();
    for point in is {
        let before = was.iter().find(|it| it.point == point.point);
        if before.is_none() {
            details.push(Detail::PointOpened(point.point));
        }
        for (number, holders) in super::numbered(&point.alternatives) {
            let earlier = before.and_then(|it| it.alternatives.get(number as usize - 1));
            let earlier = earlier.map_or(&[][..], Vec::as_slice);
            let listed = Listed::Alternative(point.point, number);
            details.extend(members(listed, earlier, holders));
        }
    }
    details
}

fn differing(was: &Differing, is: &Differing) -> Vec<Detail<'static>> {
    let views = is.views.iter().flat_map(|view| {
        let earlier = was.views.iter().find(|it| it.view == view.view);
        let earlier = earlier.map_or(&[][..], |it| &it.holders);
        members(Listed::View(view.view), earlier, &view.holders)
    });
    views.collect()
}

fn output(was: &OutputSeen, is: &OutputSeen) -> Vec<Detail<'static>> {
    let both = [
        (&was.consensus, &is.consensus, true),
        (&was.developing, &is.developing, false),
    ];
    let details = both.into_iter().flat_map(|(was, is, consensus)| {
        let new = is.iter().filter(|id| !was.contains(id));
        let gone = was.iter().filter(|id| !is.contains(id));
        let new = new.map(move |id| Detail::Serves(*id, consensus));
        new.chain(gone.map(move |id| Detail::ServesNoMore(*id, consensus)))
    });
    details.collect()
}

fn revision(was: u32, is: u32) -> Vec<Detail<'static>> {
    (was != is)
        .then_some(Detail::Revision(was, is))
        .into_iter()
        .collect()
}

fn members(listed: Listed, was: &[MemberId], is: &[MemberId]) -> Vec<Detail<'static>> {
    let without = |these: &[MemberId], those: &[MemberId]| -> Vec<MemberId> {
        these
            .iter()
            .copied()
            .filter(|it| !those.contains(it))
            .collect()
    };
    let (joined, left) = (without(is, was), without(was, is));
    let joined = (!joined.is_empty()).then_some(Detail::Joined(listed, joined));
    let left = (!left.is_empty()).then_some(Detail::Left(listed, left));
    joined.into_iter().chain(left).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(code: &str) -> MemberId {
        MemberId::new(code).unwrap()
    }

    fn line(recommendation: u32, revision: u32, supporters: &[&str]) -> Developing {
        Developing {
            recommendation: RecommendationId(recommendation),
            revision,
            paragraphs: vec![1],
            proposers: vec![member("FRA")],
            supporters: supporters.iter().map(|code| member(code)).collect(),
            points: Vec::new(),
        }
    }

    fn parts(developing: Vec<Developing>, statements: &[u32]) -> Parts {
        Parts {
            developing,
            statements: statements.iter().copied().map(StatementId).collect(),
            ..Parts::default()
        }
    }

    #[test]
    fn what_is_the_same_is_left_out() {
        let same = parts(vec![line(1, 2, &["COL"])], &[4]);
        for place in Passage::ALL {
            assert!(lines(place, &same, &same).is_empty(), "{place:?}");
        }
    }

    #[test]
    fn lines_are_matched_by_what_they_are_about() {
        let was = parts(vec![line(1, 2, &["COL"]), line(2, 1, &[])], &[4, 5]);
        let is = parts(vec![line(3, 1, &[]), line(1, 3, &["SEN"])], &[5, 6]);
        let developing = lines(Passage::Developing, &was, &is);
        let changes: Vec<(About, &Change<'_>)> =
            developing.iter().map(|it| (it.about, &it.change)).collect();
        let expected = Change::Changed(vec![
            Detail::Revision(2, 3),
            Detail::Joined(Listed::Supporters, vec![member("SEN")]),
            Detail::Left(Listed::Supporters, vec![member("COL")]),
        ]);
        let about = |id| About::Recommendation(RecommendationId(id));
        assert_eq!(
            changes,
            [
                (about(2), &Change::LeftOut),
                (about(3), &Change::Added),
                (about(1), &expected),
            ]
        );
        let sources = lines(Passage::Sources, &was, &is);
        assert_eq!(sources.len(), 2);
    }

    #[test]
    fn who_holds_what_at_a_point_is_compared() {
        let point = |holders: &[&str]| HeldPoint {
            point: 1,
            opened_by: member("IRN"),
            alternatives: vec![
                holders.iter().map(|code| member(code)).collect(),
                Vec::new(),
            ],
        };
        let details = points(&[point(&["IRN"])], &[point(&["IRN", "CUB"])]);
        let joined = Detail::Joined(Listed::Alternative(1, 1), vec![member("CUB")]);
        assert_eq!(details, [joined]);
        assert_eq!(points(&[point(&[])], &[]), [Detail::PointClosed(1)]);
    }
}
