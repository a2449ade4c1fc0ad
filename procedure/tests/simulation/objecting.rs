//! What must hold of what delegations say to a matter, and of its clock, told from the acts alone.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use procedure::act::ObjectionRaised;
use procedure::id::MemberId;
use procedure::matter::object::{BELIEVED, ON_ITS_WAY};
use procedure::matter::{Breakers, Given, How, Mode, OnBreak, Reasons};
use procedure::{Act, Forum, Recorded, Seat};

use crate::holding::Property;
use crate::told::{Told, each, of, speaker};

/// What must hold, by name.
pub(crate) const PROPERTIES: &[Property] = &[
    ("nothing is said of a matter that nobody has put", |_, r| {
        each(r, |before, it| {
            if let Some(matter) = of(&it.act) {
                let put = matches!(it.act, Act::MatterPut(_));
                assert_eq!(put, Told::new(before, matter).put().is_none());
            }
        });
    }),
    (
        "matters, objections and consultations are numbered without gaps",
        |_, r| numbers(r),
    ),
    ("a matter is opened once", |_, r| {
        each(r, |before, it| {
            if let Act::MatterOpened(act) = &it.act {
                assert!(Told::new(before, act.matter).opened().is_none());
            }
        });
    }),
    (
        "who is entitled is who was on record, or present, when it was opened",
        entitled,
    ),
    (
        "nobody speaks to an open matter who was not entitled",
        |_, r| {
            said(r, |told, _, member| {
                let listed = told
                    .opened()
                    .map(|opened| opened.entitled.contains(&member));
                assert_ne!(listed, Some(false));
            });
        },
    ),
    ("a delegation speaks for its own member only", |_, r| {
        said(r, |_, it, member| {
            assert_eq!(it.by.seat, Seat::Delegation(member));
        });
    }),
    ("a delegation has one objection at a time", |_, r| {
        raised(r, |told, _, act| {
            let mut own = told.objections().filter(|o| o.member == act.member);
            assert!(own.all(|o| told.withdrawn(o)));
        });
    }),
    ("an objection is to the text of the day", |_, r| {
        raised(r, |told, _, act| assert_eq!(act.text.as_ref(), told.text()));
    }),
    (
        "what is received after silence ended is late, and nothing else is",
        |_, r| {
            raised(r, |told, _, act| {
                let passed = told.ends().is_some_and(|ends| ends < act.received);
                let decided = told.over();
                assert_eq!(act.late, decided || (told.runs() && passed));
            });
        },
    ),
    (
        "what was received is believed as long as anything is on its way, and never ahead",
        |_, r| {
            raised(r, |_, it, act| {
                assert!(act.received <= it.at && it.at <= act.received + BELIEVED);
            });
        },
    ),
    (
        "a late objection breaks nothing and stays on record",
        |forum, r| {
            raised(r, |_, _, act| {
                let matter = forum.matters.get(act.matter).expect("it is on record");
                assert!(matter.objections.iter().any(|o| o.id == act.objection));
                assert!(!act.late || act.breaks.is_none());
            });
        },
    ),
    (
        "an objection in time breaks a silence that runs, as the terms say",
        |_, r| {
            raised(r, |told, _, act| {
                let due = told.terms().map(|terms| terms.on_break);
                let breaks = (told.runs() && !act.late).then_some(due).flatten();
                assert_eq!(act.breaks, breaks);
            });
        },
    ),
    ("reasons are given where the terms demand them", |_, r| {
        raised(r, |told, _, act| {
            let demanded = told
                .terms()
                .is_some_and(|terms| terms.reasons == Reasons::Required);
            let given = act.reasons.is_some() || act.in_confidence.is_some();
            assert!(!demanded || given);
        });
    }),
    ("a delegation withdraws its own objection, once", |_, r| {
        each(r, |before, it| {
            if let Act::ObjectionWithdrawn(act) = &it.act {
                let told = Told::new(before, act.matter);
                let mut all = told.objections();
                let own = all.find(|o| o.objection == act.objection && o.member == act.member);
                assert!(own.is_some_and(|own| !told.withdrawn(own)));
            }
        });
    }),
    ("what the head raised only the head withdraws", |_, r| {
        each(r, |before, it| {
            if let Act::ObjectionWithdrawn(act) = &it.act {
                let told = Told::new(before, act.matter);
                let raised = told.objections().find(|o| o.objection == act.objection);
                assert!(raised.is_some_and(|raised| !raised.by_head || act.by_head));
            }
        });
    }),
    (
        "what the head withdrew nobody else raises again to the same text",
        |_, r| {
            raised(r, |told, _, act| {
                let last = told.objections().filter(|o| o.member == act.member).last();
                let by_head = last.is_some_and(|last| {
                last.text == act.text
                    && told.acts().iter().any(|it| {
                        matches!(&it.act, Act::ObjectionWithdrawn(w) if w.objection == last.objection && w.by_head)
                    })
            });
                assert!(!by_head || act.by_head);
            });
        },
    ),
    (
        "a hold is asked once by a delegation, before the deadline, within the terms",
        holds,
    ),
    ("a dissociation names paragraphs", |_, r| {
        each(r, |_, it| {
            if let Act::WordsAttached(act) = &it.act {
                assert!(act.given != Given::Dissociation || !act.paragraphs.is_empty());
            }
        });
    }),
    (
        "after a decision there are explanations only, and before it none of those",
        |_, r| {
            each(r, |before, it| {
                if let Act::WordsAttached(act) = &it.act {
                    let told = Told::new(before, act.matter);
                    assert_eq!(act.given == Given::ExplanationAfter, told.over());
                }
            });
        },
    ),
    (
        "a consultation is confirmed by those consulted, once each",
        |forum, _| {
            for matter in forum.matters.iter() {
                for held in &matter.consultations {
                    let once: BTreeSet<&MemberId> = held.confirmed.iter().collect();
                    assert_eq!(once.len(), held.confirmed.len());
                    assert!(
                        held.confirmed
                            .iter()
                            .all(|member| held.with.contains(member))
                    );
                }
            }
        },
    ),
    (
        "who has spoken is who entered something, and no other",
        |forum, r| {
            for matter in forum.matters.iter() {
                let told = Told::new(r, matter.id);
                let confirms = |it: &&&Recorded| !matches!(it.act, Act::ConsultationConfirmed(_));
                let acts = told.acts().iter().filter(confirms);
                let due: BTreeSet<MemberId> = acts.filter_map(|it| speaker(&it.act)).collect();
                assert_eq!(matter.spoken(), due);
            }
        },
    ),
    (
        "silence is decided after its end and the time on the way, never before",
        |_, r| {
            each(r, |before, it| {
                if let Act::DecisionTaken(act) = &it.act
                    && act.how == How::Silence
                {
                    let told = Told::new(before, act.matter);
                    assert!(told.runs());
                    assert!(told.ends().is_some_and(|ends| ends + ON_ITS_WAY < it.at));
                }
            });
        },
    ),
    (
        "silence lasts at least as long as the terms demand",
        |_, r| {
            each(r, |before, it| {
                let Some(deadline) = new_deadline(&it.act) else {
                    return;
                };
                let told = Told::new(before, of(&it.act).expect("of a matter"));
                let hours = told.terms().map_or(0, |terms| terms.hours_min);
                assert!(it.at + SignedDuration::from_hours(hours.into()) <= deadline);
            });
        },
    ),
    (
        "silence starts when the languages demanded are out, and no machine's counts",
        |_, r| {
            each(r, |before, it| {
                if new_deadline(&it.act).is_none() {
                    return;
                }
                let put = of(&it.act).expect("of a matter");
                let told = Told::new(before, put);
                let now = match &it.act {
                    Act::TextChanged(act) => Some(&act.text),
                    _ => told.acts().iter().rev().find_map(|it| match &it.act {
                        Act::TextChanged(act) => Some(&act.text),
                        Act::MatterPut(act) => act.text.as_ref(),
                        _ => None,
                    }),
                };
                for language in told.terms().map_or(&[][..], |terms| &terms.languages) {
                    let out = now.is_some_and(|text| {
                        let mut versions = text.versions.iter();
                        versions
                            .any(|v| v.language == *language && v.status != text::Status::Machine)
                    });
                    assert!(out, "{language:?} is not out");
                }
            });
        },
    ),
    (
        "a deadline is extended before it passes, to a later time within the terms",
        |_, r| {
            each(r, |before, it| {
                if let Act::DeadlineExtended(act) = &it.act {
                    let told = Told::new(before, act.matter);
                    let was = told.deadline().expect("it runs");
                    let most = told.terms().map_or(0, |terms| terms.extension_hours_max);
                    assert!(it.at <= was && was < act.deadline.at);
                    assert!(act.deadline.at <= was + SignedDuration::from_hours(most.into()));
                }
            });
        },
    ),
    ("silence is resumed where no objection stands", |_, r| {
        each(r, |before, it| {
            if let Act::SilenceResumed(act) = &it.act {
                let told = Told::new(before, act.matter);
                assert!(!told.runs() && !told.over() && told.standing().is_empty());
            }
        });
    }),
    (
        "a silence that ended unbroken is neither extended nor changed",
        |_, r| {
            each(r, |before, it| {
                if let Act::DeadlineExtended(_) | Act::TextChanged(_) = &it.act {
                    let told = Told::new(before, of(&it.act).expect("of a matter"));
                    assert!(!told.runs() || told.ends().is_some_and(|ends| it.at <= ends));
                }
            });
        },
    ),
    (
        "only a silence procedure has a deadline, with the edition of the zone rules",
        |_, r| {
            each(r, |before, it| {
                if let Act::MatterOpened(act) = &it.act {
                    let silence = Told::new(before, act.matter).silence();
                    assert_eq!(act.deadline.is_some(), silence);
                    assert_eq!(act.tzdb.is_some(), silence);
                }
            });
        },
    ),
    (
        "a matter keeps the terms it was opened under",
        |forum, r| {
            for matter in forum.matters.iter() {
                let told = Told::new(r, matter.id);
                if let Some(opened) = &matter.opened {
                    let frozen = opened
                        .terms
                        .as_ref()
                        .map(|terms| (terms.hours_min, terms.on_break));
                    let due = told.terms().map(|terms| (terms.hours_min, terms.on_break));
                    assert_eq!(frozen, due);
                }
            }
        },
    ),
    (
        "the Chair does not ask while an objection stands or silence runs",
        |_, r| {
            each(r, |before, it| {
                if let Act::ConsensusTested(act) = &it.act {
                    let told = Told::new(before, act.matter);
                    assert!(told.standing().is_empty() && !told.runs() && !told.over());
                    assert!(it.at <= act.pause_ends);
                }
            });
        },
    ),
    (
        "what ends a silence is over, and what reopens or pauses it is not",
        |_, r| {
            raised(r, |told, _, act| {
                let ends = act.breaks == Some(OnBreak::Ends);
                assert!(!ends || told.put().is_some_and(|put| put.mode == Mode::Silence));
            });
        },
    ),
    ("a changed text is another text", |_, r| {
        each(r, |before, it| {
            if let Act::TextChanged(act) = &it.act {
                assert_ne!(Told::new(before, act.matter).text(), Some(&act.text.sha256));
            }
        });
    }),
    ("what is taken note of nobody objects to", |_, r| {
        each(r, |before, it| {
            if let Act::MatterClosed(act) = &it.act
                && act.closing.key() == "taken-note-of"
            {
                assert!(Told::new(before, act.matter).standing().is_empty());
            }
        });
    }),
];

