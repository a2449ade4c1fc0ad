//! What must hold of reports: they say what the record says, and what delegations were shown.

use std::collections::{BTreeMap, BTreeSet};

use procedure::act::ReportCompiled;
use procedure::id::{MemberId, RecommendationId};
use procedure::matter::Subject;
use procedure::report::{Edition, Parts};
use procedure::{Act, Forum, Recorded};

use crate::holding::Property;
use crate::told::{
    Before, agreed, compiled, decisions, each, open_points, put, put_before, withdrawn,
};

pub(crate) const PROPERTIES: &[Property] = &[
    (
        "every sentence in part A traces to a decision on that revision that stood then",
        |_, r| {
            traced(r);
        },
    ),
    (
        "every recommendation of a group stands in one part of its report, or was disposed of",
        |_, r| {
            in_one_part(r);
        },
    ),
    (
        "no holder stands in a report that no act had named",
        |_, r| {
            holders(r);
        },
    ),
    ("totals in a report equal the record", |_, r| {
        totals(r);
    }),
    (
        "open points stand in part B, and closed ones in part C",
        |_, r| {
            points(r);
        },
    ),
    ("a final report never changes", final_for_ever),
    (
        "a final report says what delegations were shown before",
        |_, r| {
            as_shown(r);
        },
    ),
    (
        "a report is made final when the time for corrections is over and each is settled",
        |_, r| {
            ripe(r);
        },
    ),
    (
        "corrections are filed in time, by the delegation itself",
        in_time,
    ),
    (
        "a group has one report at a time that is not final",
        |_, r| {
            one_at_a_time(r);
        },
    ),
];

