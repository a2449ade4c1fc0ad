//! What the acts alone tell: nothing here asks the fold.

use std::collections::BTreeMap;

use procedure::act::{DecisionTaken, RecommendationPut, ReportCompiled};
use procedure::id::{BodyId, DecisionId, RecommendationId, ReportId};
use procedure::matter::Subject;
use procedure::{Act, Recorded};

/// The acts before one of them.
pub(crate) type Before<'a> = &'a [Recorded];

/// Runs a check on every act together with those before it.
pub(crate) fn each(record: &[Recorded], check: impl Fn(Before<'_>, &Recorded)) {
    for (place, recorded) in record.iter().enumerate() {
        check(&record[..place], recorded);
    }
}

/// The decisions that stand, each with its place in the record and what it was about.
pub(crate) fn decisions(
    before: Before<'_>,
) -> BTreeMap<&DecisionId, (usize, &DecisionTaken, &Subject)> {
    let mut subjects = BTreeMap::new();
    let mut standing = BTreeMap::new();
    for (place, recorded) in before.iter().enumerate() {
        match &recorded.act {
            Act::MatterPut(act) => {
                subjects.insert(act.matter, &act.subject);
            }
            Act::DecisionTaken(act) => {
                let subject = subjects[&act.matter];
                standing.insert(&act.decision, (place, &**act, subject));
            }
            Act::DecisionCancelled(act) => {
                standing.remove(&act.decision);
            }
            _ => {}
        }
    }
    standing
}

pub(crate) fn put(before: Before<'_>, id: RecommendationId) -> &RecommendationPut {
    let put = before.iter().find_map(|it| match &it.act {
        Act::RecommendationPut(act) if act.recommendation == id => Some(&**act),
        _ => None,
    });
    put.expect("a recommendation that was put")
}

/// The recommendations put before a group.
pub(crate) fn put_before(before: Before<'_>, body: &BodyId) -> Vec<RecommendationId> {
    let put = before.iter().filter_map(|it| match &it.act {
        Act::RecommendationPut(act) if act.body == *body => Some(act.recommendation),
        _ => None,
    });
    put.collect()
}

pub(crate) fn withdrawn(before: Before<'_>, id: RecommendationId) -> bool {
    before
        .iter()
        .any(|it| matches!(&it.act, Act::RecommendationWithdrawn(act) if act.recommendation == id))
}

/// The decision by which the group agreed, unless the plenary returned it since.
pub(crate) fn agreed(before: Before<'_>, id: RecommendationId) -> Option<(&DecisionId, u32)> {
    let mut last: Option<(usize, &DecisionId, u32)> = None;
    let mut returned = None;
    for (decision, (place, _, subject)) in decisions(before) {
        match subject {
            Subject::Recommendation {
                recommendation,
                revision,
            } if *recommendation == id && last.is_none_or(|(at, ..)| at < place) => {
                last = Some((place, decision, *revision));
            }
            Subject::Disposition {
                recommendation,
                disposition: procedure::follow_up::Disposition::Returned,
                ..
            } if *recommendation == id && returned < Some(place) => returned = Some(place),
            _ => {}
        }
    }
    let (place, decision, revision) = last?;
    (returned < Some(place)).then_some((decision, revision))
}

/// The points of a recommendation that stand open.
pub(crate) fn open_points(before: Before<'_>, id: RecommendationId) -> Vec<u32> {
    let mut open = Vec::new();
    for recorded in before {
        match &recorded.act {
            Act::PointOpened(act) if act.recommendation == id => open.push(act.point),
            Act::PointClosed(act) if act.recommendation == id => {
                open.retain(|point| *point != act.point);
            }
            _ => {}
        }
    }
    open
}

/// The compilations of a report in their order.
pub(crate) fn compiled(before: Before<'_>, id: ReportId) -> Vec<&ReportCompiled> {
    let all = before.iter().filter_map(|it| match &it.act {
        Act::ReportCompiled(act) if act.report == id => Some(&**act),
        _ => None,
    });
    all.collect()
}

/// The reading of a provision in force, as the record had settled it. A cancelled decision leaves
/// none in force, unless another had been settled since.
pub(crate) fn reading<'a>(before: Before<'a>, key: &str) -> Option<&'a str> {
    let mut subjects = BTreeMap::new();
    let mut taken = BTreeMap::new();
    let mut now = None;
    for recorded in before {
        match &recorded.act {
            Act::ProvisionRecorded(act) if act.provision.as_str() == key => {
                if let procedure::provision::Standing::InForce { reading } = &act.standing {
                    now = Some(reading.as_str());
                }
            }
            Act::MatterPut(act) => {
                if let Subject::Reading { provision, reading } = &act.subject
                    && provision.as_str() == key
                {
                    subjects.insert(act.matter, reading.as_str());
                }
            }
            Act::DecisionTaken(act) => {
                if let Some(reading) = subjects.get(&act.matter) {
                    taken.insert(&act.decision, *reading);
                    now = Some(*reading);
                }
            }
            Act::DecisionCancelled(act) => {
                let cancelled = taken.get(&act.decision).copied();
                if cancelled.is_some() && cancelled == now {
                    now = None;
                }
            }
            _ => {}
        }
    }
    now
}
