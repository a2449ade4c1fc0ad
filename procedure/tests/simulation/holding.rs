//! What must hold of every forum, whatever was asked of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use procedure::act::PositionRecorded;
use procedure::id::{OptionId, PositionId, QuestionId};
use procedure::question::{Evidence, KnownBy, Position, Regards, Settlement};
use procedure::{Act, Asked, Command, Forum, Holder, Recorded, Seat};

use crate::vocabulary::days;

/// What must hold of every forum and its record, by name.
pub(crate) type Property = (&'static str, fn(&Forum, &[Recorded]));

/// What must hold of what the record says; of seats see `sitting`.
pub(crate) const PROPERTIES: &[Property] = &[
    (
        "nobody acts from a seat that could not ask for it",
        |_, record| seats(record),
    ),
    ("positions are numbered without gaps", |forum, _| {
        numbers(forum);
    }),
    ("there is no position without evidence", |forum, _| {
        each_position(forum, evidence);
    }),
    (
        "a position stands until it is superseded, and never again",
        |forum, _| {
            each_position(forum, standing);
        },
    ),
    (
        "a holder has the positions entered for it and no other",
        holders,
    ),
    ("a later position supersedes an earlier one", |forum, _| {
        for positions in by_holder_and_option(forum).values() {
            succession(forum, positions);
        }
    }),
    ("what a delegation declares prevails", |forum, _| {
        for positions in by_holder_and_option(forum).values() {
            declarations_prevail(forum, positions);
        }
    }),
    ("no member is in a group twice", |forum, _| {
        memberships(forum);
    }),
    ("nobody holds a post twice", |forum, _| offices(forum)),
    (
        "the order of entering changes nothing that stands",
        order_of_entering,
    ),
];

fn each_position(forum: &Forum, check: fn(&Forum, &Position)) {
    forum
        .questions
        .positions()
        .for_each(|position| check(forum, position));
}

/// Nobody acts from a seat that could not ask for it.
fn seats(record: &[Recorded]) {
    let mut complete = false;
    for recorded in record {
        match (&recorded.act, &recorded.by.seat) {
            (Act::PositionRecorded(act), Seat::Delegation(member)) => {
                assert_eq!(act.holder, Holder::Member(*member));
                assert_eq!(act.evidence, Evidence::Declaration);
            }
            (Act::PositionDisputed(act), Seat::Delegation(member)) => {
                assert_eq!(act.member, *member);
            }
            (Act::PositionAnnotated(act), Seat::Delegation(member)) => {
                assert_eq!(act.member, *member);
            }
            (Act::DisputeSettled(act), Seat::Delegation(_)) => {
                assert_eq!(act.settlement, Settlement::Withdrawn);
            }
            (_, Seat::Founder) => assert!(!complete, "the founder's seat had ended"),
            (_, Seat::Secretariat) => assert!(complete, "there was no secretariat yet"),
            (act, Seat::Chair(_) | Seat::Delegation(_) | Seat::Clerk)
                if crate::told::of(act).is_some() || matches!(act, Act::DecisionCancelled(_)) =>
            {
                assert!(complete, "{} before there was anybody", act.kind());
            }
            (Act::CandidateNominated(act), Seat::Delegation(member)) => {
                assert_eq!(act.member, *member);
            }
            (Act::ViewFiled(act), Seat::Delegation(member)) => assert_eq!(act.member, *member),
            (Act::CandidacyWithdrawn(_), Seat::Delegation(_)) => {}
            (act, Seat::Chair(body)) if crate::appointed::by_a_chair(act) => {
                assert_eq!(
                    body.as_str(),
                    "plenary",
                    "the Chair of the body that decides"
                );
            }
            (act, seat) if of_seats(act) => {
                assert!(complete, "{} before there was anybody", act.kind());
                assert_ne!(*seat, Seat::Founder);
            }
            (act, seat) => panic!("{} from the seat {}", act.kind(), seat.key()),
        }
        complete |= matches!(recorded.act, Act::FoundingCompleted(_));
    }
}

/// Acts about who sits where, on what letter, with which passkey.
fn of_seats(act: &Act) -> bool {
    matches!(
        act,
        Act::CredentialsPresented(_)
            | Act::CredentialsStood(_)
            | Act::PersonSeated(_)
            | Act::RoleChanged(_)
            | Act::PersonUnseated(_)
            | Act::HeadDisputed(_)
            | Act::PasskeyEnrolled(_)
            | Act::PasskeyEnded(_)
    )
}

/// Positions are numbered from 1 without gaps, and each question lists its own.
fn numbers(forum: &Forum) {
    let ids = forum.questions.positions().map(|position| position.id.0);
    assert!(ids.eq(1..=forum.questions.positions().len() as u64));
    let listed = forum.questions.iter().flat_map(|q| q.positions.clone());
    let listed: BTreeSet<PositionId> = listed.collect();
    assert_eq!(listed.len(), forum.questions.positions().len());
}

/// No position without evidence: a document on record, or the holder's own declaration.
fn evidence(forum: &Forum, position: &Position) {
    match &position.evidence {
        Evidence::Cited(citation) => {
            assert!(forum.documents.get(&citation.document).is_some());
            assert_ne!(position.known_by, KnownBy::Declared);
        }
        Evidence::Declaration => {
            assert_eq!(position.known_by, KnownBy::Declared);
            assert!(
                position.retracted.is_none(),
                "a declaration is not retracted"
            );
            let Seat::Delegation(member) = &position.entered_by.seat else {
                panic!("somebody else declared position {}", position.id);
            };
            assert_eq!(position.holder, Holder::Member(*member));
        }
    }
}

/// A position stands from the day it was expressed until something supersedes it, and then never
/// again; a retracted one never.
fn standing(forum: &Forum, position: &Position) {
    let mut ended = false;
    for day in days() {
        let stands = forum.questions.stood_on(position, day);
        assert!(
            !stands || position.expressed <= day,
            "it stood before it was expressed"
        );
        assert!(
            !stands || position.retracted.is_none(),
            "a retracted one stands"
        );
        assert!(!stands || !ended, "position {} stands again", position.id);
        ended |= position.expressed <= day && !stands;
    }
}

/// A holder has the positions that were entered for it, and no other: a group's are never its
/// members', and what unnamed delegations hold is nobody's.
fn holders(forum: &Forum, record: &[Recorded]) {
    let mut entered: BTreeMap<Holder, BTreeSet<PositionId>> = BTreeMap::new();
    for act in positions(record) {
        let of_holder = entered.entry(act.holder.clone()).or_default();
        of_holder.insert(act.position);
    }
    let named = forum.members.iter().map(|member| Holder::Member(member.id));
    let groups = forum
        .groups
        .iter()
        .map(|group| Holder::Group(group.id.clone()));
    for holder in named.chain(groups).chain(entered.keys().cloned()) {
        let found: BTreeSet<PositionId> = forum
            .questions
            .positions_of(&holder)
            .map(|p| p.id)
            .collect();
        let due = entered.get(&holder).cloned().unwrap_or_default();
        assert_eq!(found, due, "the positions of {}", holder.code());
    }
}

type Among<'a> = BTreeMap<(&'a Holder, &'a QuestionId, &'a OptionId), Vec<&'a Position>>;

