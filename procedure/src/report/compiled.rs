//! Reads the parts of a report off the record.

use super::{Agreed, Developing, Differing, HeldPoint, HeldView, OutputSeen, Parts, Settled};
use crate::Forum;
use crate::divergence::{Divergence, HeldBy};
use crate::id::{BodyId, MemberId, RecommendationId, StatementId};
use crate::mandate::Mandate;
use crate::numbered::numbered;
use crate::recommendation::{Recommendation, Standing};
use crate::statement::Statement;

impl Forum {
    /// What a report of the group under a mandate says, if it is compiled now.
    ///
    /// Recommendations that the plenary has disposed of stand in the report with which they came,
    /// and in no later one, unless the plenary returned or deferred them.
    pub fn report_parts(&self, body: &BodyId, mandate: &Mandate) -> Parts {
        let pending = |it: &&Recommendation| !self.follow_up.disposed_for_good(it.id);
        let of_group: Vec<&Recommendation> =
            self.recommendations.of(body).filter(pending).collect();
        let standing = |wanted: Standing| {
            let of_group = of_group.iter().copied();
            of_group.filter(move |it| it.standing() == wanted)
        };
        Parts {
            consensus: standing(Standing::Consensus)
                .filter_map(|it| self.agreed(it))
                .collect(),
            developing: standing(Standing::Developing).map(developing).collect(),
            withdrawn: standing(Standing::Withdrawn).map(|it| it.id).collect(),
            settled: of_group.iter().copied().flat_map(settled).collect(),
            divergences: self
                .divergences
                .iter()
                .filter(|it| it.body == *body)
                .map(differing)
                .collect(),
            outputs: outputs(mandate, &of_group),
            statements: self.statements_in(body),
            inputs: of(body, self.inputs.iter(), |it| (&it.body, it.id)),
            briefers: of(body, self.inputs.briefers(), |it| (&it.body, it.id)),
            scenarios: of(body, self.scenarios.iter(), |it| (&it.body, it.id)),
        }
    }

    /// A line of part A. Every one has its decision.
    fn agreed(&self, it: &Recommendation) -> Option<Agreed> {
        let consensus = it.consensus.as_ref()?;
        let decision = self.matters.decision(&consensus.decision)?;
        Some(Agreed {
            recommendation: it.id,
            revision: consensus.revision,
            decision: consensus.decision.clone(),
            paragraphs: it.text_at(consensus.revision).map(|(n, _)| n).collect(),
            proposers: sorted(it.proposers.iter().copied()),
            supporters: sorted(it.supporters.iter().copied()),
            dissociated: decision.dissociated.clone(),
        })
    }

    /// The statements delivered in meetings of the group.
    fn statements_in(&self, body: &BodyId) -> Vec<StatementId> {
        let in_meeting = |statement: &&Statement| {
            let session = statement.session.as_ref();
            let session = session.and_then(|session| self.sessions.get(session));
            let meeting = statement.meeting;
            session
                .zip(meeting)
                .and_then(|(session, meeting)| session.meetings.get(&meeting))
                .is_some_and(|meeting| meeting.body == *body)
        };
        let statements = self.statements.iter().filter(in_meeting);
        statements.map(|statement| statement.id).collect()
    }
}

fn developing(it: &Recommendation) -> Developing {
    let point = |point: &crate::recommendation::Point| HeldPoint {
        point: point.number,
        opened_by: point.member,
        alternatives: point
            .alternatives
            .iter()
            .map(|alternative| holders(&alternative.holders))
            .collect(),
    };
    Developing {
        recommendation: it.id,
        revision: it.revision,
        paragraphs: it.text().map(|(number, _)| number).collect(),
        proposers: sorted(it.proposers.iter().copied()),
        supporters: sorted(it.supporters.iter().copied()),
        points: it.open_points().map(point).collect(),
    }
}

/// The points of a recommendation that were closed by whoever opened them. What was taken back
/// settles nothing.
fn settled(it: &Recommendation) -> Vec<Settled> {
    if it.standing() == Standing::Withdrawn {
        return Vec::new();
    }
    let closed = it.points.iter().filter(|point| !point.stands());
    let line = |point: &crate::recommendation::Point| Settled {
        recommendation: it.id,
        point: point.number,
        member: point.member,
    };
    closed.map(line).collect()
}

fn differing(divergence: &Divergence) -> Differing {
    let views = numbered(&divergence.views);
    Differing {
        divergence: divergence.id,
        views: views
            .map(|(view, it)| HeldView {
                view,
                holders: holders(&it.holders),
            })
            .collect(),
    }
}

/// Part D: the recommendations meant to each output. Whether the indicator is met is for people to
/// say.
fn outputs(mandate: &Mandate, of_group: &[&Recommendation]) -> Vec<OutputSeen> {
    let meant = |output: u32, wanted: Standing| -> Vec<RecommendationId> {
        let meant = of_group.iter().filter(|it| it.output == Some(output));
        let standing = meant.filter(|it| it.standing() == wanted);
        standing.map(|it| it.id).collect()
    };
    let due = numbered(&mandate.outputs);
    due.map(|(output, _)| OutputSeen {
        output,
        consensus: meant(output, Standing::Consensus),
        developing: meant(output, Standing::Developing),
    })
    .collect()
}

fn of<'a, T: 'a, Id>(
    body: &BodyId,
    all: impl Iterator<Item = &'a T>,
    read: impl Fn(&'a T) -> (&'a BodyId, Id),
) -> Vec<Id> {
    let of_group = all.map(read).filter(|(of, _)| *of == body);
    of_group.map(|(_, id)| id).collect()
}

fn holders(held: &[HeldBy]) -> Vec<MemberId> {
    sorted(held.iter().map(|holder| holder.member))
}

fn sorted(members: impl Iterator<Item = MemberId>) -> Vec<MemberId> {
    let mut members: Vec<MemberId> = members.collect();
    members.sort_unstable();
    members
}
