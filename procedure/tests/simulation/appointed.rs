//! What must hold of posts, candidates and slates, told from the acts alone.

use std::collections::{BTreeMap, BTreeSet};

use procedure::act::{CandidateNominated, CriteriaSet, SlateAppointed, SlatePut};
use procedure::appointment::{RestsOn, Strength, Verdict};
use procedure::id::{CandidateId, DecisionId, MemberId, PostId, SlateId};
use procedure::matter::{Format, Subject};
use procedure::{Act, Command, Forum, Recorded, Seat};

use crate::holding::Property;
use crate::told::{Before, each};
use crate::vocabulary::days;

/// What must hold, by name.
pub(crate) const PROPERTIES: &[Property] = &[
    (
        "nobody comes into office by a slate but by the reading in force, by approval or by arrangement",
        |_, r| appointed(r, rests),
    ),
    (
        "an arrangement names the posts it serves for, and serves each once",
        |_, r| appointed(r, once),
    ),
    (
        "the Chair appoints after every member was consulted on that very slate",
        |_, r| appointed(r, everybody_consulted),
    ),
    (
        "the Chair appoints no slate that does not meet what is hard",
        |_, r| appointed(r, hard_criteria),
    ),
    (
        "whoever comes into office was nominated for the post, consented, and has not withdrawn",
        |_, r| appointed(r, nominated),
    ),
    (
        "whoever comes into office is the candidate that was put, and until when it was put",
        |_, r| appointed(r, as_put),
    ),
    (
        "a slate that was replaced or has led into office leads nowhere more",
        slates_end,
    ),
    (
        "no post has more holders by slates than places",
        |forum, _| places(forum),
    ),
    ("nobody stands twice for one post", |_, r| stand_once(r)),
    (
        "whoever takes a candidacy back nominated it, or the secretariat does",
        |_, r| {
            taken_back(r);
        },
    ),
    ("nominations are called for when they are made", |_, r| {
        called(r);
    }),
    (
        "candidates, criteria and slates are numbered without gaps",
        |_, r| numbered(r),
    ),
    ("views on slates decide nothing", |_, r| views(r)),
    (
        "the record verifies with what is personal in it sealed",
        |_, r| sealed(r),
    ),
];

/// Acts about posts that the Chair of the body that decides does.
pub(crate) fn by_a_chair(act: &Act) -> bool {
    matches!(
        act,
        Act::NominationsCalled(_)
            | Act::SlatePut(_)
            | Act::SlateConsulted(_)
            | Act::SlateAppointed(_)
            | Act::InterimNamed(_)
    )
}

fn appointed(record: &[Recorded], check: fn(Before<'_>, &SlateAppointed)) {
    each(record, |before, it| {
        if let Act::SlateAppointed(act) = &it.act {
            check(before, act);
        }
    });
}

fn put(before: Before<'_>, slate: SlateId) -> &SlatePut {
    let put = before.iter().find_map(|it| match &it.act {
        Act::SlatePut(act) if act.slate == slate => Some(&**act),
        _ => None,
    });
    put.expect("a slate that was put")
}

/// What a decision was about, unless it was cancelled.
fn decided<'a>(before: Before<'a>, id: &DecisionId) -> Option<&'a Subject> {
    let cancelled = before
        .iter()
        .any(|it| matches!(&it.act, Act::DecisionCancelled(act) if act.decision == *id));
    let matter = before.iter().find_map(|it| match &it.act {
        Act::DecisionTaken(act) if act.decision == *id && !cancelled => Some(act.matter),
        _ => None,
    })?;
    before.iter().find_map(|it| match &it.act {
        Act::MatterPut(act) if act.matter == matter => Some(&act.subject),
        _ => None,
    })
}

fn approves(before: Before<'_>, decision: &DecisionId, slate: SlateId) -> bool {
    matches!(decided(before, decision), Some(Subject::Slate { slate: of }) if *of == slate)
}

fn rests(before: Before<'_>, act: &SlateAppointed) {
    match &act.rests_on {
        RestsOn::Chair { reading } => {
            assert_eq!(reading.as_str(), "chair-appoints");
            assert_eq!(act.provision.as_str(), "cofacilitator-appointment");
        }
        RestsOn::Members { decision } => assert!(approves(before, decision, act.slate)),
        RestsOn::Arrangement {
            arrangement,
            as_if,
            decision,
        } => {
            let Some(Subject::Arrangement { reading, .. }) = decided(before, arrangement) else {
                panic!("{arrangement} is no arrangement that stands");
            };
            assert_eq!(reading, as_if);
            match decision {
                Some(decision) => assert!(approves(before, decision, act.slate)),
                None => assert_eq!(as_if.as_str(), "chair-appoints"),
            }
        }
    }
}

