//! What acts about statements and disputed positions hold besides their sentences.

use procedure::Act;
use procedure::act::StatementRecorded;

use super::{Fact, code, isolated};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::statement;

/// The particulars of an act about a statement or a dispute; none for any other act.
pub(super) fn of(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::StatementRecorded(act) => recorded(r, act),
        Act::PositionDisputed(act) => {
            vec![(r.say("person-reason"), isolated(act.reason.as_str()))]
        }
        Act::PositionAnnotated(act) => vec![(r.say("credentials-note"), r.wording(&act.words))],
        Act::DisputeSettled(act) => {
            let note = act.note.iter();
            note.map(|it| (r.say("credentials-note"), isolated(it.as_str())))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn recorded(r: &Reader<'_>, act: &StatementRecorded) -> Vec<Fact> {
    let mut facts = vec![(r.say("intake-field-title"), r.wording(&act.title))];
    let speaker = act.speaker.as_ref();
    facts.extend(speaker.map(|it| (r.say("fact-speaker"), r.holder(it))));
    facts.extend([
        (r.say("fact-language"), statement::language(r, act.language)),
        (
            r.say("fact-statement-status"),
            r.label("statement-status", act.status.key()),
        ),
        (r.say("fact-delivered"), r.date(act.on)),
        (r.say("fact-publisher"), isolated(act.publisher.as_str())),
    ]);
    if let Some(session) = act
        .session
        .as_ref()
        .and_then(|id| r.view.forum.sessions.get(id))
    {
        facts.push((r.say("fact-session"), r.name(&session.name)));
    }
    if let Some(item) = &act.agenda_item {
        facts.push((r.say("fact-item"), Fragment::text(item.as_str())));
    }
    facts.push((r.say("fact-text-sha256"), code(act.text.as_str())));
    facts.push((r.say("fact-original-sha256"), code(act.original.as_str())));
    facts
}
