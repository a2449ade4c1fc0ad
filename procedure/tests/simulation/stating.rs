//! What must hold of statements, and of what delegations say is reported wrongly.

use procedure::question::{Evidence, OnBehalf, Regards, Settlement};
use procedure::{Act, Forum, Holder, Place, Recorded, Seat};

use crate::holding::Property;
use crate::told::each;

pub(crate) const PROPERTIES: &[Property] = &[
    (
        "statements are numbered without gaps, each with a key of its own",
        |forum, _| numbers(forum),
    ),
    ("no statement is on record twice", |forum, _| once(forum)),
    (
        "nobody but a third party leaves out who speaks",
        |forum, _| speakers(forum),
    ),
    (
        "what is quoted from a statement lies in its text",
        |forum, _| quotations(forum),
    ),
    (
        "only whose position it is said to be disputes it, once at a time",
        |_, record| disputes(record),
    ),
    (
        "nobody settles a dispute against the word of the delegation",
        |_, record| settlements(record),
    ),
    ("no position changes because it is disputed", |forum, _| {
        unchanged(forum);
    }),
    (
        "a delegation answers what is said of it, and nothing else",
        |forum, _| answers(forum),
    ),
    ("notes are set by those they concern", |forum, _| {
        notes(forum);
    }),
];

fn numbers(forum: &Forum) {
    for (statement, number) in forum.statements.iter().zip(1..) {
        assert_eq!(statement.id.0, number);
        let found = forum.statements.of_document(&statement.document);
        assert_eq!(found, Some(statement));
        assert!(forum.documents.get(&statement.document).is_some());
    }
}

fn once(forum: &Forum) {
    for statement in forum.statements.iter() {
        let same = |other: &&procedure::statement::Statement| other.original == statement.original;
        assert_eq!(forum.statements.iter().filter(same).count(), 1);
    }
}

fn speakers(forum: &Forum) {
    use procedure::statement::Status;
    for statement in forum.statements.iter() {
        assert!(statement.speaker.is_some() || statement.status == Status::ThirdParty);
    }
}

fn quotations(forum: &Forum) {
    for position in forum.questions.positions() {
        let Evidence::Cited(source) = &position.evidence else {
            continue;
        };
        let statement = forum.statements.of_document(&source.document);
        if let (Some(Place::Span { from, to }), Some(statement)) = (&source.place, statement) {
            assert!(from < to && *to <= statement.bytes);
        }
    }
}

fn disputes(record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::PositionDisputed(act) = &recorded.act else {
            return;
        };
        assert_eq!(recorded.by.seat, Seat::Delegation(act.member));
        let mut forum = Forum::default();
        for it in before {
            forum.apply(it);
        }
        let position = forum.questions.position(act.position).expect("a position");
        assert!(
            position.holder == Holder::Member(act.member)
                || position.on_behalf_of == Some(OnBehalf::SpokenBy(act.member))
        );
        assert!(position.retracted.is_none());
        assert!(forum.disputes.open(act.position).is_none());
    });
}

fn settlements(record: &[Recorded]) {
    each(record, |before, recorded| {
        let Act::DisputeSettled(act) = &recorded.act else {
            return;
        };
        let raised = before.iter().find_map(|it| match &it.act {
            Act::PositionDisputed(raised) if raised.dispute == act.dispute => Some(raised.member),
            _ => None,
        });
        let member = raised.expect("what is settled was disputed");
        let own = recorded.by.seat == Seat::Delegation(member);
        match act.settlement {
            Settlement::Withdrawn => assert!(own),
            Settlement::Retracted => assert!(before.iter().any(|it| {
                matches!(&it.act, Act::PositionRetracted(gone) if gone.position == act.position)
            })),
            Settlement::Declared(by) => assert!(before.iter().any(|it| {
                matches!(&it.act, Act::PositionRecorded(declared) if declared.position == by
                    && it.by.seat == Seat::Delegation(member))
            })),
        }
    });
}

/// A declaration answers what was said of the same delegation on the same question; what it
/// corrects stands no longer, and what it confirms says the same.
fn answers(forum: &Forum) {
    for declared in forum.questions.positions() {
        let Some(regards) = declared.regards else {
            continue;
        };
        let answered = forum.questions.position(regards.position());
        let answered = answered.expect("what is answered is on record");
        assert_eq!(declared.evidence, Evidence::Declaration);
        assert_ne!(answered.evidence, Evidence::Declaration);
        assert_eq!(answered.holder, declared.holder);
        assert_eq!(answered.question, declared.question);
        assert!(answered.superseded_by.contains(&declared.id));
        if matches!(regards, Regards::Confirms(_)) {
            assert_eq!(answered.option, declared.option);
            assert_eq!(answered.stance, declared.stance);
        }
    }
}

/// Notes are numbered without gaps, and set by whose position it is said to be.
fn notes(forum: &Forum) {
    for (note, number) in forum.annotations.iter().zip(1..) {
        assert_eq!(note.id.0, number);
        let position = forum.questions.position(note.position).expect("a position");
        assert!(
            position.holder == Holder::Member(note.member)
                || position.on_behalf_of == Some(OnBehalf::SpokenBy(note.member))
        );
    }
}

fn unchanged(forum: &Forum) {
    for dispute in forum.disputes.iter() {
        let position = forum.questions.position(dispute.position);
        assert!(position.is_some_and(|it| it.evidence != Evidence::Declaration));
    }
}