fn once(before: Before<'_>, act: &SlateAppointed) {
    let RestsOn::Arrangement { arrangement, .. } = &act.rests_on else {
        return;
    };
    let Some(Subject::Arrangement { posts, .. }) = decided(before, arrangement) else {
        panic!("{arrangement} is no arrangement that stands");
    };
    let filled: BTreeSet<&PostId> = act.holders.iter().map(|holder| &holder.post).collect();
    assert!(filled.iter().all(|post| posts.contains(post)));
    for it in before {
        if let Act::SlateAppointed(earlier) = &it.act
            && matches!(&earlier.rests_on, RestsOn::Arrangement { arrangement: by, .. } if by == arrangement)
        {
            assert!(
                earlier
                    .holders
                    .iter()
                    .all(|holder| !filled.contains(&holder.post))
            );
        }
    }
}

/// Whether the Chair appoints, by the reading in force or as if it were.
fn by_the_chair(act: &SlateAppointed) -> bool {
    match &act.rests_on {
        RestsOn::Chair { .. } => true,
        RestsOn::Members { .. } => false,
        RestsOn::Arrangement { decision, .. } => decision.is_none(),
    }
}

fn everybody_consulted(before: Before<'_>, act: &SlateAppointed) {
    if !by_the_chair(act) {
        return;
    }
    let mut missing: BTreeSet<MemberId> = BTreeSet::new();
    let mut open = false;
    for it in before {
        match &it.act {
            Act::MemberAdmitted(act) => {
                missing.insert(act.member);
            }
            Act::SlateConsulted(held) if held.slate == act.slate => {
                open |= held.format == Format::OpenToAll;
            }
            _ => {}
        }
    }
    for it in before {
        if let Act::SlateConsulted(held) = &it.act
            && held.slate == act.slate
        {
            missing.retain(|member| !held.with.contains(member));
        }
    }
    assert!(open || missing.is_empty(), "{missing:?} were not consulted");
}

fn hard_criteria(before: Before<'_>, act: &SlateAppointed) {
    let slate = put(before, act.slate);
    let Some(set) = slate.set.filter(|_| by_the_chair(act)) else {
        return;
    };
    let set = before.iter().find_map(|it| match &it.act {
        Act::CriteriaSet(act) if act.set == set => Some(&**act),
        _ => None,
    });
    let set: &CriteriaSet = set.expect("criteria that were set");
    for criterion in set
        .criteria
        .iter()
        .filter(|it| it.strength == Strength::Hard)
    {
        let mut found = slate.found.iter().filter(|found| {
            found.criterion == criterion.criterion && found.basis.as_ref() == criterion.test.basis()
        });
        assert!(
            found.all(|found| found.verdict == Verdict::Met),
            "{criterion:?}"
        );
    }
}

fn candidate(before: Before<'_>, id: CandidateId) -> &CandidateNominated {
    let nominated = before.iter().find_map(|it| match &it.act {
        Act::CandidateNominated(act) if act.candidate == id => Some(&**act),
        _ => None,
    });
    nominated.expect("a candidate that was nominated")
}

fn withdrawn(before: Before<'_>, id: CandidateId) -> bool {
    before
        .iter()
        .any(|it| matches!(&it.act, Act::CandidacyWithdrawn(act) if act.candidate == id))
}

fn nominated(before: Before<'_>, act: &SlateAppointed) {
    for holder in &act.holders {
        let nominated = candidate(before, holder.candidate);
        assert!(nominated.posts.contains(&holder.post));
        assert_eq!(nominated.person, holder.person);
        assert_eq!(nominated.counted, holder.member);
        assert!(!withdrawn(before, holder.candidate));
    }
}

fn as_put(before: Before<'_>, act: &SlateAppointed) {
    let slate = put(before, act.slate);
    let due = slate.fills.iter().flat_map(|fill| {
        let candidates = fill.candidates.iter();
        candidates.map(|id| (&fill.post, *id, slate.from, fill.until))
    });
    let came = act
        .holders
        .iter()
        .map(|holder| (&holder.post, holder.candidate, holder.from, holder.until));
    assert!(due.eq(came));
}

