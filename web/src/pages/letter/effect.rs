//! What a decision changes, and what it leaves as it is.

use language::Arg;
use procedure::matter::{Decision, Matter, Subject};

use crate::pages::fragment::Fragment;
use crate::pages::matter::{part, provision, subject};
use crate::pages::parts::Part;
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
            let session = subject::session(r, session);
            vec![r.tell("effect-agenda", &[("session", Arg::Html(session.as_str()))])]
        }
        Subject::Document { document } => {
            let document = r.document(document);
            let document = ("document", Arg::Html(document.as_str()));
            vec![r.tell("effect-document", &[document])]
        }
        other => stands(r, subject::named(r, other)),
    }
}

/// What else is decided stands as it is named; a text that has no name stands as it is above.
fn stands(r: &Reader<'_>, named: Vec<Fragment>) -> Vec<Fragment> {
    if named.is_empty() {
        return vec![Fragment::text(r.say("effect-text"))];
    }
    let said = Fragment::text(r.say("effect-subject"));
    std::iter::once(said).chain(named).collect()
}
