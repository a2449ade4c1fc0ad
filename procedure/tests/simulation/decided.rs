//! What must hold of decisions, told from the acts alone.

use std::collections::{BTreeMap, BTreeSet};

use procedure::act::DecisionTaken;
use procedure::id::{MemberId, ProvisionId, ReadingId};
use procedure::matter::{Given, How, Majority, Stage, Subject};
use procedure::provision::Standing;
use procedure::{Act, Forum, Recorded, Seat};

use crate::holding::Property;
use crate::told::{Before, Told, each, of};

/// What must hold, by name.
pub(crate) const PROPERTIES: &[Property] = &[
    (
        "no decision by consensus is taken over a standing objection",
        |_, r| {
            taken(r, |told, _, act| {
                assert!(act.how == How::Vote || told.standing().is_empty());
            });
        },
    ),
    (
        "no decision by consensus is taken while a hold lasts",
        |_, r| {
            taken(r, |told, it, act| {
                assert!(act.how == How::Vote || told.holds().all(|(_, until)| until <= it.at));
            });
        },
    ),
    (
        "the clerk records what silence brings, and the Chair every other decision",
        |_, r| {
            taken(r, |told, it, act| {
                let body = told.put().map(|put| put.body.clone());
                let by_chair = body.map(Seat::Chair).as_ref() == Some(&it.by.seat);
                assert_eq!(act.how == How::Silence, it.by.seat == Seat::Clerk);
                assert_eq!(act.how != How::Silence, by_chair);
            });
        },
    ),
    ("two different persons are at the gavel", |_, r| {
        taken(r, |_, it, act| match &act.confirmed_by {
            Some(second) => assert_ne!(*second, it.by.person),
            None => assert_eq!(act.how, How::Silence),
        });
    }),
    (
        "the gavel falls after the question and the pause",
        |_, r| {
            taken(r, |told, it, act| match act.how {
                How::InMeeting | How::AfterConsultations => {
                    assert!(told.pause().is_some_and(|ends| ends <= it.at));
                }
                How::Silence | How::Vote => {}
            });
        },
    ),
    (
        "what is decided after consultations has a consultation on record",
        |_, r| {
            taken(r, |told, _, act| {
                let held = told
                    .acts()
                    .iter()
                    .any(|it| matches!(it.act, Act::ConsultationHeld(_)));
                assert!(act.how != How::AfterConsultations || held);
            });
        },
    ),
    ("nothing is decided before it is opened", |_, r| {
        taken(r, |told, _, _| assert!(told.opened().is_some()));
    }),
    ("what is over is not decided again", |_, r| {
        taken(r, |told, _, _| assert!(!told.over()));
    }),
    ("a decision is on the text of the day", |_, r| {
        taken(r, |told, _, act| assert_eq!(act.text.as_ref(), told.text()));
    }),
    (
        "a decision counts the members that were entitled, each once",
        |_, r| {
            taken(r, |told, _, act| {
                let entitled: BTreeSet<MemberId> = told
                    .opened()
                    .expect("it was opened")
                    .entitled
                    .iter()
                    .copied()
                    .collect();
                assert_eq!(usize::try_from(act.entitled), Ok(entitled.len()));
            });
        },
    ),
    (
        "a decision names those that dissociated themselves, and nobody else",
        |_, r| {
            taken(r, |told, _, act| {
                let said = told.acts().iter().filter_map(|it| match &it.act {
                    Act::WordsAttached(act) if act.given == Given::Dissociation => Some(act.member),
                    _ => None,
                });
                let said: BTreeSet<MemberId> = said.collect();
                assert_eq!(act.dissociated, said.into_iter().collect::<Vec<_>>());
            });
        },
    ),
    (
        "decisions are numbered within their year without gaps",
        |_, r| numbered(r),
    ),
    ("adoption writes no member's stance", |forum, r| {
        let written = r
            .iter()
            .filter(|it| matches!(it.act, Act::PositionRecorded(_)));
        assert_eq!(forum.questions.positions().len(), written.count());
    }),
    (
        "a decision is under a provision that reads one way then, and names the reading",
        |_, r| {
            each(r, |before, it| {
                if let Act::DecisionTaken(act) = &it.act {
                    let read = readings(before);
                    assert_eq!(read.get(&act.provision), Some(&act.reading));
                    assert!(act.reading.is_some());
                }
            });
        },
    ),
    (
        "the reading in force is the one recorded or decided last",
        |forum, r| {
            for (provision, reading) in readings(r) {
                let on_record = forum.provisions.get(&provision).expect("it is on record");
                let now = match (&on_record.standing, on_record.readings.as_slice()) {
                    (Standing::InForce { reading }, _) => Some(reading.clone()),
                    (_, [only]) => Some(only.reading.clone()),
                    _ => None,
                };
                assert_eq!(now, reading, "{provision}");
            }
        },
    ),
    ("no vote is taken while votes are switched off", |_, r| {
        each(r, |before, it| {
            if matches!(it.act, Act::VoteTaken(_)) {
                let votes = ProvisionId::new("procedural-votes").expect("a key");
                let now = readings(before).get(&votes).cloned().flatten();
                assert_eq!(now, ReadingId::new("fall-back").ok());
            }
        });
    }),
    ("nobody votes twice, and only who is entitled", |_, r| {
        each(r, |before, it| {
            let Act::VoteTaken(act) = &it.act else { return };
            let told = Told::new(before, act.matter);
            let entitled = &told.opened().expect("it was opened").entitled;
            let all: Vec<_> = act.yes.iter().chain(&act.no).chain(&act.abstain).collect();
            let once: BTreeSet<_> = all.iter().collect();
            assert_eq!(once.len(), all.len());
            assert!(all.iter().all(|member| entitled.contains(member)));
        });
    }),
    (
        "a vote carries by the majority required, and a tie does not",
        |_, r| {
            each(r, |_, it| {
                let Act::VoteTaken(act) = &it.act else { return };
                let (yes, no) = (act.yes.len(), act.no.len());
                let due = match act.majority {
                    Majority::Simple => no < yes,
                    Majority::TwoThirds => yes > 0 && yes * 3 >= (yes + no) * 2,
                };
                assert_eq!(act.carried, due);
            });
        },
    ),
    ("what a vote decides is the text voted on", |_, r| {
        taken(r, |told, _, act| {
            if act.how == How::Vote {
                let newest = told.acts().iter().rev().find_map(|it| match &it.act {
                    Act::VoteTaken(act) => Some(act.carried),
                    Act::TextChanged(_) => Some(false),
                    _ => None,
                });
                assert_eq!(newest, Some(true));
            }
        });
    }),
    (
        "a decision is cancelled once, by a later one, and stays on record",
        cancelled,
    ),
    ("an agenda stands as the last matter on it left it", agendas),
    ("every matter is as far as its acts say", |forum, r| {
        for matter in forum.matters.iter() {
            let told = Told::new(r, matter.id);
            let over = matches!(matter.stage, Stage::Decided(_) | Stage::Closed(_));
            assert_eq!(over, told.over());
            assert_eq!(matter.stage == Stage::Put, !over && told.opened().is_none());
        }
    }),
];