fn by_holder_and_option(forum: &Forum) -> Among<'_> {
    let mut among = Among::new();
    for p in forum.questions.positions() {
        let of_one = among
            .entry((&p.holder, &p.question, &p.option))
            .or_default();
        of_one.push(p);
    }
    among
}

/// A later position of a named holder supersedes an earlier one, whichever was entered first, and
/// an earlier one never a later. Unnamed delegations supersede nothing.
fn succession(forum: &Forum, positions: &[&Position]) {
    for earlier in positions {
        let known = |id: &PositionId| {
            positions.iter().any(|other| other.id == *id) || corrects(forum, *id, earlier.id)
        };
        let own = earlier.superseded_by.iter().all(known);
        assert!(own, "{} is superseded from elsewhere", earlier.id);
        for later in positions {
            let supersedes = earlier.superseded_by.contains(&later.id);
            if matches!(earlier.holder, Holder::Unnamed(_)) {
                assert!(!supersedes, "nobody knows whether they are the same");
            } else if earlier.expressed < later.expressed && both_unretracted(earlier, later) {
                assert!(supersedes, "{} supersedes {}", later.id, earlier.id);
            }
            let backwards = supersedes && later.expressed < earlier.expressed;
            assert!(!backwards, "{} precedes {}", later.id, earlier.id);
        }
    }
}

/// What a delegation corrects is superseded by a declaration on whichever option.
fn corrects(forum: &Forum, later: PositionId, earlier: PositionId) -> bool {
    let later = forum.questions.position(later);
    later.is_some_and(|it| it.regards == Some(Regards::Corrects(earlier)))
}

fn both_unretracted(one: &Position, other: &Position) -> bool {
    one.retracted.is_none() && other.retracted.is_none()
}

