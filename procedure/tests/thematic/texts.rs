//! What must hold of mandates, topics and the texts of recommendations.

use std::collections::BTreeMap;

use procedure::act::DecisionTaken;
use procedure::input::Contributor;
use procedure::matter::Subject;
use procedure::{Act, Forum, Recorded, Seat};

use crate::holding::Property;
use crate::told::{Before, agreed, decisions, each, open_points, reading, withdrawn};

pub(crate) const PROPERTIES: &[Property] = &[
    (
        "no text is at consensus but by a decision on that very revision",
        consensus_by_decision,
    ),
    (
        "no decision is taken on a recommendation while a point stands open",
        |_, r| {
            no_open_point(r);
        },
    ),
    (
        "no paragraph is touched after consensus, unless the plenary returned it",
        |_, r| {
            untouched(r);
        },
    ),
    (
        "every revision of a paragraph stands on the words before it",
        |_, r| {
            on_the_words_before(r);
        },
    ),
    (
        "a point is closed by the delegation that opened it",
        |_, r| {
            closed_by_its_own(r);
        },
    ),
    (
        "topics are chosen in the way of the reading in force, or in all ways at once",
        |_, r| {
            chosen_as_read(r);
        },
    ),
    (
        "the preferences shown are the last that each member filed and has not taken back",
        preferences,
    ),
    (
        "no briefer is heard without agreement, unless none is due",
        |_, r| {
            heard(r);
        },
    ),
    ("an answer that is not attributed shows nobody", |_, r| {
        unattributed(r);
    }),
    ("what groups work on is numbered without gaps", |_, r| {
        numbered(r);
    }),
];

fn consensus_by_decision(forum: &Forum, record: &[Recorded]) {
    for it in forum.recommendations.iter() {
        let told = agreed(record, it.id);
        let held = it.consensus.as_ref();
        assert_eq!(held.map(|it| (&it.decision, it.revision)), told);
    }
}

