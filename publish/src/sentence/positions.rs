//! Sentences about options, positions and roll calls.

use procedure::act::{OptionPutForward, PositionRecorded, PositionRetracted, RollCallRecorded};
use procedure::question::Regards;

use super::Telling;

pub(super) fn option(to: &Telling<'_>, act: &OptionPutForward) -> String {
    let question = to.names.question(&act.question);
    let option = to.names.option(&act.question, &act.option);
    to.say(
        "act-option-put-forward",
        &[
            ("question", (&question).into()),
            ("option", (&option).into()),
        ],
    )
}

pub(super) fn recorded(to: &Telling<'_>, act: &PositionRecorded) -> String {
    let (holder, agreement) = to.names.subject(&act.holder);
    let question = to.names.question(&act.question);
    let option = to.names.option(&act.question, &act.option);
    let key = format!("act-position-recorded-{}", act.stance.key());
    let said = to.say(
        &key,
        &[
            ("holder", (&holder).into()),
            ("agreement", agreement.into()),
            ("question", (&question).into()),
            ("option", (&option).into()),
        ],
    );
    act.regards
        .map_or(said.clone(), |regards| answering(to, &said, regards))
}

/// The same, with what it confirms or corrects.
fn answering(to: &Telling<'_>, said: &str, regards: Regards) -> String {
    let key = match regards {
        Regards::Confirms(_) => "act-position-confirms",
        Regards::Corrects(_) => "act-position-corrects",
    };
    let number = regards.position().to_string();
    let after = to.say(key, &[("number", (&number).into())]);
    format!("{said}{after}")
}

pub(super) fn retracted(to: &Telling<'_>, act: &PositionRetracted) -> String {
    let number = act.position.to_string();
    let position = to.names.forum.questions.position(act.position);
    let question = position.map_or_else(
        || "–".to_owned(),
        |position| to.names.question(&position.question),
    );
    to.say(
        "act-position-retracted",
        &[
            ("number", (&number).into()),
            ("question", (&question).into()),
            ("reason", act.reason.as_str().into()),
        ],
    )
}

pub(super) fn roll_call(to: &Telling<'_>, act: &RollCallRecorded) -> String {
    let date = to.date(act.on);
    to.say(
        "act-roll-call-recorded",
        &[
            ("document", act.document.as_str().into()),
            ("date", (&date).into()),
            ("yes", act.yes.len().into()),
            ("no", act.no.len().into()),
            ("abstain", act.abstain.len().into()),
        ],
    )
}