/// What a delegation declared prevails: on any day it stands alone, beside no report and no other
/// declaration of its own.
fn declarations_prevail(forum: &Forum, positions: &[&Position]) {
    let declared = |p: &&&Position| p.evidence == Evidence::Declaration;
    for day in days() {
        let standing = positions
            .iter()
            .filter(|p| forum.questions.stood_on(p, day));
        let standing: Vec<_> = standing.collect();
        if standing.iter().any(declared) {
            assert_eq!(standing.len(), 1, "on {day}: {standing:?}");
        }
    }
}

/// No member is in a group twice on one day.
fn memberships(forum: &Forum) {
    for group in forum.groups.iter() {
        for day in days() {
            let members = group.members_on(day);
            let once: BTreeSet<_> = members.iter().collect();
            assert_eq!(once.len(), members.len(), "{} on {day}", group.id);
        }
    }
}

/// Nobody holds the same post in a body twice on one day.
fn offices(forum: &Forum) {
    for body in forum.bodies.iter() {
        for day in days() {
            let held: Vec<_> = body.officers_on(day).map(|o| (o.post, &o.person)).collect();
            let once: BTreeSet<_> = held.iter().collect();
            assert_eq!(once.len(), held.len(), "{} on {day}", body.id);
        }
    }
}

fn positions(record: &[Recorded]) -> impl Iterator<Item = &PositionRecorded> {
    record.iter().filter_map(|recorded| match &recorded.act {
        Act::PositionRecorded(act) => Some(&**act),
        _ => None,
    })
}

/// The order of entering makes no difference to who stands where: the reports entered backwards,
/// before what was declared or after it, leave the same positions standing on every day.
///
/// What a declaration answers has to be there before it: such records are left out.
fn order_of_entering(forum: &Forum, record: &[Recorded]) {
    if positions(record).any(|act| act.regards.is_some()) {
        return;
    }
    let mut base = Forum::default();
    let mut reported = Vec::new();
    let mut declared = Vec::new();
    for recorded in record {
        match &recorded.act {
            Act::PositionRetracted(_) => {}
            Act::PositionRecorded(act) if retracted(forum, act) => {}
            Act::PositionRecorded(act) if act.evidence == Evidence::Declaration => {
                declared.push(recorded);
            }
            Act::PositionRecorded(_) => reported.push(recorded),
            // Asked again in another order, people may hold their seats no longer: without these
            // acts seats are not in force and everybody is taken at the operator's word.
            act if of_seats(act) => {}
            _ => base.apply(recorded),
        }
    }
    reported.reverse();
    for acts in [
        [reported.clone(), declared.clone()].concat(),
        [declared, reported].concat(),
    ] {
        let (other, numbers) = entered_anew(&base, &acts);
        for day in days() {
            let was = |p: PositionId| numbers[&p];
            let is: BTreeSet<PositionId> = standing_on(&other, day).map(was).collect();
            let due: BTreeSet<PositionId> = standing_on(forum, day).collect();
            assert_eq!(is, due, "positions standing on {day}");
        }
    }
}

fn retracted(forum: &Forum, act: &PositionRecorded) -> bool {
    let position = forum.questions.position(act.position);
    position.is_none_or(|position| position.retracted.is_some())
}

fn standing_on(forum: &Forum, day: Date) -> impl Iterator<Item = PositionId> {
    let positions = forum.questions.positions();
    positions
        .filter(move |p| forum.questions.stood_on(p, day))
        .map(|p| p.id)
}

/// Asks again for these positions in this order, and says which old number each new one had.
fn entered_anew(base: &Forum, acts: &[&Recorded]) -> (Forum, BTreeMap<PositionId, PositionId>) {
    let mut forum = base.clone();
    let mut numbers = BTreeMap::new();
    for recorded in acts {
        let mut asked = recorded.asked();
        asked.signed.clear();
        if asked.by.seat == Seat::Founder && forum.founding_complete() {
            asked.by.seat = Seat::Secretariat;
        }
        let act = Command::behind(&recorded.act).decide(&forum, &asked);
        let act = act.unwrap_or_else(|refusal| panic!("entered in another order: {refusal}"));
        if let (Act::PositionRecorded(new), Act::PositionRecorded(old)) = (&act, &recorded.act) {
            numbers.insert(new.position, old.position);
        }
        let Asked { at, on, by, signed } = asked;
        forum.apply(&Recorded {
            at,
            on,
            by,
            signed,
            act,
        });
    }
    (forum, numbers)
}