/// Runs a check on every decision.
fn taken(record: &[Recorded], check: impl Fn(&Told<'_>, &Recorded, &DecisionTaken)) {
    each(record, |before, recorded| {
        if let Act::DecisionTaken(act) = &recorded.act {
            check(&Told::new(before, act.matter), recorded, act);
        }
    });
}

fn numbered(record: &[Recorded]) {
    let mut count: BTreeMap<i16, u32> = BTreeMap::new();
    for recorded in record {
        if let Act::DecisionTaken(act) = &recorded.act {
            let in_year = count.entry(act.on.year()).or_default();
            *in_year += 1;
            assert_eq!(
                act.decision.to_string(),
                format!("{}/{in_year}", act.on.year())
            );
        }
    }
}

/// How each provision reads after these acts: as recorded, decided, or open again.
fn readings(record: Before<'_>) -> BTreeMap<ProvisionId, Option<ReadingId>> {
    let mut now = BTreeMap::new();
    for (place, recorded) in record.iter().enumerate() {
        match &recorded.act {
            Act::ProvisionRecorded(act) => {
                let reading = match (&act.standing, act.readings.as_slice()) {
                    (Standing::InForce { reading }, _) => Some(reading.clone()),
                    (_, [only]) => Some(only.reading.clone()),
                    _ => None,
                };
                now.insert(act.provision.clone(), reading);
            }
            Act::DecisionTaken(act) => {
                if let Some(Subject::Reading { provision, reading }) = subject(record, act) {
                    now.insert(provision, Some(reading));
                }
            }
            Act::DecisionCancelled(act) => {
                let decided = record[..place].iter().find_map(|it| match &it.act {
                    Act::DecisionTaken(taken) if taken.decision == act.decision => Some(taken),
                    _ => None,
                });
                let subject = decided.and_then(|taken| subject(record, taken));
                if let Some(Subject::Reading { provision, reading }) = subject
                    && now.get(&provision) == Some(&Some(reading))
                {
                    now.insert(provision, None);
                }
            }
            _ => {}
        }
    }
    now
}

fn subject(record: Before<'_>, taken: &DecisionTaken) -> Option<Subject> {
    Some(Told::new(record, taken.matter).put()?.subject.clone())
}

fn cancelled(forum: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::DecisionCancelled(act) = &recorded.act else {
            return;
        };
        let place = |id: &procedure::id::DecisionId| {
            before.iter().position(
                |it| matches!(&it.act, Act::DecisionTaken(taken) if taken.decision == *id),
            )
        };
        assert!(place(&act.decision) < place(&act.by_decision));
        assert!(place(&act.decision).is_some());
        let twice = before.iter().any(
            |it| matches!(&it.act, Act::DecisionCancelled(other) if other.decision == act.decision),
        );
        assert!(!twice);
        let still = forum.matters.decision(&act.decision).expect("it stays");
        assert_eq!(still.cancelled_by.as_ref(), Some(&act.by_decision));
    });
}

fn agendas(forum: &Forum, record: &[Recorded]) {
    for session in forum.sessions.iter() {
        let stood = record.iter().filter_map(|it| {
            let (on, ended) = match &it.act {
                Act::AgendaStood(act) if act.session == session.id => {
                    return Some((act.on, act.standing.key()));
                }
                Act::DecisionTaken(act) => (act.on, "adopted"),
                Act::MatterClosed(act) if act.closing.key() == "not-adopted" => {
                    (act.on, "not-adopted")
                }
                _ => return None,
            };
            let put = Told::new(record, of(&it.act)?).put()?;
            let about =
                matches!(&put.subject, Subject::Agenda { session: of } if *of == session.id);
            about.then_some((on, ended))
        });
        // What was entered late takes its place by its day.
        let last = stood.max_by_key(|(on, _)| *on).map(|(_, ended)| ended);
        let now = forum.agendas.standings(&session.id).last();
        match (last, now) {
            (None, None) => {}
            (Some(last), Some(now)) => assert!(now.standing.key().starts_with(last)),
            (last, now) => panic!("{}: {last:?} and {now:?}", session.id),
        }
    }
}
