//! Sentences about statements, and about what delegations say of positions reported of them.

use procedure::act::{DisputeSettled, PositionAnnotated, PositionDisputed, StatementRecorded};
use procedure::id::{DisputeId, PositionId};
use procedure::{Act, Seat};

use super::Telling;

/// The sentence of an act about statements or disputes; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::StatementRecorded(act) => recorded(to, act),
        Act::PositionDisputed(act) => disputed(to, act),
        Act::DisputeSettled(act) => settled(to, act),
        Act::PositionAnnotated(act) => annotated(to, act),
        _ => return None,
    })
}

fn recorded(to: &Telling<'_>, act: &StatementRecorded) -> String {
    let (number, date) = (act.statement.to_string(), to.date(act.on));
    let title = to.names.words(&act.title);
    let Some(speaker) = &act.speaker else {
        let publisher = act.publisher.as_str();
        return to.say(
            "act-statement-recorded-report",
            &[
                ("number", (&number).into()),
                ("title", title.into()),
                ("publisher", publisher.into()),
                ("date", (&date).into()),
            ],
        );
    };
    let holder = to.names.holder(speaker);
    to.say(
        "act-statement-recorded",
        &[
            ("number", (&number).into()),
            ("title", title.into()),
            ("holder", (&holder).into()),
            ("date", (&date).into()),
        ],
    )
}

fn disputed(to: &Telling<'_>, act: &PositionDisputed) -> String {
    let seat = super::seats::seat(to, &Seat::Delegation(act.member));
    let (number, question) = (act.position.to_string(), question(to, act.position));
    to.say(
        "act-position-disputed",
        &[
            ("seat", (&seat).into()),
            ("number", (&number).into()),
            ("question", (&question).into()),
            ("reason", act.reason.as_str().into()),
        ],
    )
}

fn settled(to: &Telling<'_>, act: &DisputeSettled) -> String {
    let (dispute, number) = (act.dispute.to_string(), act.position.to_string());
    let seat = raised_by(to, act.dispute);
    let key = format!("act-dispute-settled-{}", act.settlement.key());
    to.say(
        &key,
        &[
            ("seat", (&seat).into()),
            ("dispute", (&dispute).into()),
            ("number", (&number).into()),
        ],
    )
}

fn annotated(to: &Telling<'_>, act: &PositionAnnotated) -> String {
    let seat = super::seats::seat(to, &Seat::Delegation(act.member));
    let (number, question) = (act.position.to_string(), question(to, act.position));
    to.say(
        "act-position-annotated",
        &[
            ("seat", (&seat).into()),
            ("number", (&number).into()),
            ("question", (&question).into()),
            ("words", to.names.words(&act.words).into()),
        ],
    )
}

/// The delegation that raised a dispute.
fn raised_by(to: &Telling<'_>, dispute: DisputeId) -> String {
    let dispute = to.names.forum.disputes.get(dispute);
    dispute.map_or_else(
        || "–".to_owned(),
        |it| super::seats::seat(to, &Seat::Delegation(it.member)),
    )
}

fn question(to: &Telling<'_>, position: PositionId) -> String {
    let position = to.names.forum.questions.position(position);
    position.map_or_else(
        || "–".to_owned(),
        |position| to.names.question(&position.question),
    )
}