fn on_recommendation(record: &[Recorded], check: impl Fn(Before<'_>, &DecisionTaken, &Subject)) {
    each(record, |before, recorded| {
        if let Act::DecisionTaken(act) = &recorded.act {
            let put = before.iter().find_map(|it| match &it.act {
                Act::MatterPut(put) if put.matter == act.matter => Some(&put.subject),
                _ => None,
            });
            check(before, act, put.expect("a matter that was put"));
        }
    });
}

fn no_open_point(record: &[Recorded]) {
    on_recommendation(record, |before, _, subject| {
        if let Subject::Recommendation { recommendation, .. } = subject {
            assert!(open_points(before, *recommendation).is_empty());
            assert!(!withdrawn(before, *recommendation));
        }
    });
}

fn untouched(record: &[Recorded]) {
    each(record, |before, recorded| {
        let touched = match &recorded.act {
            Act::ParagraphRevised(act) => act.recommendation,
            Act::SupportDeclared(act) => act.recommendation,
            Act::PointOpened(act) => act.recommendation,
            Act::RecommendationWithdrawn(act) => act.recommendation,
            _ => return,
        };
        assert!(agreed(before, touched).is_none());
        assert!(!withdrawn(before, touched));
    });
}

fn on_the_words_before(record: &[Recorded]) {
    let mut revisions: BTreeMap<_, BTreeMap<u32, u32>> = BTreeMap::new();
    let mut newest: BTreeMap<_, u32> = BTreeMap::new();
    let mut prose = BTreeMap::new();
    for recorded in record {
        match &recorded.act {
            Act::RecommendationPut(act) => {
                let count = u32::try_from(act.paragraphs.len()).expect("few");
                let first = (1..=count).map(|paragraph| (paragraph, 1)).collect();
                revisions.insert(act.recommendation, first);
                newest.insert(act.recommendation, 1);
            }
            Act::ParagraphRevised(act) => {
                let of = revisions.get_mut(&act.recommendation).expect("it was put");
                let base = of.insert(act.paragraph, act.revision).unwrap_or_default();
                assert_eq!(base, act.base);
                let before = newest.insert(act.recommendation, act.revision);
                assert_eq!(before, Some(act.revision - 1));
            }
            Act::ProseEdited(act) => {
                let base = prose.insert((act.report, act.place), act.revision);
                assert_eq!(base.unwrap_or_default(), act.base);
            }
            _ => {}
        }
    }
}

fn closed_by_its_own(record: &[Recorded]) {
    each(record, |before, recorded| {
        if let Act::PointClosed(act) = &recorded.act {
            let opened = before.iter().any(|it| {
                matches!(&it.act, Act::PointOpened(open) if open.recommendation
                    == act.recommendation && open.point == act.point && open.member == act.member)
            });
            assert!(opened);
            assert_eq!(recorded.by.seat, Seat::Delegation(act.member));
        }
    });
}

fn chosen_as_read(record: &[Recorded]) {
    on_recommendation(record, |before, act, subject| {
        let Subject::Topics { body, topics } = subject else {
            return;
        };
        let matter = before.iter().find_map(|it| match &it.act {
            Act::MatterPut(put) if put.matter == act.matter => Some(put),
            _ => None,
        });
        let plenary = matter.expect("it was put").body.as_str() == "plenary";
        let wanted = |topic| {
            let mut last = BTreeMap::new();
            for it in before {
                match &it.act {
                    Act::PreferencesFiled(filed) if filed.body == *body => {
                        last.insert(filed.member, &filed.ranked);
                    }
                    Act::PreferencesWithdrawn(taken) if taken.body == *body => {
                        last.remove(&taken.member);
                    }
                    _ => {}
                }
            }
            last.values()
                .any(|ranked| ranked.iter().any(|one| one.topic == topic))
        };
        let all_wanted = topics.iter().all(|topic| wanted(*topic));
        let consulted = before
            .iter()
            .any(|it| matches!(&it.act, Act::ConsultationHeld(held) if held.matter == act.matter));
        match reading(before, "dtg-topics") {
            Some("consensus-of-all") => assert_eq!(act.entitled, 5),
            Some("plenary-controls") => assert!(plenary),
            Some("bottom-up") => assert!(!plenary && all_wanted),
            Some(other) => panic!("a decision on topics under {other}"),
            None => assert!(plenary && all_wanted && consulted && act.entitled == 5),
        }
    });
    each(record, |before, recorded| {
        if let Act::TopicsChosen(act) = &recorded.act {
            let way = reading(before, "dtg-topics");
            assert_eq!(way, Some("chair-and-cofacilitators"));
            assert!(!act.consultations.is_empty());
        }
    });
}

fn preferences(forum: &Forum, record: &[Recorded]) {
    let mut last = BTreeMap::new();
    for recorded in record {
        match &recorded.act {
            Act::PreferencesFiled(act) => {
                assert_eq!(recorded.by.seat, Seat::Delegation(act.member));
                last.insert((act.body.clone(), act.member), &act.ranked);
            }
            Act::PreferencesWithdrawn(act) => {
                assert_eq!(recorded.by.seat, Seat::Delegation(act.member));
                let filed = last.remove(&(act.body.clone(), act.member));
                assert!(filed.is_some(), "nothing was there to be taken back");
            }
            _ => {}
        }
    }
    let bodies = forum.bodies.iter().map(|body| &body.id);
    let shown = bodies.flat_map(|body| {
        let filed = forum.topics.preferences(body);
        filed.map(|(member, it)| ((body.clone(), member), &it.ranked))
    });
    assert_eq!(shown.collect::<BTreeMap<_, _>>(), last);
}

fn heard(record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::InputFiled(act) = &recorded.act else {
            return;
        };
        let Contributor::Briefer(id) = &act.from else {
            return;
        };
        let free = reading(before, "stakeholders-in-dtgs") == Some("experts-and-community");
        let agreed = decisions(before)
            .into_values()
            .any(|(.., subject)| matches!(subject, Subject::Briefer { briefer } if briefer == id));
        assert!(free || agreed);
    });
}

fn unattributed(record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::ScenarioAnswered(act) = &recorded.act else {
            return;
        };
        let attributed = before.iter().any(|it| {
            matches!(&it.act, Act::ScenarioSet(set) if set.scenario == act.scenario
                && set.attributed)
        });
        let delegation = matches!(recorded.by.seat, Seat::Delegation(_));
        assert_eq!(act.member.is_some(), attributed);
        assert_eq!(delegation, attributed);
    });
}

fn numbered(record: &[Recorded]) {
    let mut last: BTreeMap<&str, u32> = BTreeMap::new();
    for recorded in record {
        let (kind, number) = match &recorded.act {
            Act::MandateProposed(act) => ("mandate", act.mandate.0),
            Act::TopicProposed(act) => ("topic", act.topic.0),
            Act::BrieferNominated(act) => ("briefer", act.briefer.0),
            Act::InputFiled(act) => ("input", act.input.0),
            Act::ScenarioSet(act) => ("scenario", act.scenario.0),
            Act::RecommendationPut(act) => ("recommendation", act.recommendation.0),
            Act::DivergenceRecorded(act) => ("divergence", act.divergence.0),
            Act::ReportCompiled(act) if act.version == 1 => ("report", act.report.0),
            _ => continue,
        };
        let before = last.insert(kind, number).unwrap_or_default();
        assert_eq!(number, before + 1, "{kind}");
    }
}