fn slates_end(_: &Forum, record: &[Recorded]) {
    each(record, |before, it| {
        let of = match &it.act {
            Act::SlateConsulted(act) => act.slate,
            Act::ViewFiled(act) => act.slate,
            Act::SlateAppointed(act) => act.slate,
            _ => return,
        };
        let over = before.iter().any(|it| match &it.act {
            Act::SlatePut(act) => act.replaces == Some(of),
            Act::SlateAppointed(act) => act.slate == of,
            _ => false,
        });
        assert!(!over, "slate {of} was over");
    });
}

fn places(forum: &Forum) {
    for post in forum.appointments.posts() {
        let body = forum.bodies.get(&post.body).expect("the body of a post");
        let by_slate: BTreeSet<_> = post
            .held
            .iter()
            .map(|held| (held.person.clone(), held.from))
            .collect();
        // A month and more after the last day on which anything happens.
        for day in
            days().chain(std::iter::successors(days().last(), |day| day.tomorrow().ok()).take(90))
        {
            let holds = body.officers_on(day).filter(|office| {
                office.post == post.office
                    && by_slate.contains(&(office.person.clone(), office.from))
            });
            assert!(
                holds.count() <= post.places as usize,
                "{} on {day}",
                post.id
            );
        }
    }
}

fn stand_once(record: &[Recorded]) {
    each(record, |before, it| {
        let Act::CandidateNominated(act) = &it.act else {
            return;
        };
        for earlier in before {
            if let Act::CandidateNominated(earlier) = &earlier.act
                && earlier.person == act.person
                && !withdrawn(before, earlier.candidate)
            {
                assert!(earlier.posts.iter().all(|post| !act.posts.contains(post)));
            }
        }
    });
}

fn taken_back(record: &[Recorded]) {
    each(record, |before, it| {
        let Act::CandidacyWithdrawn(act) = &it.act else {
            return;
        };
        let nominated = candidate(before, act.candidate);
        match &it.by.seat {
            Seat::Delegation(member) => assert_eq!(nominated.member, *member),
            seat => assert_eq!(*seat, Seat::Secretariat),
        }
    });
}

fn called(record: &[Recorded]) {
    each(record, |before, it| {
        let Act::CandidateNominated(act) = &it.act else {
            return;
        };
        for post in &act.posts {
            let newest = before.iter().rev().find_map(|it| match &it.act {
                Act::NominationsCalled(call) if call.posts.contains(post) => Some(call.until.at),
                _ => None,
            });
            assert!(newest.is_some_and(|until| it.at <= until), "{post}");
        }
    });
}

fn numbered(record: &[Recorded]) {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for it in record {
        let number = match &it.act {
            Act::CandidateNominated(act) => act.candidate.0,
            Act::CriteriaSet(act) => act.set.0,
            Act::SlatePut(act) => act.slate.0,
            _ => continue,
        };
        let count = counts.entry(it.act.kind()).or_default();
        *count += 1;
        assert_eq!(*count, number, "{}", it.act.kind());
    }
}

/// Without any view every appointment would have come about as it did.
fn views(record: &[Recorded]) {
    let mut forum = Forum::default();
    for it in record {
        if matches!(it.act, Act::SlateAppointed(_)) {
            let came = Command::behind(&it.act).decide(&forum, &it.asked());
            assert_eq!(came.as_ref(), Ok(&it.act));
        }
        if !matches!(it.act, Act::ViewFiled(_)) {
            forum.apply(it);
        }
    }
}

/// As the record reads once everything personal was erased: each act still follows from the rules.
fn sealed(record: &[Recorded]) {
    let mut forum = Forum::default();
    for it in record {
        let mut body = it.act.body().expect("a body can be encoded");
        for pointer in [it.act.personal(), it.act.confidential()].concat() {
            if let Some(value) = body.pointer_mut(pointer) {
                *value = serde_json::json!({"sealed": "5f".repeat(32)});
            }
        }
        let act = Act::decode(it.act.kind(), &body.to_string()).expect("it decodes sealed");
        let it = Recorded { act, ..it.clone() };
        let came = Command::behind(&it.act).decide(&forum, &it.asked());
        assert_eq!(came.as_ref(), Ok(&it.act), "it verifies sealed");
        forum.apply(&it);
    }
}
