//! What must hold of whoever is named as holding something.

use std::collections::BTreeMap;

use procedure::id::MemberId;
use procedure::recommendation::Basis;
use procedure::{Act, Forum, Holder, Recorded, Seat};

use crate::holding::Property;
use crate::told::{Before, each};

pub(crate) const PROPERTIES: &[Property] = &[
    ("no holder is named without what shows it", |_, r| {
        shown(r);
    }),
    (
        "what a delegation has declared itself only it changes",
        |_, r| {
            own_word(r);
        },
    ),
    (
        "who holds an alternative is told by the last act on it",
        alternatives,
    ),
    ("who holds a view is told by the last act on it", views),
    (
        "nobody proposes or supports but by its own delegation",
        support,
    ),
];

/// The members that an act names as holding something, with what shows it.
fn named(act: &Act) -> Vec<(MemberId, &Basis)> {
    match act {
        Act::AlternativeHeld(act) => vec![(act.member, &act.basis)],
        Act::ViewJoined(act) => vec![(act.member, &act.basis)],
        Act::DivergenceRecorded(act) => {
            let holders = act.views.iter().flat_map(|view| &view.holders);
            holders.map(|it| (it.member, &it.basis)).collect()
        }
        _ => Vec::new(),
    }
}

fn is_shown(before: Before<'_>, by: &Seat, member: MemberId, basis: &Basis) -> bool {
    let own = *by == Seat::Delegation(member);
    match basis {
        Basis::Declaration => own,
        Basis::Cited(citation) => before.iter().any(
            |it| matches!(&it.act, Act::DocumentRecorded(act) if act.document == citation.document),
        ),
        Basis::Position(id) => before.iter().any(|it| {
            matches!(&it.act, Act::PositionRecorded(act) if act.position == *id
                && act.holder == Holder::Member(member))
        }),
    }
}

fn shown(record: &[Recorded]) {
    each(record, |before, recorded| {
        for (member, basis) in named(&recorded.act) {
            assert!(is_shown(before, &recorded.by.seat, member, basis));
        }
    });
}

fn own_word(record: &[Recorded]) {
    let mut declared: BTreeMap<(String, MemberId), bool> = BTreeMap::new();
    for recorded in record {
        let place = match &recorded.act {
            Act::AlternativeHeld(act) => format!("point {}:{}", act.recommendation, act.point),
            Act::ViewJoined(act) => format!("divergence {}", act.divergence),
            Act::DivergenceRecorded(act) => format!("divergence {}", act.divergence),
            _ => continue,
        };
        let none = match &recorded.act {
            Act::AlternativeHeld(act) => act.alternative.is_none(),
            Act::ViewJoined(act) => act.view.is_none(),
            _ => false,
        };
        for (member, basis) in named(&recorded.act) {
            let own = recorded.by.seat == Seat::Delegation(member);
            let key = (place.clone(), member);
            let before = declared.get(&key).copied().unwrap_or_default();
            assert!(own || !before, "{place}: {member}");
            declared.insert(key, !none && *basis == Basis::Declaration);
        }
    }
}

fn alternatives(forum: &Forum, record: &[Recorded]) {
    let mut told = BTreeMap::new();
    for recorded in record {
        if let Act::AlternativeHeld(act) = &recorded.act {
            told.insert((act.recommendation, act.point, act.member), act.alternative);
        }
    }
    told.retain(|_, alternative| alternative.is_some());
    let mut held = BTreeMap::new();
    for it in forum.recommendations.iter() {
        for point in &it.points {
            for member in point.holders() {
                let place = (it.id, point.number, member);
                let twice = held.insert(place, point.held_by(member));
                assert_eq!(twice, None, "{place:?} holds two");
            }
        }
    }
    assert_eq!(held, told);
}

fn views(forum: &Forum, record: &[Recorded]) {
    let mut told = BTreeMap::new();
    for recorded in record {
        match &recorded.act {
            Act::DivergenceRecorded(act) => {
                for (number, view) in (1..).zip(&act.views) {
                    for holder in &view.holders {
                        told.insert((act.divergence, holder.member), Some(number));
                    }
                }
            }
            Act::ViewJoined(act) => {
                told.insert((act.divergence, act.member), act.view);
            }
            _ => {}
        }
    }
    told.retain(|_, view| view.is_some());
    let mut held = BTreeMap::new();
    for it in forum.divergences.iter() {
        for holder in it.views.iter().flat_map(|view| &view.holders) {
            held.insert((it.id, holder.member), it.held_by(holder.member));
        }
    }
    assert_eq!(held, told);
}

fn support(forum: &Forum, record: &[Recorded]) {
    let mut told = BTreeMap::new();
    for recorded in record {
        match &recorded.act {
            Act::RecommendationPut(act) => {
                for member in &act.proposers {
                    assert_eq!(recorded.by.seat, Seat::Delegation(*member));
                    told.insert((act.recommendation, *member), "proposes");
                }
            }
            Act::SupportDeclared(act) => {
                assert_eq!(recorded.by.seat, Seat::Delegation(act.member));
                told.insert((act.recommendation, act.member), act.support.key());
            }
            _ => {}
        }
    }
    told.retain(|_, support| *support != "ended");
    let mut held = BTreeMap::new();
    for it in forum.recommendations.iter() {
        held.extend(it.proposers.iter().map(|m| ((it.id, *m), "proposes")));
        held.extend(it.supporters.iter().map(|m| ((it.id, *m), "supports")));
    }
    assert_eq!(held, told);
}