fn each_report(record: &[Recorded], check: impl Fn(Before<'_>, &ReportCompiled)) {
    each(record, |before, recorded| {
        if let Act::ReportCompiled(act) = &recorded.act {
            check(before, act);
        }
    });
}

/// The paragraphs of a recommendation that had words at a revision.
fn paragraphs(before: Before<'_>, id: RecommendationId, revision: u32) -> Vec<u32> {
    let first = u32::try_from(put(before, id).paragraphs.len()).expect("few");
    let mut there: BTreeMap<u32, bool> = (1..=first).map(|number| (number, true)).collect();
    for recorded in before {
        if let Act::ParagraphRevised(act) = &recorded.act
            && act.recommendation == id
            && act.revision <= revision
        {
            there.insert(act.paragraph, act.words.is_some());
        }
    }
    let there = there.into_iter().filter(|(_, there)| *there);
    there.map(|(number, _)| number).collect()
}

fn traced(record: &[Recorded]) {
    each_report(record, |before, act| {
        let standing = decisions(before);
        for line in &act.parts.consensus {
            let (_, decision, subject) = standing[&line.decision];
            let due = Subject::Recommendation {
                recommendation: line.recommendation,
                revision: line.revision,
            };
            assert_eq!(*subject, due);
            let held = paragraphs(before, line.recommendation, line.revision);
            assert_eq!(line.paragraphs, held);
            assert_eq!(line.dissociated, decision.dissociated);
        }
    });
}

fn disposed_for_good(before: Before<'_>, id: RecommendationId) -> bool {
    let mut last = None;
    for (place, _, subject) in decisions(before).into_values() {
        if let Subject::Disposition {
            recommendation,
            disposition,
            ..
        } = subject
            && *recommendation == id
            && last.is_none_or(|(at, _)| at < place)
        {
            last = Some((place, *disposition));
        }
    }
    last.is_some_and(|(_, disposition)| disposition.for_good())
}

fn in_one_part(record: &[Recorded]) {
    each_report(record, |before, act| {
        let parts = &act.parts;
        let consensus = parts.consensus.iter().map(|it| it.recommendation);
        let developing = parts.developing.iter().map(|it| it.recommendation);
        let stand: Vec<_> = consensus
            .chain(developing)
            .chain(parts.withdrawn.iter().copied())
            .collect();
        let different: BTreeSet<_> = stand.iter().copied().collect();
        assert_eq!(different.len(), stand.len());
        let due = put_before(before, &act.body);
        let due = due.into_iter().filter(|id| !disposed_for_good(before, *id));
        assert_eq!(different, due.collect());
        for line in &parts.consensus {
            assert!(agreed(before, line.recommendation).is_some());
        }
        for line in &parts.developing {
            assert!(agreed(before, line.recommendation).is_none());
        }
        for id in &parts.withdrawn {
            assert!(withdrawn(before, *id));
        }
    });
}

/// Who held what, as the last act on each tells it.
fn held(before: Before<'_>) -> BTreeSet<(String, MemberId)> {
    let mut held = BTreeMap::new();
    for recorded in before {
        match &recorded.act {
            Act::AlternativeHeld(act) => {
                let key = (format!("{}:{}", act.recommendation, act.point), act.member);
                held.insert(key, act.alternative);
            }
            Act::DivergenceRecorded(act) => {
                for (number, view) in (1..).zip(&act.views) {
                    for holder in &view.holders {
                        let key = (format!("d{}", act.divergence), holder.member);
                        held.insert(key, Some(number));
                    }
                }
            }
            Act::ViewJoined(act) => {
                held.insert((format!("d{}", act.divergence), act.member), act.view);
            }
            _ => {}
        }
    }
    let held = held.into_iter().filter_map(|((place, member), number)| {
        let number = number?;
        Some((format!("{place}:{number}"), member))
    });
    held.collect()
}

/// Who holds what by a report.
fn reported(parts: &Parts) -> BTreeSet<(String, MemberId)> {
    let mut reported = BTreeSet::new();
    for it in &parts.developing {
        for point in &it.points {
            for (number, members) in (1..).zip(&point.alternatives) {
                let place = format!("{}:{}:{number}", it.recommendation, point.point);
                reported.extend(members.iter().map(|member| (place.clone(), *member)));
            }
        }
    }
    for it in &parts.divergences {
        for view in &it.views {
            let place = format!("d{}:{}", it.divergence, view.view);
            reported.extend(view.holders.iter().map(|member| (place.clone(), *member)));
        }
    }
    reported
}

fn holders(record: &[Recorded]) {
    each_report(record, |before, act| {
        let (told, reported) = (held(before), reported(&act.parts));
        assert!(reported.is_subset(&told));
        for it in &act.parts.divergences {
            let place = format!("d{}:", it.divergence);
            let of = |all: &BTreeSet<(String, MemberId)>| {
                all.iter().filter(|(at, _)| at.starts_with(&place)).count()
            };
            assert_eq!(of(&told), of(&reported));
        }
    });
}

fn totals(record: &[Recorded]) {
    each_report(record, |before, act| {
        let count = |is: &dyn Fn(&Act) -> bool| before.iter().filter(|it| is(&it.act)).count();
        let parts = &act.parts;
        let inputs = count(&|it| matches!(it, Act::InputFiled(one) if one.body == act.body));
        let briefers =
            count(&|it| matches!(it, Act::BrieferNominated(one) if one.body == act.body));
        let scenarios = count(&|it| matches!(it, Act::ScenarioSet(one) if one.body == act.body));
        let divergences =
            count(&|it| matches!(it, Act::DivergenceRecorded(one) if one.body == act.body));
        assert_eq!(parts.inputs.len(), inputs);
        assert_eq!(parts.briefers.len(), briefers);
        assert_eq!(parts.scenarios.len(), scenarios);
        assert_eq!(parts.divergences.len(), divergences);
        let outputs = before.iter().find_map(|it| match &it.act {
            Act::MandateProposed(one) if one.mandate == act.mandate => Some(one.outputs.len()),
            _ => None,
        });
        assert_eq!(Some(parts.outputs.len()), outputs);
        for output in &parts.outputs {
            for id in output.consensus.iter().chain(&output.developing) {
                assert_eq!(put(before, *id).output, Some(output.output));
            }
        }
        for it in &parts.consensus {
            let supported = supporters(before, it.recommendation);
            let said = (it.proposers.clone(), it.supporters.clone());
            assert_eq!(said, supported);
        }
        for it in &parts.developing {
            let supported = supporters(before, it.recommendation);
            assert_eq!((it.proposers.clone(), it.supporters.clone()), supported);
        }
    });
}

fn supporters(before: Before<'_>, id: RecommendationId) -> (Vec<MemberId>, Vec<MemberId>) {
    let mut last: BTreeMap<MemberId, &str> = BTreeMap::new();
    for recorded in before {
        match &recorded.act {
            Act::RecommendationPut(act) if act.recommendation == id => {
                last.extend(act.proposers.iter().map(|member| (*member, "proposes")));
            }
            Act::SupportDeclared(act) if act.recommendation == id => {
                last.insert(act.member, act.support.key());
            }
            _ => {}
        }
    }
    let who = |wanted: &str| {
        let who = last.iter().filter(|(_, support)| **support == wanted);
        who.map(|(member, _)| *member).collect()
    };
    (who("proposes"), who("supports"))
}

fn points(record: &[Recorded]) {
    each_report(record, |before, act| {
        for it in &act.parts.developing {
            let open: Vec<u32> = it.points.iter().map(|point| point.point).collect();
            assert_eq!(open, open_points(before, it.recommendation));
        }
        for it in &act.parts.settled {
            let open = open_points(before, it.recommendation);
            assert!(!open.contains(&it.point));
        }
    });
}

fn final_for_ever(forum: &Forum, record: &[Recorded]) {
    let mut made = BTreeMap::new();
    for recorded in record {
        let touched = match &recorded.act {
            Act::ReportCompiled(act) => act.report,
            Act::ProseEdited(act) => act.report,
            Act::CorrectionFiled(act) => act.report,
            Act::CorrectionSettled(act) => act.report,
            _ => continue,
        };
        assert!(!made.contains_key(&touched), "report {touched} was final");
        if let Act::ReportCompiled(act) = &recorded.act
            && act.edition == Edition::Final
        {
            made.insert(act.report, &**act);
        }
    }
    for (id, act) in made {
        let report = forum.reports.get(id).expect("a report");
        let newest = report.newest().expect("a compilation");
        assert_eq!(newest.parts, act.parts);
        assert_eq!(newest.prose, act.prose);
        assert_eq!(newest.title, act.title);
    }
}

fn as_shown(record: &[Recorded]) {
    each_report(record, |before, act| {
        if act.edition == Edition::Final {
            let shown = compiled(before, act.report);
            let shown = shown.last().expect("it was shown");
            assert_eq!(shown.parts, act.parts);
            assert_eq!(shown.prose, act.prose);
        }
    });
}

fn ripe(record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::ReportCompiled(act) = &recorded.act else {
            return;
        };
        if act.edition != Edition::Final {
            assert!(act.corrections_until.is_some());
            return;
        }
        let shown = compiled(before, act.report);
        let until = shown.last().and_then(|it| it.corrections_until);
        let day = day(recorded);
        assert!(until.is_some_and(|until| until < day));
        let filed = before
            .iter()
            .filter(|it| matches!(&it.act, Act::CorrectionFiled(one) if one.report == act.report));
        let settled = before.iter().filter(
            |it| matches!(&it.act, Act::CorrectionSettled(one) if one.report == act.report),
        );
        assert_eq!(filed.count(), settled.count());
    });
}

/// The day in New York.
pub(crate) fn day(recorded: &Recorded) -> jiff::civil::Date {
    let zone = jiff::tz::TimeZone::get("America/New_York").expect("a zone");
    recorded.at.to_zoned(zone).date()
}

fn in_time(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        if let Act::CorrectionFiled(act) = &recorded.act {
            let shown = compiled(before, act.report);
            let until = shown.last().and_then(|it| it.corrections_until);
            assert!(until.is_some_and(|until| day(recorded) <= until));
            let own = procedure::Seat::Delegation(act.member);
            assert_eq!(recorded.by.seat, own);
        }
    });
}

fn one_at_a_time(record: &[Recorded]) {
    let mut under_way = BTreeMap::new();
    for recorded in record {
        if let Act::ReportCompiled(act) = &recorded.act {
            let before = match act.edition {
                Edition::Final => under_way.remove(&act.body),
                _ => under_way.insert(act.body.clone(), act.report),
            };
            assert!(before.is_none_or(|report| report == act.report));
        }
    }
}
