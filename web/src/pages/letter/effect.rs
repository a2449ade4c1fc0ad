//! What a decision changes, and what it leaves as it is.

use language::Arg;
use procedure::matter::{Decision, Matter, Subject};

use crate::pages::fragment::Fragment;
use crate::pages::matter::{Part, part, provision};
use crate::pages::reader::Reader;

/// The part that says so; without a decision nothing changes.
pub(super) fn of(r: &Reader<'_>, matter: &Matter, decision: Option<&Decision>) -> Part {
    let mut lines = match decision {
        None => vec![Fragment::text(r.say("effect-none"))],
        Some(decision) => decided(r, matter, decision),
    };
    if decision.is_some() {
        lines.push(Fragment::text(r.say("decision-no-stance")));
    }
    part(r, "effect", lines)
}

fn decided(r: &Reader<'_>, matter: &Matter, decision: &Decision) -> Vec<Fragment> {
    match &matter.subject {
        Subject::Reading {
            provision: id,
            reading,
        } => {
            let known = r.view.forum.provisions.get(id);
            let read = known.and_then(|it| it.readings.iter().find(|it| it.reading == *reading));
            let (rule, since) = (provision(r, id), r.date(decision.on));
            let said = r.tell(
                "effect-reading",
                &[
                    ("date", Arg::Html(since.as_str())),
                    ("provision", Arg::Html(rule.as_str())),
                ],
            );
            let words = read.map(|it| r.wording(&it.words));
            std::iter::once(said).chain(words).collect()
        }
        Subject::Understanding {
            provision: id,
            words,
        } => {
            let rule = provision(r, id);
            let rule = ("provision", Arg::Html(rule.as_str()));
            vec![
                r.tell("effect-understanding", &[rule]),
                r.english(words.as_str()),
            ]
        }
        Subject::Agenda { session } => {
            let known = r.view.forum.sessions.get(session);
            let label =
                known.map_or_else(|| Fragment::text(session.as_str()), |it| r.name(&it.name));
            let session = r.link(&format!("/sessions/{session}"), &label);
            vec![r.tell("effect-agenda", &[("session", Arg::Html(session.as_str()))])]
        }
        Subject::Document { document } => {
            let document = r.document(document);
            let document = ("document", Arg::Html(document.as_str()));
            vec![r.tell("effect-document", &[document])]
        }
        _ => vec![Fragment::text(r.say("effect-text"))],
    }
}
