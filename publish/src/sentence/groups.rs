//! Sentences about groups and who belongs to them.

use language::list;
use procedure::act::{GroupJoined, GroupLeft, GroupRecorded};
use procedure::id::MemberId;

use super::Telling;

/// How many members a sentence names before it counts the others.
const NAMED_MAX: usize = 4;

pub(super) fn recorded(to: &Telling<'_>, act: &GroupRecorded) -> String {
    let key = format!("act-group-recorded-{}", act.kind.key());
    to.titled(&key, "group", &act.name)
}

pub(super) fn joined(to: &Telling<'_>, act: &GroupJoined) -> String {
    let (members, group) = (members(to, &act.members), to.names.group(&act.group));
    let count = act.members.len().into();
    let mut args = vec![
        ("members", (&members).into()),
        ("group", (&group).into()),
        ("count", count),
    ];
    let date = act.from.map(|from| to.date(from));
    match &date {
        Some(date) => {
            args.push(("date", date.into()));
            to.say("act-group-joined-from", &args)
        }
        None => to.say("act-group-joined", &args),
    }
}

pub(super) fn left(to: &Telling<'_>, act: &GroupLeft) -> String {
    let (members, group) = (members(to, &act.members), to.names.group(&act.group));
    let date = to.date(act.from);
    to.say(
        "act-group-left",
        &[
            ("members", (&members).into()),
            ("group", (&group).into()),
            ("count", act.members.len().into()),
            ("date", (&date).into()),
        ],
    )
}

/// The first members by name, and how many others.
fn members(to: &Telling<'_>, ids: &[MemberId]) -> String {
    let named = if ids.len() <= NAMED_MAX {
        ids.len()
    } else {
        NAMED_MAX - 1
    };
    let mut parts: Vec<String> = ids[..named]
        .iter()
        .map(|id| to.names.member_in_sentence(*id))
        .collect();
    if named < ids.len() {
        let others = ids.len() - named;
        parts.push(to.say("act-and-others", &[("count", others.into())]));
    }
    list(to.names.lang, &parts)
}
