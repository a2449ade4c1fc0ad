//! What must hold of mandates, of the way to the plenary, and of what comes then.

use std::collections::BTreeSet;

use procedure::follow_up::Disposition;
use procedure::id::{BodyId, MandateId};
use procedure::matter::Subject;
use procedure::{Act, Recorded};

use crate::holding::Property;
use crate::reports::day;
use crate::told::{Before, compiled, decisions, each, reading};

pub(crate) const PROPERTIES: &[Property] = &[
    (
        "a group without a valid mandate transmits nothing, and drafts no report",
        |_, r| {
            mandated(r);
        },
    ),
    (
        "a mandate is decided by the plenary, and has the end that the reading demands",
        |_, r| {
            decided_as_read(r);
        },
    ),
    ("no mandate ends while its group is in session", |_, r| {
        outside_sessions(r);
    }),
    (
        "what goes to the plenary is final, and goes once",
        |_, r| {
            final_once(r);
        },
    ),
    (
        "no disposition is taken of a report that another one has superseded",
        |_, r| {
            dispositions(r);
        },
    ),
    (
        "each recommendation of a report has one disposition, unless it was put off",
        |_, r| {
            one_disposition(r);
        },
    ),
    (
        "only what the group agreed on is adopted, and only by a defined protocol",
        |_, r| {
            adopted(r);
        },
    ),
    (
        "what is put into practice was adopted, and others are not spoken for",
        |_, r| {
            put_into_practice(r);
        },
    ),
];

/// Whether a mandate that was decided has this day.
fn has(before: Before<'_>, id: MandateId, body: &BodyId, day: jiff::civil::Date) -> bool {
    let decided = decisions(before)
        .into_values()
        .any(|(.., subject)| matches!(subject, Subject::Mandate { mandate } if *mandate == id));
    let proposed = before.iter().find_map(|it| match &it.act {
        Act::MandateProposed(act) if act.mandate == id => Some(act),
        _ => None,
    });
    let proposed = proposed.expect("it was proposed");
    let covers = proposed.from <= day && proposed.until.is_none_or(|until| day < until);
    decided && covers && proposed.body == *body
}

fn mandated(record: &[Recorded]) {
    each(record, |before, recorded| match &recorded.act {
        Act::ReportTransmitted(act) => {
            let report = compiled(before, act.report);
            let body = &report.first().expect("it was drafted").body;
            assert_eq!(act.on, day(recorded));
            assert!(has(before, act.mandate, body, act.on));
        }
        Act::ReportCompiled(act) if act.version == 1 => {
            assert!(has(before, act.mandate, &act.body, day(recorded)));
        }
        _ => {}
    });
}

/// Every decision with what it was about and the body that took it.
fn each_decision(record: &[Recorded], check: impl Fn(Before<'_>, &BodyId, &Subject)) {
    each(record, |before, recorded| {
        if let Act::DecisionTaken(act) = &recorded.act {
            let put = before.iter().find_map(|it| match &it.act {
                Act::MatterPut(put) if put.matter == act.matter => Some(put),
                _ => None,
            });
            let put = put.expect("a matter that was put");
            check(before, &put.body, &put.subject);
        }
    });
}

fn decided_as_read(record: &[Recorded]) {
    each_decision(record, |before, body, subject| {
        let Subject::Mandate { mandate } = subject else {
            return;
        };
        assert_eq!(body.as_str(), "plenary");
        let proposed = before.iter().find_map(|it| match &it.act {
            Act::MandateProposed(act) if act.mandate == *mandate => Some(act),
            _ => None,
        });
        let proposed = proposed.expect("it was proposed");
        match reading(before, "dtg-mandates") {
            Some("open-ended") => {}
            Some(_) => assert!(proposed.until.is_some() && !proposed.outputs.is_empty()),
            None => assert!(proposed.until.is_some()),
        }
    });
}

fn outside_sessions(record: &[Recorded]) {
    let (opens, closes) = (
        jiff::civil::date(2026, 12, 7),
        jiff::civil::date(2026, 12, 11),
    );
    for recorded in record {
        if let Act::MandateProposed(act) = &recorded.act
            && let Some(until) = act.until
        {
            assert!(until <= opens || closes < until);
        }
    }
}

fn final_once(record: &[Recorded]) {
    let mut gone = BTreeSet::new();
    each(record, |before, recorded| {
        if let Act::ReportTransmitted(act) = &recorded.act {
            let report = compiled(before, act.report);
            let newest = report.last().expect("it was drafted");
            assert_eq!(newest.edition, procedure::report::Edition::Final);
        }
    });
    for recorded in record {
        if let Act::ReportTransmitted(act) = &recorded.act {
            assert!(gone.insert(act.report), "it went twice");
        }
    }
}

fn dispositions(record: &[Recorded]) {
    each_decision(record, |before, body, subject| {
        let Subject::Disposition { report, .. } = subject else {
            return;
        };
        assert_eq!(body.as_str(), "plenary");
        let group = &compiled(before, *report)[0].body;
        let gone: Vec<_> = before
            .iter()
            .filter_map(|it| match &it.act {
                Act::ReportTransmitted(act) => Some(act.report),
                _ => None,
            })
            .collect();
        assert!(gone.contains(report));
        for later in gone.iter().filter(|it| report < *it) {
            assert_ne!(compiled(before, *later)[0].body, *group);
        }
    });
}

fn one_disposition(record: &[Recorded]) {
    let mut standing: Vec<(usize, _, Disposition)> = Vec::new();
    for (place, _, subject) in decisions(record).into_values() {
        if let Subject::Disposition {
            report,
            recommendation,
            disposition,
            ..
        } = subject
        {
            standing.push((place, (*report, *recommendation), *disposition));
        }
    }
    standing.sort_by_key(|(place, ..)| *place);
    let mut last = std::collections::BTreeMap::new();
    for (_, key, disposition) in standing {
        let before = last.insert(key, disposition);
        assert!(before.is_none_or(|before| before == Disposition::Deferred));
    }
}

fn adopted(record: &[Recorded]) {
    each_decision(record, |before, _, subject| {
        let Subject::Disposition {
            report,
            recommendation,
            revision,
            disposition,
            words,
        } = subject
        else {
            return;
        };
        assert!(!disposition.needs_words() || words.is_some());
        let versions = compiled(before, *report);
        let parts = &versions.last().expect("it was drafted").parts;
        let came = parts.recommendation(*recommendation);
        assert_eq!(came.map(|(_, at)| at), Some(*revision));
        if disposition.accepts() {
            assert_eq!(came.map(|(consensus, _)| consensus), Some(true));
            assert_eq!(reading(before, "elevation"), Some("defined-protocol"));
        }
    });
}

fn put_into_practice(record: &[Recorded]) {
    each(record, |before, recorded| {
        let id = match &recorded.act {
            Act::ImplementationAssigned(act) => act.recommendation,
            Act::ImplementationReported(act) => {
                let own = procedure::Seat::Delegation(act.member);
                assert_eq!(recorded.by.seat, own);
                act.recommendation
            }
            _ => return,
        };
        let adopted = decisions(before).into_values().any(|(.., subject)| {
            matches!(subject, Subject::Disposition { recommendation, disposition, .. }
                if *recommendation == id && disposition.accepts())
        });
        assert!(adopted);
    });
}