fn raised(record: &[Recorded], check: impl Fn(&Told<'_>, &Recorded, &ObjectionRaised)) {
    each(record, |before, recorded| {
        if let Act::ObjectionRaised(act) = &recorded.act {
            check(&Told::new(before, act.matter), recorded, act);
        }
    });
}

fn said(record: &[Recorded], check: impl Fn(&Told<'_>, &Recorded, MemberId)) {
    each(record, |before, recorded| {
        if matches!(recorded.act, Act::ConsultationConfirmed(_)) {
            return;
        }
        if let (Some(member), Some(matter)) = (speaker(&recorded.act), of(&recorded.act)) {
            check(&Told::new(before, matter), recorded, member);
        }
    });
}

/// The deadline from which a silence procedure is counted anew.
fn new_deadline(act: &Act) -> Option<jiff::Timestamp> {
    match act {
        Act::MatterOpened(act) => act.deadline.as_ref().map(|end| end.at),
        Act::TextChanged(act) => act.deadline.as_ref().map(|end| end.at),
        Act::SilenceResumed(act) => Some(act.deadline.at),
        _ => None,
    }
}

fn numbers(record: &[Recorded]) {
    let (mut matters, mut objections, mut consultations) = (0, 0, 0);
    for recorded in record {
        let (number, count) = match &recorded.act {
            Act::MatterPut(act) => (act.matter.0, &mut matters),
            Act::ObjectionRaised(act) => (act.objection.0, &mut objections),
            Act::ConsultationHeld(act) => (act.consultation.0, &mut consultations),
            _ => continue,
        };
        *count += 1;
        assert_eq!(number, *count);
    }
}

fn entitled(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::MatterOpened(act) = &recorded.act else {
            return;
        };
        let told = Told::new(before, act.matter);
        let present = told
            .terms()
            .is_some_and(|t| t.breakers == Breakers::MembersPresent);
        let admitted = before.iter().filter_map(|it| match &it.act {
            Act::MemberAdmitted(act) => Some(act.member),
            _ => None,
        });
        let admitted: BTreeSet<MemberId> = admitted.collect();
        let listed: BTreeSet<MemberId> = act.entitled.iter().copied().collect();
        assert_eq!(listed.len(), act.entitled.len(), "somebody is listed twice");
        assert!(listed.is_subset(&admitted));
        if present {
            assert_eq!(act.present.as_ref(), Some(&act.entitled));
        } else {
            assert_eq!(listed, admitted);
        }
    });
}

fn holds(_: &Forum, record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::HoldAsked(act) = &recorded.act else {
            return;
        };
        let told = Told::new(before, act.matter);
        let most = told.terms().map_or(0, |terms| terms.hold_hours_max);
        let at = recorded.at;
        assert!(at < act.until.at);
        assert!(act.until.at <= at + SignedDuration::from_hours(most.into()));
        assert!(told.deadline().is_none_or(|end| at <= end));
        assert!(told.holds().all(|(member, _)| member != act.member));
    });
}
